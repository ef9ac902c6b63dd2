import { build } from "esbuild";

/** Builds the command of the changed code, with every change in it and none on, for the tests that run it. */
export async function setup(): Promise<void> {
  await build({
    entryPoints: ["src/cli/cpc.ts"],
    outfile: "dist/cli/cpc.js",
    bundle: true,
    platform: "node",
    format: "esm",
    packages: "external",
  });
}
