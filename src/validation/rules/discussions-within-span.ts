import type { LocalDate, WorkingCalendar } from "../../calendar/index.js";
import type { Discussion } from "../../model/conference.js";
import { isOutside } from "../../timeline/count.js";
import { numberNamed } from "../particulars.js";
import { momentOf } from "../moment-of.js";
import type { RequirementRule } from "../rule.js";
import { each, missing, that } from "../verdict.js";

export const discussionsWithinSpan: RequirementRule = {
  code: "discussions-within-span",
  from: "held",
  message: "The discussions of the conference run over more working days than it may take.",
  fix: "Conclude the conference within the days allowed, or record why it took longer.",
  takes: numberNamed("workingDays"),
  example: { workingDays: 3 },
  check: ({ conference }, { particulars, calendar }) => {
    const limit = lastDay(conference?.discussions, (particulars as { workingDays: number }).workingDays, calendar);
    return each(conference?.discussions, "conference.discussions", ({ start, end }, path) => {
      const days = [start, end].map((time) => momentOf(time));
      const known = days.filter((day) => day !== undefined);
      if (known.length === 0) return missing(`${path}.start`);
      return that(limit === undefined ? undefined : known.every((day) => day.date <= limit), path);
    });
  },
};

/** The last day on which they may be; `undefined` where they start on none, or the calendar does not know the day. */
function lastDay(
  discussions: readonly Discussion[] | undefined,
  workingDays: number,
  calendar: WorkingCalendar,
): LocalDate | undefined {
  const days = (discussions ?? []).flatMap(({ start, end }) => momentOf(start ?? end)?.date ?? []);
  const first = days.toSorted()[0];
  if (first === undefined) return undefined;
  try {
    return calendar.add(first, workingDays, "inclusive");
  } catch (error) {
    if (isOutside(error)) return undefined;
    throw error;
  }
}
