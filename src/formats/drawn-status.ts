import type { Deadline, Status } from "../timeline/index.js";

/** How a deadline is drawn: a choice that nobody made is not overdue. */
export function drawnStatus({ status, strength }: Pick<Deadline, "status" | "strength">): Status | null {
  return status === "overdue" && strength === "may" ? null : status;
}
