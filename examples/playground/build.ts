import { createHash } from "node:crypto";
import { execFileSync } from "node:child_process";
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { build, type Plugin } from "esbuild";

// The playground as one file that opens from anywhere: style and script stand in it, and its policy lets in these two, by
// their hashes, and nothing else.

const here = (name: string) => fileURLToPath(new URL(name, import.meta.url));

/** The package around says that no file does anything by being imported, and one of the page's does. */
const keepWithoutEval: Plugin = {
  name: "keep-without-eval",
  setup({ onResolve }) {
    onResolve({ filter: /without-eval\.js$/ }, ({ resolveDir }) => ({
      path: join(resolveDir, "without-eval.ts"),
      sideEffects: true,
    }));
  },
};

async function bundled(entry: string): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [here(entry)],
    bundle: true,
    write: false,
    format: "iife",
    minify: true,
    target: "es2023",
    charset: "utf8",
    logLevel: "warning",
    logOverride: { "ignored-bare-import": "silent" },
    plugins: [keepWithoutEval],
    // The built package, found by its name: the paths that the type checker takes to its source are not for this.
    tsconfigRaw: {},
  });
  return outputFiles[0]!.text.trim();
}

/** Whether the package was not built since its source last changed. */
function isStale(): boolean {
  const written = (name: string) => statSync(here(name)).mtimeMs;
  // The last that a build writes of what the page is made of.
  const last = "../../dist/schemas/report.schema.json";
  if (!existsSync(here(last))) return true;
  const sources = readdirSync(here("../../src"), { recursive: true, encoding: "utf8" });
  return sources.some((name) => written(`../../src/${name}`) > written(last));
}

if (isStale()) execFileSync("npm", ["run", "--silent", "build"], { cwd: here("../.."), stdio: "inherit" });

const hash = (text: string) => `'sha256-${createHash("sha256").update(text).digest("base64")}'`;

const [script, style] = await Promise.all([bundled("app/main.ts"), bundled("style/page.css")]);
const policy = [
  "default-src 'none'",
  `script-src ${hash(script)}`,
  `style-src ${hash(style)}`,
  "img-src data:",
  "base-uri 'none'",
  "form-action 'none'",
].join("; ");

const page = readFileSync(here("index.html"), "utf8")
  .replace("%policy%", () => policy)
  .replace("<style></style>", () => `<style>${style}</style>`)
  .replace("<script></script>", () => `<script>${script}</script>`);

mkdirSync(here("built"), { recursive: true });
writeFileSync(here("built/index.html"), page);
