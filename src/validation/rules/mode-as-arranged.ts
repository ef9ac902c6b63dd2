import { conferenceModes, type ConferenceMode } from "../../model/conference.js";
import { listOfTexts } from "../particulars.js";
import type { RequirementRule } from "../rule.js";
import { that } from "../verdict.js";

export const modeAsArranged: RequirementRule = {
  code: "mode-as-arranged",
  from: "recorded",
  message: "The {conference} takes place in another way than the policy arranges.",
  cases: {
    other: "The {conference} takes place as {mode}, and the policy arranges {allowed}.",
  },
  fix: "Hold it as arranged, or correct how it takes place.",
  takes: listOfTexts,
  allowed: conferenceModes,
  meaning: "The ways in which a conference takes place under the policy, by the codes that records use.",
  example: ["video", "telephone"],
  check: ({ conference }, { particulars }) => {
    const mode = conference?.mode;
    return that(mode === undefined ? undefined : (particulars as ConferenceMode[]).includes(mode), {
      path: "conference.mode",
      params: { how: "other", mode: mode ?? null },
    });
  },
};
