// Breaks each folder, one line at a time, and writes into docs/testing.md how much of it some test noticed.
import { spawnSync } from "node:child_process";
import { folders } from "./folders.mjs";
import { writeScores } from "./scores.mjs";

const asked = process.argv.slice(2);
for (const folder of asked.length > 0 ? asked : Object.keys(folders)) {
  const { status } = spawnSync("npx", ["stryker", "run", "tests/mutation/stryker.config.mjs"], {
    stdio: "inherit",
    env: { ...process.env, MUTATED: folder },
  });
  if (status !== 0) process.exit(status ?? 1);
}
writeScores();
spawnSync("npx", ["prettier", "--log-level", "warn", "--write", "docs/testing.md"], { stdio: "inherit" });
