import { pathOf } from "../../facts/fact.js";
import type { GeneralRule } from "../rule.js";
import { all, missing, notApplicable, that } from "../verdict.js";

export const planStartsWithItsConference: GeneralRule = {
  code: "plan-starts-with-its-conference",
  severity: "query",
  from: "decided",
  message: "A {plan} starts on another day than the {conference} that makes it.",
  cases: {
    dated: "A {plan} starts on {started}, and the {conference} that makes it is on {on}.",
  },
  fix: "Check both days.",
  check: ({ type }, { facts }) => {
    // A review goes on with a plan that started before it.
    if (type === "review") return notApplicable;
    const { start, end, endAssumed } = facts.conference;
    if (!start) return missing("conference.held.start");
    const days = new Set([start.at!.date, (end ?? start).at!.date]);
    const isEndKnown = end !== null && !endAssumed;
    const started = facts.of("plan-started").facts.filter(({ at }) => at !== null);
    return all(
      ...started.map(({ at, path, index }) =>
        // It can still have ended on that day.
        !isEndKnown && at!.date > start.at!.date
          ? missing("conference.held.end")
          : that(days.has(at!.date), {
              path: pathOf({ path, index }),
              params: { how: "dated", started: at!.date, on: start.at!.date },
            }),
      ),
    );
  },
};
