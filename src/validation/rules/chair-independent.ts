import type { Participant } from "../../model/participant.js";
import { mayChair } from "../../vocabulary/roles.js";
import type { RequirementRule } from "../rule.js";
import { each, missing, notApplicable, onlyIf, that } from "../verdict.js";

export const chairIndependent: RequirementRule = {
  code: "chair-independent",
  from: "held",
  message: "The chair is not independent of the case.",
  fix: "Let somebody chair who is independent of its management.",
  check: ({ participants }) =>
    onlyIf(participants === undefined ? undefined : true, "participants", () => {
      const chairs = chairsAmong(participants!);
      if (chairs.length === 0) return missing("participants[role=chair]");
      return each(participants, "participants", (who, path) =>
        chairs.includes(who) ? that(who.independentOfCase, `${path}.independentOfCase`) : notApplicable,
      );
    }),
};

/** Those who may have chaired: an independent reviewing officer only where nobody is named as the chair. */
function chairsAmong(participants: readonly Participant[]): readonly Participant[] {
  const able = participants.filter(mayChair);
  const there = able.filter(({ invited, attended }) => attended ?? invited !== false);
  const chairs = there.length > 0 ? there : able;
  const named = chairs.filter(({ role = "" }) => !REVIEWING_OFFICERS.has(role));
  return named.length > 0 ? named : chairs;
}

/** Who is named as chair chairs, and not the reviewing officer beside them. */
const REVIEWING_OFFICERS: ReadonlySet<string> = new Set(["independent-reviewing-officer", "iro"]);
