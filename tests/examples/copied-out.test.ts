import { spawnSync } from "node:child_process";
import { cpSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { beforeAll, expect, it } from "vitest";
import { packed, ROOT } from "../package/packed.js";

/** A project outside the repository, with the package as it is published and what the examples need beside it. */
const { home } = packed();
beforeAll(() => {
  writeFileSync(join(home, "package.json"), '{ "type": "module" }');
  for (const name of ["tsx", "@electric-sql/pglite"]) {
    const link = join(home, "node_modules", name);
    mkdirSync(dirname(link), { recursive: true });
    symlinkSync(join(ROOT, "node_modules", name), link, "junction");
  }
});

it.each([
  ["deadlines-in-five-lines", ["deadlines.mjs"]],
  ["deadlines-in-five-lines", ["deadlines.cjs"]],
  ["own-authority", ["sussex.mjs"]],
  ["recalculate-when-a-conference-moves", ["conference-moves.mjs"]],
  ["calendar-feed-over-http", ["subscribe.mjs"]],
  ["validate-a-batch", ["validate-a-batch.mjs"], "records.ndjson"],
  ["case-system", ["--import", "tsx", "run.ts"]],
] as [string, string[], string?][])(
  "%s prints what is committed where it is copied to: %s",
  (example, args, input) => {
    const folder = join(home, example);
    cpSync(join(ROOT, "examples", example), folder, { recursive: true });
    const { DATABASE_URL: _, ...env } = process.env;
    const { stdout, stderr } = spawnSync(process.execPath, args, {
      cwd: folder,
      encoding: "utf8",
      env,
      input: input === undefined ? "" : readFileSync(join(folder, input)),
    });
    expect(stderr).toBe("");
    expect(stdout).toBe(readFileSync(join(folder, "output.txt"), "utf8"));
  },
  60_000,
);
