const COLLECTING = "tests/mutation/collecting.test.ts";
const OTHERS = "tests/policy/other-authorities.test.ts";

/** The folders that are broken on purpose, each with the tests that are to notice. */
export const folders = {
  calendar: ["tests/calendar/**/*.test.ts", COLLECTING],
  timeline: ["tests/timeline/**/*.test.ts", OTHERS, COLLECTING],
  validation: ["tests/validation/**/*.test.ts", OTHERS, COLLECTING],
};
