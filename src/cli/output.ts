import { writeSync } from "node:fs";
import { setTimeout } from "node:timers/promises";
import { codeOf } from "./usage-error.js";

/** How long a full pipe is given before it is tried again. */
const SLOW_READER_MS = 2;
const NEWLINE = 10;

/** What cannot be written, by what the system calls it: `ENOSPC`. */
export class OutputError extends Error {
  override readonly name = "OutputError";

  constructor(readonly code: string) {
    super(code);
  }
}

/** Writes to a descriptor what is taken at once, and keeps the rest until it is. */
export interface Output {
  /** Whether anybody still reads. */
  write(text: string): boolean;
  /** Waits until all has been taken. Whether anybody still reads. */
  drained(): Promise<boolean>;
  /** Gives up what has not been taken, but for the end of a line that was begun, and takes nothing more. */
  cut(): void;
}

/** An output to a descriptor, to which nothing was written yet. */
export function outputTo(descriptor: number): Output {
  let waiting = Buffer.alloc(0);
  let isClosed = false;
  let isLineBegun = false;

  function flush(): void {
    while (waiting.length > 0) {
      try {
        const taken = writeSync(descriptor, waiting);
        if (taken > 0) isLineBegun = waiting[taken - 1] !== NEWLINE;
        waiting = waiting.subarray(taken);
      } catch (error) {
        if (codeOf(error) === "EAGAIN") return;
        waiting = Buffer.alloc(0);
        isClosed = true;
        // A reader that has seen enough closes the pipe: not an error of ours.
        if (codeOf(error) !== "EPIPE") throw new OutputError(codeOf(error));
      }
    }
  }

  return {
    write(text) {
      if (isClosed) return false;
      const bytes = Buffer.from(text);
      waiting = waiting.length === 0 ? bytes : Buffer.concat([waiting, bytes]);
      flush();
      return !isClosed;
    },
    async drained() {
      flush();
      for (; waiting.length > 0; flush()) await setTimeout(SLOW_READER_MS);
      return !isClosed;
    },
    cut() {
      isClosed = true;
      waiting = isLineBegun ? waiting.subarray(0, waiting.indexOf(NEWLINE) + 1) : Buffer.alloc(0);
    },
  };
}
