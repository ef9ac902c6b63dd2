import { describe, expect, it } from "vitest";
import { timelineToStaffSheet } from "../../../src/formats/index.js";
import { buildTimeline, policies, type ConferenceRecord } from "../../../src/index.js";
import { englishIn, everyWord, labelsFor, marked } from "../every-word.js";
import { everyExample, exampleTimeline } from "../../example-records.js";
import { fullRecord } from "./full-record.js";
import { all, pointsOf, readSheet, textsOf } from "./read-sheet.js";

const timeline = exampleTimeline("hounslow-initial", "hounslow", "2020-05-01");
const rowsOf = (html: string) => all(all(readSheet(html), "tbody")[0]!, "tr").map((row) => textsOf(row, "td"));

describe("what is on the sheet", () => {
  it("the summary comes first, and what is wrong stands out in it", () => {
    const sheet = readSheet(timelineToStaffSheet(timeline));
    const summary = all(sheet, "ul", "summary")[0]!;
    expect(textsOf(summary, "li")[0]).toMatch(/^Planned 1 working day too late: it must be held by Monday 4 May 2020/);
    expect(textsOf(summary, "li", "wrong")).toHaveLength(1);
    expect(textsOf(summary, "li", "overdue")).toHaveLength(1);
    const html = timelineToStaffSheet(timeline);
    expect(html.indexOf('class="summary"')).toBeLessThan(html.indexOf("<table"));
  });

  it("a row says when, what, who, how it stands and which clause says so", () => {
    expect(textsOf(readSheet(timelineToStaffSheet(timeline)), "th")).toEqual([
      "Due",
      "What",
      "Who",
      "Standing",
      "Clause",
    ]);
    expect(rowsOf(timelineToStaffSheet(timeline))).toContainEqual([
      "Mon 4 May 2020",
      "Hold the ICPC",
      "local authority (must)",
      "PLANNED 1 working day TOO LATE, for Tue 5 May 2020",
      "Working Together WT1",
    ]);
  });

  it("deadlines that differ only in whose they are share a row, and no other does", () => {
    const each = buildTimeline(fullRecord("initial"), "hounslow", { asOf: "2026-04-01" });
    const reports = rowsOf(timelineToStaffSheet(each)).filter(([, what]) => what!.startsWith("Submit reports"));
    expect(reports).toHaveLength(1);
    for (const { key, party } of each.deadlines.filter(({ id }) => id === "reports-submitted")) {
      const agency = party !== null && "agency" in party ? party.agency! : "";
      expect(reports[0]![1], key).toContain(agency.replaceAll("-", " ").replace("childrens", "children's"));
    }
    const told = exampleTimeline("hounslow-initial", "hounslow", "2020-05-01");
    const shown = rowsOf(timelineToStaffSheet(told)).filter(([, what]) => what!.startsWith("Share reports"));
    expect(shown.map((cells) => cells[3])).toEqual([
      "done Wed 29 Apr 2020",
      "LATE, done Fri 1 May 2020",
      "OVERDUE by 1 working day",
    ]);
  });

  it.each(policies.map(({ id }) => id))("under %s: every deadline, item and waiting duty of every example", (id) => {
    for (const name of everyExample) {
      const each = exampleTimeline(name, id, "2020-05-06");
      const sheet = readSheet(timelineToStaffSheet(each));
      const text = sheet.documentElement!.textContent!;
      for (const { task } of [...each.deadlines, ...each.checklist, ...each.waiting]) expect(text).toContain(task);
      const ticked = all(sheet, "ul", "checks").flatMap((list) => all(list, "li"));
      expect(ticked).toHaveLength(each.checklist.length);
    }
  });

  it("what is done is ticked, what is not is to be ticked, and what nobody can tell looks like neither", () => {
    const record: ConferenceRecord = {
      type: "initial",
      conference: { held: { start: "2020-05-05T10:00", end: "2020-05-05T12:00" } },
      minutes: { distributed: [{ to: "family", at: "2020-05-08" }] },
    };
    const each = buildTimeline(record, "barking-and-dagenham", {
      asOf: "2020-05-20",
      notHeld: ["conference.parentCall"],
    });
    const states = new Map(each.checklist.map(({ task, state }) => [task, state]));
    const shown = all(readSheet(timelineToStaffSheet(each)), "ul", "checks").flatMap((list) => all(list, "li"));
    const styles = {
      done: "done",
      late: "done",
      "not-done": "open",
      open: "open",
      unclear: "unknown",
      "not-held": "unknown",
    };
    for (const item of shown) {
      const [task] = [...states.keys()].filter((name) => item.textContent!.startsWith(name));
      expect(item.getAttribute("class"), task).toBe(styles[states.get(task!)!]);
    }
    expect(new Set(shown.map((item) => item.getAttribute("class"))).size).toBeGreaterThan(1);
  });

  it("facts that are waited for have names, and fields have none", () => {
    const waiting = (record: ConferenceRecord, policy: string) =>
      textsOf(readSheet(timelineToStaffSheet(buildTimeline(record, policy))), "li").join(" ");
    for (const { id } of policies) {
      for (const type of ["initial", "pre-birth", "review"] as const) {
        for (const record of [{ type }, fullRecord(type)])
          expect(waiting(record, id), `${id} ${type}`).not.toMatch(/[a-z][A-Z][a-z]|\w\.\w|\[\]/);
      }
    }
  });

  it("without a deadline there is no table", () => {
    const html = timelineToStaffSheet(buildTimeline({ type: "initial" }, "working-together"));
    expect(html).not.toContain("<table");
    expect(html).toContain("Waiting for facts");
  });
});

it("has larger type where there is less, and leaves nothing out where there is more than two sides hold", () => {
  const words = { summary: { next: "{what}, {day}. ".padEnd(9000, "So it goes on. ") } };
  expect(pointsOf(timelineToStaffSheet(timeline))).toBe(10);
  const long = timelineToStaffSheet(buildTimeline(fullRecord("initial"), "hounslow"), { words });
  expect(pointsOf(long)).toBe(7.5);
  expect(rowsOf(long)).toEqual(rowsOf(timelineToStaffSheet(buildTimeline(fullRecord("initial"), "hounslow"))));
});

it.each(everyExample)("nothing of %s is left in English when every word is given", (name) => {
  const words = everyWord(marked);
  for (const { id } of policies) {
    const each = exampleTimeline(name, id, "2020-05-06");
    const children = each.checklist.flatMap(({ party }) => (party && "child" in party ? [[party.child, "Я"]] : []));
    const labels = { ...labelsFor(each, () => "Я"), ...(Object.fromEntries(children) as Record<string, string>) };
    const html = timelineToStaffSheet(each, { words, labels });
    const said = [...textsOf(readSheet(html), "body"), ...textsOf(readSheet(html), "title")].join(" ");
    // Clauses have the same ids in every language.
    const worded = said.replaceAll(/\b[A-Z]{2,3}\d+[a-z]?\b/g, "");
    expect(englishIn(worded, each), id).toEqual([]);
  }
});

it.each(["</td><script>alert(1)</script>", `" onload="alert(1)`, "W".repeat(2000), ""])("%j does no harm", (text) => {
  const html = timelineToStaffSheet(timeline, {
    labels: labelsFor(timeline, () => text),
    words: { locale: { tag: text } },
  });
  const sheet = readSheet(html);
  expect(all(sheet, "script")).toEqual([]);
  expect(all(sheet, "*").filter((element) => element.hasAttribute("onload"))).toEqual([]);
  expect(html).not.toMatch(/undefined|NaN|\[object/);
});
