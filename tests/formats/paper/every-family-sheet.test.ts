import { expect, it } from "vitest";
import { plainSchedule, timelineToFamilySheet } from "../../../src/formats/index.js";
import { policies } from "../../../src/index.js";
import { everyExample, exampleTimeline } from "../../example-records.js";
import { englishIn, everyWord, labelsFor, marked } from "../every-word.js";
import { readSheet, textsOf } from "./read-sheet.js";

/** The same of many sheets, for which reading them as documents takes too long. */
function bareText(html: string): string {
  return html
    .replace(/^[\s\S]*<body>/, "")
    .replaceAll(/<[^>]*>/g, "")
    .replaceAll(/&#39;|&quot;|&amp;/g, (entity) => ({ "&#39;": "'", "&quot;": '"', "&amp;": "&" })[entity]!);
}

it.each(policies.map(({ id }) => id))(
  "under %s: every line of the plain page, in the same words, for everybody",
  (id) => {
    for (const name of everyExample) {
      const each = exampleTimeline(name, id, "2020-05-06");
      for (const reader of [undefined, ...each.record.people.map((person) => person.id)]) {
        const sheet = timelineToFamilySheet(each, { for: reader });
        if (sheet.includes("There was no room here")) continue;
        const { title, opening, sections } = plainSchedule(each, { for: reader });
        const texts = sections.flatMap(({ heading, groups }) => [
          heading,
          ...groups.flatMap(({ intro, lines }) => [...(intro === null ? [] : [intro]), ...lines]),
        ]);
        const text = bareText(sheet);
        for (const line of [title, ...opening, ...texts]) expect(text, `${name} ${id} ${reader}`).toContain(line);
      }
    }
  },
);

it.each(policies)("nothing of the tool is, under $id: no policy, no clause, no duty, no reference", ({ id, title }) => {
  const never = [id, title, "CPC-", "cpc", "child-protection-conferences"];
  for (const name of everyExample) {
    const each = exampleTimeline(name, id, "2020-05-06");
    const codes = [...each.deadlines, ...each.checklist, ...each.waiting].flatMap((one) => [
      ...(one.id.includes("-") ? [one.id] : []),
      ...one.basis.map(({ clause }) => clause),
    ]);
    const either = [...new Set([...never, ...codes])].map((code) => code.replaceAll(/\W/g, "\\$&")).join("|");
    expect(timelineToFamilySheet(each), name).not.toMatch(new RegExp(`(?<![\\w-])(?:${either})(?![\\w-])`));
  }
});

it.each(everyExample)("nothing of %s is left in English when every word is given", (name) => {
  const words = everyWord(marked);
  for (const { id } of policies) {
    const each = exampleTimeline(name, id, "2020-05-06");
    const html = timelineToFamilySheet(each, { words, labels: labelsFor(each, () => "Я") });
    const said = [...textsOf(readSheet(html), "body"), ...textsOf(readSheet(html), "title")].join(" ");
    expect(englishIn(said, each), id).toEqual([]);
  }
});
