import { MOTHER, NURSE, type Row, SOMEBODY, TEACHER } from "./rows.js";

/** Reports and the templates that come back. */
export const ABOUT_REPORTS: Record<string, readonly Row[]> = {
  "report-by-nobody": [
    ["needs participants", { reports: [{ from: "t" }] }],
    ["fails reports[0].from", { participants: [NURSE], reports: [{ from: "t" }] }],
  ],
  "report-from-each-agency": [
    ["passed", { participants: [TEACHER, { ...TEACHER, id: "t2", invited: false }], reports: [{ from: "t2" }] }],
    ["needs reports", { participants: [TEACHER] }],
    ["needs participants", { reports: [] }],
    ["fails participants[0]", { participants: [TEACHER], reports: [] }],
    ["fails participants[0]", { participants: [{ id: "t", role: "teacher" }], reports: [] }],
    ["fails participants[0]", { participants: [{ id: "t", agency: "school" }], reports: [] }],
    ["needs participants[0]", { participants: [SOMEBODY], reports: [] }],
    ["passed", { participants: [TEACHER, { ...TEACHER, id: "t2" }], reports: [{ from: "t2" }] }],
    ["nothing to look at", { participants: [MOTHER, { ...TEACHER, invited: false }], reports: [] }],
  ],
  "template-agrees-or-changes-statements": [
    ["nothing to look at", { returnedTemplates: [{ from: "t", sentAt: "2020-04-20", statementsAgreed: false }] }],
    [
      "needs returnedTemplates[0].statementsAgreed",
      { returnedTemplates: [{ from: "t", sentAt: "2020-04-20", returnedAt: "2020-04-21" }] },
    ],
    ["needs returnedTemplates", {}],
    ["needs returnedTemplates[0].statementsAgreed", { returnedTemplates: [{ from: "t" }] }],
    ["passed", { returnedTemplates: [{ from: "t", statementsAgreed: true, statementChanges: "" }] }],
    ["needs returnedTemplates[0].statementChanges", { returnedTemplates: [{ from: "t", statementsAgreed: false }] }],
  ],
  "template-gives-scale-with-rationale": [
    ["needs returnedTemplates[0].scale returnedTemplates[0].rationale", { returnedTemplates: [{ from: "t" }] }],
  ],
  "template-gives-view-on-plan": [
    ["needs returnedTemplates[0].overallScale returnedTemplates[0].planShould", { returnedTemplates: [{ from: "t" }] }],
    [
      "fails returnedTemplates[0].planShould",
      { returnedTemplates: [{ from: "t", overallScale: 5, planShould: "not-stated" }] },
    ],
  ],
  "template-updates-own-actions": [
    ["needs returnedTemplates", {}],
    ["needs previousConference.plan.actions", { returnedTemplates: [{ from: "t" }] }],
    [
      "nothing to look at",
      {
        returnedTemplates: [{ from: "t" }],
        previousConference: { plan: { actions: [{ id: "a" }, { id: "b", by: "n" }] } },
        participants: [TEACHER, NURSE],
      },
    ],
    [
      "needs returnedTemplates[0].actionUpdates",
      { returnedTemplates: [{ from: "t" }], previousConference: { plan: { actions: [{ id: "a", by: "t" }] } } },
    ],
    [
      "fails returnedTemplates[0].actionUpdates",
      {
        returnedTemplates: [{ from: "t", actionUpdates: [{ action: "a", update: " " }] }],
        previousConference: { plan: { actions: [{ id: "a", by: "t" }] } },
      },
    ],
    [
      "passed",
      {
        returnedTemplates: [{ from: "t", actionUpdates: [{ action: "a" }, { action: "b", update: "Done" }] }],
        previousConference: {
          plan: {
            actions: [
              { id: "a", by: "t" },
              { id: "b", by: "t" },
            ],
          },
        },
      },
    ],
    // A colleague's action is one's own, unless the colleague returns a template of their own.
    [
      "fails returnedTemplates[0].actionUpdates",
      {
        returnedTemplates: [{ from: "t", actionUpdates: [] }],
        previousConference: { plan: { actions: [{ id: "a", by: "t2" }] } },
        participants: [TEACHER, { ...TEACHER, id: "t2" }],
      },
    ],
    [
      "fails returnedTemplates[1].actionUpdates",
      {
        returnedTemplates: [
          { from: "t", actionUpdates: [] },
          { from: "t2", actionUpdates: [] },
        ],
        previousConference: { plan: { actions: [{ id: "a", by: "t2" }] } },
        participants: [TEACHER, { ...TEACHER, id: "t2" }],
      },
    ],
    // Two of whom no agency is recorded are not of one.
    [
      "nothing to look at",
      {
        returnedTemplates: [{ from: "x", actionUpdates: [] }],
        previousConference: { plan: { actions: [{ id: "a", by: "y" }] } },
        participants: [SOMEBODY, { id: "y" }],
      },
    ],
  ],
  "template-suggests-actions": [
    ["fails returnedTemplates[0].suggestedActions", { returnedTemplates: [{ from: "t", suggestedActions: [" "] }] }],
    ["passed", { returnedTemplates: [{ from: "t", suggestedActions: [" ", "A call a week"] }] }],
  ],
};
