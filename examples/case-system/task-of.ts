import type { Deadline } from "child-protection-conferences";

/** The columns of a task, as JSON. */
export function taskOf(deadline: Deadline) {
  const { key, id, title, due, doneAt, layer, basis } = deadline;
  return {
    key,
    duty: id,
    title,
    ...doersOf(deadline),
    due_on: due.date,
    due_at: due.at,
    last_working_day: due.lastWorkingDay,
    done_on: doneAt?.slice(0, 10),
    status: statusOf(deadline),
    clause: `${layer} ${basis.map(({ clause }) => clause).join(", ")}`,
  };
}

/** The roles of the agency or professional who owes it; else those whom the policy names, who may be nobody. */
function doersOf({ by, party }: Deadline): {
  readonly owed_by: readonly string[];
  readonly agency?: string | undefined;
} {
  const isOwedByEach = by.includes("professional") || by.includes("agency");
  if (!isOwedByEach || !party || !("id" in party || "members" in party)) return { owed_by: by };
  const roles = "members" in party ? party.roles : party.role === undefined ? [] : [party.role];
  return { owed_by: roles.length > 0 ? roles : by, agency: party.agency };
}

/** `unknown`: it may be done for all that the record says. `closed`: not done in time, and nobody's to do any more. */
function statusOf({ status, closedBy }: Deadline): string {
  return closedBy ? "closed" : (status ?? "unknown");
}
