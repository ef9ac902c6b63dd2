import type { RequirementRule } from "../rule.js";
import { all, failed, missing, onlyIf, that } from "../verdict.js";

export const chairAndMinuteTakerPresent: RequirementRule = {
  code: "chair-and-minute-taker-present",
  from: "held",
  message: "There was no chair, or no minute taker.",
  fix: "Record both among the participants, and that they attended.",
  check: ({ participants }) =>
    onlyIf(participants === undefined ? undefined : true, "participants", () =>
      all(
        ...[["chair", "independent-reviewing-officer"], ["minute-taker"]].map((roles) => {
          const index = participants!.findIndex(({ role }) => roles.includes(role ?? ""));
          if (index >= 0) return that(participants![index]!.attended, `participants[${index}].attended`);
          const unknown = participants!.findIndex(({ role }) => role === undefined);
          return unknown < 0 ? failed("participants") : missing(`participants[${unknown}].role`);
        }),
      ),
    ),
};
