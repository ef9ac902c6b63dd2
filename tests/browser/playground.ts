import { createServer } from "node:http";
import { readFileSync } from "node:fs";
import type { AddressInfo } from "node:net";
import type { Browser, Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, expect } from "vitest";
import { startChromium } from "./chromium.js";

const built = new URL("../../examples/playground/built/index.html", import.meta.url);

/** The day that the page takes for today: a Thursday. */
export const TODAY = "2026-11-26";

/** Where the page is opened from: its file, as somebody double-clicks it. */
export const fromFile = built.href;

/** Serves the page as any static host does, and nothing else. */
export async function staticHost(): Promise<{ url: string; close: () => void }> {
  const page = readFileSync(built);
  const server = createServer(({ url }, response) => {
    if (url === "/") response.writeHead(200, { "content-type": "text/html" }).end(page);
    else response.writeHead(404).end();
  });
  await new Promise<void>((listening) => server.listen(0, "127.0.0.1", listening));
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`, close: () => server.close() };
}

interface Opening {
  readonly url?: string;
  readonly width?: number;
  readonly height?: number;
  readonly colorScheme?: "light" | "dark";
  readonly reducedMotion?: "reduce" | "no-preference";
  /** Lets scripts in that the page's policy keeps out. */
  readonly bypassCSP?: boolean;
  /** Messages on the console that the test brings about. */
  readonly expected?: readonly RegExp[];
}

/**
 * Opens the page for each test that asks for it, in one browser for all. A test fails for a request to anywhere, an error
 * or a message on the console, whatever else it finds.
 */
export function inChromium(): (opening?: Opening) => Promise<Page> {
  let browser: Browser;
  const pages = new Map<boolean, Page>();
  const current = { url: "", troubles: [] as string[], expected: [] as readonly RegExp[] };
  beforeAll(async () => {
    browser = await startChromium();
  });
  afterAll(() => browser?.close());
  afterEach(() => {
    const { expected } = current;
    expect(current.troubles.filter((trouble) => !expected.some((known) => known.test(trouble)))).toEqual([]);
  });
  return async ({
    url = fromFile,
    width = 1280,
    height = 900,
    colorScheme = "light",
    reducedMotion = "no-preference",
    bypassCSP = false,
    expected = [],
  } = {}) => {
    const page = pages.get(bypassCSP) ?? (await guardedPage(browser, bypassCSP, current));
    pages.set(bypassCSP, page);
    // Away first, so that nothing of the test before is there.
    await page.goto("about:blank");
    Object.assign(current, { url, troubles: [], expected });
    await page.setViewportSize({ width, height });
    await page.emulateMedia({ colorScheme, reducedMotion });
    await page.goto(url);
    return page;
  };
}

async function guardedPage(
  browser: Browser,
  bypassCSP: boolean,
  current: { readonly url: string; readonly troubles: string[] },
): Promise<Page> {
  const context = await browser.newContext({ bypassCSP });
  const page = await context.newPage();
  page.setDefaultTimeout(5000);
  await page.clock.setFixedTime(new Date(`${TODAY}T10:00:00Z`));
  // What a policy keeps out is not always said on the console.
  await context.addInitScript(() =>
    addEventListener("securitypolicyviolation", ({ effectiveDirective, blockedURI }) =>
      console.warn(`kept out by ${effectiveDirective}: ${blockedURI}`),
    ),
  );
  await context.route("**/*", (route) => {
    const request = route.request();
    if (request.url() === current.url.split("#")[0] && request.isNavigationRequest()) return route.continue();
    current.troubles.push(`request: ${request.url().slice(0, 80)}`);
    return route.abort();
  });
  page.on("console", (message) => current.troubles.push(`console ${message.type()}: ${message.text()}`));
  page.on("pageerror", ({ message }) => current.troubles.push(`error: ${message}`));
  return page;
}

/** A case as it is entered on the first screen. */
export interface Entered {
  readonly area?: string;
  readonly type?: string;
  /** Dates by the field: `strategy-discussion`, `planned-day`. */
  readonly dates?: Readonly<Record<string, string>>;
}

/** Answers the questions of the first screen and shows the dates. */
export async function enter(
  page: Page,
  {
    area = "working-together",
    type = "initial",
    dates = { "strategy-discussion": "2026-11-20", "planned-day": "2026-12-02" },
  }: Entered = {},
): Promise<void> {
  await page.locator("#start-area").selectOption(area);
  await page.locator(`#start-type-${type}`).check();
  for (const [field, day] of Object.entries(dates)) await page.locator(`#start-${field}`).fill(day);
  await page.getByRole("button", { name: "Show the dates" }).click();
}

/** Goes to one of the three pages by its link. */
export async function go(page: Page, name: "Dates" | "Check records" | "Compare rules"): Promise<void> {
  const link = page.getByRole("link", { name });
  await link.click();
  await expect.poll(() => link.getAttribute("aria-current")).toBe("page");
}

/** Opens a case from text, as a file of it would be. */
export async function openCase(page: Page, value: unknown): Promise<void> {
  await page.locator(".start summary", { hasText: "Open a saved case" }).click();
  await page.locator("#start-paste").fill(typeof value === "string" ? value : JSON.stringify(value));
  await page.getByRole("button", { name: "Open what is pasted" }).click();
}

/** What the list shows: each row's key, which is its duty and due date, in the order of the keys. */
export async function listed(page: Page): Promise<string[]> {
  const done = page.locator('details[data-key="done"]');
  if ((await done.count()) > 0) await done.evaluate((one: HTMLDetailsElement) => (one.open = true));
  const keys = await page
    .locator(".row[data-group]")
    .evaluateAll((rows) => rows.map((row) => (row as HTMLElement).dataset["key"]!));
  return keys.toSorted();
}

/** The row of a duty. */
export const row = (page: Page, duty: string) => page.locator(`.row[data-key^="${duty}@"]`);

/** Opens everything on the page that can be opened. */
export async function openAll(page: Page): Promise<void> {
  for (let round = 0; round < 3; round++) {
    await page
      .locator("main details")
      .evaluateAll((all) => all.forEach((one) => ((one as HTMLDetailsElement).open = true)));
    // What is inside is made when it is opened.
    await page.waitForTimeout(50);
  }
}
