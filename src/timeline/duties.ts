import type { LocalDate } from "../calendar/index.js";
import type { ConferenceType } from "../model/codes.js";
import type { Policy } from "../policy/policy.js";
import { phases } from "../policy/rule.js";
import { byText } from "../policy/words.js";
import {
  resolvePolicy,
  type ResolvedDuty,
  type ResolvedRequirement,
  type ResolvedRule,
} from "../policy/resolve-policy.js";

/** The duties, and the requirements beside them, in force for one type of conference. */
export interface Duties {
  /** In the documents' order, the lowest layer first. */
  readonly list: readonly ResolvedDuty[];
  /** The duties that bring an event about: those that have it for their id, or are done by it. */
  readonly bringingAbout: ReadonlyMap<string, readonly ResolvedDuty[]>;
  readonly requirements: readonly ResolvedRequirement[];
  /** Where a duty stands in a list by phase and then by who acts. */
  readonly rank: ReadonlyMap<ResolvedDuty, number>;
}

const remembered = new WeakMap<readonly ResolvedRule[], Map<ConferenceType, Duties>>();

/** The duties in force on a day for a type of conference. Found once for each edition and type. */
export function dutiesOf(policy: Policy, on: LocalDate | undefined, type: ConferenceType): Duties {
  const rules = resolvePolicy(policy, on);
  let byType = remembered.get(rules);
  if (!byType) remembered.set(rules, (byType = new Map()));
  let duties = byType.get(type);
  if (!duties) {
    const list = rules.filter((rule) => rule.kind === "duty").filter((duty) => duty.for.includes(type));
    const bringingAbout = new Map<string, ResolvedDuty[]>();
    for (const duty of list) {
      for (const event of new Set([duty.id, duty.doneBy])) {
        if (event !== undefined) bringingAbout.set(event, [...(bringingAbout.get(event) ?? []), duty]);
      }
    }
    const requirements = rules.filter((rule) => rule.kind === "requirement").filter((each) => each.for.includes(type));
    byType.set(type, (duties = { list, bringingAbout, requirements, rank: rankOf(list) }));
  }
  return duties;
}

function rankOf(duties: readonly ResolvedDuty[]): ReadonlyMap<ResolvedDuty, number> {
  const sorted = duties.toSorted(
    (a, b) => phases.indexOf(a.phase) - phases.indexOf(b.phase) || byText(a.by.join(), b.by.join()),
  );
  return new Map(sorted.map((duty, rank) => [duty, rank]));
}
