import { CHAIR, MOTHER, NURSE, type Row, SCRIBE, SOMEBODY, TEACHER, WORKER } from "./rows.js";

/** Who comes, who chairs, who was asked. */
export const ABOUT_PEOPLE: Record<string, readonly Row[]> = {
  "attendees-within-capacity": [
    ["passed", { participants: [TEACHER, NURSE, { ...MOTHER, notJoining: true }] }, { people: 2 }],
    ["needs participants", {}],
    ["passed", { participants: [TEACHER, NURSE] }, { people: 2 }],
    ["fails participants", { participants: [TEACHER, NURSE, MOTHER] }, { people: 2 }],
    ["passed", { participants: [TEACHER, NURSE, { ...MOTHER, invited: false }] }, { people: 2 }],
    ["passed", { participants: [TEACHER, NURSE, { ...MOTHER, attended: false }] }, { people: 2 }],
    ["fails participants", { participants: [{ ...MOTHER, invited: false, attended: true }, TEACHER] }, { people: 1 }],
  ],
  "case-discussion-recorded": [
    ["needs conference.caseDiscussion.with", { participants: [WORKER, MOTHER] }],
    ["needs conference.caseDiscussion.with", { conference: {}, participants: [WORKER, MOTHER] }],
    ["needs conference.caseDiscussion.with", { conference: { caseDiscussion: { with: ["w", "m"] } } }],
    ["passed", { participants: [WORKER, MOTHER], conference: { caseDiscussion: { with: ["w", "m"] } } }],
    [
      "fails conference.caseDiscussion.with",
      { participants: [WORKER, MOTHER, SOMEBODY], conference: { caseDiscussion: { with: ["w"] } } },
    ],
    [
      "needs conference.caseDiscussion.with",
      { participants: [WORKER, MOTHER, SOMEBODY], conference: { caseDiscussion: { with: ["w", "x"] } } },
    ],
  ],
  "chair-and-minute-taker-present": [
    [
      "passed",
      {
        participants: [
          { ...CHAIR, attended: false },
          { id: "i", role: "independent-reviewing-officer", attended: true },
          { ...SCRIBE, attended: false },
          { ...SCRIBE, id: "s2", attended: true },
        ],
      },
    ],

    ["needs participants", {}],
    ["needs participants[0].attended", { participants: [CHAIR, { ...SCRIBE, attended: true }] }],
    [
      "passed",
      {
        participants: [
          { ...CHAIR, attended: true },
          { ...SCRIBE, attended: true },
        ],
      },
    ],
    [
      "passed",
      {
        participants: [
          { id: "i", role: "independent-reviewing-officer", attended: true },
          { ...SCRIBE, attended: true },
        ],
      },
    ],
    ["fails participants", { participants: [{ ...CHAIR, attended: true }] }],
    ["needs participants[0].role", { participants: [SOMEBODY, { ...CHAIR, attended: true }] }],
    [
      "fails participants[1].attended",
      {
        participants: [
          { ...CHAIR, attended: true },
          { ...SCRIBE, attended: false },
        ],
      },
    ],
  ],
  "chair-as-arranged": [
    ["needs participants", {}],
    ["needs participants[role=chair]", { participants: [TEACHER] }],
    ["needs participants[0].attended", { participants: [CHAIR] }],
    ["passed", { participants: [{ ...CHAIR, attended: true }] }],
    ["passed", { participants: [{ id: "i", role: "iro", attended: true }] }],
    ["fails participants", { participants: [{ ...TEACHER, attended: true }] }],
    ["fails participants", { participants: [{ ...CHAIR, attended: false }] }],
    [
      "needs participants[role=chair]",
      {
        participants: [
          { ...TEACHER, attended: true },
          { ...SOMEBODY, attended: true },
        ],
      },
    ],
  ],
  "chair-independent": [
    [
      "passed",
      {
        participants: [
          { ...CHAIR, invited: false, independentOfCase: false },
          { ...CHAIR, id: "c1", attended: false, independentOfCase: false },
          { ...CHAIR, id: "c2", attended: true, independentOfCase: true },
        ],
      },
    ],
    [
      "fails participants[0].independentOfCase",
      { participants: [{ id: "i", role: "independent-chairperson", attended: false, independentOfCase: false }] },
    ],

    ["needs participants", {}],
    ["needs participants[role=chair]", { participants: [TEACHER] }],
    ["needs participants[1].independentOfCase", { participants: [TEACHER, CHAIR] }],
    [
      "passed",
      {
        participants: [
          { ...CHAIR, independentOfCase: true },
          { id: "i", role: "independent-reviewing-officer", independentOfCase: false },
          { ...WORKER, independentOfCase: false },
        ],
      },
    ],
    [
      "fails participants[0].independentOfCase",
      { participants: [{ id: "i", role: "independent-reviewing-officer", independentOfCase: false }] },
    ],
  ],
  "conference-quorate": [
    ["needs participants", { conference: { quorate: true } }],
    ["fails conference.quorate", { conference: { quorate: false } }],
    [
      "passed",
      {
        participants: [
          { ...TEACHER, attended: true },
          { ...NURSE, consulted: true },
        ],
      },
      { agencies: 2 },
    ],
    [
      "fails participants",
      {
        participants: [
          { ...TEACHER, attended: true },
          { ...NURSE, attended: false, consulted: false },
        ],
      },
      { agencies: 2 },
    ],
    ["needs participants[].attended", { participants: [{ ...TEACHER, attended: true }, NURSE] }, { agencies: 2 }],
    // One of an agency is as good as two; the family and the conference service are no agencies.
    [
      "fails participants",
      {
        participants: [
          { ...TEACHER, attended: true },
          { ...TEACHER, id: "t2", attended: true },
          { ...MOTHER, attended: true },
          { ...CHAIR, attended: true },
        ],
      },
      { agencies: 2 },
    ],
    [
      "passed",
      {
        participants: [
          { ...TEACHER, attended: true },
          { id: "d", role: "doctor", attended: true },
        ],
      },
      { agencies: 2 },
    ],
    [
      "fails participants",
      {
        participants: [
          { ...TEACHER, attended: true },
          { ...NURSE, attended: true },
        ],
      },
      { agencies: 2, including: ["childrens-social-care"] },
    ],
    [
      "needs participants[].attended",
      { participants: [{ ...TEACHER, attended: true }, { ...NURSE, attended: true }, WORKER] },
      { agencies: 2, including: ["childrens-social-care"] },
    ],
    [
      "passed",
      { conference: { quorate: true }, participants: [{ ...WORKER, attended: true }] },
      { agencies: 2, chairMayAllow: 1 },
    ],
    ["fails participants", { participants: [{ ...WORKER, attended: true }] }, { agencies: 2, chairMayAllow: 1 }],
    [
      "fails participants",
      { conference: { quorate: true }, participants: [{ ...WORKER, attended: true }] },
      { agencies: 2 },
    ],
  ],
  "consultation-recorded": [
    [
      "passed",
      {
        participants: [
          { ...WORKER, consulted: false },
          { ...WORKER, id: "w2", consulted: true },
          { id: "g", role: "team-manager", consulted: true },
        ],
      },
    ],

    ["needs participants[role=social-worker] participants[role=team-manager]", {}],
    ["needs participants[1].consulted participants[role=team-manager]", { participants: [TEACHER, WORKER] }],
    [
      "fails participants[1].consulted",
      {
        participants: [
          { ...WORKER, consulted: true },
          { id: "g", role: "team-manager", consulted: false },
        ],
      },
    ],
  ],
  "family-views-recorded": [
    ["needs participants", {}],
    ["nothing to look at", { participants: [TEACHER, SOMEBODY] }],
    ["needs participants[1].views", { participants: [TEACHER, MOTHER] }],
    ["fails participants[0].views", { participants: [{ id: "k", role: "young-person", views: " " }] }],
  ],
  "inquorate-efforts-recorded": [
    ["needs conference.quorate", {}],
    ["nothing to look at", { conference: { quorate: true } }],
    ["needs conference.effortsToReachOthers", { conference: { quorate: false } }],
  ],
  "not-inquorate-twice-running": [
    ["needs previousConference.quorate", {}],
    ["nothing to look at", { previousConference: { quorate: true } }],
    ["needs conference.quorate", { previousConference: { quorate: false } }],
    ["fails conference.quorate", { previousConference: { quorate: false }, conference: { quorate: false } }],
  ],
  "professional-contact-details": [
    ["needs participants", {}],
    ["nothing to look at", { participants: [MOTHER, { ...TEACHER, invited: false }] }],
    ["needs participants[0].contact.telephone participants[0].contact.email", { participants: [TEACHER] }],
  ],
};
