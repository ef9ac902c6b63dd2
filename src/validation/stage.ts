import { assertRecord } from "../obligations/arguments.js";
import { readFacts, type Facts } from "../facts/read-facts.js";
import type { ConferenceRecord } from "../model/record.js";

/** How far a case has come. Each stage follows from what is recorded, and nothing is asked of a stage not reached. */
export const stages = ["recorded", "held", "decided", "minuted"] as const;
/** How far a case has come; see {@link stages}. */
export type CaseStage = (typeof stages)[number];

/**
 * The last stage that a record has reached. `minuted`: the minutes are recorded as completed or sent. `decided`: a
 * decision is recorded, or whether a child needs a plan. `held`: a start is recorded as held. Before that, `recorded`.
 * What is recorded counts whatever its day; no day is asked about.
 *
 * @throws CodedError `not-a-record`, `unknown-conference-type`.
 *
 * @example
 * ```ts
 * stageOf({ type: "review", conference: { held: { start: "2020-05-05" } } }); // "held"
 * ```
 */
export function stageOf(record: ConferenceRecord): CaseStage {
  assertRecord(record);
  return stageReached(readFacts(record, null));
}

/** The last stage reached as of the day asked about. */
export function stageReached(facts: Facts): CaseStage {
  const happened = (event: Parameters<Facts["of"]>[0]) => facts.of(event).facts.some(({ is }) => is === "happened");
  if (happened("minutes-completed") || happened("minutes-circulated")) return "minuted";
  const isDecided = facts.children.some(({ planNeeded }) => planNeeded !== null);
  if (isDecided || happened("decision-made")) return "decided";
  return facts.conference.isHeld ? "held" : "recorded";
}

/**
 * Whether a case that has come to `reached` has come to `stage`, or past it.
 *
 * @example
 * ```ts
 * hasReached("decided", "held"); // true
 * ```
 */
export function hasReached(reached: CaseStage, stage: CaseStage): boolean {
  return stages.indexOf(reached) >= stages.indexOf(stage);
}
