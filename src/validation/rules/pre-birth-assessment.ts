import type { RequirementRule } from "../rule.js";
import { passed, that } from "../verdict.js";

export const preBirthAssessment: RequirementRule = {
  code: "pre-birth-assessment",
  from: "recorded",
  message: "There is no pre-birth assessment that the {conference} is part of.",
  fix: "Carry out the pre-birth assessment, and record it.",
  check: ({ preBirthAssessment: assessment }) =>
    assessment?.completedOn !== undefined ? passed : that(assessment?.done, "preBirthAssessment.done"),
};
