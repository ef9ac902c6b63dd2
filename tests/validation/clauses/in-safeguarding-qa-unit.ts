import { REVIEW, type Row } from "./broken.js";
import { NATIONAL } from "./in-national-guidance.js";

export const SAFEGUARDING_QA_UNIT: Record<string, readonly Row[]> = {
  "safeguarding-qa-unit": [
    ...NATIONAL,
    ["query platform-as-arranged conference.platform SQ12 SQ1", ({ conference }) => (conference.platform = "Zoom")],
    ["query mode-as-arranged conference.mode SQ12", ({ conference }) => (conference.mode = "video")],
    ["query chair-as-arranged participants SQ12", ({ participants }) => (participants[4]!.role = "observer")],
    [
      "query attendees-within-capacity participants SQ1",
      ({ participants }) => {
        for (let index = participants.length; index <= 20; index++) {
          participants.push({ id: `o${index}`, role: "observer", attended: true } as (typeof participants)[0]);
        }
      },
    ],
    [
      "error template-pre-populated returnedTemplates[1].filledInWith SQ4",
      ({ returnedTemplates }) => (returnedTemplates[1]!.filledInWith = ["danger-statement", "scaling-questions"]),
    ],
    [
      "error template-has-previous-plan returnedTemplates[2].filledInWith SQ4",
      ({ returnedTemplates }) => returnedTemplates[2]!.filledInWith.splice(3),
      REVIEW,
    ],
    [
      "query template-agrees-or-changes-statements returnedTemplates[1].statementChanges SQ6",
      ({ returnedTemplates }) => (returnedTemplates[1]!.statementChanges = ""),
    ],
    [
      "query template-updates-own-actions returnedTemplates[1].actionUpdates SQ7",
      ({ returnedTemplates }) => (returnedTemplates[1]!.actionUpdates = []),
      REVIEW,
    ],
    [
      "query template-gives-scale-with-rationale returnedTemplates[0].rationale SQ8",
      ({ returnedTemplates }) => (returnedTemplates[0]!.rationale = " "),
    ],
    [
      "query template-suggests-actions returnedTemplates[2].suggestedActions SQ9",
      ({ returnedTemplates }) => (returnedTemplates[2]!.suggestedActions = []),
    ],
    [
      "query template-gives-view-on-plan returnedTemplates[0].planShould SQ10",
      ({ returnedTemplates: [first] }) => (first!.planShould = "not-stated"),
    ],
    [
      "query evidence-source-named returnedTemplates[2].evidence SQ11",
      ({ returnedTemplates }) => (returnedTemplates[2]!.evidence = []),
    ],
    [
      "query evidence-beyond-self-report returnedTemplates[0].evidence SQ11",
      ({ returnedTemplates }) => returnedTemplates[0]!.evidence.shift(),
    ],
    [
      "error decision-made decision.planNeeded SQ15",
      ({ decision }) => delete (decision as Partial<typeof decision>).planNeeded,
    ],
    [
      "error outline-plan-made plan.outline.names SQ15",
      ({ plan }) => (plan.outline = { names: [] as string[] } as typeof plan.outline),
    ],
  ],
};
