import type { parentCallPoints } from "../../model/conference.js";
import { listOfTexts } from "../particulars.js";
import type { RequirementRule } from "../rule.js";
import { includesAll, onlyIf } from "../verdict.js";

export const parentCallCoversFourPoints: RequirementRule = {
  code: "parent-call-covers-four-points",
  from: "recorded",
  message: "The chair's call to the parent did not cover all four points.",
  fix: "Cover the purpose and procedure, the key reports, the reasons and the logistics.",
  takes: listOfTexts,
  example: ["purpose-and-procedure", "reasons"],
  check: ({ conference }, { particulars }) =>
    onlyIf(conference?.parentCall?.heldAt === undefined ? undefined : true, "conference.parentCall.heldAt", () =>
      includesAll(conference?.parentCall?.covered, particulars as Point[], "conference.parentCall.covered"),
    ),
};

type Point = (typeof parentCallPoints)[number];
