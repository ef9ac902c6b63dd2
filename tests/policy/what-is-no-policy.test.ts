import { expect, it } from "vitest";
import type { Policy } from "../../src/index.js";
import { assertPolicy } from "../../src/policy/assert-policy.js";
import { codeOf } from "../refusals.js";

const due = { relation: "after", event: "birth", count: 3, unit: "days" };
const duty = {
  kind: "duty",
  id: "visited",
  title: "Visited",
  strength: "must",
  by: ["chair"],
  to: [],
  phase: "after",
  due,
};
const withRule = (rule: object) => ({
  id: "own",
  title: "Own",
  layer: "authority",
  document: { title: "Own rules" },
  clauses: [{ id: "1", at: "1", says: "Something is done.", rules: [rule] }],
});
const whole = withRule(duty);
const [clause] = whole.clauses;
const codeOfPolicy = (policy: unknown) => codeOf(() => assertPolicy(policy));
const isTaken = (policy: unknown) => expect(() => assertPolicy(policy as Policy)).not.toThrow();
const nested = (depth: number, inner: object): object =>
  depth === 0 ? inner : { soonerOf: [inner, nested(depth - 1, inner)] };

it.each<[string, object]>([
  ["a duty", duty],
  ["a duty without a time", { ...duty, due: undefined }],
  ["a time that is not stated", { ...duty, due: { notStated: "It is in another document." } }],
  ["readings of a time", { ...duty, due: { readings: [{ name: "days", due, because: "So it says." }] } }],
  ["the day itself, which counts nothing", { ...duty, due: { relation: "on", event: "birth" } }],
  ["the day before", { ...duty, due: { relation: "day-before", event: "birth" } }],
  ["the sooner of several, three deep", { ...duty, due: nested(3, due) }],
  [
    "a condition, and several",
    { ...duty, when: "social-work-report-missing", unless: [["social-work-report-missing"]] },
  ],
  ["an event by which it is done", { ...duty, doneBy: "minutes-circulated" }],
  ["a requirement", { kind: "requirement", id: "chair-independent", strength: "must" }],
])("is taken with %s", (_name, rule) => {
  isTaken(withRule(rule));
});

it.each<[string, object]>([
  ["no kind that there is", { ...duty, kind: "wish" }],
  ["no id", { ...duty, id: undefined }],
  ["no strength that there is", { ...duty, strength: "shall" }],
  ["a type of conference that there is not", { ...duty, for: ["initial", "final"] }],
  ["a condition that there is not", { ...duty, when: "raining" }],
  ["several conditions of which one is not there", { ...duty, when: ["social-work-report-missing", "raining"] }],
  ["no condition but a number", { ...duty, unless: [3] }],
  ["nobody by whom it is done", { ...duty, by: "chair" }],
  ["no title", { ...duty, title: null }],
  ["no phase that there is", { ...duty, phase: "later" }],
  ["an event that there is not", { ...duty, doneBy: "full-moon" }],
  ["no event but a number", { ...duty, notBefore: 3 }],
  ["a time that is text", { ...duty, due: "soon" }],
  ["a time that is nothing", { ...duty, due: null }],
  ["a time without an event", { ...duty, due: { ...due, event: undefined } }],
  ["a time without a count", { ...duty, due: { ...due, count: "3" } }],
  ["a time without a unit", { ...duty, due: { ...due, unit: undefined } }],
  ["the sooner of none", { ...duty, due: { soonerOf: [] } }],
  ["the sooner of what is no list", { ...duty, due: { soonerOf: due } }],
  ["the later of a time and of text", { ...duty, due: { laterOf: [due, "soon"] } }],
  ["the sooner of several, four deep", { ...duty, due: nested(4, due) }],
  ["a time that is not stated, and why is no text", { ...duty, due: { notStated: true } }],
  ["readings that are no list", { ...duty, due: { readings: {} } }],
  ["a reading without a name", { ...duty, due: { readings: [{ due }] } }],
  ["a reading without a time", { ...duty, due: { readings: [{ name: "days" }] } }],
  ["a target that is text", { ...duty, target: "soon" }],
])("is none with a rule that has %s", (_name, rule) => {
  expect(codeOfPolicy(withRule(rule))).toBe("not-a-policy");
});

it.each<[string, unknown]>([
  ["nothing", null],
  ["an id", "hounslow"],
  ["a function", () => whole],
  ["what has no title", { ...whole, title: undefined }],
  ["what has no document", { ...whole, document: undefined }],
  ["what has a document without a title", { ...whole, document: {} }],
  ["what has no clauses", { ...whole, clauses: undefined }],
  ["what has a clause without an id", { ...whole, clauses: [{ ...clause, id: 1 }] }],
  ["what has a clause that says nothing", { ...whole, clauses: [{ ...clause, says: undefined }] }],
  ["what has a clause without rules", { ...whole, clauses: [{ ...clause, rules: undefined }] }],
  ["what has closures that are no list", { ...whole, closures: {} }],
  ["what has a base that is none", { ...whole, base: {} }],
])("is none: %s", (_name, given) => {
  expect(codeOfPolicy(given)).toBe("not-a-policy");
});

it("has so many layers, rules and times at most", () => {
  const layered = (count: number): object => (count === 1 ? whole : { ...whole, base: layered(count - 1) });
  isTaken(layered(8));
  expect(codeOfPolicy(layered(9))).toBe("too-many-layers");
  const withRules = (rules: readonly object[]) => ({ ...whole, clauses: [{ ...clause, rules }] });
  const requirements = (count: number) => Array.from({ length: count }, () => ({ ...duty, due: undefined }));
  isTaken(withRules(requirements(600)));
  expect(codeOfPolicy(withRules(requirements(601)))).toBe("too-many-rules");
  const times = (count: number) => ({ ...duty, due: { soonerOf: Array.from({ length: count }, () => due) } });
  isTaken(withRules([times(300), times(300)]));
  expect(codeOfPolicy(withRules([times(300), times(301)]))).toBe("too-many-rules");
});
