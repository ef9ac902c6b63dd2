import { discussionsHeld } from "./events.js";
import { earliest, isMissing, type Facts } from "./facts.js";

/** Notices dates that cannot all be right, whether or not anything is counted from them. */
export function noticeContradictions(facts: Facts): void {
  const { conference, at, notices } = facts;
  if (isMissing(conference.start)) return;
  const { date } = conference.start;
  const first = earliest(discussionsHeld(facts));
  if (first && date < first.date) {
    notices.add("conference-before-strategy-discussion", { path: "strategyDiscussions" });
  }
  const previous = at("previousConference.heldOn");
  if (previous && date < previous.date) {
    notices.add("conference-before-previous-conference", { path: "previousConference.heldOn" });
  }
}
