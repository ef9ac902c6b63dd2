import { describe, expect, it } from "vitest";
import { parseRecord, type ConferenceRecord } from "../../src/index.js";
import { conditions, events, type ConditionName, type EventName } from "../../src/policy/index.js";
import { holds } from "../../src/timeline/conditions.js";
import { readEvent } from "../../src/timeline/events.js";
import { isMissing, readFacts } from "../../src/timeline/facts.js";
import { collectNotices } from "../../src/timeline/notices.js";

const at = "2020-04-22T10:00";
const on = "2020-04-22";
const everything: ConferenceRecord = {
  type: "review",
  referral: { receivedOn: on },
  strategyDiscussions: [{ heldOn: on, initiatedSection47: true }],
  expectedDeliveryOn: on,
  bornOn: on,
  transferIn: { notifiedOn: on, acceptedOn: on },
  previousConference: { type: "initial", heldOn: on },
  conference: {
    held: { start: at, end: "2020-04-22T12:00" },
    parentCall: { heldAt: at },
    splitArrangements: { communicatedAt: at },
    caseDiscussion: { heldAt: at },
  },
  safetyPlan: { developedAt: at },
  participants: [{ id: "p1", role: "social-worker", agency: "childrens-social-care", exclusion: { requestedAt: at } }],
  reports: [{ from: "p1", completedAt: at, submittedAt: at, sharedWithFamilyAt: at }],
  reportSet: { circulatedAt: at },
  returnedTemplates: [{ from: "p1", returnedAt: at }],
  decision: {
    planNeeded: true,
    madeAt: at,
    recordedAt: at,
    notified: [{ to: "family", at }],
    responses: [{ from: "family", at }],
  },
  plan: {
    outline: { completedAt: at, distributed: [{ to: "family", at }] },
    document: { completedAt: at, distributed: [{ to: "family", at }] },
  },
  minutes: { completedAt: at, distributed: [{ to: "participants", at }] },
  coreGroup: { meetings: [{ heldOn: on }] },
  nextReview: { heldOn: on },
  midpointReview: { scheduledAt: at },
};

const read = (name: EventName, record: ConferenceRecord) => readEvent(name, readFacts(record, collectNotices()));

describe("a birth", () => {
  const unborn = { id: "k", unborn: true };

  it.each<[children: object[], date: string | undefined]>([
    [[unborn], undefined],
    [[{ id: "s", bornOn: "2015-01-01" }, unborn], undefined],
    [
      [
        { id: "s", bornOn: "2015-01-01" },
        { ...unborn, bornOn: "2020-09-02" },
        { ...unborn, id: "l", bornOn: "2020-09-01" },
      ],
      "2020-09-01",
    ],
  ])("is that of the child who was not yet born: %j", (children, date) => {
    const birth = read("birth", { type: "pre-birth", children } as ConferenceRecord);
    expect(isMissing(birth) ? undefined : birth.date).toBe(date);
  });

  it("is followed by a review that is not itself the first meeting", () => {
    const review = (coreGroups: string[], heldOn: string) => {
      const meetings = coreGroups.map((day) => ({ heldOn: day }));
      const found = read("review-after-birth", {
        type: "pre-birth",
        bornOn: "2020-09-01",
        coreGroup: { meetings },
        nextReview: { heldOn },
      });
      return isMissing(found) ? undefined : found.date;
    };
    expect(review(["2020-09-05"], "2020-12-01")).toBe("2020-12-01");
    expect(review([], "2020-09-08")).toBeUndefined();
    expect(review(["2020-08-20"], "2020-09-08")).toBeUndefined();
    expect(review(["2020-09-10"], "2020-09-08")).toBeUndefined();
    expect(review(["2020-09-05"], "2020-08-20")).toBeUndefined();
  });
});

it("a record that holds every event is a record", () => {
  expect(parseRecord(everything)).toMatchObject({ ok: true });
});

describe.each(Object.keys(events) as EventName[])("%s", (name) => {
  it("can be given by a record, and names the fact that gives it when it is not", () => {
    expect(read(name, everything)).toMatchObject({ date: on });
    const missing = read(name, { type: "review" });
    expect(isMissing(missing) && missing.needs).toEqual([events[name].fact]);
  });
});

const cases: Record<ConditionName, { yes: Partial<ConferenceRecord>; no: Partial<ConferenceRecord>; unknown?: true }> =
  {
    "plan-not-ruled-out": { yes: {}, no: { decision: { planNeeded: false } } },
    "after-initial-conference": {
      yes: { previousConference: { type: "pre-birth" } },
      no: { previousConference: { type: "review" } },
      unknown: true,
    },
    "after-pre-birth-conference": {
      yes: { previousConference: { type: "pre-birth" } },
      no: { previousConference: { type: "initial" } },
      unknown: true,
    },
    "after-review-conference": {
      yes: { previousConference: { type: "review" } },
      no: { previousConference: { type: "initial" } },
      unknown: true,
    },
    "after-transfer-in-conference": {
      yes: { previousConference: { type: "transfer-in" } },
      no: { previousConference: { type: "initial" } },
      unknown: true,
    },
    "follows-a-conference": { yes: { type: "review" }, no: { type: "initial" } },
    "rated-red": { yes: { decision: { rag: "red" } }, no: { decision: { rag: "amber" } }, unknown: true },
    "one-to-one": {
      yes: { type: "review", conference: { mode: "one-to-one" } },
      no: { type: "review", conference: { mode: "video" } },
      unknown: true,
    },
    "split-conference": { yes: { conference: { split: true } }, no: { conference: { split: false } }, unknown: true },
    "not-quorate": { yes: { conference: { quorate: false } }, no: { conference: { quorate: true } }, unknown: true },
    "somebody-dissents": {
      yes: { decision: { dissent: [{ from: "p1" }] } },
      no: { decision: { consensus: true } },
      unknown: true,
    },
    "exclusion-asked-for": {
      yes: { participants: [{ id: "m", exclusion: {} }] },
      no: { participants: [{ id: "m" }] },
    },
    "child-wants-to-speak": {
      yes: { participants: [{ id: "c", role: "child", wantsToSpeakWithChair: true }] },
      no: { participants: [{ id: "c", role: "child", wantsToSpeakWithChair: false }] },
      unknown: true,
    },
    "parent-not-joining": {
      yes: { participants: [{ id: "m", notJoining: true }] },
      no: { participants: [{ id: "m", notJoining: false }] },
      unknown: true,
    },
    "immediate-safety-concern": {
      yes: { immediateSafetyConcern: true },
      no: { immediateSafetyConcern: false },
      unknown: true,
    },
    "referral-recorded": { yes: { referral: { receivedOn: on } }, no: {} },
    "child-born": { yes: { bornOn: on }, no: {} },
    "mother-well-enough": { yes: { bornOn: on }, no: { bornOn: on, motherWellEnough: false } },
    "mother-not-well-enough": { yes: { bornOn: on, motherWellEnough: false }, no: { bornOn: on } },
  };

describe.each(Object.entries(cases))("%s", (name, { yes, no, unknown }) => {
  const when = name as ConditionName;
  const record = (facts: Partial<ConferenceRecord>): ConferenceRecord => ({ type: "review", ...facts });

  it("is met, or not, or cannot be told", () => {
    expect(holds({ when }, record(yes))).toBe("yes");
    expect(holds({ when }, record(no))).toBe("no");
    expect(holds({ unless: [when] }, record(yes))).toBe("no");
    expect(holds({ unless: [when] }, record(no))).toBe("yes");
    if (unknown) {
      expect(holds({ when }, record({}))).toBe("unknown");
      expect(holds({ unless: [when] }, record({}))).toBe("unknown");
    }
    expect(conditions[when].says).not.toBe("");
  });
});
