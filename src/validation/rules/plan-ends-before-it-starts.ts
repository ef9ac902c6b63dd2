import type { GeneralRule } from "../rule.js";
import { onlyIf, that } from "../verdict.js";

export const planEndsBeforeItStarts: GeneralRule = {
  code: "plan-ends-before-it-starts",
  severity: "error",
  from: "recorded",
  message: "The plan ends before it starts.",
  fix: "Check both days.",
  check: ({ plan }) =>
    onlyIf(
      plan?.startedOn === undefined || plan.endedOn === undefined ? undefined : true,
      plan?.startedOn === undefined ? "plan.startedOn" : "plan.endedOn",
      () => that(plan!.endedOn! >= plan!.startedOn!, "plan.endedOn"),
    ),
};
