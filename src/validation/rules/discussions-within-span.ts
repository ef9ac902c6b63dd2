import { englandAndWales, readMoment } from "../../calendar/index.js";
import type { Discussion } from "../../model/conference.js";
import type { RequirementRule } from "../rule.js";
import { each, missing, that } from "../verdict.js";

export const discussionsWithinSpan: RequirementRule = {
  code: "discussions-within-span",
  from: "held",
  message: "The discussions of the conference run over more working days than it may take.",
  fix: "Conclude the conference within the days allowed, or record why it took longer.",
  check: ({ conference }, { particulars }) =>
    each(conference?.discussions, "conference.discussions", ({ start, end }, path) => {
      const days = [start, end].map((time) => (time === undefined ? undefined : readMoment(time)));
      const known = days.filter((day) => day !== undefined && typeof day !== "string");
      if (known.length === 0) return missing(`${path}.start`);
      const first = firstDay(conference?.discussions);
      const limit = englandAndWales.add(first, (particulars as { workingDays: number }).workingDays, "inclusive");
      return that(
        known.every((day) => day.date <= limit),
        path,
      );
    }),
};

/** The first day on which any of the discussions is known to be. */
function firstDay(discussions: readonly Discussion[] | undefined): string {
  const days = (discussions ?? []).flatMap(({ start, end }) => {
    const moment = readMoment(start ?? end);
    return typeof moment === "string" ? [] : moment.date;
  });
  return days.toSorted()[0]!;
}
