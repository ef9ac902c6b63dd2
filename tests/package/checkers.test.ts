import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { publint } from "publint";
import { expect, it } from "vitest";
import { authorityFiles, packed, ROOT } from "./packed.js";

const { tarball } = packed();

/** What `attw` says of the types of the packed package, and whether it is content. */
function attw(...options: string[]) {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [
      join(ROOT, "node_modules/@arethetypeswrong/cli/dist/index.js"),
      tarball,
      "--no-definitely-typed",
      "--format=ascii",
      "--no-color",
      "--no-emoji",
      ...options,
    ],
    { encoding: "utf8" },
  );
  return { status, said: stdout + stderr };
}

it("publint has nothing to say", async () => {
  const { buffer, byteOffset, byteLength } = readFileSync(tarball);
  const { messages } = await publint({
    pack: { tarball: buffer.slice(byteOffset, byteOffset + byteLength) as ArrayBuffer },
    strict: true,
  });
  expect(messages).toEqual([]);
});

it("no types are wrong, of any entry or authority, from either side", () => {
  const { status, said } = attw("--include-entrypoints", ...authorityFiles);
  expect(said).toContain(`child-protection-conferences/${authorityFiles[0]}`);
  expect(status, said).toBe(0);
}, 60_000);
