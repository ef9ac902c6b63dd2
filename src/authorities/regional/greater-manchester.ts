import {
  arrangement,
  clause,
  days,
  duty,
  graded,
  notStated,
  policy,
  requirement,
  type Policy,
} from "../../policy/language.js";
import { workingTogether } from "../national/working-together.js";

/** The regional layer of Greater Manchester's authorities, as its page of December 2024 gives it. */
export const greaterManchester: Policy = policy({
  id: "greater-manchester",
  title: "Greater Manchester Procedures",
  layer: "regional",
  base: workingTogether,
  document: {
    title: "Initial child protection conferences",
    publisher: "Greater Manchester Safeguarding Children Procedures",
    url: "https://greatermanchesterscp.trixonline.co.uk/chapter/initial-child-protection-conferences",
    checkedOn: "2026-11-26",
    days: [
      { as: "working-days", because: "The national time that the page repeats counts working days." },
      { as: "calendar-days", because: "The page says days, and does not say working days." },
    ],
    note: "The page is of December 2024, and only its beginning was read.",
  },
  clauses: [
    ...graded(
      "published",
      clause(
        "GM1",
        "Timing",
        "An initial conference is held within 15 days of the strategy discussion; where there was more than one, of that at which the section 47 enquiry was initiated.",
        duty("conference-held", {
          by: "local-authority",
          for: ["initial"],
          due: days(15).after("section-47-strategy-discussion"),
          doneBy: "conference-held",
        }),
      ),
      clause(
        "GM2",
        "Timing",
        "Between the end of the section 47 enquiry and the initial conference there is an interim plan, with roles and responsibilities.",
        duty("interim-plan-made", { by: [], for: ["initial"], phase: "before" }),
        requirement("interim-safety-plan-during-delay", { for: ["initial"], cites: ["GM3"] }),
      ),
      clause(
        "GM3",
        "Delay",
        "Of a conference that is held late, the children's social care manager and the chair agree the reasons, and these are recorded.",
        requirement("delay-agreed-and-recorded", { particulars: { agreedBy: ["manager", "chair"] } }),
      ),
      clause(
        "GM4",
        "Urgency",
        "Where it is urgent, the time may have to be shorter.",
        arrangement("time-may-be-shorter", "where-urgent"),
      ),
    ),
    ...graded(
      "quoted",
      clause(
        "GM5",
        "Complaints",
        "A complaint is made in writing within 28 days.",
        duty("complaint-made", {
          by: ["parents", "child"],
          strength: "may",
          phase: "after",
          due: notStated("A complaint is made within 28 days; from when these count was not read."),
          doneBy: "complaint-made",
        }),
      ),
    ),
    ...graded(
      "not-found",
      clause(
        "GM6",
        "Not read",
        "The times for reports, the core group, reviews, the notice of the decision and the minutes, the quorum and pre-birth timing were not read.",
        arrangement("not-read", [
          "report-deadlines",
          "core-group",
          "reviews",
          "notice-of-decision",
          "minutes",
          "quorum",
          "pre-birth-timing",
        ]),
      ),
    ),
  ],
});
