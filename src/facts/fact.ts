import { CodedError } from "../calendar/index.js";
import type { Moment } from "../calendar/index.js";

/** Where in a record something stands; the `[]` of the path is the item `index`. */
export interface FactPlace {
  readonly path: string;
  /** -1 where the path goes through no list. */
  readonly index: number;
}

/** A dated fact of a record, or an item of it that has no date. */
export interface Fact extends FactPlace {
  /** When; `null` where the record does not say. */
  readonly at: Moment | null;
  /** Whose it is: a participant's id, an audience, a child's id; `null` where nobody is named. */
  readonly whose: string | null;
  /**
   * `happened`: it has, as of the day asked about. `planned`: it is to, or is recorded for later than that day.
   * `denied`: somebody has looked, and it has not happened. `missing`: the item is there without this date.
   */
  readonly is: "happened" | "planned" | "denied" | "missing";
}

/**
 * A place as findings and notices name it.
 *
 * @example
 * ```ts
 * pathOf({ path: "reports[].submittedAt", index: 0 }); // "reports[0].submittedAt"
 * pathOf({ path: "decision.madeAt", index: -1 }); // "decision.madeAt"
 * ```
 */
export function pathOf(place: FactPlace): string {
  if (!isPlace(place))
    throw new CodedError("not-a-place", "Expected a place: the path of a fact, and the index of its item.");
  const { path, index } = place;
  return index < 0 ? path : path.replace("[]", `[${index}]`);
}

/** Something about a record that a reader should know: the code of a notice, and where it is. */
export interface Problem {
  readonly code: string;
  readonly path: string;
}

function isPlace(place: FactPlace): boolean {
  try {
    return typeof place.path === "string";
  } catch {
    return false;
  }
}
