import type { Participant } from "../../model/participant.js";
import { mayChair, takesMinutes } from "../../vocabulary/roles.js";
import type { RequirementRule } from "../rule.js";
import { all, failed, missing, onlyIf, passed, type Verdict } from "../verdict.js";

export const chairAndMinuteTakerPresent: RequirementRule = {
  code: "chair-and-minute-taker-present",
  from: "held",
  message: "There was no chair, or no minute taker.",
  cases: {
    missing: "There was no {missing}.",
  },
  fix: "Record both among the participants, and that they attended.",
  check: ({ participants }) =>
    onlyIf(participants === undefined ? undefined : true, "participants", () =>
      all(oneAttended(participants!, mayChair, "chair"), oneAttended(participants!, takesMinutes, "minute-taker")),
    ),
};

function oneAttended(
  participants: readonly Participant[],
  isMeant: (who: Participant) => boolean,
  wanted: "chair" | "minute-taker",
): Verdict {
  if (participants.some((who) => isMeant(who) && who.attended === true)) return passed;
  const first = (is: (who: Participant) => boolean) => participants.findIndex(is);
  const perhaps = first((who) => isMeant(who) && who.attended === undefined);
  if (perhaps >= 0) return missing(`participants[${perhaps}].attended`);
  const unknown = first(({ role }) => role === undefined);
  if (unknown >= 0) return missing(`participants[${unknown}].role`);
  const absent = participants.flatMap((who, index) => (isMeant(who) ? index : []));
  // While nothing is recorded of who attended, the list may be only of those who were asked.
  if (absent.length === 0 && participants.every(({ attended }) => attended === undefined))
    return missing("participants[].attended");
  return failed({
    path: absent.length === 1 ? `participants[${absent[0]}].attended` : "participants",
    params: { missing: [wanted] },
  });
}
