import { spawnSync } from "node:child_process";
import { readFileSync, mkdtempSync, mkdirSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, it } from "vitest";

const ROOT = fileURLToPath(new URL("../", import.meta.url));
const readme = readFileSync(join(ROOT, "README.md"), "utf8");
const blocks = [...readme.matchAll(/```ts\n([\s\S]*?)```\n\n```text\n([\s\S]*?)```/g)].map((match) => [
  match[1]!,
  match[2]!,
]);

/** A project beside the package: it finds it by name, as a user's does. */
const home = mkdtempSync(join(tmpdir(), "readme-"));
mkdirSync(join(home, "node_modules"));
symlinkSync(ROOT, join(home, "node_modules", "child-protection-conferences"), "dir");

it.each(blocks)("the README's example prints what it says: %#", (code, output) => {
  writeFileSync(join(home, "example.mjs"), code!);
  const { stdout, stderr } = spawnSync(process.execPath, ["--preserve-symlinks", "example.mjs"], {
    cwd: home,
    encoding: "utf8",
  });
  expect(stderr).toBe("");
  expect(stdout).toBe(output);
});

it("the README opens with the two commands, and names every policy and page there is", () => {
  expect(blocks).toHaveLength(5);
  const { scripts } = JSON.parse(readFileSync(join(ROOT, "package.json"), "utf8")) as {
    scripts: Record<string, string>;
  };
  for (const [, script] of readme.matchAll(/npm ci && npm (\w+)/g)) expect(scripts).toHaveProperty(script!);
  for (const [, page] of readme.matchAll(/\]\(((?:docs\/|CHANGELOG)[^)]+)\)/g)) {
    expect(() => readFileSync(join(ROOT, page!)), page).not.toThrow();
  }
});
