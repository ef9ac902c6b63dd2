import {
  arrangement,
  clause,
  days,
  duty,
  either,
  gestationWeeks,
  graded,
  months,
  notStated,
  policy,
  reading,
  readOn,
  soonerOf,
  workingDays,
  type Policy,
} from "../../policy/language.js";

/** SC1 says that the meeting comes within 28 calendar days, and not of what. */
const withinFourWeeks = either(
  reading(
    "from-discussion",
    days(28).after("section-47-strategy-discussion"),
    "It is at the inter-agency referral discussion that an investigation is progressed.",
  ),
  reading(
    "from-concern",
    days(28).after("concern-raised"),
    "Of an unborn child the same appendix counts from the concern being raised.",
  ),
);

/** SC6: the appendix of 2023 counts working days; the text of 2021, and the guidance of 2014, do not. */
const coreGroupTime = either(
  reading(
    "working-days",
    workingDays(15).after("conference-end"),
    "The appendix as updated in 2023 says working days.",
  ),
  reading(
    "calendar-days",
    days(15).after("conference-end"),
    "The text of 2021 says 15 days, and the guidance of 2014 said calendar days.",
  ),
);

/** The first version of the text, of which the appendix was updated since. */
const FIRST_VERSION = {
  title: "National Guidance for Child Protection in Scotland 2021, version 1",
  url: "https://scotgov.theapsgroup.scot/national-guidance-for-child-protection-in-scotland/118",
  readOn: "2026-11-26",
};
/** Local procedures on pages that do not name their areas. */
const PAGES_OF_AREAS = {
  title: "Child protection procedures of areas that are not named",
  url: "https://rightdecisions.scot.nhs.uk/child-protection-procedures",
  readOn: "2026-11-26",
};

/** Scotland's national layer: the National Guidance for Child Protection in Scotland, as far as its pages were read. */
export const scottishGuidance: Policy = policy({
  id: "scotland",
  title: "Scotland",
  layer: "national",
  holidays: "scotland",
  terms: {
    conference: "planning meeting",
    conferences: "planning meetings",
    fullConference: "child protection planning meeting",
    initialConference: "CPPM",
    reviewConference: "review CPPM",
    strategyDiscussion: "inter-agency referral discussion",
    aStrategyDiscussion: "an inter-agency referral discussion",
    section47Enquiry: "investigation",
    section47Enquiries: "investigations",
    enquiry: "investigation",
    enquiries: "investigations",
  },
  document: {
    title: "National Guidance for Child Protection in Scotland 2021, updated 2023",
    publisher: "Scottish Government",
    url: "https://gov.scot/publications/national-guidance-child-protection-scotland-2021-updated-2023/pages/12",
    checkedOn: "2026-11-26",
    note: "The address is that of Appendix D, as updated in 2023. Paragraphs are those of the first version of 2021, scotgov.theapsgroup.scot/national-guidance-for-child-protection-in-scotland. Only the first part of each page was read. What only some areas' pages say is said to be so.",
  },
  clauses: [
    ...graded(
      "published",
      clause(
        "SC1",
        "Appendix D (2023) · Child protection planning meeting",
        "Where an investigation has been progressed, a child protection planning meeting is held within 28 calendar days, unless the inter-agency referral discussion decides otherwise. The appendix does not say what the 28 days begin with.",
        duty("conference-held", {
          title: "Child protection planning meeting held",
          by: "local-authority",
          for: ["initial"],
          due: withinFourWeeks,
          doneBy: "conference-held",
        }),
      ),
      clause(
        "SC2",
        "Appendix D (2023); paragraph 3.142 (2021) · Unborn child",
        "About an unborn child, it is held within 28 calendar days of the concern being raised and within 28 weeks of gestation, except very early in a pregnancy.",
        duty("conference-held", {
          title: "Child protection planning meeting held",
          by: "local-authority",
          for: ["pre-birth"],
          due: soonerOf(days(28).after("concern-raised"), gestationWeeks(28)),
          doneBy: "conference-held",
        }),
      ),
      clause(
        "SC3",
        "Appendix D (2023) · Notice of the meeting",
        "Wherever possible, notice of a planning meeting is given five calendar days before.",
        duty("parents-invited", {
          title: "Notice of the meeting given to parents",
          by: [],
          to: "parents",
          strength: "should",
          due: days(5).before("conference-start"),
          doneBy: "invitation-sent",
        }),
        duty("professionals-invited", {
          title: "Notice of the meeting given to professionals",
          by: [],
          to: "professionals",
          strength: "should",
          due: days(5).before("conference-start"),
          doneBy: "invitation-sent",
        }),
      ),
      clause(
        "SC4",
        "Appendix D (2023) · Meeting without a quorum",
        "A meeting without a quorum is reconvened within ten working days.",
        duty("conference-reconvened", {
          title: "Meeting reconvened",
          by: [],
          when: "not-quorate",
          due: workingDays(10).after("conference-end"),
        }),
      ),
      clause(
        "SC5",
        "Appendix D (2023) · Record of the meeting",
        "The record reaches the participants within ten working days.",
        duty("minutes-circulated", {
          title: "Record of the meeting circulated",
          by: [],
          to: "participants",
          due: workingDays(10).after("conference-end"),
          doneBy: "minutes-circulated",
        }),
      ),
      clause(
        "SC6",
        "Appendix D (2023); paragraph 3.137 (2021) · Core group",
        "The core group first meets within 15 working days. The text of 2021 has 15 days, and the guidance of 2014 had 15 calendar days.",
        duty("core-group-first-met", {
          title: "First core group held",
          by: "core-group",
          for: ["initial"],
          when: "plan-not-ruled-out",
          due: coreGroupTime,
          doneBy: "first-core-group",
        }),
      ),
      clause(
        "SC7",
        "Appendix D (2023) · Core group",
        "The core group tells the chair of significant changes within three calendar days of their being identified. A record has no day on which a change is identified.",
        arrangement("significant-changes-told-to-chair", { "calendar days": 3 }),
      ),
      clause(
        "SC8",
        "Appendix D (2023); paragraph 3.143 (2021) · Review after a pre-birth meeting",
        "A review follows within three months of a planning meeting about an unborn child; the text of 2021 says that it may, and leaves latitude. The rest of the appendix's sentence was not read.",
        duty("conference-held", {
          title: "Review planning meeting held",
          by: "local-authority",
          for: ["review"],
          when: "after-pre-birth-conference",
          strength: "should",
          due: months(3).after("previous-conference"),
          doneBy: "conference-held",
        }),
        duty("next-review-held", {
          title: "Next review planning meeting held",
          by: "local-authority",
          for: ["pre-birth"],
          when: "plan-not-ruled-out",
          strength: "should",
          due: months(3).after("conference-end"),
          doneBy: "next-review",
        }),
      ),
      ...readOn(
        PAGES_OF_AREAS,
        clause(
          "SC9",
          "Local procedures of two areas, rightdecisions.scot.nhs.uk · Review",
          "By the pages of two areas, which are not named on them, and so a should here: a review is held within six months of the planning meeting before it. The guidance of 2014, since superseded, had three months for the first. The national text of today was not read on this.",
          duty("conference-held", {
            title: "Review planning meeting held",
            by: "local-authority",
            for: ["review"],
            when: "after-review-conference",
            strength: "should",
            due: months(6).after("previous-conference"),
            doneBy: "conference-held",
          }),
          duty("conference-held", {
            title: "Review planning meeting held",
            by: "local-authority",
            for: ["review"],
            when: "after-initial-conference",
            unless: ["after-pre-birth-conference"],
            strength: "should",
            due: months(6).after("previous-conference"),
            doneBy: "conference-held",
          }),
          duty("next-review-held", {
            title: "Next review planning meeting held",
            by: "local-authority",
            for: ["initial", "review"],
            when: "plan-not-ruled-out",
            strength: "should",
            due: months(6).after("conference-end"),
            doneBy: "next-review",
          }),
        ),
      ),
      ...readOn(
        FIRST_VERSION,
        clause(
          "SC10",
          "Paragraph 3.144 (2021) · Baby with a plan",
          "A pre-discharge meeting is held before a baby with a plan leaves hospital.",
          duty("pre-discharge-meeting-held", {
            title: "Pre-discharge meeting held",
            by: [],
            for: ["pre-birth"],
            when: "plan-not-ruled-out",
            phase: "after",
            about: "plan",
          }),
        ),
      ),
      ...readOn(
        FIRST_VERSION,
        clause(
          "SC11",
          "Paragraphs 3.131, 3.165 and 3.168 (2021) · The meeting",
          "Social work, health and police are the core agencies. The record taker is not the chair. Where there is no consensus, the chair decides.",
          arrangement("core-agencies", ["social-work", "health", "police"]),
          arrangement("record-taker", "not-the-chair"),
          arrangement("decision-maker", "chair-where-no-consensus"),
        ),
      ),
      clause(
        "SC12",
        "Appendix D (2023) · Variations",
        "Variations of these times may be approved, and the reasons are recorded.",
        arrangement("variations", "approved-with-reasons-recorded"),
      ),
    ),
    ...graded(
      "not-found",
      clause(
        "SC13",
        "Not read",
        "The quorum's number, the times for reports and for the plan, the notice of the decision, categories, and everything about a child with a plan who moves here were not read.",
        arrangement("not-read", [
          "quorum",
          "report-deadlines",
          "plan-deadlines",
          "notice-of-decision",
          "categories",
          "transfer-in-timing",
        ]),
        duty("conference-held", {
          title: "Child protection planning meeting held",
          by: "local-authority",
          for: ["transfer-in"],
          phase: "before",
          due: notStated("No national time was read for the meeting about a child with a plan who moves here."),
          doneBy: "conference-held",
        }),
        duty("conference-held", {
          title: "Review planning meeting held",
          by: "local-authority",
          for: ["review"],
          when: "after-transfer-in-conference",
          phase: "before",
          due: notStated("No national time was read for the first review after a child with a plan moves here."),
          doneBy: "conference-held",
        }),
        duty("core-group-first-met", {
          title: "First core group held",
          by: "core-group",
          for: ["transfer-in"],
          when: "plan-not-ruled-out",
          phase: "after",
          due: notStated("No national time was read for the first core group after a child with a plan moves here."),
          doneBy: "first-core-group",
        }),
        duty("next-review-held", {
          title: "Next review planning meeting held",
          by: "local-authority",
          for: ["transfer-in"],
          when: "plan-not-ruled-out",
          phase: "after",
          due: notStated("No national time was read for the first review after a child with a plan moves here."),
          doneBy: "next-review",
        }),
      ),
    ),
  ],
});
