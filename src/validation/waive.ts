import { severities, type Finding } from "../model/finding.js";
import type { ConferenceRecord } from "../model/record.js";
import type { Evaluation } from "../obligations/evaluate.js";
import type { WaivedFinding } from "./report.js";
import { assertWaivers, isExpired, pathOfWaiver, type Waiver } from "./waiver.js";
import { deadlinesOf, whoseFindings } from "./whose.js";

/** A waiver and its place in the list, by which the first of several that fit is found. */
export interface ListedWaiver {
  readonly waiver: Waiver;
  readonly position: number;
}

/** Waivers by what a finding must have for one of them to fit. */
interface Index {
  readonly all: ListedWaiver[];
  readonly byTarget: Map<string, ListedWaiver[]>;
}

/** Waivers made ready once for every record: those of one record each, and those of any. */
export interface PreparedWaivers {
  readonly ofAny: Index;
  readonly ofRecord: ReadonlyMap<string, Index>;
}

/** Reading waivers costs more than a report, and one list of them serves many records: each list is read once. */
const prepared = new WeakMap<readonly Waiver[], PreparedWaivers>();

/**
 * Waivers by the records and findings that they are about.
 *
 * @throws CodedError `not-a-waiver`.
 */
export function prepareWaivers(waivers: readonly Waiver[]): PreparedWaivers {
  let found = prepared.get(waivers);
  if (!found) {
    assertWaivers(waivers);
    prepared.set(waivers, (found = prepareAfresh(waivers)));
  }
  return found;
}

function prepareAfresh(waivers: readonly Waiver[]): PreparedWaivers {
  const ofAny: Index = { all: [], byTarget: new Map() };
  const ofRecord = new Map<string, Index>();
  waivers.forEach((waiver, position) => {
    const { record } = waiver;
    let index = record === undefined ? ofAny : ofRecord.get(record);
    if (!index) ofRecord.set(record!, (index = { all: [], byTarget: new Map() }));
    const listed = { waiver, position };
    index.all.push(listed);
    const target = targetOf(waiver);
    const known = index.byTarget.get(target);
    if (known) known.push(listed);
    else index.byTarget.set(target, [listed]);
  });
  return { ofAny, ofRecord };
}

/** The waivers that concern a record. */
export function concerning(reference: string | null, { ofAny, ofRecord }: PreparedWaivers): readonly Index[] {
  const own = reference === null ? undefined : ofRecord.get(reference);
  return own ? [own, ofAny] : [ofAny];
}

/** The findings that count, the gravest first; those that were waived; and every waiver that fits one. */
export interface Sorted {
  readonly findings: readonly Finding[];
  readonly waived: readonly WaivedFinding[];
  readonly used: ReadonlySet<Waiver>;
}

/** Sorts findings into those that count and those that somebody decided to let stand. */
export function sortFindings(
  found: readonly Finding[],
  indexes: readonly Index[],
  record: ConferenceRecord,
  evaluation: Evaluation,
): Sorted {
  const findings: Finding[] = [];
  const waived: WaivedFinding[] = [];
  const used = new Set<Waiver>();
  const whose = indexes.some(({ all }) => all.length > 0) ? whoseFindings(record, evaluation) : () => null;
  for (const severity of severities) {
    for (const finding of found) {
      if (finding.severity !== severity) continue;
      const waiver = waiverOf(finding);
      if (waiver) waived.push({ ...finding, waived: partsKept(waiver) });
      else findings.push(finding);
    }
  }
  return { findings, waived, used };

  /** The first in the list of those that fit. */
  function waiverOf(finding: Finding): Waiver | undefined {
    let first: ListedWaiver | undefined;
    const about = aboutOf(finding, whose(finding));
    const day = evaluation.asOf?.date ?? null;
    for (const { byTarget } of indexes) {
      for (const target of about.targets) {
        for (const listed of byTarget.get(target) ?? NONE) {
          const { waiver, position } = listed;
          if (isExpired(waiver, day) || !fits(waiver, finding, about)) continue;
          used.add(waiver);
          if (!first || position < first.position) first = listed;
        }
      }
    }
    return first?.waiver;
  }
}

/** What a finding is about, as waivers say it. */
interface AboutFinding {
  /** The one participant; `null` where there are several, or none. */
  readonly participant: string | null;
  readonly targets: readonly string[];
}

function aboutOf(finding: Finding, participant: string | null): AboutFinding {
  const [deadline = null, ...others] = new Set(deadlinesOf(finding));
  const only = others.length === 0 ? deadline : null;
  const { code, path } = finding;
  return {
    participant,
    targets: [
      targetOf({ code }),
      targetOf({ code, path }),
      ...(only === null ? [] : [targetOf({ deadline: only })]),
      ...(participant === null ? [] : [targetOf({ participant })]),
    ],
  };
}

type Target = Pick<Waiver, "deadline" | "participant" | "code" | "path">;

/** What the fewest findings have of all that a waiver asks for. */
function targetOf(target: Target): string {
  const { deadline, participant, code } = target;
  const path = pathOfWaiver(target);
  if (deadline !== undefined) return `deadline ${deadline}`;
  if (participant !== undefined) return `participant ${participant}`;
  return path === undefined ? `code ${code}` : `place ${code} ${path}`;
}

/** Whether the rest fits of a waiver that was found by its target. A deadline always is the target. */
function fits(waiver: Target, { code, path }: Finding, { participant }: AboutFinding): boolean {
  return (
    (waiver.participant ?? participant) === participant &&
    (waiver.code ?? code) === code &&
    (pathOfWaiver(waiver) ?? path) === path
  );
}

function partsKept({ reason, by, until }: Waiver): WaivedFinding["waived"] {
  return { reason, ...(by === undefined ? {} : { by }), ...(until === undefined ? {} : { until }) };
}

const NONE: readonly ListedWaiver[] = [];
