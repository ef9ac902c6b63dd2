import { closeSync, openSync, readFileSync, rmSync, statSync } from "node:fs";
import { cannotWrite, writeAll, type Pending } from "./files.js";
import { codeOf, UsageError } from "./usage-error.js";

/** A lock that says nobody's number is one that was never finished, unless it is this young. */
const YOUNG_MS = 10_000;

/**
 * Keeps a file for this run alone until it has ended, by a file beside it.
 *
 * @throws Unusable where another run that still goes on keeps it.
 */
export function lock(file: string, now: number): Pending {
  const lockFile = `${file}.lock`;
  for (let tries = 0; tries < 2; tries++) {
    try {
      const descriptor = openSync(lockFile, "wx", 0o600);
      try {
        writeAll(descriptor, `${process.pid}\n`);
      } catch (error) {
        // On a full disk it can be made, and not be written.
        rmSync(lockFile, { force: true });
        throw error;
      } finally {
        closeSync(descriptor);
      }
      const release = () => {
        process.off("exit", release);
        rmSync(lockFile, { force: true });
      };
      process.once("exit", release);
      return { keep: release, drop: release };
    } catch (error) {
      if (codeOf(error) !== "EEXIST") throw new UsageError([cannotWrite(lockFile, codeOf(error))]);
      if (isKept(lockFile, now)) break;
      // Of a run that was killed.
      rmSync(lockFile, { force: true });
    }
  }
  throw new UsageError([
    `Another run is using ${file}. Wait until it has ended; if there is none, remove ${lockFile}. [in-use]`,
  ]);
}

/** Whether the run that made a lock still goes on. */
function isKept(lockFile: string, now: number): boolean {
  try {
    const pid = Number(readFileSync(lockFile, "utf8"));
    if (!Number.isInteger(pid) || pid <= 0) return now - statSync(lockFile).mtimeMs < YOUNG_MS;
    process.kill(pid, 0);
    return true;
  } catch (error) {
    // No such run, or no such lock any more.
    return codeOf(error) !== "ESRCH" && codeOf(error) !== "ENOENT";
  }
}
