import { eachChildInNeedPlan, isUnknown } from "../each.js";
import { startsDuring } from "../starts-during.js";
import type { CensusRule } from "../rule.js";

/** A child in need plan does not start during a plan of the child. On the day on which that ends it may. */
export const rule4016: CensusRule = {
  code: "4016",
  severity: "error",
  fields: ["CINPlanStartDate", "CPPstartDate", "CPPendDate", "ReferenceDate"],
  message: "The child in need plan started during a child protection plan.",
  fix: "Check when both started, and record when the child protection plan ended.",
  check: (census) =>
    eachChildInNeedPlan(census, ({ is: { startedOn } }) =>
      isUnknown(census, "plans") ? "skipped" : startsDuring(startedOn, census.plans, "plans", census.period),
    ),
};
