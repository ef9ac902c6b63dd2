import { DOMParser, onErrorStopParsing, type Element } from "@xmldom/xmldom";
import { describe, expect, it } from "vitest";
import { timelineToSvg, type SvgOptions } from "../../../src/formats/index.js";
import { breakLines } from "../../../src/formats/svg/break-lines.js";
import { layout } from "../../../src/formats/svg/layout.js";
import { textWidth } from "../../../src/formats/svg/text-width.js";
import { englandAndWales, policies } from "../../../src/index.js";
import { languageOf } from "../../../src/language/language.js";
import { englishIn, everyWord, labelsFor, marked } from "../every-word.js";
import { everyExample, exampleTimeline } from "../../example-records.js";

const DAYS = [undefined, "2020-04-20", "2020-05-06T12:30", "2026-01-01"];
const timeline = exampleTimeline("hounslow-initial", "hounslow", "2020-05-01");
const drawn = (options: SvgOptions) => parsed(timelineToSvg(timeline, { width: 1400, ...options }));

function parsed(svg: string): Element {
  return new DOMParser({ onError: onErrorStopParsing }).parseFromString(svg, "image/svg+xml").documentElement!;
}

const all = (root: Element, name = "*") => Array.from(root.getElementsByTagName(name));
const textsOf = (root: Element, name: "text" | "title" | "desc") =>
  all(root, name).map(({ textContent }) => textContent ?? "");
/** What is drawn or spoken, piece by piece. */
const wordsOf = (root: Element) => [...textsOf(root, "text"), ...textsOf(root, "title"), ...textsOf(root, "desc")];

describe("in another language", () => {
  const words = everyWord(marked);

  it.each(everyExample)("nothing of %s is left in English, drawn or spoken", (name) => {
    for (const { id } of policies) {
      for (const asOf of DAYS) {
        const each = exampleTimeline(name, id, asOf);
        const labels = labelsFor(each, () => "Я");
        const root = parsed(timelineToSvg(each, { words, labels, width: 1400 }));
        expect(wordsOf(root).flatMap((text) => englishIn(text, each))).toEqual([]);
      }
    }
  });

  it("has its words in texts, and none in attributes", () => {
    const root = drawn({ words });
    const attributes = [root, ...all(root)].flatMap((element) => Array.from(element.attributes));
    expect(attributes.filter(({ value }) => /[⟦ж]/.test(value)).map(({ name }) => name)).toEqual([]);
    const forReaders = attributes.map(({ name }) => name).filter((name) => /^(?:aria|alt|data|title)/.test(name));
    expect(forReaders).toEqual(["aria-labelledby", "aria-describedby"]);
  });

  it("names the language of its words, and none where it has no others than its own", () => {
    const cymraeg = drawn({ words: { locale: { tag: "cy" } } });
    expect([cymraeg.getAttribute("lang"), cymraeg.getAttribute("xml:lang")]).toEqual(["cy", "cy"]);
    expect(drawn({ words: { names: { chair: "head" } } }).getAttribute("lang")).toBe("en-GB");
    expect(drawn({}).getAttribute("lang")).toBeFalsy();
    expect(drawn({ labels: { p1: "A" } }).getAttribute("lang")).toBeFalsy();
    const hostile = drawn({ words: { locale: { tag: '"><script>' } } });
    expect(hostile.getAttribute("lang")).toBe('"><script>');
  });

  it("a part of the dictionary changes that part, and a sentence can be in another order", () => {
    const texts = textsOf(
      drawn({
        words: {
          drawing: { due: "{day} erbyn", asOf: "Ar {day}", daysNotDrawn: { other: "{count} o ddyddiau" } },
          dates: { shortMonth5: "Mai", shortWeekday5: "Gwe" },
          tasks: { "reports-shared-with-family": "Adroddiadau" },
        },
      }),
      "text",
    );
    expect(texts).toEqual(
      expect.arrayContaining(["Thu 30 Apr 2020 erbyn", "Ar Gwe 1 Mai 2020", "57 o ddyddiau", "Adroddiadau", "Overdue"]),
    );
  });

  it("changes no word of the English where it says the same", () => {
    const same = everyWord((text) => text, "en-GB");
    expect(timelineToSvg(timeline, { words: same }).replaceAll(/ (?:xml:)?lang="en-GB"/g, "")).toBe(
      timelineToSvg(timeline),
    );
  });
});

describe("labels", () => {
  it("stand for the agency or the person they name, drawn and spoken", () => {
    const root = drawn({ labels: { "primary-school": "St Anne’s", "health-visiting": "Ms Ŵan’s team" } });
    const texts = textsOf(root, "text");
    expect(texts).toEqual(expect.arrayContaining(["St Anne’s, deputy head", "Ms Ŵan’s team, health visitor"]));
    expect(texts.join(" ")).not.toContain("primary school");
    expect(textsOf(root, "desc")[0]).toContain("St Anne’s");
    expect(textsOf(root, "title").some((title) => title.includes("St Anne’s, deputy head"))).toBe(true);
  });

  it.each([
    "</text><script>alert(1)</script>",
    `" onload="alert(1)`,
    "]]><!-- -->&#0;&amp;",
    "{day} {party} $& $1",
    "a\nb\tc\u0000d\u001F\uD800\uFFFE",
    "\u202Etxet a",
    "\u2067a",
    "\u00A0\u00A0",
    "",
    "M".repeat(2000),
  ])("%j does no harm", (label) => {
    const labels = labelsFor(timeline, () => label);
    for (const width of [280, 800]) {
      const svg = timelineToSvg(timeline, { labels, width });
      const root = parsed(svg);
      expect(all(root, "script")).toEqual([]);
      expect(all(root).flatMap(({ attributes }) => Array.from(attributes, ({ name }) => name))).not.toContain("onload");
      expect(svg).not.toMatch(/[\u202A-\u202E\u2066-\u2069]|undefined|NaN/);
      const { chart, width: edge } = layout(timeline, width, englandAndWales, languageOf({ labels }));
      for (const box of chart!.rows.flatMap(({ texts }) => texts))
        expect(box.x + box.width, box.text).toBeLessThanOrEqual(edge);
    }
  });

  it("are seen as they are written, marks of direction apart", () => {
    const label = `<b>&"'{day}</b>`;
    expect(textsOf(drawn({ labels: { "primary-school": `\u202E${label}` } }), "text")).toContain(
      `${label}, deputy head`,
    );
  });
});

describe("lines", () => {
  it("break at blanks, and where there is room not within a date", () => {
    const held = "Done on Wed\u00A06\u00A0May\u00A02020.";
    const room = textWidth("Wed 6 May 2020.", 12);
    expect(breakLines(held, room, 12)).toEqual(["Done on", "Wed\u00A06\u00A0May\u00A02020."]);
    expect(breakLines(held, textWidth("Wed 6 May", 12), 12)).toEqual(["Done on", "Wed 6 May", "2020."]);
  });

  it("hold dates of any language together", () => {
    const words = {
      dates: { short: "{shortWeekday}, le {day} {shortMonth} {year}", shortMonth5: "du mois de mai" },
      drawing: { due: "À faire au plus tard avant la fin de la journée {day}" },
    };
    const texts = textsOf(drawn({ words }), "text");
    expect(texts).toContain("Mon, le 4 du mois de mai 2020");
    expect(wordsOf(drawn({ words })).join()).not.toContain("\u00A0");
  });

  it("in which the second text begins are as far right as due dates of the language need", () => {
    const tabOf = (words: NonNullable<SvgOptions["words"]>) => {
      const { chart } = layout(timeline, 800, englandAndWales, languageOf({ words }));
      const { texts } = chart!.rows.find(({ deadline }) => deadline?.key === "core-group-first-met")!;
      return texts[2]!.x - texts[1]!.x;
    };
    const due = (longer: string) => ({ drawing: { due: `${longer}{day}` } });
    expect(tabOf(due("")) + textWidth("Erbyn ", 16)).toBeCloseTo(tabOf(due("Erbyn ")));
  });

  it("are as wide as the letters of the language", () => {
    expect(textWidth("ŵ", 12)).toBe(textWidth("w", 12));
    expect(textWidth("ŴẄ", 12)).toBeGreaterThanOrEqual(textWidth("WW", 12));
    expect(textWidth("\u00A0", 12)).toBe(textWidth(" ", 12));
  });
});
