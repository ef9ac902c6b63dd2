import type { ConferenceRecord } from "../model/record.js";
import type { Finding } from "../model/finding.js";
import { events } from "../policy/events.js";
import type { ResolvedDuty } from "../policy/resolve-policy.js";
import { valueAt } from "../timeline/facts.js";
import { grouped } from "../timeline/grouped.js";
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
  const pathOf = placesIn(record, duties);
  for (const [duty, group] of grouped(deadlines, ({ id }) => id)) {
    for (const deadline of group) {
      if (deadline.status !== "late" && deadline.status !== "overdue") continue;
      const isLapsed = deadline.status === "overdue" && deadline.strength === "may";
      const { code, message, fix } = MESSAGES[isLapsed ? "lapsed" : deadline.status];
      const by = `It was due by ${deadline.due.at ?? deadline.due.date} (${deadline.key}).`;
      findings.push(
        findingAt(code, severityOf[deadline.strength], pathOf(deadline), `${message} ${by}`, fix, deadline.basis),
      );
    }
    rules.push({ code: "deadline-met", duty, ...outcomeOf(group), basis: group[0]!.basis });
  }
  for (const { id, needs, basis } of waiting) {
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

/** Says where in the record a deadline's fulfilment stands, or would; each list of the record is looked through once. */
function placesIn(record: ConferenceRecord, duties: readonly ResolvedDuty[]): (deadline: Deadline) => string {
  const lists = new Map<string, Places>();
  return ({ id, party, to, layer }) => {
    const doneBy = duties.find((duty) => duty.id === id && duty.layer === layer)?.doneBy;
    if (!doneBy) {
      const entry = record.completed?.findIndex(({ duty }) => duty === id) ?? -1;
      return entry < 0 ? "completed" : `completed[${entry}].at`;
    }
    const { fact } = events[doneBy];
    const list = fact.indexOf("[]");
    if (list < 0) return fact;
    const [name, field] = [fact.slice(0, list), fact.slice(list + 2)];
    let places = lists.get(fact);
    if (!places) lists.set(fact, (places = placesOf(valueAt(record, name), field.slice(1).split(".")[0]!)));
    const wanted = party ? ["id" in party ? party.id : party.audience] : to;
    const found = [
      ...wanted.map((whom) => places.byWhom.get(whom)),
      places.anybodys,
      party ? undefined : places.socialWorkReport,
    ].filter((index) => index !== undefined);
    const index = places.holder ?? (found.length > 0 ? Math.min(...found) : undefined);
    return index === undefined ? name : `${name}[${index}]${field}`;
  };
}

/** The first items of a list in a record: of each author or audience, and those that are nobody's in particular. */
interface Places {
  readonly byWhom: ReadonlyMap<string, number>;
  readonly anybodys: number | undefined;
  /** Of those, the first that holds the field that is meant. */
  readonly holder: number | undefined;
  readonly socialWorkReport: number | undefined;
}

function placesOf(list: unknown, field: string): Places {
  const items = (list ?? []) as readonly { from?: string; to?: string; kind?: string }[];
  const first = (isMeant: (item: (typeof items)[number]) => boolean) => {
    const index = items.findIndex(isMeant);
    return index < 0 ? undefined : index;
  };
  const isAnybodys = ({ from, to }: (typeof items)[number]) => from === undefined && to === undefined;
  const byWhom = new Map<string, number>();
  for (const [index, { from, to }] of items.entries()) {
    for (const whom of [from, to]) if (whom !== undefined && !byWhom.has(whom)) byWhom.set(whom, index);
  }
  return {
    byWhom,
    anybodys: first(isAnybodys),
    holder: first((item) => isAnybodys(item) && Object.hasOwn(item, field)),
    socialWorkReport: first(({ kind }) => kind === "social-work-report"),
  };
}
