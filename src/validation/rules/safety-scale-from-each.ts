import { isParent, isProfessional } from "../../vocabulary/roles.js";
import type { RequirementRule } from "../rule.js";
import { each, notApplicable, onlyIf, that } from "../verdict.js";

export const safetyScaleFromEach: RequirementRule = {
  code: "safety-scale-from-each",
  from: "held",
  message: "Somebody who attended was not asked for a number on the safety scale.",
  fix: "Ask each parent and professional for their own number.",
  check: ({ participants, safetyScales }) =>
    onlyIf(safetyScales === undefined ? undefined : true, "safetyScales", () => {
      const asked = new Set(safetyScales!.map(({ by }) => by));
      const answered = new Set(safetyScales!.filter(({ rating }) => rating !== undefined).map(({ by }) => by));
      return each(participants, "participants", (person, path) =>
        person.attended === true && (isProfessional(person) || isParent(person))
          ? that(answered.has(person.id) || (asked.has(person.id) ? undefined : false), path)
          : notApplicable,
      );
    }),
};
