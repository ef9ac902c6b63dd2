import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { readFileSync } from "node:fs";
import { fromFile, inChromium, staticHost } from "./playground.js";

const open = inChromium();
let host: Awaited<ReturnType<typeof staticHost>>;
beforeAll(async () => {
  host = await staticHost();
});
afterAll(() => host.close());

describe("the page opens by itself", () => {
  for (const from of ["a file", "a static host"]) {
    for (const colorScheme of ["light", "dark"] as const) {
      for (const width of [360, 1280]) {
        it(`from ${from}, ${colorScheme}, ${width} pixels wide, without anything beside itself`, async () => {
          const page = await open({ colorScheme, width, url: from === "a file" ? fromFile : host.url });
          expect(await page.locator("#summary").textContent()).toBe(
            "11 deadlines under Hounslow and 1 waiting for facts.",
          );
          expect(await page.locator("#panel-timeline svg").count()).toBe(1);
          expect(await page.evaluate("document.documentElement.scrollWidth <= innerWidth")).toBe(true);
        });
      }
    }
  }

  it("reflows at twice the size on a phone", async () => {
    const page = await open({ width: 180, height: 400 });
    for (const tab of await page.getByRole("tab").all()) {
      await tab.click();
      // The drawing is never narrower than 280 pixels; it is scaled to the space there is.
      expect(await page.evaluate("document.documentElement.scrollWidth - innerWidth")).toBeLessThanOrEqual(0);
    }
  });

  it("draws the timeline again at every width", async () => {
    const page = await open();
    const width = () => page.locator("#panel-timeline svg").getAttribute("viewBox");
    const wide = await width();
    await page.setViewportSize({ width: 400, height: 800 });
    await expect.poll(width).not.toBe(wide);
    const [, , drawn] = (await width())!.split(" ");
    expect(await page.locator(".drawing").evaluate((frame) => Math.floor(frame.clientWidth))).toBe(Number(drawn));
  });

  it("has the drawing's colours, light and dark", async () => {
    const surface = async (colorScheme: "light" | "dark") =>
      (await open({ colorScheme }))
        .locator(".cpc-surface")
        .first()
        .evaluate((shape) => getComputedStyle(shape).fill);
    expect(await surface("light")).toBe("rgb(255, 255, 255)");
    expect(await surface("dark")).toBe("rgb(20, 24, 28)");
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
