import type { Finding } from "../model/finding.js";
import type { ChildHistory } from "../model/history.js";
import { censusCase } from "./case.js";
import { without } from "./judgement.js";
import { censusPeriod } from "./period.js";
import { findingsOf, previewOf, type CensusPreview, type CensusPreviewOptions } from "./preview-census.js";
import type { CensusEntry } from "./reading/census-reading.js";
import { returnRules } from "./rules/index.js";

/** Histories, or what `readCinCensus` gives. */
export type CensusReturn = Iterable<ChildHistory | CensusEntry> | AsyncIterable<ChildHistory | CensusEntry>;

/** A child of a return, and what the rules find. */
export interface PreviewedChild extends CensusPreview {
  /** Its place in the return, from 0. */
  readonly child: number;
  /** The line on which it begins, from 1; `null` where it was not read from a file. */
  readonly line: number | null;
  readonly history: ChildHistory;
}

/** What the rules find in a return as a whole, and why it was not read to its end. It comes last. */
export interface PreviewedReturn extends CensusPreview {
  readonly child: null;
  /** Where reading ended, if it ended too soon. */
  readonly line: number | null;
  readonly history: null;
}

/**
 * What the children in need census would say of a return: {@link previewCensus} of each child as it comes, and last, with
 * `child: null`, the rules about the return as a whole. What could not be read comes first among the findings of its child.
 * Memory does not grow with the return.
 *
 * In a return, what is absent is absent: `complete` is `true` unless said otherwise.
 *
 * @throws CodedError `reference-date-missing`, `not-a-date`, `not-a-year`, `outside-calendar`, when the first is asked for.
 * @example
 * ```ts
 * const histories = [
 *   { id: "C1", plans: [{ startedOn: "2024-05-20", category: "NEG", latestCategory: "NEG", previousPlans: 0 }] },
 * ];
 * const found: unknown[] = [];
 * for await (const { child, findings } of previewReturn(histories, { year: 2025 })) {
 *   found.push([child, ...findings.map(({ code }) => code)]);
 * }
 * found; // [[0, "2885"], [null, "2883"]]
 * ```
 */
export async function* previewReturn(
  source: CensusReturn,
  options: CensusPreviewOptions,
): AsyncGenerator<PreviewedChild | PreviewedReturn> {
  const period = censusPeriod(options);
  const isComplete = options.complete ?? true;
  const tallies = returnRules.map((rule) => ({ rule, tally: rule.tally() }));
  let count = 0;
  let readFindings: readonly Finding[] = [];
  let endedAt: number | null = null;
  for await (const item of source) {
    const isEntry = "history" in item;
    if (isEntry && item.child === null) {
      readFindings = item.findings;
      endedAt = item.line;
      continue;
    }
    const { child, line, history, findings } = isEntry
      ? item
      : { child: count, line: null, history: item, findings: [] };
    count++;
    const census = censusCase(history, period, isComplete);
    for (const { tally } of tallies) tally.add(census);
    const preview = previewOf(census);
    yield { child, line, history, findings: [...findings, ...preview.findings], rules: preview.rules };
  }
  // Of a return that was not read to its end, nobody can tell what the whole of it says.
  const verdicts = tallies.map(({ rule, tally }) => ({
    rule,
    verdict: endedAt === null ? tally.verdict() : without("skipped"),
  }));
  yield {
    child: null,
    line: endedAt,
    history: null,
    findings: [...readFindings, ...verdicts.flatMap(({ rule, verdict }) => findingsOf(rule, verdict))],
    rules: verdicts.map(({ rule, verdict }) => ({ code: rule.code, status: verdict.status })),
  };
}
