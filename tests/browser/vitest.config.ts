import { defineConfig } from "vitest/config";

/** What runs in a browser, beside `npm test`, which needs none. */
export default defineConfig({
  test: { include: ["tests/browser/**/*.browser.ts"], testTimeout: 30_000, hookTimeout: 30_000, maxWorkers: 2 },
});
