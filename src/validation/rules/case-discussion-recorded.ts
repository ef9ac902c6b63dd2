import { PARENTS_AND_CARERS } from "../people.js";
import type { RequirementRule } from "../rule.js";
import { onlyIf, that } from "../verdict.js";

export const caseDiscussionRecorded: RequirementRule = {
  code: "case-discussion-recorded",
  from: "held",
  message: "The chair's case discussion with the social worker and the parents is not recorded as held with both.",
  fix: "Record when it was held, and with whom.",
  check: ({ conference, participants }) =>
    onlyIf(
      conference?.caseDiscussion?.with === undefined || participants === undefined ? undefined : true,
      "conference.caseDiscussion.with",
      () => {
        const roles = participants!
          .filter(({ id }) => conference!.caseDiscussion!.with!.includes(id))
          .map(({ role }) => role);
        const withBoth = roles.includes("social-worker") && roles.some((role) => PARENTS_AND_CARERS.has(role ?? ""));
        return that(withBoth || (roles.includes(undefined) ? undefined : false), "conference.caseDiscussion.with");
      },
    ),
};
