import { describe, expect, it } from "vitest";
import { parseHistory } from "../../src/model/index.js";

/** A child's history with something in every field. */
const WHOLE = {
  id: "C000017",
  bornOn: "2019-06-01",
  expectedDeliveryOn: "2019-06-03",
  diedOn: "2025-12-01",
  referrals: [
    {
      receivedOn: "2025-01-02",
      closedOn: "2025-11-03",
      closureReason: "RC1",
      noFurtherAction: false,
      transferInConferenceOn: "2025-01-20",
      assessments: [{ startedOn: "2025-01-03", authorisedOn: "2025-02-14" }],
    },
  ],
  enquiries: [
    {
      id: "S47-1",
      referral: 0,
      startedOn: "2025-01-06",
      conferenceRequired: true,
      targetOn: "2025-01-27",
      conferenceHeldOn: "2025-01-27",
      conference: "CPC-1",
    },
  ],
  plans: [
    {
      referral: 0,
      startedOn: "2025-01-27",
      endedOn: "2025-10-06",
      endReason: "no-longer-needed",
      startedBy: "initial",
      conference: "CPC-1",
      category: "NEG",
      latestCategory: "EMO",
      previousPlans: 1,
      reviews: [
        { heldOn: "2025-04-22", plannedOn: "2025-04-22", dueOn: "2025-04-28", quorate: true, conference: "CPC-2" },
      ],
    },
  ],
  childInNeedPlans: [{ referral: 0, startedOn: "2025-10-06", endedOn: "2025-11-03" }],
  conferences: [{ type: "initial", reference: "CPC-1" }],
};

const codes = (json: unknown) => {
  const parsed = parseHistory(json);
  return parsed.ok ? [] : parsed.findings.map(({ code, path }) => `${code} ${path}`.trim());
};

describe("a child's history", () => {
  it("is read from a value and from JSON text", () => {
    expect(parseHistory(WHOLE)).toEqual({ ok: true, value: WHOLE });
    expect(parseHistory(JSON.stringify(WHOLE))).toEqual({ ok: true, value: WHOLE });
  });

  it("may say nothing at all, and one thing of each", () => {
    for (const nothing of [
      {},
      { referrals: [{}], enquiries: [{}], plans: [{}], childInNeedPlans: [{}] },
      { referrals: [{ assessments: [{}] }], plans: [{ reviews: [{}] }] },
    ]) {
      expect(parseHistory(nothing)).toEqual({ ok: true, value: nothing });
    }
  });

  it.each([
    ["no JSON", "{nope", ["not-json"]],
    ["a list", [], ["wrong-type"]],
    ["a day that does not exist", { plans: [{ startedOn: "2025-02-29" }] }, ["date-does-not-exist plans[0].startedOn"]],
    ["a name for its id", { id: "Jo Bloggs" }, ["not-a-code id"]],
    [
      "a way to start that there is not",
      { plans: [{ startedBy: "review" }] },
      ["not-an-allowed-value plans[0].startedBy"],
    ],
    ["a conference without a type", { conferences: [{}] }, ["missing conferences[0].type"]],
    ["half a plan before", { plans: [{ previousPlans: 0.5 }] }, ["wrong-type plans[0].previousPlans"]],
  ])("is refused for %s", (_, json, expected) => {
    expect(codes(json)).toEqual(expected);
  });

  it.each<[place: string, history: object]>([
    ["", { colour: 1 }],
    ["referrals[0]", { referrals: [{ colour: 1 }] }],
    ["referrals[0].assessments[0]", { referrals: [{ assessments: [{ colour: 1 }] }] }],
    ["enquiries[0]", { enquiries: [{ colour: 1 }] }],
    ["plans[0]", { plans: [{ colour: 1 }] }],
    ["plans[0].reviews[0]", { plans: [{ reviews: [{ colour: 1 }] }] }],
    ["childInNeedPlans[0]", { childInNeedPlans: [{ colour: 1 }] }],
  ])("has no field that is not known at %j", (place, history) => {
    expect(codes(history)).toEqual([`unknown-key ${place}`.trim()]);
  });

  it.each(["enquiries", "plans", "childInNeedPlans"])(
    "places each of its %s under a referral, counted from 0",
    (list) => {
      const place = (referral: number) => codes({ [list]: [{ referral }] });
      expect([place(0), place(2000)]).toEqual([[], []]);
      expect(place(-1)).toEqual([`too-small ${list}[0].referral`]);
      expect(place(2001)).toEqual([`too-large ${list}[0].referral`]);
      expect(place(0.5)).toEqual([`wrong-type ${list}[0].referral`]);
    },
  );

  it("has the London day of a time", () => {
    expect(parseHistory({ bornOn: "2025-03-31T23:30:00Z" })).toEqual({ ok: true, value: { bornOn: "2025-04-01" } });
  });
});
