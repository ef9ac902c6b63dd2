import { buildTimeline, parseRecord, validateRecord, type Finding } from "child-protection-conferences";
import { validateHistory } from "child-protection-conferences/history";
import { policyById } from "./authorities.js";
import { isHistory } from "./case-file.js";
import type { Checked } from "./check-input.js";
import type { Looked } from "./finding-groups.js";
import { today } from "./today.js";

/** A record or history that was checked. */
export interface Judged {
  readonly name: string;
  readonly findings: readonly Finding[];
  /** The record and its timeline, which say whose a finding is. */
  looked(): Looked;
}

/** Checks a record or a history, under the rules that its file names or else those that are chosen. */
export function judge({ name, value, policy }: Checked, chosen: string): Judged {
  const rules = policyById(policy ?? chosen)!;
  const asOf = today();
  if (isHistory(value)) {
    const { findings } = validateHistory(value, rules, { asOf });
    return { name, findings, looked: () => ({ record: null, timeline: null }) };
  }
  return {
    name,
    findings: validateRecord(value, rules, { asOf }).findings,
    looked() {
      const parsed = parseRecord(value);
      return parsed.ok
        ? { record: parsed.value, timeline: buildTimeline(parsed.value, rules, { asOf }) }
        : { record: null, timeline: null };
    },
  };
}
