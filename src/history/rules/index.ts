import type { HistoryRule } from "../rule.js";
import { openPlanAtEighteen } from "./open-plan-at-eighteen.js";
import { planWithoutConference } from "./plan-without-conference.js";
import { plansOverlap } from "./plans-overlap.js";
import { reviewIntervalExceeded } from "./review-interval-exceeded.js";
import { reviewOutsideItsPlan } from "./review-outside-its-plan.js";

/** Rules about a history as a whole. */
export const historyRules: readonly HistoryRule[] = [
  openPlanAtEighteen,
  planWithoutConference,
  plansOverlap,
  reviewIntervalExceeded,
  reviewOutsideItsPlan,
];
