import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { buildTimeline, type Timeline } from "../../src/index.js";
import { always } from "../always.js";
import {
  type Expected,
  type RecordOfConference,
  bankHolidays,
  clockChange,
  dayAt,
  days,
  expectedOf,
  numberOf,
  offsetAt,
  onTheClock,
  policyIds,
  readMoment,
  weekdayOf,
} from "./independent-calculation.js";

// Random records, fonder of awkward days than of others

const firstDay = numberOf("2011-02-01");
const lastDay = numberOf("2028-04-30");
const dayList = days.slice(firstDay, lastDay + 1);
const around = (centres: string[], reach: number) =>
  centres
    .filter((day) => day > "2011-03" && day < "2028-04")
    .flatMap((day) => days.slice(numberOf(day) - reach, numberOf(day) + reach + 1));
const years = Array.from({ length: 18 }, (_, index) => 2011 + index);

const someDay = fc.oneof(
  { weight: 3, arbitrary: fc.constantFrom(...dayList) },
  { weight: 2, arbitrary: fc.constantFrom(...around([...bankHolidays], 4)) },
  {
    weight: 2,
    arbitrary: fc.constantFrom(
      ...around(
        years.flatMap((year) => [`${year}-12-20`, `${year}-12-31`]),
        6,
      ),
    ),
  },
  {
    weight: 2,
    arbitrary: fc.constantFrom(
      ...around(
        years.flatMap((y) => [clockChange(y, 3), clockChange(y, 10)]),
        2,
      ),
    ),
  },
  { weight: 1, arbitrary: fc.constantFrom(...dayList.filter((text) => Number(text.slice(8)) % 28 < 4)) },
  { weight: 1, arbitrary: fc.constantFrom(...dayList.filter((text) => weekdayOf(text) > 4)) },
);
const later = (from: string, count: number) => dayAt(numberOf(from) + count);

/** An instant as a London time, unless the clocks skip or repeat it, or at any offset. */
function write(at: number, form: number): string {
  const local = onTheClock(at, offsetAt(at));
  const minutes = local.endsWith(":00") ? local.slice(0, -3) : local;
  if (form === 0 && !/T01/.test(local)) return minutes;
  const sign = form < 0 ? "-" : "+";
  return form === 1 ? `${onTheClock(at, 0)}Z` : `${onTheClock(at, form * 3600)}${sign}0${Math.abs(form)}:00`;
}
const someForm = fc.constantFrom(0, 0, 0, 0, 1, 2, 5, -8);
/** Of the day: office hours, the small hours in which the clocks change, any. */
const someSecond = fc.oneof(
  { weight: 4, arbitrary: fc.integer({ min: 32, max: 72 }).map((quarter) => quarter * 900) },
  { weight: 2, arbitrary: fc.integer({ min: 0, max: 12 }).map((quarter) => quarter * 900) },
  { weight: 1, arbitrary: fc.integer({ min: 0, max: 86_399 }) },
);

const someTimes = fc
  .record({
    from: someDay,
    second: someSecond,
    forms: fc.tuple(someForm, someForm),
    length: fc.oneof(fc.integer({ min: 1, max: 240 }), fc.integer({ min: 1, max: 4000 })),
    precision: fc.constantFrom("time", "time", "time", "start only", "start only", "end is a day", "days", "one day"),
  })
  .map(({ from, second, forms, length, precision }) => {
    if (precision === "one day") return { start: from };
    if (precision === "days") return { start: from, end: later(from, length % 3) };
    const at = numberOf(from) * 86_400 + second;
    const start = write(at, forms[0]);
    if (precision === "start only") return { start };
    const end = write(at + length * 60, forms[1]);
    return { start, end: precision === "time" ? end : readMoment(end).day };
  });

const someMoment = fc
  .record({ day: someDay, second: someSecond, form: someForm, known: fc.boolean() })
  .map(({ day, second, form, known }) => (known ? write(numberOf(day) * 86_400 + second, form) : day));

/** One or several, in any order, of which at most one is said to have initiated the section 47 enquiry. */
const someDiscussions = fc
  .record({ first: someDay, gaps: fc.array(fc.nat(20), { maxLength: 3 }), flagged: fc.integer({ min: -1, max: 3 }) })
  .chain(({ first, gaps, flagged }) => {
    const several = [0, ...gaps].map((gap, index) => ({
      heldOn: later(first, gap),
      ...(index === flagged ? { initiatedSection47: true } : flagged > 0 && { initiatedSection47: false }),
    }));
    return fc.shuffledSubarray(several, { minLength: several.length, maxLength: several.length });
  });

const people = [
  { id: "p1", role: "social-worker", agency: "childrens-social-care" },
  { id: "p2", role: "health-visitor", agency: "health-visiting" },
  { id: "p3", role: "teacher", agency: "primary-school" },
  { id: "p4", role: "police-officer", agency: "police", invited: false },
  { id: "p5", role: "mother" },
  { id: "p6", role: "chair", agency: "conference-service" },
];
const isAsked = ({ id }: { id: string }) => ["p1", "p2", "p3"].includes(id);
const maybe = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: undefined, freq: 4 });
const withoutUndefined = <T>(value: unknown): T => JSON.parse(JSON.stringify(value)) as T;

const someRecord: fc.Arbitrary<RecordOfConference> = fc
  .record({
    type: fc.constantFrom("initial", "initial", "initial", "pre-birth", "review", "review", "transfer-in"),
    strategyDiscussions: maybe(someDiscussions),
    previousConference: maybe(
      fc.record({ type: maybe(fc.constantFrom("initial", "pre-birth", "review")), heldOn: maybe(someDay) }),
    ),
    conference: maybe(fc.record({ planned: maybe(someTimes), held: maybe(someTimes) })),
    participants: maybe(fc.shuffledSubarray(people)),
    decision: maybe(
      fc.record({
        planNeeded: maybe(fc.boolean()),
        rag: maybe(fc.constantFrom("red", "green")),
        notified: fc
          .tuple(maybe(someMoment), maybe(someMoment))
          .map((at) => ["family", "agencies"].flatMap((to, index) => (at[index] ? [{ to, at: at[index] }] : []))),
      }),
    ),
    author: maybe(someMoment),
  })
  .map(({ author, ...facts }) => {
    const authors = (facts.participants ?? []).filter(isAsked).slice(0, 2);
    const reports = author && authors.map(({ id }) => ({ from: id, submittedAt: author, sharedWithFamilyAt: author }));
    return withoutUndefined({ ...facts, reports });
  });

const someReading = fc.constantFrom("working-days", "calendar-days");
const someOptions = maybe(
  fc.record({
    "conference-held": someReading,
    "reports-submitted": someReading,
    "social-work-report-completed": someReading,
  }),
).map((readings) => (readings ? { readings } : {}));

// What is compared

/** Dated as the outline plan is, with which it goes; the plain table leaves it out. */
const besideTheTable = ["review-date-notified"];

/** Everything a timeline says about a claim, in the words of the plain calculation; and what it should have said. */
function compareClaim(timeline: Timeline, claim: string, expected: Expected) {
  const { deadlines, waiting, checklist, notOwed, notices } = timeline;
  const [duty, audience] = claim.split("/");
  const isNoticed = (code: string, key: string) =>
    notices.some((notice) => notice.code === code && notice.about?.includes(key));
  const dated = deadlines
    .filter(({ id, key }) => id === duty && (audience === undefined || key === claim))
    .map(({ key, due, reading, otherReadings, projectedFrom }) => ({
      due: due.at === undefined ? due : { ...due, at: due.at.replace(/Z$/, "+00:00") },
      reading,
      otherReadings: otherReadings.map((other) => ({ reading: other.reading, due: other.due })),
      projectedFrom,
      wholeDays: isNoticed("time-of-day-unknown", key),
      endAssumed: isNoticed("conference-end-assumed", key),
    }));
  // What waits is told by duty, so one audience may wait while the other's time is known.
  const waits = waiting.some(({ id }) => id === duty) && !(audience && dated.length > 0);
  const listed = checklist.some(({ id }) => id === duty);
  const excused = notOwed.some(({ id }) => id === duty);
  const said = [
    ...dated,
    ...(waits ? ["waiting"] : []),
    ...(listed ? ["checklist"] : []),
    ...(excused ? ["not owed"] : []),
  ];

  if (expected === "undated") return { said: dated, wanted: [] };
  if (expected === "absent") return { said, wanted: [] };
  return { said, wanted: dated.length > 0 ? dated.map(() => expected) : [expected] };
}

function compare(timeline: Timeline, expected: Map<string, Expected>) {
  const claims = [...expected].map(([claim, one]) => [claim, compareClaim(timeline, claim, one)] as const);
  expect(Object.fromEntries(claims.map(([claim, { said }]) => [claim, said]))).toEqual(
    Object.fromEntries(claims.map(([claim, { wanted }]) => [claim, wanted])),
  );
}

/** Reports are an agency's, under its code; a template is somebody's own, under their id. */
function compareParties({ deadlines }: Timeline, { participants = [] }: RecordOfConference) {
  const asked = participants.filter(isAsked);
  const owedBy = {
    "reports-submitted": asked.map(({ agency }) => agency!),
    "reports-shared-with-family": asked.map(({ agency }) => agency!),
    "template-returned": asked.map(({ id }) => id),
  };
  for (const [duty, parties] of Object.entries(owedBy)) {
    const keys = deadlines.filter(({ id }) => id === duty).map(({ key }) => key);
    if (keys.length === 0) continue;
    expect(keys.toSorted()).toEqual(
      parties.length === 0 ? [duty] : parties.toSorted().map((party) => `${duty}/${party}`),
    );
  }
}

function freeze<T>(value: T): T {
  if (typeof value === "object" && value !== null) Object.values(Object.freeze(value)).forEach(freeze);
  return value;
}

describe.each(policyIds)("under %s", (policy) => {
  const each = (numRuns: number, check: (record: RecordOfConference, timeline: Timeline, options: object) => void) =>
    always(
      fc.property(someRecord, someOptions, (facts, options) =>
        check(facts, buildTimeline(freeze(facts), policy, options), options),
      ),
      numRuns,
    );

  test("every deadline of the documents falls when plain counting says, and no other is told", () => {
    each(400, (facts, timeline, { readings = {} }: { readings?: Record<string, string> }) => {
      const expected = expectedOf(facts, policy, readings);
      compare(timeline, expected);
      compareParties(timeline, facts);
      const unclaimed = timeline.deadlines.filter(({ id, key }) => !expected.has(id) && !expected.has(key));
      if (facts.type !== "transfer-in") for (const { id } of unclaimed) expect(besideTheTable).toContain(id);
    });
  });

  test("deadlines come in due order, each under a key of its own", () => {
    each(100, (_, { deadlines, checklist }) => {
      const dates = deadlines.map(({ due }) => due.date);
      expect(dates).toEqual(dates.toSorted());
      deadlines.forEach(({ due }, index) => {
        const next = deadlines[index + 1]?.due;
        if (due.at && next?.at && due.date === next.date)
          expect(Date.parse(due.at)).toBeLessThanOrEqual(Date.parse(next.at));
      });
      const keys = [...deadlines, ...checklist].map(({ key }) => key);
      expect(keys).toEqual([...new Set(keys)]);
    });
  });

  test("the same record gives the same timeline, byte for byte, and is left as it was", () => {
    each(100, (facts, timeline, options) => {
      const before = JSON.stringify(facts);
      const copy = JSON.parse(before) as RecordOfConference;
      expect(JSON.stringify(buildTimeline(copy, policy, options))).toBe(JSON.stringify(timeline));
      expect(JSON.stringify(copy)).toBe(before);
    });
  });
});
