import { eachChildInNeedPlan, isUnknown } from "../each.js";
import { failsIf } from "../judgement.js";
import type { CensusRule } from "../rule.js";

/** No child in need plan is open beside an open plan of its episode. */
export const rule4001: CensusRule = {
  code: "4001",
  severity: "error",
  fields: ["CPPendDate", "CINPlanStartDate", "CINPlanEndDate"],
  message: "A child in need plan is open beside an open child protection plan.",
  fix: "Record when one of them ended.",
  check: (census) =>
    eachChildInNeedPlan(census, ({ is: { startedOn, endedOn }, episode }) => {
      if (endedOn !== undefined) return "not-applicable";
      if (startedOn === undefined || !episode.isKnown || isUnknown(census, "plans")) return "skipped";
      const open = episode.plans.find(({ is }) => is.endedOn === undefined);
      return failsIf(open !== undefined, "endedOn", { startedOn, other: open && `plans[${open.place}]` });
    }),
};
