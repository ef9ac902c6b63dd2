import { describe, expect, it } from "vitest";
import { anchorsOf, countedFrom } from "../../../src/formats/in-words/counted-from.js";
import { deadlineNotes, dutiesInWords, standingLabel } from "../../../src/formats/in-words/deadline-notes.js";
import { drawnStatus } from "../../../src/formats/in-words/drawn-status.js";
import { buildTimeline, type ConferenceRecord, type Deadline, type Step } from "../../../src/index.js";

const record: ConferenceRecord = {
  type: "initial",
  strategyDiscussions: [{ heldOn: "2020-03-31", initiatedSection47: true }],
  conference: { planned: { start: "2020-04-20T10:00", end: "2020-04-20T12:00" } },
  participants: [{ id: "p1", role: "health-visitor", agency: "health-visiting" }],
};
const timelineAsOf = (asOf?: string, more: Partial<ConferenceRecord> = {}) =>
  buildTimeline({ ...record, ...more }, "hounslow", { asOf });
const deadlineOf = (id: string, ...given: Parameters<typeof timelineAsOf>): Deadline =>
  timelineAsOf(...given).deadlines.find((deadline) => deadline.id === id)!;

describe("what a deadline is counted from", () => {
  it("is the event, with its moment", () => {
    expect(countedFrom(deadlineOf("conference-held"))).toEqual({
      says: "The strategy discussion at which the section 47 enquiry was initiated",
      moment: "2020-03-31",
    });
    expect(countedFrom(deadlineOf("decision-recorded"))).toEqual({
      says: "The end of the conference, as planned",
      moment: "2020-04-20T12:00:00+01:00",
    });
  });

  it("is of several the one that gave the due date, by its day and its time", () => {
    const [from, count] = deadlineOf("conference-held").why as unknown as [Step, Step];
    const other = { ...from, date: "2020-01-01" };
    const due = { date: "2020-04-23", lastWorkingDay: "2020-04-23" };
    const given = (...why: readonly Step[]) =>
      countedFrom({ ...deadlineOf("conference-held"), due, why: why as unknown as Deadline["why"] })?.moment;
    expect(given(other, { ...count, date: "2020-01-22" }, from, count)).toBe("2020-03-31");
    expect(given(other, { ...count, at: "2020-04-23T10:00:00+01:00" }, from, count)).toBe("2020-03-31");
    // Where none of them gives it, the first.
    expect(given(other, { ...count, date: "2020-01-22" }, from, { ...count, date: "2020-04-22" })).toBe("2020-01-01");
    expect(given(count)).toBeUndefined();
    expect(given()).toBeUndefined();
  });

  it("is listed once for all, the earliest first", () => {
    const { deadlines } = timelineAsOf("2020-04-16");
    expect(anchorsOf(deadlines).map(({ moment }) => moment)).toEqual([
      "2020-03-31",
      "2020-04-20T10:00:00+01:00",
      "2020-04-20T12:00:00+01:00",
    ]);
    expect(anchorsOf(deadlines.toReversed())).toEqual(anchorsOf(deadlines));
  });
});

describe("beside a due date stands", () => {
  it.each<[label: string, id: string, asOf: string | undefined, more?: Partial<ConferenceRecord>]>([
    ["Upcoming, in 3 working days", "conference-held", "2020-04-20"],
    ["DUE TODAY", "reports-submitted", "2020-04-17"],
    ["OVERDUE by 1 working day", "reports-submitted", "2020-04-20"],
    ["Not recorded as done", "conference-held", undefined],
    [
      "Done Fri 17 Apr 2020 09:05",
      "reports-submitted",
      "2020-04-20",
      { reports: [{ from: "p1", submittedAt: "2020-04-17T09:05" }] },
    ],
  ])("%s", (label, id, asOf, more) => {
    expect(standingLabel(deadlineOf(id, asOf, more), timelineAsOf(asOf).asOf)).toBe(label);
  });

  it("that it is planned too late, before anything else", () => {
    const late = { conference: { planned: { start: "2020-04-24T10:00" } } };
    for (const asOf of ["2020-04-20", "2020-04-23"]) {
      const label = standingLabel(deadlineOf("conference-held", asOf, late), asOf);
      expect(label).toBe("PLANNED 1 working day TOO LATE, for Fri 24 Apr 2020");
    }
  });

  it("that it is the last working day before a due date on which nobody works", () => {
    const due = { date: "2020-05-02", lastWorkingDay: "2020-05-01" };
    const upcoming: Deadline = {
      ...deadlineOf("conference-held", "2020-05-01"),
      due,
      status: "upcoming",
      workingDaysLeft: 0,
    };
    expect(standingLabel(upcoming, "2020-05-01")).toBe("Last working day");
    expect(standingLabel(upcoming, "2020-04-30")).not.toBe("Last working day");
  });

  it("on which day it has to be done in practice, what else it could be, and what it is projected from", () => {
    const due = { date: "2020-05-02", lastWorkingDay: "2020-05-01" };
    const plain: Deadline = { ...deadlineOf("conference-held"), due, otherReadings: [], projectedFrom: [] };
    expect(deadlineNotes(plain)).toEqual(["Not a working day: in practice by Fri 1 May 2020"]);
    expect(deadlineNotes({ ...plain, due: { date: "2020-05-01", lastWorkingDay: "2020-05-01" } })).toEqual([]);
    expect(deadlineNotes({ ...plain, due: { ...due, lastWorkingDay: null } })).toEqual([]);
    const readings = [
      { reading: "calendar-days", due },
      { reading: "working-days", due: { date: "2020-05-06", lastWorkingDay: "2020-05-06" } },
      { reading: "after-the-end", due: { ...due, at: "2020-05-02T10:00:00+01:00" } },
    ].map((each) => ({ ...each, because: "" }));
    const projectedFrom = ["conference-held", "core-group-first-met"];
    expect(deadlineNotes({ ...plain, otherReadings: readings, projectedFrom }).slice(1)).toEqual([
      "Or Wed 6 May 2020, read as working days",
      "Or Sat 2 May 2020 10:00, read as after the end",
      "Projected: not yet happened, conference held and core group first met",
    ]);
  });

  it("duties by their names", () => {
    expect(dutiesInWords(["conference-held"])).toBe("conference held");
    expect(dutiesInWords(["a-duty", "conference-held", "b-duty"])).toBe("a duty, conference held and b duty");
  });
});

describe("a deadline is drawn", () => {
  const late = { plannedFor: "2020-05-04" } as unknown as NonNullable<Deadline["plannedTooLate"]>;
  const ended = { code: "plan-ended" } as unknown as Deadline["closedBy"];
  it.each<
    [status: Deadline["status"], strength: Deadline["strength"], closed: boolean, tooLate: boolean, as: string | null]
  >([
    ["overdue", "must", false, false, "overdue"],
    ["overdue", "should", false, false, "overdue"],
    ["overdue", "may", false, false, null],
    ["overdue", "must", true, false, null],
    ["overdue", "must", false, true, "overdue"],
    ["upcoming", "must", false, false, "upcoming"],
    ["upcoming", "must", false, true, "planned-too-late"],
    ["due-today", "may", false, true, "planned-too-late"],
    ["done", "must", false, true, "done"],
    ["late", "must", false, true, "late"],
    [null, "must", false, false, null],
  ])("%s, of a %s, closed: %s, planned too late: %s: as %s", (status, strength, closed, tooLate, as) => {
    const deadline = {
      status,
      strength,
      closedBy: closed ? ended : null,
      ...(tooLate ? { plannedTooLate: late } : {}),
    };
    expect(drawnStatus(deadline)).toBe(as);
  });
});
