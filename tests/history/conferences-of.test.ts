import { expect, it } from "vitest";
import { notHeldOfThin } from "../../src/history/thin-fields.js";
import {
  buildHistory,
  buildTimeline,
  conferencesOf,
  joinSiblings,
  parseRecord,
  type ChildHistory,
} from "../../src/index.js";
import { knownPaths } from "../../src/model/known-path.js";

it("chains thin facts: each conference with the one before and the review after it", () => {
  const records = conferencesOf({
    id: "C1",
    enquiries: [{ startedOn: "2025-01-06", conferenceHeldOn: "2025-01-27", conference: "M1" }],
    plans: [
      {
        startedOn: "2025-01-27",
        category: "NEG",
        reviews: [{ heldOn: "2025-04-22", quorate: false }, { plannedOn: "2025-10-20" }],
      },
    ],
  });
  const plan = { startedOn: "2025-01-27" };
  expect(records).toEqual([
    {
      type: "initial",
      reference: "M1",
      children: [{ id: "C1" }],
      section47: { startedOn: "2025-01-06" },
      conference: { held: { start: "2025-01-27", end: "2025-01-27" } },
      decision: { planNeeded: true, category: "NEG" },
      plan,
      nextReview: { heldOn: "2025-04-22" },
    },
    {
      type: "review",
      children: [{ id: "C1" }],
      conference: { held: { start: "2025-04-22", end: "2025-04-22" }, quorate: false },
      decision: { planNeeded: true },
      plan,
      previousConference: { type: "initial", heldOn: "2025-01-27" },
      nextReview: { plannedOn: "2025-10-20" },
    },
    {
      type: "review",
      children: [{ id: "C1" }],
      conference: { planned: { start: "2025-10-20", end: "2025-10-20" } },
      decision: { planNeeded: true },
      plan,
      previousConference: { type: "review", heldOn: "2025-04-22", quorate: false },
    },
  ]);
});

it("fills what a whole record leaves out, and changes nothing that it says", () => {
  const history: ChildHistory = {
    id: "C1",
    enquiries: [{ startedOn: "2025-01-06", conference: "A" }],
    plans: [{ startedOn: "2025-01-27", endedOn: "2025-06-01", reviews: [{ heldOn: "2025-04-22" }] }],
    conferences: [
      {
        type: "initial",
        reference: "A",
        section47: { startedOn: "2025-01-07" },
        conference: { held: { start: "2025-01-27T10:00" } },
        plan: { nextSteps: "See the family.", endedOn: "2025-06-02" },
      },
    ],
  };
  const [initial, review, ...others] = conferencesOf(history);
  expect(initial).toMatchObject({
    section47: { startedOn: "2025-01-07" },
    conference: { held: { start: "2025-01-27T10:00" } },
    plan: { startedOn: "2025-01-27", endedOn: "2025-06-02", nextSteps: "See the family." },
    decision: { planNeeded: true },
    nextReview: { heldOn: "2025-04-22" },
  });
  expect(review).toMatchObject({ type: "review", previousConference: { type: "initial", heldOn: "2025-01-27" } });
  expect(others).toEqual([]);
});

it("a review follows the last day of a conference that was broken off, and the plan that ends there is not decided on", () => {
  const records = conferencesOf({
    plans: [{ startedOn: "2025-01-27", endedOn: "2025-04-22", reviews: [{ heldOn: "2025-04-22" }] }],
    conferences: [
      {
        type: "initial",
        conference: {
          held: { start: "2025-01-27T10:00", end: "2025-01-27T11:00" },
          adjourned: { on: "2025-01-27", reconvenedOn: "2025-02-10" },
        },
      },
    ],
  });
  expect(records[1]).toEqual({
    type: "review",
    conference: { held: { start: "2025-04-22", end: "2025-04-22" } },
    plan: { startedOn: "2025-01-27", endedOn: "2025-04-22" },
    previousConference: { type: "initial", heldOn: "2025-02-10" },
  });
});

it("gives records that can be read, and leaves the history as it was", () => {
  const history: ChildHistory = {
    bornOn: "2025-03-01",
    diedOn: "2026-01-01",
    plans: [{ startedOn: "2025-01-27", startedBy: "pre-birth", reviews: [{ heldOn: "2025-04-22" }] }],
    conferences: [{ type: "review", conference: { held: { start: "2025-04-22" } }, children: [{ id: "x" }] }],
  };
  const before = JSON.stringify(history);
  const records = conferencesOf(history);
  expect(records.map(({ type, bornOn }) => [type, bornOn])).toEqual([
    ["pre-birth", "2025-03-01"],
    ["review", "2025-03-01"],
  ]);
  for (const record of records) expect(parseRecord(record).ok).toBe(true);
  expect(JSON.stringify(history)).toBe(before);
});

it("a conference that is still required is one, and one that is not required is none", () => {
  const enquiries = [{ startedOn: "2025-01-06" }, { startedOn: "2025-03-03", conferenceRequired: false }];
  expect(conferencesOf({ enquiries })).toEqual([{ type: "initial", section47: { startedOn: "2025-01-06" } }]);
});

it("a whole record that is still planned belongs to the enquiry of its own day", () => {
  const history: ChildHistory = {
    enquiries: [{ startedOn: "2025-01-06" }],
    conferences: [
      {
        type: "initial",
        reference: "A",
        strategyDiscussions: [{ heldOn: "2025-01-06" }],
        conference: { planned: { start: "2025-01-24" } },
      },
    ],
  };
  expect(conferencesOf(history)).toHaveLength(1);
  const { enquiries } = buildHistory(history, "working-together", { asOf: "2025-01-20" });
  expect(enquiries[0]!.conference).toMatchObject({ due: { date: "2025-01-27" }, status: "upcoming" });
});

it("meetings of one day with codes of their own are two", () => {
  const history: ChildHistory = {
    enquiries: [{ startedOn: "2025-01-06", conferenceHeldOn: "2025-01-24", conference: "M1" }],
    conferences: [{ type: "initial", reference: "A", conference: { held: { start: "2025-01-24" } } }],
  };
  expect(conferencesOf(history).map(({ reference }) => reference)).toEqual(["A", "M1"]);
});

it("a transfer-in conference is on the day that the referral tells", () => {
  const history: ChildHistory = {
    referrals: [{ receivedOn: "2025-01-02", transferInConferenceOn: "2025-01-20" }],
    plans: [{ referral: 0, startedOn: "2025-01-10", startedBy: "transfer-in" }],
  };
  expect(conferencesOf(history).map(({ type, conference }) => [type, conference?.held?.start])).toEqual([
    ["transfer-in", "2025-01-20"],
  ]);
});

it("every field of a record is held of thin conferences, or is said not to be", () => {
  const HELD = [
    /^(?:type|reference|bornOn|expectedDeliveryOn)$/,
    /^section47(?:\.(?:startedOn|conferenceRequired))?$/,
    /^children\b/,
    /^previousConference(?:\.(?:type|heldOn))?$/,
    /^conference(?:\.held(?:\.start)?)?$/,
    /^plan(?:\.(?:startedOn|endedOn|endReason))?$/,
    /^nextReview\b/,
  ];
  const fields = [...knownPaths()];
  expect(notHeldOfThin.filter((path) => !fields.includes(path))).toEqual([]);
  const isLacking = (path: string) =>
    notHeldOfThin.some(
      (lacking) => path === lacking || path.startsWith(`${lacking}.`) || path.startsWith(`${lacking}[`),
    );
  expect(fields.filter((path) => isLacking(path) === HELD.some((pattern) => pattern.test(path)))).toEqual([]);
});

it("siblings share a meeting, and a child new to the plan gets a first review of their own", () => {
  const histories: ChildHistory[] = [
    { id: "A", plans: [{ startedOn: "2025-01-27", reviews: [{ heldOn: "2025-04-24", conference: "M2" }] }] },
    { id: "B", plans: [{ startedOn: "2025-04-24", conference: "M2" }] },
  ];
  const records = joinSiblings(histories);
  expect(records.map(({ type, children }) => [type, children?.map(({ id }) => id)])).toEqual([
    ["initial", ["A"]],
    ["review", ["A", "B"]],
  ]);
  expect(records[1]!.children!.map(({ plan }) => plan)).toEqual([
    { startedOn: "2025-01-27" },
    { startedOn: "2025-04-24" },
  ]);
  const { deadlines } = buildTimeline(records[1]!, "working-together", { asOf: "2025-05-01" });
  expect(deadlines.filter(({ id }) => id === "next-review-held").map(({ key, due }) => [key, due.date])).toEqual([
    ["next-review-held/B", "2025-07-24"],
    ["next-review-held/A", "2025-10-24"],
  ]);
  const alone = histories.map((history) => buildHistory(history, "working-together", { asOf: "2025-05-01" }));
  expect(alone.map(({ plans }) => plans[0]!.reviews.at(-1)!.due!.date)).toEqual(["2025-10-24", "2025-07-24"]);
});

it("siblings are joined by the meeting's code and never by its day", () => {
  const plans = [{ startedOn: "2025-01-27" }];
  expect(
    joinSiblings([
      { id: "A", plans },
      { id: "B", plans },
    ]),
  ).toHaveLength(2);
  const withCode = [{ startedOn: "2025-01-27", conference: "M1" }];
  const joined = joinSiblings([{ plans: withCode }, { plans: withCode }]);
  expect(joined.map(({ reference, children }) => [reference, children?.map(({ id }) => id)])).toEqual([
    ["M1", ["child-1", "child-2"]],
  ]);
});

it("siblings keep a whole record's own facts, and one next review where they share it", () => {
  const whole = {
    type: "initial",
    reference: "M1",
    conference: { held: { start: "2025-01-27T10:00" } },
    children: [{ id: "A", decision: { planNeeded: true } }, { id: "B", decision: { planNeeded: false } }, { id: "C" }],
    participants: [{ id: "p1", role: "chair" }],
  } as const;
  const [record] = joinSiblings([
    { id: "A", conferences: [whole], plans: [{ startedOn: "2025-01-27", reviews: [{ heldOn: "2025-04-22" }] }] },
    { id: "B", conferences: [whole] },
  ]);
  expect(record).toMatchObject({ participants: whole.participants, nextReview: { heldOn: "2025-04-22" } });
  expect(record!.children!.map(({ id, decision }) => [id, decision?.planNeeded])).toEqual([
    ["A", true],
    ["B", false],
    ["C", undefined],
  ]);
});
