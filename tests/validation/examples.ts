import { findPolicy, policies, type ConferenceRecord, type Finding } from "../../src/index.js";
import { everyExample, exampleText } from "../example-records.js";
import { validateRecord, type ValidationReport } from "../../src/validation/index.js";

/** A record with every part writable, for a test to break. */
export type Draft<T> = T extends readonly (infer U)[]
  ? Draft<U>[]
  : T extends object
    ? { -readonly [K in keyof T]-?: Draft<Exclude<T[K], undefined>> }
    : T;
export type DraftRecord = Draft<ConferenceRecord>;

/** A day by which everything in the examples is over. */
export const AS_OF = "2020-12-31";

/** The names of the examples that end so. */
export function namesOf(ending: string): string[] {
  return everyExample.filter((name) => name.endsWith(ending));
}

export function draftOf(name: string): DraftRecord {
  return JSON.parse(exampleText(name)) as DraftRecord;
}

/** The policy an example is of: the one its name begins with. */
export function policyOf(name: string) {
  return policies.find(({ id }) => name.startsWith(id)) ?? findPolicy(name);
}

/** The report on a record under the policy of an example; as of no day where that is `null`. */
export function reportOn(record: unknown, name: string, asOf: string | null = AS_OF): ValidationReport {
  return validateRecord(record, policyOf(name), asOf === null ? {} : { asOf });
}

/** A finding in one line: its severity, code, path and clauses. */
export function lineOf({ severity, code, path, basis }: Finding): string {
  return [severity, code, path, ...basis.map(({ clause }) => clause)].filter((part) => part !== "").join(" ");
}

/** The findings that another report does not have, by code and path. */
export function newIn(after: ValidationReport, before: ValidationReport): Finding[] {
  const known = new Set(before.findings.map(({ code, path }) => `${code} ${path}`));
  return after.findings.filter(({ code, path }) => !known.has(`${code} ${path}`));
}
