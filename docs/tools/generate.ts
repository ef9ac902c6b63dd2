/** Writes every file that is made from others: lists in `src/`, pages in `docs/`, the commands in the README. `npm run generate`. */
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import { fileURLToPath } from "node:url";
import { lists } from "./lists.js";

const ROOT = new URL("../../", import.meta.url);

for (const [path, text] of lists()) write(`src/${path}`, text);
// Only now, since the pages are made of the policies and rules that the lists have.
const { pages, readmeWithUsage } = await import("./pages.js");
for (const [path, text] of pages()) write(`docs/${path}`, text);
write("README.md", readmeWithUsage(readFileSync(new URL("README.md", ROOT), "utf8")));

function write(path: string, text: string): void {
  const file = fileURLToPath(new URL(path, ROOT));
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
}
