import { readFileSync } from "node:fs";
import type { Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { buildTimeline, lintPolicy, parsePolicy, parseRecord, validateRecord } from "../../src/index.js";
import { inChromium, listedDates, problemBeside } from "./playground.js";

const open = inChromium();
const example = (path: string): unknown =>
  JSON.parse(readFileSync(new URL(`../../examples/${path}`, import.meta.url), "utf8"));

const MARK = "canary4711";
const HOSTILE = `${MARK}<img src=x onerror="globalThis.ran=1"><script>globalThis.ran=1</script>'"]]>`;

async function paste(page: Page, what: "record" | "policy", value: unknown, press?: string): Promise<void> {
  await page.locator(`#tab-${what}`).click();
  await page.locator(`#${what}-json`).fill(typeof value === "string" ? value : JSON.stringify(value));
  await page.getByRole("button", { name: press ?? `Check the ${what}` }).click();
}

const codesIn = (page: Page, result: string) =>
  page
    .locator(`#${result} .finding`)
    .evaluateAll((items) => items.map((item) => (item as HTMLElement).dataset["code"]!));

/** Everything the page shows and says, but not what is typed into its fields. */
const shownText = (page: Page) => page.evaluate(() => document.body.innerText + document.body.innerHTML);

/** The value with every string replaced that may be replaced without making it unusable. */
function everyText(value: unknown, isUsable: (whole: unknown) => boolean): unknown {
  const whole = structuredClone(value);
  const visit = (node: unknown) => {
    if (typeof node !== "object" || node === null) return;
    const held = node as Record<string, unknown>;
    for (const [key, before] of Object.entries(held)) {
      if (typeof before === "string") {
        held[key] = HOSTILE;
        if (!isUsable(whole)) held[key] = before;
      } else visit(before);
    }
  };
  visit(whole);
  return whole;
}

describe("a record that is pasted", () => {
  it.each(["hounslow-initial", "hounslow-with-faults", "hounslow-in-order"])(
    "%s has the findings that the library has",
    async (name) => {
      const page = await open();
      const record = example(`records/${name}.json`);
      await paste(page, "record", record);
      const { findings } = validateRecord(record, "hounslow", { asOf: "2020-04-15" });
      expect(await codesIn(page, "record-result")).toEqual(findings.map(({ code }) => code));
    },
  );

  it("is shown in the form and the timeline, with all that the form has no field for", async () => {
    const page = await open();
    const record = example("records/hounslow-initial.json");
    await paste(page, "record", record, "Show it in the timeline");
    const parsed = parseRecord(record);
    if (!parsed.ok) throw new Error("The example is no record.");
    const dates = buildTimeline(parsed.value, "hounslow", { asOf: "2020-04-15" }).deadlines.map(
      ({ key, due }) => `${key} ${due.at ?? due.date}`,
    );
    expect(await listedDates(page)).toEqual(dates);
    expect(await page.locator('[name="planned.day"]').inputValue()).toBe("5/5/2020");
    expect(await page.locator("#loaded").textContent()).toContain("participants and reports");
    expect(await page.locator("#results").evaluate((one) => one === document.activeElement)).toBe(true);
  });

  it("that is no JSON, or no record, is said to be so beside the field", async () => {
    const page = await open();
    await paste(page, "record", "{ type: initial }");
    expect(await codesIn(page, "record-result")).toEqual(["not-json"]);
    await paste(page, "record", { type: "inital", conference: { planned: { start: "2020-03-29T01:30" } } });
    expect(await codesIn(page, "record-result")).toEqual(["not-an-allowed-value", "time-does-not-exist"]);
    await page.getByRole("button", { name: "Show it in the timeline" }).click();
    expect(await problemBeside(page, "record-json")).toBe("not-a-record");
    await paste(page, "record", "");
    expect(await problemBeside(page, "record-json")).toBe("nothing-pasted");
  });

  it("shows nothing of its free text, and runs nothing of it", async () => {
    const page = await open();
    const record = everyText(example("records/hounslow-with-faults.json"), (whole) => parseRecord(whole).ok);
    expect(JSON.stringify(record).split(MARK).length).toBeGreaterThan(30);
    await paste(page, "record", record);
    expect((await codesIn(page, "record-result")).length).toBeGreaterThan(0);
    expect(await shownText(page)).not.toContain(MARK);
    await page.getByRole("button", { name: "Show it in the timeline" }).click();
    await page.locator("#tab-compare").click();
    await page.locator("#other-northamptonshire").check();
    for (const tab of await page.getByRole("tab").all()) {
      await tab.click();
      await openAll(page);
      expect(await shownText(page)).not.toContain(MARK);
    }
    expect(await page.evaluate("globalThis.ran")).toBeUndefined();
  });

  it("shows nothing of it where it is wrong either: keys, ids, codes, dates", async () => {
    const page = await open();
    const record = {
      ...(everyText(example("records/hounslow-with-faults.json"), () => true) as object),
      [HOSTILE]: HOSTILE,
    };
    await paste(page, "record", record, "Show it in the timeline");
    expect((await codesIn(page, "record-result")).length).toBeGreaterThan(30);
    expect(await shownText(page)).not.toContain(MARK);
    expect(await page.evaluate("globalThis.ran")).toBeUndefined();
  });

  it("with two thousand people stays usable", async () => {
    const page = await open();
    const participants = Array.from({ length: 2000 }, (_, index) => ({ id: `p${index}`, role: "teacher" }));
    await paste(page, "record", { type: "initial", conference: { planned: { start: "2020-04-21" } }, participants });
    const before = Date.now();
    await page.getByRole("button", { name: "Show it in the timeline" }).click();
    await page.getByRole("tab", { name: "Timeline", selected: true }).waitFor();
    expect(await page.locator("#panel-timeline .deadline").count()).toBe(100);
    expect(Date.now() - before).toBeLessThan(10_000);
  });

  it("does not call a choice overdue that nobody made", async () => {
    const page = await open();
    await page.locator("#policy").selectOption("barking-and-dagenham");
    await page.locator("#as-of").fill("10/7/2020");
    const record = example("records/barking-and-dagenham-with-faults.json");
    await paste(page, "record", record, "Show it in the timeline");
    expect(await page.locator(".standing", { hasText: "its time has passed" }).count()).toBe(1);
    expect(await page.locator("#summary").textContent()).toBe("13 deadlines under Barking & Dagenham and 1 overdue.");
  });

  it("comes from the examples too", async () => {
    const page = await open();
    await page.locator("#tab-record").click();
    for (const option of await page.locator("#example option").all()) {
      await page.locator("#example").selectOption((await option.getAttribute("value"))!);
      await page.locator("#panel-record").getByRole("button", { name: "Take the example" }).click();
      const { ok } = parseRecord(await page.locator("#record-json").inputValue());
      expect(ok).toBe(true);
      expect(await page.locator("#record-count").textContent()).toContain("under");
    }
  });
});

describe("a policy that is pasted", () => {
  it("is looked over, and used like the others", async () => {
    const page = await open();
    const sussex = example("own-authority/sussex.json");
    await paste(page, "policy", sussex);
    const findings = lintPolicy(sussex, { asOf: "2020-04-15" });
    expect(await codesIn(page, "policy-result")).toEqual(findings.map(({ code }) => code));
    await page.getByRole("button", { name: "Use it" }).click();
    expect(await page.locator("#policy").inputValue()).toBe("sussex");
    const parsed = parsePolicy(sussex);
    if (!parsed.ok) throw new Error("The example is no policy.");
    const { deadlines } = buildTimeline(
      {
        type: "initial",
        strategyDiscussions: [{ heldOn: "2020-03-31", initiatedSection47: true }],
        conference: { planned: { start: "2020-04-21T10:00", end: "2020-04-21T12:00" } },
      },
      parsed.value,
    );
    expect(await listedDates(page)).toEqual(deadlines.map(({ key, due }) => `${key} ${due.at ?? due.date}`));
    await page.getByRole("tab", { name: "Compare" }).click();
    await page.locator("#other-hounslow").check();
    expect(await page.locator(".side thead").first().textContent()).toBe("WhatSussexHounslow");
  });

  it("that cannot be used, or has the id of another, is said to be so", async () => {
    const page = await open();
    await paste(page, "policy", { id: "ours", title: "Ours", layer: "authority" });
    expect(await page.locator("#policy-count").textContent()).toContain("It cannot be used");
    await paste(page, "policy", { ...(example("own-authority/sussex.json") as object), id: "london" }, "Use it");
    expect(await problemBeside(page, "policy-json")).toBe("policy-id-taken");
    await paste(page, "policy", "");
    expect(await problemBeside(page, "policy-json")).toBe("nothing-pasted");
  });

  it("is text wherever it appears, and runs nothing", async () => {
    const page = await open();
    const policy = everyText(example("own-authority/sussex.json"), (whole) => parsePolicy(whole).ok);
    expect(JSON.stringify(policy).split(MARK).length).toBeGreaterThan(10);
    await paste(page, "policy", policy, "Use it");
    await page.locator("#tab-compare").click();
    await page.locator("#other-hounslow").check();
    for (const tab of await page.getByRole("tab").all()) {
      await tab.click();
      await openAll(page);
    }
    expect(await page.locator("img, body script ~ script").count()).toBe(0);
    expect(await page.evaluate("globalThis.ran")).toBeUndefined();
  });
});

/** Opens everything in the view that can be opened. */
async function openAll(page: Page): Promise<void> {
  for (let round = 0; round < 2; round++) {
    await page
      .locator("[role=tabpanel]:not([hidden]) details")
      .evaluateAll((all) => all.forEach((one) => ((one as HTMLDetailsElement).open = true)));
  }
}
