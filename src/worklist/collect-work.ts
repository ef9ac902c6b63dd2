import type { ChecklistItem, Timeline } from "../timeline/index.js";
import { isOpen } from "../timeline/is-open.js";
import { seenPeople } from "./known-who.js";
import { ownerIn, ownersIn } from "./owner.js";
import { sideOf, type DutyWithActors, type Side } from "./side-of.js";
import type { Who } from "./who.js";
import type { WorkItem, WorkItems, Worklist } from "./work-items.js";

/** A worklist that is made of one timeline after the other. Of each only what is open is kept. */
export interface WorkCollector {
  add(timeline: Timeline): void;
  /** @throws CodedError `unknown-role`, `unknown-agency`, `unknown-participant`. */
  list(): Worklist;
}

/** Collects what is open and theirs. */
export function collectWork(who: Who): WorkCollector {
  const sides: Readonly<Record<Side, Lists>> = { toDo: noItems(), awaited: noItems(), unassigned: noItems() };
  const waiting: Worklist["waiting"][number][] = [];
  const seen = seenPeople();
  return {
    add(timeline) {
      seen.see(timeline);
      const owner = ownerIn(timeline, who);
      if (owner === null) return;
      const { record, policy, asOf } = timeline;
      const from = {
        reference: record.reference,
        policy: policy.id,
        asOf,
        ...(policy.terms ? { terms: policy.terms } : {}),
      };
      const owners = ownersIn(timeline);
      const peopleOf = (owed: DutyWithActors) =>
        owners.flatMap(([one, own]) => (sideOf(owed, own) === "toDo" ? one : []));
      for (const deadline of timeline.deadlines.filter((each) => isOpen(each, asOf))) {
        const side = sideOf(deadline, owner);
        if (side === null) continue;
        const list = deadline.status === "overdue" ? "overdue" : "open";
        sides[side][list].push({ ...deadline, ...from, people: peopleOf(deadline) });
      }
      for (const item of timeline.checklist.filter(({ state }) => state === "open" || state === "not-done")) {
        const side = sideOf(item, owner);
        if (side !== null) sides[side].undated.push({ ...item, ...from, people: peopleOf(item) });
      }
      const concerning = timeline.waiting.filter((each) => sideOf(each, owner) !== null);
      waiting.push(...concerning.map((each) => ({ ...each, ...from })));
    },
    list() {
      seen.check(who);
      const { toDo, awaited, unassigned } = sides;
      return { who, toDo: inOrder(toDo), awaited: inOrder(awaited), unassigned: inOrder(unassigned), waiting };
    },
  };
}

interface Lists {
  readonly overdue: WorkItem[];
  readonly open: WorkItem[];
  readonly undated: WorkItem<ChecklistItem>[];
}

function noItems(): Lists {
  return { overdue: [], open: [], undated: [] };
}

function inOrder({ overdue, open, undated }: Lists): WorkItems {
  return { overdue: overdue.toSorted(byDue), open: open.toSorted(byDue), undated };
}

/** By the day and, on it, what is due by the hour first, by the instant. */
function byDue(a: WorkItem, b: WorkItem): number {
  if (a.due.date !== b.due.date) return a.due.date < b.due.date ? -1 : 1;
  return timeOf(a) - timeOf(b);
}

function timeOf({ due }: WorkItem): number {
  return due.at === undefined ? Number.MAX_SAFE_INTEGER : Date.parse(due.at);
}
