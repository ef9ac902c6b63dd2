import fc from "fast-check";

/** How long `npm run fuzz` tries each property; none in `npm test`. */
const seconds = Number(process.env["FUZZ_SECONDS"] ?? 0);
/** How many cases at the most: fewer in `npm run mutate`, which runs everything some thousand times. */
const most = Number(process.env["CASES_AT_MOST"] ?? Number.POSITIVE_INFINITY);

/**
 * Holds a property against many cases: the same ones each time in `npm test`, so that it fails for everybody or for
 * nobody; in `npm run fuzz` new ones, for as long as it is told to.
 *
 * @param runs how many cases in `npm test`.
 */
export function always<T>(property: fc.IAsyncProperty<T>, runs?: number): Promise<void>;
export function always<T>(property: fc.IProperty<T>, runs?: number): void;
export function always<T>(property: fc.IRawProperty<T>, runs = 100): unknown {
  return fc.assert(
    property as fc.IProperty<T>,
    seconds === 0
      ? { seed: 1, numRuns: Math.min(runs, most) }
      : {
          seed: Number(process.env["FUZZ_SEED"]),
          numRuns: Number.MAX_SAFE_INTEGER,
          interruptAfterTimeLimit: seconds * 1000,
        },
  );
}

/** How often something has to have come up in such cases, for the property to say something: not at all where few are tried. */
export function often(times: number): number {
  return Number.isFinite(most) ? 0 : times;
}
