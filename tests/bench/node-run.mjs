// A run of Node in a process of its own.
import { spawn } from "node:child_process";
import { once } from "node:events";
import { createReadStream } from "node:fs";
import { performance } from "node:perf_hooks";
import { Readable } from "node:stream";
import { text } from "node:stream/consumers";
import { pipeline } from "node:stream/promises";
import { fileURLToPath } from "node:url";

/** The command as it is built. */
export const CPC = fileURLToPath(new URL("../../dist/cli/cpc.js", import.meta.url));
const TELL_USAGE = fileURLToPath(new URL("tell-usage.cjs", import.meta.url));

/**
 * Seconds on the clock, seconds on processors, and the most memory held in MiB. `input` is files, one after the other
 * on standard input. What is printed is thrown away.
 */
export async function nodeRun(args, input = []) {
  const start = performance.now();
  const child = spawn(process.execPath, ["--require", TELL_USAGE, ...args], {
    stdio: ["pipe", "ignore", "pipe", "pipe"],
  });
  const ended = once(child, "close");
  const told = Promise.all([text(child.stderr), text(child.stdio[3])]);
  await pipeline(Readable.from(joined(input)), child.stdin);
  const [[status], [errors, usage]] = await Promise.all([ended, told]);
  const seconds = (performance.now() - start) / 1000;
  // A status of 1 says that there are findings: nothing is wrong with it.
  if (status > 1 || status === null || errors !== "") throw new Error(`node ${args.join(" ")}: ${status} ${errors}`);
  const { userCPUTime, systemCPUTime, maxRSS } = JSON.parse(usage);
  return { seconds, processorSeconds: (userCPUTime + systemCPUTime) / 1e6, mebibytes: maxRSS / 1024 };
}

async function* joined(files) {
  for (const file of files) yield* createReadStream(file);
}
