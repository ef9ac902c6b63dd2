import type { Deadline, Status } from "../timeline/index.js";

/** How a deadline is drawn: a choice that nobody made is not overdue, nor is what is nobody's to do any more. */
export function drawnStatus({
  status,
  strength,
  closedBy,
}: Pick<Deadline, "status" | "strength" | "closedBy">): Status | null {
  return status === "overdue" && (strength === "may" || closedBy !== null) ? null : status;
}
