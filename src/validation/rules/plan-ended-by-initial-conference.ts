import type { GeneralRule } from "../rule.js";
import { missing, notApplicable, onlyIf, passed, that } from "../verdict.js";

export const planEndedByInitialConference: GeneralRule = {
  code: "plan-ended-by-initial-conference",
  severity: "error",
  from: "decided",
  message: "A {plan} is recorded as ended by an initial {conference}, which can only start one.",
  cases: {
    dated: "A {plan} is recorded as ended on {ended}, by an initial {conference} on {on}, which can only start one.",
  },
  fix: "Check the type of the {conference} and the day the {plan} ended.",
  check: ({ type, plan }, { facts }) =>
    type === "review" || type === "transfer-in"
      ? notApplicable
      : onlyIf(plan === undefined ? undefined : true, "plan", () => {
          // A plan can end outside a conference: the child moves away, or is 18.
          const [ended, held] = [facts.momentAt("plan.endedOn"), facts.conference.held?.at];
          const started = facts.momentAt("plan.startedOn");
          // That one ends before it starts is another fault.
          if (!ended || (started && ended.date < started.date)) return passed;
          if (!held) return missing("conference.held.start");
          return that(ended.date > held.date, {
            path: "plan.endedOn",
            params: { how: "dated", ended: ended.date, on: held.date },
          });
        }),
};
