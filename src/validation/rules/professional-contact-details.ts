import type { Contact } from "../../model/participant.js";
import { isProfessional } from "../../vocabulary/roles.js";
import type { RequirementRule } from "../rule.js";
import { all, each, notApplicable, stated } from "../verdict.js";

export const professionalContactDetails: RequirementRule = {
  code: "professional-contact-details",
  from: "recorded",
  message: "A professional's direct telephone number or email address is not recorded.",
  fix: "Ask for it with the invitation.",
  takes: () => true,
  allowed: ["telephone", "email"],
  example: ["telephone", "email"],
  meaning: "Which of the two is asked for; both unless given.",
  check: ({ participants }, { particulars }) => {
    const ways = waysIn(particulars);
    return each(participants, "participants", (person, path) =>
      person.invited !== false && isProfessional(person)
        ? all(...ways.map((way) => stated(person.contact?.[way], `${path}.contact.${way}`)))
        : notApplicable,
    );
  },
};

const WAYS: readonly (keyof Contact)[] = ["telephone", "email"];

/** Those that the policy asks for; both, where it names none of them. */
function waysIn(particulars: unknown): readonly (keyof Contact)[] {
  const asked = WAYS.filter((way) => Array.isArray(particulars) && particulars.includes(way));
  return asked.length > 0 ? asked : WAYS;
}
