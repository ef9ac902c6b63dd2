import { expect, it } from "vitest";
import { possibleDates } from "../../src/planning/index.js";
import { enter, inChromium, row, TODAY } from "./playground.js";

const open = inChromium();

const opened = async (entered: Parameters<typeof enter>[1] = { area: "hounslow" }, size = {}) => {
  const page = await open(size);
  await enter(page, entered);
  await page.locator("#month > summary").click();
  await page.locator(".month").waitFor();
  return page;
};

it("shows the days that the library says are possible", async () => {
  const page = await opened();
  const record = {
    type: "initial",
    strategyDiscussions: [{ heldOn: "2026-11-20" }],
    conference: { planned: { start: "2026-12-02" } },
  } as const;
  const { dates } = possibleDates(record, "hounslow", { from: "2026-12-01", through: "2026-12-31", asOf: TODAY });
  const shown = await page
    .locator(".day-possible")
    .evaluateAll((all) => all.map((one) => (one as HTMLElement).dataset["day"]));
  expect(shown).toEqual(dates.filter(({ possible }) => possible).map(({ date }) => date));
  expect(shown.length).toBeGreaterThan(3);
});

it("names the first and the last possible day and the rule that binds each", async () => {
  const page = await opened();
  expect(await page.locator(".bound").allTextContents()).toEqual([
    "First possible day: Tuesday 1 December. Any sooner is too soon to share reports with the family in time (Hounslow HO10).",
    "Last possible day: Friday 11 December. Any later is too late to hold the ICPC in time (Working Together WT1).",
  ]);
});

it("says of a day that is not possible why not", async () => {
  const page = await opened();
  await page.locator('[data-day="2026-12-14"]').click();
  expect(await page.locator(".month-reason").textContent()).toBe(
    "Monday 14 December: too late: the conference must be held by Fri 11 Dec.",
  );
  expect(await page.locator("#case-planned-day").inputValue()).toBe("2026-12-02");
});

it("plans the conference for the day that is chosen, and moves the dates", async () => {
  const page = await opened();
  await page.locator('[data-day="2026-12-08"]').click();
  expect(await page.locator("#case-planned-day").inputValue()).toBe("2026-12-08");
  expect(await page.locator(".changed [role=status]").textContent()).toMatch(
    /^Conference planned for Tuesday 8 December\. \d+ dates moved\.$/,
  );
  expect(await row(page, "core-group-first-met").locator(".moved").textContent()).toBe(
    "was Wed 16 Dec → now Tue 22 Dec",
  );
  expect(await page.locator('[data-day="2026-12-08"]').getAttribute("aria-label")).toContain("planned");
});

it("turns to other months, by keyboard too", async () => {
  const page = await opened();
  await page.getByRole("button", { name: "Month before" }).press("Enter");
  expect(await page.locator("#month-title").textContent()).toBe("November 2026");
  expect(await page.getByRole("button", { name: "Month before" }).isDisabled()).toBe(true);
  await page.getByRole("button", { name: "Month after" }).press("Enter");
  expect(await page.locator("#month-title").textContent()).toBe("December 2026");
});

it("says what to do where no day is possible", async () => {
  const page = await opened({ area: "working-together", dates: { "strategy-discussion": "2026-10-01" } });
  expect(await page.locator(".day-possible").count()).toBe(0);
  expect(await page.locator("#month .inset").first().textContent()).toMatch(
    /^None of these days is possible\. It has to be held by Thursday 22 October 2026/,
  );
});

it("fits a phone, with days that a thumb hits", async () => {
  const page = await opened({ area: "hounslow" }, { width: 360, height: 740 });
  const box = (await page.locator('[data-day="2026-12-08"]').boundingBox())!;
  expect(Math.min(box.width, box.height)).toBeGreaterThanOrEqual(36);
  expect(await page.evaluate("document.documentElement.scrollWidth <= innerWidth")).toBe(true);
});

it("is not there once the conference was held", async () => {
  const page = await open();
  await enter(page);
  await page.locator("#case-held-day").fill("2026-11-25");
  expect(await page.locator("#month").isVisible()).toBe(false);
});
