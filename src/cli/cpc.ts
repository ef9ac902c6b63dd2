#!/usr/bin/env node
import { writeSync } from "node:fs";
import packageJson from "../../package.json" with { type: "json" };
import { run } from "./run.js";

const { stdout, env } = process;

// A reader that has seen enough closes the pipe: not an error of ours.
process.exitCode = run(
  process.argv.slice(2),
  {
    out: (text) => write(1, text),
    err: (text) => write(2, text),
    colour: stdout.isTTY === true && !env["NO_COLOR"] && env["TERM"] !== "dumb",
    width: stdout.isTTY && stdout.columns >= 40 ? Math.min(stdout.columns, 120) : undefined,
  },
  packageJson.version,
);

function write(descriptor: number, text: string): void {
  const bytes = Buffer.from(text);
  for (let written = 0; written < bytes.length;) {
    try {
      written += writeSync(descriptor, bytes, written);
    } catch (error) {
      const { code } = error as NodeJS.ErrnoException;
      if (code === "EPIPE") return;
      if (code !== "EAGAIN") throw error;
    }
  }
}
