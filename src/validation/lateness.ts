import type { Timeline } from "../timeline/timeline.js";

/** Whether the conference was held after the day by which it had to be; `undefined` while that cannot be told. */
export function wasLate({ deadlines }: Timeline): boolean | undefined {
  const held = deadlines.find(({ id }) => id === "conference-held");
  return held?.doneAt == null ? undefined : held.status === "late";
}
