import { isParent } from "../../vocabulary/roles.js";
import type { RequirementRule, RuleContext } from "../rule.js";
import { onlyIf, passed, that } from "../verdict.js";

export const caseDiscussionRecorded: RequirementRule = {
  code: "case-discussion-recorded",
  from: "held",
  message: "The chair's case discussion with the social worker and the parents is not recorded as held with both.",
  fix: "Record when it was held, and with whom.",
  check: ({ conference, participants }, context) =>
    onlyIf(
      conference?.caseDiscussion?.with === undefined || participants === undefined ? undefined : true,
      "conference.caseDiscussion.with",
      () => {
        const roles = participants!
          .filter(({ id }) => conference!.caseDiscussion!.with!.includes(id))
          .map(({ role }) => role);
        const withBoth = roles.includes("social-worker") && roles.some((role) => isParent({ role }));
        if (!withBoth && isOverdue(context)) return passed;
        return that(withBoth || (roles.includes(undefined) ? undefined : false), "conference.caseDiscussion.with");
      },
    ),
};

/** Whether it is found already that the discussion was not had with one of them. */
function isOverdue({ timeline }: RuleContext): boolean {
  return timeline.deadlines.some(
    ({ id, status }) => id === "case-discussion-held" && (status === "late" || status === "overdue"),
  );
}
