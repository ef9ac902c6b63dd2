import type { Finding } from "../model/finding.js";
import type { Reckoned } from "../timeline/build-timeline.js";
import { grouped } from "../timeline/grouped.js";
import type { Deadline } from "../timeline/timeline.js";
import { findingAt } from "./finding-at.js";
import type { RuleOutcome } from "./report.js";
import { severityOf } from "./severity.js";
import { whereDone } from "./where-done.js";

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

/** The codes of findings about deadlines. */
export const deadlineCodes: readonly string[] = Object.values(MESSAGES).map(({ code }) => code);

/** Every deadline as a rule: met, missed, overdue, or not to be told yet. */
export function deadlineRules(reckoned: Reckoned): { findings: Finding[]; rules: RuleOutcome[] } {
  const findings: Finding[] = [];
  const rules: RuleOutcome[] = [];
  const { timeline, owed } = reckoned;
  for (const [duty, group] of grouped(owed, ({ deadline }) => deadline.id)) {
    const deadlines = group.map(({ deadline }) => deadline);
    for (const each of group) {
      const { status, strength, due, key, basis } = each.deadline;
      if (status !== "late" && status !== "overdue") continue;
      const isLapsed = status === "overdue" && strength === "may";
      const { code, message, fix } = MESSAGES[isLapsed ? "lapsed" : status];
      const by = `It was due by ${due.at ?? due.date} (${key}).`;
      findings.push(findingAt(code, severityOf[strength], whereDone(each, reckoned), `${message} ${by}`, fix, basis));
    }
    rules.push({ code: "deadline-met", duty, ...outcomeOf(deadlines), basis: deadlines[0]!.basis });
  }
  for (const { id, needs, basis } of timeline.waiting) {
    rules.push({
      code: "deadline-met",
      duty: id,
      status: "skipped",
      why: "It cannot be dated yet.",
      missing: needs,
      basis,
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
