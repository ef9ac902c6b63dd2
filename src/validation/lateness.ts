import type { Timeline } from "../timeline/timeline.js";

/**
 * Whether the conference was held after the day by which it had to be; `undefined` while that cannot be told. Where no
 * policy gives a day there is none to be late for.
 */
export function wasLate({ deadlines, waiting }: Timeline): boolean | undefined {
  const held = deadlines.find(({ id }) => id === "conference-held");
  if (!held && !waiting.some(({ id }) => id === "conference-held")) return false;
  return held?.doneAt == null ? undefined : held.status === "late";
}
