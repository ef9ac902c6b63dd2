import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { defineConfig } from "vitest/config";

/** How long each property is tried: a second unless said otherwise, which is a minute or two for all on two cores. */
const seconds = process.env["FUZZ_SECONDS"] ?? "1";
/** What cases are made from; another each time unless given, to see again what was found. */
const seed = process.env["FUZZ_SEED"] ?? String(Date.now() % 2_147_483_648);
process.stderr.write(
  `Each property for ${seconds} s. To see this again: FUZZ_SEED=${seed} FUZZ_SECONDS=${seconds} npm run fuzz\n`,
);

/** Every file of tests that has a property in it. */
const files = readdirSync("tests", { recursive: true, encoding: "utf8" })
  .map((name) => join("tests", name))
  .filter((name) => name.endsWith(".test.ts") && readFileSync(name, "utf8").includes("always("));

export default defineConfig({
  test: {
    include: files,
    env: { FUZZ_SECONDS: seconds, FUZZ_SEED: seed },
    testTimeout: (Number(seconds) + 120) * 1000,
    maxWorkers: 2,
  },
});
