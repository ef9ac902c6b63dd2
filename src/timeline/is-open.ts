import type { Deadline, Timeline } from "./timeline.js";

/**
 * Whether something is still to be done. What fell due before a plan ended is nobody's to do any more, nor is what one may
 * do once its time has passed.
 */
export function isOpen(
  { status, strength, closedBy }: Pick<Deadline, "status" | "strength" | "closedBy">,
  asOf: Timeline["asOf"],
): boolean {
  switch (status) {
    case "done":
    case "late":
      return false;
    case "overdue":
      return strength !== "may" && closedBy === null;
    case "due-today":
    case "upcoming":
      return true;
    case null:
      // As of a day, only what may have been done has no status.
      return asOf === null;
  }
}
