import { text } from "node:stream/consumers";
import ICAL from "ical.js";
import type { Page } from "playwright-core";
import { expect, it } from "vitest";
import { buildTimeline } from "../../src/index.js";
import { timelineCsvHeader, timelineToCsv } from "../../src/formats/index.js";
import { enter, inChromium } from "./playground.js";

const open = inChromium();
const timeline = buildTimeline(
  {
    type: "initial",
    reference: "CPC-0417",
    strategyDiscussions: [{ heldOn: "2020-03-31", initiatedSection47: true }],
    conference: { planned: { start: "2020-04-21T10:00", end: "2020-04-21T12:00" } },
  },
  "hounslow",
  { asOf: "2020-04-15" },
);

async function saved(page: Page, ending: string): Promise<string> {
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    page.locator(`[data-saves="${ending}"]`).click(),
  ]);
  expect(download.suggestedFilename()).toBe(`deadlines-hounslow.${ending}`);
  return text(await download.createReadStream());
}

it("saves a calendar that other programs read, with the same days", async () => {
  const page = await open();
  await enter(page, { reference: "CPC-0417" });
  const calendar = new ICAL.Component(ICAL.parse(await saved(page, "ics")) as unknown[]);
  const events = calendar.getAllSubcomponents("vevent").map((event) => new ICAL.Event(event));
  expect(events.map(({ startDate }) => startDate.toString().slice(0, 10)).toSorted()).toEqual(
    timeline.deadlines.map(({ due }) => due.date).toSorted(),
  );
  expect(events.every(({ uid }) => uid.includes("CPC-0417"))).toBe(true);
});

it("saves the rows, the drawing and the data", async () => {
  const page = await open();
  await enter(page, { reference: "CPC-0417" });
  expect(await saved(page, "csv")).toBe(timelineCsvHeader + timelineToCsv(timeline));
  expect(JSON.parse(await saved(page, "json"))).toEqual(timeline);
  const drawing = await saved(page, "svg");
  expect(drawing).toMatch(/^<svg [\s\S]*<\/svg>\n$/);
  expect(drawing).toContain("<style>");
});

it("saves a calendar without a reference too", async () => {
  const page = await open();
  expect(await saved(page, "ics")).toContain("BEGIN:VEVENT");
});
