import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { Script } from "node:vm";
import { build } from "esbuild";

/**
 * Some test files with all the code that they import, as one script: to run it costs a tenth of importing the files one by
 * one. The function runs it afresh, and hands each file over as one to load. What a file of the tests does when it is loaded
 * stands between `body.begin()` and `body.end()`; what the code does then, outside.
 */
export async function bundleOf(files, vitest, body) {
  const { outputFiles } = await build({
    stdin: {
      contents: files.map((file) => `exports[${JSON.stringify(file)}] = () => require("./${file}");`).join("\n"),
      resolveDir: process.cwd(),
    },
    bundle: true,
    write: false,
    platform: "node",
    format: "cjs",
    packages: "external",
    logLevel: "error",
    plugins: [{ name: "tests", setup: (each) => each.onLoad({ filter: /tests[\\/].*\.[jt]s$/ }, changed) }],
  });
  const script = new Script(`(exports, require, __body) => {${outputFiles[0].text}}`, { filename: "bundle.cjs" });
  const requireHere = createRequire(resolve("package.json"));
  return () => {
    const exports = {};
    script.runInThisContext()(exports, (name) => (name === "vitest" ? vitest : withDefault(requireHere(name))), body);
    return Object.entries(exports);
  };
}

/** What is imported from a package whose default is a function, as modules see it. */
function withDefault(imported) {
  const { default: main } = imported;
  return typeof main === "function" ? Object.assign((...given) => main(...given), imported) : imported;
}

/**
 * In a bundle, a file that finds others by where it is itself would look in the wrong place. What it imports is loaded
 * before its first line.
 */
function changed({ path }) {
  const source = readFileSync(path, "utf8").replaceAll("import.meta.url", JSON.stringify(pathToFileURL(path).href));
  return { contents: `__body.begin();\n${source}\n__body.end();`, loader: path.endsWith("ts") ? "ts" : "js" };
}
