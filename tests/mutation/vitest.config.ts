import { defineConfig } from "vitest/config";
import { folders } from "./folders.mjs";

/** The tests of one folder, in one process. */
export default defineConfig({
  test: { include: folders[process.env["MUTATED"] as keyof typeof folders], isolate: false, pool: "threads" },
});
