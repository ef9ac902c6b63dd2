import type { LocalDate } from "../calendar/index.js";
import type { Facts } from "../facts/read-facts.js";

/** The day whose rules are in force for a record, and what gives that day. */
export interface DayOfRules {
  /** `null` where nothing gives a day: then the latest rules are used. */
  readonly on: LocalDate | null;
  /**
   * What gives the day: the conference, as it was held or as it is planned; the day asked about; the last strategy
   * discussion; or nothing.
   */
  readonly by: "conference-held" | "conference-planned" | "as-of" | "strategy-discussion" | "latest";
}

/** The day whose rules are in force: the conference's, else the day asked about, else the last strategy discussion's. */
export function dayOfRules({ conference: { start, end }, asOf, discussionDays }: Facts): DayOfRules {
  const conference = start ?? end;
  if (conference?.at) {
    const by = conference.is === "happened" ? "conference-held" : "conference-planned";
    return { on: conference.at.date, by };
  }
  if (asOf) return { on: asOf.date, by: "as-of" };
  const discussion = discussionDays.toSorted().at(-1);
  return discussion === undefined ? { on: null, by: "latest" } : { on: discussion, by: "strategy-discussion" };
}
