import { eachReturned } from "../returned.js";
import type { RequirementRule } from "../rule.js";
import { stated, that } from "../verdict.js";

export const templateAgreesOrChangesStatements: RequirementRule = {
  code: "template-agrees-or-changes-statements",
  from: "recorded",
  message: "A returned template neither agrees the danger statements and safety goal nor details changes.",
  fix: "Ask its author which.",
  check: ({ returnedTemplates }) =>
    eachReturned(returnedTemplates, (template, path) =>
      template.statementsAgreed === false
        ? stated(template.statementChanges, `${path}.statementChanges`)
        : that(template.statementsAgreed, `${path}.statementsAgreed`),
    ),
};
