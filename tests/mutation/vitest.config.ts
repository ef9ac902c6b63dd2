import { defineConfig } from "vitest/config";
import { folders } from "./folders.mjs";

const folder = process.env["MUTATED"] as keyof typeof folders;

/** The tests of one folder, in one process, with fewer cases of each property. */
export default defineConfig({
  test: {
    include: folders[folder],
    env: { CASES_AT_MOST: "40" },
    globalSetup: folder === "cli" ? ["tests/mutation/build-command.ts"] : [],
    isolate: false,
    pool: "threads",
    testTimeout: 60_000,
  },
});
