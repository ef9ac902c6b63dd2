import type { Actor } from "../policy/index.js";
import type { Asked, ChecklistItem, Deadline, Obligation, Timeline, Waiting } from "../timeline/index.js";
import { actorsOfRole } from "./actors-of-role.js";

/** Whose work is asked for. */
export interface WorklistOptions {
  /**
   * Whose work: a role as in the records (`health-visitor`, `mother`), an actor as in the policies (`conference-service`,
   * `family`), or several of them for somebody who is all of these.
   */
  readonly role: string | readonly string[];
  /**
   * The participants who are meant, where a role is had by several or an agency has more than one: their ids, by the
   * record's reference, since each record has its own. Without it, all of the role. A record not named here is left out.
   */
  readonly participants?: Readonly<Record<string, readonly string[]>> | undefined;
}

/** A deadline or an item of the checklist, with the record and the policy it is from. */
export type WorkItem<T extends Obligation = Deadline> = T & {
  /** The record's. */
  readonly reference: string | null;
  /** The policy's id. */
  readonly policy: string;
};

/**
 * What is somebody's to do, and what they wait for, over one record or many. Nothing done is in it, and
 * nothing that one might have done until a time that has passed.
 */
export interface Worklist {
  /** Whose it is, as asked for. */
  readonly roles: readonly string[];
  /** Mine, and past its due time. Empty for a timeline that was not asked about a day. */
  readonly late: readonly WorkItem[];
  /** Mine, and not past it. */
  readonly mine: readonly WorkItem[];
  /** Owed to me by others, and past its due time: what must already have happened, and is not recorded as done. */
  readonly missing: readonly WorkItem[];
  /** Owed to me by others, and not past it. */
  readonly expected: readonly WorkItem[];
  /** Mine, and owed to me, where the policy gives no time. */
  readonly undated: {
    readonly mine: readonly WorkItem<ChecklistItem>[];
    readonly expected: readonly WorkItem<ChecklistItem>[];
  };
  /** What is mine, or owed to me, and cannot be dated yet. */
  readonly waiting: readonly (Waiting & { readonly reference: string | null; readonly policy: string })[];
}

/**
 * What is mine to do, what of it is late, what must already have reached me, and what I wait for.
 *
 * A duty owed by each agency, professional or author is mine where its party is: by the participants given, else by the
 * party's role; whoever asks as `professional` or `agency` has all of them. Each list is in due order over all
 * timelines, those without a time in the policies' order. What is both mine and owed to me is mine.
 *
 * @example
 * ```ts
 * const record: ConferenceRecord = {
 *   type: "initial",
 *   reference: "CPC-0417",
 *   conference: { planned: { start: "2020-05-05T10:00" } },
 *   participants: [{ id: "p2", role: "health-visitor", agency: "health-visiting" }],
 * };
 * const timeline = buildTimeline(record, "hounslow", { asOf: "2020-05-01" });
 * const { mine } = worklist(timeline, { role: "health-visitor" });
 * mine.map(({ reference, key, due }) => `${reference} ${key} ${due.date}`);
 * // ["CPC-0417 reports-submitted/p2 2020-05-04"]
 * worklist(timeline, { role: "health-visitor", participants: { "CPC-0417": ["p9"] } }).mine; // []
 * ```
 */
export function worklist(timelines: Timeline | readonly Timeline[], { role, participants }: WorklistOptions): Worklist {
  const roles = typeof role === "string" ? [role] : role;
  const me: Me = { roles: new Set(roles), actors: new Set(roles.flatMap((own) => [...actorsOfRole(own)])) };
  const list: readonly Timeline[] = "deadlines" in timelines ? [timelines] : timelines;
  const open: WorkItem[] = [];
  const owed: WorkItem[] = [];
  const undated = { mine: [] as WorkItem<ChecklistItem>[], expected: [] as WorkItem<ChecklistItem>[] };
  const waiting: Worklist["waiting"][number][] = [];
  for (const { record, policy, deadlines, checklist, waiting: undatable } of list) {
    const from = { reference: record.reference, policy: policy.id };
    const ids = participants && idsIn(participants, record.reference);
    if (ids === null) continue;
    for (const deadline of deadlines.filter(isOpen)) {
      const side = sideOf(deadline, deadline.party, me, ids);
      if (side !== null) (side === "mine" ? open : owed).push({ ...deadline, ...from });
    }
    for (const item of checklist.filter(({ doneAt }) => doneAt === null)) {
      const side = sideOf(item, null, me, ids);
      if (side !== null) undated[side].push({ ...item, ...from });
    }
    const concerning = undatable.filter((each) => sideOf(each, null, me, ids) !== null);
    waiting.push(...concerning.map((each) => ({ ...each, ...from })));
  }
  const sorted = (items: readonly WorkItem[], isLate: boolean) =>
    items.filter(({ status }) => (status === "overdue") === isLate).toSorted(byDue);
  return {
    roles,
    late: sorted(open, true),
    mine: sorted(open, false),
    missing: sorted(owed, true),
    expected: sorted(owed, false),
    undated,
    waiting,
  };
}

/** Not done; and what one may do is nobody's to do once its time has passed. */
function isOpen({ doneAt, strength, status }: Deadline): boolean {
  return doneAt === null && !(strength === "may" && status === "overdue");
}

interface Me {
  readonly roles: ReadonlySet<string>;
  readonly actors: ReadonlySet<Actor>;
}

function sideOf(
  { by, to }: Asked,
  party: Deadline["party"],
  me: Me,
  ids: ReadonlySet<string> | undefined,
): "mine" | "expected" | null {
  const among = (actors: readonly Actor[]) => actors.some((actor) => me.actors.has(actor));
  if (party !== null && "audience" in party) {
    // An audience is one of those told or, where the duty tells none, one of those who do.
    const meant = me.actors.has(party.audience);
    if (!to.includes(party.audience)) return meant ? "mine" : among(to) ? "expected" : null;
    if (among(by)) return "mine";
    return meant ? "expected" : null;
  }
  if (among(by) && (party === null || isParty(party, me, ids))) return "mine";
  return among(to) ? "expected" : null;
}

const ANY_PARTY: readonly string[] = ["professional", "professionals", "agency", "agencies"];

function isParty({ id, role }: { id: string; role?: string }, me: Me, ids: ReadonlySet<string> | undefined): boolean {
  if (ids) return ids.has(id);
  return ANY_PARTY.some((any) => me.roles.has(any)) || (role !== undefined && me.roles.has(role));
}

/** By the day and, on it, what is due by the hour first, by the instant. */
function byDue(a: WorkItem, b: WorkItem): number {
  if (a.due.date !== b.due.date) return a.due.date < b.due.date ? -1 : 1;
  return timeOf(a) - timeOf(b);
}

function timeOf({ due }: WorkItem): number {
  return due.at === undefined ? Number.MAX_SAFE_INTEGER : Date.parse(due.at);
}

/** `null` for a record that is not named. */
function idsIn(
  participants: NonNullable<WorklistOptions["participants"]>,
  reference: string | null,
): ReadonlySet<string> | null {
  return reference !== null && Object.hasOwn(participants, reference) ? new Set(participants[reference]) : null;
}
