/** The folders that are broken on purpose, each with the tests that are to notice. */
export const folders = {
  calendar: ["tests/calendar/**/*.test.ts"],
  timeline: ["tests/timeline/**/*.test.ts", "tests/policy/other-authorities.test.ts"],
  validation: ["tests/validation/**/*.test.ts", "tests/policy/other-authorities.test.ts"],
};
