import type { Decision } from "../../model/decision.js";
import type { RequirementRule } from "../rule.js";
import { all, each, onlyIf, stated } from "../verdict.js";

export const dissentRecorded: RequirementRule = {
  code: "dissent-recorded",
  from: "decided",
  message: "Not everybody agreed, and the dissent is not recorded.",
  fix: "Record who dissents, and why.",
  check: ({ decision }) =>
    onlyIf(isDissentedFrom(decision), "decision.consensus", () =>
      all(
        stated(decision?.dissent, "decision.dissent"),
        each(decision?.dissent ?? [], "decision.dissent", ({ reason }, path) => stated(reason, `${path}.reason`)),
      ),
    ),
};

function isDissentedFrom(decision: Decision | undefined): boolean | undefined {
  if ((decision?.dissent?.length ?? 0) > 0) return true;
  return decision?.consensus === undefined ? undefined : !decision.consensus;
}
