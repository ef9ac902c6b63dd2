import {
  conferencesOf,
  parseHistory,
  parseRecord,
  type ConferenceRecord,
  type Finding,
} from "child-protection-conferences";
import { policyById } from "./authorities.js";
import type { Case } from "./case.js";
import { placeOfError } from "./json-place.js";

/** Fields that a history has and a record of a conference has not. */
const OF_HISTORIES = ["referrals", "enquiries", "plans", "childInNeedPlans", "conferences"] as const;

/** Whether a value is meant as a child's history, and not as a record; whether it is a good one is another question. */
export function isHistory(value: unknown): boolean {
  if (typeof value !== "object" || value === null || "type" in value) return false;
  return OF_HISTORIES.some((field) => field in value);
}

/** A case as the page saves it. */
export function caseToText({ policy, readings, record }: Case): string {
  return `${JSON.stringify({ policy, ...(Object.keys(readings).length > 0 ? { readings } : {}), record }, null, 2)}\n`;
}

/** What a file of the page's or of a case system holds. */
export type CaseRead =
  | {
      readonly records: readonly ConferenceRecord[];
      readonly policy?: string;
      readonly readings?: Case["readings"] | undefined;
    }
  | { readonly problem: string; readonly findings: readonly Finding[] };

/** Reads a case that the page saved, a record of a conference, or a child's history with its conferences. */
export function readCase(text: string): CaseRead {
  const broken = placeOfError(text);
  if (broken) return { problem: broken.message, findings: [] };
  const { value, policy, readings } = insideOf(JSON.parse(text.replace(/^\uFEFF/, "")));
  const chosen = policy === undefined ? {} : { policy, readings };
  if (isHistory(value)) {
    const parsed = parseHistory(value);
    if (!parsed.ok) return { problem: "This history cannot be used.", findings: parsed.findings };
    const records = conferencesOf(parsed.value);
    return records.length > 0 ? { records, ...chosen } : { problem: "This history has no conference.", findings: [] };
  }
  const parsed = parseRecord(value);
  return parsed.ok
    ? { records: [parsed.value], ...chosen }
    : { problem: "This is not a record of a conference.", findings: parsed.findings };
}

/** What is inside a case that the page saved; any other value is as it is. */
export function insideOf(value: unknown): { value: unknown; policy?: string; readings?: Case["readings"] | undefined } {
  if (typeof value !== "object" || value === null || !("record" in value)) return { value };
  const { record, policy, readings } = value as Record<string, unknown>;
  if (typeof policy !== "string" || !policyById(policy)) return { value: record };
  const isReadings = typeof readings === "object" && readings !== null;
  const chosen = isReadings ? Object.entries(readings).filter(([, name]) => typeof name === "string") : [];
  return { value: record, policy, readings: Object.fromEntries(chosen) as Case["readings"] };
}
