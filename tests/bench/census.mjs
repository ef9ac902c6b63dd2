// A census return through the command, beside a bare pass of the XML parser that does nothing more. Not part of the page of
// benchmarks: run it by itself, after a build, with `npx tsx tests/bench/census.mjs [CHILDREN]`.
import { closeSync, mkdtempSync, openSync, rmSync, statSync, writeSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { madeUpChildren, returnXml } from "../census/made-up-return.ts";
import { CPC, nodeRun } from "./node-run.mjs";

const CHILDREN = Number(process.argv[2] ?? 40_000);
const ROUNDS = 5;
const BARE = `
  import saxes from "saxes";
  const parser = new saxes.SaxesParser();
  let tags = 0;
  parser.on("opentag", () => void tags++);
  parser.on("text", () => {});
  const decoder = new TextDecoder();
  for await (const chunk of process.stdin) parser.write(decoder.decode(chunk, { stream: true }));
  parser.close();
`;
const READ = (preview) => `
  import { readCinCensus, previewReturn } from "child-protection-conferences/census";
  let findings = 0;
  const census = readCinCensus(process.stdin);
  const { referenceDate } = await census.header;
  for await (const entry of ${preview ? "previewReturn(census, { referenceDate })" : "census"}) findings += entry.findings.length;
`;
const runs = {
  "a bare pass of saxes": ["--input-type=module", "-e", BARE],
  readCinCensus: ["--input-type=module", "-e", READ(false)],
  "readCinCensus and previewReturn": ["--input-type=module", "-e", READ(true)],
  "cpc census - --format ndjson": [CPC, "census", "-", "--format", "ndjson"],
};

const folder = mkdtempSync(join(tmpdir(), "bench-"));
try {
  const file = join(folder, "return.xml");
  const descriptor = openSync(file, "w");
  for (const chunk of returnXml(madeUpChildren(CHILDREN))) writeSync(descriptor, chunk);
  closeSync(descriptor);
  console.log(`${CHILDREN} children, ${(statSync(file).size / 1e6).toFixed(1)} MB; medians of ${ROUNDS}`);
  for (const [name, args] of Object.entries(runs)) {
    const taken = [];
    for (let round = 0; round < ROUNDS; round++) taken.push(await nodeRun(args, [file]));
    const median = (what) => taken.map((run) => run[what]).toSorted((a, b) => a - b)[ROUNDS >> 1];
    console.log(
      `${name.padEnd(34)} ${median("processorSeconds").toFixed(2)} s on processors, ${median("seconds").toFixed(2)} s, ${median("mebibytes").toFixed(0)} MiB`,
    );
  }
} finally {
  rmSync(folder, { recursive: true });
}
