import {
  addDays,
  applyPeriod,
  countingOf,
  type CountedPeriod,
  type Counting,
  type DayPeriod,
  type Moment,
  type WorkingCalendar,
} from "../calendar/index.js";
import { pathOf } from "../facts/fact.js";
import type { Facts } from "../facts/read-facts.js";
import { isOutside, singleCounts } from "../obligations/count.js";
import type { Evaluation } from "../obligations/evaluate.js";
import type { Obligation } from "../obligations/obligation.js";
import { compile, type AnyReading, type CompiledDuty } from "../policy/compile.js";
import { singlesIn } from "../policy/due.js";
import { events, type EventName } from "../vocabulary/events.js";
import { calendarWithout } from "./calendar-without.js";
import type { DateExplanation, Difference, CountLength } from "./date-explained.js";
import { lengthsLike } from "./lengths.js";

/** One way to count, with what it gives. */
export interface Variation {
  readonly differences: readonly Difference[];
  readonly event: string;
  readonly at: Moment;
  readonly length: DateExplanation["length"];
  readonly gives: Moment;
}

/** So much from an event, as a rule has it. */
interface CountFromEvent extends CountLength {
  readonly event: string;
  readonly at: Moment;
  readonly relation: "after" | "before";
  readonly counting: Counting;
  readonly calendar: WorkingCalendar;
  readonly differences: readonly Difference[];
}

/** More at once nobody would believe. */
const MOST_DIFFERENCES = 3;

/** Every way to count that differs in few things from how an obligation is counted; its own is the first. */
export function variationsOf(obligation: Obligation, evaluation: Evaluation): readonly Variation[] {
  const steps: readonly ((counted: CountFromEvent) => readonly CountFromEvent[])[] = [
    (counted) => fromOtherEvents(counted, evaluation.facts),
    byOtherLengths,
    byOtherConventions,
    (counted) => inOtherDays(counted, evaluation),
  ];
  let counts = startsOf(obligation, evaluation);
  for (const step of steps) {
    counts = counts.flatMap((counted) => [
      counted,
      ...(counted.differences.length < MOST_DIFFERENCES ? step(counted) : []),
    ]);
  }
  return counts.flatMap(results);
}

/** How the rule is counted; how its other readings are, and the rules for the same duty of the layers below. */
function startsOf(obligation: Obligation, evaluation: Evaluation): readonly CountFromEvent[] {
  const { duty, reading, count, due } = obligation;
  const moments = momentsIn(evaluation);
  const singles = (of: AnyReading, calendar: WorkingCalendar, differences: readonly Difference[]) =>
    singlesIn(of.due).flatMap((period) => {
      const at = moments.get(period.event);
      return at ? [{ ...lengthOf(period), event: period.event, at, calendar, differences }] : [];
    });
  const own = singleCounts(count!).map(({ period, anchor, due: gives, calendar }): CountFromEvent => {
    const isDeciding = gives.date === due!.date && gives.at === due!.at;
    return {
      ...lengthOf(period),
      event: anchor.event,
      at: anchor.at,
      calendar,
      differences: isDeciding ? [] : [{ code: "one-of-several", event: anchor.event }],
    };
  });
  const readings = duty.readings.filter((each) => each !== reading && each.name !== null);
  return [
    ...own.toSorted((a, b) => a.differences.length - b.differences.length),
    ...readings.flatMap((each) => singles(each, duty.calendar, [{ code: "other-reading", reading: each.name! }])),
    ...otherLayers(duty, evaluation).flatMap((other) =>
      singles(other.readings[0]!, other.calendar, [{ code: "other-layer", layer: other.layer, basis: other.basis }]),
    ),
  ];
}

/** The rules for the same duty in force under the layers below. */
function otherLayers(duty: CompiledDuty, { compiled, on, facts }: Evaluation): readonly CompiledDuty[] {
  const found = compiled.layers.slice(0, -1).flatMap((layer) => {
    const { duties } = compile(layer, duty.calendarWithoutClosures).rulesOn(on, facts.type);
    return duties.filter(({ id, readings, layer: of }) => id === duty.id && readings.length > 0 && of !== duty.layer);
  });
  return [...new Map(found.map((each) => [`${each.layer} ${each.clause.clause}`, each])).values()];
}

/** When everything was, or is due, that something is counted from. */
function momentsIn({ obligations, facts }: Evaluation): ReadonlyMap<string, Moment> {
  const moments = new Map<string, Moment>();
  for (const name of Object.keys(events) as EventName[]) {
    const fact = facts.of(name).facts.find(({ at, is }) => at !== null && is !== "denied");
    if (fact) moments.set(name, fact.at!);
  }
  for (const { count } of obligations) {
    for (const { anchor } of count === null ? [] : singleCounts(count)) moments.set(anchor.event, anchor.at);
  }
  return moments;
}

/** A period as so much after or before. */
function lengthOf(period: CountedPeriod | DayPeriod): CountLength & Pick<CountFromEvent, "relation" | "counting"> {
  if (!("count" in period)) {
    const isOn = period.relation === "on";
    return { count: isOn ? 0 : 1, unit: "days", relation: isOn ? "after" : "before", counting: "day-zero" };
  }
  const { count, unit, relation } = period;
  if (unit === "gestation-weeks") return { count: 40 - count, unit: "weeks", relation: "before", counting: "day-zero" };
  return {
    count,
    unit: unit === "calendar-days" ? "days" : unit,
    relation: relation === "before" ? "before" : "after",
    counting: unit === "working-days" ? countingOf(period) : "day-zero",
  };
}

/** From everything else that the record has; first what stands in the same list. */
function fromOtherEvents(counted: CountFromEvent, facts: Facts): readonly CountFromEvent[] {
  const found = new Map<string, CountFromEvent>();
  for (const name of Object.keys(events) as EventName[]) {
    for (const fact of facts.of(name).facts) {
      const { at, is } = fact;
      const path = pathOf(fact);
      if (at === null || is === "denied" || is === "missing" || at.date === counted.at.date || found.has(path))
        continue;
      const difference = { code: "other-event", event: name, path, date: at.date } as const;
      found.set(path, { ...counted, event: name, at, differences: [...counted.differences, difference] });
    }
  }
  return [...found.values()];
}

function byOtherLengths(counted: CountFromEvent): readonly CountFromEvent[] {
  const from: CountLength = { count: counted.count, unit: counted.unit };
  if (counted.count === 0) return [];
  return lengthsLike(from).map((to) => ({
    ...counted,
    ...to,
    counting: to.unit === "working-days" || counted.unit !== "working-days" ? counted.counting : "day-zero",
    differences: [...counted.differences, { code: "other-length", from, to }],
  }));
}

function byOtherConventions(counted: CountFromEvent): readonly CountFromEvent[] {
  const { unit, count } = counted;
  if (unit === "hours" || count === 0) return [];
  const conventions: readonly Counting[] =
    unit === "working-days" ? ["day-zero", "inclusive", "clear-days", "rolled-start"] : ["inclusive", "clear-days"];
  return conventions
    .filter((counting) => counting !== counted.counting)
    .map((counting) => ({
      ...counted,
      counting,
      differences: [...counted.differences, { code: "counting", counting }],
    }));
}

/** With bank holidays counted, and with closures counted that the policy leaves out, or the other way round. */
function inOtherDays(counted: CountFromEvent, { compiled }: Evaluation): readonly CountFromEvent[] {
  if (counted.unit !== "working-days") return [];
  const { calendar, differences } = counted;
  const shut = compiled.calendar;
  const open = calendarWithout(calendar, "closure");
  const closures: readonly (readonly [WorkingCalendar, Difference["code"] & `closures-${string}`])[] =
    open === calendar ? (shut === calendar ? [] : [[shut, "closures-left-out"]]) : [[open, "closures-counted"]];
  const withoutHolidays = calendarWithout(calendar, "bank-holiday");
  return [
    ...(withoutHolidays === calendar
      ? []
      : [
          {
            ...counted,
            calendar: withoutHolidays,
            differences: [...differences, { code: "holidays-counted" } as const],
          },
        ]),
    ...closures.flatMap(([days, code]) => [
      { ...counted, calendar: days, differences: [...differences, { code }] },
      ...(differences.length + 2 <= MOST_DIFFERENCES
        ? [
            {
              ...counted,
              calendar: calendarWithout(days, "bank-holiday"),
              differences: [...differences, { code }, { code: "holidays-counted" } as const],
            },
          ]
        : []),
    ]),
  ];
}

/** What a count gives; where that is no working day, also the next one, and the one before. */
function results(counted: CountFromEvent): readonly Variation[] {
  const { count, unit, relation, counting, event, at, calendar, differences } = counted;
  const length = { count, unit, relation, ...(unit === "working-days" ? { counting } : {}) };
  try {
    const gives = whenCounted(counted);
    const found: Variation[] = [{ differences, event, at, length, gives }];
    if (unit === "hours" || differences.length === MOST_DIFFERENCES || calendar.isWorkingDay(gives.date)) return found;
    for (const to of ["next", "previous"] as const) {
      const date = calendar[to](gives.date);
      const moved = [...differences, { code: "moved-to-working-day", to } as const];
      found.push({ differences: moved, event, at, length, gives: { date, at: null } });
    }
    return found;
  } catch (error) {
    if (isOutside(error)) return [];
    throw error;
  }
}

function whenCounted({ count, unit, relation, counting, event, at, calendar }: CountFromEvent): Moment {
  const period: CountedPeriod = { count, unit, relation, event, ...(unit === "working-days" ? { counting } : {}) };
  const due = applyPeriod(period, at, calendar);
  if (unit === "working-days" || counting === "day-zero") return due;
  // Of calendar days, weeks and months: the first day is day one, or does not count at either end.
  const towards = (relation === "after" ? -1 : 1) * (counting === "inclusive" ? 1 : -1);
  return { date: addDays(due.date, towards), at: null };
}
