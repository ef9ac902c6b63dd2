import type { RequirementRule } from "../rule.js";
import { all, missing, that } from "../verdict.js";

export const consultationRecorded: RequirementRule = {
  code: "consultation-recorded",
  from: "held",
  message: "The chair did not consult the social worker and the team manager both.",
  fix: "Consult both, and record it.",
  check: ({ participants }) =>
    all(
      ...["social-worker", "team-manager"].map((wanted) => {
        const index = participants?.findIndex(({ role }) => role === wanted) ?? -1;
        return index < 0
          ? missing(`participants[role=${wanted}]`)
          : that(participants![index]!.consulted, `participants[${index}].consulted`);
      }),
    ),
};
