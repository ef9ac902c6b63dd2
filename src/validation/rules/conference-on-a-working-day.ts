import { pathOf } from "../../facts/fact.js";
import { isOutside } from "../../obligations/count.js";
import type { GeneralRule } from "../rule.js";
import { missing, passed, that } from "../verdict.js";

export const conferenceOnAWorkingDay: GeneralRule = {
  code: "conference-on-a-working-day",
  severity: "query",
  from: "recorded",
  message: "The {conference} is on a weekend or a bank holiday.",
  cases: {
    dated: "The {conference} is on {on}, which is on a weekend or a bank holiday.",
  },
  fix: "Check the day.",
  check: (_, { facts, calendar }) => {
    const { start } = facts.conference;
    if (!start) return missing("conference.planned.start");
    try {
      const on = start.at!.date;
      return that(calendar.isWorkingDay(on), { path: pathOf(start), params: { how: "dated", on } });
    } catch (error) {
      if (isOutside(error)) return passed;
      throw error;
    }
  },
};
