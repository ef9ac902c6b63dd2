import type { Decision } from "../model/decision.js";
import type { ConferenceRecord } from "../model/record.js";

/** How far a case has come. Each stage follows from what is recorded, and nothing is asked of a stage not reached. */
export const stages = ["recorded", "held", "decided", "minuted"] as const;
/** How far a case has come; see {@link stages}. */
export type Stage = (typeof stages)[number];

/**
 * The last stage that a record says anything of having reached.
 *
 * @example
 * ```ts
 * stageOf({ type: "review", conference: { held: { start: "2020-05-05" } } }); // "held"
 * ```
 */
export function stageOf({ conference, decision, children, minutes }: ConferenceRecord): Stage {
  if (minutes?.completedAt !== undefined || (minutes?.distributed?.length ?? 0) > 0) return "minuted";
  if (isDecided(decision) || children?.some((child) => isDecided(child.decision))) return "decided";
  return conference?.held?.start !== undefined || conference?.held?.end !== undefined ? "held" : "recorded";
}

function isDecided(decision: Decision | undefined): boolean {
  return decision?.planNeeded !== undefined || decision?.madeAt !== undefined;
}

/**
 * Whether a case that has come to `reached` has come to `stage`, or past it.
 *
 * @example
 * ```ts
 * hasReached("decided", "held"); // true
 * ```
 */
export function hasReached(reached: Stage, stage: Stage): boolean {
  return stages.indexOf(reached) >= stages.indexOf(stage);
}
