import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { timelineToFamilySheet } from "../../src/formats/index.js";
import { buildTimeline, policies } from "../../src/index.js";
import { everyExample, exampleRecord } from "../example-records.js";
import { everyWord, labelsFor, twice } from "../formats/every-word.js";
import { fullRecord } from "../formats/paper/full-record.js";
import { startChromium } from "./chromium.js";
import { DAYS, sidesOf, SLOW, timelinesOf, TYPES } from "./sheets.js";

let browser: Browser;
let page: Page;
beforeAll(async () => {
  browser = await startChromium();
  page = await browser.newPage();
});
afterAll(() => browser?.close());

const expectSides = async (most: number, sheets: readonly string[], about: string) => {
  for (const sides of await sidesOf(page, sheets)) {
    expect(sides, about).toBeGreaterThan(0);
    expect(sides, about).toBeLessThanOrEqual(most);
  }
};

describe("the family's sheet is one side of A4", () => {
  it.each(policies.map(({ id }) => id))("under %s: every example, for everybody", SLOW, async (id) => {
    for (const [index, name] of everyExample.entries()) {
      const record = exampleRecord(name);
      // Not every reader on every day: each comes round, as does each day.
      const days = [DAYS[index % DAYS.length], DAYS[(index + 2) % DAYS.length]];
      const [first, second] = timelinesOf(record, id, days);
      const own = first!.record.people
        .filter((_, place) => (place + index) % 4 === 0)
        .map((person) => timelineToFamilySheet(first!, { for: person.id }));
      await expectSides(1, [timelineToFamilySheet(first!), timelineToFamilySheet(second!), ...own], name);
    }
  });

  it.each(policies.map(({ id }) => id))("under %s: records that hold much, and little", SLOW, async (id) => {
    for (const type of TYPES) {
      for (const record of [{ type }, fullRecord(type)]) {
        const sheets = timelinesOf(record, id, [undefined, "2026-04-20"]).flatMap((timeline) =>
          [undefined, ...timeline.record.people.map((person) => person.id).slice(0, 2)].map((reader) =>
            timelineToFamilySheet(timeline, {
              for: reader,
              contact: "Ms Example, duty team\n020 7946 0000\nMonday to Friday, 9 to 5",
            }),
          ),
        );
        await expectSides(1, sheets, type);
      }
    }
  });

  it("in a language of words that are twice as long, with long labels", SLOW, async () => {
    const words = everyWord(twice);
    const timelines = policies.map(({ id }) => buildTimeline(fullRecord("initial"), id, { asOf: "2026-04-01" }));
    const sheets = timelines.map((timeline) => {
      const labels = labelsFor(timeline, (label) => `The people who are called ${label}, and whom everybody knows`);
      return timelineToFamilySheet(timeline, { words, labels });
    });
    expect(sheets.some((sheet) => sheet.includes("There was no room here"))).toBe(true);
    await expectSides(1, sheets, "twice");
  });
});
