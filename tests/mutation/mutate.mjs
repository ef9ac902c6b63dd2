// Changes each folder, one line at a time, and writes into docs/testing.md how much of it some test noticed. What follows
// the first option goes to Stryker: `--mutate src/facts/people.ts` for one file, of which the page then says nothing.
import { spawnSync } from "node:child_process";
import { folders } from "./folders.mjs";
import { writeScores } from "./scores.mjs";

const given = process.argv.slice(2);
const end = given.findIndex((word) => word.startsWith("-"));
const [asked, options] = end < 0 ? [given, []] : [given.slice(0, end), given.slice(end)];
const wanted = asked.length > 0 ? asked : Object.keys(folders);
for (const folder of wanted) {
  if (!Object.hasOwn(folders, folder))
    throw new Error(`There is no run for ${folder}: see tests/mutation/folders.mjs.`);
  const { status } = spawnSync("npx", ["stryker", "run", "tests/mutation/stryker.config.mjs", ...options], {
    stdio: "inherit",
    env: { ...process.env, MUTATED: folder },
  });
  if (status !== 0) process.exit(status ?? 1);
}
if (!options.some((option) => option.startsWith("--mutate") || option === "--dryRunOnly")) {
  writeScores(wanted);
  spawnSync("npx", ["prettier", "--log-level", "warn", "--write", "docs/testing.md"], { stdio: "inherit" });
}
