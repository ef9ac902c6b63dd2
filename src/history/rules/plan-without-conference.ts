import { all, missing, notApplicable, that } from "../../validation/verdict.js";
import type { HistoryRule } from "../rule.js";

export const planWithoutConference: HistoryRule = {
  code: "plan-without-conference",
  severity: "query",
  message: "A {plan} starts, and no {conference} is recorded that it could have come of.",
  fix: "Record the {conference}, or check when the {plan} started.",
  check: ({ history: { enquiries, conferences }, meetings }) => {
    const given = meetings.plans.filter(({ place }) => place !== null);
    if (given.length === 0) return notApplicable;
    return all(
      ...given.map(({ period, place, isStartAssumed, start }) => {
        if (!isStartAssumed) return that(start === null ? undefined : true, `plans[${place}].startedOn`);
        // A source that tells only of plans tells nothing of their conferences.
        const isKnown = conferences !== undefined || (enquiries !== undefined && period.startedBy !== "transfer-in");
        return isKnown ? that(false, `plans[${place}].startedOn`) : missing("enquiries");
      }),
    );
  },
};
