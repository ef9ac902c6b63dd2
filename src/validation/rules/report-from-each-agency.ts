import { isProfessional } from "../../vocabulary/roles.js";
import { isKnown } from "../../vocabulary/roles.js";
import type { RequirementRule } from "../rule.js";
import { each, notApplicable, onlyIf, that } from "../verdict.js";

export const reportFromEachAgency: RequirementRule = {
  code: "report-from-each-agency",
  from: "held",
  message: "An invited agency has supplied no report.",
  fix: "Obtain its report: a risk could be overlooked without it.",
  check: ({ participants, reports }) =>
    onlyIf(
      participants === undefined || reports === undefined ? undefined : true,
      reports === undefined ? "reports" : "participants",
      () => {
        const professionals = participants!.filter((person) => person.invited !== false && isProfessional(person));
        const authors = new Set(reports!.map(({ from }) => from));
        // A colleague who was not invited may have written it.
        const heard = new Set(participants!.filter(({ id }) => authors.has(id)).map(({ agency, id }) => agency ?? id));
        return each(participants, "participants", (person, path) =>
          professionals.includes(person)
            ? that(heard.has(person.agency ?? person.id) || (isKnown(person) ? false : undefined), path)
            : notApplicable,
        );
      },
    ),
};
