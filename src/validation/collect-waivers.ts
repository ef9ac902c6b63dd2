import type { ValidationReport } from "./report.js";
import type { UnusedWaiver } from "./unused-waivers.js";
import type { Waiver } from "./waiver.js";
import { prepareWaivers } from "./waive.js";
import type { UnusedInRun } from "./waiver-tally.js";

/** What becomes of waivers over several reports; see {@link collectWaivers}. */
export interface CollectedWaivers {
  /** Adds what a report says of the waivers; also one that was kept as JSON. */
  add(report: Pick<ValidationReport, "record" | "stage" | "unusedWaivers">): void;
  /** The waivers that let no finding stand in any of the reports, in their order. */
  unused(): readonly UnusedInRun[];
}

/**
 * What becomes of waivers over several reports that were made with the same list: which of them let nothing stand in any, and
 * which name a record that never came.
 *
 * @throws CodedError `not-a-waiver`.
 * @example
 * ```ts
 * const waive = [
 *   { code: "conference-end-assumed", reason: "We do not record the end." },
 *   { code: "decision-made", record: "CPC-9", reason: "Deferred." },
 * ];
 * const collected = collectWaivers(waive);
 * for (const reference of ["CPC-1", "CPC-2"]) {
 *   const record = { type: "initial", reference, conference: { held: { start: "2020-05-05" } } };
 *   collected.add(validateRecord(record, workingTogether, { waive }));
 * }
 * collected.unused().map(({ waiver, why }) => `${waiver.code}: ${why}`); // ["decision-made: unknown-record"]
 * ```
 */
export function collectWaivers(waive: readonly Waiver[]): CollectedWaivers {
  prepareWaivers(waive);
  const keys = waive.map(keyOf);
  const used = new Set<string>();
  const came = new Set<string>();
  const unused = new Map<string, UnusedWaiver>();
  return {
    add({ record: { reference }, stage, unusedWaivers }) {
      if (reference !== null) came.add(reference);
      // Nothing was judged of what is no record.
      if (stage === null) return;
      const left = new Map(unusedWaivers.map((each) => [keyOf(each.waiver), each]));
      for (const [index, { record }] of waive.entries()) {
        if (record !== undefined && record !== reference) continue;
        const key = keys[index]!;
        const why = left.get(key);
        if (why) unused.set(key, why);
        else used.add(key);
      }
    },
    unused: () =>
      waive.flatMap((waiver, index): UnusedInRun[] => {
        const key = keys[index]!;
        if (used.has(key)) return [];
        const { record } = waiver;
        if (record !== undefined && !came.has(record)) return [{ waiver, why: "unknown-record", suggestions: [] }];
        const { why = "unused", suggestions = [] } = unused.get(key) ?? {};
        // What one record does not have, another can: only what holds of all of them is said of a waiver for any.
        const isOfAll = record !== undefined || OF_ALL.has(why);
        return [{ waiver, why: isOfAll ? why : "unused", suggestions: isOfAll ? suggestions : [] }];
      }),
  };
}

/** Why a waiver lets nothing stand, whatever the record. */
const OF_ALL: ReadonlySet<UnusedWaiver["why"]> = new Set(["expired", "unknown-code", "unknown-duty", "unknown-path"]);

/** What a waiver says: the same of one that was read again. */
function keyOf(waiver: Waiver): string {
  return JSON.stringify(Object.entries(waiver).toSorted(([a], [b]) => (a < b ? -1 : 1)));
}
