import { describe, expect, it } from "vitest";
import { pixels, SIDE } from "../../../src/formats/paper/a4.js";
import { fitsOneSide, sheetHeight, type FamilyTexts } from "../../../src/formats/paper/family-fit.js";
import { linesToSpare } from "../../../src/formats/paper/family-plan.js";
import { EM } from "../../../src/formats/paper/family-style.js";
import { fitsTwoSides, staffHeight } from "../../../src/formats/paper/staff-fit.js";
import { STAFF_EM } from "../../../src/formats/paper/staff-style.js";
import type { StaffTexts } from "../../../src/formats/paper/staff-texts.js";
import type { Said, SaidSection } from "../../../src/formats/plain-words/said.js";

const said = (text: string): Said => ({ text, explains: [] });
const section = (part: SaidSection["part"], lines: readonly string[], intro: string | null = null): SaidSection => ({
  part,
  heading: said("Heading"),
  groups: [{ intro: intro === null ? null : said(intro), lines: lines.map(said) }],
});
/** Wider than any line of a sheet. */
const LONG = "word ".repeat(40).trim();

describe("the room that a family's sheet takes", () => {
  const questions = section("questions", ["Ask us."]);
  const plan = { meeting: null, sections: [], words: null, leftOut: 0 };
  const bare: FamilyTexts = { title: "T", opening: "O", plan, questions, contact: null };
  const points = 12;
  const em = pixels(points);
  const height = (texts: Partial<FamilyTexts>, isCondensed = false) =>
    sheetHeight({ ...bare, ...texts }, { points, isCondensed }) / em;
  const more = (texts: Partial<FamilyTexts>, isCondensed = false) =>
    height(texts, isCondensed) - height({}, isCondensed);
  const heading = EM.heading * EM.tight + EM.below;
  const box = 2 * (EM.inside + EM.edge) + EM.section;

  it("with nothing on it is that of its title, opening, questions, lines to write on and day", () => {
    const title = EM.title * EM.tight + EM.below;
    const asked = box + heading + EM.line + EM.write;
    expect(height({})).toBeCloseTo(title + EM.line + EM.section + asked + EM.section + EM.write, 6);
  });

  it("grows by a box for the meeting, whose day is largest, and by a line for each thing more", () => {
    const meeting = section("meeting", ["It is on Monday."]);
    const one = box + heading + EM.first * EM.tight + EM.day * EM.tight;
    expect(more({ plan: { ...plan, meeting } })).toBeCloseTo(one, 6);
    const two = section("meeting", ["It is on Monday.", "You can come."]);
    expect(more({ plan: { ...plan, meeting: two } })).toBeCloseTo(one + EM.line + EM.between, 6);
    const led = section("meeting", ["It is on Monday."], "No day is set:");
    expect(more({ plan: { ...plan, meeting: led } })).toBeCloseTo(one + EM.line + EM.between, 6);
  });

  it("grows by half of what stands in two columns, a heading staying with its first line", () => {
    const item = EM.line + EM.between;
    const two = section("before", ["One.", "Two."]);
    expect(more({ plan: { ...plan, sections: [two] } })).toBeCloseTo(EM.section + heading + item, 6);
    expect(more({ plan: { ...plan, sections: [section("before", ["One.", "Two."], "No day:")] } })).toBeCloseTo(
      EM.section + heading + 2 * item,
      6,
    );
  });

  it("has what words mean in the columns or, condensed, in one paragraph below them", () => {
    const words = section("words", ["“Must” means that it is a rule.", "The chair runs the meeting."]);
    const item = EM.line + EM.between;
    expect(more({ plan: { ...plan, words } })).toBeCloseTo(EM.section + heading + item, 6);
    expect(more({ plan: { ...plan, words } }, true)).toBeCloseTo(EM.section + heading + EM.line, 6);
  });

  it("grows by what it says of what was left out, and by a contact in place of lines to write on", () => {
    expect(more({ plan: { ...plan, leftOut: 3 } })).toBeCloseTo(EM.section + 2 * EM.line, 6);
    expect(more({ contact: "Ms A\n020 7946 0000" })).toBeCloseTo(2 * EM.line + EM.between - EM.write, 6);
  });

  it("is a side of paper, less what programs differ in", () => {
    const room = (SIDE.height * 0.95) / em;
    const lines = (count: number) => ({ ...bare, contact: "x\n".repeat(count - 1) + "x" });
    const most = Math.floor((room - height({}) + EM.write - EM.between) / EM.line);
    expect(fitsOneSide(lines(most), { points, isCondensed: false })).toBe(true);
    expect(fitsOneSide(lines(most + 1), { points, isCondensed: false })).toBe(false);
  });
});

describe("the room that a staff sheet takes", () => {
  const bare: StaffTexts = { title: "T", context: "C", summary: [], headings: [], rows: [], sections: [] };
  const points = 10;
  const em = pixels(points);
  const height = (texts: Partial<StaffTexts>) => staffHeight({ ...bare, ...texts }, points) / em;
  const more = (texts: Partial<StaffTexts>) => height(texts) - height({});
  const row = (what: string) => ({ task: what, status: null, cells: ["Mon 4 May", what, "chair", "done", "WT1"] });
  const oneRow = STAFF_EM.line + 2 * STAFF_EM.cell + 0.1;
  const headings = ["Due", "What", "Who", "Standing", "Clause"];
  const part = (texts: readonly string[], inColumns: boolean) => ({
    heading: "Heading",
    inColumns,
    lines: texts.map((text) => ({ text, state: null })),
  });

  it("with nothing on it is that of its title and of whose rules it is", () => {
    expect(height({})).toBeCloseTo(STAFF_EM.title * STAFF_EM.tight + STAFF_EM.line + 2 * STAFF_EM.section, 6);
  });

  it("grows by a line of the summary and, with the first row, by the head of the table", () => {
    expect(more({ summary: [{ kind: "counts", text: "1 overdue." }] })).toBeCloseTo(
      STAFF_EM.summary * STAFF_EM.line,
      6,
    );
    expect(more({ headings, rows: [row("Meet")] })).toBeCloseTo(2 * oneRow, 6);
    expect(more({ headings, rows: [row("Meet"), row("Meet")] })).toBeCloseTo(3 * oneRow, 6);
  });

  it("a row is as high as its highest cell", () => {
    const rows = [row("Share the reports with the family and with everybody else")];
    expect(more({ headings, rows })).toBeCloseTo(2 * oneRow + 2 * STAFF_EM.line, 6);
  });

  it("what is in columns takes half the height, and half that of its highest line", () => {
    const heading = STAFF_EM.section + STAFF_EM.heading * STAFF_EM.tight + STAFF_EM.below;
    const item = STAFF_EM.line + STAFF_EM.between;
    expect(more({ sections: [part(["One.", "Two.", "Three."], false)] })).toBeCloseTo(heading + 3 * item, 6);
    expect(more({ sections: [part(["One.", "Two.", "Three."], true)] })).toBeCloseTo(heading + 2 * item, 6);
    const long = part([LONG, "Two."], true);
    // Five lines in a column.
    const tall = 5 * STAFF_EM.line + STAFF_EM.between;
    expect(more({ sections: [long] })).toBeCloseTo(heading + (tall + item) / 2 + tall / 2, 6);
  });

  it("is two sides of paper, less what rows leave free at the end of one", () => {
    const room = (2 * SIDE.height * 0.92) / em;
    const most = Math.floor((room - height({})) / oneRow) - 1;
    const table = (count: number) => ({ ...bare, headings, rows: Array.from({ length: count }, () => row("Meet")) });
    expect(fitsTwoSides(table(most), points)).toBe(true);
    expect(fitsTwoSides(table(most + 1), points)).toBe(false);
  });
});

it("what is done can be spared first, then what is not known, what has no day, and last the latest days", () => {
  const line = (text: string, standing?: Said["standing"]): Said => ({
    ...said(text),
    ...(standing ? { standing } : {}),
  });
  const told: SaidSection[] = [
    { ...section("meeting", []), groups: [{ intro: null, lines: [line("the meeting")] }] },
    {
      ...section("before", []),
      groups: [
        { intro: null, lines: [line("first done", "done"), line("a day", "open"), line("a later day")] },
        { intro: said("No day:"), lines: [line("no day", "open"), line("no day either")] },
      ],
    },
    { ...section("after", []), groups: [{ intro: null, lines: [line("then done", "done"), line("the last day")] }] },
    {
      ...section("unknown", []),
      groups: [{ intro: said("It depends:"), lines: [line("not known"), line("nor this")] }],
    },
  ];
  expect(linesToSpare(told).map(({ text }) => text)).toEqual([
    "first done",
    "then done",
    "nor this",
    "not known",
    "no day either",
    "no day",
    "the last day",
    "a later day",
    "a day",
  ]);
});
