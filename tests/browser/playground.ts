import { createServer } from "node:http";
import { readFileSync } from "node:fs";
import type { AddressInfo } from "node:net";
import type { Browser, Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, expect } from "vitest";
import { startChromium } from "./chromium.js";

const built = new URL("../../examples/playground/built/index.html", import.meta.url);

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
  // What a policy keeps out is not always said on the console.
  await context.addInitScript(() =>
    addEventListener("securitypolicyviolation", ({ effectiveDirective, blockedURI }) =>
      console.warn(`kept out by ${effectiveDirective}: ${blockedURI}`),
    ),
  );
  await context.route("**/*", (route) => {
    const request = route.request();
    if (request.url() === current.url && request.isNavigationRequest()) return route.continue();
    current.troubles.push(`request: ${request.url().slice(0, 80)}`);
    return route.abort();
  });
  page.on("console", (message) => current.troubles.push(`console ${message.type()}: ${message.text()}`));
  page.on("pageerror", ({ message }) => current.troubles.push(`error: ${message}`));
  return page;
}

/** The due dates that the page lists: `reports-submitted/p2 2020-04-21`. */
export function listedDates(page: Page): Promise<string[]> {
  return page
    .locator("#panel-timeline .deadline")
    .evaluateAll((items) =>
      items.map((item) => `${(item as HTMLElement).dataset["key"]} ${item.querySelector("time")!.dateTime}`),
    );
}

/** Writes into fields by their names, and leaves the last, which is when the page reads them. */
export async function enter(page: Page, fields: Readonly<Record<string, string>>): Promise<void> {
  for (const [name, text] of Object.entries(fields)) await page.locator(`[name="${name}"]`).fill(text);
  await page.locator("h1").click();
}

/** What stands beside a field that is wrong, and its code. */
export async function problemBeside(page: Page, id: string): Promise<string | null> {
  const shown = page.locator(`[id="${id}-error"]`);
  return (await shown.count()) === 0 ? null : await shown.getAttribute("data-code");
}
