// @ts-check
import { onlyIf, that } from "child-protection-conferences/validation";
/** @import { GeneralRule } from "child-protection-conferences/validation" */

/** @type {GeneralRule} */
const beginsBeforeTwo = {
  code: "begins-before-two",
  severity: "query",
  from: "recorded",
  message: "The conference is planned for two o'clock or later, and may run into the evening.",
  fix: "Ask the family whether that suits them, or plan it earlier.",
  check: ({ conference }) => {
    const start = conference?.planned?.start;
    const path = "conference.planned.start";
    return onlyIf(start?.includes("T"), path, () => that(Number(start?.slice(11, 13)) < 14, path));
  },
};

/** Written without care: it throws where no participants are recorded. @type {GeneralRule} */
const chairNamed = {
  code: "chair-named",
  severity: "query",
  from: "held",
  message: "Nobody is recorded as the chair.",
  fix: "Record who chaired.",
  check: ({ participants }) => {
    const { length } = /** @type {readonly { role?: string }[]} */ (participants).filter(
      ({ role }) => role === "chair",
    );
    return that(length > 0, "participants");
  },
};

export const ownRules = [beginsBeforeTwo, chairNamed];
