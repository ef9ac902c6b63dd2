import {
  arrangement,
  clause,
  days,
  duty,
  graded,
  notStated,
  on,
  policy,
  readOn,
  workingDays,
  type Policy,
} from "../policy/language.js";
import { greaterManchester } from "./regional/greater-manchester.js";

/** Bolton, as its pages give it: what it says beside the procedures of Greater Manchester. */
export const bolton: Policy = policy({
  id: "bolton",
  title: "Bolton",
  layer: "authority",
  base: greaterManchester,
  document: {
    title: "Initial and Review Child Protection Conferences",
    publisher: "Bolton Council",
    url: "https://boltoncs.trixonline.co.uk/chapter/initial-and-review-child-protection-conferences",
    checkedOn: "2026-11-26",
    days: [
      { as: "working-days", because: "The national time that the page repeats counts working days." },
      { as: "calendar-days", because: "The page says days, and does not say working days." },
    ],
    note: "Only the beginning of each page was read.",
  },
  clauses: [
    ...graded(
      "published",
      clause(
        "BO1",
        "Request",
        "Where a strategy meeting recommends an initial conference, one is asked for within one working day. Which meeting that was a record does not say: it is counted from the latest.",
        duty("conference-requested", {
          by: [],
          to: "conference-service",
          for: ["initial"],
          due: workingDays(1).after("latest-strategy-discussion"),
        }),
      ),
      clause(
        "BO2",
        "Request",
        "The agencies most involved may ask for an initial conference; one that a senior manager supports is normally agreed.",
        duty("conference-asked-for-by-agency", {
          by: "agency",
          to: "local-authority",
          for: ["initial"],
          strength: "may",
          phase: "before",
          about: "enquiry",
        }),
      ),
      ...readOn(
        {
          title: "Transfer of Child Protection Plans From/To Other Local Authority Area",
          url: "https://boltoncs.trixonline.co.uk/chapter/transfer-of-child-protection-plans-from-to-other-local-authority-area",
          readOn: "2026-11-26",
        },
        clause(
          "BO3",
          "Transfer in",
          "The 15 days for a transfer-in conference begin when the written information of the other authority is received.",
          duty("conference-held", {
            by: "local-authority",
            for: ["transfer-in"],
            due: days(15).after("transfer-in-notified"),
            doneBy: "conference-held",
          }),
        ),
        clause(
          "BO4",
          "Transfer in",
          "The duty Independent Reviewing Officer responds to the request on the day on which it is received.",
          duty("transfer-in-responded-to", {
            by: "independent-reviewing-officer",
            to: "originating-authority",
            for: ["transfer-in"],
            due: on("transfer-in-notified"),
            about: "enquiry",
          }),
        ),
      ),
    ),
    ...graded(
      "not-found",
      clause(
        "BO5",
        "Not read",
        "The times for reports, the notice of the decision and the minutes, and the quorum were not read; nor the core group and the first review after a transfer-in conference.",
        arrangement("not-read", [
          "report-deadlines",
          "notice-of-decision",
          "minutes",
          "quorum",
          "timing-after-transfer-in",
        ]),
        duty("core-group-first-met", {
          by: "core-group",
          for: ["transfer-in"],
          when: "plan-not-ruled-out",
          phase: "after",
          due: notStated("Bolton's time for the first core group after a transfer-in conference was not read."),
          doneBy: "first-core-group",
        }),
        duty("next-review-held", {
          by: "local-authority",
          for: ["transfer-in"],
          when: "plan-not-ruled-out",
          phase: "after",
          due: notStated("Bolton's time for the first review after a transfer-in conference was not read."),
          doneBy: "next-review",
        }),
      ),
    ),
  ],
});
