import {
  arrangement,
  clause,
  duty,
  either,
  every,
  graded,
  laterOf,
  months,
  notStated,
  on,
  policy,
  reading,
  readOn,
  requirement,
  soonerOf,
  workingDays,
  type Policy,
} from "../../policy/language.js";

const FIVE_DAYS = workingDays(5).after("conference-end");

/** WA2: one page has five working days, another "or by the first meeting of the core group". */
const outlinePlanTime = either(
  reading("working-days", FIVE_DAYS, "Section 3, part 2, page 11 gives five working days and nothing else."),
  reading(
    "or-core-group",
    laterOf(FIVE_DAYS, on("first-core-group")),
    "Page 14 adds “or by the first meeting of the core group”, and either is enough.",
  ),
  reading(
    "by-core-group",
    soonerOf(FIVE_DAYS, on("first-core-group")),
    "Page 14 adds “or by the first meeting of the core group”, for a group that meets sooner.",
  ),
);

/** WA6: the procedures count from the start of the enquiries, the measure of the time from the referral. */
const assessmentTime = either(
  reading(
    "from-enquiry",
    workingDays(42).after("section-47-started"),
    "The procedures count from the start of the section 47 enquiries.",
  ),
  reading("from-referral", workingDays(42).after("referral"), "The published measure of it counts from the referral."),
);

/** The only page with the time of an initial conference that was read. */
const CONWYS_REPORT = {
  title: "Conwy's social services annual report 2014–15",
  url: "https://conwysocialservicesannualreport.org.uk",
  readOn: "2026-11-26",
};

/** Wales's national layer: the Wales Safeguarding Procedures for children, as far as their pages were read. */
export const walesProcedures: Policy = policy({
  id: "wales",
  title: "Wales",
  layer: "national",
  holidays: "england-and-wales",
  document: {
    title: "Wales Safeguarding Procedures",
    url: "https://safeguarding.wales/",
    checkedOn: "2026-11-26",
    note: "Of the procedures for children, sections 3 (part 2) and 4, of which only the first part of each page was read. Also published at diogelu.cymru.",
  },
  clauses: [
    ...graded(
      "quoted",
      ...readOn(
        CONWYS_REPORT,
        clause(
          "WA1",
          "Conwy's social services report 2014–15, conwysocialservicesannualreport.org.uk · Initial conference: timing",
          "An initial conference takes place within 15 working days of the strategy discussion. The procedures' own page was not read; which of several discussions is meant is not said.",
          duty("conference-held", {
            by: "local-authority",
            for: ["initial"],
            due: workingDays(15).after("section-47-strategy-discussion"),
            doneBy: "conference-held",
          }),
        ),
      ),
    ),
    ...graded(
      "published",
      clause(
        "WA2",
        "Section 3, part 2, pages 11 and 14 · Outline plan and summary",
        "The outline plan and the summary of decisions are made within five working days; another page says within five working days or by the first meeting of the core group.",
        duty("outline-plan-completed", {
          by: [],
          when: "plan-not-ruled-out",
          due: outlinePlanTime,
          doneBy: "outline-plan-completed",
        }),
        duty("decision-summary-completed", { title: "Summary of decisions completed", by: [], due: outlinePlanTime }),
      ),
      clause(
        "WA3",
        "Section 3, part 2, page 14 · Record of the conference",
        "The record goes to all who attended or were invited, as soon as possible, and as good practice no later than 20 working days.",
        duty("minutes-circulated", {
          by: [],
          to: "participants",
          strength: "should",
          due: workingDays(20).after("conference-end"),
          doneBy: "minutes-circulated",
        }),
      ),
    ),
    ...graded(
      "quoted",
      clause(
        "WA4",
        "Section 3, part 2, page 14 · Inaccuracies",
        "Inaccuracies in the record are raised within ten working days. That they are raised was read; the time is from earlier notes.",
        duty("inaccuracies-reported", {
          by: [],
          strength: "may",
          due: workingDays(10).after("minutes-circulated"),
        }),
      ),
    ),
    ...graded(
      "published",
      clause(
        "WA5",
        "Section 3, part 2, page 13; section 4, page 4 · Core group",
        "The core group first meets within ten working days of an initial conference at which the child was registered.",
        duty("core-group-first-met", {
          by: "core-group",
          for: ["initial"],
          when: "plan-not-ruled-out",
          due: workingDays(10).after("conference-end"),
          doneBy: "first-core-group",
        }),
      ),
      clause(
        "WA6",
        "Section 3, part 2, page 13; section 4, page 5 · Core group",
        "Then the core group meets monthly, but no less often than every six weeks.",
        duty("core-group-met-again", {
          by: "core-group",
          phase: "after",
          when: "plan-not-ruled-out",
          target: every(1, "months").since("latest-core-group"),
          due: every(6, "weeks").since("latest-core-group"),
          about: "plan",
        }),
      ),
      clause(
        "WA7",
        "Section 3, part 2, page 13; section 4, page 8 · Review conference: timing",
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
        "WA8",
        "Section 3, part 2, page 13; section 4, page 8 · Review conference: timing",
        "Later reviews follow at least every six months.",
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
        "WA9",
        "Section 3, part 2, page 13 · Assessment: timing",
        "An assessment takes no longer than 42 working days from the start of the section 47 enquiries; the published measure (PM24) counts 42 working days from the referral.",
        duty("assessment-completed", {
          by: "local-authority",
          for: ["initial"],
          due: assessmentTime,
          about: "enquiry",
        }),
      ),
      clause(
        "WA10",
        "Section 3, part 2, pages 9 and 14 · The conference",
        "The practitioners decide, and determine the category of registration. The record taker has no other role.",
        arrangement("decision-maker", "practitioners"),
        requirement("category-determined", { when: "plan-not-ruled-out" }),
        arrangement("record-taker", "no-other-role"),
      ),
    ),
    ...graded(
      "not-found",
      clause(
        "WA11",
        "Not read",
        "A time of their own for pre-birth conferences, the times for reports, the quorum, the notice of the decision, the list of categories, and everything about a child with a plan who moves here were not read.",
        arrangement("not-read", [
          "pre-birth-timing",
          "report-deadlines",
          "quorum",
          "notice-of-decision",
          "categories",
          "transfer-in-timing",
        ]),
        duty("conference-held", {
          by: "local-authority",
          for: ["transfer-in"],
          phase: "before",
          due: notStated("No national time was read for a transfer-in conference."),
          doneBy: "conference-held",
        }),
        duty("conference-held", {
          by: "local-authority",
          for: ["review"],
          when: "after-transfer-in-conference",
          phase: "before",
          due: notStated("No national time was read for the first review after a transfer-in conference."),
          doneBy: "conference-held",
        }),
        duty("core-group-first-met", {
          by: "core-group",
          for: ["transfer-in"],
          when: "plan-not-ruled-out",
          phase: "after",
          due: notStated("No national time was read for the first core group after a transfer-in conference."),
          doneBy: "first-core-group",
        }),
        duty("next-review-held", {
          by: "local-authority",
          for: ["transfer-in"],
          when: "plan-not-ruled-out",
          phase: "after",
          due: notStated("No national time was read for the first review after a transfer-in conference."),
          doneBy: "next-review",
        }),
      ),
    ),
  ],
});
