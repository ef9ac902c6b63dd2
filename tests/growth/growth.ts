/** What is measured, on inputs of two sizes, the second four times the first. */
export interface Sizes {
  readonly small: () => unknown;
  readonly large: () => unknown;
}

/** Four times as much costs four times the time; where it grew with the square, sixteen. */
export const CLEARLY_BELOW_THE_SQUARE = 9;

/** Cheaper than this, in milliseconds, nobody can tell how it grows; and nobody need. */
const TOO_LITTLE_TO_TELL = 12;

/**
 * How many times as long the larger takes: the processor's time, the best of several runs, in turns. It asks again while it
 * finds too much, since whatever else a machine does can only make it more. 1 for what costs too little to tell.
 */
export function growthOf({ small, large }: Sizes): number {
  let [least, most] = [Infinity, Infinity];
  for (let round = 0; round < 8; round++) {
    [least, most] = [Math.min(least, timeOf(small)), Math.min(most, timeOf(large))];
    if (most < TOO_LITTLE_TO_TELL) return 1;
    if (round > 0 && most / least < CLEARLY_BELOW_THE_SQUARE) break;
  }
  return most / least;
}

function timeOf(run: () => unknown): number {
  const before = process.cpuUsage();
  run();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}
