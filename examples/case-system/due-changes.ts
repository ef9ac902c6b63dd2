import type { Timeline } from "child-protection-conferences";
import { changesBetween, type Cause, type Change, type Item } from "child-protection-conferences/planning";

/** Every due date that is another than in the timeline before, or than none, as columns of the history. */
export function dueChanges(before: Timeline | undefined, after: Timeline) {
  // Without a timeline before, everything is new.
  const changes = changesBetween(before ?? { ...after, deadlines: [], checklist: [], waiting: [], notOwed: [] }, after);
  const gone = changes.gone.filter((change) => change.after === null);
  return [...changes.new, ...changes.moved, ...gone]
    .filter(isDated)
    .map(({ key, before: was, after: is, because }) => ({
      key,
      ...due("old", was),
      ...due("new", is),
      because: because.map(nameOf),
    }));
}

/** What has no time, before and after, has no date to change. */
function isDated({ before, after }: Change): boolean {
  return [before, after].some((item) => item !== null && "due" in item);
}

function due(which: "old" | "new", item: Item | null) {
  if (item === null || !("due" in item)) return {};
  return { [`${which}_due_on`]: item.due.date, [`${which}_due_at`]: item.due.at };
}

/** `fact conference-start`, `as-of`: codes, which stay when sentences change. */
function nameOf(cause: Cause): string {
  return cause.code === "fact" ? `fact ${cause.event}` : cause.code;
}
