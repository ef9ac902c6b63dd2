import { expect, it } from "vitest";
import { comparePolicies } from "../../src/index.js";
import { enter, inChromium, problemBeside } from "./playground.js";

const open = inChromium();
const record = {
  type: "initial",
  strategyDiscussions: [{ heldOn: "2020-03-31", initiatedSection47: true }],
  conference: { planned: { start: "2020-04-21T10:00", end: "2020-04-21T12:00" } },
} as const;

it("sets two and three authorities side by side, as the library does", async () => {
  const page = await open();
  await page.getByRole("tab", { name: "Compare" }).click();
  for (const others of [["northamptonshire"], ["barking-and-dagenham", "northamptonshire"]]) {
    for (const id of others) await page.locator(`#other-${id}`).check();
    const wanted = comparePolicies(["hounslow", ...others].toSorted(inOrder), { record, asOf: "2020-04-15" }).deadlines;
    const keys = await page
      .locator(".side")
      .first()
      .locator("tbody tr")
      .evaluateAll((rows) => rows.map((row) => (row as HTMLElement).dataset["key"]));
    expect(keys.toSorted()).toEqual(
      wanted
        .filter(({ differs }) => differs)
        .map(({ key }) => key)
        .toSorted(),
    );
    expect(await page.locator("#compared").textContent()).toContain(`Of ${wanted.length} deadlines`);
    expect(await page.locator(".side").first().locator("thead th").count()).toBe(2 + others.length);
  }
  await page.locator("#only-differences").uncheck();
  expect(await page.getByText("(the same)").first().isVisible()).toBe(true);

  /** The one that is shown comes first. */
  function inOrder(a: string, b: string) {
    return Number(b === "hounslow") - Number(a === "hounslow");
  }
});

it("says that three others are too many", async () => {
  const page = await open();
  await page.getByRole("tab", { name: "Compare" }).click();
  for (const id of ["london", "northamptonshire", "working-together"]) await page.locator(`#other-${id}`).check();
  expect(await problemBeside(page, "others")).toBe("too-many-policies");
  await page.locator("#other-london").uncheck();
  expect(await problemBeside(page, "others")).toBeNull();
});

it("follows the form", async () => {
  const page = await open();
  await page.getByRole("tab", { name: "Compare" }).click();
  await page.locator("#other-barking-and-dagenham").check();
  const cell = page.locator('[data-key="decision-notified/family"] td').nth(1);
  expect(await cell.textContent()).toContain("Wednesday 22 April 2020 at 12:00");
  await enter(page, { "planned.day": "28/4/2020" });
  expect(await cell.textContent()).toContain("Wednesday 29 April 2020 at 12:00");
});
