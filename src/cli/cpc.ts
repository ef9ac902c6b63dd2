#!/usr/bin/env node
import { writeSync } from "node:fs";
import { codeOf } from "./io.js";
import { run } from "./run.js";
import { version } from "../version.js";

const { stdout, env } = process;
/** How long a full pipe is given before it is tried again. */
const SLOW_READER_MS = 2;

run(
  process.argv.slice(2),
  {
    out: (text) => write(1, text),
    err: complain,
    isTerminal: process.stderr.isTTY === true,
    colour: stdout.isTTY === true && !env["NO_COLOR"] && env["TERM"] !== "dumb",
    width: stdout.isTTY && stdout.columns >= 40 ? Math.min(stdout.columns, 200) : undefined,
    now: () => new Date().toISOString(),
  },
  version,
).then(
  (status) => {
    process.exitCode = status;
  },
  (error: unknown) => {
    // Whatever it is, no stack trace: it could hold what a record says.
    process.exitCode = 2;
    complain(`cpc: This could not be done (${codeOf(error)}).\n`);
  },
);

/** Whether or not anybody can be told, the exit status says it. */
function complain(text: string): void {
  try {
    write(2, text);
  } catch {
    process.exitCode = 2;
  }
}

/** Writes at once and to the end, so that a slow reader gets everything before the command ends. */
function write(descriptor: number, text: string): boolean {
  const bytes = Buffer.from(text);
  for (let written = 0; written < bytes.length;) {
    try {
      written += writeSync(descriptor, bytes, written);
    } catch (error) {
      // A reader that has seen enough closes the pipe: not an error of ours.
      if (codeOf(error) === "EPIPE") return false;
      if (codeOf(error) !== "EAGAIN") throw error;
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, SLOW_READER_MS);
    }
  }
  return true;
}
