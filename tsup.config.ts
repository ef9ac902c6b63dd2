import { execFileSync } from "node:child_process";
import { mkdirSync, writeFileSync } from "node:fs";
import { defineConfig } from "tsup";

/** One entry per folder and per authority: whoever wants one date function does not pay for every policy. */
export default defineConfig({
  entry: [
    "src/index.ts",
    "src/{calendar,model,policy,authorities,timeline,validation,lint,explanation,comparison,formats,formats/icalendar}/index.ts",
    "src/authorities/{,national/,regional/}!(index|generate|registry).ts",
    "src/cli/cpc.ts",
  ],
  format: ["esm", "cjs"],
  target: "node20",
  platform: "neutral",
  external: [/^node:/],
  dts: true,
  splitting: true,
  // Nothing runs on import: a chunk of which nothing is used is not imported at all.
  treeshake: { moduleSideEffects: false },
  clean: true,
  removeNodeProtocol: false,
  /** The JSON Schemas that ship are those the command prints. */
  async onSuccess() {
    mkdirSync("dist/schemas", { recursive: true });
    for (const name of ["record", "policy", "timeline", "report"]) {
      writeFileSync(
        `dist/schemas/${name}.schema.json`,
        execFileSync(process.execPath, ["dist/cli/cpc.js", "schema", name]),
      );
    }
  },
});
