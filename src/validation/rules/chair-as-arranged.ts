import { mayChair } from "../../vocabulary/roles.js";
import { listOfTexts } from "../particulars.js";
import type { RequirementRule } from "../rule.js";
import { failed, missing, onlyIf, passed } from "../verdict.js";

export const chairAsArranged: RequirementRule = {
  code: "chair-as-arranged",
  from: "held",
  message: "Nobody attended who chairs {conferences} under the policy.",
  fix: "Record who chaired among the participants, and that they attended.",
  takes: listOfTexts,
  meaning: "The roles of those who chair, beside the words for a chair that any record can use.",
  example: ["independent-reviewing-officer", "iro"],
  check: ({ participants }, { particulars }) =>
    onlyIf(participants === undefined ? undefined : true, "participants", () => {
      const roles = particulars as string[];
      const chairs = participants!.filter((who) => mayChair(who) || roles.includes(who.role ?? ""));
      if (chairs.some(({ attended }) => attended === true)) return passed;
      const open = chairs.find(({ attended }) => attended === undefined);
      if (open) return missing(`participants[${participants!.indexOf(open)}].attended`);
      const isAttendanceKnown =
        participants!.length > 0 && participants!.every(({ attended }) => attended !== undefined);
      const isAnybodyUnknown = participants!.some(({ role }) => role === undefined);
      return isAttendanceKnown && !isAnybodyUnknown ? failed("participants") : missing("participants[role=chair]");
    }),
};
