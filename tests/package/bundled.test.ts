import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { runInNewContext } from "node:vm";
import { expect, it } from "vitest";
import { packed } from "./packed.js";
import { PAGE_TITLE, vitePage } from "./page.js";

const installed = packed();

it("Vite builds a page that imports the package, without a warning", async () => {
  const { built, warnings } = await vitePage(installed);
  expect(warnings).toEqual([]);
  const scripts = readdirSync(join(built, "assets"));
  expect(scripts).toHaveLength(1);
  const code = readFileSync(join(built, "assets", scripts[0]!), "utf8");
  // Only as much of a browser as Vite itself asks for, to load scripts that there are none of.
  const document = { title: "", createElement: () => ({ relList: { supports: () => true } }) };
  runInNewContext(code, { document });
  expect(document.title).toBe(PAGE_TITLE);
}, 60_000);
