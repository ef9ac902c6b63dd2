import { readFileSync } from "node:fs";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { enter, fromFile, inChromium, staticHost, go } from "./playground.js";

const open = inChromium();
let host: Awaited<ReturnType<typeof staticHost>>;
beforeAll(async () => {
  host = await staticHost();
});
afterAll(() => host.close());

describe("the page opens by itself", () => {
  for (const from of ["a file", "a static host"]) {
    for (const colorScheme of ["light", "dark"] as const) {
      for (const width of [360, 768, 1280]) {
        it(`from ${from}, ${colorScheme}, ${width} pixels wide, without anything beside itself`, async () => {
          const page = await open({ colorScheme, width, url: from === "a file" ? fromFile : host.url });
          expect(await page.title()).toBe("Child protection conference dates");
          expect(await page.getByRole("heading", { level: 1 }).textContent()).toBe("Child protection conference dates");
          expect(await page.evaluate("document.documentElement.scrollWidth <= innerWidth")).toBe(true);
        });
      }
    }
  }

  it("with no case and no result, and today filled in", async () => {
    const page = await open();
    expect(await page.locator(".results").isVisible()).toBe(false);
    expect(await page.locator(".row").count()).toBe(0);
    expect(await page.locator("#start").textContent()).toContain("Today is Thursday 26 November 2026.");
  });

  it("and reflows at twice the size on a phone, with a case and on every page", async () => {
    const page = await open({ width: 180, height: 400 });
    await enter(page, { area: "hounslow" });
    for (const name of ["Dates", "Check records", "Compare rules"] as const) {
      await go(page, name);
      expect(await page.evaluate("document.documentElement.scrollWidth - innerWidth")).toBeLessThanOrEqual(0);
    }
  });
});

describe("three pages in one", () => {
  it("have addresses and titles of their own, and the case stays", async () => {
    const page = await open();
    await enter(page);
    await go(page, "Check records");
    expect(await page.title()).toBe("Check records - Child protection conference dates");
    expect(page.url()).toMatch(/#check$/);
    expect(await page.getByRole("heading", { level: 1 }).textContent()).toBe("Check records");
    expect(await page.getByRole("link", { name: "Check records" }).getAttribute("aria-current")).toBe("page");
    await page.goBack();
    expect(await page.getByRole("heading", { level: 1 }).textContent()).toBe(
      "Initial conference: England (Working Together)",
    );
  });

  it("open at their addresses", async () => {
    const page = await open({ url: `${fromFile}#compare` });
    expect(await page.getByRole("heading", { level: 1 }).textContent()).toBe("Compare rules");
  });
});

describe("its content security policy", () => {
  it("lets in its own script and style by their hashes, and nothing else", () => {
    const [, policy] = /Content-Security-Policy" content="([^"]+)"/.exec(readFileSync(new URL(fromFile), "utf8"))!;
    expect(policy!.replaceAll(/'sha256-[^']+'/g, "HASH").split("; ")).toEqual([
      "default-src 'none'",
      "script-src HASH",
      "style-src HASH",
      "img-src data:",
      "base-uri 'none'",
      "form-action 'none'",
    ]);
  });

  it("is in force", async () => {
    const page = await open({
      expected: [/^console error: Executing inline script violates/, /: kept out by script-src-elem: inline$/],
    });
    // From inside: what the debugger evaluates is not bound by it.
    const violated = await page.evaluate(
      () =>
        new Promise<string>((resolve) => {
          addEventListener("securitypolicyviolation", ({ effectiveDirective }) => resolve(effectiveDirective));
          const script = document.createElement("script");
          script.textContent = "globalThis.ran = true";
          document.body.append(script);
        }),
    );
    expect(violated).toBe("script-src-elem");
    expect(await page.evaluate("globalThis.ran")).toBeUndefined();
  });
});

describe("what is entered", () => {
  const kept = () => [localStorage.length, sessionStorage.length, document.cookie, location.href.split("#")[0]];

  it("is stored nowhere, and gone when the page is opened again", async () => {
    const page = await open();
    await enter(page);
    expect(await page.evaluate(kept)).toEqual([0, 0, "", fromFile]);
    await page.reload();
    expect(await page.locator(".results").isVisible()).toBe(false);
    expect(await page.locator("#start-strategy-discussion").inputValue()).toBe("");
  });

  it("is forgotten when that is asked for, and only then", async () => {
    const page = await open();
    await enter(page, { area: "norfolk", dates: { "strategy-discussion": "2026-11-19" } });
    await page.getByRole("button", { name: "Forget this case" }).click();
    await page.getByRole("button", { name: "Keep it" }).click();
    expect(await page.locator(".results").isVisible()).toBe(true);
    await page.getByRole("button", { name: "Forget this case" }).click();
    await page.getByRole("button", { name: "Forget it" }).click();
    expect(await page.locator(".results").isVisible()).toBe(false);
    const left = await page.evaluate(() => [
      document.querySelector("main")!.textContent!.includes("Norfolk:"),
      [...document.querySelectorAll<HTMLInputElement>("input[type=date], input[type=time], input[type=text], textarea")]
        .map(({ value }) => value)
        .join(""),
      document.querySelectorAll(".row").length,
    ]);
    expect(left).toEqual([false, "", 0]);
    expect(await page.evaluate(kept)).toEqual([0, 0, "", fromFile]);
  });
});
