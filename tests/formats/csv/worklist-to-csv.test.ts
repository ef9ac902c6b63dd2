import { describe, expect, it } from "vitest";
import { worklistCsvHeader, worklistToCsv } from "../../../src/formats/index.js";
import { buildTimeline, policies, worklist } from "../../../src/index.js";
import { exampleNames, exampleRecord, exampleTimeline } from "../../example-records.js";
import { readCsv } from "../read-csv.js";

const rowsOf = (list: ReturnType<typeof worklist>) => {
  const [header, ...rows] = readCsv(worklistCsvHeader + worklistToCsv(list));
  return rows.map((row) => Object.fromEntries(row.map((field, index) => [header![index], field])));
};

it("has the columns that a list needs", () => {
  expect(readCsv(worklistCsvHeader)).toEqual([
    "reference policy list duty key title task by to party partyRole strength due dueAt lastWorkingDay status workingDaysLeft clauses".split(
      " ",
    ),
  ]);
});

it("has a row for each thing, in the order of the lists", () => {
  for (const { id } of policies) {
    const list = worklist(exampleNames.map((name) => buildTimeline(exampleRecord(name), id, { asOf: "2020-05-08" })));
    const sides = [list.toDo, list.awaited, list.unassigned].flatMap(({ overdue, open, undated }) => [
      ...overdue,
      ...open,
      ...undated,
    ]);
    const rows = rowsOf(list);
    expect(rows.map(({ key }) => key)).toEqual([...sides.map(({ key }) => key), ...list.waiting.map(() => "")]);
    expect(rows.filter((row) => row["status"] === "overdue")).toHaveLength(
      list.toDo.overdue.length + list.unassigned.overdue.length,
    );
  }
});

describe("a row", () => {
  const rows = rowsOf(worklist(exampleTimeline("hounslow-initial", "hounslow", "2020-05-05")));
  const row = (key: string) => rows.find((each) => each["key"] === key);

  it("says which list, whose, by when and by which clause", () => {
    expect(row("reports-submitted/primary-school")).toEqual({
      reference: "CPC-0417",
      policy: "hounslow",
      list: "to-do",
      duty: "reports-submitted",
      key: "reports-submitted/primary-school",
      title: "Reports submitted",
      task: "Submit reports",
      by: "professional",
      to: "conference-service",
      party: "primary-school",
      partyRole: "deputy-head",
      strength: "must",
      due: "2020-05-04",
      dueAt: "",
      lastWorkingDay: "2020-05-04",
      status: "overdue",
      workingDaysLeft: "-1",
      clauses: "HO11",
    });
    expect(row("decision-recorded")).toMatchObject({ dueAt: expect.stringContaining("2020-05-06T12:00") as string });
    expect(row("minutes-circulated")).toMatchObject({ list: "unassigned", by: "", status: "upcoming" });
  });

  it("of what has no time has no due date and no status", () => {
    expect(row("invitation-letters-sent")).toMatchObject({ list: "to-do", due: "", status: "", workingDaysLeft: "" });
  });

  it("of what cannot be dated yet has its duty", () => {
    const waiting = rowsOf(worklist(buildTimeline({ type: "initial" }, "hounslow")));
    expect(waiting.find((each) => each["duty"] === "reports-submitted")).toMatchObject({
      list: "waiting",
      key: "",
      by: "professional",
      clauses: "HO11",
    });
  });

  it("says what is awaited", () => {
    const list = rowsOf(worklist(exampleTimeline("hounslow-initial", "hounslow", "2020-05-05"), { role: "chair" }));
    expect(list.find((each) => each["duty"] === "reports-forwarded")).toMatchObject({ list: "awaited" });
  });
});
