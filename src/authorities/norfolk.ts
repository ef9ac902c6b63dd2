import {
  arrangement,
  clause,
  days,
  duty,
  graded,
  notStated,
  policy,
  readOn,
  workingDays,
  type Policy,
} from "../policy/language.js";
import { workingTogether } from "./national/working-together.js";

const FOLDER =
  "about/policies-procedures/managing-individual-cases-where-there-are-concerns-about-a-childs-safety-and-welfare";

/** Norfolk, as chapters 3.6, 3.8 and 3.10 of its procedures give it. */
export const norfolk: Policy = policy({
  id: "norfolk",
  title: "Norfolk",
  layer: "authority",
  base: workingTogether,
  document: {
    title: "3.6 Initial Child Protection Conferences",
    publisher: "Norfolk Safeguarding Children Partnership",
    url: `http://www.norfolklscb.org/${FOLDER}/36-initial-child-protection-conferences`,
    checkedOn: "2026-11-26",
    days: [
      { as: "working-days", because: "The national time, and Norfolk's own for a transfer, count working days." },
      { as: "calendar-days", because: "The chapter says days here, and does not say working days." },
    ],
    note: "Only the beginning of each chapter was read.",
  },
  clauses: [
    ...graded(
      "published",
      clause(
        "NO1",
        "3.6 Timescale",
        "An initial conference is held within 15 days of the strategy discussion; where there was more than one, of that at which the section 47 enquiry was initiated.",
        duty("conference-held", {
          by: "local-authority",
          for: ["initial"],
          due: days(15).after("section-47-strategy-discussion"),
          doneBy: "conference-held",
        }),
      ),
      clause(
        "NO2",
        "3.6 Purpose",
        "The first core group meets within ten working days of the initial conference.",
        duty("core-group-first-met", {
          by: "core-group",
          for: ["initial"],
          when: "plan-not-ruled-out",
          due: workingDays(10).after("conference-end"),
          doneBy: "first-core-group",
        }),
      ),
      ...readOn(
        {
          title: "3.8 Transfer in Child Protection Conferences",
          url: `https://norfolklscp.org.uk/${FOLDER}/38-transfer-in-child-protection-conferences`,
          readOn: "2026-11-26",
        },
        clause(
          "NO3",
          "3.8 Information required",
          "A transfer-in conference is held within 15 working days of the written notification.",
          duty("conference-held", {
            by: "local-authority",
            for: ["transfer-in"],
            due: workingDays(15).after("transfer-in-notified"),
            doneBy: "conference-held",
          }),
        ),
        clause(
          "NO4",
          "3.8 Information required",
          "The other authority supplies the information that the chapter lists with its request.",
          duty("transfer-information-supplied", {
            by: "originating-authority",
            to: "receiving-authority",
            for: ["transfer-in"],
            phase: "before",
            about: "enquiry",
          }),
        ),
      ),
    ),
    ...graded(
      "quoted",
      ...readOn(
        {
          title: "3.10 Child Protection Review Conferences",
          url: `http://www.norfolklscb.org/${FOLDER}/310-child-protection-review-conferences`,
          readOn: "2026-11-26",
        },
        clause(
          "NO5",
          "3.10 Criteria for discontinuing the plan",
          "A plan ends at a review conference only; outside one where the child moved and the plan was transferred, turned 18, died or left the United Kingdom.",
          arrangement("plan-ends", [
            "at-a-review-conference",
            "moved-and-transferred",
            "turned-18",
            "died",
            "left-the-united-kingdom",
          ]),
        ),
      ),
    ),
    ...graded(
      "not-found",
      clause(
        "NO6",
        "Not read",
        "The times for reports, reviews, the notice of the decision and the minutes, the quorum and pre-birth timing were not read; nor the core group and the first review after a transfer-in conference.",
        arrangement("not-read", [
          "report-deadlines",
          "reviews",
          "notice-of-decision",
          "minutes",
          "quorum",
          "pre-birth-timing",
          "timing-after-transfer-in",
        ]),
        duty("core-group-first-met", {
          by: "core-group",
          for: ["transfer-in"],
          when: "plan-not-ruled-out",
          phase: "after",
          due: notStated("Norfolk's time for the first core group after a transfer-in conference was not read."),
          doneBy: "first-core-group",
        }),
        duty("next-review-held", {
          by: "local-authority",
          for: ["transfer-in"],
          when: "plan-not-ruled-out",
          phase: "after",
          due: notStated("Norfolk's time for the first review after a transfer-in conference was not read."),
          doneBy: "next-review",
        }),
      ),
    ),
  ],
});
