import { readdirSync, readFileSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, expect, it } from "vitest";
import { packed, ROOT } from "../package/packed.js";
import { PAGE_TITLE, vitePage } from "../package/page.js";
import { startChromium } from "./chromium.js";

const installed = packed();
let browser: Browser;
beforeAll(async () => {
  browser = await startChromium();
});
afterAll(() => browser?.close());

/** Opens a page with the files beside it and nothing else, and waits for the title that its script gives it. */
async function becomes(title: string, files: Readonly<Record<string, string>>): Promise<void> {
  const server = createServer(({ url = "" }, response) => {
    const type = url.endsWith(".js") ? "text/javascript" : "text/html";
    const file = files[url === "/" ? "/index.html" : url];
    if (file !== undefined) response.writeHead(200, { "content-type": type }).end(file);
    // Browsers ask for an icon that no page speaks of.
    else response.writeHead(url === "/favicon.ico" ? 204 : 404).end();
  });
  await new Promise<void>((listening) => server.listen(0, "127.0.0.1", listening));
  const host = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const page = await browser.newPage();
  const troubles: string[] = [];
  page.on("request", (request) => {
    if (!request.url().startsWith(host)) troubles.push(request.url());
  });
  page.on("console", (message) => troubles.push(message.text()));
  page.on("pageerror", ({ message }) => troubles.push(message));
  await page.goto(host);
  await expect.poll(() => page.title()).toBe(title);
  expect(troubles).toEqual([]);
  await page.close();
  server.close();
}

it("the page that the documentation shows works with one file beside it", async () => {
  const [, shown] = /```html\n([\s\S]*?)```/.exec(readFileSync(join(ROOT, "docs/embedding.md"), "utf8"))!;
  const name = "child-protection-conferences.js";
  await becomes("2020-04-23 deadline-overdue", {
    "/index.html": shown!,
    [`/${name}`]: readFileSync(join(ROOT, "dist/browser", name), "utf8"),
  });
});

it("a page that Vite built works", async () => {
  const { built } = await vitePage(installed);
  const files = readdirSync(built, { recursive: true, encoding: "utf8" }).filter((file) => /\.(?:html|js)$/.test(file));
  await becomes(
    PAGE_TITLE,
    Object.fromEntries(
      files.map((file) => [`/${file.replaceAll("\\", "/")}`, readFileSync(join(built, file), "utf8")]),
    ),
  );
});
