import { expect } from "vitest";

/** What is measured, on inputs of two sizes, the second four times the first. */
export interface Sizes<Result = unknown> {
  readonly small: () => Result;
  readonly large: () => Result;
}

/** Four times as much costs four times the time; where it grew with the square, sixteen. */
export const CLEARLY_BELOW_THE_SQUARE = 9;

/** Expects of what was measured that it grows more slowly than the square; a failure says what it was, and how fast. */
export function expectSteady(name: string, growth: number): void {
  expect([name, growth < CLEARLY_BELOW_THE_SQUARE ? "steady" : `× ${growth.toFixed(1)}`]).toEqual([name, "steady"]);
}

/** Cheaper than this, in milliseconds, nobody can tell how it grows; and nobody need. */
const TOO_LITTLE_TO_TELL = 12;

/** What is timed runs for this many milliseconds at least: again and again, so that the engine's own work weighs little. */
const LONG_ENOUGH = 25;

/**
 * How many times as long the larger takes: the processor's time, the best of several runs, in turns. It asks again while it
 * finds too much, since whatever else a machine does can only make it more. 1 for what costs too little to tell.
 */
export function growthOf({ small, large }: Sizes): number {
  const measured = nothingYet();
  while (!isTold(measured)) note(measured, timeOf(small), timeOf(large));
  return ratioOf(measured);
}

/** {@link growthOf} for what takes its time in promises. */
export async function growthOfAsync({ small, large }: Sizes<Promise<unknown>>): Promise<number> {
  const measured = nothingYet();
  while (!isTold(measured)) note(measured, await asyncTimeOf(small), await asyncTimeOf(large));
  return ratioOf(measured);
}

/** The best times so far, and after how many runs. */
interface Measured {
  least: number;
  most: number;
  runs: number;
}

function nothingYet(): Measured {
  return { least: Infinity, most: Infinity, runs: 0 };
}

function note(measured: Measured, small: number, large: number): void {
  measured.least = Math.min(measured.least, small);
  measured.most = Math.min(measured.most, large);
  measured.runs++;
}

function isTold({ least, most, runs }: Measured): boolean {
  return most < TOO_LITTLE_TO_TELL || runs === 8 || (runs > 1 && most / least < CLEARLY_BELOW_THE_SQUARE);
}

function ratioOf({ least, most }: Measured): number {
  return most < TOO_LITTLE_TO_TELL ? 1 : most / least;
}

/** Milliseconds of a run, the mean of as many as take long enough. */
function timeOf(run: () => unknown): number {
  const before = process.cpuUsage();
  for (let runs = 1; ; runs++) {
    run();
    const time = millisecondsSince(before);
    if (time >= LONG_ENOUGH) return time / runs;
  }
}

async function asyncTimeOf(run: () => Promise<unknown>): Promise<number> {
  const before = process.cpuUsage();
  for (let runs = 1; ; runs++) {
    await run();
    const time = millisecondsSince(before);
    if (time >= LONG_ENOUGH) return time / runs;
  }
}

function millisecondsSince(before: NodeJS.CpuUsage): number {
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}
