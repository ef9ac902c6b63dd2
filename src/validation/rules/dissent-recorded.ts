import type { RequirementRule } from "../rule.js";
import { all, each, onlyIf, stated } from "../verdict.js";

export const dissentRecorded: RequirementRule = {
  code: "dissent-recorded",
  from: "decided",
  message: "Not everybody agreed, and the dissent is not recorded.",
  fix: "Record who dissents, and why.",
  check: ({ decision }, { facts }) =>
    onlyIf(facts.condition("somebody-dissents") ?? undefined, "decision.consensus", () =>
      all(
        stated(decision?.dissent, "decision.dissent"),
        each(decision?.dissent ?? [], "decision.dissent", ({ reason }, path) => stated(reason, `${path}.reason`)),
      ),
    ),
};
