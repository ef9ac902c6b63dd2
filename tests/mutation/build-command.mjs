import { build } from "esbuild";

/** Before the command ends, it says which of the changed lines it ran. */
const SAYS_WHAT_IT_RAN = `
import { appendFileSync as __append } from "node:fs";
process.once("exit", () => {
  const file = process.env.MUTATED_LINES_RUN;
  const ran = globalThis.__stryker__?.mutantCoverage?.static;
  if (file && ran) __append(file, Object.keys(ran).join(" ") + " ");
});
`;

/** Builds the command of the changed code, with every change in it and none on, for the tests that run it. */
export async function buildCommand() {
  await build({
    // Not where esbuild was loaded.
    absWorkingDir: process.cwd(),
    entryPoints: ["src/cli/cpc.ts"],
    outfile: "dist/cli/cpc.js",
    bundle: true,
    platform: "node",
    format: "esm",
    packages: "external",
    banner: { js: SAYS_WHAT_IT_RAN },
    logLevel: "error",
  });
}
