import type { RequirementRule } from "../rule.js";
import { stated } from "../verdict.js";

export const viewsGatheredFromAbsentParent: RequirementRule = {
  code: "views-gathered-from-absent-parent",
  from: "held",
  message: "A parent did not join, and their views were not gathered on the chair's call.",
  fix: "Gather their views, and record them.",
  check: ({ conference }) => stated(conference?.parentCall?.views, "conference.parentCall.views"),
};
