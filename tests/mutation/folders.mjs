const OTHER_AUTHORITIES = "tests/policy/other-authorities.test.ts";
// What a record comes to under a policy. Without random cases and without every duty of every policy: they take long.
const JUDGEMENTS = [
  "tests/obligations/!(*.properties|dated-duties).test.ts",
  "tests/validation/{judgement,verdicts}/**/*.test.ts",
];

// No sentence is empty.
const MESSAGES = "tests/words/every-message.test.ts";

// Sentences without everything that is written under every policy: that takes a minute.
const SENTENCES = ["tests/{words,wording}/!(no-english-left).test.ts"];

// What several formats write. Without random cases, and without what is written in other words.
const SHARED_BY_FORMATS = ["tests/formats/{history,measures,planning,worklist}.test.ts"];

/** The folders that are changed, each with the tests that are to notice. A folder within another has a run of its own. */
export const folders = {
  calendar: ["tests/calendar/**/*.test.ts"],
  language: ["tests/language/*.test.ts", ...SENTENCES],
  vocabulary: ["tests/{vocabulary,facts,wording}/**/*.test.ts", ...JUDGEMENTS, OTHER_AUTHORITIES],
  // Without the test that writes a report about every wrong record: it takes long.
  model: ["tests/model/**/*.test.ts", "tests/validation/looks-personal.test.ts", MESSAGES],
  // Without the test that runs the built command, and the slow random ones.
  policy: [
    "tests/policy/**/!(interim|layers.properties|policy-shape.properties).test.ts",
    "tests/authorities/policies.test.ts",
    "tests/lint/a-fault-is-found-at-its-place.test.ts",
    ...JUDGEMENTS,
  ],
  "authorities/by-id": [
    "tests/authorities/{by-id,extend-policy,policy-texts}.test.ts",
    "tests/obligations/policy-for.test.ts",
    "tests/policy/{define-policy,resolve-rules,untrusted}.test.ts",
  ],
  facts: ["tests/facts/**/*.test.ts", ...JUDGEMENTS, "tests/timeline/read-from-a-record.test.ts"],
  obligations: [
    ...JUDGEMENTS,
    "tests/timeline/{deadlines,independent-calculation}.test.ts",
    "tests/timeline/build-timeline/**/*.test.ts",
  ],
  wording: [...SENTENCES, "tests/{explanation,comparison}/!(other-words).test.ts"],
  timeline: ["tests/timeline/**/*.test.ts", OTHER_AUTHORITIES],
  validation: ["tests/validation/**/*.test.ts", OTHER_AUTHORITIES],
  "validation/rules": ["tests/validation/**/*.test.ts", OTHER_AUTHORITIES],
  history: ["tests/history/**/*.test.ts"],
  census: ["tests/census/**/*.test.ts", MESSAGES],
  "census/rules": ["tests/census/**/*.test.ts"],
  ssd: ["tests/ssd/**/*.test.ts", MESSAGES],
  measures: ["tests/measures/**/*.test.ts", MESSAGES],
  lint: ["tests/lint/**/*.test.ts"],
  "lint/rules": ["tests/lint/**/*.test.ts"],
  explanation: ["tests/explanation/**/*.test.ts", "tests/planning/explain-date.test.ts", MESSAGES],
  comparison: ["tests/comparison/**/*.test.ts", MESSAGES],
  worklist: ["tests/worklist/**/*.test.ts"],
  // Without a case of every day under every policy. What is written of the results shows that they are whole.
  planning: ["tests/planning/!(possible-dates.properties).test.ts", "tests/formats/planning.test.ts", MESSAGES],
  "formats/in-words": ["tests/formats/in-words/*.test.ts", ...SHARED_BY_FORMATS],
  "formats/text": ["tests/formats/text/*.test.ts", ...SHARED_BY_FORMATS],
  "formats/markdown": [
    "tests/formats/markdown/*.test.ts",
    "tests/{comparison,policy/language}/*.test.ts",
    "tests/policy/edition.test.ts",
    ...SHARED_BY_FORMATS,
  ],
  "formats/csv": ["tests/formats/csv/*.test.ts", ...SHARED_BY_FORMATS],
  "formats/sarif": ["tests/formats/sarif/*.test.ts"],
  "formats/mermaid": ["tests/formats/mermaid/*.test.ts"],
  "formats/svg": ["tests/formats/svg/!(words|growth).test.ts"],
  "formats/icalendar": ["tests/formats/icalendar/!(words).test.ts"],
  // Both without every page under every policy: that takes seconds for each change.
  "formats/paper": ["tests/formats/paper/!(every-*).test.ts"],
  "formats/plain-words": ["tests/formats/plain-words/!(no-english-left|how-it-reads).test.ts"],
  formats: ["tests/formats/*.test.ts"],
  words: ["tests/words/**/*.test.ts"],
  // Without what starts the command as a process, and the random arguments.
  cli: ["tests/cli/!(cpc.properties).test.ts"],
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
  "src/cli/command-options.ts",
  "src/facts/dated-fields.ts",
  "src/vocabulary/{codes,conditions,condition-words,events,event-words}.ts",
  "src/formats/**/*-words.ts",
  "src/formats/plain-words/voices/**",
  // The process of the command, whose tests start one.
  "src/cli/cpc.ts",
  // The shapes of a policy and of a record, which tests hold against their schemas.
  "src/policy/policy-shape.ts",
  "src/model/fields-of-record.ts",
  "src/authorities/by-id/policies.ts",
];
