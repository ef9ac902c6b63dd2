import type { Finding } from "../model/finding.js";
import type { ConferenceRecord } from "../model/record.js";
import type { Evaluation } from "../obligations/evaluate.js";
import { findingCodes } from "./known-codes.js";
import type { ValidationReport } from "./report.js";
import { unusedWaivers } from "./unused-waivers.js";
import type { ValidationOptions } from "./validation-options.js";
import { concerning, prepareWaivers, sortFindings } from "./waive.js";
import type { Waiver } from "./waiver.js";
import { note, type WaiverTally } from "./waiver-tally.js";

/**
 * The findings that count, those that were waived, and the waivers that let none stand. Over a run of several records, what
 * became of the waivers of any record is told at its end.
 */
export function applyWaivers(
  found: readonly Finding[],
  record: ConferenceRecord,
  evaluation: Evaluation,
  { waive = NO_WAIVERS, rules }: ValidationOptions,
  tally: WaiverTally | undefined,
): Pick<ValidationReport, "findings" | "waived" | "unusedWaivers"> {
  const { facts, compiled, asOf } = evaluation;
  const indexes = concerning(facts.reference, prepareWaivers(waive));
  const { findings, waived: stand, used } = sortFindings(found, indexes, record, evaluation);
  const asked = indexes
    .flatMap(({ all }) => all)
    .filter(({ waiver }) => !used.has(waiver) && (!tally || waiver.record !== undefined))
    .toSorted((a, b) => a.position - b.position);
  const unused =
    asked.length === 0
      ? []
      : unusedWaivers(
          asked.map(({ waiver }) => waiver),
          record,
          evaluation,
          { codes: findingCodes(rules), duties: compiled.dutyIds, day: asOf?.date ?? null },
        );
  if (tally) note(tally, facts.reference, used, unused);
  return { findings, waived: stand, unusedWaivers: unused };
}

const NO_WAIVERS: readonly Waiver[] = [];
