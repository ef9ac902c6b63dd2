import { describe, expect, it } from "vitest";
import { columnWidths, textTable, type TextRow } from "../../../src/formats/text/text-table.js";

const minutes = {
  when: "Wed 20 May 12:00",
  what: "Send the minutes of the conference to everybody who was invited",
  who: "minute taker",
  state: "in 2 working days",
};
const plan = { when: "Thu 4 Jun", what: "Send the plan", who: "", state: "" };
const written = (rows: readonly TextRow[], width: number) =>
  textTable(rows, columnWidths(rows, width), width).split("\n");

describe("a table for reading", () => {
  it("has a line for each row where there is room, its last cells left out where they are empty", () => {
    expect(written([minutes, plan], 120)).toEqual([
      "  Wed 20 May 12:00  Send the minutes of the conference to everybody who was invited  minute taker  in 2 working days",
      "  Thu 4 Jun         Send the plan",
    ]);
  });

  it("fits a width to the column, and breaks a cell at one column less", () => {
    const [line] = written([minutes], 200);
    expect(written([minutes], line!.length)).toEqual([line]);
    expect(written([minutes], line!.length - 1).length).toBeGreaterThan(1);
  });

  it("has no column for what no row has", () => {
    expect(written([plan], 40)).toEqual(["  Thu 4 Jun  Send the plan"]);
    expect(written([{ ...plan, when: "", who: "chair" }], 40)).toEqual(["  Send the plan  chair"]);
  });

  it("breaks cells within their columns where there is less room", () => {
    expect(written([minutes, plan], 80)).toEqual([
      "  Wed 20 May  Send the minutes of the conference to    minute  in 2 working days",
      "  12:00       everybody who was invited                taker",
      "  Thu 4 Jun   Send the plan",
    ]);
  });

  it("puts what, who and how it stands below one another beside the day where it is narrow", () => {
    expect(written([minutes, plan], 60)).toEqual([
      "  Wed 20 May 12:00  Send the minutes of the conference to",
      "                    everybody who was invited",
      "                    minute taker",
      "                    in 2 working days",
      "  Thu 4 Jun         Send the plan",
    ]);
    expect(written([{ ...plan, when: "Wed 20 May 12:00" }], 28)).toEqual(["  Wed 20 May   Send the plan", "  12:00"]);
  });

  it("puts everything below the day where a word has no room beside it", () => {
    const long = { ...plan, what: "Send Donaudampfschifffahrtsgesellschaft" };
    const below = ["    Send", "    Donaudampfschifffahrtsgesellschaft"];
    expect(written([long], 42)).toEqual(["  Thu 4 Jun", ...below]);
    expect(written([{ ...long, when: "" }], 36)).toEqual(below.map((line) => line.slice(2)));
    expect(written([{ ...long, when: "" }], 35)).toEqual(below.map((line) => line.slice(2)));
  });

  it("has below a row what belongs to it", () => {
    expect(
      written(
        [
          { ...plan, below: "    who  chair" },
          { ...plan, below: "" },
        ],
        40,
      ),
    ).toEqual(["  Thu 4 Jun  Send the plan", "    who  chair", "  Thu 4 Jun  Send the plan"]);
  });

  it("sets each cell apart, and how it stands in its own way", () => {
    const dim = (text: string) => `<${text}>`;
    const red = (text: string) => `!${text}!`;
    expect(written([{ ...plan, state: "late", paint: dim, paintState: red }], 40)).toEqual([
      "  <Thu 4 Jun>  <Send the plan>  !late!",
    ]);
    expect(written([{ ...plan, state: "late", paint: dim }], 40)).toEqual(["  <Thu 4 Jun>  <Send the plan>  <late>"]);
  });
});
