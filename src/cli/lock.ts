import { closeSync, openSync, readFileSync, rmSync } from "node:fs";
import { cannotWrite, writeAll, type Pending } from "./files.js";
import { codeOf, UsageError } from "./usage-error.js";

/** How often a lock without a run's number is read again, and for how long: a run that was killed never writes it. */
const PAUSE_MS = 50;
const READ_AGAIN = 40;

/**
 * Keeps a file for this run alone until it has ended, by a file beside it.
 *
 * @throws UsageError where another run that still goes on keeps it.
 */
export function lock(file: string): Pending {
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
      if (isKept(lockFile)) break;
      // Of a run that was killed.
      rmSync(lockFile, { force: true });
    }
  }
  throw new UsageError([
    `Another run is using ${file}. Wait until it has ended; if there is none, remove ${lockFile}. [in-use]`,
  ]);
}

/** Whether the run that made a lock still goes on. */
function isKept(lockFile: string): boolean {
  try {
    const pid = runIn(lockFile);
    if (pid === null) return false;
    process.kill(pid, 0);
    return true;
  } catch (error) {
    // No such run, or no such lock any more.
    return codeOf(error) !== "ESRCH" && codeOf(error) !== "ENOENT";
  }
}

/** The number of the run that made a lock; `null` where it was killed before it could write it. */
function runIn(lockFile: string): number | null {
  for (let times = 0; times < READ_AGAIN; times++) {
    const pid = Number(readFileSync(lockFile, "utf8"));
    if (Number.isInteger(pid) && pid > 0) return pid;
    Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, PAUSE_MS);
  }
  return null;
}
