import { describe, expect, it } from "vitest";
import { englandAndWales } from "../../src/calendar/index.js";
import { readFacts } from "../../src/facts/read-facts.js";
import { buildTimeline, validateRecord } from "../../src/index.js";
import type { ConferenceRecord } from "../../src/model/index.js";
import type { RuleContext } from "../../src/validation/index.js";
import { generalRules, requirementRules } from "../../src/validation/rules/index.js";

type Facts = Omit<ConferenceRecord, "type"> & Partial<Pick<ConferenceRecord, "type">>;
/** What a rule says of facts, and the facts; the particulars where they are not those of its example. */
type Row = readonly [says: string, facts: Facts, particulars?: unknown];

const rules = new Map([...generalRules, ...requirementRules].map((rule) => [rule.code, rule]));

/** What a rule says in one line: `passed`, `nothing to look at`, `fails …`, `needs …`. */
function saysOf(code: string, facts: Facts, particulars?: unknown): string {
  const rule = rules.get(code)!;
  const record = { type: "initial", ...facts } as ConferenceRecord;
  const given = (particulars ?? rule.example) as typeof rule.example;
  if (rule.takes && !rule.takes(given)) throw new Error("The rule does not take these particulars.");
  const { failed, missing, applies } = rule.check(record, contextOf(record, given));
  if (failed.length > 0) return `fails ${failed.join(" ")}`;
  if (missing.length > 0) return `needs ${missing.join(" ")}`;
  return applies ? "passed" : "nothing to look at";
}

/** What a rule may look at beside the record, as of no day. */
function contextOf(record: ConferenceRecord, particulars: RuleContext["particulars"]): RuleContext {
  return {
    particulars,
    facts: readFacts(record, null),
    calendar: englandAndWales,
    wasHeldLate: wasHeldLate(record),
    get timeline() {
      return buildTimeline(record, "working-together");
    },
  };
}

function wasHeldLate(record: ConferenceRecord): boolean | undefined {
  const status = buildTimeline(record, "working-together").deadlines.find(({ id }) => id === "conference-held")?.status;
  return status === "late" ? true : status === "done" ? false : undefined;
}

const held = (start: string, end?: string): Pick<Facts, "conference"> => ({
  conference: { held: { start, ...(end === undefined ? {} : { end }) } },
});
const planned = (start: string): Pick<Facts, "conference"> => ({ conference: { planned: { start } } });
/** Held so long after a strategy discussion on 1 April 2020, from which it was due by 24 April. */
const heldAfter = (start: string, delay?: NonNullable<Facts["conference"]>["delay"]): Facts => ({
  strategyDiscussions: [{ heldOn: "2020-04-01" }],
  conference: { held: { start }, ...(delay ? { delay } : {}) },
});
const PLAN = { decision: { planNeeded: true } } as const;
const MOTHER = { id: "m", role: "mother" } as const;
const CHAIR = { id: "c", role: "chair" } as const;
const SCRIBE = { id: "s", role: "minute-taker" } as const;
const WORKER = { id: "w", role: "social-worker", agency: "childrens-social-care" } as const;
const TEACHER = { id: "t", role: "teacher", agency: "school" } as const;
const NURSE = { id: "n", role: "school-nurse", agency: "nursing" } as const;
const SOMEBODY = { id: "x" } as const;

const TABLE: Record<string, readonly Row[]> = {
  "action-under-no-goal": [
    ["needs safetyGoals", { plan: { actions: [{ id: "a", goal: "g" }] } }],
    ["needs plan.actions[0].goal", { safetyGoals: [], plan: { actions: [{ id: "a" }] } }],
    ["fails plan.actions[0].goal", { safetyGoals: [{ id: "h" }], plan: { actions: [{ id: "a", goal: "g" }] } }],
  ],
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
  "dissent-recorded": [
    ["fails decision.dissent[0].reason", { decision: { dissent: [{ from: "m", reason: "" }] } }],
    ["fails decision.dissent[0].reason", { decision: { consensus: true, dissent: [{ from: "m", reason: "" }] } }],
    ["needs decision.consensus", {}],
    ["nothing to look at", { decision: { consensus: true } }],
    ["needs decision.dissent", { decision: { consensus: false } }],
    ["needs decision.dissent[0].reason", { decision: { consensus: false, dissent: [{ from: "m" }] } }],
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
  "not-inquorate-twice-running": [
    ["needs previousConference.quorate", {}],
    ["nothing to look at", { previousConference: { quorate: true } }],
    ["needs conference.quorate", { previousConference: { quorate: false } }],
    ["fails conference.quorate", { previousConference: { quorate: false }, conference: { quorate: false } }],
  ],
  "outcome-rated": [
    ["needs decision.rag", {}],
    ["fails decision.rag", { decision: { rag: "not-rated" } }],
    ["passed", { decision: { rag: "green" } }],
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
  "platform-as-arranged": [
    ["needs conference.platform", {}],
    ["passed", { conference: { platform: "Microsoft Teams" } }, "Microsoft Teams"],
    ["passed", { conference: { platform: "MS Teams" } }, "Microsoft Teams"],
    ["passed", { conference: { platform: "teams" } }, "Microsoft Teams"],
    ["fails conference.platform", { conference: { platform: "Zoom" } }, "Microsoft Teams"],
    ["fails conference.platform", { conference: { platform: "Google Meet" } }, "Microsoft Teams"],
    ["fails conference.platform", { conference: { platform: "" } }, "Microsoft Teams"],
  ],
  "plan-says-what-safe-looks-like": [
    ["needs decision.planNeeded", {}],
    ["needs plan.whatSafeLooksLike plan.nextSteps", PLAN],
  ],
  "pre-birth-assessment": [
    ["needs preBirthAssessment.done", {}],
    ["fails preBirthAssessment.done", { preBirthAssessment: { done: false } }],
    ["passed", { preBirthAssessment: { completedOn: "2020-04-22" } }],
  ],
  "professional-contact-details": [
    ["needs participants", {}],
    ["nothing to look at", { participants: [MOTHER, { ...TEACHER, invited: false }] }],
    ["needs participants[0].contact.telephone participants[0].contact.email", { participants: [TEACHER] }],
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
  "timeslot-kept": [
    ["needs conference.held.start", {}],
    ["needs conference.held.start", held("2020-04-22", "2020-04-22T12:00")],
    ["needs conference.held.end", held("2020-04-22T10:00")],
    ["needs conference.held.end", held("2020-04-22T10:00", "2020-04-22")],
    ["passed", held("2020-04-22T10:00", "2020-04-22T12:00"), { hours: 2 }],
    ["fails conference.held.end", held("2020-04-22T10:00", "2020-04-22T12:01"), { hours: 2 }],
  ],
} as Record<string, readonly Row[]>;

it("a call that is recorded for later than the day asked about has covered nothing yet", () => {
  const call = { heldAt: "2020-06-08T10:00", covered: [] };
  const record: ConferenceRecord = {
    type: "initial",
    conference: { planned: { start: "2020-06-10T10:00" }, mode: "video", parentCall: call },
    participants: [MOTHER],
  };
  const codes = (asOf: string) => validateRecord(record, "hounslow", { asOf }).findings.map(({ code }) => code);
  expect(codes("2020-06-08T11:00")).toContain("parent-call-covers-four-points");
  expect(codes("2020-05-20")).not.toContain("parent-call-covers-four-points");
});

describe.each(Object.entries(TABLE))("%s", (code, rows) => {
  it.each(rows.map(([says, facts, particulars], row) => [row, says, facts, particulars] as const))(
    "%i: %s",
    (_, says, facts, particulars) => {
      expect(saysOf(code, facts, particulars)).toBe(says);
    },
  );
});

it("has every rule in it that needs no more than its example to say something", () => {
  const known = new Set(Object.keys(TABLE));
  const NEW = [
    "chair-as-arranged",
    "mode-as-arranged",
    "platform-as-arranged",
    ...generalRules.map(({ code }) => code),
  ];
  // What an id given twice is, is shown where whole records are judged.
  expect(NEW.filter((code) => !known.has(code))).toEqual(["duplicate-id"]);
});

describe("the particulars of a quorum", () => {
  const takes = (particulars: unknown) => rules.get("conference-quorate")!.takes!(particulars);

  it.each([{ agencies: 1 }, { agencies: 3, including: ["childrens-social-care"] }, { agencies: 3, chairMayAllow: 2 }])(
    "can be %j",
    (particulars) => expect(takes(particulars)).toBe(true),
  );

  it.each([
    undefined,
    null,
    {},
    { agencies: 0 },
    { agencies: -1 },
    { agencies: 1.5 },
    { agencies: "3" },
    { agencies: 3, including: "childrens-social-care" },
    { agencies: 3, chairMayAllow: 0 },
    { agencies: 3, quorum: 2 },
  ])("cannot be %j", (particulars) => expect(takes(particulars)).toBe(false));
});
