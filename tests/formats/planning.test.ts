import { expect, it } from "vitest";
import { englandAndWales } from "../../src/calendar/index.js";
import {
  csvHeader,
  changesToCsv,
  changesToMarkdown,
  changesToText,
  countsToCsv,
  countsToMarkdown,
  countsToText,
  dateExplainedToCsv,
  dateExplainedToMarkdown,
  dateExplainedToText,
  holidayEffectsToCsv,
  holidayEffectsToMarkdown,
  holidayEffectsToText,
  possibleDatesToCsv,
  possibleDatesToMarkdown,
  possibleDatesToText,
} from "../../src/formats/index.js";
import { buildTimeline, type ConferenceRecord } from "../../src/index.js";
import {
  affectedByHoliday,
  changesBetween,
  countsGiving,
  explainDate,
  possibleDates,
} from "../../src/planning/index.js";
import { everyWord, marked } from "./every-word.js";
import { readCsv } from "./read-csv.js";
import { plannedOn, record } from "./planned-conference.js";

const dates = possibleDates(record, "hounslow", {
  from: "2020-04-15",
  through: "2020-04-27",
  asOf: "2020-04-15",
  unavailable: ["2020-04-22"],
});
const none = possibleDates(record, "hounslow", { from: "2020-04-22", through: "2020-04-24", asOf: "2020-04-22" });
const before = buildTimeline(plannedOn("2020-04-22"), "hounslow", { asOf: "2020-04-16" });
const moved: ConferenceRecord = {
  ...plannedOn("2020-04-20"),
  participants: record.participants!.slice(0, 1),
  reports: [{ from: "p1", sharedWithFamilyAt: "2020-04-15T09:00" }],
};
const changes = changesBetween(before, buildTimeline(moved, "hounslow", { asOf: "2020-04-17" }));
const [from, to] = ["2020-03-31", "2020-04-23"];
const calendar = [englandAndWales.with({ closures: [{ date: "2020-04-20", title: "Shut" }] })];
const counts = { from, to, counts: countsGiving(from, to, { calendar }) };
const explained = explainDate(record, "hounslow", { duty: "conference-held", date: "2020-04-16" });
const effects = affectedByHoliday(
  [plannedOn("2020-04-22"), { ...moved, nextReview: { plannedOn: "2020-04-22" } }],
  "hounslow",
  { date: "2020-04-22", title: "A day announced" },
);

it("possible days: the days first, then what stops those beside them, what to know, and each day", () => {
  expect(possibleDatesToText(dates)).toBe(`Possible days for CPC-0417
Possible: Mon 20 Apr 2020, Tue 21 Apr 2020 and Thu 23 Apr 2020.
The earliest is Monday 20 April 2020: before that it is too late for “Share reports with the family”
(hounslow HO10).
The latest is Thursday 23 April 2020: it has to be held by Thursday 23 April 2020 (working-together
WT1).
“Chase missing reports” (hounslow HO12) could not be looked at: reports is not recorded.

  Wed 15 Apr 2020  not possible  too late for “Share reports with the family”, due Wed 8 Apr 2020
                                 (hounslow HO10); too late for “Submit reports”, due Tue 14 Apr 2020
                                 (hounslow HO11); too late for “Forward reports”, due Tue 14 Apr
                                 2020 (hounslow HO12); too late for “Check the mailbox for reports”,
                                 due Tue 14 Apr 2020 (hounslow HO12)
  Thu 16 Apr 2020  not possible  too late for “Share reports with the family”, due Thu 9 Apr 2020
                                 (hounslow HO10)
  Fri 17 Apr 2020  not possible  too late for “Share reports with the family”, due Tue 14 Apr 2020
                                 (hounslow HO10)
  Mon 20 Apr 2020  possible
  Tue 21 Apr 2020  possible
  Wed 22 Apr 2020  not possible  somebody is away
  Thu 23 Apr 2020  possible
  Fri 24 Apr 2020  not possible  1 working day after Thu 23 Apr 2020, by which it has to be held
                                 (working-together WT1)
  Mon 27 Apr 2020  not possible  2 working days after Thu 23 Apr 2020, by which it has to be held
                                 (working-together WT1)
`);
  expect(possibleDatesToText(none).split("\n\n")[0]).toBe(`Possible days for CPC-0417
None of these days is possible. It has to be held by Thursday 23 April 2020 (working-together WT1).
Up to Friday 24 April 2020 it is too late for “Share reports with the family” (hounslow HO10).
Leaving the limit aside, the first day that is in time for everything is Monday 27 April 2020. Hold
it by the limit as far as that can be done, and record why something is late.
“Chase missing reports” (hounslow HO12) could not be looked at: reports is not recorded.`);
});

it("changes: each cause once, what presses first, and what became of each thing", () => {
  expect(changesToText(changes)).toBe(`What changed for CPC-0417
Cause 1: What is recorded at reports.
Cause 2: The start of the conference: Mon 20 Apr 2020 10:00, as planned, no longer Wed 22 Apr 2020
10:00, as planned.
Cause 3: The end of the conference: Mon 20 Apr 2020 12:00, as planned, no longer Wed 22 Apr 2020
12:00, as planned.
Cause 4: Primary school is no longer in the record.
Cause 5: “reports shared with family” is recorded: Wed 15 Apr 2020 09:00.
12 others stand as they did.

NEW
  Chase missing reports  due Fri 17 Apr 2020  cause 1

MOVED
  Share reports with the family (health visiting, health visitor)
      now Wed 15 Apr 2020, was Fri 17 Apr 2020: 2 working days sooner; cause 2
  Submit reports (health visiting, health visitor)
      now Fri 17 Apr 2020, was Tue 21 Apr 2020: 2 working days sooner; cause 2
  Forward reports
      now Fri 17 Apr 2020, was Tue 21 Apr 2020: 2 working days sooner; cause 2
  Check the mailbox for reports
      now Fri 17 Apr 2020, was Tue 21 Apr 2020: 2 working days sooner; cause 2
  Send the set of reports
      now Mon 20 Apr 2020, was Wed 22 Apr 2020: 2 working days sooner; cause 2
  Record the decision
      now Tue 21 Apr 2020 12:00, was Thu 23 Apr 2020 12:00: 2 working days sooner; cause 3
  Complete the plan document
      now Tue 21 Apr 2020 12:00, was Thu 23 Apr 2020 12:00: 2 working days sooner; cause 3
  Hold the first core group
      now Mon 4 May 2020, was Wed 6 May 2020: 2 working days sooner; cause 3
  Send the minutes
      now Tue 19 May 2020, was Thu 21 May 2020: 2 working days sooner; cause 3
  Hold the first RCPC
      now Mon 20 Jul 2020, was Wed 22 Jul 2020: 2 working days sooner; cause 3

GONE
  Share reports with the family (primary school, teacher)
      due Fri 17 Apr 2020; cause 4
  Submit reports (primary school, teacher)
      due Tue 21 Apr 2020; cause 4

DONE
  Share reports with the family (health visiting, health visitor)
      done Wed 15 Apr 2020 09:00; cause 5
`);
});

it("counts, and a date explained: the policy's own first", () => {
  expect(countsToText(counts).split("\n").slice(0, 8).join("\n")).toBe(`From Tue 31 Mar 2020 to Thu 23 Apr 2020

  15 working days after
  16 working days, the day it is counted from being day one
  14 clear working days between
  23 days after
  15 working days after, counted from the next working day if it starts on none
  17 working days after, bank holidays being counted`);
  expect(dateExplainedToText(explained)).toBe(`“Hold the ICPC”: Thu 16 Apr 2020 explained
Under working-together WT1 it is due Thu 23 Apr 2020; Thu 16 Apr 2020 is 5 working days sooner.

  15 days are counted in place of 15 working days and neither the first day nor the due date is
    counted.
      the strategy discussion at which the section 47 enquiry was initiated, Tue 31 Mar 2020
  It is counted from a strategy discussion of Wednesday 25 March 2020 and the day it is counted
    from is day one.
      the first strategy discussion, Wed 25 Mar 2020
  It is counted from a strategy discussion of Wednesday 25 March 2020, neither the first day nor
    the due date is counted and bank holidays are counted as working days.
      the first strategy discussion, Wed 25 Mar 2020
  It is counted from a strategy discussion of Wednesday 25 March 2020, 3 weeks are counted in
    place of 15 working days and neither the first day nor the due date is counted.
      the first strategy discussion, Wed 25 Mar 2020
`);
});

it("a holiday: how much it moves, the conferences planned on it, and each move", () => {
  expect(holidayEffectsToText(effects, { width: 140 })).toBe(`A day announced, Wednesday 22 April 2020: what it moves
4 deadlines move, of 2 looked at.
2 conferences are planned on that day.
1 deadline falls on that day and stays: do it on the last working day before.

PLANNED ON THAT DAY
  CPC-0417  conference, Wed 22 Apr 2020 10:00
  CPC-0417  next review, Wed 22 Apr 2020

MOVED
  CPC-0417  Hold the ICPC, working-together WT1              now Fri 24 Apr 2020, was Thu 23 Apr 2020
  CPC-0417  Hold the ICPC, working-together WT1              now Fri 24 Apr 2020, was Thu 23 Apr 2020
  CPC-0417  Hold the first core group, working-together WT4  now Tue 5 May 2020, was Mon 4 May 2020
  CPC-0417  Send the minutes, hounslow HO16                  now Wed 20 May 2020, was Tue 19 May 2020

DUE ON THAT DAY
  CPC-0417  Send the set of reports, hounslow HO13  by Tue 21 Apr 2020, was by Wed 22 Apr 2020
`);
});

it("the same in Markdown", () => {
  expect(possibleDatesToMarkdown(dates)).toContain("| Mon 20 Apr 2020 | possible     |");
  expect(changesToMarkdown(changes)).toMatch(/^# What changed for CPC-0417\n\nCause 1: /);
  expect(countsToMarkdown(counts)).toContain("| 15 working days after ");
  expect(dateExplainedToMarkdown(explained)).toContain("| Explanation ");
  expect(holidayEffectsToMarkdown(effects)).toContain("## Planned on that day\n\n| Whose ");
});

it("as CSV, every row with a field for each column of its header", () => {
  const tables = [
    ["possible-dates", possibleDatesToCsv(dates)],
    ["changes", changesToCsv(changes)],
    ["counts", countsToCsv(counts)],
    ["date-explained", dateExplainedToCsv(explained)],
    ["holiday-effects", holidayEffectsToCsv(effects)],
  ] as const;
  for (const [name, rows] of tables) {
    const [header, ...lines] = readCsv(csvHeader(name) + rows);
    expect(lines.length, name).toBeGreaterThan(2);
    for (const line of lines) expect(line.length, name).toBe(header!.length);
  }
});

it("nothing is left in English that is in no dictionary", () => {
  const foreign = everyWord(marked);
  const words = { ...foreign, texts: { ...foreign["texts"], "A day announced": "ж" } };
  const labels = { "health-visiting": "ж", "primary-school": "ж" };
  const texts = [
    possibleDatesToText(dates, { words, labels }),
    possibleDatesToText(none, { words, labels }),
    changesToText(changes, { words, labels }),
    countsToText(counts, { words, labels }),
    dateExplainedToText(explained, { words, labels }),
    holidayEffectsToText(effects, { words, labels }),
  ];
  const codes = /CPC-0417|hounslow|working-together|\b(?:HO|WT)\d+|reports|strategyDiscussions\S*/g;
  for (const text of texts) expect(text.replaceAll(codes, "").match(/[A-Za-z]+/g) ?? [], text).toEqual([]);
});
