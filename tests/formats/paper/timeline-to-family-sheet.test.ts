import { describe, expect, it } from "vitest";
import { plainSchedule, timelineToFamilySheet } from "../../../src/formats/index.js";
import { buildTimeline, policies } from "../../../src/index.js";
import { englishIn, everyWord, labelsFor, marked, twice } from "../every-word.js";
import { everyExample, exampleTimeline } from "../../example-records.js";
import { fullRecord } from "./full-record.js";
import { all, pointsOf, readSheet, textsOf } from "./read-sheet.js";

const timeline = exampleTimeline("hounslow-initial", "hounslow", "2020-05-01");
const bodyOf = (html: string) => readSheet(html).getElementsByTagName("body")[0]!;
const textOf = (html: string) => bodyOf(html).textContent!.replaceAll(/\s+/g, " ");

/** The same of many sheets, for which reading them as documents takes too long. */
function bareText(html: string): string {
  return html
    .replace(/^[\s\S]*<body>/, "")
    .replaceAll(/<[^>]*>/g, "")
    .replaceAll(/&#39;|&quot;|&amp;/g, (entity) => ({ "&#39;": "'", "&quot;": '"', "&amp;": "&" })[entity]!);
}

describe("what is on the sheet", () => {
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

  it("the day of the meeting is the largest thing on it, on a line of its own", () => {
    expect(textsOf(readSheet(timelineToFamilySheet(timeline)), "strong", "alone")).toEqual([
      "10am on Tuesday 5 May 2020.",
    ]);
  });

  it("a day in the middle of a sentence stays in it", () => {
    const held = timelineToFamilySheet(exampleTimeline("northamptonshire-in-order", "northamptonshire", "2020-06-01"));
    expect(textsOf(readSheet(held), "p", "first")).toEqual(["On Thursday 7 May 2020, the council held the meeting."]);
    expect(textsOf(readSheet(held), "strong", "day")).toEqual(["Thursday 7 May 2020"]);
    expect(held).not.toContain('alone"');
  });

  it("what is done has a tick, what is to be done an empty box, and what one may do neither", () => {
    const sheet = readSheet(timelineToFamilySheet(timeline));
    expect(textsOf(sheet, "li", "done")).toEqual([
      "On Wednesday 29 April 2020, your social worker showed you their report.",
      "On Friday 1 May 2020, the health visitor showed you their report.",
    ]);
    expect(textsOf(sheet, "li", "open")).toContain("The meeting team must send you a letter about the meeting.");
    const plain = all(sheet, "li").filter((item) => !item.hasAttribute("class"));
    expect(plain.map(({ textContent }) => textContent)).toContain(
      "You can complain if you are not happy with the meeting.",
    );
  });

  it("days stand out wherever they are", () => {
    expect(textsOf(readSheet(timelineToFamilySheet(timeline)), "strong")).toEqual(
      expect.arrayContaining(["Monday 4 May 2020", "Thursday 30 April 2020", "Wednesday 5 August 2020"]),
    );
  });

  it.each(policies)(
    "nothing of the tool is, under $id: no policy, no clause, no duty, no reference",
    ({ id, title }) => {
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
    },
  );

  it("the sheet of one participant speaks to them", () => {
    const each = buildTimeline(fullRecord("initial"), "hounslow", { asOf: "2026-04-01" });
    expect(textOf(timelineToFamilySheet(each, { for: "older" }))).toContain("about you.");
    expect(textOf(timelineToFamilySheet(each, { for: "grandmother" }))).toContain(
      "Ask the person who sent you this page",
    );
    expect(() => timelineToFamilySheet(each, { for: "nobody" })).toThrow(
      expect.objectContaining({ code: "unknown-participant" }) as Error,
    );
  });
});

describe("whom to ask, and when it was made", () => {
  it("a contact is written as given, in its lines", () => {
    const sheet = readSheet(timelineToFamilySheet(timeline, { contact: " Ms O’Neil & <team>\n020 7946 0000 " }));
    expect(textsOf(sheet, "p", "contact")).toEqual(["Ms O’Neil & <team>\n020 7946 0000"]);
    expect(textsOf(sheet, "p", "write")).toEqual([]);
  });

  it.each([undefined, "", "  \n "])("where %j is given there are lines to write on", (contact) => {
    const sheet = readSheet(timelineToFamilySheet(timeline, { contact }));
    expect(textsOf(sheet, "p", "write")).toEqual(["Name:Phone:"]);
    expect(textsOf(sheet, "p", "contact")).toEqual([]);
    expect(sheet.documentElement!.textContent).toContain("Ask your social worker if something here is not clear");
  });

  it("says the day it was made for, or has a line to write it on", () => {
    expect(textsOf(readSheet(timelineToFamilySheet(timeline)), "p", "as-of")).toEqual([
      "This page shows what we knew on Friday 1 May 2020.",
    ]);
    const undated = timelineToFamilySheet(exampleTimeline("hounslow-initial", "hounslow"));
    expect(textsOf(readSheet(undated), "p", "write")).toEqual(["Name:Phone:", "This page shows what we knew on:"]);
  });
});

describe("room", () => {
  it("a page with little on it has large type, and one with much has smaller, never below 11 points", () => {
    const little = timelineToFamilySheet(buildTimeline({ type: "initial" }, "working-together"));
    const much = timelineToFamilySheet(
      buildTimeline(fullRecord("initial"), "northamptonshire", { asOf: "2026-04-01" }),
    );
    expect(pointsOf(little)).toBe(14);
    expect(pointsOf(much)).toBeLessThan(14);
    expect(pointsOf(much)).toBeGreaterThanOrEqual(11);
  });

  it("where a page cannot hold all, what is done goes first, the meeting stays, and it says how much is missing", () => {
    const words = everyWord(twice, "en-GB");
    const each = exampleTimeline("hounslow-initial", "hounslow", "2020-05-01");
    const labels = labelsFor(each, (id) => `somebody of ${id} `.repeat(8).trim());
    const html = timelineToFamilySheet(each, { words, labels });
    const sheet = readSheet(html);
    expect(pointsOf(html)).toBe(11);
    expect(textsOf(sheet, "li", "done")).toEqual([]);
    expect(textsOf(sheet, "p", "first")[0]).toMatch(/5 May .*2020/);
    const missing = Number(/no room here for (\d+) more/.exec(textsOf(sheet, "p", "left-out")[0]!)![1]);
    const shown = all(sheet, "li").length;
    const whole = plainSchedule(each, { words, labels }).sections.flatMap(({ groups }) =>
      groups.flatMap(({ lines }) => lines),
    );
    expect(missing).toBeGreaterThan(2);
    expect(shown + missing).toBeLessThan(whole.length);
    expect(textOf(timelineToFamilySheet(timeline))).not.toContain("no room");
  });

  it("a word is explained only while a line uses it", () => {
    const each = exampleTimeline("hounslow-initial", "hounslow", "2020-05-01");
    const words = everyWord(twice, "en-GB");
    const labels = labelsFor(each, (id) => `somebody of ${id} `.repeat(30).trim());
    const text = textOf(timelineToFamilySheet(each, { words, labels }));
    expect(text).not.toContain("The core group is a small group");
    expect(text).toContain("“Must” means that it is a rule.");
  });
});

describe("in other words", () => {
  it.each(everyExample)("nothing of %s is left in English when every word is given", (name) => {
    const words = everyWord(marked);
    for (const { id } of policies) {
      const each = exampleTimeline(name, id, "2020-05-06");
      const html = timelineToFamilySheet(each, { words, labels: labelsFor(each, () => "Я") });
      const said = [textOf(html), ...textsOf(readSheet(html), "title")].join(" ");
      expect(englishIn(said, each), id).toEqual([]);
    }
  });

  it.each([
    ["en-GB", "ltr"],
    ["cy", "ltr"],
    ["ar", "rtl"],
    ["ur-PK", "rtl"],
    ["pa-Arab", "rtl"],
    ["pa", "ltr"],
    ["no language", "ltr"],
  ])("%s is written %s", (tag, direction) => {
    const html = readSheet(timelineToFamilySheet(timeline, { words: { locale: { tag } } })).documentElement!;
    expect([html.getAttribute("lang"), html.getAttribute("dir")]).toEqual([tag, direction]);
  });

  it.each([
    "</title><script>alert(1)</script>",
    `" onload="alert(1)`,
    "]]><!-- -->&#0;&amp;",
    "a\u0000\u001F\uD800",
    "W".repeat(2000),
  ])("%j does no harm", (text) => {
    const labels = labelsFor(timeline, () => text);
    const words = { locale: { tag: text }, plainParent: { "title.meeting": text, questions: text } };
    const html = timelineToFamilySheet(timeline, { labels, words, contact: text });
    const sheet = readSheet(html);
    expect(all(sheet, "script")).toEqual([]);
    expect(all(sheet, "*").filter((element) => element.hasAttribute("onload"))).toEqual([]);
    expect(html).not.toMatch(/undefined|NaN|\[object/);
  });
});

it("runs nothing, loads nothing, and is made for paper", () => {
  const html = timelineToFamilySheet(timeline);
  expect(html).toMatch(/^<!doctype html>\n<html lang="en-GB" dir="ltr">/);
  expect(html).toContain("@page{size:A4 portrait");
  expect(html).not.toMatch(/<script|<link|<img|url\(|https?:|@import|@font-face/);
  expect(html).toContain("default-src &#39;none&#39;");
});
