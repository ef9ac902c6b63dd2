import { readdirSync, readFileSync } from "node:fs";
import type { Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { hounslow } from "../../src/authorities/index.js";
import { validateHistory } from "../../src/history/index.js";
import { parseRecord, validateRecord, type ChildHistory, type ConferenceRecord } from "../../src/index.js";
import { enter, fromFile, inChromium, openAll, openCase, TODAY, go } from "./playground.js";

const open = inChromium();
const records = new URL("../../examples/records/", import.meta.url);
const example = (name: string) => readFileSync(new URL(name, records), "utf8");

async function check(page: Page, area: string, text: string): Promise<void> {
  await go(page, "Check records");
  await page.locator("#check-area").selectOption(area);
  await page.locator("#check-paste").fill(text);
  await page.getByRole("button", { name: "Check", exact: true }).click();
  await page.locator("#check-count:not(:empty)").or(page.locator("#check-result > *").first()).first().waitFor();
}

async function checkFile(page: Page, area: string, name: string, text: string): Promise<void> {
  await go(page, "Check records");
  await page.locator("#check-area").selectOption(area);
  await page.locator("#check-files").setInputFiles({ name, mimeType: "application/json", buffer: Buffer.from(text) });
  await page.locator("#check-count:not(:empty)").or(page.locator("#check-result > *").first()).first().waitFor();
}

const codes = async (page: Page) => {
  const all = page.locator("#check-result .finding");
  return (await all.evaluateAll((items) => items.map((item) => (item as HTMLElement).dataset["code"]!))).toSorted();
};

const codesOf = (findings: readonly { code: string }[]) => findings.map(({ code }) => code).toSorted();

describe("a record", () => {
  it.each(readdirSync(records).filter((name) => name.endsWith(".json")))(
    "%s has the findings that the library has",
    async (name) => {
      const page = await open();
      await checkFile(page, "working-together", name, example(name));
      const { findings } = validateRecord(example(name), "working-together", { asOf: TODAY });
      await expect.poll(() => codes(page)).toEqual(codesOf(findings));
    },
  );

  it("has them by person, each naming the thing and its date", async () => {
    const page = await open();
    await check(page, "hounslow", example("hounslow-with-faults.json"));
    const people = await page.locator("#check-result .whose > h3").allTextContents();
    expect(people).toContain("Chair");
    expect(people.some((who) => /^[A-Z].* \(p\d+\)$/.test(who))).toBe(true);
    expect(new Set(people).size).toBe(people.length);
    expect(people).not.toContain("Health visiting");
    const things = await page.locator("#check-result .finding h4").allTextContents();
    expect(things).toContain("Send the minutes, due Thursday 4 June 2020");
  });

  it("that was opened is checked under its own rules", async () => {
    const page = await open();
    const record = JSON.parse(example("hounslow-with-faults.json")) as ConferenceRecord;
    await check(page, "wales", JSON.stringify({ policy: "hounslow", record }));
    expect(await codes(page)).toEqual(codesOf(validateRecord(record, "hounslow", { asOf: TODAY }).findings));
  });

  it("that is wrong is said field by field", async () => {
    const page = await open();
    await check(
      page,
      "wales",
      JSON.stringify({ type: "inital", conference: { planned: { start: "2020-03-29T01:30" } } }),
    );
    expect(await codes(page)).toEqual(["not-an-allowed-value", "time-does-not-exist"]);
  });

  it("has the rules of the case, unless others are chosen", async () => {
    const page = await open();
    await enter(page, { area: "tees" });
    await go(page, "Check records");
    expect(await page.locator("#check-area").inputValue()).toBe("tees");
  });
});

describe("text that is no JSON", () => {
  it.each([
    ['{\n  "type": "initial",\n  "reference": CPC\n}', "see line 3, column 16."],
    ['{"type": "initial",}', "see line 1, column 20."],
    ['{"type": "initial"', "The file ends too early: see line 1, column 19."],
    ["[1, 2", "The file ends too early: see line 1, column 6."],
    ['{"type": "ini\ntial"}', "see line 1, column 10."],
  ])("%j", async (text, where) => {
    const page = await open();
    await checkFile(page, "wales", "cases.json", text);
    const said = page.locator("#check-result .field-error");
    await expect.poll(() => said.textContent()).toContain(where);
    expect(await said.textContent()).toContain("Error in cases.json.");
  });
});

describe("many at once", () => {
  const [first, second] = [
    { type: "initial", reference: "A1" },
    { type: "review", reference: "A2", bornOn: "2020-02-31" },
  ];

  it("a list, or a record a line, with the line that is broken", async () => {
    const page = await open();
    await check(page, "wales", JSON.stringify([first, second]));
    expect(await page.locator("#check-count").textContent()).toContain("2 records");
    await check(page, "wales", `${JSON.stringify(first)}\n{"type": }\n\n${JSON.stringify(second)}\n`);
    expect(await page.locator("#check-count").textContent()).toContain("2 records");
    expect(await page.locator("#check-result .field-error").textContent()).toContain("see line 2, column 10.");
    expect(await codes(page)).toContain("date-does-not-exist");
  });

  it("several files that are dropped", async () => {
    const page = await open();
    await go(page, "Check records");
    await page.evaluate(
      (texts) => {
        const data = new DataTransfer();
        texts.forEach((text, index) => data.items.add(new File([text], `case-${index}.json`)));
        document.querySelector(".drop")!.dispatchEvent(new DragEvent("drop", { dataTransfer: data, cancelable: true }));
      },
      [JSON.stringify(first), JSON.stringify(second)],
    );
    await expect.poll(() => page.locator("#check-count").textContent()).toContain("2 records");
    expect(await page.locator(".checked h2").allTextContents()).toEqual([
      "case-0.json: nothing found",
      "case-1.json: 1 finding",
    ]);
  });

  it("hundreds leave the page usable: those after the first open when they are pressed", async () => {
    const page = await open();
    const lines = Array.from({ length: 200 }, () => example("hounslow-with-faults.json").replaceAll("\n", " "));
    await checkFile(page, "hounslow", "cases.ndjson", lines.join("\n"));
    const said = () => page.locator("#check-count").textContent();
    await expect.poll(said, { timeout: 5000 }).toMatch(/^Checked \d+ of 200\.$/);
    await expect.poll(said, { timeout: 20_000 }).toContain("200 records: ");
    expect(await page.locator(".checked").count()).toBe(3);
  });
});

const HISTORY: ChildHistory = {
  id: "C000017",
  enquiries: [
    { startedOn: "2025-01-06", conferenceHeldOn: "2025-01-27" },
    { startedOn: "2026-03-02", conferenceRequired: true },
  ],
  plans: [
    { startedOn: "2025-01-27", reviews: [{ heldOn: "2025-04-22" }, { plannedOn: "2026-12-14", conference: "M3" }] },
  ],
};

describe("a child’s history", () => {
  it("has the findings that the library has", async () => {
    const page = await open();
    await check(page, "hounslow", JSON.stringify(HISTORY));
    const { findings } = validateHistory(HISTORY, hounslow, { asOf: TODAY });
    expect(findings.length).toBeGreaterThan(0);
    expect(await codes(page)).toEqual(codesOf(findings));
  });

  it("opens as a case: one of its conferences is chosen", async () => {
    const page = await open();
    await openCase(page, HISTORY);
    const choices = page.locator(".start [role=status] button");
    expect(await choices.allTextContents()).toEqual([
      "Initial conference, no day yet",
      "Review conference, planned for Mon 14 Dec 2026 (M3)",
      "Review conference, Tue 22 Apr 2025",
      "Initial conference, Mon 27 Jan 2025",
    ]);
    await choices.nth(1).click();
    expect(await page.locator("#answer-title").textContent()).toBe("Review conference: England (Working Together)");
    expect(await page.locator("#case-planned-day").inputValue()).toBe("2026-12-14");
  });

  it.each([
    [{ id: "C000017", plans: [] }, "Error: This history has no conference."],
    [{ plans: [{ startedOn: "2025-02-29" }] }, "Error: This history cannot be used."],
    [{ type: "inital" }, "Error: This is not a record of a conference."],
    ["{ type }", "Error: This is not JSON: see line 1, column 3."],
  ])("%j cannot be opened, and that is said", async (value, message) => {
    const page = await open();
    await openCase(page, value);
    expect(await page.locator(".start [role=status] > .field-error").textContent()).toBe(message);
    expect(await page.locator(".results").isVisible()).toBe(false);
  });
});

const MARK = "canary4711";
const HOSTILE = `${MARK}<img src=x onerror="globalThis.ran=1"><script>globalThis.ran=1</script>'"]]>`;

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

/** Everything the page shows and says, but not what is typed into its fields. */
const shownText = (page: Page) => page.evaluate(() => document.body.innerText + document.body.innerHTML);

describe("free text", () => {
  const record = everyText(JSON.parse(example("hounslow-with-faults.json")), (whole) => parseRecord(whole).ok);

  it("is shown nowhere, and nothing of it runs", async () => {
    expect(JSON.stringify(record).split(MARK).length).toBeGreaterThan(30);
    const page = await open();
    await openCase(page, { policy: "hounslow", record });
    await page.getByRole("button", { name: "Take away" }).click();
    await openAll(page);
    expect(await page.locator(".row").count()).toBeGreaterThan(10);
    expect(await shownText(page)).not.toContain(MARK);
    await check(page, "hounslow", JSON.stringify(record));
    expect((await codes(page)).length).toBeGreaterThan(0);
    await go(page, "Compare rules");
    await page.locator("#compare-northamptonshire").check();
    await openAll(page);
    expect(await shownText(page)).not.toContain(MARK);
    expect(await page.evaluate("globalThis.ran")).toBeUndefined();
  });

  it("is not shown where it is wrong either: keys, ids, codes, dates", async () => {
    const page = await open();
    const wrong = {
      ...(everyText(JSON.parse(example("hounslow-with-faults.json")), () => true) as object),
      [HOSTILE]: 1,
    };
    await check(page, "hounslow", JSON.stringify(wrong));
    expect((await codes(page)).length).toBeGreaterThan(30);
    expect(await shownText(page)).not.toContain(MARK);
    expect(await page.evaluate("globalThis.ran")).toBeUndefined();
  });

  it("of a case with two thousand people is no burden", async () => {
    const page = await open();
    const participants = Array.from({ length: 2000 }, (_, index) => ({
      id: `p${index}`,
      role: "teacher",
      invited: true,
    }));
    const before = Date.now();
    await openCase(page, {
      policy: "hounslow",
      record: { type: "initial", conference: { planned: { start: "2026-12-02" } }, participants },
    });
    await page.locator(".row").first().waitFor();
    expect(await page.locator(".row").count()).toBeLessThan(30);
    expect(Date.now() - before).toBeLessThan(10_000);
  });

  it("is not stored", async () => {
    const page = await open();
    await openCase(page, { policy: "hounslow", record });
    const kept = await page.evaluate(() => [
      localStorage.length,
      sessionStorage.length,
      document.cookie,
      location.href,
    ]);
    expect(kept).toEqual([0, 0, "", fromFile]);
  });
});
