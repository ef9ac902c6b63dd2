import { arrangement, clause, duty, graded, hours, policy, workingDays, type Policy } from "../policy/language.js";
import { workingTogether } from "./national/working-together.js";

/** East Riding of Yorkshire, as its page for those who attend a conference gives it. */
export const eastRiding: Policy = policy({
  id: "east-riding",
  title: "East Riding of Yorkshire",
  layer: "authority",
  base: workingTogether,
  document: {
    title: "Attending a child protection conference or core group",
    publisher: "East Riding Safeguarding Children Partnership",
    url: "https://www.erscp.co.uk/practitioners-and-professionals/attending-a-child-protection-conference-or-core-group/",
    checkedOn: "2026-11-26",
    note: "Only the beginning of the page was read.",
  },
  clauses: [
    ...graded(
      "published",
      clause(
        "ER1",
        "What is a child protection conference?",
        "An initial conference takes place within 15 working days of the strategy discussion at which the section 47 enquiry was initiated.",
        duty("conference-held", {
          by: "local-authority",
          for: ["initial"],
          due: workingDays(15).after("section-47-strategy-discussion"),
          doneBy: "conference-held",
        }),
      ),
      clause(
        "ER2",
        "What is a child protection conference?",
        "The Signs of Safety approach is used.",
        arrangement("practice-model", "signs-of-safety"),
      ),
      clause(
        "ER3",
        "Report templates",
        "Every agency with relevant information writes and signs a report, gives it to the parents, and where appropriate the children, and discusses it with them: 48 hours before an initial conference at the latest, and three working days before a review.",
        arrangement("report-form", ["written", "signed"]),
        duty("reports-shared-with-family", {
          by: "agency",
          to: ["parents", "child"],
          each: "report",
          for: ["initial"],
          due: hours(48).before("conference-start"),
          doneBy: "report-shared-with-family",
        }),
        duty("reports-discussed-with-family", {
          by: "agency",
          to: ["parents", "child"],
          each: "report",
          for: ["initial"],
          due: hours(48).before("conference-start"),
        }),
        duty("reports-shared-with-family", {
          by: "agency",
          to: ["parents", "child"],
          each: "report",
          for: ["review"],
          due: workingDays(3).before("conference-start"),
          doneBy: "report-shared-with-family",
        }),
        duty("reports-discussed-with-family", {
          by: "agency",
          to: ["parents", "child"],
          each: "report",
          for: ["review"],
          due: workingDays(3).before("conference-start"),
        }),
      ),
      clause(
        "ER4",
        "Who needs to attend?",
        "Every child of ten or older is invited to their conference, with an advocate.",
        duty("child-invited", {
          by: [],
          to: "child",
          each: "child",
          fromAge: 10,
          phase: "before",
          doneBy: "invitation-sent",
        }),
        duty("advocate-offered-to-child", { by: [], to: "child", each: "child", fromAge: 10, phase: "before" }),
      ),
    ),
    ...graded(
      "not-found",
      clause(
        "ER5",
        "Not read",
        "The times for minutes and core groups, the quorum, and pre-birth and transfer-in timing were not read.",
        arrangement("not-read", ["minutes", "core-group", "quorum", "pre-birth-timing", "transfer-in-timing"]),
      ),
    ),
  ],
});
