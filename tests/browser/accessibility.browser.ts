import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { enter, inChromium, openAll, openCase, row, go } from "./playground.js";

const open = inChromium();
const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
const faults = readFileSync(
  new URL("../../examples/records/barking-and-dagenham-with-faults.json", import.meta.url),
  "utf8",
);

/** What the page can look like, and how to get there. */
const STATES: Readonly<Record<string, (page: Page) => Promise<unknown>>> = {
  "as it opens": async () => undefined,
  "with mistakes on the first screen": (page) => page.getByRole("button", { name: "Show the dates" }).click(),
  "with an area that is not there, and a case to open": async (page) => {
    await page.locator("#start-area").selectOption("not-here");
    await openCase(page, "{");
  },
  "with dates": (page) => enter(page, { area: "hounslow" }),
  "with the example, everything open": async (page) => {
    await page.getByRole("button", { name: "See an example" }).click();
    await page.getByRole("button", { name: "Change the day to look from" }).click();
    await openAll(page);
  },
  "with everything open under other rules": async (page) => {
    await page.locator("#start-area").selectOption("barking-and-dagenham");
    await openCase(page, faults);
    await openAll(page);
  },
  "with questions": (page) => enter(page, { area: "northamptonshire", dates: { "strategy-discussion": "2026-11-20" } }),
  "with a conference whose day has passed": (page) =>
    enter(page, { area: "wales", dates: { "strategy-discussion": "2026-11-03", "planned-day": "2026-11-20" } }),
  "with dates that moved": async (page) => {
    await enter(page);
    await page.locator("#case-details").evaluate((one: HTMLDetailsElement) => (one.open = true));
    await page.locator("#case-planned-day").fill("2026-12-08");
  },
  "while something is marked as done": async (page) => {
    await enter(page, { area: "hounslow" });
    await row(page, "minutes-circulated")
      .getByRole("button", { name: /^Mark done/ })
      .click();
    await row(page, "minutes-circulated").getByLabel("Done on").fill("2026-11-30");
    await row(page, "minutes-circulated").getByRole("button", { name: "Save" }).click();
  },
  "with the menu open": async (page) => {
    await enter(page);
    await page.getByRole("button", { name: "Take away" }).click();
  },
  "asking for a reference": async (page) => {
    await enter(page);
    await page.getByRole("button", { name: "Take away" }).click();
    await page.locator('[data-takes="ics"]').click();
  },
  "asking whom the family can ask": async (page) => {
    await enter(page);
    await page.getByRole("button", { name: "Take away" }).click();
    await page.locator('[data-takes="family"]').click();
  },
  "about to forget": async (page) => {
    await enter(page);
    await page.getByRole("button", { name: "Forget this case" }).click();
  },
  "of a review": (page) => enter(page, { type: "review", dates: { "previous-day": "2026-06-20" } }),
  "checking nothing": (page) => go(page, "Check records"),
  "checking a record with faults, and one that is broken": async (page) => {
    await go(page, "Check records");
    await page.locator("#check-paste").fill(`${faults.replaceAll("\n", " ")}\n{ broken`);
    await page.getByRole("button", { name: "Check", exact: true }).click();
    await page.locator(".finding").first().waitFor();
  },
  "comparing three": async (page) => {
    await enter(page, { area: "hounslow" });
    await go(page, "Compare rules");
    await page.locator("#compare-northamptonshire").check();
    await page.locator("#compare-barking-and-dagenham").check();
    await page.locator("#only-differences").uncheck();
    await openAll(page);
  },
};

describe("axe finds nothing to complain about, light and dark, on a phone, a tablet and a desk", () => {
  it.each(Object.entries(STATES))("%s", { timeout: 60_000 }, async (_, reach) => {
    // Only so that axe itself can be let in.
    const page = await open({ bypassCSP: true });
    await reach(page);
    await page.addScriptTag({ content: axe });
    for (const [width, height] of [
      [360, 740],
      [768, 1024],
      [1280, 800],
    ] as const) {
      await page.setViewportSize({ width, height });
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
  it("to get past the top of the page", async () => {
    const page = await open();
    await page.keyboard.press("Tab");
    expect(await page.locator(".skip-link").isVisible()).toBe(true);
    await page.keyboard.press("Enter");
    await page.keyboard.press("Tab");
    expect(await focused(page)).toBe("start-area");
  });

  it("to enter a conference and read why", async () => {
    const page = await open();
    const { keyboard } = page;
    await page.locator("#start-area").focus();
    await keyboard.type("Norfolk");
    await keyboard.press("Tab");
    expect(await focused(page)).toBe("start-type-initial");
    await keyboard.press("Tab");
    expect(await focused(page)).toBe("start-strategy-discussion");
    // In the order of the browser's own language.
    await keyboard.type("11202026");
    expect(await page.locator("#start-strategy-discussion").inputValue()).toBe("2026-11-20");
    await keyboard.press("Enter");
    expect(await focused(page)).toBe("answer-title");
    expect(await page.locator("#answer-title").textContent()).toBe("Initial conference: Norfolk");
    for (let stop = 0; stop < 40 && !(await focused(page)).startsWith("summary Why"); stop++)
      await keyboard.press("Tab");
    await keyboard.press("Enter");
    await page.locator(".row details[open] .steps li").first().waitFor();
  });

  it("and where it is can be seen, at every stop", async () => {
    for (const colorScheme of ["light", "dark"] as const) {
      const page = await open({ colorScheme });
      await enter(page, { area: "hounslow" });
      const seen = new Set<string>();
      for (let stop = 0; stop < 70; stop++) {
        await page.keyboard.press("Tab");
        const [name, isShown] = await page.evaluate(() => {
          const one = document.activeElement!;
          const { outlineStyle, backgroundColor } = getComputedStyle(one);
          return [
            `${one.id} ${one.getAttribute("aria-label") ?? one.textContent?.slice(0, 40)}`,
            one === document.body || outlineStyle !== "none" || backgroundColor === "rgb(255, 221, 0)",
          ] as const;
        });
        expect(isShown, name).toBe(true);
        seen.add(name);
      }
      expect(seen.size).toBeGreaterThan(35);
    }
  });
});

it("what changes is said, once and in one place", async () => {
  const page = await open();
  await enter(page);
  await page.locator("#case-planned-day").fill("2026-12-08");
  const said = await page
    .locator("#dates [role=status]")
    .evaluateAll((all) => all.map((one) => one.textContent).filter((text) => text !== ""));
  expect(said).toEqual(["Conference planned for: Tue 8 Dec. 2 dates moved."]);
});

it("everything that is pressed is large enough for a thumb", async () => {
  const page = await open({ width: 360, height: 740 });
  await enter(page, { area: "hounslow" });
  const small = await page
    .locator("main button:visible, main select:visible, main input:visible, main summary:visible")
    .evaluateAll((all) =>
      all
        .filter((one) => {
          const { width, height } = one.getBoundingClientRect();
          return Math.min(width, height) < 24;
        })
        .map((one) => one.outerHTML.slice(0, 80)),
    );
  expect(small).toEqual([]);
});

it("nothing moves for those who ask for less motion", async () => {
  const page = await open({ reducedMotion: "reduce" });
  const moving = await page.evaluate(
    () => [...document.querySelectorAll("*")].filter((one) => getComputedStyle(one).transitionDuration !== "0s").length,
  );
  expect(moving).toBe(0);
});
