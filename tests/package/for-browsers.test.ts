import { readFileSync } from "node:fs";
import { join } from "node:path";
import { runInNewContext } from "node:vm";
import { build } from "esbuild";
import { expect, it } from "vitest";
import { JOB_DONE } from "./opening.js";
import { manifest, packed, ROOT } from "./packed.js";

const { home } = packed();
const installed = join(home, "node_modules", manifest.name);
const file = join(installed, "dist/browser/child-protection-conferences.js");

it("the file for browsers has everything inside", async () => {
  const { metafile } = await build({
    entryPoints: [file],
    bundle: true,
    write: false,
    metafile: true,
    format: "esm",
    external: ["*"],
    tsconfigRaw: {},
  });
  expect(Object.values(metafile.inputs).flatMap(({ imports }) => imports)).toEqual([]);
});

it("and works where there is nothing but JavaScript: no process, no Buffer, no require", async () => {
  const { outputFiles } = await build({
    entryPoints: [file],
    bundle: true,
    write: false,
    format: "iife",
    globalName: "cpc",
    tsconfigRaw: {},
  });
  const [due, codes] = runInNewContext(
    `${outputFiles[0]!.text}
     const record = { type: "initial", strategyDiscussions: [{ heldOn: "2020-03-31" }] };
     const { deadlines } = cpc.buildTimeline(record, "hounslow");
     const { findings } = cpc.validateRecord(JSON.stringify({ ...record, kind: "x" }), "hounslow");
     [deadlines[0].due.date, findings.map(({ code }) => code)];`,
  ) as [string, string[]];
  expect(`${due}\n`).toBe(JOB_DONE);
  expect([...codes]).toContain("unknown-key");
});

it("has the names that the root has", async () => {
  const opened = (path: string) => import(path) as Promise<object>;
  const [here, root] = await Promise.all([opened(file), opened(join(ROOT, "dist/index.js"))]);
  expect(Object.keys(here).toSorted()).toEqual(Object.keys(root).toSorted());
});

it("passes on the licences of what is inside", () => {
  const [notices] = /^\/\*![\s\S]*?\*\//.exec(readFileSync(file, "utf8"))!;
  for (const inside of ["child-protection-conferences", "zod", "@date-fns/tz", "fastest-levenshtein"]) {
    expect(notices).toMatch(new RegExp(`^${inside} \\d+\\.\\d+\\.\\d+\\n\\nMIT License\\n\\nCopyright`, "m"));
  }
});

it("is what the networks that deliver packages hand out", () => {
  const { unpkg, jsdelivr, exports: faces } = manifest;
  const { default: exported } = (faces["./browser"] as { import: { default: string } }).import;
  expect([unpkg, jsdelivr, exported].map((path) => join(installed, path))).toEqual([file, file, file]);
});
