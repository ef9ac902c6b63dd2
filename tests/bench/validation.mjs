// What validation costs beside what parsing costs, all in one run: `npm run bench`. Nothing here passes or fails.
import { spawnSync } from "node:child_process";
import { closeSync, mkdtempSync, openSync, readFileSync, rmSync, writeSync } from "node:fs";
import { arch, cpus, tmpdir } from "node:os";
import { join } from "node:path";
import { performance } from "node:perf_hooks";
import { fileURLToPath } from "node:url";
import { Bench } from "tinybench";
import { findPolicy } from "../../dist/authorities/index.js";
import { conferenceRecord } from "../../dist/model/index.js";
import { buildTimeline } from "../../dist/timeline/index.js";
import { generalRules, requirementRules, validateRecord } from "../../dist/validation/index.js";

const LINES = 20_000;
const text = JSON.stringify(
  JSON.parse(readFileSync(new URL("../../examples/records/hounslow-in-order.json", import.meta.url), "utf8")),
);
const record = JSON.parse(text);
const policy = findPolicy("hounslow");
const options = { asOf: "2020-12-31" };
const report = validateRecord(record, policy, options);
const judged = new Set(report.rules.map(({ code }) => code));
const timeline = buildTimeline(record, policy, options);
const rules = [...generalRules, ...requirementRules].filter(({ code }) => judged.has(code));
const particulars = new Map(
  policy.clauses.flatMap((clause) => clause.rules.map((rule) => [rule.id, rule.particulars])),
);
const contexts = rules.map(({ code }) => ({ particulars: particulars.get(code), timeline, calendar: undefined }));

console.log(
  `${cpus()[0].model}, ${arch()}, Node ${process.version}; one record of ${text.length} bytes, ${rules.length} rules\n`,
);

const bench = new Bench({ time: 1000, warmupTime: 300 });
bench
  .add("JSON.parse", () => void JSON.parse(text))
  .add("zod parse", () => void conferenceRecord.safeParse(record))
  .add("rules alone", () => rules.forEach((rule, index) => void rule.check(record, contexts[index])))
  .add("buildTimeline", () => void buildTimeline(record, policy, options))
  .add("validateRecord (parse, timeline, rules)", () => void validateRecord(record, policy, options))
  .add("JSON.stringify of the report", () => void JSON.stringify(report));
await bench.run();
console.table(
  bench.tasks.map(({ name, result }) => ({
    what: name,
    "µs, median": ((result.latency?.p50 ?? result.p50 ?? result.mean) * 1000).toFixed(1),
  })),
);

const folder = mkdtempSync(join(tmpdir(), "bench-"));
const file = join(folder, "records.ndjson");
const descriptor = openSync(file, "w");
for (let line = 0; line < LINES; line += 100) writeSync(descriptor, `${text}\n`.repeat(100));
closeSync(descriptor);
const BARE = `
  import { createReadStream } from "node:fs";
  import { createInterface } from "node:readline";
  let types = 0;
  for await (const line of createInterface({ input: createReadStream(process.argv[1]) })) types += JSON.parse(line).type.length;
`;
const CPC = fileURLToPath(new URL("../../dist/cli/cpc.js", import.meta.url));
const commands = {
  "JSON.parse of each line": ["--input-type=module", "-e", BARE, file],
  "cpc validate --format ndjson": [
    CPC,
    "validate",
    file,
    "--policy",
    "hounslow",
    "--as-of",
    "2020-12-31",
    "--format",
    "ndjson",
  ],
};
const seconds = Object.fromEntries(Object.keys(commands).map((name) => [name, []]));
for (let round = 0; round < 5; round++) {
  for (const [name, args] of Object.entries(commands)) {
    const start = performance.now();
    spawnSync(process.execPath, args, { stdio: "ignore" });
    seconds[name].push((performance.now() - start) / 1000);
  }
}
rmSync(folder, { recursive: true });
const median = (values) => values.toSorted((a, b) => a - b)[values.length >> 1];
const [bare, command] = Object.values(seconds).map(median);
console.table(
  Object.entries(seconds).map(([what, runs]) => ({ what, "s, median of 5": Number(median(runs).toFixed(2)) })),
);
console.log(`${LINES} lines: the command takes ${(command / bare).toFixed(1)} times the bare pass.`);
