import { CHAIR, MOTHER, PLAN, type Row, SOMEBODY, TEACHER, held } from "./rows.js";

/** The outline plan, its actions, when it starts and ends. */
export const ABOUT_THE_PLAN: Record<string, readonly Row[]> = {
  "action-under-no-goal": [
    ["needs safetyGoals", { plan: { actions: [{ id: "a", goal: "g" }] } }],
    ["needs plan.actions[0].goal", { safetyGoals: [], plan: { actions: [{ id: "a" }] } }],
    ["fails plan.actions[0].goal", { safetyGoals: [{ id: "h" }], plan: { actions: [{ id: "a", goal: "g" }] } }],
  ],
  "outline-plan-complete": [
    ["needs decision.planNeeded", {}],
    ["nothing to look at", { decision: { planNeeded: false } }],
    ["needs plan.outline.names", PLAN],
    ["needs plan.outline.names", { ...PLAN, plan: {} }],
    ["needs plan.outline.names", { children: [{ id: "k", decision: { planNeeded: true } }] }],
    ["nothing to look at", { ...PLAN, children: [{ id: "k", decision: { planNeeded: false } }] }],
  ],
  "outline-plan-made": [
    ["needs decision.planNeeded", {}],
    ["needs plan.outline.names", PLAN],
    ["fails plan.outline.names", { ...PLAN, plan: { outline: { names: [] } } }],
    ["passed", { ...PLAN, plan: { outline: { names: [], completedAt: "2020-04-22" } } }],
  ],
  "plan-actions-are-outcomes": [
    ["needs decision.planNeeded", {}],
    ["needs plan.actions", PLAN],
    ["fails plan.actions[0].outcome", { ...PLAN, plan: { actions: [{ id: "a", outcome: "" }] } }],
  ],
  "plan-actions-smart": [
    ["needs decision.planNeeded", {}],
    ["needs plan.actions[0].by plan.actions[0].byWhen", { ...PLAN, plan: { actions: [{ id: "a" }] } }],
    ["needs plan.actions[0].byWhen", { ...PLAN, plan: { actions: [{ id: "a", by: "w", byWhen: "2020-05-01" }] } }],
    [
      "passed",
      { ...PLAN, ...held("2020-05-01T10:00"), plan: { actions: [{ id: "a", by: "w", byWhen: "2020-05-01" }] } },
    ],
    [
      "fails plan.actions[0].byWhen",
      { ...PLAN, ...held("2020-05-02T10:00"), plan: { actions: [{ id: "a", by: "w", byWhen: "2020-05-01" }] } },
    ],
  ],
  "plan-actions-tell-family-apart": [
    ...[
      { id: "x", role: "grandmother" },
      { id: "x", role: "step-gran", agency: "family" },
    ].map((who): Row => [
      "fails plan.actions[0].owner",
      { ...PLAN, participants: [who], plan: { actions: [{ id: "a", owner: "professional", by: "x" }] } },
    ]),
    [
      "fails plan.actions[0].owner",
      { ...PLAN, participants: [CHAIR], plan: { actions: [{ id: "a", owner: "family", by: "c" }] } },
    ],
    ...(["family", "professional"] as const).map((owner): Row => [
      "passed",
      {
        ...PLAN,
        participants: [{ id: "x", role: "solicitor" }],
        plan: { actions: [{ id: "a", owner, by: "x" }] },
      },
    ]),
    ["needs decision.planNeeded", {}],
    ["needs plan.actions[0].owner", { ...PLAN, plan: { actions: [{ id: "a" }] } }],
    ["fails plan.actions[0].owner", { ...PLAN, plan: { actions: [{ id: "a", owner: "not-stated" }] } }],
    ["passed", { ...PLAN, plan: { actions: [{ id: "a", owner: "family", by: "t" }] } }],
    [
      "fails plan.actions[0].owner",
      { ...PLAN, participants: [TEACHER], plan: { actions: [{ id: "a", owner: "family", by: "t" }] } },
    ],
    [
      "fails plan.actions[0].owner",
      { ...PLAN, participants: [TEACHER, MOTHER], plan: { actions: [{ id: "a", owner: "professional", by: "m" }] } },
    ],
    ["passed", { ...PLAN, participants: [SOMEBODY], plan: { actions: [{ id: "a", owner: "family", by: "x" }] } }],
  ],
  "plan-actions-under-each-goal": [
    ["needs decision.planNeeded", {}],
    ["needs plan.actions", { ...PLAN, safetyGoals: [{ id: "g" }] }],
    ["needs safetyGoals", { ...PLAN, plan: { actions: [] } }],
    ["fails safetyGoals[0]", { ...PLAN, safetyGoals: [{ id: "g" }], plan: { actions: [] } }],
    ["needs safetyGoals[0]", { ...PLAN, safetyGoals: [{ id: "g" }], plan: { actions: [{ id: "a" }] } }],
  ],
  "plan-ended-by-initial-conference": [
    ["nothing to look at", { type: "transfer-in", plan: { endedOn: "2020-04-22" } }],
    ["nothing to look at", { type: "review", plan: { endedOn: "2020-04-22" } }],
    ["needs plan", {}],
    ["passed", { plan: {} }],
    ["needs conference.held.start", { plan: { endedOn: "2020-04-22" } }],
    ["fails plan.endedOn", { ...held("2020-04-22"), plan: { endedOn: "2020-04-22" } }],
    [
      "fails plan.endedOn",
      { ...held("2020-04-22T10:00"), plan: { endedOn: "2020-04-22" }, nextReview: { heldOn: "2020-07-28" } },
    ],
    // The child moves away, is 18, or a review ends it: that is recorded here too.
    ["passed", { ...held("2020-04-22T10:00"), plan: { endedOn: "2020-04-23" } }],
    ["passed", { ...held("2020-04-22"), plan: { endedOn: "2020-07-28" }, nextReview: { heldOn: "2020-07-28" } }],
  ],
  "plan-ends-before-it-starts": [
    ["needs plan.startedOn", {}],
    ["needs plan.startedOn", { plan: { endedOn: "2020-04-22" } }],
    ["needs plan.endedOn", { plan: { startedOn: "2020-04-22" } }],
    ["passed", { plan: { startedOn: "2020-04-22", endedOn: "2020-04-22" } }],
    ["fails plan.endedOn", { plan: { startedOn: "2020-04-22", endedOn: "2020-04-21" } }],
  ],
  "plan-starts-with-its-conference": [
    ["needs conference.held.start", { plan: { startedOn: "2020-06-02" } }],
    ["nothing to look at", held("2020-06-02T10:00", "2020-06-02T12:00")],
    ["passed", { ...held("2020-06-02T10:00", "2020-06-02T12:00"), plan: { startedOn: "2020-06-02" } }],
    ["fails plan.startedOn", { ...held("2020-06-02T10:00", "2020-06-02T12:00"), plan: { startedOn: "2020-06-03" } }],
    // It ran over several days.
    ["passed", { ...held("2020-06-02T10:00", "2020-06-03T12:00"), plan: { startedOn: "2020-06-03" } }],
    // When it ended is not known.
    ["needs conference.held.end", { ...held("2020-06-02T10:00"), plan: { startedOn: "2020-06-03" } }],
    ["fails plan.startedOn", { ...held("2020-06-02T10:00"), plan: { startedOn: "2020-06-01" } }],
    [
      "fails children[1].plan.startedOn",
      {
        ...held("2020-06-02T10:00", "2020-06-02T12:00"),
        children: [
          { id: "k", plan: { startedOn: "2020-06-02" } },
          { id: "l", plan: { startedOn: "2020-06-05" } },
        ],
      },
    ],
    ["nothing to look at", { type: "review", ...held("2020-06-02"), plan: { startedOn: "2020-03-02" } }],
  ],
  "plan-says-what-safe-looks-like": [
    ["needs decision.planNeeded", {}],
    ["needs plan.whatSafeLooksLike plan.nextSteps", PLAN],
  ],
};
