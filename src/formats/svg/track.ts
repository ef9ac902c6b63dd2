import type { Deadline } from "../../timeline/index.js";
import { countedFrom } from "../in-words/counted-from.js";
import type { DayScale } from "./day-scale.js";

/** What is drawn of a deadline on the scale of days; `y` is the middle, all else the `x` of a moment. */
export interface Track {
  readonly y: number;
  /** `null` where the steps of the count are not told. */
  readonly from: number | null;
  readonly due: number;
  readonly done: number | null;
  /** The day that it is planned for, where that is after it is due. */
  readonly planned: number | null;
  /** Where it would be due under other readings, but for those that come to the same. */
  readonly otherReadings: readonly number[];
  readonly isProjected: boolean;
}

export function trackOf(deadline: Deadline, scale: DayScale, y: number): Track {
  const { due, doneAt, plannedTooLate, otherReadings, projectedFrom } = deadline;
  const from = countedFrom(deadline);
  const x = scale.x(due.at ?? due.date);
  return {
    y,
    from: from && scale.x(from.moment),
    due: x,
    done: doneAt === null ? null : scale.x(doneAt),
    planned: plannedTooLate ? scale.x(plannedTooLate.on) : null,
    otherReadings: otherReadings.map((other) => scale.x(other.due.at ?? other.due.date)).filter((other) => other !== x),
    isProjected: projectedFrom.length > 0,
  };
}
