import { gzipSync } from "node:zlib";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";

const ROOT = fileURLToPath(new URL("../../", import.meta.url));

/** What people take from the package, by name: the lines that take it, as from the package's own folder. */
export const parts = {
  "working days in England and Wales": 'export { englandAndWales } from "./dist/calendar/index.js";',
  "one authority and its timeline": `
    export { hounslow } from "./dist/authorities/hounslow.js";
    export { buildTimeline } from "./dist/timeline/index.js";
  `,
  "everything but zod": 'export * from "./dist/index.js";',
};

/**
 * How many bytes a browser loads for `source`, minified, and minified and compressed, with all that it needs but zod.
 * `outside` is what is left to be loaded beside it.
 *
 * @param {string} source
 * @returns {Promise<{ minified: number, gzipped: number, outside: string[] }>}
 */
export async function sizeOf(source) {
  const { outputFiles, metafile } = await build({
    stdin: { contents: source, resolveDir: ROOT },
    bundle: true,
    minify: true,
    write: false,
    metafile: true,
    format: "esm",
    platform: "browser",
    target: "es2022",
    external: ["zod"],
    logLevel: "error",
  });
  const [output] = Object.values(metafile.outputs);
  const [{ contents }] = outputFiles;
  return {
    minified: contents.length,
    gzipped: gzipSync(contents, { level: 9 }).length,
    outside: [...new Set(output.imports.filter(({ external }) => external).map(({ path }) => path))],
  };
}
