import { numberNamed } from "../particulars.js";
import type { RequirementRule } from "../rule.js";
import { missing, that } from "../verdict.js";

export const timeslotKept: RequirementRule = {
  code: "timeslot-kept",
  from: "held",
  message: "The {conference} took longer than its timeslot.",
  fix: "Nothing: some flexibility is allowed.",
  takes: numberNamed("hours"),
  example: { hours: 2 },
  check: (_, { particulars, facts }) => {
    const [start, end] = ["start", "end"].map((side) => facts.momentAt(`conference.held.${side}`));
    if (!start || start.at === null) return missing("conference.held.start");
    if (!end || end.at === null) return missing("conference.held.end");
    return that(end.at - start.at <= (particulars as { hours: number }).hours * 3_600_000, "conference.held.end");
  },
};
