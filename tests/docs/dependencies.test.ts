import { readFileSync } from "node:fs";
import { beforeAll, describe, expect, it } from "vitest";
import { dependenciesPage } from "../../docs/tools/dependencies.js";

const read = (file: string) => readFileSync(new URL(`../../${file}`, import.meta.url), "utf8");
const { dependencies, peerDependencies } = JSON.parse(read("package.json")) as Record<string, Record<string, string>>;
const names = Object.keys({ ...dependencies, ...peerDependencies }).toSorted();
const SIZE = /(?<=\| +)\d+\.\d(?= *\|)/g;
const squeezed = (text: string) => text.replaceAll(/ +\||-{3,}/g, (run) => (run.endsWith("|") ? "|" : "-"));

describe("the page of dependencies", () => {
  const committed = read("docs/dependencies.md");
  let measured = "";
  beforeAll(async () => {
    measured = await dependenciesPage();
  }, 60_000);

  it("has a line for every dependency and every peer, and for nothing else", () => {
    const listed = [...committed.matchAll(/^\| `([^`]+)`(?:, a peer)? +\|.*\d+\.\d/gm)].map((match) => match[1]);
    expect(listed).toEqual(names);
  });

  it("says what each entry brings, and everything else, as it is", () => {
    const wording = (text: string) => squeezed(text).replaceAll(SIZE, "N").replaceAll(/\s+/g, " ");
    expect(wording(committed), "run npm run docs:dependencies").toBe(wording(measured));
  });

  it("gives sizes as they are measured, to a tenth", () => {
    const sizes = (text: string) => (text.match(SIZE) ?? []).map(Number);
    expect(sizes(committed)).toHaveLength(names.length);
    for (const [index, size] of sizes(measured).entries()) {
      const said = sizes(committed)[index]!;
      // Compressors differ from one Node to the next.
      expect(Math.abs(said - size), `${names[index]}: run npm run docs:dependencies`).toBeLessThan(0.1 + size / 10);
    }
  });
});

it("nothing that is installed with the package runs a script when it is", () => {
  const { packages } = JSON.parse(read("package-lock.json")) as {
    packages: Record<string, { hasInstallScript?: boolean; scripts?: object }>;
  };
  for (const name of names) expect(packages[`node_modules/${name}`]).not.toHaveProperty("hasInstallScript");
  const { scripts } = JSON.parse(read("package.json")) as { scripts: Record<string, string> };
  expect(Object.keys(scripts).filter((name) => /^(?:pre|post)?install$|^prepare$/.test(name))).toEqual([]);
});
