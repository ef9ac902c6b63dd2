import type { HistoryDeadline, HistoryTimeline } from "../history/index.js";
import type { Deadline, Step, Timeline } from "../timeline/index.js";
import type { Item } from "./change.js";
import { anchorsOf } from "./counts-of-item.js";

/** What can be compared. */
export type Compared = Timeline | HistoryTimeline;

/** One of two timelines that are compared. */
export interface Side {
  readonly whole: Compared;
  /** Everything in it, by key, to find causes in. */
  readonly all: ReadonlyMap<string, Item>;
  /** What is looked at. */
  readonly items: ReadonlyMap<string, Item>;
  /** Everything by the id of its duty, and every event that something is counted from. */
  readonly byDuty: ReadonlyMap<string, readonly Item[]>;
  readonly events: ReadonlySet<string | undefined>;
  /** Of a history: the conferences that something belongs to, each by its type and day. */
  readonly conferences: ReadonlySet<string>;
}

/** A timeline as it is compared. */
export function sideOf(whole: Compared, looked: Compared = whole): Side {
  const all = itemsIn(whole);
  const byDuty = new Map<string, Item[]>();
  for (const item of all) {
    const known = byDuty.get(item.id);
    if (known) known.push(item);
    else byDuty.set(item.id, [item]);
  }
  return {
    whole,
    all: new Map(all.map((item) => [item.key, item])),
    items: new Map(itemsIn(looked).map((item) => [item.key, item])),
    byDuty,
    events: new Set(all.flatMap(anchorsOf).map(({ event }) => event)),
    conferences: new Set(all.flatMap((item) => conferenceOf(item) ?? [])),
  };
}

/** The conference that an item of a history belongs to, by its type and day; `null` of a record, which is of one. */
export function conferenceOf(item: Item): string | null {
  if (!("conference" in item)) return null;
  const { type, heldOn } = (item as HistoryDeadline).conference;
  return `${type} ${heldOn}`;
}

function itemsIn(compared: Compared): readonly Item[] {
  return [...compared.deadlines, ...("checklist" in compared ? compared.checklist : [])];
}

/** A deadline of a duty: the same party's, else the last. */
export function inSide({ byDuty }: Side, id: string | undefined, { party }: Deadline): Deadline | undefined {
  const found = (byDuty.get(id ?? "") ?? []).filter((item): item is Deadline => "due" in item);
  const text = JSON.stringify(party);
  const own = found.length > 1 ? found.find((item) => JSON.stringify(item.party) === text) : found[0];
  return own ?? found.toSorted((a, b) => (a.due.date < b.due.date ? -1 : 1)).at(-1);
}

/** What waits for facts; a history does not say. */
export function waitingIn({ whole }: Side): Timeline["waiting"] {
  return "waiting" in whole ? whole.waiting : [];
}

/** The steps that say what an item is counted from, and of what is projected from another duty's due time, what that is counted from. */
export function rootsOf(item: Item, side: Side, above: readonly string[] = []): readonly Step[] {
  return anchorsOf(item).flatMap((step) => {
    const source =
      step.kind === "projected" && "why" in item ? inSide(side, item.projectedFrom.at(-1), item) : undefined;
    if (!source || above.includes(source.key)) return [step];
    return rootsOf(source, side, [...above, source.key]);
  });
}
