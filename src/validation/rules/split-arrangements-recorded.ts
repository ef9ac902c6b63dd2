import { beforeConference } from "../moment-of.js";
import type { RequirementRule } from "../rule.js";
import { all, onlyIf, that } from "../verdict.js";

export const splitArrangementsRecorded: RequirementRule = {
  code: "split-arrangements-recorded",
  from: "recorded",
  message: "The arrangements for the split conference were not discussed, or not communicated in advance.",
  fix: "Discuss and communicate them before the conference.",
  check: ({ conference }) =>
    onlyIf(conference?.splitArrangements === undefined ? undefined : true, "conference.splitArrangements", () => {
      const { discussed, communicatedAt } = conference!.splitArrangements!;
      return all(
        that(discussed, "conference.splitArrangements.discussed"),
        beforeConference(communicatedAt, "conference.splitArrangements.communicatedAt", conference),
      );
    }),
};
