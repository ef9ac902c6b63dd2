import { list } from "./source.js";
import type { Fact, FactPlace } from "./fact.js";
import { groupBy } from "./group-by.js";
import { isCode } from "./read-fields.js";

/** That a duty was entered as done, as looked for and not done, or with a reason. */
export interface Entry {
  /** A participant, an agency or an audience; `null`: all of them. */
  readonly whom: string | null;
  readonly place: FactPlace;
  /** When it was done; `null` for what was not. */
  readonly fact: Fact | null;
}

/** An entry, and the duty it is about. */
export interface DutyEntry extends Entry {
  readonly duty: string;
}

type Entered = readonly { readonly duty: string; readonly for?: string | undefined }[];

/** The entries of a list that gives no times, by the path of their duties. What is for no code, or about none, is left out. */
export function entriesIn(entered: Entered | undefined, path: string): readonly DutyEntry[] {
  return entered === undefined ? NONE : list(entered).flatMap(([item, index]) => entryOf(item, { path, index }, null));
}

/** What was entered as completed; `timesOf` gives when. Without a time that can be read nothing was. */
export function completedEntries(entered: Entered | undefined, timesOf: () => readonly Fact[]): readonly DutyEntry[] {
  if (entered === undefined) return NONE;
  // Of several in one place, the first.
  const times = new Map(
    timesOf()
      .toReversed()
      .map((fact) => [fact.index, fact]),
  );
  return list(entered).flatMap(([item, index]) => {
    const fact = times.get(index);
    return fact?.at ? entryOf(item, { path: "completed[].at", index }, fact) : [];
  });
}

function entryOf({ duty, for: whom }: Entered[number], place: FactPlace, fact: Fact | null): readonly DutyEntry[] {
  const isReadable = typeof duty === "string" && (whom === undefined || isCode(whom));
  return isReadable ? [{ duty, whom: whom ?? null, place, fact }] : [];
}

/** The entries about a duty that are for somebody who is known. */
export function entriesByDuty(
  entries: readonly DutyEntry[],
  isSomebody: (id: string) => boolean,
): (duty: string) => readonly Entry[] {
  if (entries.length === 0) return none;
  let found: ReadonlyMap<string, readonly Entry[]> | undefined;
  return (duty) => {
    found ??= groupBy(
      entries.filter(({ whom }) => whom === null || isSomebody(whom)),
      (entry) => entry.duty,
    );
    return found.get(duty) ?? NONE;
  };
}

const NONE: readonly never[] = [];
const none = (): readonly Entry[] => NONE;
