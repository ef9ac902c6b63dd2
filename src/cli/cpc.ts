#!/usr/bin/env node
import { setImmediate, setTimeout } from "node:timers/promises";
import { cannotWrite } from "./files.js";
import { shownOnTerminal } from "./shown-on-terminal.js";
import { codeOf } from "./io.js";
import { OutputError, outputTo } from "./output.js";
import { run } from "./run.js";
import { version } from "../version.js";

const { stdout, stderr, env } = process;
/** How long, once interrupted, a line that was begun may take to be finished. */
const LAST_LINE_MS = 500;
/** After so long without a pause, signals are looked at. */
const PAUSE_MS = 50;
const INTERRUPTED = 130;

const result = outputTo(1);
const messages = outputTo(2);
let lastPause = milliseconds();

process.on("SIGINT", onInterrupt);
process.on("SIGTERM", onInterrupt);

run(
  process.argv.slice(2),
  {
    out: (text) => result.write(stdout.isTTY ? shownOnTerminal(text) : text),
    drained,
    err: complain,
    isTerminal: stderr.isTTY === true,
    colour: stdout.isTTY === true && !env["NO_COLOR"] && env["TERM"] !== "dumb",
    width: widthOf(stdout.isTTY ? stdout.columns : Number(env["COLUMNS"])),
    now: () => new Date().toISOString(),
  },
  version,
)
  .then(async (status) => {
    process.exitCode = status;
    await result.drained();
  })
  .catch((error: unknown) => {
    process.exitCode = 2;
    // Whatever it is, no stack trace: it could hold what a record says.
    const isOutput = error instanceof OutputError;
    const problem = isOutput
      ? cannotWrite("Standard output", error.code)
      : `This could not be done (${codeOf(error)}).`;
    complain(`cpc: ${problem}\n`);
  })
  .finally(() => messages.drained().catch(() => {}));

/** A terminal's width or, of what goes elsewhere, the one that `COLUMNS` asks for; `undefined` where neither says. */
function widthOf(columns: number): number | undefined {
  return columns >= 40 ? Math.min(Math.floor(columns), 200) : undefined;
}

/** Waits for a slow reader, so that memory does not grow; and pauses now and then, so that signals are looked at. */
async function drained(): Promise<boolean> {
  const isRead = await result.drained();
  if (milliseconds() - lastPause > PAUSE_MS) {
    await setImmediate();
    lastPause = milliseconds();
  }
  return isRead;
}

/** Whether or not anybody can be told, the exit status says it. */
function complain(text: string): void {
  try {
    messages.write(text);
  } catch {
    process.exitCode = 2;
  }
}

/** Ends the command. A line that was begun is finished where somebody reads it, and nothing after it is written. */
function onInterrupt(): void {
  process.off("SIGINT", onInterrupt);
  process.off("SIGTERM", onInterrupt);
  result.cut();
  const end = () => process.exit(INTERRUPTED);
  Promise.race([result.drained(), setTimeout(LAST_LINE_MS)]).then(end, end);
}

function milliseconds(): number {
  return process.uptime() * 1000;
}
