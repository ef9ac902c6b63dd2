// Records by the thousand through the command, beside a bare pass that parses each line and does nothing more.
import { closeSync, mkdtempSync, openSync, rmSync, writeSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { spread } from "./measure.mjs";
import { CPC, nodeRun } from "./node-run.mjs";
import { figure, figures, table } from "./page.mjs";
import { POLICY, pastRecord } from "./records.mjs";

/** Some 72,000 initial conferences are held in England in a year. */
const A_YEAR = 72_000;
const YEARS = 10;
const ROUNDS = 3;
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
  for (const name of names) longer.set(name, await nodeRun(runs[name], Array(YEARS).fill(file)));
  const [bare, command] = names.map((name) => spread(taken.get(name).map((run) => run.processorSeconds)).median);
  const aYear = A_YEAR.toLocaleString("en-GB");
  const tenYears = (YEARS * A_YEAR).toLocaleString("en-GB");
  const rows = (records, name, several) => {
    const of = (what) => spread(several.map((run) => run[what]));
    return [
      records,
      name,
      ...figures(of("processorSeconds")),
      figure(of("seconds").median),
      figure((records === aYear ? A_YEAR : YEARS * A_YEAR) / of("processorSeconds").median),
      figure(of("mebibytes").median),
    ];
  };
  return `## A stream of records

Different records on standard input, one a line, ${figure(bytes / A_YEAR)} bytes each on average, of the eight years before the day
asked about; one in four has faults, and one in four was left as it was before its conference. England holds some ${aYear} initial
conferences a year: so many records are a year of the country, and ${tenYears}, run once, are ten. The command’s start is in its time, and it
uses one core. Memory is the most that the process held; ten times the lines should hardly add to it.

${table(
  ["Records", "What", "processor, s", "middle half", "clock, s", "records a processor second", "MiB"],
  [
    ...names.map((name) => rows(aYear, name, taken.get(name))),
    ...names.map((name) => rows(tenYears, name, [longer.get(name)])),
  ],
)}

The command takes ${figure(command / bare)} times the processor time of the bare pass.
`;
}

/** Writes the records, and says how many bytes they are. */
function writeRecords(file) {
  const descriptor = openSync(file, "w");
  let bytes = 0;
  for (let index = 0; index < A_YEAR; index++) bytes += writeSync(descriptor, `${pastRecord(index).text}\n`);
  closeSync(descriptor);
  return bytes;
}
