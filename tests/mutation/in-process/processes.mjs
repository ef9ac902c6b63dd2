import { existsSync, mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

const FILE = join(mkdtempSync(join(tmpdir(), "cpc-lines-")), "lines");
/** Where changed code that starts looks which change is on. */
const CHANGE = "__STRYKER_ACTIVE_MUTANT__";

/** Runs a test whose processes have the same change on, or none. */
export async function withChangeInProcesses(change, run) {
  process.env.MUTATED_LINES_RUN = FILE;
  if (change !== undefined) process.env[CHANGE] = change;
  try {
    return await run();
  } finally {
    delete process.env[CHANGE];
    delete process.env.MUTATED_LINES_RUN;
  }
}

/** The changes whose lines the processes ran that were started since the last time, each once. */
export function takeLinesRun() {
  if (!existsSync(FILE)) return [];
  const ran = readFileSync(FILE, "utf8").split(" ").filter(Boolean);
  writeFileSync(FILE, "");
  return [...new Set(ran)];
}
