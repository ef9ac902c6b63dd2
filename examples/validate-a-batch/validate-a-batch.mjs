// @ts-check
import { readFileSync } from "node:fs";
import { pipeline } from "node:stream/promises";
import { judgeLines } from "./judge-lines.mjs";
import { linesOf } from "./lines-of.mjs";
import { ownRules } from "./own-rules.mjs";

const [policy = "hounslow", asOf = "2020-05-06"] = process.argv.slice(2);
/** @type {Map<string, number>} */
const counts = new Map();
try {
  const waive = JSON.parse(readFileSync(new URL("waivers.json", import.meta.url), "utf8"));
  const options = { asOf, waive, rules: ownRules };
  // Nothing is read faster than it is judged, and judged faster than it is written.
  await pipeline(process.stdin, linesOf, (lines) => judgeLines(lines, policy, options, counts), process.stdout);
  process.exitCode = [...counts.keys()].some((what) => /^error | rule-threw$/.test(what)) ? 1 : 0;
} catch (error) {
  // Its code only: a message can repeat what a record says.
  console.error(`The run could not be finished: ${Object(error).code ?? "unexpected"}.`);
  process.exitCode = 2;
}
