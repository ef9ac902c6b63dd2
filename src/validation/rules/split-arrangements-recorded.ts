import { beforeConference } from "../before-conference.js";
import type { RequirementRule } from "../rule.js";
import { all, onlyIf, that } from "../verdict.js";

export const splitArrangementsRecorded: RequirementRule = {
  code: "split-arrangements-recorded",
  from: "recorded",
  message: "The arrangements for the split {conference} were not discussed, or not communicated in advance.",
  cases: {
    "not-discussed": "The arrangements for the split {conference} were not discussed.",
    late: "The arrangements for the split {conference} were communicated on {at}, after it started on {start}.",
  },
  fix: "Discuss and communicate them before the {conference}.",
  check: ({ conference }, { facts }) =>
    onlyIf(conference?.splitArrangements === undefined ? undefined : true, "conference.splitArrangements", () => {
      const { discussed } = conference!.splitArrangements!;
      return all(
        that(discussed, { path: "conference.splitArrangements.discussed", params: { how: "not-discussed" } }),
        beforeConference("conference.splitArrangements.communicatedAt", facts),
      );
    }),
};
