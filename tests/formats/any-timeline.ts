import fc from "fast-check";
import { addDays, longDate } from "../../src/calendar/index.js";
import type { Timeline } from "../../src/index.js";

type Deadline = Timeline["deadlines"][number];

const day = fc.oneof(
  { weight: 6, arbitrary: fc.integer({ min: 0, max: 60 }) },
  { weight: 1, arbitrary: fc.integer({ min: 0, max: 400 }) },
  { weight: 1, arbitrary: fc.integer({ min: -20_000, max: 20_000 }) },
);
const date = day.map((days) => addDays("2026-03-20", days));
const time = fc.constantFrom("00:00", "09:05", "12:00", "23:59");
const moment = fc.oneof(
  date,
  fc.tuple(date, time).map(([on, at]) => `${on}T${at}:00+00:00`),
);
/** What a policy may call a duty, a record a person. */
export const anyText = fc.oneof(
  fc.constantFrom("Reports submitted", "Minutes circulated", "Decision notified to everybody who was there"),
  fc.string({ unit: "binary", maxLength: 60 }),
  fc.lorem({ maxCount: 40 }),
  fc.constantFrom(
    "</text><script>alert(1)</script>",
    `" onload="alert(1)" x='`,
    "]]>--><!-- &amp; &#0; \u0000\u001F\uFFFE\uD800",
    "W".repeat(300),
    "",
  ),
);

const deadline: fc.Arbitrary<Omit<Deadline, "key">> = fc
  .record({
    id: fc.constantFrom("a-duty", "another-duty"),
    title: anyText,
    from: moment,
    event: anyText,
    due: moment,
    doneAt: fc.option(moment),
    status: fc.constantFrom("overdue", "due-today", "upcoming", null),
    workingDaysLeft: fc.option(fc.integer({ min: -2000, max: 2000 })),
    party: fc.option(
      fc.oneof(
        fc.record({ id: anyText, role: fc.constantFrom("social-worker", "designated-safeguarding-lead") }),
        fc.record({ agency: anyText, members: fc.constant(["p1"]), roles: fc.array(anyText, { maxLength: 3 }) }),
        fc.record({ child: anyText }),
        fc.constant({ audience: "family" as const }),
      ),
    ),
    other: fc.option(moment),
    isProjected: fc.boolean(),
    task: anyText,
    planned: fc.option(fc.record({ on: moment.map((at) => at.slice(0, 10)), workingDays: fc.option(fc.nat(40)) })),
    strength: fc.constantFrom("must", "should", "may"),
    closedBy: fc.option(fc.record({ code: fc.constantFrom("plan-ended", "died"), path: fc.constant("plan.endedOn") })),
  })
  .map(({ closedBy, from, event, due, other, isProjected, planned, ...rest }) => ({
    ...rest,
    by: ["chair"],
    to: [],
    phase: "after",
    layer: "a-layer",
    basis: [{ clause: "1", at: event, says: rest.title }],
    due: dueOf(due),
    ...(planned && rest.doneAt === null ? { plannedTooLate: planned } : {}),
    status: rest.doneAt === null ? rest.status : rest.doneAt > due ? "late" : "done",
    reading: other === null ? null : "working-days",
    otherReadings: other === null ? [] : [{ reading: "calendar-days", because: event, due: dueOf(other) }],
    projectedFrom: isProjected ? ["another-duty"] : [],
    closedBy: rest.doneAt === null && rest.status === "overdue" ? closedBy : null,
    why: [
      {
        step: "from",
        text: `Counted from ${event}: ${longDate(from.slice(0, 10))}.`,
        event: "an-event",
        kind: "happened",
        says: event,
        ...stepAt(from),
      },
      { step: "count", text: "So much after.", ...stepAt(due) },
    ],
  }));

const item: fc.Arbitrary<Omit<Timeline["checklist"][number], "key">> = fc
  .record({
    title: anyText,
    task: anyText,
    doneAt: fc.option(moment),
    state: fc.constantFrom("not-done", "open", "unclear", "not-held"),
    strength: fc.constantFrom("must", "should", "may"),
    phase: fc.constantFrom("before", "on-the-day", "after"),
    party: fc.option(fc.record({ id: anyText, role: fc.constantFrom("mother", "social-worker", "child") })),
    notStated: fc.option(anyText),
    onlyIf: fc.option(anyText),
    subjectTo: fc.subarray([
      { condition: "rated-red", holds: true },
      { condition: "split-conference", holds: false },
    ] as const),
    isLate: fc.boolean(),
  })
  .map(({ isLate, ...rest }) => ({
    ...rest,
    id: "something-undated",
    by: [],
    to: ["family"],
    layer: "a-layer",
    basis: [{ clause: "2", at: "somewhere", says: rest.title }],
    state: rest.doneAt === null ? rest.state : isLate ? "late" : "done",
  }));

function dueOf(due: string): Deadline["due"] {
  return { lastWorkingDay: addDays(due.slice(0, 10), -1), ...stepAt(due) };
}

function stepAt(at: string): { date: string; at?: string } {
  return { date: at.slice(0, 10), ...(at.length > 10 ? { at } : {}) };
}

/** Timelines of every shape that the type allows, likely or not. */
export const anyTimeline: fc.Arbitrary<Timeline> = fc
  .record({
    alone: fc.array(deadline, { maxLength: 14 }),
    alike: fc.tuple(deadline, fc.integer({ min: 0, max: 12 })),
    reference: fc.option(anyText),
    asOf: fc.option(moment),
    title: anyText,
    notice: anyText,
    checklist: fc.array(item, { maxLength: 4 }),
    because: fc.option(fc.constantFrom("conference-not-required", "no-plan-needed", "plan-ended", "died")),
  })
  .map(({ alone, alike: [each, times], reference, asOf, title, notice, checklist, because }) => ({
    schemaVersion: 1,
    record: { type: "initial", reference, conference: null, planNeeded: null, people: [] },
    asOf,
    policy: {
      id: "a-policy",
      title,
      layers: ["a-layer"],
      layerTitles: [title],
      edition: null,
      document: { title, url: null, checkedOn: null },
      terms: null,
      interim: null,
      from: null,
      until: null,
    },
    calendar: { id: "england-and-wales", publishedFrom: "2011-01-01", publishedThrough: "2028-12-31" },
    deadlines: [
      ...alone,
      ...Array.from({ length: times }, (_, index) => ({ ...each, party: { id: `p${index}`, role: "midwife" } })),
    ].map((one, index) => ({ ...one, key: `${one.id}/${index}` })),
    checklist: checklist.map((one, index) => ({ ...one, key: `${one.id}/${index}` })),
    waiting: [
      {
        id: "later",
        title,
        task: title,
        by: ["chair"],
        to: [],
        strength: "must",
        phase: "after",
        layer: "a-layer",
        basis: [{ clause: "2", at: "somewhere", says: title }],
        needs: ["conference.held.start"],
      },
    ],
    notOwed:
      because === null
        ? []
        : [
            {
              id: "not-owed",
              key: "not-owed",
              title,
              task: title,
              by: ["chair" as const],
              to: [],
              party: null,
              because: { code: because, path: "plan.endedOn", text: notice },
              layer: "a-layer",
              basis: [{ clause: "3", at: "somewhere", says: title }],
            },
          ],
    notices: [{ code: "a-notice", message: notice, about: ["later"] }],
  }));
