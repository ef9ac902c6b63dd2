import {
  arrangement,
  clause,
  days,
  duty,
  either,
  hours,
  on,
  policy,
  reading,
  requirement,
  soonerOf,
  workingDays,
  type Policy,
} from "../policy/language.js";
import { workingTogether } from "./national/working-together.js";

/** An Independent Reviewing Service, 2020, in an authority its document does not name: conferences by consultation. */
export const independentReviewingService: Policy = policy({
  id: "independent-reviewing-service",
  title: "Independent Reviewing Service",
  layer: "authority",
  interim: "2020",
  base: workingTogether,
  document: {
    title: "Child Protection Conferences: COVID-19 Response to CPCs – SW Guidance",
    publisher: "An Independent Reviewing Service; its authority is not named",
    checkedOn: "2026-11-22",
    note: "The document gives no dates.",
  },
  clauses: [
    clause(
      "IR1",
      "Introduction",
      "All conferences take place by consultation.",
      arrangement("modes", ["consultation"]),
      requirement("mode-as-arranged", { strength: "should", particulars: ["consultation"] }),
    ),
    clause(
      "IR2",
      "Threshold discussions",
      "Whether to go on to an initial conference can be discussed with the duty chair by telephone.",
      duty("threshold-discussed", {
        by: ["team-manager", "social-worker"],
        to: "duty-chair",
        for: ["initial"],
        strength: "may",
        phase: "before",
        about: "enquiry",
      }),
      arrangement("channels", { threshold: "duty chair by telephone" }),
    ),
    clause(
      "IR3",
      "ICPCs/RCPCs 1",
      "Once a conference is decided on, the service is contacted immediately and gives a date and timeslot.",
      duty("conference-requested", {
        by: ["team-manager", "social-worker"],
        to: "conference-service",
        for: ["initial"],
        phase: "before",
      }),
      duty("timeslot-given", {
        by: [],
        to: ["team-manager", "social-worker"],
        for: ["initial"],
        phase: "before",
      }),
    ),
    clause(
      "IR4",
      "ICPCs/RCPCs 1",
      "An initial conference is held within 15 days of the strategy discussion or, of several, of the one that initiated the section 47 enquiry.",
      duty("conference-held", {
        by: "local-authority",
        for: ["initial"],
        due: either(
          reading(
            "working-days",
            workingDays(15).after("section-47-strategy-discussion"),
            "The national rule that the sentence restates counts working days.",
          ),
          reading(
            "calendar-days",
            days(15).after("section-47-strategy-discussion"),
            "The text says days, and does not say working days.",
          ),
        ),
        doneBy: "conference-held",
      }),
    ),
    clause(
      "IR5",
      "ICPCs/RCPCs 2",
      "The social worker's report is completed three days before an initial conference.",
      duty("social-work-report-completed", {
        title: "Social worker's report completed",
        by: "social-worker",
        for: ["initial"],
        due: either(
          reading(
            "working-days",
            workingDays(3).before("conference-start"),
            "The service needs the report on days on which it works.",
          ),
          reading(
            "calendar-days",
            days(3).before("conference-start"),
            "The text says days, and does not say working days.",
          ),
        ),
        doneBy: "social-work-report-completed",
      }),
    ),
    clause(
      "IR6",
      "ICPCs/RCPCs 3",
      "The service sends the social worker's report to partner agencies by secure email before the conference.",
      duty("social-work-report-sent-to-agencies", {
        title: "Social worker's report sent to agencies",
        by: "conference-service",
        to: "agencies",
        phase: "before",
      }),
      arrangement("report-channel", "secure email"),
    ),
    clause(
      "IR7",
      "Consultation process 1",
      "The chair contacts the social worker and the team manager as part of the consultation.",
      duty("social-worker-and-manager-consulted", {
        by: "chair",
        to: ["social-worker", "team-manager"],
        each: "recipient",
        phase: "on-the-day",
        doneBy: "participant-consulted",
      }),
      requirement("consultation-recorded"),
    ),
    clause(
      "IR8",
      "Consultation process 2",
      "A conference keeps to a timeslot of two hours, with some flexibility.",
      arrangement("timeslot", { hours: 2 }),
      requirement("timeslot-kept", { strength: "may", particulars: { hours: 2 } }),
    ),
    clause(
      "IR9",
      "Consultation process 3",
      "After the conference the service emails partner agencies the decision about child protection status.",
      duty("decision-notified", {
        by: "conference-service",
        to: "agencies",
        phase: "after",
        doneBy: "decision-notified",
      }),
    ),
    clause(
      "IR10",
      "Consultation process 3",
      "Family, professionals and social worker receive the outline plan, where one is made, within 24 hours.",
      duty("outline-plan-distributed", {
        by: [],
        to: ["family", "professionals", "social-worker"],
        each: "audience",
        when: "plan-not-ruled-out",
        due: hours(24).after("conference-end"),
        doneBy: "outline-plan-distributed",
      }),
    ),
    clause(
      "IR11",
      "Consultation process 4",
      "The date of the review is agreed between the chair, the social worker and the family.",
      requirement("review-date-agreed", { when: "plan-not-ruled-out" }),
    ),
    clause(
      "IR12",
      "Consultation process 4",
      "Professionals are told the date of the review when the outline plan is distributed.",
      duty("review-date-notified", {
        by: [],
        to: "professionals",
        each: "audience",
        when: "plan-not-ruled-out",
        // When the outline plan goes out to professionals, and at the latest when that is due.
        due: soonerOf(hours(24).after("conference-end"), on("outline-plan-distributed")),
        about: "plan",
      }),
    ),
  ],
});
