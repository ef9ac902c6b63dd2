/** Prints what comes along when the package is installed, as a CycloneDX bill of materials. */
import { execFileSync } from "node:child_process";
import { copyFileSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const ROOT = fileURLToPath(new URL("../", import.meta.url));
const { devDependencies: _, scripts: __, ...manifest } = JSON.parse(readFileSync(join(ROOT, "package.json"), "utf8"));

// In a folder without the development dependencies: `--omit dev` leaves out what is both, which zod is.
// npm calls the package by the name of its folder.
const elsewhere = mkdtempSync(join(tmpdir(), "sbom-"));
const home = join(elsewhere, manifest.name);
mkdirSync(home);
writeFileSync(join(home, "package.json"), JSON.stringify(manifest));
copyFileSync(join(ROOT, "package-lock.json"), join(home, "package-lock.json"));
const npm = (...args: string[]) =>
  execFileSync("npm", args, {
    cwd: home,
    encoding: "utf8",
    stdio: ["ignore", "pipe", "inherit"],
    shell: process.platform === "win32",
  });
npm("install", "--package-lock-only", "--ignore-scripts", "--prefer-offline", "--no-audit", "--no-fund");
const sbom = npm(
  "sbom",
  "--omit",
  "dev",
  "--package-lock-only",
  "--sbom-format",
  "cyclonedx",
  "--sbom-type",
  "library",
);
rmSync(elsewhere, { recursive: true });

process.stdout.write(sbom);
