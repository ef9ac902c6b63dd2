/** Writes the names that are promised: `npm run promise` adds what is new, and drops nothing unless given `--drop`. */
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { format, resolveConfig } from "prettier";
import { namesToday, onlyIn, together, type Names } from "./promise.js";

const FILE = fileURLToPath(new URL("promised.json", import.meta.url));

const promised = existsSync(FILE) ? (JSON.parse(readFileSync(FILE, "utf8")) as Names) : {};
const today = await namesToday();
const added = onlyIn(today, promised);
const gone = onlyIn(promised, today);
const mayDrop = process.argv.includes("--drop");

const kept = mayDrop ? today : together(promised, today);
writeFileSync(FILE, await format(JSON.stringify(kept), { ...(await resolveConfig(FILE)), filepath: FILE }));
for (const name of added) console.log(`+ ${name}`);
for (const name of gone) console.log(`${mayDrop ? "-" : "promised, and gone:"} ${name}`);
if (gone.length > 0 && !mayDrop) {
  console.error("What is promised goes only in a major version: give it back, or run npm run promise -- --drop");
  process.exitCode = 1;
}
