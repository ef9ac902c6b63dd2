import type { parentCallPoints } from "../../model/conference.js";
import { isBefore } from "../../timeline/facts.js";
import { momentOf, startOf } from "../moment-of.js";
import { listOfTexts } from "../particulars.js";
import type { RequirementRule } from "../rule.js";
import { all, includesAll, onlyIf, that } from "../verdict.js";

export const parentCallCoversFourPoints: RequirementRule = {
  code: "parent-call-covers-four-points",
  from: "recorded",
  message: "The chair's call to the parent did not cover all four points, or came after the conference began.",
  fix: "Cover the purpose and procedure, the key reports, the reasons and the logistics before the conference.",
  takes: listOfTexts,
  example: ["purpose-and-procedure", "reasons"],
  check: ({ conference }, { particulars }) =>
    onlyIf(conference?.parentCall?.heldAt === undefined ? undefined : true, "conference.parentCall.heldAt", () => {
      const { heldAt, covered } = conference!.parentCall!;
      const [call, start] = [momentOf(heldAt), startOf(conference)];
      return all(
        includesAll(covered, particulars as Point[], "conference.parentCall.covered"),
        that(!call || !start || !isBefore(start, call), "conference.parentCall.heldAt"),
      );
    }),
};

type Point = (typeof parentCallPoints)[number];
