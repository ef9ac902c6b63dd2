import type { LocalDate } from "../calendar/index.js";
import type { Citation } from "../model/citation.js";
import type { Audience, ConferenceType } from "../model/codes.js";
import { readingsOf } from "../policy/due.js";
import type { Policy } from "../policy/policy.js";
import { phases } from "../policy/rule.js";
import { byText } from "../policy/words.js";
import {
  resolvePolicy,
  type ResolvedDuty,
  type ResolvedRequirement,
  type ResolvedRule,
} from "../policy/resolve-policy.js";
import { audiencesOf } from "./audiences.js";
import type { ChecklistItem } from "./timeline.js";

/** A reading, or the only way to read a due time. */
export type AnyReading = ReturnType<typeof readingsOf>[number];

/** A duty with what is so of it whatever the record. */
export type PlannedDuty = ResolvedDuty & {
  /** How its due time can be read, the default first; none where it has no time. */
  readonly readings: readonly AnyReading[];
  readonly audiences: readonly Audience[];
  readonly basis: readonly Citation[];
  /** Whether others have its id, and hold under other conditions. */
  readonly hasTwin: boolean;
  /** How it stands in a checklist while it is not done, and its condition, if it has one, is met. */
  readonly item: ChecklistItem;
};

/** The duties, and the requirements beside them, in force for one type of conference. */
export interface Duties {
  /** In the documents' order, the lowest layer first. */
  readonly list: readonly PlannedDuty[];
  /** Those without a time, by phase and then by who acts. */
  readonly undated: readonly PlannedDuty[];
  /** The duties that bring an event about: those that have it for their id, or are done by it. */
  readonly bringingAbout: ReadonlyMap<string, readonly PlannedDuty[]>;
  readonly requirements: readonly ResolvedRequirement[];
}

const remembered = new WeakMap<readonly ResolvedRule[], Map<ConferenceType, Duties>>();

/** The duties in force on a day for a type of conference. Found once for each edition and type. */
export function dutiesOf(policy: Policy, on: LocalDate | undefined, type: ConferenceType): Duties {
  const rules = resolvePolicy(policy, on);
  let byType = remembered.get(rules);
  if (!byType) remembered.set(rules, (byType = new Map()));
  let duties = byType.get(type);
  if (!duties) {
    const holding = rules.filter((rule) => rule.for.includes(type));
    const list = holding.filter((rule) => rule.kind === "duty").map(planned);
    const undated = list.filter(({ readings }) => readings.length === 0).toSorted(byPhaseAndActor);
    const bringingAbout = new Map<string, PlannedDuty[]>();
    for (const duty of list) {
      for (const event of new Set([duty.id, duty.doneBy])) {
        if (event !== undefined) bringingAbout.set(event, [...(bringingAbout.get(event) ?? []), duty]);
      }
    }
    const requirements = holding.filter((rule) => rule.kind === "requirement");
    byType.set(type, (duties = { list, undated, bringingAbout, requirements }));
  }
  return duties;
}

function planned(duty: ResolvedDuty, _: number, duties: readonly ResolvedDuty[]): PlannedDuty {
  const { id, title, by, to, strength, phase, layer, due } = duty;
  const basis = Object.freeze([duty.clause]);
  const notStated = due && "notStated" in due ? due.notStated : null;
  return {
    ...duty,
    // Readings of its own: two duties can share a due time, and are not due at the same conditions.
    readings: readingsOf(duty.due).map((reading) => ({ ...reading })),
    audiences: audiencesOf(duty),
    basis,
    hasTwin: duties.some((other) => other !== duty && other.id === id),
    item: Object.freeze({
      id,
      key: id,
      title,
      by,
      to,
      strength,
      phase,
      doneAt: null,
      layer,
      basis,
      notStated,
      onlyIf: null,
    }),
  };
}

function byPhaseAndActor(a: PlannedDuty, b: PlannedDuty): number {
  return phases.indexOf(a.phase) - phases.indexOf(b.phase) || byText(a.by.join(), b.by.join());
}
