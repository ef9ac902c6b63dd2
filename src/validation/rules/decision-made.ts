import { eachDecision } from "../decisions.js";
import type { RequirementRule } from "../rule.js";
import { missing, that } from "../verdict.js";

export const decisionMade: RequirementRule = {
  code: "decision-made",
  from: "decided",
  message: "It is not recorded whether a child protection {plan} is needed.",
  fix: "Record the decision.",
  check: (record) =>
    eachDecision(record, (decision, path) =>
      decision ? that(decision.planNeeded !== undefined, `${path}.planNeeded`) : missing(path),
    ),
};
