import { writeMoment } from "../calendar/index.js";
import type { Finding } from "../model/finding.js";
import type { Evaluation } from "../obligations/evaluate.js";
import { partyIn } from "../timeline/deadlines.js";
import { plannedTooLate, plannedTooLateAsData } from "../timeline/planned-too-late.js";
import { partyParameters } from "../wording/party-parameters.js";
import { policyLanguage } from "../wording/policy-language.js";
import { deadlineIn } from "./finding-deadline.js";
import { wordedFinding } from "./worded-finding.js";

/** What is planned for later than it is due: said while it can still be held in time. */
export function plannedTooLateFindings({ obligations, asOf, compiled }: Evaluation): Finding[] {
  return obligations.flatMap((obligation) => {
    const late = plannedTooLate(obligation, asOf);
    if (!late) return [];
    return wordedFinding(
      {
        code: "planned-after-due",
        severity: "query",
        path: late.path,
        basis: obligation.duty.basis,
        deadline: deadlineIn(obligation),
        params: {
          ...plannedTooLateAsData(obligation, late, policyLanguage(compiled)),
          due: writeMoment(obligation.due!),
          planned: writeMoment(obligation.planned!.at!),
          ...partyParameters(partyIn(obligation.party)),
        },
      },
      policyLanguage(compiled),
    );
  });
}
