import type { NotOwed, Timeline } from "../timeline/index.js";

/** What is not owed, each duty once for each reason: one for each of several agencies reads as one. */
export function notOwedOnce({ notOwed }: Pick<Timeline, "notOwed">): NotOwed[] {
  const once = new Map(
    notOwed.map((one) => [
      JSON.stringify([one.id, one.because, one.layer, one.basis.map(({ clause }) => clause)]),
      one,
    ]),
  );
  return [...once.values()];
}
