import {
  arrangement,
  clause,
  duty,
  notStated,
  policy,
  requirement,
  workingDays,
  type Policy,
} from "../policy/language.js";
import { workingTogether } from "./national/working-together.js";

/** A Safeguarding and Quality Assurance Unit, 2020, in an authority its document does not name: telephone conferences. */
export const safeguardingQaUnit: Policy = policy({
  id: "safeguarding-qa-unit",
  title: "Safeguarding and Quality Assurance Unit",
  layer: "authority",
  base: workingTogether,
  document: {
    title: "Guide to Child Protection Conferences in response to COVID-19: For Professionals",
    publisher: "A Safeguarding and Quality Assurance Unit; its authority is not named",
    note: "A temporary arrangement; the document gives no dates.",
  },
  clauses: [
    clause(
      "SQ1",
      "What will happen",
      "Conferences run on an EE conference call, which takes 20 people.",
      arrangement("platform", "EE conference call"),
      arrangement("capacity", 20),
      requirement("attendees-within-capacity", { particulars: { people: 20 } }),
    ),
    clause(
      "SQ2",
      "What will happen",
      "Agencies give their information early enough for the unit and the parents to understand it.",
      duty("agency-information-given-early", {
        by: "agency",
        to: ["conference-service", "parents"],
        strength: "should",
        phase: "before",
      }),
    ),
    clause(
      "SQ3",
      "Prior to conference",
      "The unit sends each professional the other reports and the recording template.",
      duty("reports-and-template-sent", { by: "conference-service", to: "professionals", phase: "before" }),
    ),
    clause(
      "SQ4",
      "Prior to conference",
      "The template comes with the danger statement, the safety goal, the scaling questions and the previous conference's plan filled in.",
      requirement("template-pre-populated", {
        particulars: ["danger-statement", "safety-goal", "scaling-questions", "previous-plan"],
      }),
    ),
    clause(
      "SQ5",
      "Prior to conference",
      "The template is returned to the unit's mailbox and to the allocated business support officer at least three working days before the conference.",
      duty("template-returned", {
        by: "professional",
        to: ["conference-service", "business-support-officer"],
        each: "professional",
        due: workingDays(3).before("conference-start"),
        doneBy: "template-returned",
      }),
    ),
    clause(
      "SQ6",
      "Prior to conference",
      "A returned template agrees the danger statements and safety goal, or details the changes it asks for.",
      requirement("template-agrees-or-changes-statements"),
    ),
    clause(
      "SQ7",
      "Prior to conference",
      "A returned template updates each action of the plan for which the professional or agency was responsible.",
      requirement("template-updates-own-actions"),
    ),
    clause(
      "SQ8",
      "Prior to conference",
      "A returned template gives a scale and the rationale for it.",
      requirement("template-gives-scale-with-rationale"),
    ),
    clause(
      "SQ9",
      "Prior to conference",
      "A returned template suggests future actions for the safety plan.",
      requirement("template-suggests-actions"),
    ),
    clause(
      "SQ10",
      "Prior to conference",
      "A returned template gives an overall scale, and a view whether the plan should remain or end.",
      requirement("template-gives-view-on-plan"),
    ),
    clause(
      "SQ11",
      "Prior to conference",
      "A returned template names the source of its evidence; self-report alone is not a rounded picture.",
      requirement("evidence-source-named"),
      requirement("evidence-beyond-self-report", { strength: "should" }),
    ),
    clause(
      "SQ12",
      "During conference",
      "The Child Protection Independent Reviewing Officer coordinates the meeting by telephone conference.",
      arrangement("chair-role", "independent-reviewing-officer"),
      arrangement("modes", ["telephone"]),
    ),
    clause(
      "SQ13",
      "During conference",
      "Joining instructions are emailed to those attending.",
      duty("joining-instructions-sent", { by: "conference-service", to: "participants", phase: "before" }),
    ),
    clause(
      "SQ14",
      "During conference",
      "The usual agenda is followed, and professionals help to create the plan.",
      duty("usual-agenda-followed", { by: "chair", strength: "should", phase: "on-the-day" }),
      duty("plan-created-with-professionals", { by: "professional", strength: "should", phase: "on-the-day" }),
    ),
    clause(
      "SQ15",
      "After conference",
      "It is agreed whether a plan is necessary and what it looks like under the restrictions; the decision is then finalised.",
      arrangement("decision-maker", "conference"),
      requirement("decision-made"),
    ),
    clause(
      "SQ16",
      "After conference",
      "Outcomes and notes are sent electronically as normal.",
      duty("outcomes-sent", { by: "conference-service", to: "professionals", phase: "after" }),
      duty("minutes-circulated", {
        by: "conference-service",
        to: "professionals",
        phase: "after",
        due: notStated("They are sent as normal: the document gives no time, and no layer below it does."),
        doneBy: "minutes-circulated",
      }),
    ),
    clause(
      "SQ17",
      "After conference",
      "Professionals tell the unit of inaccuracies in the notes in a timely manner.",
      duty("inaccuracies-reported", {
        by: "professional",
        to: "conference-service",
        strength: "should",
        phase: "after",
      }),
    ),
  ],
});
