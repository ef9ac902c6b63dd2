import { eachPlan, isUnknown } from "../each.js";
import { startsDuring } from "../starts-during.js";
import type { CensusRule } from "../rule.js";

/** A plan does not start during a child in need plan of the child. On the day on which that ends it may. */
export const rule4017: CensusRule = {
  code: "4017",
  severity: "error",
  fields: ["CPPstartDate", "CINPlanStartDate", "CINPlanEndDate", "ReferenceDate"],
  message: "The child protection plan started during a child in need plan.",
  fix: "Check when both started, and record when the child in need plan ended.",
  check: (census) =>
    eachPlan(census, ({ is: { startedOn } }) =>
      isUnknown(census, "childInNeedPlans")
        ? "skipped"
        : startsDuring(startedOn, census.childInNeedPlans, "childInNeedPlans", census.period),
    ),
};
