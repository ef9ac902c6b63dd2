import type { Deadline } from "../../timeline/index.js";
import { countedFrom } from "../in-words/counted-from.js";

/**
 * Deadlines in their order, with neighbours together that are the same duty, due at the same time and counted from the
 * same event on the same day: they differ only in whose they are and how they stand.
 */
export function alike(deadlines: readonly Deadline[]): Deadline[][] {
  const groups: Deadline[][] = [];
  let last: string | null = null;
  for (const deadline of deadlines) {
    const kind = kindOf(deadline);
    if (kind !== null && kind === last) groups.at(-1)!.push(deadline);
    else groups.push([deadline]);
    last = kind;
  }
  return groups;
}

/** `null` for what is owed by and to nobody in particular, which nothing is like. */
function kindOf(deadline: Deadline): string | null {
  const { id, task, due, party, otherReadings, projectedFrom } = deadline;
  const from = countedFrom(deadline);
  const event = from && [from.says, from.moment.slice(0, 10)];
  return party && JSON.stringify([id, task, due, event, otherReadings, projectedFrom]);
}
