import { earliest, isMissing, known, mapItems, type Facts } from "./facts.js";

/** Notices dates that cannot all be right, whether or not anything is counted from them. */
export function noticeContradictions({ record, conference, moment, at, notices }: Facts): void {
  if (isMissing(conference.start)) return;
  const { date } = conference.start;
  const first = earliest(
    known(
      mapItems(record.strategyDiscussions, ({ heldOn }, index) =>
        moment(heldOn, "strategyDiscussions[].heldOn", index),
      ),
    ),
  );
  if (first && date < first.date) {
    notices.add("conference-before-strategy-discussion", { path: "strategyDiscussions" });
  }
  const previous = at("previousConference.heldOn");
  if (previous && date < previous.date) {
    notices.add("conference-before-previous-conference", { path: "previousConference.heldOn" });
  }
}
