/** Writes `docs/dependencies.md`: what each dependency is for, and what it costs, measured on the built package. */
import { readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { markdownTable } from "../../src/formats/markdown/markdown-table.js";
import { sizeOf } from "../../tests/package/size.mjs";

const ROOT = new URL("../../", import.meta.url);

/** Why each is there, in words; the rest is measured. */
const WHY: Readonly<Record<string, string>> = {
  "@date-fns/tz": "London's offset on a day, from the zone database that Node and browsers have",
  "csv-parse": "the dataset's tables, by RFC 4180",
  "fastest-levenshtein": "“did you mean …?” for ids that are mistyped",
  "ical-generator": "calendar feeds by RFC 5545",
  saxes: "reading the XML of a census return, strictly and as it comes",
  zod: "the shapes of records and policies, and their JSON Schemas",
};

interface Manifest {
  readonly name: string;
  readonly license: string;
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly peerDependencies?: Readonly<Record<string, string>>;
  readonly peerDependenciesMeta?: Readonly<Record<string, { readonly optional?: boolean }>>;
}

/** The page, from the package as it was last built. */
export async function dependenciesPage(): Promise<string> {
  const own = manifestIn("package.json");
  const entries = await Promise.all(entriesOf().map(async (entry) => ({ ...entry, ...(await bundled(entry.file)) })));
  const names = Object.keys({ ...own.dependencies, ...own.peerDependencies }).toSorted();
  const rows = await Promise.all(
    names.map(async (name) => {
      const bringing = entries.filter(({ packages }) => packages.has(name));
      const costs = await Promise.all(bringing.map(async ({ file, size }) => size - (await bundled(file, name)).size));
      const why = WHY[name];
      if (why === undefined || costs.length === 0)
        throw new Error(`Say in docs/tools/dependencies.ts what ${name} is for.`);
      const {
        license,
        dependencies = {},
        peerDependencies = {},
        peerDependenciesMeta = {},
      } = manifestIn(`node_modules/${name}/package.json`);
      const needed = Object.keys(peerDependencies).filter((peer) => peerDependenciesMeta[peer]?.optional !== true);
      return [
        code(name) + (own.peerDependencies?.[name] === undefined ? "" : ", a peer"),
        why,
        (Math.max(...costs) / 1000).toFixed(1),
        [...Object.keys(dependencies), ...needed].map(code).join(", ") || "none",
        license,
      ];
    }),
  );
  const brought = entries.map(({ subpath, packages }) => [
    code(own.name + subpath.slice(1)),
    names
      .filter((name) => packages.has(name))
      .map(code)
      .join(", ") || "none",
  ]);
  return `<!-- Made by npm run docs:dependencies; do not edit. -->

# Dependencies

What is installed with the package, and why. The cost is the most that it adds to a bundle of an entry, minified and gzipped, in
kB of 1,000 bytes. \`npm run docs:dependencies\` measures it with esbuild on the built package.

${markdownTable(["Package", "What for", "kB", "Depends on", "Licence"], rows)}

An entry brings only what it uses. The command, and the file for [pages without a
bundler](embedding.md#a-page-without-a-bundler), have what they use inside, with its versions and licences at the top of the file.
Only \`cpc census\` loads \`saxes\` from where it is installed:

${markdownTable(["Entry", "Brings"], brought)}

None of them has an install script. Everything else in \`package.json\` is for development only: tests, types, the build and the
format of the source. It is neither published nor installed with the package.
`;
}

/** Every entry of the package. An authority stands for all of them. */
function entriesOf(): { subpath: string; file: string }[] {
  const { exports: faces } = JSON.parse(read("package.json")) as { exports: Record<string, unknown> };
  return Object.entries(faces).flatMap(([subpath, target]) => {
    const file = /"(\.\/dist\/[^"]+\.js)"/.exec(JSON.stringify(target))?.[1];
    // The file for pages without a bundler holds its own copies.
    return file === undefined || subpath === "./browser"
      ? []
      : [{ subpath: subpath.replace("*", "hounslow"), file: file.replace("*", "hounslow") }];
  });
}

/** What a bundle of a built file weighs, and the packages in it; without one of them, if named. */
async function bundled(file: string, without?: string): Promise<{ size: number; packages: ReadonlySet<string> }> {
  const outside = without === undefined ? [] : [without, `${without}/*`];
  const { gzipped, packages } = await sizeOf(`export * from "${file}";`, outside);
  return { size: gzipped, packages };
}

function manifestIn(file: string): Manifest {
  return JSON.parse(read(file)) as Manifest;
}

function read(file: string): string {
  return readFileSync(new URL(file, ROOT), "utf8");
}

function code(text: string): string {
  return `\`${text}\``;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  writeFileSync(new URL("docs/dependencies.md", ROOT), await dependenciesPage());
}
