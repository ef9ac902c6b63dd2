import type { LocalDate } from "../calendar/index.js";
import type { ConferenceType } from "../model/codes.js";
import type { Policy } from "../policy/policy.js";
import { resolvePolicy, type ResolvedDuty, type ResolvedRule } from "../policy/resolve-policy.js";

const remembered = new WeakMap<readonly ResolvedRule[], Map<ConferenceType, readonly ResolvedDuty[]>>();

/** The duties in force on a day for a type of conference, in the documents' order. Found once for each edition and type. */
export function dutiesOf(policy: Policy, on: LocalDate | undefined, type: ConferenceType): readonly ResolvedDuty[] {
  const rules = resolvePolicy(policy, on);
  let byType = remembered.get(rules);
  if (!byType) remembered.set(rules, (byType = new Map()));
  let duties = byType.get(type);
  if (!duties) {
    duties = rules.filter((rule) => rule.kind === "duty").filter((duty) => duty.for.includes(type));
    byType.set(type, duties);
  }
  return duties;
}
