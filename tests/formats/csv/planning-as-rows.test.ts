import { describe, expect, it } from "vitest";
import { englandAndWales, northernIreland, type WorkingCalendar } from "../../../src/calendar/index.js";
import {
  changesCsvHeader,
  changesToCsv,
  countsCsvHeader,
  countsToCsv,
  dateExplainedCsvHeader,
  dateExplainedToCsv,
  holidayEffectsCsvHeader,
  holidayEffectsToCsv,
  possibleDatesCsvHeader,
  possibleDatesToCsv,
} from "../../../src/formats/index.js";
import { buildTimeline, type ConferenceRecord } from "../../../src/index.js";
import {
  affectedByHoliday,
  changesBetween,
  countsGiving,
  explainDate,
  possibleDates,
} from "../../../src/planning/index.js";
import { rowsIn } from "./rows-in.js";
import { plannedOn, record } from "../planned-conference.js";

const HELD = { duty: "conference-held", key: "conference-held", title: "Conference held", task: "Hold the ICPC" };
const BY_LIMIT = { layer: "working-together", clauses: "WT1" };

describe("the days on which a conference can be held", () => {
  const asked = { from: "2020-04-17", through: "2020-04-24", asOf: "2020-04-17", unavailable: ["2020-04-22"] };
  const rows = rowsIn(possibleDatesCsvHeader, possibleDatesToCsv(possibleDates(record, "hounslow", asked)));
  const on = (date: string) =>
    rows.flatMap(({ date: day, reference, policy, ...rest }) => {
      expect([reference, policy]).toEqual(["CPC-0417", "hounslow"]);
      return day === date ? [rest] : [];
    });
  const tooLate = (agency: string, due: string, workingDays: string) => ({
    possible: "false",
    reason: "too-late-for",
    key: `reports-shared-with-family/${agency}`,
    duty: "reports-shared-with-family",
    title: "Reports shared with family",
    task: "Share reports with the family",
    strength: "must",
    due,
    workingDays,
    layer: "hounslow",
    clauses: "HO10",
  });

  it("have a row each, and one for each thing that speaks against them", () => {
    expect(on("2020-04-18")).toEqual([
      { possible: "false", reason: "not-a-working-day", title: "Saturday" },
      tooLate("health-visiting", "2020-04-15", "2"),
      tooLate("primary-school", "2020-04-15", "2"),
    ]);
    expect(on("2020-04-20").slice(1)).toEqual([tooLate("primary-school", "2020-04-15", "2")]);
    expect(on("2020-04-23")).toEqual([{ possible: "true" }]);
    expect(on("2020-04-24")).toEqual([
      {
        possible: "false",
        reason: "after-limit",
        ...HELD,
        ...BY_LIMIT,
        strength: "must",
        due: "2020-04-23",
        workingDays: "1",
      },
    ]);
  });

  it("say of a day on which somebody is away only that", () => {
    const all = on("2020-04-22");
    expect(all).toEqual([{ possible: "false", reason: "unavailable" }]);
  });

  it("have the time of day by which something would be due, and the field that speaks against them", () => {
    const reports = { from: "2020-05-05", through: "2020-05-05", asOf: "2020-05-04", at: { start: "10:00" } };
    const barking = possibleDates(record, "barking-and-dagenham", reports);
    const [row] = rowsIn(possibleDatesCsvHeader, possibleDatesToCsv(barking)).filter(
      ({ duty }) => duty === "reports-submitted",
    );
    expect(row).toMatchObject({ reason: "too-late-for", due: "2020-05-03T10:00:00+01:00" });
    const early = possibleDates(record, "hounslow", { from: "2020-03-24", through: "2020-03-24" });
    expect(rowsIn(possibleDatesCsvHeader, possibleDatesToCsv(early))).toContainEqual({
      reference: "CPC-0417",
      policy: "hounslow",
      date: "2020-03-24",
      possible: "false",
      reason: "before-its-event",
      path: "strategyDiscussions",
    });
  });
});

describe("what changed from one timeline to the next", () => {
  const before = buildTimeline(plannedOn("2020-04-22"), "hounslow", { asOf: "2020-04-16" });
  const after: ConferenceRecord = {
    ...plannedOn("2020-04-20"),
    participants: record.participants!.slice(0, 1),
    reports: [{ from: "p1", sharedWithFamilyAt: "2020-04-15T09:00" }],
  };
  const changes = changesBetween(before, buildTimeline(after, "hounslow", { asOf: "2020-04-17" }));
  const rows = rowsIn(changesCsvHeader, changesToCsv(changes));
  const row = (change: string, key: string) => rows.find((each) => each["change"] === change && each["key"] === key);
  const shared = {
    reference: "CPC-0417",
    duty: "reports-shared-with-family",
    title: "Reports shared with family",
    task: "Share reports with the family",
    by: "professional",
    to: "parents child",
    strength: "must",
    layer: "hounslow",
    clauses: "HO10",
  };

  it("has a row for each change, with both dates, the causes and the reason", () => {
    expect(row("moved", "reports-shared-with-family/health-visiting")).toEqual({
      ...shared,
      change: "moved",
      key: "reports-shared-with-family/health-visiting",
      party: "health-visiting",
      partyRole: "health-visitor",
      wasDue: "2020-04-17",
      due: "2020-04-15",
      workingDays: "-2",
      doneAt: "2020-04-15T09:00:00+01:00",
      causes: "fact",
      because:
        "the start of the conference: Mon 20 Apr 2020 10:00, as planned, no longer Wed 22 Apr 2020 10:00, as planned",
    });
    expect(row("gone", "reports-shared-with-family/primary-school")).toEqual({
      ...shared,
      change: "gone",
      key: "reports-shared-with-family/primary-school",
      party: "primary-school",
      partyRole: "teacher",
      wasDue: "2020-04-17",
      causes: "people",
      because: "primary school is no longer in the record",
    });
  });

  it("has instants where something is due by an instant, and the hours between them", () => {
    expect(row("moved", "decision-recorded")).toMatchObject({
      wasDue: "2020-04-23T12:00:00+01:00",
      due: "2020-04-21T12:00:00+01:00",
      workingDays: "-2",
      hours: "-48",
    });
  });

  it("has no date where there was none, and no hours between days", () => {
    expect(row("new", "missing-reports-chased")).toMatchObject({ due: "2020-04-17", causes: "fact" });
    expect(Object.keys(row("new", "missing-reports-chased")!)).not.toEqual(
      expect.arrayContaining([expect.stringMatching(/wasDue|hours|workingDays|what/)]),
    );
  });

  it("says what else changed, each part once", () => {
    const sent = (at: string) =>
      buildTimeline({ ...plannedOn("2020-04-20"), completed: [{ duty: "minutes-circulated", at }] }, "hounslow");
    const done = changesBetween(sent("2020-05-04"), sent("2020-05-25"));
    expect(rowsIn(changesCsvHeader, changesToCsv(done))).toEqual([
      expect.objectContaining({
        change: "changed",
        key: "minutes-circulated",
        what: "done-at in-time",
        causes: "fact",
      }),
    ]);
  });
});

describe("the counts that give one date from another", () => {
  const [from, to] = ["2020-03-31", "2020-04-23"];
  const rowsOf = (...calendar: WorkingCalendar[]) =>
    rowsIn(countsCsvHeader, countsToCsv({ from, to, counts: countsGiving(from, to, { calendar }) }));

  it("have a row each: what is counted, how, what is left out, and in words", () => {
    const calendar = englandAndWales.with({ closures: [{ date: "2020-04-20", title: "Shut" }] });
    const rows = rowsOf(calendar);
    const workingDays = { from, to, unit: "working-days", relation: "after", calendar: "england-and-wales+closures" };
    expect(rows).toContainEqual({
      ...workingDays,
      count: "15",
      counting: "day-zero",
      holidays: "true",
      closures: "false",
      text: "15 working days after",
    });
    expect(rows).toContainEqual({
      ...workingDays,
      count: "16",
      counting: "clear-days",
      holidays: "false",
      closures: "false",
      text: "16 clear working days between, bank holidays being counted",
    });
    expect(rows).toContainEqual({
      ...workingDays,
      count: "14",
      counting: "day-zero",
      holidays: "true",
      closures: "true",
      text: "14 working days after, days on which the office is shut being left out",
    });
    expect(rows).toContainEqual({
      from,
      to,
      count: "23",
      unit: "days",
      relation: "after",
      holidays: "false",
      closures: "false",
      text: "23 days after",
    });
  });

  it("name the calendar only where there are several", () => {
    const both = rowsOf(englandAndWales, northernIreland).map(({ text }) => text);
    expect(both).toContain("15 working days after, in the days of England and Wales");
    const north = rowsOf(northernIreland).map(({ text }) => text);
    expect(north).toContain("15 working days after");
  });
});

describe("in what a date of another system differs", () => {
  const shared = { reference: "CPC-0417", policy: "hounslow", ...HELD, ...BY_LIMIT };
  const rowsOf = (of: ConferenceRecord, duty: string, date: string) =>
    rowsIn(dateExplainedCsvHeader, dateExplainedToCsv(explainDate(of, "hounslow", { duty, date })));

  it("has a row for each explanation, the likeliest first", () => {
    const [first, second] = rowsOf(record, "conference-held", "2020-04-16");
    expect(first).toEqual({
      ...shared,
      date: "2020-04-16",
      due: "2020-04-23",
      workingDays: "-5",
      rank: "1",
      differences: "other-length counting",
      from: "2020-03-31",
      count: "15",
      unit: "days",
      relation: "after",
      text: "15 days are counted in place of 15 working days and neither the first day nor the due date is counted.",
    });
    expect(second).toMatchObject({ rank: "2", from: "2020-03-25", differences: "other-event counting" });
  });

  it("has a single one without a rank where nothing explains it", () => {
    expect(rowsOf(record, "conference-held", "2021-01-16")).toEqual([
      { ...shared, date: "2021-01-16", due: "2020-04-23", workingDays: "185" },
    ]);
  });

  it("has the instant by which it is due, and speaks of one day as of one", () => {
    const [first] = rowsOf(plannedOn("2020-04-20"), "decision-recorded", "2020-04-20");
    expect(first).toMatchObject({
      due: "2020-04-21T12:00:00+01:00",
      text: "1 day is counted in place of 24 hours and the day it is counted from is day one.",
    });
  });

  it("has no due date where there is none", () => {
    expect(rowsOf({ type: "initial" }, "conference-held", "2020-04-16")).toEqual([
      { policy: "hounslow", ...HELD, ...BY_LIMIT, date: "2020-04-16" },
    ]);
  });
});

describe("what a new bank holiday moves", () => {
  const announced = { date: "2020-04-22", title: "A day announced" };
  const of = { date: "2020-04-22", policy: "hounslow", reference: "CPC-0417" };
  const reviewed = { ...plannedOn("2020-04-20"), nextReview: { plannedOn: "2020-04-22" } };
  const rows = rowsIn(
    holidayEffectsCsvHeader,
    holidayEffectsToCsv(affectedByHoliday([plannedOn("2020-04-22"), reviewed], "hounslow", announced)),
  );

  it("has a row for each deadline that moves, with both dates and the last working days for them", () => {
    expect(rows.filter(({ kind, index }) => kind === "moved" && index === "0")).toEqual([
      {
        ...of,
        kind: "moved",
        index: "0",
        ...HELD,
        ...BY_LIMIT,
        due: "2020-04-23",
        dueThen: "2020-04-24",
        lastWorkingDay: "2020-04-23",
        lastWorkingDayThen: "2020-04-24",
      },
    ]);
  });

  it("has a row for each that is due on the day itself, and for what is planned on it", () => {
    expect(rows.filter(({ kind }) => kind !== "moved")).toEqual([
      {
        ...of,
        kind: "due-on-the-day",
        index: "0",
        duty: "report-set-circulated",
        key: "report-set-circulated",
        title: "Report set circulated",
        task: "Send the set of reports",
        due: "2020-04-22",
        dueThen: "2020-04-22",
        lastWorkingDay: "2020-04-22",
        lastWorkingDayThen: "2020-04-21",
        layer: "hounslow",
        clauses: "HO13",
      },
      {
        ...of,
        kind: "conference-planned",
        index: "0",
        due: "2020-04-22T10:00:00+01:00",
        path: "conference.planned.start",
      },
      { ...of, kind: "next-review-planned", index: "1", due: "2020-04-22", path: "nextReview.plannedOn" },
    ]);
  });

  it("says whose a deadline is, and where it stands", () => {
    const asOf = { asOf: "2020-04-20" };
    const history = { id: "C17", plans: [{ startedOn: "2020-01-22", reviews: [] }] };
    const effects = affectedByHoliday([history], "hounslow", announced, asOf);
    expect(rowsIn(holidayEffectsCsvHeader, holidayEffectsToCsv(effects))).toMatchObject([
      { kind: "due-on-the-day", child: "C17", duty: "next-review-held", status: "upcoming" },
    ]);
  });
});
