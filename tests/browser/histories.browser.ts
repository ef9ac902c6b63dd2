import type { Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { buildTimeline, conferencesOf, validateHistory, type ChildHistory } from "../../src/index.js";
import { fromFile, inChromium, listedDates, problemBeside } from "./playground.js";

const open = inChromium();

const HISTORY: ChildHistory = {
  id: "C000017",
  enquiries: [
    { startedOn: "2025-01-06", conferenceHeldOn: "2025-01-27" },
    { startedOn: "2026-03-02", conferenceRequired: true },
  ],
  plans: [
    {
      startedOn: "2025-01-27",
      reviews: [{ heldOn: "2025-04-22" }, { plannedOn: "2025-10-14", conference: "M3" }],
    },
  ],
};

async function paste(page: Page, value: unknown, press: string): Promise<void> {
  await page.locator("#tab-record").click();
  await page.locator("#record-json").fill(typeof value === "string" ? value : JSON.stringify(value));
  await page.getByRole("button", { name: press }).click();
}

const SHOW = "Show it in the timeline";
const CHECK = "Check the record";
const choice = (page: Page) => page.getByRole("combobox", { name: "Conference of the history" });
const codes = (page: Page) =>
  page
    .locator("#record-result .finding")
    .evaluateAll((items) => items.map((item) => (item as HTMLElement).dataset["code"]!));

function datesOf(place: number): string[] {
  const record = conferencesOf(HISTORY)[place]!;
  const { deadlines } = buildTimeline(record, "hounslow", { asOf: "2020-04-15" });
  return deadlines.map(({ key, due }) => `${key} ${due.at ?? due.date}`);
}

describe("a child's history that is pasted", () => {
  it("offers its conferences, the one still to come first, and shows the one that is chosen", async () => {
    const page = await open();
    expect(await choice(page).count()).toBe(0);
    await paste(page, HISTORY, SHOW);
    expect(await choice(page).locator("option").allTextContents()).toEqual([
      "Initial conference, no day yet",
      "Review conference, planned for Tue 14 Oct 2025 (M3)",
      "Review conference, Tue 22 Apr 2025",
      "Initial conference, Mon 27 Jan 2025",
    ]);
    expect(await page.locator("#history-hint").textContent()).toBe(
      "This is a child's history, with 4 conferences. Choose the one to show.",
    );
    expect(await listedDates(page)).toEqual(datesOf(3));
    await choice(page).selectOption("Review conference, Tue 22 Apr 2025");
    expect(await listedDates(page)).toEqual(datesOf(1));
    expect(await page.locator('[name="held.day"]').inputValue()).toBe("22/4/2025");
    expect(await page.locator('[name="previousConference.heldOn"]').inputValue()).toBe("27/1/2025");
  });

  it("is chosen from with the keyboard, and the focus stays there", async () => {
    const page = await open();
    await paste(page, HISTORY, SHOW);
    const isFocused = () => choice(page).evaluate((one) => one === document.activeElement);
    expect(await isFocused()).toBe(true);
    await page.keyboard.press("End");
    expect(await choice(page).locator("option:checked").textContent()).toBe("Initial conference, Mon 27 Jan 2025");
    expect(await isFocused()).toBe(true);
    expect(await listedDates(page)).toEqual(datesOf(0));
  });

  it("is gone once a record is shown or the form is emptied", async () => {
    const page = await open();
    await paste(page, HISTORY, SHOW);
    await paste(page, { type: "initial" }, SHOW);
    expect(await choice(page).count()).toBe(0);
    await paste(page, HISTORY, SHOW);
    expect(await choice(page).count()).toBe(1);
    await page.getByRole("button", { name: "Empty the form" }).click();
    expect(await choice(page).count()).toBe(0);
    expect(await page.locator("#history").textContent()).not.toContain("2025");
  });

  it("has the findings that the library has, and is said to be a history", async () => {
    const page = await open();
    await page.locator("#as-of").fill("1/6/2026");
    await paste(page, HISTORY, CHECK);
    const { findings } = validateHistory(HISTORY, "hounslow", { asOf: "2026-06-01" });
    expect(findings.length).toBeGreaterThan(0);
    expect(await codes(page)).toEqual(findings.map(({ code }) => code));
    expect(await page.locator("#record-count").textContent()).toMatch(/^This is a child's history: \d+ error/);
  });

  it("that is wrong, or holds no conference, is said to be so beside the field", async () => {
    const page = await open();
    await paste(page, { plans: [{ startedOn: "2025-02-29" }], name: "Somebody" }, SHOW);
    expect(await problemBeside(page, "record-json")).toBe("not-a-history");
    expect((await codes(page)).toSorted()).toEqual(["date-does-not-exist", "unknown-key"]);
    expect(await page.locator("#record-result").textContent()).not.toContain("Somebody");
    await paste(page, { id: "C000017", plans: [] }, SHOW);
    expect(await problemBeside(page, "record-json")).toBe("no-conference");
    expect(await choice(page).count()).toBe(0);
  });

  it("is not stored", async () => {
    const page = await open();
    await paste(page, HISTORY, SHOW);
    const kept = await page.evaluate(() => [
      localStorage.length,
      sessionStorage.length,
      document.cookie,
      location.href,
    ]);
    expect(kept).toEqual([0, 0, "", fromFile]);
    await page.reload();
    expect(await choice(page).count()).toBe(0);
    expect(await page.locator("#record-json").inputValue()).toBe("");
  });
});
