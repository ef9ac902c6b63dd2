// How long somebody waits for the command, beside Node doing nothing.
import { fileURLToPath } from "node:url";
import { spread } from "./measure.mjs";
import { CPC, nodeRun } from "./node-run.mjs";
import { figure, figures, table } from "./page.mjs";
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
    for (const [name, args] of Object.entries(runs)) taken.get(name).push(await nodeRun(args));
  }
  const of = (name, what) => spread(taken.get(name).map((run) => run[what] * 1000));
  const nothing = of(NOTHING, "processorSeconds").median;
  return `## Starting the command

From the start of the process to its end, ${ROUNDS} runs of each.

${table(
  ["What", "processor, ms", "middle half", "more than Node", "clock, ms"],
  Object.keys(runs).map((name) => [
    name,
    ...figures(of(name, "processorSeconds")),
    name === NOTHING ? "" : figure(of(name, "processorSeconds").median - nothing),
    figure(of(name, "seconds").median),
  ]),
)}
`;
}
