import {
  arrangement,
  clause,
  days,
  duty,
  either,
  graded,
  months,
  policy,
  reading,
  readOn,
  requirement,
  workingDays,
  type Policy,
} from "../../policy/language.js";
import { workingTogether } from "../national/working-together.js";

/** The text of LO3 has "10 days" and "20 days", and does not say which days. */
const daysAfterBirth = (count: number) =>
  either(
    reading("calendar-days", days(count).after("birth"), "The text says days, and does not say working days."),
    reading(
      "working-days",
      workingDays(count).after("birth"),
      "The other times of the procedures that are known count working days.",
    ),
  );

/** Another partnership's chapter that is this text. */
const NOTTINGHAMSHIRES_CHAPTER = {
  title: "Nottinghamshire Safeguarding Children Partnership procedures, July 2024",
  url: "https://nottinghamshirescp.trixonline.co.uk",
  readOn: "2026-11-26",
};

/** The regional layer of London's authorities, as two of them and public pages give it. */
export const london: Policy = policy({
  id: "london",
  title: "London Procedures",
  layer: "regional",
  base: workingTogether,
  document: {
    title: "London Child Protection Procedures",
    publisher: "London Safeguarding Children Partnership",
    url: "https://www.londoncp.co.uk/chapters/chi_prot_conf.html",
    editions: [{ name: "the text of 2017 and, through two boroughs' documents, of 2020, as far as it was read" }],
    checkedOn: "2026-11-22",
    note: "Its times for pre-birth conferences and reports and its quorum were not read. The times after a birth are those of 2017. It serves Nottinghamshire too, whose procedures repeat its text (LO8). The address is that of its chapter on conferences, as Barking & Dagenham's document gives it.",
  },
  clauses: [
    clause(
      "LO1",
      "Initial conference: timing",
      "An initial conference keeps the national 15 working days.",
      arrangement("national-time-kept", "conference-held"),
    ),
    clause(
      "LO2",
      "Record of the conference",
      "The minutes reach the participants within 20 working days of the conference.",
      duty("minutes-circulated", {
        by: [],
        to: "participants",
        due: workingDays(20).after("conference-end"),
        doneBy: "minutes-circulated",
      }),
    ),
    ...graded(
      "published",
      clause(
        "LO3",
        "After a pre-birth conference",
        "A review conference or core group meets within ten days of the birth, or twenty days if the mother is not well enough; then within six months.",
        duty("met-after-birth", {
          title: "Review conference or core group held after the birth",
          by: [],
          for: ["pre-birth"],
          when: "mother-well-enough",
          due: daysAfterBirth(10),
          doneBy: "meeting-after-birth",
        }),
        duty("met-after-birth", {
          title: "Review conference or core group held after the birth",
          by: [],
          for: ["pre-birth"],
          when: "mother-not-well-enough",
          due: daysAfterBirth(20),
          doneBy: "meeting-after-birth",
        }),
        duty("review-after-birth-held", {
          by: "local-authority",
          for: ["pre-birth"],
          when: "child-born",
          due: months(6).after("met-after-birth"),
          doneBy: "review-after-birth",
        }),
      ),
      clause(
        "LO4",
        "Practice model",
        "Signs of Safety or another practice model may be used; the procedures apply whichever it is.",
        arrangement("practice-model", "any"),
      ),
      clause(
        "LO5",
        "Complaints",
        "Parents, carers and children may complain; the decision stands meanwhile.",
        duty("complaint-made", {
          by: ["parents", "child"],
          strength: "may",
          phase: "after",
          doneBy: "complaint-made",
        }),
        arrangement("decision-stands-during-complaint", true),
      ),
      clause(
        "LO6",
        "Dissent",
        "The chair seeks consensus and then decides; dissent is recorded, and raised in writing through the agency's safeguarding lead.",
        arrangement("decision-maker", "chair-after-seeking-consensus"),
        requirement("dissent-recorded"),
        duty("dissent-raised-in-writing", { by: "agency", strength: "may", phase: "after" }),
      ),
    ),
    ...graded(
      "not-found",
      clause(
        "LO7",
        "Not read",
        "A time of their own for pre-birth conferences, the times for reports and the quorum were not read.",
        arrangement("not-read", ["pre-birth-timing", "report-deadlines", "quorum"]),
      ),
    ),
    ...graded(
      "published",
      ...readOn(
        NOTTINGHAMSHIRES_CHAPTER,
        clause(
          "LO8",
          "Nottinghamshire's procedures, nottinghamshirescp.trixonline.co.uk, July 2024",
          "Nottinghamshire's chapter says that it is the text of London's. Its times were not readable there.",
          arrangement("serves-too", ["nottinghamshire"]),
        ),
      ),
    ),
  ],
});
