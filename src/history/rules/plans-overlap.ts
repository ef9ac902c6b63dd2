import { all, notApplicable, passed, failed } from "../../validation/verdict.js";
import { compareDays, LATEST } from "../meeting-index.js";
import type { HistoryRule } from "../rule.js";

export const plansOverlap: HistoryRule = {
  code: "plans-overlap",
  severity: "error",
  message: "A {plan} starts before the one before it has ended. A child has one {plan} at a time.",
  fix: "Check when the {plans} started and ended.",
  check: ({ history: { plans = [] } }) => {
    const inOrder = plans
      .flatMap(({ startedOn, endedOn }, place) => (startedOn === undefined ? [] : { startedOn, endedOn, place }))
      .toSorted((a, b) => compareDays(a.startedOn, b.startedOn));
    if (inOrder.length < 2) return notApplicable;
    let ended = inOrder[0]!.endedOn ?? LATEST;
    return all(
      ...inOrder.slice(1).map(({ startedOn, endedOn = LATEST, place }) => {
        // A plan can start on the day on which the one before it ended.
        const isOne = startedOn >= ended;
        if (endedOn > ended) ended = endedOn;
        return isOne ? passed : failed(`plans[${place}].startedOn`);
      }),
    );
  },
};
