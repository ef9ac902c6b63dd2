import { readFileSync } from "node:fs";
import { beforeAll, expect, it } from "vitest";
import { namesToday, onlyIn, together, type Names } from "./promise.js";

const promised = JSON.parse(readFileSync(new URL("promised.json", import.meta.url), "utf8")) as Names;
let today: Names = {};
beforeAll(async () => {
  today = await namesToday();
}, 60_000);

it("every name that was promised is there", () => {
  expect(onlyIn(promised, today), "a promised name is gone; see docs/stability.md").toEqual([]);
});

it("every name that is there is promised", () => {
  expect(onlyIn(today, promised), "run npm run promise, and commit tests/stability/promised.json").toEqual([]);
});

it("the list is of every kind of name, none of them empty", () => {
  // One of each that no table of the source lists by itself: the ways in which names are found.
  expect(today["values of ."]).toContain("buildTimeline");
  expect(today["types of ./calendar"]).toContain("LocalDate");
  expect(today["values of ./authorities/regional/london"]).toEqual(["london"]);
  expect(today["fields of Timeline"]).toEqual(
    expect.arrayContaining(["deadlines", "record.planNeeded", "schemaVersion = 1"]),
  );
  expect(today["fields of Deadline"]).toEqual(expect.arrayContaining(["workingDaysLeft", "basis", "party.audience"]));
  expect(today["words of Status"]).toContain("due-today");
  expect(today["words of parentRoles"]).toContain("mother");
  expect(today["codes that are thrown"]).toEqual(expect.arrayContaining(["unknown-policy", "time-exists-twice"]));
  expect(today["codes of findings"]).toEqual(
    expect.arrayContaining([
      "cycle",
      "too-long",
      "deadline-missed",
      "response-missing",
      "before-its-event",
      "immediate-safety-concern",
      "completed-unknown-duty",
      "role-not-known",
      "date-does-not-exist",
      "duplicate-id",
      "conference-quorate",
    ]),
  );
  // Why something is not owed, and what a notice alone says, are no findings.
  for (const code of ["plan-ended", "sooner-date-possible"]) expect(today["codes of findings"]).not.toContain(code);
  expect(today["codes of notices"]).toContain("sooner-date-possible");
  expect(today["codes of rules"]).toEqual(expect.arrayContaining(["deadline-met", "duty-done", "duplicate-id"]));
  expect(today["readings"]).toContain("conference-held=calendar-days");
  expect(today["options"]).toContain("timeline --as-of");
  expect(today["formats"]).toContain("timeline --format ics");
  expect(today["exit statuses"]).toEqual(["0", "1", "130", "2"]);
  expect(today["entries"]).toEqual(expect.arrayContaining(["./timeline require types", "./schemas/*"]));
  expect(today["ways in"]).toContain("bin cpc");
  expect(today["fields of the JSON Schema record"]).toEqual(
    expect.arrayContaining(["strategyDiscussions.heldOn", "motherWellEnough", "nextReview.agreedBy"]),
  );
  expect(today["rules of clauses"]).toContain("barking-and-dagenham BD19 minutes-circulated");
  expect(today["taken by comparisonToMarkdown"]).toContain("2.all");
  expect(today["fields of WorkingCalendar"]).toContain("with 1.closures");
  expect(Object.values(today).filter((names) => names.length === 0)).toEqual([]);
});

it("lists are told apart by kind and put together in order", () => {
  expect(onlyIn({ duties: ["a", "b"] }, { duties: ["b"], policies: ["a"] })).toEqual(["duties: a"]);
  expect(together({ duties: ["b"] }, { duties: ["a", "b"], actors: [] })).toEqual({ duties: ["a", "b"] });
});
