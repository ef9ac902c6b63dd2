import type { RequirementRule } from "../rule.js";
import { all, that, type VerdictPlace } from "../verdict.js";

export const recordFrontPage: RequirementRule = {
  code: "record-front-page",
  from: "minuted",
  message: "The front page does not say whom the {conference} was about, or who attended.",
  cases: {
    missing: "The front page does not say {missing}.",
  },
  fix: "Complete the front page.",
  check: ({ minutes }) =>
    all(
      that(minutes?.frontPage?.children, lacking("children", "whom-it-is-about")),
      that(minutes?.frontPage?.attendees, lacking("attendees", "who-attended")),
    ),
};

function lacking(field: string, code: string): VerdictPlace {
  return { path: `minutes.frontPage.${field}`, params: { missing: [code] } };
}
