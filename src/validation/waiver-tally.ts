import { readMoment } from "../calendar/index.js";
import type { EvaluateOptions } from "../obligations/evaluate.js";
import { compile } from "../policy/compile.js";
import type { Policy } from "../policy/policy.js";
import { findingCodes } from "./known-codes.js";
import { unusedWhatever, type UnusedWaiver } from "./unused-waivers.js";
import type { OwnRule } from "./rule.js";
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

/** How the records of a run were judged. */
interface Options extends Pick<EvaluateOptions, "asOf" | "calendar"> {
  readonly rules?: readonly OwnRule[] | undefined;
  readonly waive?: readonly Waiver[] | undefined;
}

/** The waivers that let nothing stand in any record of a run, in their order. */
export function unusedInRun(
  { used, unused, came }: WaiverTally,
  policy: Policy,
  { waive = [], rules, calendar, asOf }: Options,
): readonly UnusedInRun[] {
  const left = waive.filter((waiver) => !used.has(waiver));
  if (left.length === 0) return [];
  const day = readMoment(asOf);
  const nameable = {
    codes: findingCodes(rules),
    duties: compile(policy, calendar).dutyIds,
    day: typeof day === "string" ? null : day.date,
  };
  return left.map((waiver): UnusedInRun => {
    const { record } = waiver;
    const why = record !== undefined && !came.has(record) ? "unknown-record" : "unused";
    return unusedWhatever(waiver, nameable) ?? unused.get(waiver) ?? { waiver, why, suggestions: [] };
  });
}
