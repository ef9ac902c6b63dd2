// A run of Node in a process of its own: how long it takes and how much memory it comes to hold.
import { spawn } from "node:child_process";
import { createReadStream } from "node:fs";
import { once } from "node:events";
import { performance } from "node:perf_hooks";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { text } from "node:stream/consumers";
import { fileURLToPath } from "node:url";

/** The command as it is built. */
export const CPC = fileURLToPath(new URL("../../dist/cli/cpc.js", import.meta.url));

/** Tells the most memory held, in KiB, on a descriptor that no command uses. */
const TELL_MEMORY = `data:text/javascript,${encodeURIComponent(
  'import { writeSync } from "node:fs"; process.on("exit", () => writeSync(3, String(process.resourceUsage().maxRSS)));',
)}`;

/**
 * Seconds, and with `input` (files, one after the other on standard input) the MiB of memory at the most. What is
 * printed is thrown away. A status of 1 is that of findings, and nothing is wrong with it.
 */
export async function nodeRun(args, input) {
  const start = performance.now();
  const child = spawn(process.execPath, [...(input ? ["--import", TELL_MEMORY] : []), ...args], {
    stdio: [input ? "pipe" : "ignore", "ignore", "pipe", "pipe"],
  });
  const ended = once(child, "close");
  const told = Promise.all([text(child.stderr), text(child.stdio[3])]);
  if (input) await pipeline(Readable.from(joined(input)), child.stdin);
  const [[status], [errors, memory]] = await Promise.all([ended, told]);
  if (status > 1 || status === null || errors !== "") throw new Error(`node ${args.join(" ")}: ${status} ${errors}`);
  return { seconds: (performance.now() - start) / 1000, mebibytes: Number(memory) / 1024 };
}

async function* joined(files) {
  for (const file of files) yield* createReadStream(file);
}
