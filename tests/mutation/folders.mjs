const COLLECTING = "tests/mutation/collecting.test.ts";
const OTHERS = "tests/policy/other-authorities.test.ts";

/** The folders that are broken on purpose, each with the tests that are to notice. */
export const folders = {
  calendar: ["tests/calendar/**/*.test.ts", COLLECTING],
  timeline: ["tests/timeline/**/*.test.ts", OTHERS, COLLECTING],
  validation: ["tests/validation/**/!(rules).test.ts", OTHERS, COLLECTING],
  // Without the test that holds their list against the files themselves, which are not themselves while they are broken.
  "validation/rules": ["tests/validation/**/!(rules).test.ts", OTHERS],
};
