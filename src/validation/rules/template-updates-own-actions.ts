import { eachReturned } from "../returned.js";
import type { RequirementRule } from "../rule.js";
import { includesAll, missing, notApplicable } from "../verdict.js";

export const templateUpdatesOwnActions: RequirementRule = {
  code: "template-updates-own-actions",
  from: "recorded",
  message:
    "A returned template does not update an action of the previous {plan} that its author, or their agency, was responsible for.",
  fix: "Ask its author what became of it.",
  check: ({ returnedTemplates, previousConference, participants = [] }) => {
    const authors = new Set(returnedTemplates?.map(({ from }) => from));
    const agencyOf = new Map(participants.map(({ id, agency }) => [id, agency]));
    /** Colleagues who return a template of their own answer for their actions there. */
    const answersFor = (author: string, actor: string | undefined) =>
      actor === author ||
      (actor !== undefined &&
        !authors.has(actor) &&
        agencyOf.get(actor) !== undefined &&
        agencyOf.get(actor) === agencyOf.get(author));
    return eachReturned(returnedTemplates, (template, path) => {
      const previous = previousConference?.plan?.actions;
      if (previous === undefined) return missing("previousConference.plan.actions");
      const own = previous.filter(({ by }) => answersFor(template.from, by));
      if (own.length === 0) return notApplicable;
      const updated = template.actionUpdates
        ?.filter(({ update }) => update === undefined || update.trim() !== "")
        .map(({ action }) => action);
      return includesAll(
        updated,
        own.map(({ id }) => id),
        `${path}.actionUpdates`,
      );
    });
  },
};
