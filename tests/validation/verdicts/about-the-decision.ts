import { CHAIR, MOTHER, PLAN, type Row, SOMEBODY, TEACHER, WORKER, held, planned } from "./rows.js";

/** What is decided, rated and written down. */
export const ABOUT_THE_DECISION: Record<string, readonly Row[]> = {
  "category-as-listed": [
    ["nothing to look at", PLAN, ["NEG"]],
    ["nothing to look at", { decision: { category: "not-determined" } }, ["NEG"]],
    ["passed", { decision: { category: "NEG" } }, ["NEG", "CSE"]],
    ["fails decision.category", { decision: { category: "CSE" } }, ["NEG"]],
    ["fails children[0].decision.category", { children: [{ id: "k", decision: { category: "PHY" } }] }, ["NEG"]],
  ],
  "category-determined": [
    ["needs decision.planNeeded", {}],
    ["needs decision.planNeeded", { decision: {}, children: [{ id: "k" }] }],
    ["nothing to look at", { decision: { planNeeded: false } }],
    ["needs decision.category", PLAN],
    ["passed", { decision: { planNeeded: true, category: "NEG" }, children: [{ id: "k" }] }],
    ["needs children[0].decision.category", { children: [{ id: "k", decision: { planNeeded: true } }] }],
    [
      "fails children[1].decision.category",
      {
        decision: { category: "NEG" },
        children: [
          { id: "k", decision: { planNeeded: true } },
          { id: "l", decision: { planNeeded: true, category: "not-determined" } },
        ],
      },
    ],
    [
      "needs children[1].decision.planNeeded",
      { children: [{ id: "k", decision: { planNeeded: false } }, { id: "l" }] },
    ],
    [
      "needs children[1].decision.category",
      { decision: { planNeeded: true }, children: [{ id: "k", decision: { planNeeded: false } }, { id: "l" }] },
    ],
  ],
  "category-without-plan": [
    ["needs decision.planNeeded", {}],
    ["nothing to look at", { decision: { planNeeded: true, category: "NEG" } }],
    ["passed", { decision: { planNeeded: false } }],
    ["passed", { decision: { planNeeded: false, category: "not-determined" } }],
    ["fails decision.category", { decision: { planNeeded: false, category: "NEG" } }],
    [
      "fails children[1].decision.category",
      {
        decision: { planNeeded: true, category: "NEG" },
        children: [
          { id: "k", decision: { planNeeded: false } },
          { id: "l", decision: { planNeeded: false, category: "EMO" } },
          { id: "m" },
        ],
      },
    ],
    ["passed", { children: [{ id: "k", decision: { planNeeded: false } }] }],
  ],
  "danger-statement-unpaired": [
    // A scale without a goal is of safety overall.
    [
      "passed",
      {
        dangerStatements: [{ id: "d" }],
        safetyGoals: [{ id: "g", dangerStatement: "d" }],
        safetyScales: [{ by: "m", rating: 5 }],
      },
    ],

    ["needs safetyGoals", { dangerStatements: [{ id: "d" }] }],
    ["needs safetyScales", { dangerStatements: [{ id: "d" }], safetyGoals: [] }],
    ["fails dangerStatements[0]", { dangerStatements: [{ id: "d" }], safetyGoals: [], safetyScales: [] }],
    [
      "needs dangerStatements[0]",
      { dangerStatements: [{ id: "d" }], safetyGoals: [{ id: "g" }], safetyScales: [{ by: "m", goal: "g" }] },
    ],
    [
      "passed",
      {
        dangerStatements: [{ id: "d" }],
        safetyGoals: [{ id: "g", dangerStatement: "d" }],
        safetyScales: [
          { by: "m", goal: "h" },
          { by: "m", goal: "g" },
        ],
      },
    ],
    [
      "fails dangerStatements[0]",
      {
        dangerStatements: [{ id: "d" }],
        safetyGoals: [{ id: "g", dangerStatement: "d" }, { id: "h" }],
        safetyScales: [{ by: "m", goal: "h" }],
      },
    ],
  ],
  "decision-before-conference": [
    ["needs decision.madeAt", {}],
    ["needs decision.madeAt", { ...held("2020-04-22"), decision: {} }],
    ["needs conference.held.start", { decision: { madeAt: "2020-04-22" } }],
    ["needs conference.held.start", { ...planned("2020-04-22"), decision: { madeAt: "2020-04-22" } }],
    ["passed", { ...held("2020-04-22T10:00"), decision: { madeAt: "2020-04-22" } }],
    ["fails decision.madeAt", { ...held("2020-04-22T10:00"), decision: { madeAt: "2020-04-22T09:59" } }],
    ["needs decision.madeAt", { ...held("2020-04-22"), decision: { madeAt: "2020-03-29T01:30" } }],
  ],
  "decision-letter-complete": [
    ["needs decision.letter.gives", {}],
    ["needs decision.letter.gives", PLAN],
    ["fails decision.letter.gives", { decision: { letter: { gives: ["decision"] } } }, ["decision", "reasons"]],
    ["passed", { decision: { letter: { gives: ["reasons", "decision"] } } }, ["decision", "reasons"]],
  ],
  "decision-made": [
    ["needs decision", {}],
    ["needs decision", { children: [{ id: "k" }] }],
    ["fails decision.planNeeded", { decision: {} }],
    ["passed", { decision: { planNeeded: false } }],
    [
      "fails children[1].decision.planNeeded",
      { children: [{ id: "k", decision: { planNeeded: false } }, { id: "l" }] },
    ],
    ["passed", { ...PLAN, children: [{ id: "k", decision: { category: "NEG" } }, { id: "l" }] }],
  ],
  "dissent-recorded": [
    ["fails decision.dissent[0].reason", { decision: { dissent: [{ from: "m", reason: "" }] } }],
    ["fails decision.dissent[0].reason", { decision: { consensus: true, dissent: [{ from: "m", reason: "" }] } }],
    ["needs decision.consensus", {}],
    ["nothing to look at", { decision: { consensus: true } }],
    ["needs decision.dissent", { decision: { consensus: false } }],
    ["needs decision.dissent[0].reason", { decision: { consensus: false, dissent: [{ from: "m" }] } }],
  ],
  "outcome-rated": [
    ["needs decision.rag", {}],
    ["fails decision.rag", { decision: { rag: "not-rated" } }],
    ["passed", { decision: { rag: "green" } }],
  ],
  ...Object.fromEntries(
    Object.entries({
      "record-chair-summary": "needs minutes.worriedAbout.summary minutes.workingWell.summary minutes.isVerbatim",
      "record-danger-statements": "needs minutes.worriedAbout.dangerStatements",
      "record-front-page": "needs minutes.frontPage.children minutes.frontPage.attendees",
      "record-in-usual-format": "needs minutes.inUsualFormat",
      "record-reason-for-conference": "needs minutes.reasonForConference minutes.reasonTakenFromSocialWorkReport",
    }).map(([code, says]) => [code, [[says, {}] as Row]]),
  ),
  "record-virtual-statement": [
    ["needs minutes.saysWhyVirtual minutes.takenByChair", {}],
    ["passed", { minutes: { saysWhyVirtual: true, takenByChair: false } }],
    ["needs minutes.saysTakenByChair", { minutes: { saysWhyVirtual: true, takenByChair: true } }],
  ],
  "review-date-agreed": [
    [
      "passed",
      {
        ...PLAN,
        participants: [CHAIR, WORKER, { id: "x", role: "godmother", agency: "family" }],
        nextReview: { agreedBy: ["c", "w", "x"] },
      },
    ],
    [
      "fails nextReview.agreedBy",
      {
        ...PLAN,
        participants: [CHAIR, WORKER, { id: "x", role: "interpreter" }],
        nextReview: { agreedBy: ["c", "w", "x"] },
      },
    ],
    ["needs decision.planNeeded", {}],
    ["needs nextReview.agreedBy", { ...PLAN, participants: [CHAIR] }],
    ["needs nextReview.agreedBy", { ...PLAN, nextReview: { agreedBy: ["c"] } }],
    ["passed", { ...PLAN, participants: [CHAIR, WORKER, MOTHER], nextReview: { agreedBy: ["m", "c", "w"] } }],
    [
      "passed",
      {
        ...PLAN,
        participants: [{ id: "i", role: "independent-reviewing-officer" }, WORKER, MOTHER],
        nextReview: { agreedBy: ["m", "i", "w"] },
      },
    ],
    [
      "fails nextReview.agreedBy",
      { ...PLAN, participants: [CHAIR, WORKER, MOTHER], nextReview: { agreedBy: ["c", "w"] } },
    ],
    [
      "needs nextReview.agreedBy",
      { ...PLAN, participants: [CHAIR, WORKER, SOMEBODY], nextReview: { agreedBy: ["c", "w", "x"] } },
    ],
  ],
  "safety-scale-from-each": [
    ["needs safetyScales", { participants: [] }],
    ["needs participants", { safetyScales: [] }],
    ["fails participants[0]", { safetyScales: [], participants: [{ ...MOTHER, attended: true }] }],
    ["fails participants[0]", { safetyScales: [{ by: "m" }], participants: [{ ...TEACHER, attended: true }] }],
    ["needs participants[0]", { safetyScales: [{ by: "m" }], participants: [{ ...MOTHER, attended: true }] }],
    ["passed", { safetyScales: [{ by: "m", rating: 0 }], participants: [{ ...MOTHER, attended: true }] }],
    ["nothing to look at", { safetyScales: [], participants: [MOTHER, { ...CHAIR, attended: true }] }],
  ],
  "scale-out-of-range": [
    ["needs safetyScales", {}],
    ["needs safetyScales[0].rating", { safetyScales: [{ by: "m" }] }],
    [
      "passed",
      {
        safetyScales: [
          { by: "m", rating: 0 },
          { by: "c", rating: 10 },
        ],
      },
    ],
    [
      "fails safetyScales[0].rating safetyScales[1].rating",
      {
        safetyScales: [
          { by: "m", rating: -1 },
          { by: "c", rating: 10.5 },
        ],
      },
    ],
    ["nothing to look at", { safetyScales: [], returnedTemplates: [{ from: "t" }] }],
    [
      "fails returnedTemplates[0].scale returnedTemplates[0].overallScale",
      { safetyScales: [], returnedTemplates: [{ from: "t", scale: 11, overallScale: -1 }] },
    ],
  ],
};
