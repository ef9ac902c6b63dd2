// @ts-check
import { createInterface } from "node:readline";
import { validateRecord } from "child-protection-conferences";

const totals = { error: 0, query: 0, info: 0 };
/** @type {Map<string, number>} */
const byCode = new Map();
let number = 0;

for await (const line of createInterface({ input: process.stdin })) {
  number++;
  // A line that is no JSON, or no record, is a report with findings like any other.
  const { record, stage, findings } = validateRecord(line, "hounslow", { asOf: "2020-05-06" });
  const counts = { error: 0, query: 0, info: 0 };
  for (const { code, severity } of findings) {
    counts[severity]++;
    totals[severity]++;
    byCode.set(`${severity} ${code}`, (byCode.get(`${severity} ${code}`) ?? 0) + 1);
  }
  console.log(`${number}`.padStart(3), (record.reference ?? "–").padEnd(10), inWords(counts), stage ?? "unreadable");
}

console.log(`\n${number} records: ${inWords(totals)}\n`);
for (const [code, count] of [...byCode].toSorted(([a], [b]) => (a < b ? -1 : 1))) {
  console.log(`${count}`.padStart(3), code);
}

/** @param {Record<"error" | "query" | "info", number>} counts */
function inWords({ error, query, info }) {
  return `error ${error}, query ${query}, info ${info}`;
}
