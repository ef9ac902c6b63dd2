import type { Actor } from "../policy/index.js";
import type { Asked, ChecklistItem, Deadline, Obligation, Timeline, Waiting } from "../timeline/index.js";
import { isMemberOf } from "../vocabulary/audiences.js";
import { isWithFamily, type Person } from "../vocabulary/roles.js";
import { actorsOfRole, actsFor } from "./actors-of-role.js";
import { recipientOf } from "./recipient.js";

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
   * The duties of a core group are also on the list of each participant who is in it.
   */
  readonly participants?: Readonly<Record<string, readonly string[]>> | undefined;
}

/** A deadline or an item of the checklist, with the record and the policy it is from. */
export type WorkItem<T extends Obligation = Deadline> = T & {
  /** The record's. */
  readonly reference: string | null;
  /** The policy's id. */
  readonly policy: string;
  /** The day or instant as of which it stands so; `null` when none was asked about. */
  readonly asOf: Timeline["asOf"];
};

/**
 * What is somebody's to do, and what they wait for, over one record or many. Left out is what is done, what nobody has to
 * do any more, what one might have done until a time that has passed, and what may be done for all that the record says.
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
  /**
   * What nobody is named for: the document leaves open who does it, and it is not owed to me. Empty for the family. In
   * due order, then what has no time.
   */
  readonly unassigned: readonly (WorkItem | WorkItem<ChecklistItem>)[];
  /** What is mine, owed to me or assigned to nobody, and cannot be dated yet. */
  readonly waiting: readonly (Waiting & { readonly reference: string | null; readonly policy: string })[];
}

/**
 * What is mine to do, what of it is late, what must already have reached me, and what I wait for.
 *
 * A duty owed by each agency, professional or author is mine where its party is: by the participants given, else by the
 * party's role; whoever asks as `professional` or `agency` has all of them. A duty of the local authority is on the lists
 * of the social worker, the managers and the chair; a duty of the core group on those of the social worker and the lead
 * practitioner. Each list is in due order over all
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
 * // ["CPC-0417 reports-submitted/health-visiting 2020-05-04"]
 * worklist(timeline, { role: "health-visitor", participants: { "CPC-0417": ["p9"] } }).mine; // []
 * ```
 */
export function worklist(timelines: Timeline | readonly Timeline[], { role, participants }: WorklistOptions): Worklist {
  const roles = typeof role === "string" ? [role] : role;
  const anywhere: Me = {
    roles: new Set(roles),
    actors: new Set(roles.flatMap((own) => [...actorsOfRole(own)])),
    actsFor: new Set(roles.flatMap((own) => [...actsFor(own)])),
    isFamily: roles.every((own) => isFamilyRole(own)),
  };
  const list: readonly Timeline[] = "deadlines" in timelines ? [timelines] : timelines;
  const dated = { mine: [] as WorkItem[], expected: [] as WorkItem[], unassigned: [] as WorkItem[] };
  const undated = {
    mine: [] as WorkItem<ChecklistItem>[],
    expected: [] as WorkItem<ChecklistItem>[],
    unassigned: [] as WorkItem<ChecklistItem>[],
  };
  const waiting: Worklist["waiting"][number][] = [];
  for (const { record, policy, asOf, deadlines, checklist, waiting: undatable } of list) {
    const from = { reference: record.reference, policy: policy.id, asOf };
    const ids = participants && idsIn(participants, record.reference);
    if (ids === null) continue;
    const isInCoreGroup = ids && record.people.some(({ id, inCoreGroup }) => inCoreGroup && ids.has(id));
    const me = isInCoreGroup ? { ...anywhere, actsFor: new Set([...anywhere.actsFor, CORE_GROUP]) } : anywhere;
    for (const deadline of deadlines.filter((each) => isOpen(each, asOf))) {
      const side = sideOf(deadline, deadline.party, me, ids);
      if (side !== null) dated[side].push({ ...deadline, ...from });
    }
    for (const item of checklist.filter(({ state }) => state === "open" || state === "not-done")) {
      const side = sideOf(item, item.party, me, ids);
      if (side !== null) undated[side].push({ ...item, ...from });
    }
    const concerning = undatable.filter((each) => sideOf(each, null, me, ids) !== null);
    waiting.push(...concerning.map((each) => ({ ...each, reference: from.reference, policy: from.policy })));
  }
  const sorted = (items: readonly WorkItem[], isLate: boolean) =>
    items.filter(({ status }) => (status === "overdue") === isLate).toSorted(byDue);
  return {
    roles,
    late: sorted(dated.mine, true),
    mine: sorted(dated.mine, false),
    missing: sorted(dated.expected, true),
    expected: sorted(dated.expected, false),
    undated: { mine: undated.mine, expected: undated.expected },
    unassigned: [...dated.unassigned.toSorted(byDue), ...undated.unassigned],
    waiting,
  };
}

/**
 * Whether something is still to be done. What fell due before a plan ended is nobody's to do any more, nor is what one may
 * do once its time has passed.
 */
function isOpen({ status, strength, closedBy }: Deadline, asOf: Timeline["asOf"]): boolean {
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

const CORE_GROUP: Actor = "core-group";

function isFamilyRole(role: string): boolean {
  return isWithFamily({ role }) || actorsOfRole(role).has("family");
}

interface Me {
  readonly roles: ReadonlySet<string>;
  readonly actors: ReadonlySet<Actor>;
  /** Whose duties are theirs as well; what is owed to these is not owed to them. */
  readonly actsFor: ReadonlySet<Actor>;
  /** Of the family or at its side, and nothing else. */
  readonly isFamily: boolean;
}

function sideOf(
  asked: Asked,
  party: Deadline["party"],
  me: Me,
  ids: ReadonlySet<string> | undefined,
): "mine" | "expected" | "unassigned" | null {
  const side = namedSideOf(asked, party, me, ids);
  return side === null && asked.by.length === 0 && !me.isFamily ? "unassigned" : side;
}

function namedSideOf(
  { by, to }: Asked,
  party: Deadline["party"],
  me: Me,
  ids: ReadonlySet<string> | undefined,
): "mine" | "expected" | null {
  const among = (actors: readonly Actor[]) => actors.some((actor) => me.actors.has(actor));
  const areMine = (actors: readonly Actor[]) => among(actors) || actors.some((actor) => me.actsFor.has(actor));
  if (party !== null && "audience" in party) {
    // An audience is one of those told or, where the duty tells none, one of those who do.
    const meant = me.actors.has(party.audience);
    if (!to.includes(party.audience)) return meant ? "mine" : among(to) ? "expected" : null;
    if (areMine(by)) return "mine";
    return meant ? "expected" : null;
  }
  if (party === null || "child" in party) {
    if (areMine(by)) return "mine";
    return among(to) ? "expected" : null;
  }
  if (recipientOf(party, { by, to })) {
    if (areMine(by)) return "mine";
    return isParty(party, me, ids) ? "expected" : null;
  }
  if (areMine(by) && isParty(party, me, ids)) return "mine";
  return among(to) ? "expected" : null;
}

type Somebody = Exclude<NonNullable<Deadline["party"]>, { readonly audience: string } | { readonly child: string }>;

function isParty(party: Somebody, me: Me, ids: ReadonlySet<string> | undefined): boolean {
  const { members, people } = peopleOf(party);
  if (ids) return members.some((id) => ids.has(id));
  return people.some((who) => [...me.roles].some((role) => isMemberOf(role, who)));
}

/** Who a party is; of an agency whoever in the record is of it. */
function peopleOf(party: Somebody): { readonly members: readonly string[]; readonly people: readonly Person[] } {
  if (!("members" in party)) return { members: [party.id], people: [party] };
  const { agency, members, roles } = party;
  return { members, people: [{ agency }, ...roles.map((role) => ({ role, agency }))] };
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
