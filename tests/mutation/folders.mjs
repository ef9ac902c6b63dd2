// Some tests find their cases while they are collected. Broken code leaves them without any: only this one fails then.
const COLLECTING = "tests/mutation/collecting.test.ts";
const OTHER_AUTHORITIES = "tests/policy/other-authorities.test.ts";
// What records and policies come to is held here, by examples and without random cases: those take a minute each time.
const OBLIGATIONS = "tests/obligations/!(*.properties).test.ts";
const JUDGEMENTS = [OBLIGATIONS, "tests/validation/{one-judgement,verdicts,judging,undated-duties}.test.ts"];

/** The folders that are changed, each with the tests that are to notice. A folder within another has a run of its own. */
export const folders = {
  calendar: ["tests/calendar/**/*.test.ts", COLLECTING],
  language: ["tests/{words,wording}/**/*.test.ts", COLLECTING],
  vocabulary: ["tests/{facts,wording}/**/*.test.ts", OBLIGATIONS, OTHER_AUTHORITIES, COLLECTING],
  model: ["tests/model/**/*.test.ts", "tests/validation/{looks-personal,validate-record}.test.ts", COLLECTING],
  policy: ["tests/policy/**/*.test.ts", "tests/authorities/policies.test.ts", COLLECTING],
  facts: ["tests/facts/**/*.test.ts", ...JUDGEMENTS, "tests/timeline/read-from-a-record.test.ts", COLLECTING],
  obligations: [...JUDGEMENTS, "tests/timeline/{build-timeline,deadlines}.test.ts", OTHER_AUTHORITIES, COLLECTING],
  wording: ["tests/{wording,words}/**/*.test.ts", "tests/formats/text.test.ts", COLLECTING],
  timeline: ["tests/timeline/**/*.test.ts", OTHER_AUTHORITIES, COLLECTING],
  validation: ["tests/validation/**/*.test.ts", OTHER_AUTHORITIES, COLLECTING],
  "validation/rules": ["tests/validation/**/*.test.ts", OTHER_AUTHORITIES],
  history: ["tests/history/**/*.test.ts", COLLECTING],
  census: ["tests/census/**/*.test.ts"],
  "census/rules": ["tests/census/**/*.test.ts"],
  ssd: ["tests/ssd/**/*.test.ts"],
  measures: ["tests/measures/**/*.test.ts"],
  lint: ["tests/lint/**/*.test.ts"],
  "lint/rules": ["tests/lint/**/*.test.ts"],
  explanation: ["tests/explanation/**/*.test.ts", "tests/planning/explain-date.test.ts"],
  comparison: ["tests/comparison/**/*.test.ts"],
  worklist: ["tests/worklist/**/*.test.ts"],
  planning: ["tests/planning/**/*.test.ts"],
  formats: ["tests/formats/**/*.test.ts"],
  words: ["tests/words/**/*.test.ts"],
  cli: ["tests/cli/**/*.test.ts"],
};

/** What is not changed, because it is data: tables that a test holds against a second table or against its source. */
export const data = {
  authorities: "what the documents say, which tests/authorities holds against a table written by hand",
  "calendar/bank-holidays": "the lists as published, which tests/calendar holds against the file",
};

/** The files of the folders that are not changed either. */
export const dataFiles = [
  // Lists of exports, types of results, and what writes such lists.
  "src/**/{index,schema}.ts",
  // Tables of facts and of sentences.
  "src/facts/dated-fields.ts",
  "src/vocabulary/{codes,conditions,condition-words,events,event-words}.ts",
  "src/formats/**/*-words.ts",
  "src/formats/plain-words/voices/**",
];
