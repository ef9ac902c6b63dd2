import { expect, it } from "vitest";
import { timelineToStaffSheet } from "../../../src/formats/index.js";
import { buildTimeline, policies, type ConferenceRecord } from "../../../src/index.js";
import { everyExample, exampleTimeline } from "../../example-records.js";
import { englishIn, everyWord, labelsFor, marked } from "../every-word.js";
import { fullRecord } from "./full-record.js";
import { all, readSheet, textsOf } from "./read-sheet.js";

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
