/**
 * Builds and packs the sources twice, in folders, zones and languages that differ, and says where the bytes do: `npm run
 * reproduce`. Prints the hash of the tarball, which whoever has the same sources, dependencies and npm gets too.
 */
import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const ROOT = fileURLToPath(new URL("../", import.meta.url));
const git = (...args: string[]) => execFileSync("git", args, { cwd: ROOT, encoding: "utf8" });
const sources = git("ls-files", "-z", "--cached", "--others", "--exclude-standard").split("\0").filter(Boolean);

/** The hash of everything built, and of the tarball, by name. */
function built(home: string, env: Record<string, string>, mask: number): ReadonlyMap<string, string> {
  const before = process.umask(mask);
  for (const file of sources) {
    mkdirSync(dirname(join(home, file)), { recursive: true });
    cpSync(join(ROOT, file), join(home, file));
  }
  symlinkSync(join(ROOT, "node_modules"), join(home, "node_modules"), "junction");
  const run = (...args: string[]) =>
    execFileSync("npm", args, {
      cwd: home,
      encoding: "utf8",
      env: { ...process.env, ...env },
      stdio: ["ignore", "pipe", "inherit"],
      shell: process.platform === "win32",
    });
  run("run", "--silent", "build");
  const [{ filename }] = JSON.parse(run("pack", "--json", "--ignore-scripts")) as [{ filename: string }];
  process.umask(before);
  const files = readdirSync(join(home, "dist"), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
  return new Map(
    [...files, join(home, filename)].map((file) => [
      file.slice(home.length + 1),
      createHash("sha256").update(readFileSync(file)).digest("hex"),
    ]),
  );
}

// The two masks that there are by default. npm packs whether others may read a file, and not whether they may write it.
const folder = mkdtempSync(join(tmpdir(), "reproduce-"));
try {
  const one = built(join(folder, "one"), { TZ: "Europe/London", LC_ALL: "C" }, 0o022);
  const other = built(join(folder, "a/deeper/other"), { TZ: "Pacific/Auckland", LC_ALL: "en_GB.UTF-8" }, 0o002);
  const different = [...new Set([...one.keys(), ...other.keys()])].filter((name) => one.get(name) !== other.get(name));
  for (const name of different) console.error(`Not the same twice: ${name}`);
  if (different.length > 0) process.exitCode = 1;
  else for (const [name, hash] of one) if (name.endsWith(".tgz")) console.log(`${hash}  ${name}`);
} finally {
  rmSync(folder, { recursive: true, force: true });
}
