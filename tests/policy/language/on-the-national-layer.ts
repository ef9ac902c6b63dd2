import { expect } from "vitest";
import {
  buildTimeline,
  definePolicy,
  findPolicy,
  parsePolicy,
  type ConferenceRecord,
  type Policy,
} from "../../../src/index.js";
import { clause, policy, type PolicyDocument, type Rule } from "../../../src/policy/index.js";

export const document: PolicyDocument = { title: "Procedures", publisher: "A partnership" };

/** Rules on the national layer, through JSON, as an authority's own staff would send them. */
export function ours(rules: readonly Rule[], more: Partial<Policy> = {}): Policy {
  const parts = policy({
    id: "ours",
    title: "Ours",
    layer: "authority",
    base: findPolicy("working-together"),
    document,
    clauses: [clause("1", "1", "As it is there.", ...rules)],
    ...more,
  });
  const parsed = parsePolicy(JSON.stringify(parts));
  if (!parsed.ok) throw new Error(parsed.findings.map(({ code, path }) => `${code} ${path}`).join());
  expect(parsed.value).toEqual(definePolicy(parts));
  return parsed.value;
}

// Thursday 9 April 2026 is three days after Easter Monday.
export const conference = { held: { start: "2026-04-09T10:00", end: "2026-04-09T12:00" } };
export const initial: ConferenceRecord = { type: "initial", conference };
export const dueOf = (id: string, record: ConferenceRecord, under: Policy) =>
  buildTimeline(record, under).deadlines.filter((each) => each.id === id || each.key === id);
