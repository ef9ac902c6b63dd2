import { execFileSync } from "node:child_process";
import { chmodSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { build, type BuildOptions, type Metafile, type Plugin } from "esbuild";
import { defineConfig, type Options } from "tsup";
import { unusedConstants } from "./.ci/unused-constants.js";

const folders =
  "calendar model policy authorities obligations timeline validation history census ssd measures lint explanation comparison worklist planning formats formats/icalendar words";
const authorities = readdirSync("src/authorities", { recursive: true, encoding: "utf8" })
  .filter((file) => file.endsWith(".ts") && !/^(?:index\.ts$|by-id)/.test(file))
  .map((file) => `authorities/${file.replaceAll("\\", "/").slice(0, -".ts".length)}`);

/**
 * One entry per folder and per authority: whoever wants one date function does not pay for every policy. By name and in
 * order, since files that a pattern finds come in any order, and what the chunks are called depends on it.
 */
const entry = Object.fromEntries(
  [
    "index",
    ...folders.split(" ").map((folder) => `${folder}/index`),
    // No entry for users: so that it lies in no chunk with what needs zod.
    "policy/define-policy",
    ...authorities.toSorted(),
  ].map((name) => [name, `src/${name}.ts`]),
);

const shared: Options = {
  target: "node20",
  platform: "neutral",
  splitting: true,
  // Nothing runs on import: a chunk of which nothing is used is not imported at all.
  treeshake: { moduleSideEffects: false },
  esbuildPlugins: [unusedConstants],
};

/** Of `package.json`, only the version goes into a bundle. */
const versionOnly: Plugin = {
  name: "version-only",
  setup({ onLoad }) {
    onLoad({ filter: /[\\/]package\.json$/ }, ({ path }) => {
      const { version } = JSON.parse(readFileSync(path, "utf8"));
      return { loader: "json", contents: JSON.stringify({ version }) };
    });
  },
};

const withEverything = {
  bundle: true,
  write: false,
  metafile: true,
  format: "esm",
  minify: true,
  target: "es2022",
  tsconfigRaw: {},
  plugins: [versionOnly],
  // What a file is called depends on where the files in it are: in node_modules here, wherever that leads.
  preserveSymlinks: true,
} satisfies BuildOptions;

// Here, and not by `clean`: the builds below run side by side, and none may clear away what another has written.
rmSync("dist", { recursive: true, force: true });

export default defineConfig([
  {
    ...shared,
    format: "esm",
    entry,
    async onSuccess() {
      dropEmptyChunks(".js");
      await writeForBrowsers();
      await writeCommand();
      writeSchemas();
    },
  },
  { ...shared, format: "cjs", entry, onSuccess: async () => dropEmptyChunks(".cjs") },
  { ...shared, format: ["esm", "cjs"], entry, dts: { only: true } },
]);

/** Chunks that held only types or constants written in where they are used: nothing imports them. */
function dropEmptyChunks(ending: ".js" | ".cjs"): void {
  const chunks = readdirSync("dist").filter((name) => name.startsWith("chunk-") && name.endsWith(ending));
  for (const file of chunks.map((name) => `dist/${name}`)) {
    if (/^(?:'use strict';)?\s*$/.test(readFileSync(file, "utf8"))) rmSync(file);
  }
}

/** The JSON Schemas that ship are those the command prints. */
function writeSchemas(): void {
  mkdirSync("dist/schemas", { recursive: true });
  for (const name of ["record", "policy", "timeline", "report", "history"]) {
    writeFileSync(
      `dist/schemas/${name}.schema.json`,
      execFileSync(process.execPath, ["dist/cli/cpc.js", "schema", name]),
    );
  }
}

/** The root for a page that has no bundler: one file with everything inside. */
async function writeForBrowsers(): Promise<void> {
  const { outputFiles, metafile } = await build({ ...withEverything, entryPoints: ["src/index.ts"] });
  mkdirSync("dist/browser", { recursive: true });
  writeFileSync("dist/browser/child-protection-conferences.js", licencesOf(metafile) + outputFiles[0]!.text);
}

/**
 * The command, which is run and not imported: with nearly everything inside as well, since a hundred small files take longer to
 * load than most of what is asked of it takes to do. Each of its commands is a file that is loaded when it is asked for.
 */
async function writeCommand(): Promise<void> {
  const { outputFiles, metafile } = await build({
    ...withEverything,
    entryPoints: ["src/cli/cpc.ts"],
    platform: "node",
    // Published without the text of its licence, so it is not passed on inside.
    external: ["saxes"],
    splitting: true,
    outdir: "dist/cli",
  });
  mkdirSync("dist/cli", { recursive: true });
  for (const { path, text } of outputFiles) {
    const isCommand = path.endsWith("cpc.js");
    writeFileSync(path, isCommand ? text.replace(/^#!.*\n/, (line) => line + licencesOf(metafile)) : text);
    if (isCommand) chmodSync(path, 0o755);
  }
}

/** The licences of all that is inside. */
function licencesOf({ inputs }: Metafile): string {
  const inside = Object.keys(inputs).map((file) => /.*node_modules\/(?:@[^/]+\/)?[^/]+/.exec(file)?.[0] ?? ".");
  const notices = [...new Set(inside)].map((folder) => {
    const { name, version } = JSON.parse(readFileSync(`${folder}/package.json`, "utf8"));
    const licence = readdirSync(folder).find((file) => /^licen[cs]e/i.test(file));
    if (!licence) throw new Error(`${name} has no licence to pass on.`);
    return `${name} ${version}\n\n${readFileSync(`${folder}/${licence}`, "utf8").trim()}`;
  });
  return `/*!\n${notices.toSorted().join("\n\n\n")}\n*/\n`;
}
