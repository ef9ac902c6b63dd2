import { numberNamed } from "../particulars.js";
import type { RequirementRule } from "../rule.js";
import { onlyIf, that } from "../verdict.js";

export const attendeesWithinCapacity: RequirementRule = {
  code: "attendees-within-capacity",
  from: "recorded",
  message: "More people take part than the call can hold.",
  fix: "Agree who takes part, or use another platform.",
  takes: numberNamed("people"),
  example: { people: 20 },
  check: ({ participants }, { particulars }) =>
    onlyIf(participants === undefined ? undefined : true, "participants", () =>
      that(
        participants!.filter(({ invited, attended, notJoining }) => attended ?? (invited !== false && !notJoining))
          .length <= (particulars as { people: number }).people,
        "participants",
      ),
    ),
};
