import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";
import { expect, it } from "vitest";

const read = (file: string) => readFileSync(new URL(`../../${file}`, import.meta.url), "utf8");
const { engines, devDependencies, peerDependencies } = JSON.parse(read("package.json")) as {
  engines: { node: string };
  devDependencies: Record<string, string>;
  peerDependencies: Record<string, string>;
};
/** The row of the page's table that begins so: what is supported from when on, and what it is tested with. */
function row(name: string): [from: string, tested: string] {
  const [, from, tested] = new RegExp(`^\\| ${name} +\\| (.+?) +\\| (.+?) +\\|$`, "m").exec(read("docs/support.md"))!;
  return [from!, tested!];
}
const minor = (range: string) => /\d+\.\d+/.exec(range)![0];

it("the page names the Node and the TypeScript that package.json does", () => {
  expect(`>=${row("Node")[0]}`).toBe(engines.node);
  const versions = ["typescript-oldest", "typescript", "typescript-6"].map((name) => minor(devDependencies[name]!));
  expect(row("TypeScript")[1].match(/\d+\.\d+/g)).toEqual(versions);
  expect(row("TypeScript")[0]).toContain(versions[0]);
  expect(minor(row("zod")[1])).toBe(minor(devDependencies["zod"]!));
  expect(`^${row("zod")[0].split(",")[0]} || ^4.0.0`).toBe(peerDependencies["zod"]);
});

it.each(["index.js", "formats/icalendar/index.js"])(
  "%s has no syntax that the oldest browsers of the page do not know",
  async (entry) => {
    const browsers = [...row("browsers")[0].matchAll(/(Chrome|Edge|Firefox|Safari)\D*([\d.]+)/g)].map(
      ([, name, version]) => `${name!.toLowerCase()}${version}`,
    );
    expect(browsers).toHaveLength(3);
    const written = async (target: string | string[]) => {
      const { outputFiles } = await build({
        entryPoints: [fileURLToPath(new URL(`../../dist/${entry}`, import.meta.url))],
        bundle: true,
        write: false,
        format: "esm",
        target,
        // All of them know these, and esbuild rewrites some of them all the same.
        supported: { "regexp-unicode-property-escapes": true },
        logLevel: "silent",
        tsconfigRaw: {},
      });
      return outputFiles[0]!.text;
    };
    expect(await written(browsers)).toBe(await written("esnext"));
    expect(await written("safari16.3"), "what is older would be told apart").not.toBe(await written("esnext"));
  },
  30_000,
);
