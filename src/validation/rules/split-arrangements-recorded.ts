import { isBefore } from "../../timeline/facts.js";
import { momentOf } from "../moment-of.js";
import type { RequirementRule } from "../rule.js";
import { all, missing, onlyIf, that } from "../verdict.js";

export const splitArrangementsRecorded: RequirementRule = {
  code: "split-arrangements-recorded",
  from: "recorded",
  message: "The arrangements for the split conference were not discussed, or not communicated in advance.",
  fix: "Discuss and communicate them before the conference.",
  check: ({ conference }) =>
    onlyIf(conference?.splitArrangements === undefined ? undefined : true, "conference.splitArrangements", () => {
      const told = momentOf(conference!.splitArrangements!.communicatedAt);
      const start = momentOf(conference!.held?.start ?? conference!.planned?.start);
      return all(
        that(conference!.splitArrangements!.discussed, "conference.splitArrangements.discussed"),
        told === undefined
          ? missing("conference.splitArrangements.communicatedAt")
          : that(start && !isBefore(start, told), "conference.splitArrangements.communicatedAt"),
      );
    }),
};
