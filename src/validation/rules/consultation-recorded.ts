import type { RequirementRule } from "../rule.js";
import { all, failed, missing, passed } from "../verdict.js";

export const consultationRecorded: RequirementRule = {
  code: "consultation-recorded",
  from: "held",
  message: "The chair did not consult the social worker and the team manager both.",
  fix: "Consult both, and record it.",
  check: ({ participants }) =>
    all(
      ...["social-worker", "team-manager"].map((wanted) => {
        const of = (consulted?: boolean) =>
          participants?.findIndex((who) => who.role === wanted && who.consulted === consulted) ?? -1;
        if (of(true) >= 0) return passed;
        if (of() >= 0) return missing(`participants[${of()}].consulted`);
        return of(false) >= 0
          ? failed(`participants[${of(false)}].consulted`)
          : missing(`participants[role=${wanted}]`);
      }),
    ),
};
