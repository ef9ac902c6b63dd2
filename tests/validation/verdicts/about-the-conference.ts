import { CHAIR, type Facts, MOTHER, type Row, TEACHER, held, planned } from "./rows.js";

/** Held so long after a strategy discussion on 1 April 2020, from which it was due by 24 April. */
const heldAfter = (start: string, delay?: NonNullable<Facts["conference"]>["delay"]): Facts => ({
  strategyDiscussions: [{ heldOn: "2020-04-01" }],
  conference: { held: { start }, ...(delay ? { delay } : {}) },
});

/** When and how it is held, and what goes before it. */
export const ABOUT_THE_CONFERENCE: Record<string, readonly Row[]> = {
  "child-conversation-scheduled": [
    ["needs conference", {}],
    ["needs conference.childConversation.scheduledAt", { conference: {} }],
    ["fails conference.childConversation.scheduled", { conference: { childConversation: { scheduled: false } } }],
    [
      "needs conference.childConversation.scheduledAt",
      { conference: { childConversation: { scheduledAt: "2020-04-21" } } },
    ],
    ["passed", { conference: { planned: { start: "2020-04-22" }, childConversation: { scheduledAt: "2020-04-21" } } }],
    ["passed", { conference: { held: { start: "2020-04-22" }, childConversation: { scheduledAt: "2020-04-21" } } }],
    [
      "fails conference.childConversation.scheduledAt",
      {
        conference: {
          planned: { start: "2020-04-23" },
          held: { start: "2020-04-20" },
          childConversation: { scheduledAt: "2020-04-21" },
        },
      },
    ],
  ],
  "conference-on-a-working-day": [
    ["needs conference.planned.start", {}],
    ["passed", planned("2020-06-02T10:00")],
    ["fails conference.planned.start", planned("2020-06-06T10:00")],
    ["fails conference.held.start", held("2020-05-25")],
    ["passed", { conference: { planned: { start: "2020-06-06" }, held: { start: "2020-06-05" } } }],
  ],
  "delay-agreed-and-recorded": [
    ["needs conference.held.start", {}],
    ["nothing to look at", heldAfter("2020-04-24")],
    [
      "needs conference.delay.reason conference.delay.agreedByManager conference.delay.agreedByChair",
      heldAfter("2020-04-27"),
    ],
    ["passed", heldAfter("2020-04-27", { reason: "The family moved", agreedByManager: true, agreedByChair: true })],
    [
      "fails conference.delay.agreedByChair",
      heldAfter("2020-04-27", { reason: "The family moved", agreedByManager: true, agreedByChair: false }),
    ],
  ],
  "discussions-within-span": [
    ["needs conference.discussions", {}],
    ["needs conference.discussions[0].start", { conference: { discussions: [{ with: ["m"] }] } }],
    [
      "passed",
      { conference: { discussions: [{ start: "2020-04-22T10:00", end: "2020-04-24" }, { end: "2020-04-23" }] } },
      { workingDays: 3 },
    ],
    [
      "fails conference.discussions[0]",
      { conference: { discussions: [{ start: "2020-04-27" }, { end: "2020-04-22" }] } },
      { workingDays: 3 },
    ],
    ["needs conference.discussions[0]", { conference: { discussions: [{ start: "2090-04-26" }] } }, { workingDays: 3 }],
  ],
  "fallback-in-order": [
    ["needs conference.fallbacksUsed", {}],
    ["needs conference.fallbacksUsed[0].professionals", { conference: { fallbacksUsed: [{ mode: "telephone" }] } }],
    [
      "passed",
      { conference: { fallbacksUsed: [{ mode: "telephone", professionals: 4 }, { mode: "individual-calls" }] } },
    ],
    ["passed", { conference: { fallbacksUsed: [{ mode: "individual-calls" }, { mode: "individual-calls" }] } }],
    [
      "fails conference.fallbacksUsed[0].professionals",
      { conference: { fallbacksUsed: [{ mode: "telephone", professionals: 5 }] } },
    ],
    [
      "fails conference.fallbacksUsed[1]",
      { conference: { fallbacksUsed: [{ mode: "individual-calls" }, { mode: "telephone", professionals: 4 }] } },
    ],
    [
      "passed",
      {
        conference: {
          fallbacksUsed: [
            { mode: "telephone", professionals: 1 },
            { mode: "telephone", professionals: 2 },
          ],
        },
      },
    ],
  ],
  "held-though-not-required": [
    ["nothing to look at", {}],
    ["nothing to look at", { section47: { startedOn: "2020-05-12" } }],
    ["passed", { section47: { conferenceRequired: true } }],
    ["fails section47.conferenceRequired", { section47: { conferenceRequired: false } }],
    ["fails section47.conferenceRequired", { type: "pre-birth", section47: { conferenceRequired: false } }],
    ["nothing to look at", { type: "review", section47: { conferenceRequired: false } }],
    ["nothing to look at", { type: "transfer-in", section47: { conferenceRequired: false } }],
  ],
  "interim-safety-plan-during-delay": [
    ["needs conference.held.start", {}],
    ["nothing to look at", heldAfter("2020-04-24")],
    ["needs conference.delay.interimSafetyPlan", heldAfter("2020-04-27")],
    ["fails conference.delay.interimSafetyPlan", heldAfter("2020-04-27", { interimSafetyPlan: false })],
    ["passed", heldAfter("2020-04-27", { interimSafetyPlan: true })],
  ],
  "invitation-gives-link-or-time": [
    ["fails participants[0].invitation", { participants: [{ ...MOTHER, invitation: { link: false, time: false } }] }],
    ["nothing to look at", { participants: [{ ...CHAIR, invitation: { link: false, time: false } }] }],
    ["nothing to look at", { participants: [{ id: "k", role: "child" }] }],
    ["needs participants", {}],
    ["needs participants[0].invitation", { participants: [TEACHER] }],
    ["nothing to look at", { participants: [{ ...TEACHER, invited: false }] }],
    ["passed", { participants: [{ ...TEACHER, invitation: { link: true } }] }],
    ["passed", { participants: [{ ...TEACHER, invitation: { link: false, time: true } }] }],
    ["fails participants[0].invitation", { participants: [{ ...TEACHER, invitation: { link: false, time: false } }] }],
    ["needs participants[0].invitation.time", { participants: [{ ...TEACHER, invitation: { link: false } }] }],
    ["needs participants[0].invitation.link", { participants: [{ ...TEACHER, invitation: { time: false } }] }],
  ],
  "mode-as-arranged": [
    ["needs conference.mode", {}],
    ["needs conference.mode", planned("2020-06-02")],
    ["passed", { conference: { mode: "video" } }, ["video", "telephone"]],
    ["passed", { conference: { mode: "telephone" } }, ["video", "telephone"]],
    ["fails conference.mode", { conference: { mode: "in-person" } }, ["video", "telephone"]],
  ],
  "parent-call-covers-four-points": [
    [
      "passed",
      {
        conference: {
          planned: { start: "2020-04-22" },
          parentCall: { heldAt: "2020-04-22T09:00", covered: ["reasons"] },
        },
      },
      ["reasons"],
    ],
    [
      "fails conference.parentCall.heldAt",
      { conference: { held: { start: "2020-04-22" }, parentCall: { heldAt: "2020-04-24", covered: ["reasons"] } } },
      ["reasons"],
    ],
    ["needs conference.parentCall.heldAt", { conference: { parentCall: { covered: [] } } }],
    ["needs conference.parentCall.covered", { conference: { parentCall: { heldAt: "2020-04-22" } } }],
  ],
  "parent-call-in-slot": [
    ["needs conference.parentCall.plannedAt", {}],
    ["needs conference.parentCall.plannedAt", { conference: { parentCall: { plannedAt: "2020-04-22" } } }],
    ["needs conference.parentCall.plannedAt", { conference: { parentCall: { plannedAt: "2020-03-29T01:30" } } }],
    ["passed", { conference: { parentCall: { plannedAt: "2020-04-22T08:45:00Z" } } }, ["09:45"]],
    [
      "fails conference.parentCall.plannedAt",
      { conference: { parentCall: { plannedAt: "2020-04-22T09:46" } } },
      ["09:45"],
    ],
  ],
  "platform-as-arranged": [
    ["needs conference.platform", {}],
    ["passed", { conference: { platform: "Microsoft Teams" } }, "Microsoft Teams"],
    ["passed", { conference: { platform: "MS Teams" } }, "Microsoft Teams"],
    ["passed", { conference: { platform: "teams" } }, "Microsoft Teams"],
    ["fails conference.platform", { conference: { platform: "Zoom" } }, "Microsoft Teams"],
    ["fails conference.platform", { conference: { platform: "Google Meet" } }, "Microsoft Teams"],
    ["fails conference.platform", { conference: { platform: "" } }, "Microsoft Teams"],
  ],
  "pre-birth-assessment": [
    ["needs preBirthAssessment.done", {}],
    ["fails preBirthAssessment.done", { preBirthAssessment: { done: false } }],
    ["passed", { preBirthAssessment: { completedOn: "2020-04-22" } }],
  ],
  "safety-plan-before-conference": [
    ["needs safetyPlan", {}],
    ["needs safetyPlan.developedAt", { safetyPlan: {}, ...held("2020-04-22") }],
    ["needs safetyPlan.developedAt", { safetyPlan: { developedAt: "2020-04-21" } }],
    ["fails safetyPlan.text", { safetyPlan: { text: " ", developedAt: "2020-04-21" }, ...held("2020-04-22") }],
    ["passed", { safetyPlan: { developedAt: "2020-04-21" }, ...planned("2020-04-22") }],
    [
      "fails safetyPlan.developedAt",
      {
        safetyPlan: { developedAt: "2020-04-23" },
        conference: { planned: { start: "2020-04-24" }, held: { start: "2020-04-22" } },
      },
    ],
  ],
  "split-arrangements-recorded": [
    ["needs conference.splitArrangements", {}],
    ["needs conference.splitArrangements", { conference: {} }],
    [
      "needs conference.splitArrangements.discussed conference.splitArrangements.communicatedAt",
      { conference: { splitArrangements: {} } },
    ],
    [
      "needs conference.splitArrangements.communicatedAt",
      { conference: { splitArrangements: { discussed: true, communicatedAt: "2020-04-21" } } },
    ],
    [
      "passed",
      {
        conference: {
          planned: { start: "2020-04-22" },
          splitArrangements: { discussed: true, communicatedAt: "2020-04-21" },
        },
      },
    ],
    [
      "fails conference.splitArrangements.communicatedAt",
      {
        conference: {
          planned: { start: "2020-04-22" },
          held: { start: "2020-04-20" },
          splitArrangements: { discussed: true, communicatedAt: "2020-04-21" },
        },
      },
    ],
  ],
  "stages-in-order": [
    ...(
      [
        ["09:00", "09:30", "10:00", "passed"],
        ["09:00", "10:30", "10:00", "fails conference.stages"],
      ] as const
    ).map(([mother, father, all, says]): Row => [
      says,
      {
        conference: {
          stages: [
            { stage: "chair-with-family", start: `2020-05-05T${mother}` },
            { stage: "chair-with-family", start: `2020-05-05T${father}` },
            { stage: "professionals-with-parents", start: `2020-05-05T${all}` },
          ],
        },
      },
    ]),
    ["needs conference.stages", {}],
    ["fails conference.stages", { conference: { stages: [{ stage: "chair-with-family" }] } }],
  ],
  "timeslot-kept": [
    ["needs conference.held.start", {}],
    ["needs conference.held.start", held("2020-04-22", "2020-04-22T12:00")],
    ["needs conference.held.end", held("2020-04-22T10:00")],
    ["needs conference.held.end", held("2020-04-22T10:00", "2020-04-22")],
    ["passed", held("2020-04-22T10:00", "2020-04-22T12:00"), { hours: 2 }],
    ["fails conference.held.end", held("2020-04-22T10:00", "2020-04-22T12:01"), { hours: 2 }],
  ],
};
