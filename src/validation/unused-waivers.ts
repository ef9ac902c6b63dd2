import type { LocalDate } from "../calendar/index.js";
import { groupBy } from "../facts/group-by.js";
import { knownPaths } from "../model/known-path.js";
import type { ConferenceRecord } from "../model/record.js";
import type { Evaluation } from "../obligations/evaluate.js";
import type { Compiled } from "../policy/compile.js";
import { nearest } from "../vocabulary/nearest.js";
import { isExpired, pathOfWaiver, type Waiver } from "./waiver.js";
import { dutyIn, everybodyIn } from "./whose.js";

/** Why a waiver let nothing stand; see {@link UnusedWaiver}. */
export const unusedBecause = [
  "expired",
  "unknown-code",
  "unknown-duty",
  "unknown-deadline",
  "unknown-participant",
  "not-a-participant",
  "unknown-path",
  "unused",
] as const;

/** A waiver that concerns a record and lets none of its findings stand. */
export interface UnusedWaiver {
  /** As it was given. */
  readonly waiver: Waiver;
  /**
   * `expired`: it no longer holds. `unknown-code`: no finding has this code. `unknown-duty`: the policy has no duty of which
   * this could be a deadline. `unknown-path`: no record has a field at this path. `unknown-deadline`: the record has no such deadline. `unknown-participant`: nobody in the
   * record has this id. `not-a-participant`: it is the id of a child. `unused`: there is no such finding.
   */
  readonly why: (typeof unusedBecause)[number];
  /** What may have been meant. */
  readonly suggestions: readonly string[];
}

/** What a waiver can name, whatever the record. */
export interface Nameable {
  /** The codes that findings can have. */
  readonly codes: ReadonlySet<string>;
  readonly duties: Compiled["dutyIds"];
  /** The day asked about. */
  readonly day: LocalDate | null;
}

/** Why a waiver can fit no finding, whatever the record; `null` where it can. */
export function unusedWhatever(waiver: Waiver, { codes, duties, day }: Nameable): UnusedWaiver | null {
  const { code, deadline } = waiver;
  if (isExpired(waiver, day)) return { waiver, why: "expired", suggestions: [] };
  if (code !== undefined && !codes.has(code)) {
    return { waiver, why: "unknown-code", suggestions: nearestIn(codes, code) };
  }
  const field = pathOfWaiver(waiver)?.replaceAll(/\[\d+\]/g, "[]");
  if (field !== undefined && field !== "" && !knownPaths().has(field)) {
    return { waiver, why: "unknown-path", suggestions: nearestPaths(field, waiver) };
  }
  if (deadline === undefined) return null;
  const duty = dutyIn(deadline);
  if (duties.has(duty)) return null;
  const meant = nearestIn(duties, duty).map((id) => id + deadline.slice(duty.length));
  return { waiver, why: "unknown-duty", suggestions: meant };
}

/** Why each of these waivers let nothing stand in a record, and what may have been meant. */
export function unusedWaivers(
  waivers: readonly Waiver[],
  record: ConferenceRecord,
  { facts, obligations }: Evaluation,
  nameable: Nameable,
): readonly UnusedWaiver[] {
  if (waivers.length === 0) return [];
  const keys = new Set(obligations.map(({ key }) => key));
  const keysByDuty = groupBy([...keys], dutyIn);
  const everybody = everybodyIn(record, facts);
  const ids = new Set(everybody);
  return waivers.map((waiver) => {
    const { deadline, participant } = waiver;
    const whatever = unusedWhatever(waiver, nameable);
    if (whatever) return whatever;
    if (deadline !== undefined && !keys.has(deadline)) {
      const ofDuty = keysByDuty.get(dutyIn(deadline)) ?? [];
      return { waiver, why: "unknown-deadline", suggestions: nearestOfFew(deadline, ofDuty) };
    }
    if (participant !== undefined && !ids.has(participant)) {
      if (facts.childById(participant)) {
        return { waiver, why: "not-a-participant", suggestions: [] };
      }
      return { waiver, why: "unknown-participant", suggestions: nearestOfFew(participant, everybody) };
    }
    return { waiver, why: "unused", suggestions: [] };
  });
}

/** More people than any conference has. Every waiver would be compared with each. */
const MANY = 200;

/** What may have been meant among names that every record has of its own; nothing where they are too many to compare. */
function nearestOfFew(text: string, names: readonly string[]): readonly string[] {
  return names.length > MANY ? [] : nearest(text, names);
}

/** The fields that may have been meant, with the numbers of the items that are. */
function nearestPaths(field: string, waiver: Waiver): readonly string[] {
  return nearestIn(knownPaths(), field).map((found) => {
    const numbers = [...pathOfWaiver(waiver)!.matchAll(/\[\d+\]/g)].map(([number]) => number);
    return found.replaceAll("[]", () => numbers.shift() ?? "[0]");
  });
}

/** What may have been meant among names that are the same for many records: found once for each. */
function nearestIn(names: ReadonlySet<string>, text: string): readonly string[] {
  let found = meant.get(names);
  if (!found) meant.set(names, (found = new Map()));
  let suggestions = found.get(text);
  if (!suggestions) found.set(text, (suggestions = nearest(text, [...names])));
  return suggestions;
}

const meant = new WeakMap<ReadonlySet<string>, Map<string, readonly string[]>>();
