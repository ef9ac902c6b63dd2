import { tmpdir } from "node:os";
import { join } from "node:path";

const folder = process.env.MUTATED;
const name = folder.replace("/", "-");

/** How `npm run mutate` breaks one folder. */
export default {
  mutate: [
    `src/${folder}/**/*.ts`,
    "!src/**/{index,schema}.ts",
    // Lists; and what is a folder of its own here.
    "!src/calendar/bank-holidays/**",
    ...(folder === "validation" ? ["!src/validation/rules/**"] : []),
  ],
  testRunner: "vitest",
  vitest: { configFile: "tests/mutation/vitest.config.ts", related: false },
  plugins: ["@stryker-mutator/vitest-runner"],
  coverageAnalysis: "perTest",
  // What runs once, on import, needs every test for each break. Of the rules that is their sentences: hours, for little.
  ignoreStatic: folder === "validation/rules",
  // Nothing here is compiled, and some tests hold a file against what generates it.
  disableTypeChecks: false,
  concurrency: 2,
  timeoutMS: 3000,
  incremental: true,
  incrementalFile: `coverage/mutation/${name}-incremental.json`,
  reporters: ["json", "progress-append-only"],
  jsonReporter: { fileName: `coverage/mutation/${name}.json` },
  tempDirName: join(tmpdir(), "cpc-mutation"),
  ignorePatterns: ["/api", "/coverage", "/dist", "/examples/playground"],
  allowConsoleColors: false,
};
