import { describe, expect, it } from "vitest";
import { buildHistory, type ChildHistory } from "../../../src/index.js";
import { national, reviewsIn } from "./national-histories.js";

describe("the reviews of a plan", () => {
  const startedOn = "2025-01-27";
  it.each<[why: string, plan: NonNullable<ChildHistory["plans"]>[number], asOf: string, reviews: string[]]>([
    [
      "three months, then six, from when each was held",
      { startedOn, startedBy: "initial", reviews: [{ heldOn: "2025-04-22" }, { heldOn: "2025-10-30" }] },
      "2025-12-01",
      ["2025-04-27 2025-04-22 done", "2025-10-22 2025-10-30 late", "2026-04-30 - upcoming"],
    ],
    [
      "given in another order",
      { startedOn, reviews: [{ heldOn: "2025-10-30" }, { heldOn: "2025-04-22" }] },
      "2025-12-01",
      ["2025-04-27 2025-04-22 done", "2025-10-22 2025-10-30 late", "2026-04-30 - upcoming"],
    ],
    [
      "listed twice",
      { startedOn, reviews: [{ heldOn: "2025-04-22" }, { heldOn: "2025-04-22", quorate: true }] },
      "2025-05-01",
      ["2025-04-27 2025-04-22 done", "2025-10-22 - upcoming"],
    ],
    ["none yet", { startedOn }, "2025-04-27", ["2025-04-27 - due-today"]],
    ["none, and too late", { startedOn, reviews: [] }, "2025-04-28", ["2025-04-27 - overdue"]],
    ["a month's end", { startedOn: "2024-11-30" }, "2025-01-01", ["2025-02-28 - upcoming"]],
    ["ended before one fell due", { startedOn, endedOn: "2025-04-01" }, "2025-12-01", []],
    ["ended on the day", { startedOn, endedOn: "2025-04-27" }, "2025-12-01", []],
    [
      "ended after one fell due: it stays",
      { startedOn, endedOn: "2025-05-01" },
      "2025-12-01",
      ["2025-04-27 - overdue"],
    ],
    [
      "ended at a review",
      { startedOn, endedOn: "2025-04-22", reviews: [{ heldOn: "2025-04-22" }] },
      "2025-12-01",
      ["2025-04-27 2025-04-22 done"],
    ],
    [
      "ended at a review that was late",
      { startedOn, endedOn: "2025-05-22", reviews: [{ heldOn: "2025-05-22" }] },
      "2025-12-01",
      ["2025-04-27 2025-05-22 late"],
    ],
    [
      "ends later than the day asked about",
      { startedOn, endedOn: "2025-04-01" },
      "2025-03-01",
      ["2025-04-27 - upcoming"],
    ],
    [
      "held later than the day asked about",
      { startedOn, reviews: [{ heldOn: "2025-04-22" }] },
      "2025-04-01",
      ["2025-04-27 - upcoming"],
    ],
    ["planned", { startedOn, reviews: [{ plannedOn: "2025-04-24" }] }, "2025-04-01", ["2025-04-27 - upcoming"]],
    [
      "planned, and its day passed",
      { startedOn, reviews: [{ plannedOn: "2025-04-24" }] },
      "2025-04-28",
      ["2025-04-27 - overdue"],
    ],
    [
      "planned and not held, then held on another day",
      { startedOn, reviews: [{ plannedOn: "2025-04-10" }, { plannedOn: "2025-04-24", heldOn: "2025-04-24" }] },
      "2025-05-01",
      ["- - -", "2025-04-27 2025-04-24 done", "2025-10-24 - upcoming"],
    ],
    [
      "one that is listed without a day is the one to come",
      { startedOn, reviews: [{ dueOn: "2025-04-30" }] },
      "2025-04-01",
      ["2025-04-27 - upcoming"],
    ],
    [
      "one before the plan is listed and not counted with",
      { startedOn, reviews: [{ heldOn: "2025-01-20" }] },
      "2025-04-01",
      ["- 2025-01-20 -", "2025-04-27 - upcoming"],
    ],
    [
      "transfer in: the first is not stated, the others follow",
      { startedOn, startedBy: "transfer-in", reviews: [{ heldOn: "2025-09-01" }] },
      "2025-12-01",
      ["- 2025-09-01 -", "2026-03-01 - upcoming"],
    ],
    ["transfer in, none yet", { startedOn, startedBy: "transfer-in" }, "2025-12-01", ["- - -"]],
    ["transfer in, ended", { startedOn, startedBy: "transfer-in", endedOn: "2025-03-01" }, "2025-12-01", []],
    [
      "a plan that nobody knows the start of",
      { reviews: [{ heldOn: "2025-09-01" }] },
      "2025-12-01",
      ["- 2025-09-01 -", "2026-03-01 - upcoming"],
    ],
  ])("%s", (_, plan, asOf, reviews) => {
    expect(reviewsIn({ plans: [plan] }, asOf)).toEqual([reviews]);
  });

  it("what is not stated is said", () => {
    const history: ChildHistory = {
      plans: [{ startedOn, startedBy: "transfer-in", reviews: [{ heldOn: "2025-09-01" }] }],
    };
    const [first, second] = buildHistory(history, national, { asOf: "2025-12-01" }).plans[0]!.reviews;
    expect(first!.notStated).toBe("No national time was found for the first review after a transfer-in conference.");
    expect(second).not.toHaveProperty("notStated");
  });

  it("a planned day is kept", () => {
    const [review] = buildHistory({ plans: [{ startedOn, reviews: [{ plannedOn: "2025-04-24" }] }] }, national)
      .plans[0]!.reviews;
    expect(review).toMatchObject({ plannedOn: "2025-04-24", heldOn: null, status: null });
  });

  it("count from the conference of the enquiry, where the plan started a little later", () => {
    const history = {
      enquiries: [{ startedOn: "2025-01-06", conferenceHeldOn: "2025-01-24" }],
      plans: [{ startedOn }],
    };
    expect(reviewsIn(history, "2025-03-01")).toEqual([["2025-04-24 - upcoming"]]);
  });

  it("do not count from a conference that is older than a month", () => {
    const history = {
      enquiries: [{ startedOn: "2024-12-02", conferenceHeldOn: "2024-12-20" }],
      plans: [{ startedOn }],
    };
    expect(reviewsIn(history, "2025-03-01")).toEqual([["2025-04-27 - upcoming"]]);
  });

  it("are none of a conference during the plan", () => {
    const enquiries = [{ startedOn: "2025-03-03", conferenceHeldOn: "2025-03-20" }];
    const { deadlines } = buildHistory({ enquiries, plans: [{ startedOn }] }, national, { asOf: "2025-04-01" });
    expect(deadlines.map(({ key }) => key)).toEqual([
      "enquiry-2025-03-03/conference-held",
      "initial-2025-01-27/next-review-held",
    ]);
  });

  it("a child who died is owed nothing more", () => {
    const history: ChildHistory = { id: "C1", diedOn: "2025-03-01", plans: [{ startedOn }] };
    const { plans, notOwed } = buildHistory(history, national, { asOf: "2025-12-01" });
    expect(plans[0]!.reviews).toEqual([]);
    expect(notOwed.map(({ because }) => [because.code, because.path])).toEqual([["died", "diedOn"]]);
  });

  it("nor is one after a transfer in, of which no time is stated", () => {
    const history: ChildHistory = { id: "C1", diedOn: "2025-03-01", plans: [{ startedOn, startedBy: "transfer-in" }] };
    expect(reviewsIn(history, "2025-12-01")).toEqual([[]]);
  });

  it("a plan that moved away says where that stands", () => {
    const history: ChildHistory = { plans: [{ startedOn, endedOn: "2025-03-01", endReason: "moved-with-transfer" }] };
    const { notOwed } = buildHistory(history, national, { asOf: "2025-12-01" });
    expect(notOwed.map(({ key, because }) => [key, because.code, because.path])).toEqual([
      ["initial-2025-01-27/next-review-held", "plan-ended", "plans[0].endedOn"],
    ]);
  });

  it("what fell due before the plan ended is nobody's to do any more", () => {
    const { deadlines } = buildHistory({ plans: [{ startedOn, endedOn: "2025-05-01" }] }, national, {
      asOf: "2025-12-01",
    });
    expect(deadlines[0]!.closedBy).toEqual({ code: "plan-ended", path: "plans[0].endedOn" });
  });

  it("two plans have reviews of their own, in the order given", () => {
    const plans = [
      { startedOn: "2025-06-02" },
      { startedOn: "2024-01-08", endedOn: "2024-09-01", reviews: [{ heldOn: "2024-04-02" }] },
    ];
    expect(reviewsIn({ plans }, "2025-07-01")).toEqual([["2025-09-02 - upcoming"], ["2024-04-08 2024-04-02 done"]]);
  });
});
