import type { RequirementRule } from "../rule.js";
import { all, stated, that } from "../verdict.js";

export const recordChairSummary: RequirementRule = {
  code: "record-chair-summary",
  from: "minuted",
  message: "The chair's summary is missing under one of the two headings, or is verbatim and no analysis.",
  fix: "Summarise the key issues under what we are worried about and what is working well.",
  check: ({ minutes }) =>
    all(
      stated(minutes?.worriedAbout?.summary, "minutes.worriedAbout.summary"),
      stated(minutes?.workingWell?.summary, "minutes.workingWell.summary"),
      that(minutes?.isVerbatim === undefined ? undefined : !minutes.isVerbatim, "minutes.isVerbatim"),
    ),
};
