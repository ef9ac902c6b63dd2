import { randomBytes } from "node:crypto";
import {
  closeSync,
  constants,
  fchmodSync,
  fstatSync,
  fsyncSync,
  openSync,
  readSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
  writeSync,
} from "node:fs";
import { codeOf, UsageError } from "./usage-error.js";

/** The longest file of a policy, of words, labels, waivers or a feed's state. */
export const LONGEST_SETTING = 10 * 1024 * 1024;

/** A file that is read whole because an option names it, and no more of it than there may be. */
export function readSetting(file: string, longest = LONGEST_SETTING): Uint8Array {
  let descriptor: number;
  try {
    // A pipe without a writer would be waited for.
    descriptor = openSync(file, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0));
  } catch (error) {
    throw new UsageError([`${file} cannot be read (${codeOf(error)}).`]);
  }
  try {
    const { size } = regular(file, descriptor);
    if (size > longest) throw tooLarge(file, longest);
    const bytes = Buffer.allocUnsafe(longest + 1);
    let length = 0;
    // It may grow while it is read.
    for (let read = -1; read !== 0 && length <= longest; length += read) {
      read = readSync(descriptor, bytes, length, Math.min(bytes.length - length, 1 << 20), null);
    }
    if (length > longest) throw tooLarge(file, longest);
    return Uint8Array.from(bytes.subarray(0, length));
  } catch (error) {
    if (error instanceof UsageError) throw error;
    throw new UsageError([`${file} cannot be read (${codeOf(error)}).`]);
  } finally {
    closeSync(descriptor);
  }
}

function regular(file: string, descriptor: number): { readonly size: number } {
  const stats = fstatSync(descriptor);
  if (stats.isDirectory()) throw new UsageError([`${file} cannot be read (EISDIR).`]);
  if (!stats.isFile()) throw notRegular(file);
  return stats;
}

function notRegular(file: string): UsageError {
  return new UsageError([`${file} is no regular file. Give a file. [not-a-regular-file]`]);
}

function tooLarge(file: string, longest: number): UsageError {
  return new UsageError([`${file} is larger than ${longest / 1024 / 1024} MB. [too-large]`]);
}

/** Something that takes effect as a whole or not at all. */
export interface Pending {
  /** It takes effect. */
  keep(): void;
  /** All is as it was. */
  drop(): void;
}

/** A file that is written beside its name, and takes it once it is whole. */
export interface FileAside extends Pending {
  write(text: string): void;
}

/** Begins a file aside, which its owner alone may read. Until it is kept the file of its name is as it was, whatever happens. */
export function writeAside(name: string): FileAside {
  const { file, mode } = targetOf(name);
  const aside = `${file}.${process.pid}-${randomBytes(4).toString("hex")}.tmp`;
  const descriptor = orCannotWrite(name, () => openSync(aside, "wx", PRIVATE));
  process.once("exit", drop);
  let isOpen = true;
  const close = () => {
    if (isOpen) closeSync(descriptor);
    isOpen = false;
  };
  function drop() {
    process.off("exit", drop);
    close();
    rmSync(aside, { force: true });
  }
  const orDrop = (work: () => void) => {
    try {
      orCannotWrite(name, work);
    } catch (error) {
      drop();
      throw error;
    }
  };
  return {
    write: (text) => orDrop(() => writeAll(descriptor, text)),
    keep: () =>
      orDrop(() => {
        if (mode !== null) fchmodSync(descriptor, mode);
        fsyncSync(descriptor);
        close();
        renameSync(aside, file);
        process.off("exit", drop);
      }),
    drop,
  };
}

const PRIVATE = 0o600;

/** Where a file really is, and who may read it, if it is there; what is no file is never put in a file's place. */
function targetOf(name: string): { readonly file: string; readonly mode: number | null } {
  try {
    const stats = statSync(name);
    if (!stats.isFile()) throw notRegular(name);
    return { file: realpathSync(name), mode: stats.mode & 0o777 };
  } catch (error) {
    if (error instanceof UsageError) throw error;
    if (codeOf(error) === "ENOENT") return { file: name, mode: null };
    throw new UsageError([cannotWrite(name, codeOf(error))]);
  }
}

export function writeAll(descriptor: number, text: string): void {
  const bytes = Buffer.from(text);
  for (let done = 0; done < bytes.length;) done += writeSync(descriptor, bytes, done);
}

/** Does what writes a file; where that cannot be done, says which file and why. */
function orCannotWrite<T>(file: string, work: () => T): T {
  try {
    return work();
  } catch (error) {
    throw new UsageError([cannotWrite(file, codeOf(error))]);
  }
}

/** Why something cannot be written, and what to do. */
export function cannotWrite(what: string, code: string): string {
  if (code === "ENOSPC" || code === "EDQUOT") return `${what} cannot be written: the disk is full (${code}).`;
  return `${what} cannot be written (${code}).`;
}
