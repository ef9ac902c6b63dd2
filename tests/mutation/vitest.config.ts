import { defineConfig } from "vitest/config";
import { folders } from "./folders.mjs";

/** The tests of one folder, in one process, with fewer cases of each property. */
export default defineConfig({
  test: {
    include: folders[process.env["MUTATED"] as keyof typeof folders],
    env: { CASES_AT_MOST: "40" },
    isolate: false,
    pool: "threads",
    testTimeout: 60_000,
  },
});
