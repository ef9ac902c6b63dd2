// A census return through the command, beside a bare pass of the XML parser that does nothing more.
import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { spread } from "./measure.mjs";
import { CPC, nodeRun } from "./node-run.mjs";
import { figure, figures, table } from "./page.mjs";

const CHILDREN = 40_000;
const ROUNDS = 5;
const WRITE = `
  import { closeSync, openSync, writeSync } from "node:fs";
  import { madeUpChildren, returnXml } from ${JSON.stringify(new URL("../census/made-up-return.ts", import.meta.url).href)};
  const descriptor = openSync(process.argv[1], "w");
  for (const chunk of returnXml(madeUpChildren(${CHILDREN}))) writeSync(descriptor, chunk);
  closeSync(descriptor);
`;
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
  "`readCinCensus`": ["--input-type=module", "-e", READ(false)],
  "`readCinCensus` and `previewReturn`": ["--input-type=module", "-e", READ(true)],
  "`cpc census - --format ndjson`": [CPC, "census", "-", "--format", "ndjson"],
  "`cpc measures - --policy working-together`": [
    CPC,
    "measures",
    "-",
    "--policy",
    "working-together",
    "--on",
    "2025-03-31",
  ],
};

/** The section of the page. */
export async function census() {
  const folder = mkdtempSync(join(tmpdir(), "bench-"));
  try {
    const file = join(folder, "return.xml");
    const written = spawnSync(process.execPath, ["--import", "tsx", "--input-type=module", "-e", WRITE, file], {
      cwd: fileURLToPath(new URL("../../", import.meta.url)),
    });
    if (written.status !== 0) throw new Error(String(written.stderr));
    return await section(file);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

async function section(file) {
  const names = Object.keys(runs);
  const taken = new Map(names.map((name) => [name, []]));
  for (let round = 0; round < ROUNDS; round++) {
    for (const name of names) taken.get(name).push(await nodeRun(runs[name], [file]));
  }
  const of = (name, what) => spread(taken.get(name).map((run) => run[what]));
  const bare = of(names[0], "processorSeconds").median;
  return `## A census return

A made-up return of ${CHILDREN.toLocaleString("en-GB")} children, ${figure(statSync(file).size / 1e6)} MB of XML, on standard input. The
command’s start is in its time.

${table(
  ["What", "processor, s", "middle half", "times the bare pass", "clock, s", "MiB"],
  names.map((name) => {
    const seconds = of(name, "processorSeconds");
    return [
      name,
      ...figures(seconds),
      figure(seconds.median / bare),
      figure(of(name, "seconds").median),
      figure(of(name, "mebibytes").median),
    ];
  }),
)}
`;
}
