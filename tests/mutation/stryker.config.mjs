import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { mutatedFiles } from "./mutated-files.mjs";

const folder = process.env.MUTATED;
const name = folder.replace("/", "-");

/** How `npm run mutate` changes one folder. */
export default {
  mutate: mutatedFiles(folder),
  // Vitest loads everything anew for each change. What starts processes needs it.
  testRunner: folder === "cli" ? "vitest" : "in-process",
  vitest: { configFile: "tests/mutation/vitest.config.ts", related: false },
  plugins: ["@stryker-mutator/vitest-runner", fileURLToPath(new URL("in-process/runner.mjs", import.meta.url))],
  // The command runs in processes of its own, of which nobody knows which lines they run.
  coverageAnalysis: folder === "cli" ? "off" : "perTest",
  // What runs once, on import, needs every test for each change. Of the rules that is their sentences: hours, for little.
  ignoreStatic: folder.endsWith("/rules"),
  // Nothing here is compiled, and some tests hold a file against what generates it.
  disableTypeChecks: false,
  concurrency: 2,
  // On a machine that does other things as well, a test takes many times as long as at first.
  timeoutMS: 60_000,
  incremental: true,
  incrementalFile: `coverage/mutation/${name}-incremental.json`,
  reporters: ["json", "progress-append-only"],
  jsonReporter: { fileName: `coverage/mutation/${name}.json` },
  tempDirName: join(tmpdir(), "cpc-mutation"),
  ignorePatterns: ["/api", "/coverage", "/dist", "/examples/playground"],
  allowConsoleColors: false,
};
