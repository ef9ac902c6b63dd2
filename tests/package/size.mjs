import { resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { gzipSync } from "node:zlib";
import { build } from "esbuild";

const ROOT = fileURLToPath(new URL("../../", import.meta.url));

/** What people take from the package, by name: the lines that take it, as from the package's own folder. */
export const parts = {
  "working days in England and Wales": 'export { englandAndWales } from "./dist/calendar/index.js";',
  "one authority and its obligations": `
    export { hounslow } from "./dist/authorities/hounslow.js";
    export { evaluate } from "./dist/obligations/index.js";
  `,
  "one authority and its timeline": `
    export { hounslow } from "./dist/authorities/hounslow.js";
    export { evaluate } from "./dist/obligations/index.js";
    export { timelineOf } from "./dist/timeline/index.js";
  `,
  "one authority, its timeline and closures of your own": `
    export { hounslow } from "./dist/authorities/hounslow.js";
    export { evaluate } from "./dist/obligations/index.js";
    export { definePolicy } from "./dist/policy/index.js";
    export { timelineOf } from "./dist/timeline/index.js";
  `,
  "every authority and its timeline": 'export { buildTimeline } from "./dist/timeline/index.js";',
  "every authority and histories": 'export { buildHistory } from "./dist/history/index.js";',
  "every authority and validation": 'export { validateRecord } from "./dist/validation/index.js";',
  "one authority's clauses and their layers": 'export { hounslow } from "./dist/authorities/hounslow.js";',
  "everything but zod": 'export * from "./dist/index.js";',
};

/**
 * What a browser loads for `source` with all that it needs: how many bytes, minified, and minified and compressed, and the
 * packages in it. `outside` is left out, and comes back as far as it is to be loaded beside it.
 *
 * @param {string} source
 * @param {string[]} outside
 * @returns {Promise<{ minified: number, gzipped: number, outside: string[], packages: Set<string> }>}
 */
export async function sizeOf(source, outside = ["zod"]) {
  const { outputFiles, metafile } = await build({
    stdin: { contents: source, resolveDir: ROOT },
    absWorkingDir: ROOT,
    bundle: true,
    minify: true,
    write: false,
    metafile: true,
    format: "esm",
    platform: "browser",
    target: "es2022",
    external: outside,
    tsconfigRaw: {},
    logLevel: "error",
  });
  const [{ imports, inputs }] = Object.values(metafile.outputs);
  const [{ contents }] = outputFiles;
  const inside = Object.keys(inputs).filter((file) => inputs[file].bytesInOutput > 0);
  return {
    minified: contents.length,
    gzipped: gzipSync(contents, { level: 9 }).length,
    outside: [...new Set(imports.filter(({ external }) => external).map(({ path }) => packageOf(path)))],
    packages: new Set(
      inside.flatMap((file) => (file.startsWith("node_modules/") ? packageOf(file.slice("node_modules/".length)) : [])),
    ),
  };
}

/**
 * What stays of a folder's code where all of it is loaded and nothing of it is used: what a bundler cannot leave out, once it
 * needs something beside it. Imports of other packages aside.
 *
 * @param {readonly string[]} faces
 * @returns {Promise<string>}
 */
export async function leftUnused(faces) {
  const { outputFiles } = await build({
    stdin: { contents: faces.map((face) => `import "./dist/${face}.js";`).join("\n"), resolveDir: ROOT },
    absWorkingDir: ROOT,
    bundle: true,
    minify: true,
    write: false,
    format: "esm",
    platform: "browser",
    target: "es2022",
    packages: "external",
    tsconfigRaw: {},
    plugins: [
      {
        name: "loads-all",
        setup({ onResolve }) {
          onResolve({ filter: /^\./ }, ({ path, resolveDir }) => ({
            path: resolve(resolveDir, path),
            sideEffects: true,
          }));
        },
      },
    ],
  });
  return outputFiles[0].text.replaceAll(/import[^"]*"[^"]+";/g, "").trim();
}

/** @param {string} path */
function packageOf(path) {
  return /^(?:@[^/]+\/)?[^/]+/.exec(path)[0];
}
