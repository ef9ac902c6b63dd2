import { readFileSync } from "node:fs";
import type { Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { buildTimeline, parsePolicy, policies, type ConferenceRecord } from "../../src/index.js";
import { timelineRows } from "../../src/timeline/index.js";
import { enter, inChromium, listed, row, TODAY, go } from "./playground.js";

const open = inChromium();

const rowsOf = (record: ConferenceRecord, policy: Parameters<typeof buildTimeline>[1]) =>
  timelineRows(buildTimeline(record, policy, { asOf: TODAY }))
    .map(({ key }) => key)
    .toSorted();

/** Conferences as they are entered, and the records they are. */
const CONFERENCES: readonly { type: string; dates: Record<string, string>; record: ConferenceRecord }[] = [
  {
    type: "initial",
    dates: { "strategy-discussion": "2026-11-20", "planned-day": "2026-12-02" },
    record: {
      type: "initial",
      strategyDiscussions: [{ heldOn: "2026-11-20" }],
      conference: { planned: { start: "2026-12-02" } },
    },
  },
  {
    type: "pre-birth",
    dates: { "strategy-discussion": "2026-11-20", "expected-delivery": "2027-02-01", "planned-day": "2026-12-02" },
    record: {
      type: "pre-birth",
      strategyDiscussions: [{ heldOn: "2026-11-20" }],
      expectedDeliveryOn: "2027-02-01",
      conference: { planned: { start: "2026-12-02" } },
    },
  },
  {
    type: "review",
    dates: { "previous-day": "2026-09-10", "planned-day": "2026-12-02" },
    record: {
      type: "review",
      previousConference: { heldOn: "2026-09-10" },
      conference: { planned: { start: "2026-12-02" } },
    },
  },
  {
    type: "transfer-in",
    dates: { "transfer-notified": "2026-11-18", "planned-day": "2026-12-02" },
    record: {
      type: "transfer-in",
      transferIn: { notifiedOn: "2026-11-18" },
      conference: { planned: { start: "2026-12-02" } },
    },
  },
];

describe("a conference that is entered has the dates that the library gives it", () => {
  it.each(CONFERENCES)("$type, under every area’s rules", async ({ type, dates, record }) => {
    const page = await open();
    await enter(page, { type, dates });
    for (const { id } of policies) {
      await page.locator("#case-area").selectOption(id);
      expect(await listed(page), id).toEqual(rowsOf(record, id));
    }
  });
});

it("a new conference, and what is due this week, in at most six clicks", async () => {
  const page = await open({ width: 360, height: 740 });
  let clicks = 0;
  const click = async (what: ReturnType<Page["locator"]>) => {
    clicks += 1;
    await what.click();
  };
  // A list that opens is pressed, and then one of its entries.
  clicks += 2;
  await page.locator("#start-area").selectOption("independent-reviewing-service");
  await click(page.locator("#start-strategy-discussion"));
  await page.locator("#start-strategy-discussion").fill("2026-11-20");
  await click(page.locator("#start-planned-day"));
  await page.locator("#start-planned-day").fill("2026-12-01");
  await click(page.getByRole("button", { name: "Show the dates" }));
  expect(await page.locator(".answer-lines").textContent()).toContain("1 this week");
  expect(await page.locator("section.group", { hasText: "This week" }).locator("h3").allTextContents()).toEqual([
    "Complete the social work report",
  ]);
  expect(clicks).toBeLessThanOrEqual(6);
});

describe("after two dates are entered the answer is seen without scrolling", () => {
  for (const [width, height] of [
    [360, 740],
    [1280, 800],
  ] as const) {
    it.each(policies.map(({ id }) => id))(`${width} × ${height}, %s`, async (area) => {
      const page = await open({ width, height });
      // A planned breach makes the longest answer.
      await enter(page, { area, dates: { "strategy-discussion": "2026-11-03", "planned-day": "2026-12-02" } });
      for (const part of ["#answer-title", ".answer-lines", ".as-of"]) {
        const box = (await page.locator(part).boundingBox())!;
        expect(box.y, part).toBeGreaterThanOrEqual(0);
        expect(box.y + box.height, part).toBeLessThanOrEqual(height);
        expect(box.x + box.width, part).toBeLessThanOrEqual(width);
      }
      expect(await page.locator("#answer-title").evaluate((one) => one === document.activeElement)).toBe(true);
    });
  }
});

describe("the first screen", () => {
  const problems = (page: Page) => page.locator("#start .field-error:visible").allTextContents();

  it("says beside a field what is missing, and goes there", async () => {
    const page = await open();
    await page.getByRole("button", { name: "Show the dates" }).click();
    expect(await problems(page)).toEqual([
      "Error: Choose whose rules you follow.",
      "Error: Enter this date, or that of the conference.",
    ]);
    expect(await page.locator("#start-area").evaluate((one) => one === document.activeElement)).toBe(true);
    expect(await page.locator("#start-area").getAttribute("aria-invalid")).toBe("true");
    await page.locator("#start-area").selectOption("wales");
    await page.locator("#start-planned-day").fill("2026-12-02");
    await page.getByRole("button", { name: "Show the dates" }).click();
    expect(await page.locator("#answer-title").textContent()).toBe("Initial conference: Wales");
  });

  it("takes no date that is unfinished", async () => {
    const page = await open();
    await page.locator("#start-area").selectOption("wales");
    await page.locator("#start-strategy-discussion").focus();
    await page.keyboard.type("11");
    await page.getByRole("button", { name: "Show the dates" }).click();
    expect(await problems(page)).toEqual(["Error: Finish the date: day, month and the year in full."]);
  });

  it("offers national rules first, and what is for trying out apart and last", async () => {
    const page = await open();
    const groups = await page
      .locator("#start-area optgroup")
      .evaluateAll((all) => all.map((group) => (group as HTMLOptGroupElement).label));
    expect(groups).toEqual(["National rules", "Councils", "Regions", "2020 interim, for trying out"]);
    expect(await page.locator("#start-area optgroup").first().locator("option").allTextContents()).toEqual([
      "England (Working Together)",
      "Scotland",
      "Wales",
    ]);
    const interim = policies.filter(({ interim: since }) => since !== undefined);
    expect(await page.locator("#start-area optgroup").last().locator("option").count()).toBe(interim.length);
  });

  it("helps those whose area is not there to their nation’s rules", async () => {
    const page = await open();
    await page.locator("#start-area").selectOption("not-here");
    await page.getByRole("button", { name: "Scotland" }).click();
    expect(await page.locator("#start-area").inputValue()).toBe("scotland");
    await page.locator("#start-planned-day").fill("2026-12-02");
    await page.getByRole("button", { name: "Show the dates" }).click();
    expect(await page.locator("#answer-title").textContent()).toBe("Initial planning meeting: Scotland");
  });

  it("shows an example whose days lie around today", async () => {
    const page = await open();
    await page.getByRole("button", { name: "See an example" }).click();
    expect(await page.locator(".answer-wrong").textContent()).toContain("Planned 4 working days too late");
    expect(await row(page, "reports-shared-with-family").locator("summary").first().textContent()).toContain(
      "1 of 4 done",
    );
  });
});

describe("rules of one’s own", () => {
  const sussex = readFileSync(new URL("../../examples/own-authority/sussex.json", import.meta.url), "utf8");
  const load = async (page: Page, text: string) => {
    await page.locator("#start-area").selectOption("not-here");
    await page
      .locator("#start-own-policy")
      .setInputFiles({ name: "rules.json", mimeType: "application/json", buffer: Buffer.from(text) });
  };

  it("come from a file and are used like the others", async () => {
    const page = await open();
    await load(page, sussex);
    await expect.poll(() => page.locator("#start-area").inputValue()).toBe("sussex");
    await page.locator("#start-strategy-discussion").fill("2026-11-20");
    await page.locator("#start-planned-day").fill("2026-12-02");
    await page.getByRole("button", { name: "Show the dates" }).click();
    const parsed = parsePolicy(sussex);
    if (!parsed.ok) throw new Error("The example is no policy.");
    expect(await listed(page)).toEqual(rowsOf(CONFERENCES[0]!.record, parsed.value));
    await go(page, "Compare rules");
    expect(await page.locator("#compare-sussex").isChecked()).toBe(true);
  });

  it.each([
    ["{ id: sussex }", "This is not JSON: see line 1, column 3."],
    ['{ "id": "ours", "title": "Ours", "layer": "authority" }', "This file cannot be used."],
    [sussex.replace('"id": "sussex"', '"id": "london"'), "A policy of this page has the same id. Give yours another."],
  ])("that cannot be used say why", async (text, message) => {
    const page = await open();
    await load(page, text);
    const said = page.locator("#start [role=status] .field-error");
    await expect.poll(() => said.textContent()).toBe(message);
    expect(await page.locator("#start-area").inputValue()).toBe("not-here");
  });
});
