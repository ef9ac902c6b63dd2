import { describe, expect, it } from "vitest";
import { timelineToText } from "../../../src/formats/index.js";
import { buildTimeline, type ConferenceRecord, type Timeline } from "../../../src/index.js";

type Deadline = Timeline["deadlines"][number];
type ChecklistItem = Timeline["checklist"][number];

const record: ConferenceRecord = { type: "initial", strategyDiscussions: [{ heldOn: "2020-04-07" }] };
const timeline = buildTimeline(record, "hounslow", { asOf: "2020-04-20" });
const bare: Timeline = { ...timeline, checklist: [], waiting: [], notOwed: [], notices: [] };
const [conference] = timeline.deadlines;
const paint = {
  bold: (text: string) => text,
  dim: (text: string) => `<dim>${text}</>`,
  red: (text: string) => `<red>${text}</>`,
  yellow: (text: string) => `<yellow>${text}</>`,
  green: (text: string) => `<green>${text}</>`,
};
const withDeadline = (changes: Partial<Deadline>, asOf: string | null = "2020-04-20"): Timeline => ({
  ...bare,
  asOf,
  deadlines: [{ ...conference!, ...changes }],
});
/** The row of the only deadline, its colours included, without what is above it. */
const rowOf = (changes: Partial<Deadline>, asOf: string | null = "2020-04-20", width = 100) =>
  timelineToText(withDeadline(changes, asOf), { paint, width })
    .split("\n")
    .find((line) => line.includes("local authority"))!;
const stateOf = (...given: Parameters<typeof rowOf>) => rowOf(...given).split(/local authority(?:<\/>)? {2}/)[1];
const closedBy = { code: "plan-ended", path: "plan.endedOn" } as const;
const plannedTooLate = { on: "2020-05-05", workingDays: 3 };
const saturday = { date: "2020-05-02", lastWorkingDay: "2020-05-01" };

describe("a row says how its deadline stands, in the colour of that", () => {
  it.each<[string, Partial<Deadline>, string]>([
    ["done", { status: "done", doneAt: "2020-04-14T10:00:00+01:00" }, "<green>done Tue 14 Apr</>"],
    ["late", { status: "late", doneAt: "2020-05-05" }, "<red>LATE, Tue 5 May</>"],
    ["overdue", { status: "overdue", workingDaysLeft: -3 }, "<red>by 3 working days</>"],
    ["overdue by no working day", { status: "overdue", workingDaysLeft: 0 }, "<red>since Thu 30 Apr</>"],
    ["a choice nobody made", { status: "overdue", workingDaysLeft: -3, strength: "may" }, "<dim>passed</>"],
    ["nobody's any more", { status: "overdue", workingDaysLeft: -3, closedBy }, "<dim>NOT DONE</>"],
    ["due today", { status: "due-today" }, "<yellow>TODAY</>"],
    ["due today, planned too late", { status: "due-today", plannedTooLate }, "<red>PLANNED TOO LATE</>"],
    ["to come", { status: "upcoming", workingDaysLeft: 8 }, "<yellow>in 8 working days</>"],
    ["to come, outside the calendar", { status: "upcoming", workingDaysLeft: null }, "<yellow>upcoming</>"],
    ["planned too late", { status: "upcoming", workingDaysLeft: 8, plannedTooLate }, "<red>PLANNED TOO LATE</>"],
    ["not known", { status: null }, "<dim>not known</>"],
  ])("%s", (_, changes, state) => {
    expect(stateOf(changes)).toBe(state);
  });

  it("the last working day before a day on which nobody works, and that it was", () => {
    const upcoming = { status: "upcoming", workingDaysLeft: 0, due: saturday } as const;
    expect(stateOf(upcoming, "2020-05-01")).toBe("<yellow>LAST WORKING DAY</>");
    expect(stateOf(upcoming, "2020-05-02")).toBe("<yellow>last day was Fri 1 May</>");
  });

  it("nothing while no day is asked about, but that it is planned too late", () => {
    expect(stateOf({ status: null }, null)).toBeUndefined();
    expect(stateOf({ status: null, plannedTooLate }, null)).toBe("<red>PLANNED TOO LATE</>");
  });
});

describe("a day has its year", () => {
  it("where it is another than that of the day asked about, and where none is asked about", () => {
    expect(rowOf({ status: "overdue", workingDaysLeft: -3 }, "2020-12-31")).toMatch(/^ {2}Thu 30 Apr {2}/);
    expect(rowOf({ status: "overdue", workingDaysLeft: -3 }, "2021-01-04")).toMatch(/^ {2}Thu 30 Apr 2020 {2}/);
    expect(rowOf({ status: null }, null)).toMatch(/^ {2}Thu 30 Apr 2020 {2}/);
  });

  it("where there is room for it, and for a time of day besides", () => {
    expect(rowOf({ status: "due-today" }, "2020-04-20", 119)).toMatch(/^ {2}Thu 30 Apr {2}/);
    expect(rowOf({ status: "due-today" }, "2020-04-20", 120)).toMatch(/^ {2}Thu 30 Apr 2020 {2}/);
    const at = "2020-04-30T12:00:00+01:00";
    expect(rowOf({ due: { date: "2020-04-30", lastWorkingDay: "2020-04-30", at } })).toMatch(
      /^ {2}Thu 30 Apr 12:00 {2}/,
    );
  });
});

describe("a row says who does what", () => {
  const row = (changes: Partial<Deadline>, width = 100) =>
    timelineToText(withDeadline({ status: "due-today", ...changes }), { width })
      .split("\n")
      .find((line) => line.includes("TODAY"))!
      .replaceAll(/ {2,}/g, " | ");
  const school = { agency: "primary-school", members: ["t"], roles: ["teacher"] };

  it("an agency that does it, with its roles where there is room", () => {
    const by = { by: ["agency" as const], to: [], party: school };
    expect(row(by)).toBe(" | Thu 30 Apr | Hold the ICPC | primary school | TODAY");
    expect(row(by, 120)).toBe(" | Thu 30 Apr 2020 | Hold the ICPC | primary school, teacher | TODAY");
  });

  it("the one for whom it is done beside the task, and who does it in its place", () => {
    const forMother = { by: ["chair" as const], to: ["parents" as const], party: { id: "m", role: "mother" } };
    expect(row(forMother)).toBe(" | Thu 30 Apr | Hold the ICPC (m, mother) | chair | TODAY");
  });

  it("that nobody is named, and that it is asked for less strongly", () => {
    expect(row({ by: [], strength: "should" })).toBe(" | Thu 30 Apr | Hold the ICPC (should) | not named | TODAY");
  });
});

describe("an item without a time has a box", () => {
  const item = (changes: Partial<ChecklistItem>) =>
    timelineToText(
      { ...bare, deadlines: [], checklist: [{ ...timeline.checklist[0]!, party: null, ...changes }] },
      { paint, width: 200 },
    )
      .split("\n")
      .find((line) => line.includes("Invite the parents"))!
      .replaceAll(/ {2,}/g, " | ");
  it.each<[Partial<ChecklistItem>, string]>([
    [{ state: "done", doneAt: "2020-04-20" }, " | [x] | … | <green>done Mon 20 Apr 2020</>"],
    [{ state: "late", doneAt: "2020-04-20" }, " | [x] | … | <red>LATE, done Mon 20 Apr 2020</>"],
    [{ state: "not-done" }, " | [ ] | … | <red>NOT DONE</>"],
    [{ state: "not-done", strength: "may" }, " | [ ] | … | <dim>not done</>"],
    [{ state: "open" }, " | [ ] | …"],
    [{ state: "unclear" }, " | [?] | … | <dim>not known whether done: the record does not say for whom</>"],
    [{ state: "not-held" }, " | [?] | … | <dim>not known whether done: the source of the record does not hold it</>"],
  ])("%j", (changes, row) => {
    expect(
      item(changes)
        .replace(/(?:<dim>)?Invite the parents.*? \| (?:<dim>)?[a-z ]+(?:<\/>)?(?= \||$)/, "…")
        .replaceAll(/<dim>(\[.\])<\/>/g, "$1"),
    ).toBe(row);
  });
});

describe("with why, below a row stands", () => {
  const below = (changes: Partial<Deadline>, width = 100) =>
    timelineToText(withDeadline({ status: "upcoming", workingDaysLeft: 8, ...changes }), { why: true, width })
      .split("\n\n")
      .find((block) => block.startsWith("LATER") || block.startsWith("NEXT WEEK"))!
      .split("\n")
      .slice(2);

  it("who, how it stands, how the day was counted, and what the clause says", () => {
    expect(below({})).toEqual([
      "    who  local authority (must)",
      "    note in 8 working days",
      "    why  Counted from the strategy discussion at which the section 47 enquiry was initiated: Tuesday",
      "         7 April 2020.",
      "         15 working days after is Thursday 30 April 2020. Not counted: Fri 10 Apr (Good Friday), Sat",
      "         11 and Sun 12 Apr, Mon 13 Apr (Easter Monday), Sat 18 and Sun 19 Apr, Sat 25 and Sun 26",
      "         Apr.",
      "    says An initial conference takes place within 15 working days of the strategy discussion; where",
      "         there was more than one, of that at which section 47 enquiries were initiated. —",
      "         working-together WT1, Initial child protection conference: timing (quoted)",
    ]);
  });

  it("by when it should be done, the last working day before, and how else the clause can be read", () => {
    const lines = below({
      due: saturday,
      target: { date: "2020-04-28", lastWorkingDay: "2020-04-28" },
      reading: "working-days",
      otherReadings: [
        {
          reading: "calendar-days",
          because: "It says days.",
          due: { date: "2020-04-22", lastWorkingDay: "2020-04-22" },
        },
      ],
    });
    expect(lines.slice(1, 4)).toEqual([
      "    note in 8 working days",
      "         It should be done by Tue 28 Apr 2020.",
      "         Not a working day: in practice by Fri 1 May 2020.",
    ]);
    expect(lines.slice(-5, -3)).toEqual([
      "    read as working days",
      "    or   as calendar days: Wed 22 Apr 2020. It says days.",
    ]);
  });

  it("each part below its label where it is narrow", () => {
    expect(below({}, 59).slice(0, 4)).not.toContain("    who  local authority (must)");
    const lines = below({}, 59).join("\n");
    expect(lines).toContain("    who\n      local authority (must)\n    note\n      in 8 working days\n    why\n");
  });
});
