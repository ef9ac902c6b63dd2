import { isParent } from "../../vocabulary/roles.js";
import type { RequirementRule } from "../rule.js";
import { each, notApplicable, stated } from "../verdict.js";

export const familyViewsRecorded: RequirementRule = {
  code: "family-views-recorded",
  from: "held",
  message: "The views of a parent, carer or young person are not recorded.",
  fix: "Record what they say, or that they did not wish to.",
  check: ({ participants }) =>
    each(participants, "participants", ({ role, views }, path) =>
      isParent({ role }) || role === "young-person" ? stated(views, `${path}.views`) : notApplicable,
    ),
};
