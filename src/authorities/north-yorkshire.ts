import {
  arrangement,
  clause,
  days,
  duty,
  either,
  every,
  graded,
  months,
  notStated,
  on,
  policy,
  reading,
  readOn,
  requirement,
  workingDays,
  type Policy,
} from "../policy/language.js";
import { workingTogether } from "./national/working-together.js";

const STANDARDS =
  "https://www.safeguardingchildren.co.uk/professionals/procedures-practice-guidance-and-one-minute-guides/standards-criteria-2";

/** North Yorkshire, as its standards and criteria, and one page of its procedures, give it. */
export const northYorkshire: Policy = policy({
  id: "north-yorkshire",
  title: "North Yorkshire",
  layer: "authority",
  base: workingTogether,
  document: {
    title: "Standards and criteria: child protection conferences, documents and minutes",
    publisher: "North Yorkshire Safeguarding Children Partnership",
    url: `${STANDARDS}/child-protection-conference-documents-and-minutes/`,
    checkedOn: "2026-11-26",
    days: [
      { as: "working-days", because: "The other times of the standards count working days." },
      { as: "calendar-days", because: "The page says days, and does not say working days." },
    ],
    note: "Only the beginning of each page was read.",
  },
  clauses: [
    ...graded(
      "published",
      ...readOn(
        {
          title: "Child protection conferences",
          url: `${STANDARDS}/child-protection-conferences/`,
          readOn: "2026-11-26",
        },
        clause(
          "NY1",
          "Conferences, standard 2",
          "An initial conference takes place within 15 working days of the strategy discussion at which the section 47 enquiry was initiated.",
          duty("conference-held", {
            by: "local-authority",
            for: ["initial"],
            due: workingDays(15).after("section-47-strategy-discussion"),
            doneBy: "conference-held",
          }),
        ),
        clause(
          "NY2",
          "Conferences, standard 2",
          "Of a child who has moved in, it takes place within 15 working days of the other authority's notification, the manager having agreed to accept the case.",
          duty("conference-held", {
            by: "local-authority",
            for: ["transfer-in"],
            due: either(
              reading(
                "from-notification",
                workingDays(15).after("transfer-in-notified"),
                "The time is one of the notification; that the case is accepted is a condition beside it.",
              ),
              reading(
                "from-acceptance",
                workingDays(15).after("transfer-in-accepted"),
                "The text joins both with and, so that the time begins once the case is accepted too.",
              ),
            ),
            doneBy: "conference-held",
          }),
        ),
        clause(
          "NY3",
          "Conferences, standard 2",
          "The first review takes place within three months of the initial conference.",
          duty("conference-held", {
            by: "local-authority",
            for: ["review"],
            when: "after-initial-conference",
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
          "NY4",
          "Conferences, standard 2",
          "Later reviews are held at intervals of six months at most. The page adds: unless a pre-birth conference; what holds then was not read.",
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
          "NY5",
          "Conferences, standard 3",
          "The chair is independent of the management of the case.",
          requirement("chair-independent", { cites: ["WT6"] }),
        ),
      ),
      clause(
        "NY6",
        "Documents and minutes, 1",
        "Within one working day of the conference the chair's letter goes to all who were invited, parents and children among them. It gives the outcome and, where they are agreed, the outline plan and the dates of the core group and the review.",
        duty("decision-notified", {
          by: "chair",
          to: ["family", "professionals"],
          each: "audience",
          due: workingDays(1).after("conference-end"),
          doneBy: "decision-notified",
        }),
        requirement("decision-letter-complete", {
          when: "plan-not-ruled-out",
          particulars: ["decision", "outline-plan", "core-group-date", "review-date"],
        }),
      ),
      clause(
        "NY7",
        "Documents and minutes, 2",
        "The record of the conference goes to parents, carers, children and professionals within 15 working days of it.",
        duty("minutes-circulated", {
          by: [],
          to: ["parents", "child", "professionals"],
          due: workingDays(15).after("conference-end"),
          doneBy: "minutes-circulated",
        }),
      ),
      ...readOn(
        {
          title: "Child protection conferences, in the regional procedures",
          url: "https://www.proceduresonline.com/northyorkshire/scb/p_ch_protection_conf.html",
          readOn: "2026-11-26",
        },
        clause(
          "NY8",
          "Procedures, timing",
          "Where an emergency protection order is in force, the conference is held before it ends, whenever possible.",
          duty("conference-held-before-order-ends", {
            by: "local-authority",
            for: ["initial"],
            when: "emergency-protection-order",
            strength: "should",
            due: on("emergency-protection-order-ends"),
            doneBy: "conference-held",
          }),
        ),
      ),
      ...readOn(
        { title: "Core groups", url: `${STANDARDS}/core-groups/`, readOn: "2026-11-26" },
        clause(
          "NY9",
          "Core groups",
          "The first core group meets within ten days of the initial conference, and then at least every six weeks.",
          duty("core-group-first-met", {
            by: "core-group",
            for: ["initial"],
            when: "plan-not-ruled-out",
            due: days(10).after("conference-end"),
            doneBy: "first-core-group",
          }),
          duty("core-group-met-again", {
            by: "core-group",
            when: "plan-not-ruled-out",
            phase: "after",
            due: every(6, "weeks").since("latest-core-group"),
          }),
        ),
        clause(
          "NY10",
          "Core groups",
          "Children's social care chairs core groups. The notes go to the members, the family and the chair of the conference.",
          arrangement("core-group-chair", "childrens-social-care"),
          duty("core-group-notes-sent", {
            by: [],
            to: ["core-group", "family", "chair"],
            when: "plan-not-ruled-out",
            phase: "after",
            about: "plan",
          }),
        ),
      ),
    ),
    ...graded(
      "quoted",
      clause(
        "NY11",
        "Reports",
        "Agencies' reports come five working days before a review.",
        duty("reports-submitted", {
          by: "agency",
          each: "agency",
          for: ["review"],
          due: workingDays(5).before("conference-start"),
          doneBy: "report-submitted",
        }),
      ),
    ),
    ...graded(
      "not-found",
      clause(
        "NY12",
        "Not read",
        "The time for reports to an initial conference, the quorum and pre-birth timing were not read; nor the core group and the first review after a transfer-in conference.",
        arrangement("not-read", [
          "report-deadline-of-initial-conferences",
          "quorum",
          "pre-birth-timing",
          "timing-after-transfer-in",
        ]),
        duty("core-group-first-met", {
          by: "core-group",
          for: ["transfer-in"],
          when: "plan-not-ruled-out",
          phase: "after",
          due: notStated(
            "North Yorkshire's time for the first core group after a transfer-in conference was not read.",
          ),
          doneBy: "first-core-group",
        }),
        duty("next-review-held", {
          by: "local-authority",
          for: ["transfer-in"],
          when: "plan-not-ruled-out",
          phase: "after",
          due: notStated("North Yorkshire's time for the first review after a transfer-in conference was not read."),
          doneBy: "next-review",
        }),
      ),
    ),
  ],
});
