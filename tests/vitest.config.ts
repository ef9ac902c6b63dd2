import { defineConfig } from "vitest/config";

/**
 * A test that expects nothing fails: it may have run over an empty list, or have forgotten what it is for. Every core is
 * used, and a busy machine has time for the properties.
 */
export default defineConfig({
  test: { expect: { requireAssertions: true }, testTimeout: 30_000, maxWorkers: "100%" },
});
