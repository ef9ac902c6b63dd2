import { copyFileSync, existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, expect, it } from "vitest";
import { folder, manifest, packed, ROOT, run } from "./packed.js";
import { installedFrom, type Unreachable } from "./registry.js";

const { tarball } = packed();
const project = folder();
let missed: Unreachable;
beforeAll(() => {
  copyFileSync(tarball, join(project, "package.tgz"));
  writeFileSync(join(project, "package.json"), "{}");
  missed = installedFrom(project, ["./package.tgz", "zod", "--prefer-offline"]);
}, 120_000);

const modules = join(project, "node_modules");
const installed = () =>
  readdirSync(modules)
    .filter((name) => !name.startsWith("."))
    .flatMap((name) =>
      name.startsWith("@") ? readdirSync(join(modules, name)).map((each) => `${name}/${each}`) : name,
    );

it("npm installs it with its dependencies and zod, and with nothing else", ({ skip }) => {
  skip(missed !== undefined, missed);
  const { name, dependencies, peerDependencies } = manifest;
  expect(installed().toSorted()).toEqual(
    // `xmlchars` is what `saxes` reads characters with.
    [name, ...Object.keys(dependencies), ...Object.keys(peerDependencies), "xmlchars"].toSorted(),
  );
});

it("nothing runs when it is installed, of its own or of what it depends on", ({ skip }) => {
  skip(missed !== undefined, missed);
  for (const name of installed()) {
    const { scripts = {} } = JSON.parse(readFileSync(join(modules, name, "package.json"), "utf8")) as {
      scripts?: object;
    };
    expect(Object.keys(scripts), name).not.toEqual(
      expect.arrayContaining([expect.stringMatching(/^(?:pre|post)?install$/)]),
    );
    // npm builds what has one of these.
    expect(existsSync(join(modules, name, "binding.gyp")), name).toBe(false);
  }
});

it("`npx cpc` runs there", ({ skip }) => {
  skip(missed !== undefined, missed);
  const npx = (...args: string[]) => run("npx", ["--no-install", "cpc", ...args], project);
  expect(npx("--version").stdout).toBe(`${manifest.version}\n`);
  copyFileSync(join(ROOT, "examples/records/hounslow-initial.json"), join(project, "record.json"));
  const { stdout, status } = npx("timeline", "record.json", "--policy", "hounslow", "--format", "json");
  expect(status).toBe(0);
  expect((JSON.parse(stdout) as { deadlines: object[] }).deadlines.length).toBeGreaterThan(0);
}, 30_000);
