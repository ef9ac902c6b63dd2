import type { RequirementRule } from "../rule.js";
import { all, that } from "../verdict.js";

export const recordFrontPage: RequirementRule = {
  code: "record-front-page",
  from: "minuted",
  message: "The front page does not say whom the conference was about, or who attended.",
  fix: "Complete the front page.",
  check: ({ minutes }) =>
    all(
      that(minutes?.frontPage?.children, "minutes.frontPage.children"),
      that(minutes?.frontPage?.attendees, "minutes.frontPage.attendees"),
    ),
};
