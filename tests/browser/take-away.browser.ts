import { text } from "node:stream/consumers";
import ICAL from "ical.js";
import type { Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { timelineCsvHeader, timelineToCsv } from "../../src/formats/index.js";
import { buildTimeline } from "../../src/index.js";
import { enter, inChromium, listed, openCase, TODAY } from "./playground.js";

const open = inChromium();
const record = {
  type: "initial",
  reference: "CPC-0417",
  strategyDiscussions: [{ heldOn: "2026-11-20" }],
  conference: { planned: { start: "2026-12-02T10:00", end: "2026-12-02T12:00" } },
} as const;
const timeline = buildTimeline(record, "hounslow", { asOf: TODAY });

async function opened(value: unknown = { policy: "hounslow", record }): Promise<Page> {
  const page = await open();
  await openCase(page, value);
  return page;
}

async function take(page: Page, what: string): Promise<void> {
  await page.getByRole("button", { name: "Take away" }).click();
  await page.locator(`[data-takes="${what}"]`).click();
}

async function taken(page: Page, what: string): Promise<{ name: string; bytes: Buffer }> {
  const [download] = await Promise.all([page.waitForEvent("download"), take(page, what)]);
  const chunks: Buffer[] = [];
  for await (const chunk of await download.createReadStream()) chunks.push(chunk as Buffer);
  return { name: download.suggestedFilename(), bytes: Buffer.concat(chunks) };
}

const daysIn = (calendar: string) =>
  new ICAL.Component(ICAL.parse(calendar) as unknown[])
    .getAllSubcomponents("vevent")
    .map((event) => new ICAL.Event(event).startDate.toString().slice(0, 10));

describe("the calendar", () => {
  it("is read by other programs, with the day of each date", async () => {
    const { name, bytes } = await taken(await opened(), "ics");
    expect(name).toBe("CPC-0417-dates.ics");
    const days = daysIn(bytes.toString());
    for (const { due } of timeline.deadlines) expect(days).toContain(due.lastWorkingDay ?? due.date);
  });

  it("asks for a reference where the case has none, and refuses a name", async () => {
    const page = await open();
    await enter(page);
    await take(page, "ics");
    const field = page.getByLabel("Which case is it?");
    await field.fill("Baby Smith");
    await page.getByRole("button", { name: "Save the calendar" }).click();
    expect(await page.locator("#take-away-reference-error").textContent()).toContain("Do not enter a name.");
    await field.fill("A-12");
    const [download] = await Promise.all([
      page.waitForEvent("download"),
      page.getByRole("button", { name: "Save the calendar" }).click(),
    ]);
    expect(await text(await download.createReadStream())).toContain("A-12");
    expect(await page.locator("#case-reference").inputValue()).toBe("A-12");
  });
});

describe("files", () => {
  it("a spreadsheet with the library’s rows, which Excel reads as UTF-8", async () => {
    const { bytes } = await taken(await opened(), "csv");
    expect(bytes.toString()).toBe(`\uFEFF${timelineCsvHeader}${timelineToCsv(timeline)}`);
  });

  it("the drawing, and a picture of it that is not empty", async () => {
    const page = await opened();
    const drawing = (await taken(page, "svg")).bytes.toString();
    expect(drawing).toMatch(/^<svg [\s\S]*<\/svg>\n$/);
    const { name, bytes } = await taken(page, "png");
    expect(name).toBe("CPC-0417-dates.png");
    expect(bytes.subarray(1, 4).toString()).toBe("PNG");
    const [, , width, height] = /viewBox="([\d.]+) ([\d.]+) ([\d.]+) ([\d.]+)"/.exec(drawing)!.slice(1).map(Number);
    expect([bytes.readUInt32BE(16), bytes.readUInt32BE(20)]).toEqual([Math.ceil(width! * 2), Math.ceil(height! * 2)]);
    expect(bytes.length).toBeGreaterThan(10_000);
  });

  it("the case, which opens again as it was", async () => {
    const page = await opened({
      policy: "independent-reviewing-service",
      readings: { "conference-held": "calendar-days" },
      record,
    });
    const before = await listed(page);
    const { name, bytes } = await taken(page, "json");
    expect(name).toBe("CPC-0417-case.json");
    expect(JSON.parse(bytes.toString())).toEqual({
      policy: "independent-reviewing-service",
      readings: { "conference-held": "calendar-days" },
      record,
    });
    await page.reload();
    await page.locator(".start summary", { hasText: "Open a saved case" }).click();
    await page.locator("#start-open").setInputFiles({ name, mimeType: "application/json", buffer: bytes });
    await expect.poll(() => page.locator(".results").isVisible()).toBe(true);
    expect(await listed(page)).toEqual(before);
    expect(await page.locator("#answer-title").textContent()).toContain("Independent Reviewing Service");
  });
});

describe("paper", () => {
  /** What the page gave to the printer. */
  async function printed(what: string): Promise<{ html: string; pages: number }> {
    const page = await opened();
    await page.evaluate(() => {
      const made = HTMLIFrameElement.prototype;
      const { get } = Object.getOwnPropertyDescriptor(made, "contentWindow")!;
      Object.defineProperty(made, "contentWindow", {
        get() {
          const view = get!.call(this) as (Window & typeof globalThis) | null;
          if (view) view.print = () => Object.assign(globalThis, { hasPrinted: true });
          return view;
        },
      });
    });
    await take(page, what);
    if (what === "family") {
      await page.getByLabel("Whom can the family ask?").fill("Duty team, 020 7946 0000");
      await page.getByRole("button", { name: "Print the sheet" }).click();
    }
    expect(await page.evaluate("globalThis.hasPrinted")).toBe(true);
    const { html, css } = await page.locator("#printed").evaluate((frame) => {
      const { contentDocument: inside } = frame as HTMLIFrameElement;
      const rules = inside!.adoptedStyleSheets.flatMap((sheet) => [...sheet.cssRules].map(({ cssText }) => cssText));
      return { html: inside!.documentElement.outerHTML, css: rules.join("\n") };
    });
    // On a page of its own, as the printer lays it out.
    const sheet = await page.context().browser()!.newPage();
    await sheet.setContent(html.replace("</head>", `<style>${css}</style></head>`));
    const pdf = await sheet.pdf({ format: "A4", preferCSSPageSize: true });
    await sheet.close();
    return { html, pages: pdf.toString("latin1").match(/\/Type\s*\/Page\b/g)!.length };
  }

  it("the family’s sheet is one side", async () => {
    const { html, pages } = await printed("family");
    expect(html).toContain("2 December 2026");
    expect(html).toContain("Duty team, 020 7946 0000");
    expect(pages).toBe(1);
  });

  it("the print for staff is two sides at most", async () => {
    const { html, pages } = await printed("staff");
    expect(html).toContain("CPC-0417");
    expect(pages).toBeLessThanOrEqual(2);
  });
});

describe("the menu", () => {
  it("closes with Escape, and by pressing beside it", async () => {
    const page = await opened();
    const opener = page.getByRole("button", { name: "Take away" });
    await opener.press("Enter");
    expect(await opener.getAttribute("aria-expanded")).toBe("true");
    await page.keyboard.press("Tab");
    await page.keyboard.press("Escape");
    expect(await opener.getAttribute("aria-expanded")).toBe("false");
    expect(await opener.evaluate((one) => one === document.activeElement)).toBe(true);
    await opener.click();
    await page.locator("#answer-title").click();
    expect(await page.locator("#take-away").isVisible()).toBe(false);
  });
});
