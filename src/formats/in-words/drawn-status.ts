import type { Deadline, Status } from "../../timeline/index.js";

/** How a deadline is drawn: as it stands or, of what is open, that it is planned too late. */
export type DrawnStatus = Status | "planned-too-late";

/**
 * How a deadline is drawn: a choice that nobody made is not overdue, nor is what is nobody's to do any more; what is planned
 * for later than it is due is not merely to come.
 */
export function drawnStatus({
  status,
  strength,
  closedBy,
  plannedTooLate,
}: Pick<Deadline, "status" | "strength" | "closedBy" | "plannedTooLate">): DrawnStatus | null {
  if (status === "overdue") return strength === "may" || closedBy !== null ? null : status;
  return plannedTooLate && status !== "done" && status !== "late" ? "planned-too-late" : status;
}
