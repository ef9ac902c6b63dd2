import { expect, it } from "vitest";
import { comparePolicies } from "../../src/index.js";
import { enter, inChromium, TODAY, go } from "./playground.js";

const open = inChromium();
const record = {
  type: "initial",
  strategyDiscussions: [{ heldOn: "2026-11-20" }],
  conference: { planned: { start: "2026-12-02" } },
} as const;

const rows = (page: Awaited<ReturnType<typeof open>>) =>
  page
    .locator(".side")
    .first()
    .locator("tbody tr")
    .evaluateAll((all) => all.map((one) => (one as HTMLElement).dataset["key"]!));

it("sets the dates of the case side by side, as the library does", async () => {
  const page = await open();
  await enter(page, { area: "hounslow" });
  await go(page, "Compare rules");
  expect(await page.locator("#compare-hounslow").isChecked()).toBe(true);
  await page.locator("#compare-northamptonshire").check();
  await page.locator("#compare-barking-and-dagenham").check();
  const { deadlines } = comparePolicies(["barking-and-dagenham", "hounslow", "northamptonshire"], {
    record,
    asOf: TODAY,
  });
  const differing = deadlines.filter(({ differs }) => differs);
  expect(await rows(page)).toEqual(differing.map(({ key }) => key));
  expect(await page.locator("#compared").textContent()).toBe(
    `${differing.length} of ${deadlines.length} dates differ.`,
  );
  await page.locator("#only-differences").uncheck();
  expect((await rows(page)).length).toBe(deadlines.length);
});

it("compares the rules where there is no case", async () => {
  const page = await open();
  await go(page, "Compare rules");
  await page.locator("#compare-wales").check();
  expect(await page.locator(".side").count()).toBe(0);
  await page.locator("#compare-scotland").check();
  const { rules } = comparePolicies(["scotland", "wales"], { on: TODAY });
  expect((await rows(page)).length).toBe(rules.filter(({ differs }) => differs).length);
});

it("says when too many are chosen", async () => {
  const page = await open();
  await go(page, "Compare rules");
  for (const id of ["wales", "scotland", "london", "tees", "norfolk"]) await page.locator(`#compare-${id}`).check();
  expect(await page.locator("#compared").textContent()).toBe("Choose 4 at most.");
  expect(await page.locator(".side").count()).toBe(0);
});

it("is one card a difference on a phone, each saying whose it is", async () => {
  const page = await open({ width: 360, height: 740 });
  await enter(page, { area: "hounslow" });
  await go(page, "Compare rules");
  await page.locator("#compare-northamptonshire").check();
  const first = page.locator(".side tbody tr").first();
  const { width } = (await first.boundingBox())!;
  const cells = await first.locator("td").all();
  const boxes = await Promise.all(cells.map(async (cell) => (await cell.boundingBox())!));
  expect(boxes[1]!.y).toBeGreaterThanOrEqual(boxes[0]!.y + boxes[0]!.height);
  expect(boxes.every((box) => box.width <= width)).toBe(true);
  const named = await first
    .locator("td")
    .evaluateAll((all) => all.map((cell) => getComputedStyle(cell, "::before").content));
  expect(named).toEqual(['"Hounslow"', '"Northamptonshire"']);
  expect(await page.evaluate("document.documentElement.scrollWidth <= innerWidth")).toBe(true);
});
