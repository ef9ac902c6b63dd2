import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { transformSync } from "esbuild";
import { expect, it } from "vitest";
import { cpc } from "../cli/cpc.js";

const ROOT = fileURLToPath(new URL("../../", import.meta.url));
const pages = [
  "README.md",
  ...readdirSync(join(ROOT, "docs"), { recursive: true, encoding: "utf8" }).map(
    (file) => `docs/${file.replaceAll("\\", "/")}`,
  ),
].filter((file) => file.endsWith(".md"));
const blocks = pages.flatMap((page) =>
  [...readFileSync(join(ROOT, page), "utf8").matchAll(/```ts\n([\s\S]*?)```\n\n```text\n([\s\S]*?)```/g)].map(
    (match) => [page, match[1]!, match[2]!],
  ),
);

const commandBlocks = pages.flatMap((page) =>
  [...readFileSync(join(ROOT, page), "utf8").matchAll(/```sh\ncpc (.*)\n```\n\n```text\n([\s\S]*?)```/g)].map(
    (match) => [page, match[1]!, match[2]!],
  ),
);

/** A project beside the package: it finds it by name, as a user's does. */
const home = mkdtempSync(join(tmpdir(), "docs-"));
mkdirSync(join(home, "node_modules"));
symlinkSync(ROOT, join(home, "node_modules", "child-protection-conferences"), "dir");
for (const beside of ["zod", "date-fns"]) {
  symlinkSync(join(ROOT, "node_modules", beside), join(home, "node_modules", beside), "dir");
}

it.each(blocks)("%s: an example prints what the page says: %#", (_, code, output) => {
  writeFileSync(join(home, "example.mjs"), transformSync(code!, { loader: "ts" }).code);
  const { stdout, stderr } = spawnSync(process.execPath, ["--preserve-symlinks", "example.mjs"], {
    cwd: home,
    encoding: "utf8",
  });
  expect(stderr).toBe("");
  expect(stdout).toBe(output);
});

it.each(commandBlocks)("%s: a command prints what the page says: cpc %s", async (_, argv, output) => {
  const { stdout, stderr } = await cpc(argv!.split(" "), { cwd: ROOT });
  expect(stderr).toBe("");
  expect(stdout.replaceAll("\r\n", "\n")).toBe(output);
});

it("every example is TypeScript that a strict project compiles", () => {
  const sources = join(home, "src");
  mkdirSync(sources);
  for (const [index, [page, code]] of blocks.entries()) {
    writeFileSync(join(sources, `${page!.replaceAll(/\W/g, "-")}-${index}.mts`), code!);
  }
  const compilerOptions = {
    strict: true,
    noUncheckedIndexedAccess: true,
    module: "nodenext",
    target: "es2023",
    noEmit: true,
    types: ["node"],
  };
  const typeRoots = [join(ROOT, "node_modules", "@types")];
  const project = { compilerOptions: { ...compilerOptions, typeRoots }, include: ["src"] };
  writeFileSync(join(home, "tsconfig.json"), JSON.stringify(project));
  const tsc = join(ROOT, "node_modules", "typescript", "bin", "tsc");
  const { stdout } = spawnSync(process.execPath, [tsc, "--project", home], { encoding: "utf8" });
  expect(stdout).toBe("");
}, 60_000);

it("there are examples, and every page is reached from the list of them", () => {
  expect(blocks.length).toBeGreaterThan(10);
  const listed = readFileSync(join(ROOT, "docs/README.md"), "utf8");
  for (const page of pages.filter((each) => /^docs\/(?!README|policies\/.)/.test(each))) {
    expect(listed, page).toContain(`](${page.slice("docs/".length)})`);
  }
});

it("the README has the two commands near its top, and both are there", () => {
  const readme = readFileSync(join(ROOT, "README.md"), "utf8");
  const { scripts } = JSON.parse(readFileSync(join(ROOT, "package.json"), "utf8")) as {
    scripts: Record<string, string>;
  };
  const commands = [...readme.matchAll(/npm ci && npm (\w+)/g)].map((match) => match[1]!);
  expect(commands).toEqual(["start", "test"]);
  for (const command of commands) expect(scripts).toHaveProperty(command);
  expect(readme.indexOf("npm ci && npm test")).toBeLessThan(2000);
});
