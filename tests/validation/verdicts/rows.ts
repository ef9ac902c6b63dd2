import type { ConferenceRecord } from "../../../src/model/index.js";
import { generalRules, requirementRules } from "../../../src/validation/rules/index.js";

export type Facts = Omit<ConferenceRecord, "type"> & Partial<Pick<ConferenceRecord, "type">>;

/** What a rule says of facts, and the facts; the particulars where they are not those of its example. */
export type Row = readonly [says: string, facts: Facts, particulars?: unknown];
export const rules = new Map([...generalRules, ...requirementRules].map((rule) => [rule.code, rule]));

export const held = (start: string, end?: string): Pick<Facts, "conference"> => ({
  conference: { held: { start, ...(end === undefined ? {} : { end }) } },
});
export const planned = (start: string): Pick<Facts, "conference"> => ({ conference: { planned: { start } } });
export const PLAN = { decision: { planNeeded: true } } as const;
export const MOTHER = { id: "m", role: "mother" } as const;
export const CHAIR = { id: "c", role: "chair" } as const;
export const SCRIBE = { id: "s", role: "minute-taker" } as const;
export const WORKER = { id: "w", role: "social-worker", agency: "childrens-social-care" } as const;
export const TEACHER = { id: "t", role: "teacher", agency: "school" } as const;
export const NURSE = { id: "n", role: "school-nurse", agency: "nursing" } as const;
export const SOMEBODY = { id: "x" } as const;
