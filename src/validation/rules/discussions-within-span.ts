import type { LocalDate, WorkingCalendar } from "../../calendar/index.js";
import type { Discussion } from "../../model/conference.js";
import { isOutside } from "../../obligations/count.js";
import { numberNamed } from "../particulars.js";
import type { RequirementRule, RuleContext } from "../rule.js";
import { each, missing, passed, that } from "../verdict.js";

export const discussionsWithinSpan: RequirementRule = {
  code: "discussions-within-span",
  from: "held",
  message: "The discussions of the {conference} run over more working days than it may take.",
  fix: "Conclude the {conference} within the days allowed, or record why it took longer.",
  takes: numberNamed("workingDays"),
  example: { workingDays: 3 },
  check({ conference }, context) {
    const { particulars, calendar, facts } = context;
    const limit = lastDay(
      conference?.discussions,
      facts,
      (particulars as { workingDays: number }).workingDays,
      calendar,
    );
    const verdict = each(conference?.discussions, "conference.discussions", (_, path) => {
      const days = ["start", "end"].map((side) => facts.momentAt(`${path}.${side}`));
      const known = days.filter((day) => day !== null);
      if (known.length === 0) return missing(`${path}.start`);
      return that(limit === undefined ? undefined : known.every((day) => day.date <= limit), path);
    });
    return verdict.failed.length > 0 && isConcludedLate(context) ? passed : verdict;
  },
};

/** Whether it is found already that the conference ended too late. */
function isConcludedLate({ timeline }: RuleContext): boolean {
  return timeline.deadlines.some(
    ({ id, status }) => id === "conference-concluded" && (status === "late" || status === "overdue"),
  );
}

/** The last day on which they may be; `undefined` where they start on none, or the calendar does not know the day. */
function lastDay(
  discussions: readonly Discussion[] | undefined,
  facts: RuleContext["facts"],
  workingDays: number,
  calendar: WorkingCalendar,
): LocalDate | undefined {
  const days = (discussions ?? []).flatMap((_, index) => {
    const at = (side: string) => facts.momentAt(`conference.discussions[${index}].${side}`);
    return (at("start") ?? at("end"))?.date ?? [];
  });
  const first = days.toSorted()[0];
  if (first === undefined) return undefined;
  try {
    return calendar.add(first, workingDays, "inclusive");
  } catch (error) {
    if (isOutside(error)) return undefined;
    throw error;
  }
}
