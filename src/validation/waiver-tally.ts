import type { UnusedWaiver } from "./unused-waivers.js";
import type { Waiver } from "./waiver.js";

/** What became of waivers over a run of several records. Each report adds to it. */
export interface WaiverTally {
  /** Those that let a finding stand in one record at least. */
  readonly used: Set<Waiver>;
  /** Of those that name a record: why they let nothing stand in it, the last time it came. */
  readonly unused: Map<Waiver, UnusedWaiver>;
  /** The records that came, of those that waivers name. */
  readonly came: Set<string>;
}

/** A waiver that let no finding stand in any record of a run. */
export interface UnusedInRun extends Omit<UnusedWaiver, "why"> {
  /** As in a report; `unknown-record`: the record that it names never came. */
  readonly why: UnusedWaiver["why"] | "unknown-record";
}

export function waiverTally(): WaiverTally {
  return { used: new Set(), unused: new Map(), came: new Set() };
}

/** Adds what one record did to a tally. */
export function note(
  tally: WaiverTally,
  reference: string | null,
  used: ReadonlySet<Waiver>,
  unused: readonly UnusedWaiver[],
): void {
  if (reference !== null) tally.came.add(reference);
  for (const waiver of used) tally.used.add(waiver);
  for (const each of unused) tally.unused.set(each.waiver, each);
}

/**
 * The waivers that let nothing stand in any record of a run, in their order.
 *
 * @param whatever why a waiver can fit no finding, whatever the record.
 */
export function unusedInRun(
  waivers: readonly Waiver[],
  { used, unused, came }: WaiverTally,
  whatever: (waiver: Waiver) => UnusedWaiver | null,
): readonly UnusedInRun[] {
  return waivers.flatMap((waiver): UnusedInRun[] => {
    if (used.has(waiver)) return [];
    const { record } = waiver;
    const isMissing = record !== undefined && !came.has(record);
    const why = isMissing ? "unknown-record" : "unused";
    return [whatever(waiver) ?? unused.get(waiver) ?? { waiver, why, suggestions: [] }];
  });
}
