import { templateParts } from "../../model/report.js";
import { listOfTexts } from "../particulars.js";
import type { RequirementRule } from "../rule.js";
import { each, includesAll } from "../verdict.js";

export const templatePrePopulated: RequirementRule = {
  code: "template-pre-populated",
  from: "recorded",
  message: "A recording template went out without all that it comes filled in with.",
  cases: {
    missing: "A recording template went out without {missing}.",
  },
  fix: "Fill in the danger statement, safety goal and scaling questions before sending it.",
  takes: listOfTexts,
  allowed: templateParts,
  example: ["danger-statement", "safety-goal"],
  check: ({ returnedTemplates }, { particulars }) =>
    each(returnedTemplates, "returnedTemplates", (template, path) =>
      includesAll(template.filledInWith, particulars as TemplatePart[], `${path}.filledInWith`),
    ),
};

type TemplatePart = (typeof templateParts)[number];
