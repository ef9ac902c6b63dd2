import { tmpdir } from "node:os";
import { join } from "node:path";

const folder = process.env.MUTATED;

/** How `npm run mutate` breaks one folder. */
export default {
  mutate: [
    `src/${folder}/**/*.ts`,
    "!src/**/{index,schema,generate}.ts",
    // Lists, and what fetches them.
    "!src/calendar/bank-holidays/**",
  ],
  testRunner: "vitest",
  vitest: { configFile: "tests/mutation/vitest.config.ts", related: false },
  plugins: ["@stryker-mutator/vitest-runner"],
  coverageAnalysis: "perTest",
  // What runs once, on import, needs every test for each break. Of the rules that is their sentences: hours, for little.
  ignoreStatic: folder === "validation",
  // Nothing here is compiled, and some tests hold a file against what generates it.
  disableTypeChecks: false,
  concurrency: 2,
  timeoutMS: 3000,
  incremental: true,
  incrementalFile: `coverage/mutation/${folder}-incremental.json`,
  reporters: ["json", "progress-append-only"],
  jsonReporter: { fileName: `coverage/mutation/${folder}.json` },
  tempDirName: join(tmpdir(), "cpc-mutation"),
  ignorePatterns: ["/api", "/coverage", "/dist", "/examples/playground"],
  allowConsoleColors: false,
};
