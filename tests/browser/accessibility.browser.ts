import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { enter, inChromium } from "./playground.js";

const open = inChromium();
const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

/** What the page can look like, and how to get there. */
const STATES: Readonly<Record<string, (page: Page) => Promise<unknown>>> = {
  "as it opens": async () => undefined,
  "with everything open": (page) =>
    page
      .locator("#panel-timeline details")
      .evaluateAll((all) => all.forEach((one) => ((one as HTMLDetailsElement).open = true))),
  "with mistakes in the form": async (page) => {
    await page.getByRole("button", { name: "Add another discussion" }).click();
    await enter(page, { "planned.day": "31/4/2020", "held.start": "ten", "as-of": "soon", reference: "a b" });
  },
  "of a review": async (page) => {
    await page.getByRole("button", { name: "Empty the form" }).click();
    await page.locator("#type-review").check();
  },
  "of a transfer, before a birth": async (page) => {
    await page.locator("#type-transfer-in").check();
    await page.locator("#type-pre-birth").check();
  },
  "for parents": (page) => page.locator("#tab-family").click(),
  "comparing three": async (page) => {
    await page.locator("#tab-compare").click();
    await page.locator("#other-northamptonshire").check();
    await page.locator("#other-barking-and-dagenham").check();
    await page.locator("#only-differences").uncheck();
    await page.locator("#panel-compare summary").click();
  },
  "with too many to compare": async (page) => {
    await page.locator("#tab-compare").click();
    for (const id of ["london", "northamptonshire", "working-together"]) await page.locator(`#other-${id}`).check();
  },
  "with findings about a record": async (page) => {
    await page.locator("#tab-record").click();
    await page.locator("#example").selectOption("barking-faults");
    await page.locator("#panel-record").getByRole("button", { name: "Take the example" }).click();
    await page.locator("#panel-record summary").click();
  },
  "with a history to choose from": async (page) => {
    await page.locator("#tab-record").click();
    const history = { plans: [{ startedOn: "2025-01-27", reviews: [{ heldOn: "2025-04-22" }] }] };
    await page.locator("#record-json").fill(JSON.stringify(history));
    await page.getByRole("button", { name: "Show it in the timeline" }).click();
  },
  "with nothing pasted": async (page) => {
    await page.locator("#tab-record").click();
    await page.getByRole("button", { name: "Check the record" }).click();
  },
  "with findings about a policy": async (page) => {
    await page.locator("#tab-policy").click();
    await page.locator("#panel-policy").getByRole("button", { name: "Take the example" }).click();
  },
};

describe("axe finds nothing to complain about, light and dark, on a phone and on a desk", () => {
  it.each(Object.entries(STATES))("%s", async (_, reach) => {
    // Only so that axe itself can be let in.
    const page = await open({ bypassCSP: true });
    await reach(page);
    await page.addScriptTag({ content: axe });
    for (const width of [360, 1280]) {
      await page.setViewportSize({ width, height: 800 });
      for (const colorScheme of ["light", "dark"] as const) {
        await page.emulateMedia({ colorScheme, reducedMotion: "reduce" });
        const found = await page.evaluate<{ id: string; nodes: { html: string }[] }[]>(
          "axe.run({ resultTypes: ['violations'] }).then(({ violations }) => violations)",
        );
        const complaints = found.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(" ")}`);
        expect(complaints, `${colorScheme}, ${width} pixels`).toEqual([]);
      }
      expect(await page.evaluate("document.documentElement.scrollWidth <= innerWidth"), `${width} pixels`).toBe(true);
    }
  });
});

const focused = (page: Page) =>
  page.evaluate(() => {
    const one = document.activeElement!;
    return one.id || `${one.tagName.toLowerCase()} ${one.textContent}`;
  });

describe("the keyboard is enough", () => {
  it("to get past the form", async () => {
    const page = await open();
    await page.keyboard.press("Tab");
    expect(await page.locator(".skip-link").isVisible()).toBe(true);
    await page.keyboard.press("Enter");
    expect(await focused(page)).toBe("results");
    await page.keyboard.press("Tab");
    expect(await focused(page)).toBe("tab-timeline");
  });

  it("to choose, to write, to read and to move between the results", async () => {
    const page = await open();
    const { keyboard } = page;
    await keyboard.press("Tab");
    await keyboard.press("Tab");
    expect(await focused(page)).toBe("policy");
    await keyboard.type("Northam");
    await keyboard.press("Tab");
    expect(await focused(page)).toBe("type-initial");
    await keyboard.press("ArrowDown");
    await keyboard.press("ArrowUp");
    await keyboard.press("Tab");
    expect(await focused(page)).toBe("strategyDiscussions[0].heldOn");
    await keyboard.type("1/4/2020");
    await keyboard.press("Enter");
    expect(await focused(page)).toBe("results");
    expect(await page.locator("#summary").textContent()).toContain("under Northamptonshire");
    expect(await page.locator('[data-key="conference-held"] time').textContent()).toBe("Friday 24 April 2020");
    await keyboard.press("Tab");
    await keyboard.press("ArrowRight");
    expect(await focused(page)).toBe("tab-family");
    await keyboard.press("End");
    expect(await focused(page)).toBe("tab-policy");
    await keyboard.press("ArrowRight");
    expect(await focused(page)).toBe("tab-timeline");
    await keyboard.press("Tab");
    expect(await focused(page)).toBe("panel-timeline");
    for (let saves = 0; saves < 5; saves++) await keyboard.press("Tab");
    expect(await focused(page)).toContain("Why this date");
    await keyboard.press("Enter");
    await page.locator("#panel-timeline details[open] .steps li").first().waitFor();
  });

  it("and where it is can be seen, at every stop", async () => {
    for (const colorScheme of ["light", "dark"] as const) {
      const page = await open({ colorScheme });
      const seen = new Set<string>();
      for (let stop = 0; stop < 80; stop++) {
        await page.keyboard.press("Tab");
        const [name, isShown] = await page.evaluate(() => {
          const one = document.activeElement!;
          const { outlineStyle, backgroundColor } = getComputedStyle(one);
          return [
            `${one.id} ${one.textContent?.slice(0, 40)}`,
            one === document.body || outlineStyle !== "none" || backgroundColor === "rgb(255, 221, 0)",
          ] as const;
        });
        expect(isShown, name).toBe(true);
        seen.add(name);
      }
      expect(seen.size).toBeGreaterThan(40);
    }
  });
});

it("what changes is said, once and in one place", async () => {
  const page = await open();
  expect(await page.locator("#summary").getAttribute("role")).toBe("status");
  await page.locator("#policy").selectOption("london");
  expect(await page.locator("#summary").textContent()).toContain("under London Procedures");
});

it("nothing moves for those who ask for less motion", async () => {
  const page = await open({ reducedMotion: "reduce" });
  const moving = await page.evaluate(
    () => [...document.querySelectorAll("*")].filter((one) => getComputedStyle(one).transitionDuration !== "0s").length,
  );
  expect(moving).toBe(0);
});
