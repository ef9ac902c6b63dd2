import { outlinePlanParts } from "../../model/plan.js";
import { listOfTexts } from "../particulars.js";
import { ifPlanNeeded } from "../decisions.js";
import type { RequirementRule } from "../rule.js";
import { includesAll } from "../verdict.js";

export const outlinePlanComplete: RequirementRule = {
  code: "outline-plan-complete",
  from: "decided",
  message: "The {outlinePlan} does not name all that it must.",
  cases: {
    missing: "The {outlinePlan} does not name {missing}.",
  },
  fix: "Name the lead body and practitioner, the {coreGroup}, the timescales, and what must change by when.",
  takes: listOfTexts,
  allowed: outlinePlanParts,
  example: ["lead-body", "core-group", "timescales"],
  check: ({ plan }, context) =>
    ifPlanNeeded(context, () => includesAll(plan?.outline?.names, context.particulars as Part[], "plan.outline.names")),
};

type Part = (typeof outlinePlanParts)[number];
