// Records by the thousand through the command, beside a bare pass that parses each line and does nothing more.
import { closeSync, mkdtempSync, openSync, rmSync, writeSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { spread } from "./measure.mjs";
import { CPC, nodeRun } from "./node-run.mjs";
import { figure, figures, table } from "./page.mjs";
import { POLICY, differentRecords } from "./records.mjs";

const LINES = 20_000;
const MORE = 5;
const ROUNDS = 5;
const BARE = `
  import { createInterface } from "node:readline";
  let types = 0;
  for await (const line of createInterface({ input: process.stdin })) types += JSON.parse(line).type.length;
`;
const runs = {
  "`JSON.parse` of each line": ["--input-type=module", "-e", BARE],
  "`cpc validate - --format ndjson`": [
    CPC,
    "validate",
    "-",
    "--policy",
    POLICY,
    "--as-of",
    "2020-12-31",
    "--format",
    "ndjson",
  ],
};

/** The section of the page. */
export async function stream() {
  const folder = mkdtempSync(join(tmpdir(), "bench-"));
  try {
    const file = join(folder, "records.ndjson");
    const bytes = writeRecords(file);
    return await section(file, bytes);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

async function section(file, bytes) {
  const names = Object.keys(runs);
  const taken = new Map(names.map((name) => [name, []]));
  for (let round = 0; round < ROUNDS; round++) {
    for (const name of names) taken.get(name).push(await nodeRun(runs[name], [file]));
  }
  const longer = new Map();
  for (const name of names) longer.set(name, await nodeRun(runs[name], Array(MORE).fill(file)));
  const of = (name, what) => spread(taken.get(name).map((run) => run[what]));
  const [bare, command] = names.map((name) => of(name, "processorSeconds").median);
  const count = LINES.toLocaleString("en-GB");
  const moreLines = (MORE * LINES).toLocaleString("en-GB");
  return `## A stream of records

${count} different records on standard input, one a line, ${figure(bytes / LINES)} bytes each on average. The command’s start is in
its time. Memory is the most that the process held; five times the lines should hardly add to it.

${table(
  [
    "What",
    "processor, s",
    "middle half",
    "clock, s",
    "records a processor second",
    `MiB, ${count} lines`,
    `MiB, ${moreLines} lines`,
  ],
  names.map((name) => [
    name,
    ...figures(of(name, "processorSeconds")),
    figure(of(name, "seconds").median),
    figure(LINES / of(name, "processorSeconds").median),
    figure(of(name, "mebibytes").median),
    figure(longer.get(name).mebibytes),
  ]),
)}

The command takes ${figure(command / bare)} times the processor time of the bare pass.
`;
}

/** Writes the records, and says how many bytes they are. */
function writeRecords(file) {
  const descriptor = openSync(file, "w");
  let bytes = 0;
  for (const { text } of differentRecords(LINES)) bytes += writeSync(descriptor, `${text}\n`);
  closeSync(descriptor);
  return bytes;
}
