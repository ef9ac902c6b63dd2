import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { mutatedFiles } from "./mutated-files.mjs";

const folder = process.env.MUTATED;
const name = folder.replace("/", "-");

/** How `npm run mutate` changes one folder. */
export default {
  mutate: mutatedFiles(folder),
  testRunner: "in-process",
  plugins: [fileURLToPath(new URL("in-process/runner.mjs", import.meta.url))],
  coverageAnalysis: "perTest",
  // What runs once, on import, needs every test for each change. Of the rules that is their sentences: hours, for little.
  ignoreStatic: folder.endsWith("/rules"),
  // Nothing here is compiled, and some tests hold a file against what generates it.
  disableTypeChecks: false,
  concurrency: 2,
  // On a machine that does other things as well, a test takes many times as long as at first.
  timeoutMS: 60_000,
  dryRunTimeoutMinutes: 30,
  incremental: true,
  incrementalFile: `coverage/mutation/${name}-incremental.json`,
  reporters: ["json", "progress-append-only"],
  jsonReporter: { fileName: `coverage/mutation/${name}.json` },
  tempDirName: join(tmpdir(), "cpc-mutation"),
  ignorePatterns: ["/api", "/coverage", "/dist", "/examples/playground"],
  allowConsoleColors: false,
};
