import { execFileSync, spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll } from "vitest";

export const ROOT = fileURLToPath(new URL("../../", import.meta.url));
export const manifest = JSON.parse(readFileSync(join(ROOT, "package.json"), "utf8")) as {
  name: string;
  version: string;
  bin: { cpc: string };
  unpkg: string;
  jsdelivr: string;
  scripts: Record<string, string>;
  exports: Record<string, string | { import?: object; require?: object }>;
  dependencies: Record<string, string>;
  peerDependencies: Record<string, string>;
};
const { name, exports: faces } = manifest;

/** Every authority that there is a file of, as the import of it ends. */
export const authorityFiles = readdirSync(join(ROOT, "src/authorities"), { recursive: true, encoding: "utf8" })
  .filter((file) => file.endsWith(".ts") && !/index\.ts$|by-id/.test(file))
  .map((file) => `authorities/${file.replaceAll("\\", "/").replace(/\.ts$/, "")}`);

/** Everything that JavaScript imports, from either side: each face, and each authority. */
export const subpaths = [
  ...Object.keys(faces)
    .filter((face) => typeof faces[face] === "object" && "require" in faces[face] && !face.includes("*"))
    .map((face) => name + face.slice(1)),
  ...authorityFiles.map((file) => `${name}/${file}`),
];

/** What npm or npx says. On Windows both are scripts, which only a shell runs. */
export function run(program: "npm" | "npx", args: readonly string[], cwd: string) {
  return spawnSync(program, args, { cwd, encoding: "utf8", shell: process.platform === "win32" });
}

/** An empty folder outside the repository, until the tests of the file are done. */
export function folder(): string {
  const made = mkdtempSync(join(tmpdir(), "package-"));
  afterAll(() => rmSync(made, { recursive: true, force: true }));
  return made;
}

export interface Packed {
  /** A project in which the package is installed, beside the packages it depends on and no others. */
  readonly home: string;
  readonly tarball: string;
  readonly files: readonly { readonly path: string; readonly size: number }[];
  /** What a program in that project writes, under this Node or another. */
  readonly node: (file: string, code: string, nodePath?: string) => { stdout: string; stderr: string };
}

/** The built package, packed as it is published, and unpacked. */
export function packed(): Packed {
  const home = folder();
  const { stdout } = run("npm", ["pack", "--json", "--ignore-scripts", "--pack-destination", home], ROOT);
  const [{ filename, files }] = JSON.parse(stdout) as [Packed & { filename: string }];
  const target = join(home, "node_modules", name);
  mkdirSync(target, { recursive: true });
  execFileSync("tar", ["-xzf", filename, "-C", `node_modules/${name}`, "--strip-components=1"], { cwd: home });
  for (const dependency of Object.keys({ ...manifest.dependencies, ...manifest.peerDependencies })) {
    const link = join(home, "node_modules", dependency);
    mkdirSync(dirname(link), { recursive: true });
    symlinkSync(join(ROOT, "node_modules", dependency), link, "junction");
  }
  return {
    home,
    tarball: join(home, filename),
    files,
    node: (file, code, nodePath = process.execPath) => {
      writeFileSync(join(home, file), code);
      return spawnSync(nodePath, [file], { cwd: home, encoding: "utf8" });
    },
  };
}
