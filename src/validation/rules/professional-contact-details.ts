import type { Contact } from "../../model/participant.js";
import { isProfessional } from "../../vocabulary/roles.js";
import { listOfTexts } from "../particulars.js";
import type { RequirementRule } from "../rule.js";
import { all, each, notApplicable, stated } from "../verdict.js";

export const professionalContactDetails: RequirementRule = {
  code: "professional-contact-details",
  from: "recorded",
  message: "A professional's direct telephone number or email address is not recorded.",
  fix: "Ask for it with the invitation.",
  takes: (particulars) => particulars === undefined || listOfTexts(particulars),
  allowed: ["telephone", "email"],
  example: ["telephone", "email"],
  meaning: "Which of the two is asked for; both unless given.",
  check: ({ participants }, { particulars = WAYS }) =>
    each(participants, "participants", (person, path) =>
      person.invited !== false && isProfessional(person)
        ? all(...(particulars as Way[]).map((way) => stated(person.contact?.[way], `${path}.contact.${way}`)))
        : notApplicable,
    ),
};

type Way = keyof Contact;

const WAYS = ["telephone", "email"] as const;
