import type { ConferenceRecord } from "../model/record.js";
import type { Finding } from "../model/finding.js";
import { events } from "../policy/events.js";
import type { ResolvedDuty } from "../policy/resolve-policy.js";
import type { Deadline, Timeline } from "../timeline/timeline.js";
import { findingAt } from "./finding-at.js";
import type { RuleOutcome } from "./report.js";
import { severityOf } from "./severity.js";

const MESSAGES = {
  late: {
    code: "deadline-missed",
    message: "This was done after it was due.",
    fix: "Record the reason, and check the date that is recorded.",
  },
  overdue: { code: "deadline-overdue", message: "This is overdue.", fix: "Do it, or record when it was done." },
  lapsed: {
    code: "deadline-overdue",
    message: "The time in which this could be done has passed.",
    fix: "Record when it was done, if somebody chose to.",
  },
} as const;

/** Every deadline as a rule: met, missed, overdue, or not to be told yet. */
export function deadlineRules(
  { deadlines, waiting }: Timeline,
  duties: readonly ResolvedDuty[],
  record: ConferenceRecord,
): { findings: Finding[]; rules: RuleOutcome[] } {
  const findings: Finding[] = [];
  const rules: RuleOutcome[] = [];
  for (const [duty, group] of groupById(deadlines)) {
    for (const deadline of group) {
      if (deadline.status !== "late" && deadline.status !== "overdue") continue;
      const isLapsed = deadline.status === "overdue" && deadline.strength === "may";
      const { code, message, fix } = MESSAGES[isLapsed ? "lapsed" : deadline.status];
      const by = `It was due by ${deadline.due.at ?? deadline.due.date} (${deadline.key}).`;
      findings.push(
        findingAt(
          code,
          severityOf[deadline.strength],
          pathOf(deadline, duties, record),
          `${message} ${by}`,
          fix,
          deadline.basis,
        ),
      );
    }
    rules.push({ code: "deadline-met", duty, ...outcomeOf(group), basis: group[0]!.basis });
  }
  for (const { id, needs } of waiting) {
    rules.push({
      code: "deadline-met",
      duty: id,
      status: "skipped",
      why: "It cannot be dated yet.",
      missing: needs,
      basis: [],
    });
  }
  return { findings, rules };
}

function outcomeOf(group: readonly Deadline[]): Pick<RuleOutcome, "status" | "why"> {
  const statuses = new Set(group.map(({ status }) => status));
  if (statuses.has("late") || statuses.has("overdue")) return { status: "failed" };
  if (statuses.has(null)) return { status: "skipped", why: "It is not recorded as done, and no day was asked about." };
  if (statuses.has("upcoming") || statuses.has("due-today"))
    return { status: "not-applicable", why: "It is not due yet." };
  return { status: "passed" };
}

/** Where in the record the deadline's fulfilment stands, or would. */
function pathOf({ id, party, to, layer }: Deadline, duties: readonly ResolvedDuty[], record: ConferenceRecord): string {
  const doneBy = duties.find((duty) => duty.id === id && duty.layer === layer)?.doneBy;
  if (!doneBy) {
    const entry = record.completed?.findIndex(({ duty }) => duty === id) ?? -1;
    return entry < 0 ? "completed" : `completed[${entry}].at`;
  }
  const fact = events[doneBy].fact;
  const list = fact.indexOf("[]");
  if (list < 0) return fact;
  const [name, field] = [fact.slice(0, list), fact.slice(list + 2)];
  const items = (name.split(".").reduce<unknown>((value, step) => (value as Record<string, unknown>)?.[step], record) ??
    []) as { from?: string; to?: string; kind?: string }[];
  const wanted: readonly (string | undefined)[] = party ? ["id" in party ? party.id : party.audience] : to;
  const [step] = field.slice(1).split(".");
  const holder = items.findIndex(
    (item) => item.from === undefined && item.to === undefined && Object.hasOwn(item, step!),
  );
  if (holder >= 0) return `${name}[${holder}]${field}`;
  const index = items.findIndex(
    (item) =>
      (item.from === undefined && item.to === undefined) ||
      wanted.includes(item.from) ||
      wanted.includes(item.to) ||
      (!party && item.kind === "social-work-report"),
  );
  return index < 0 ? name : `${name}[${index}]${field}`;
}

function groupById(deadlines: readonly Deadline[]): Map<string, Deadline[]> {
  const groups = new Map<string, Deadline[]>();
  for (const deadline of deadlines) {
    const group = groups.get(deadline.id);
    if (group) group.push(deadline);
    else groups.set(deadline.id, [deadline]);
  }
  return groups;
}
