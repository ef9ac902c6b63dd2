import type { RequirementRule } from "../rule.js";
import { all, each, notApplicable, stated } from "../verdict.js";

export const exclusionRecorded: RequirementRule = {
  code: "exclusion-recorded",
  from: "held",
  message: "Somebody's exclusion from the {conference} was asked for, and the reason or the decision is not recorded.",
  fix: "Record the reason and what was decided.",
  check: ({ participants }) =>
    each(participants, "participants", ({ exclusion }, path) =>
      exclusion === undefined
        ? notApplicable
        : all(
            stated(exclusion.reason, `${path}.exclusion.reason`),
            stated(exclusion.recorded, `${path}.exclusion.recorded`),
          ),
    ),
};
