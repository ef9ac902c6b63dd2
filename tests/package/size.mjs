import { gzipSync } from "node:zlib";
import { fileURLToPath } from "node:url";
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
    export { buildTimeline } from "./dist/timeline/index.js";
  `,
  "one authority, its timeline and closures of your own": `
    export { hounslow } from "./dist/authorities/hounslow.js";
    export { extendPolicy } from "./dist/policy/index.js";
    export { buildTimeline } from "./dist/timeline/index.js";
  `,
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

/** @param {string} path */
function packageOf(path) {
  return /^(?:@[^/]+\/)?[^/]+/.exec(path)[0];
}
