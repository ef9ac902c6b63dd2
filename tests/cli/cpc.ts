import { spawnSync, type SpawnSyncOptions } from "node:child_process";
import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

/** The command as it is built. In `npm run mutate` it is built of the changed code: see tests/mutation/build-command.mjs. */
export const CPC = fileURLToPath(new URL("../../dist/cli/cpc.js", import.meta.url));
export const EXAMPLE = fileURLToPath(new URL("../../examples/records/hounslow-initial.json", import.meta.url));
/** A folder of a test file's own. */
export const folder = mkdtempSync(join(tmpdir(), "cpc-"));

/** Runs the command, and gives all that comes of it. */
export function cpc(args: readonly string[], options: SpawnSyncOptions & { input?: string | Buffer } = {}) {
  // How wide the terminal of who runs the tests is does not matter.
  const { COLUMNS: _, ...env } = process.env;
  const { status, stdout, stderr } = spawnSync(process.execPath, [CPC, ...args], { encoding: "utf8", env, ...options });
  return { status, stdout: String(stdout), stderr: String(stderr) };
}

/** Writes a file into the folder, and gives its path. */
export function file(name: string, content: string | Buffer): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}
