import { isProfessional } from "../../vocabulary/roles.js";
import { isParent } from "../../vocabulary/roles.js";
import type { RequirementRule } from "../rule.js";
import { each, failed, missing, notApplicable, passed } from "../verdict.js";

export const invitationGivesLinkOrTime: RequirementRule = {
  code: "invitation-gives-link-or-time",
  from: "recorded",
  message: "An invitation gives neither a link nor a time to connect.",
  fix: "Send the link, the time, or both.",
  check: ({ participants }) =>
    each(participants, "participants", (person, path) => {
      const { invited, invitation } = person;
      if (invited === false || !(isProfessional(person) || isParent(person))) return notApplicable;
      if (invitation === undefined) return missing(`${path}.invitation`);
      if (invitation.link === true || invitation.time === true) return passed;
      return invitation.link === false && invitation.time === false
        ? failed(`${path}.invitation`)
        : missing(`${path}.invitation.${invitation.link === false ? "time" : "link"}`);
    }),
};
