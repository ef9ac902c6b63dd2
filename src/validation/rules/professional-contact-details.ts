import { isProfessional } from "../../vocabulary/roles.js";
import type { RequirementRule } from "../rule.js";
import { all, each, notApplicable, stated } from "../verdict.js";

export const professionalContactDetails: RequirementRule = {
  code: "professional-contact-details",
  from: "recorded",
  message: "A professional's direct telephone number or email address is not recorded.",
  fix: "Ask for it with the invitation.",
  check: ({ participants }) =>
    each(participants, "participants", (person, path) =>
      person.invited !== false && isProfessional(person)
        ? all(
            stated(person.contact?.telephone, `${path}.contact.telephone`),
            stated(person.contact?.email, `${path}.contact.email`),
          )
        : notApplicable,
    ),
};
