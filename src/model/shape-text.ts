import { momentProblems, type MomentProblem } from "../calendar/index.js";
import { english, sayIfKnown, section, type Language } from "../language/language.js";
import type { Message } from "../language/message.js";
import type { FindingParameter } from "./finding.js";

/** What is wrong with the shape of an input, by the codes of findings. */
export const shapeWords = /* @__PURE__ */ section("shape", {
  "not-json": "This is not JSON.",
  "not-json.in-line": "This is not JSON: in line {line}, column {column}, there should be {expected}.",
  "not-json.in-column": "This is not JSON: in column {column} there should be {expected}.",
  "unknown-key": "This field is not known here.",
  "unknown-key.unnamed": "There is a field here that is not known.",
  missing: "This field is missing.",
  "wrong-type": "This is of the wrong type.",
  "not-an-allowed-value": "This is not one of the allowed values.",
  "not-a-url": "This is not an address on the web.",
  "not-a-code": "This is not written as a code.",
  "not-a-date": "This is not a day.",
  "too-large": "This number is too large.",
  "too-long": "This text is too long.",
  "too-many": "There are more here than can be.",
  "too-small": "This number is too small.",
  "too-short": "This text is too short.",
  "too-few": "There are fewer here than there must be.",
  "too-many-deadlines": "Under this policy the record has more than {most} deadlines.",
  "wrong-shape": "This has none of the allowed shapes.",
  invalid: "This is not allowed here.",
  .../* @__PURE__ */ ofMoments("message"),
});

/** What to do about each; after a dot, in a case of its own. */
export const shapeFixWords = /* @__PURE__ */ section("shapeFixes", {
  "not-json": "Give one JSON object, in UTF-8.",
  "unknown-key": "Remove it, or correct its name.",
  "unknown-key.near": "Did you mean {field}? Remove it, or correct its name.",
  "unknown-key.elsewhere": "Remove it: this field does not go here.",
  "unknown-key.unnamed":
    "Compare the names of the fields here with those in the schema. The name is not repeated: it may be a person's.",
  "unknown-key.in-row": 'Name the field that it fills in columns, or null; or give others: "ignore".',
  missing: "Give it, as {expected}.",
  "missing.one-of": "Give one of: {allowed}.",
  "wrong-type": "Give {expected} here.",
  "wrong-type.whole": "Give one JSON object.",
  "wrong-type.from-row": "Give {expected} here, or use recordFromRow for database rows.",
  "not-an-allowed-value": "Give one of: {allowed}.",
  "not-an-allowed-value.from-row": "Give one of: {allowed}, or use recordFromRow for database rows.",
  "not-an-allowed-value.see-schema": "See the schema for what is allowed here.",
  "missing.see-schema": "See the schema for what is allowed here.",
  "not-a-url": "Give it with https:// or http://.",
  "not-a-code": "Use letters, digits and . _ : - only, up to 64 characters, the first a letter or digit.",
  "not-a-date": "Give a day without a time, as YYYY-MM-DD.",
  "too-large": "Give at most {maximum}.",
  "too-long": "Give at most {maximum}.",
  "too-many": "Give at most {maximum}.",
  "too-small": "Give at least {minimum}.",
  "too-short": "Give at least {minimum}.",
  "too-few": "Give at least {minimum}.",
  "too-many-deadlines":
    "Check whether the record lists everybody once, and whether the policy's duties are owed by each of them.",
  "wrong-shape": "See the schema for the shapes allowed here.",
  invalid: "See the schema for what is.",
  inColumn: "{fix} The column is {column}.",
  .../* @__PURE__ */ ofMoments("fix"),
});

/** What can be expected somewhere. */
export const typeWords = /* @__PURE__ */ section("types", {
  string: "a string",
  date: "a date",
  moment: "a date or time",
  code: "a code",
  number: "a number",
  int: "an int",
  boolean: "a boolean",
  object: "an object",
  array: "an array",
  record: "a record",
  value: "a value, with texts in double quotes",
  key: "the name of a field, in double quotes",
  colon: "a colon",
  "comma-or-bracket": "a comma or a closing square bracket",
  "comma-or-brace": "a comma or a closing curly bracket",
  "closing-quote": "the double quotes that end a text",
  escape: 'one of \\" \\\\ \\/ \\b \\f \\n \\r \\t \\u',
  end: "nothing more",
  "no-comma-before-bracket": "a further value, or no comma before it",
});

function ofMoments(which: "message" | "fix"): Readonly<Record<MomentProblem, Message>> {
  const problems = Object.entries(momentProblems).map(([code, texts]) => [code, texts[which]]);
  return Object.fromEntries(problems) as Record<MomentProblem, Message>;
}

/** What a finding about the shape of an input says; `null` for a code that is in no dictionary. */
export function shapeText(
  code: string,
  params: Readonly<Record<string, FindingParameter>>,
  language: Language = english,
): { readonly message: string; readonly fix: string } | null {
  if (!Object.hasOwn(shapeWords.messages, code)) return null;
  const { how, expected, column, ...others } = params;
  const places = {
    ...Object.fromEntries(Object.entries(others).map(([name, value]) => [name, joinValues(value)])),
    expected: typeof expected === "string" ? (sayIfKnown(language, typeWords, expected) ?? expected) : "",
    column: joinValues(column ?? ""),
  };
  const message =
    (typeof how === "string" ? sayIfKnown(language, shapeWords, `${code}.${how}`, places) : null) ??
    sayIfKnown(language, shapeWords, code, places);
  if (message === null) return null;
  // Other rules use some of these codes, with sentences of their own: theirs stay.
  if (OF_A_SIZE.has(code) && others["maximum"] === undefined && others["minimum"] === undefined) return null;
  const fix =
    (typeof how === "string" ? sayIfKnown(language, shapeFixWords, `${code}.${how}`, places) : null) ??
    sayIfKnown(language, shapeFixWords, code, places) ??
    "";
  return {
    message,
    fix: typeof column === "string" ? (sayIfKnown(language, shapeFixWords, "inColumn", { fix, column }) ?? fix) : fix,
  };
}

const OF_A_SIZE: ReadonlySet<string> = new Set([
  "too-large",
  "too-long",
  "too-many",
  "too-small",
  "too-short",
  "too-few",
]);

function joinValues(value: FindingParameter): string {
  return Array.isArray(value) ? value.join(", ") : String(value ?? "");
}
