import { earliest, isMissing, itemsOf, type Facts } from "./facts.js";

/** Notices dates that cannot all be right, whether or not anything is counted from them. */
export function noticeContradictions({ record, conference, moment, notices }: Facts): void {
  if (isMissing(conference.start)) return;
  const { date } = conference.start;
  const discussions = itemsOf(record.strategyDiscussions).flatMap(
    ([index, { heldOn }]) => moment(`strategyDiscussions[${index}].heldOn`, heldOn) ?? [],
  );
  const first = earliest(discussions);
  if (first && date < first.date) {
    notices.add("conference-before-strategy-discussion", { path: "strategyDiscussions" });
  }
  const previous = moment("previousConference.heldOn", record.previousConference?.heldOn);
  if (previous && date < previous.date) {
    notices.add("conference-before-previous-conference", { path: "previousConference.heldOn" });
  }
}
