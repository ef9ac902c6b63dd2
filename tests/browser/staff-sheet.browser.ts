import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { timelineToFamilySheet, timelineToStaffSheet } from "../../src/formats/index.js";
import { buildTimeline, policies } from "../../src/index.js";
import { everyExample, exampleRecord } from "../example-records.js";
import { labelsFor } from "../formats/every-word.js";
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

describe("the print for staff is two sides of A4 at most", () => {
  it.each(policies.map(({ id }) => id))("under %s: every example", SLOW, async (id) => {
    for (const [index, name] of everyExample.entries()) {
      // Each day comes round.
      const days = [DAYS[index % DAYS.length], DAYS[(index + 2) % DAYS.length]];
      const sheets = timelinesOf(exampleRecord(name), id, days).map((timeline) => timelineToStaffSheet(timeline));
      await expectSides(2, sheets, name);
    }
  });

  it("of records that hold much, and little", SLOW, async () => {
    for (const { id } of policies) {
      for (const type of TYPES) {
        const sheets = [{ type }, fullRecord(type)].flatMap((record) =>
          timelinesOf(record, id, [undefined, "2026-04-20"]).map((timeline) => timelineToStaffSheet(timeline)),
        );
        await expectSides(2, sheets, `${id} ${type}`);
      }
    }
  });
});

describe("a sheet", () => {
  const timeline = buildTimeline(fullRecord("initial"), "hounslow", { asOf: "2026-04-01" });

  it("runs nothing and loads nothing, whatever it is given", async () => {
    const asked: string[] = [];
    const alone = await browser.newPage();
    await alone.route("**/*", (route) => {
      asked.push(route.request().url());
      return route.abort();
    });
    const hostile =
      '"><img src="https://example.org/x.png" onerror="document.title=1"><script>document.title = 2</script>';
    const labels = labelsFor(timeline, () => hostile);
    for (const sheet of [
      timelineToFamilySheet(timeline, { contact: hostile, labels }),
      timelineToStaffSheet(timeline, { labels }),
    ]) {
      await alone.setContent(sheet);
      expect(await alone.locator("img, script, link, iframe").count()).toBe(0);
      expect(await alone.title()).not.toMatch(/^[12]$/);
      expect(await alone.locator("body").innerText()).toContain("<script>document.title = 2</script>");
    }
    expect(asked).toEqual([]);
    await alone.close();
  });

  it("is black on white where the reader's screen is dark, in type that is large enough", async () => {
    const dark = await browser.newPage({ colorScheme: "dark" });
    await dark.setContent(timelineToFamilySheet(timeline));
    const { colour, paper, smallest } = await dark.evaluate(() => {
      const all = [...globalThis.document.querySelectorAll("body, body *")];
      return {
        colour: getComputedStyle(globalThis.document.documentElement).color,
        paper: getComputedStyle(globalThis.document.documentElement).backgroundColor,
        smallest: Math.min(...all.map((each) => Number.parseFloat(getComputedStyle(each).fontSize))),
      };
    });
    expect([colour, paper]).toEqual(["rgb(17, 17, 17)", "rgb(255, 255, 255)"]);
    expect((smallest * 3) / 4).toBeGreaterThanOrEqual(11);
    await dark.close();
  });

  it("is read from right to left in a language that is", async () => {
    await page.setContent(timelineToFamilySheet(timeline, { words: { locale: { tag: "ar" } } }));
    const side = await page
      .locator("li")
      .first()
      .evaluate((item) => getComputedStyle(item).paddingRight);
    expect(Number.parseFloat(side)).toBeGreaterThan(0);
    expect(await page.locator("html").getAttribute("lang")).toBe("ar");
  });
});
