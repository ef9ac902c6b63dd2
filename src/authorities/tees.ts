import {
  arrangement,
  clause,
  duty,
  either,
  every,
  graded,
  months,
  notStated,
  policy,
  reading,
  readOn,
  soonerOf,
  workingDays,
  type Policy,
} from "../policy/language.js";
import { workingTogether } from "./national/working-together.js";

/** The authorities on the Tees, as the chapters of their procedures give it. */
export const tees: Policy = policy({
  id: "tees",
  title: "Tees",
  layer: "authority",
  base: workingTogether,
  document: {
    title: "10 Initial child protection conference",
    publisher: "Tees child protection procedures",
    url: "https://www.teescpp.org.uk",
    checkedOn: "2026-11-26",
    note: "Only the beginning of each chapter was read. The address is that of the procedures as a whole.",
  },
  clauses: [
    ...graded(
      "published",
      clause(
        "TE1",
        "10 Initial conference, 1.1",
        "An initial conference takes place within 15 working days of the strategy discussion at which the section 47 enquiry was initiated.",
        duty("conference-held", {
          by: "local-authority",
          for: ["initial"],
          due: workingDays(15).after("section-47-strategy-discussion"),
          doneBy: "conference-held",
        }),
      ),
      clause(
        "TE2",
        "10 Initial conference, 1.2",
        "Within one working day of the decision to proceed to a conference the social worker contacts the child protection administrator.",
        duty("conference-requested", {
          by: "social-worker",
          to: "administrator",
          for: ["initial"],
          due: workingDays(1).after("decision-to-hold-conference"),
        }),
      ),
      ...readOn(
        { title: "Child protection review conference", url: "https://www.teescpp.org.uk", readOn: "2026-11-26" },
        clause(
          "TE3",
          "Review conference",
          "After a conference about an unborn baby the first review takes place within ten working days of the birth or three months of the initial conference, whichever is soonest.",
          duty("conference-held", {
            by: "local-authority",
            for: ["review"],
            when: "after-pre-birth-conference",
            due: soonerOf(months(3).after("previous-conference"), workingDays(10).after("birth")),
            doneBy: "conference-held",
          }),
          duty("next-review-held", {
            by: "local-authority",
            for: ["pre-birth"],
            when: "plan-not-ruled-out",
            due: soonerOf(workingDays(10).after("birth"), months(3).after("conference-end")),
            doneBy: "next-review",
          }),
        ),
        clause(
          "TE4",
          "Review conference",
          "Otherwise the first review takes place within three months of the initial conference.",
          duty("conference-held", {
            by: "local-authority",
            for: ["review"],
            when: "after-initial-conference",
            unless: ["after-pre-birth-conference"],
            due: months(3).after("previous-conference"),
            doneBy: "conference-held",
          }),
          duty("next-review-held", {
            by: "local-authority",
            for: ["initial"],
            when: "plan-not-ruled-out",
            due: months(3).after("conference-end"),
            doneBy: "next-review",
          }),
        ),
        clause(
          "TE5",
          "Review conference",
          "Later reviews take place within six months of the review before.",
          duty("conference-held", {
            by: "local-authority",
            for: ["review"],
            when: "after-review-conference",
            due: months(6).after("previous-conference"),
            doneBy: "conference-held",
          }),
          duty("next-review-held", {
            by: "local-authority",
            for: ["review"],
            when: "plan-not-ruled-out",
            due: months(6).after("conference-end"),
            doneBy: "next-review",
          }),
        ),
        clause(
          "TE6",
          "Review conference",
          "Only the chair, or the chair's manager, changes the date of a review; the social worker or a manager asks for it after consulting the core group.",
          arrangement("review-date-changed", {
            by: ["chair", "manager-of-the-chair"],
            "asked-for-by": ["social-worker", "team-manager"],
            after: "consulting-the-core-group",
          }),
        ),
      ),
      ...readOn(
        { title: "13 Transfer in / transfer out", url: "https://www.teescpp.org.uk", readOn: "2026-11-26" },
        clause(
          "TE7",
          "13 Transfer in, 2.1",
          "A transfer-in conference takes place within 15 working days of the acceptance of the referral. An older page of the procedures counts from its receipt.",
          duty("conference-held", {
            by: "local-authority",
            for: ["transfer-in"],
            due: either(
              reading(
                "from-acceptance",
                workingDays(15).after("transfer-in-accepted"),
                "The chapter counts from the referral's being accepted.",
              ),
              reading(
                "from-receipt",
                workingDays(15).after("transfer-in-notified"),
                "An older page, which is still to be found, counts from its being received.",
              ),
            ),
            doneBy: "conference-held",
          }),
        ),
        clause(
          "TE8",
          "Transfer in, older page",
          "A child who is in the new area for less than 15 days is an exception.",
          arrangement("transfer-in-exception", "less-than-15-days-in-the-area"),
        ),
      ),
    ),
    ...graded(
      "quoted",
      clause(
        "TE9",
        "Core groups",
        "The first core group meets within ten working days of the initial conference, and then at least every six weeks.",
        duty("core-group-first-met", {
          by: "core-group",
          for: ["initial"],
          when: "plan-not-ruled-out",
          due: workingDays(10).after("conference-end"),
          doneBy: "first-core-group",
        }),
        duty("core-group-met-again", {
          by: "core-group",
          when: "plan-not-ruled-out",
          phase: "after",
          due: every(6, "weeks").since("latest-core-group"),
        }),
      ),
    ),
    ...graded(
      "not-found",
      clause(
        "TE10",
        "Not read",
        "The quorum and the times for reports and minutes were not read; nor the core group and the first review after a transfer-in conference.",
        arrangement("not-read", ["quorum", "report-deadlines", "minutes", "timing-after-transfer-in"]),
        duty("core-group-first-met", {
          by: "core-group",
          for: ["transfer-in"],
          when: "plan-not-ruled-out",
          phase: "after",
          due: notStated("The procedures' time for the first core group after a transfer-in conference was not read."),
          doneBy: "first-core-group",
        }),
        duty("next-review-held", {
          by: "local-authority",
          for: ["transfer-in"],
          when: "plan-not-ruled-out",
          phase: "after",
          due: notStated("The procedures' time for the first review after a transfer-in conference was not read."),
          doneBy: "next-review",
        }),
      ),
    ),
  ],
});
