import fc from "fast-check";
import { expect } from "vitest";
import { addDays } from "../../src/calendar/index.js";
import { buildTimeline, findPolicy, type ConferenceRecord, type Deadline, type Timeline } from "../../src/index.js";
import { possibleDates, type PossibleDatesOptions } from "../../src/planning/index.js";
import { calendarOf } from "../../src/policy/index.js";

/** What speaks against a day by trying: by the whole timeline of the record as if it were planned for it. */
function tried(of: ConferenceRecord, id: string, date: string, options: PossibleDatesOptions): readonly string[] {
  const { asOf, at, calendar = calendarOf(findPolicy(id)) } = options;
  const on = (day: string): Timeline => {
    const { held: _, ...conference } = of.conference ?? {};
    const time = at ? `T${at.start}` : "";
    const end = at?.end ? { end: `${day}T${at.end}` } : {};
    return buildTimeline({ ...of, conference: { ...conference, planned: { start: day + time, ...end } } }, id, {
      asOf,
      calendar,
    });
  };
  const timeline = on(date);
  const codes = timeline.notices.map(({ code }) => code);
  const whole = on(addDays(date, 28)).deadlines;
  const moves = ({ key, due }: Deadline) => whole.find((other) => other.key === key)?.due.date !== due.date;
  const planned = timeline.notices.flatMap((notice) => notice.planned ?? []);
  const isMust = (key: string) => timeline.deadlines.find((deadline) => deadline.key === key)?.strength === "must";
  return [
    ...(calendar.isWorkingDay(date) ? [] : ["not-a-working-day"]),
    ...(date < asOf!.slice(0, 10) ? ["in-the-past"] : []),
    ...(codes.some((code) => code.startsWith("conference-before")) ? ["before-its-event"] : []),
    ...planned.filter(({ key }) => key === "conference-held" && isMust(key)).map(({ key }) => `after ${key}`),
    ...timeline.deadlines
      .filter((each) => each.status === "overdue" && each.strength === "must" && each.due.date < date && moves(each))
      .map(({ key }) => `too late for ${key}`),
  ];
}

/** What days are asked about. */
export interface AnyOptions {
  offset: number;
  asOf: string;
  at: PossibleDatesOptions["at"];
}

export const anyOptions: fc.Arbitrary<AnyOptions> = fc.record({
  offset: fc.integer({ min: -3, max: 10 }),
  asOf: fc.integer({ min: 0, max: 60 }).map((offset) => addDays("2020-03-20", offset)),
  at: fc.constantFrom(undefined, { start: "10:00", end: "12:00" }, { start: "09:30" }),
});

/** Whether each day is possible where trying says so. */
export function compareWithTrying(of: ConferenceRecord, id: string, { offset, asOf, at }: AnyOptions): void {
  const from = addDays(asOf, offset);
  const options = { from, through: addDays(from, 30), asOf, at };
  const { dates } = possibleDates(of, id, options);
  if (dates[0]!.against.some(({ reason }) => reason === "already-held")) return;
  for (const { date, possible, against } of dates) {
    const reasons = tried(of, id, date, options);
    expect(possible, `${date}: ${reasons.join()} and ${JSON.stringify(against)}`).toBe(reasons.length === 0);
  }
}
