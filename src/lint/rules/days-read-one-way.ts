import { singlePeriodsOf } from "../../policy/due.js";
import { timesIn } from "../times-in.js";
import { dutiesIn, placesWhere, type LintRule } from "../rule.js";

export const daysReadOneWay: LintRule = {
  code: "days-read-one-way",
  severity: "query",
  message: "The clause says days, and the rule counts working days without the other reading.",
  fix: "Say working days if the document does; if not, give both readings, each with its reason.",
  find: (policy) =>
    placesWhere(
      policy.document.days === undefined ? dutiesIn(policy) : [],
      ({ duty: { due }, clause }) => {
        if (due && "readings" in due) return false;
        const said = timesIn(clause.says);
        return singlePeriodsOf(due).some(
          (period) =>
            "count" in period &&
            period.unit === "working-days" &&
            said.some(({ count, unit }) => count === period.count && unit === "days") &&
            !said.some(({ count, unit }) => count === period.count && unit === "working-days"),
        );
      },
      "due",
    ),
};
