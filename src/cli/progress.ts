import type { Io } from "./io.js";

/** Says on a terminal how far long work has come. */
export interface Progress {
  /** One more is done. */
  step(): void;
  /** Takes away what was said. */
  end(): void;
}

/** Work that is done sooner says nothing. */
const FIRST_MS = 1000;
const EACH_MS = 250;
/** The clock is looked at once for so many. */
const EACH = 100;

/** `12,000 records, 3 s` on a terminal, from the second second on; elsewhere nothing. */
export function progressOf(what: string, io: Pick<Io, "err" | "isTerminal" | "now">): Progress {
  if (!io.isTerminal) return { step() {}, end() {} };
  const clock = () => Date.parse(io.now());
  const start = clock();
  let done = 0;
  let next = start + FIRST_MS;
  let shown = 0;
  return {
    step() {
      done += 1;
      if (done % EACH > 0) return;
      const now = clock();
      if (now < next) return;
      next = now + EACH_MS;
      const text = `${done.toLocaleString("en-GB")} ${what}, ${Math.floor((now - start) / 1000)} s`;
      io.err(`\r${text.padEnd(shown)}`);
      shown = text.length;
    },
    end() {
      if (shown > 0) io.err(`\r${" ".repeat(shown)}\r`);
      shown = 0;
    },
  };
}
