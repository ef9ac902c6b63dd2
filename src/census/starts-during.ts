import type { LocalDate } from "../calendar/index.js";
import type { Placed } from "./case.js";
import type { Judgement } from "./judgement.js";
import type { CensusPeriod } from "./period.js";

interface Span {
  readonly startedOn?: LocalDate | undefined;
  readonly endedOn?: LocalDate | undefined;
}

/** The judgement on a plan of one kind that starts during one of another: up to the day before that ends, or the year does. */
export function startsDuring(
  startedOn: LocalDate | undefined,
  others: readonly Placed<Span>[],
  list: string,
  { referenceDate }: CensusPeriod,
): Judgement {
  if (others.length === 0) return "not-applicable";
  if (startedOn === undefined) return "skipped";
  let isTold = true;
  for (const { is, place } of others) {
    const isInTime = is.endedOn === undefined ? startedOn <= referenceDate : startedOn < is.endedOn;
    if (!isInTime) continue;
    if (is.startedOn === undefined) isTold = false;
    else if (startedOn >= is.startedOn)
      return { field: "startedOn", params: { startedOn, other: `${list}[${place}]` } };
  }
  return isTold ? "passed" : "skipped";
}
