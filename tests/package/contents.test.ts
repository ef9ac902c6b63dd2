import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { manifest, packed } from "./packed.js";

const { files, home } = packed();
const unpacked = join(home, "node_modules", manifest.name);
const text = (path: string) => readFileSync(join(unpacked, path), "utf8");
const paths = files.map(({ path }) => path);

describe("the packed package", () => {
  it("carries nothing but what its users need", () => {
    const needed = [
      /^(?:package\.json|README\.md|LICENSE|CHANGELOG\.md)$/,
      /^docs\/(?:(?:policies|recipes|reference)\/)?[a-z-]+\.md$/i,
      /^docs\/llms\.txt$/,
      /^docs\/drawings\/[a-z-]+\.svg$/,
      /^dist\/schemas\/[a-z]+\.schema\.json$/,
      /^dist\/browser\/child-protection-conferences\.js$/,
      // The command, with a file for each of its commands and what they share.
      /^dist\/cli\/[\w-]+\.js$/,
      // The faces, with the chunks and declarations that they share.
      /^dist\/(?!cli\/|browser\/|schemas\/)(?:[a-z-]+\/){0,2}[\w-]+\.(?:js|cjs|d\.ts|d\.cts)$/,
    ];
    expect(paths.filter((path) => !needed.some((each) => each.test(path)))).toEqual([]);
  });

  it("says nothing of source maps, and has none", () => {
    expect(paths.filter((path) => /\.[cm]?[jt]s$/.test(path) && text(path).includes("sourceMappingURL"))).toEqual([]);
  });

  it("has no chunk that nothing imports", () => {
    const imported = new Set(
      paths
        .filter((path) => /\.[cm]?[jt]s$/.test(path))
        .flatMap((path) => [...text(path).matchAll(/['"](?:\.\.?\/)+([\w-]+\.c?js)['"]/g)].map((match) => match[1]!)),
    );
    const chunks = readdirSync(join(unpacked, "dist")).filter((name) => /^chunk-.*js$/.test(name));
    expect(chunks.length).toBeGreaterThan(10);
    expect(chunks.filter((chunk) => !imported.has(chunk))).toEqual([]);
  });

  it("runs nothing when it is installed", () => {
    const scripts = Object.keys((JSON.parse(text("package.json")) as { scripts: object }).scripts);
    expect(
      scripts.filter((script) => /^(?:(?:pre|post)?install|prepare|(?:pre|post)pack|prepublish)/.test(script)),
    ).toEqual([]);
  });
});
