// How long somebody waits for the command, beside Node doing nothing.
import { fileURLToPath } from "node:url";
import { spread } from "./measure.mjs";
import { CPC, nodeRun } from "./node-run.mjs";
import { figure, table } from "./page.mjs";
import { POLICY } from "./records.mjs";

const RECORD = fileURLToPath(new URL("../../examples/records/hounslow-initial.json", import.meta.url));
const ROUNDS = 15;
const NOTHING = "`node -e 0`";
const runs = {
  [NOTHING]: ["-e", "0"],
  "`cpc --version`": [CPC, "--version"],
  "`cpc timeline` of a record": [CPC, "timeline", RECORD, "--policy", POLICY, "--as-of", "2020-05-01"],
  "`cpc validate` of a record": [CPC, "validate", RECORD, "--policy", POLICY, "--as-of", "2020-05-01"],
};

/** The section of the page. */
export async function commandStart() {
  const taken = new Map(Object.keys(runs).map((name) => [name, []]));
  for (let round = 0; round < ROUNDS; round++) {
    for (const [name, args] of Object.entries(runs)) taken.get(name).push((await nodeRun(args)).seconds * 1000);
  }
  const results = new Map([...taken].map(([name, values]) => [name, spread(values)]));
  return `## Starting the command

From the start of the process to its end, ${ROUNDS} runs of each.

${table(
  ["What", "ms", "middle half", "ms more than Node"],
  [...results].map(([name, { median, low, high }]) => [
    name,
    figure(median),
    `${figure(low)}–${figure(high)}`,
    name === NOTHING ? "" : figure(median - results.get(NOTHING).median),
  ]),
)}
`;
}
