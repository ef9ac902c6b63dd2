import { CodedError } from "../../calendar/index.js";
import { codePattern } from "../../vocabulary/codes.js";
import type { Timeline } from "../../timeline/index.js";

/**
 * Each timeline with the reference by which its entries are told apart: its record's or, for a single one, the one given.
 *
 * @throws CodedError `reference-required`, `reference-not-a-code`, `reference-twice`.
 */
export function referencedTimelines(
  timelines: Timeline | readonly Timeline[],
  reference: string | undefined,
): (readonly [string, Timeline])[] {
  const list: readonly Timeline[] = "deadlines" in timelines ? [timelines] : timelines;
  const seen = new Set<string>();
  return list.map((timeline) => {
    const own = (list.length === 1 ? reference : undefined) ?? timeline.record.reference;
    if (own === null)
      throw new CodedError(
        "reference-required",
        "The record has no reference: give one, for entries to be told apart.",
      );
    if (!codePattern.test(own))
      throw new CodedError(
        "reference-not-a-code",
        "A reference is letters, digits and . _ : - only, up to 64 characters.",
      );
    if (seen.has(own)) throw new CodedError("reference-twice", "Two of the timelines have the same reference.");
    seen.add(own);
    return [own, timeline] as const;
  });
}
