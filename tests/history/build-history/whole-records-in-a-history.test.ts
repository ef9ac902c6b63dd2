import { describe, expect, it } from "vitest";
import { buildHistory, type ChildHistory } from "../../../src/index.js";
import { duty, every } from "../../../src/policy/index.js";
import { ownPolicy } from "../../own-policy.js";
import { national, reviewsIn } from "./national-histories.js";

describe("whole records in a history", () => {
  const whole: ChildHistory = {
    id: "C1",
    conferences: [
      {
        type: "initial",
        reference: "A",
        conference: { held: { start: "2025-01-27T10:00", end: "2025-01-27T12:00" } },
        decision: { planNeeded: true },
        children: [{ id: "C0" }, { id: "C1" }],
        coreGroup: { meetings: [{ heldOn: "2025-02-05" }] },
      },
      {
        type: "review",
        reference: "B",
        conference: { held: { start: "2025-04-22T10:00", end: "2025-04-22T12:00" } },
        decision: { planNeeded: true },
      },
    ],
  };

  it("give all their deadlines, each once, with the conference they belong to", () => {
    const { deadlines } = buildHistory(whole, national, { asOf: "2025-05-01" });
    expect(
      deadlines.map(({ key, status, conference }) => [key, status, conference.reference, conference.place]),
    ).toEqual([
      ["A/core-group-first-met", "done", "A", "conferences[0]"],
      ["A/next-review-held", "done", "A", "conferences[0]"],
      ["B/next-review-held", "upcoming", "B", "conferences[1]"],
    ]);
  });

  it("tell of a plan where no plans are given", () => {
    expect(reviewsIn(whole, "2025-05-01")).toEqual([["2025-04-27 2025-04-22 done", "2025-10-22 - upcoming"]]);
  });

  it("are merged with thin facts by code, or by day and type", () => {
    const plans = [{ startedOn: "2025-01-27", reviews: [{ heldOn: "2025-04-22" }] }];
    const enquiries = [{ startedOn: "2025-01-13", conference: "A", conferenceHeldOn: "2025-01-27" }];
    const { deadlines, plans: found } = buildHistory({ ...whole, plans, enquiries }, national, { asOf: "2025-05-01" });
    expect(deadlines.map(({ key }) => key)).toEqual([
      "A/conference-held",
      "A/core-group-first-met",
      "A/next-review-held",
      "B/next-review-held",
    ]);
    expect(found[0]!.reviews).toHaveLength(2);
  });

  it("that are given twice are one", () => {
    const twice = { ...whole, conferences: [...whole.conferences!, ...whole.conferences!] };
    const [once, again] = [whole, twice].map((each) => buildHistory(each, national, { asOf: "2025-05-01" }));
    expect(again).toEqual(once);
  });

  it("tell of the next review where nothing else does", () => {
    const [initial] = whole.conferences!;
    const conferences = [{ ...initial!, nextReview: { heldOn: "2025-04-24" } }];
    expect(reviewsIn({ id: "C1", conferences }, "2025-05-01")).toEqual([
      ["2025-04-27 2025-04-24 done", "2025-10-24 - upcoming"],
    ]);
  });

  it("of one that was broken off, the first day counts for holding it, the last for what follows", () => {
    const conferences = [
      {
        type: "initial",
        section47: { startedOn: "2025-01-06" },
        conference: {
          held: { start: "2025-01-27" },
          adjourned: { on: "2025-01-27", reconvenedOn: "2025-02-10" },
        },
        decision: { planNeeded: true },
      },
    ] as const;
    const enquiries = [{ startedOn: "2025-01-06", conferenceHeldOn: "2025-01-27" }];
    const plans = [{ startedOn: "2025-01-27" }];
    const found = buildHistory({ conferences, enquiries, plans }, national, { asOf: "2025-03-01" });
    expect(found.enquiries[0]!.conference).toMatchObject({
      due: { date: "2025-01-27" },
      heldOn: "2025-01-27",
      reconvenedOn: "2025-02-10",
      status: "done",
    });
    expect(found.plans[0]!.reviews.map(({ due }) => due!.date)).toEqual(["2025-05-10"]);
  });

  it("what recurs has one open deadline, and one for each time it was late", () => {
    const policy = ownPolicy([
      duty("core-group-met", { by: "core-group", phase: "after", due: every(6, "weeks").since("latest-core-group") }),
    ]);
    const held = (start: string) => ({ held: { start, end: start } });
    const conferences = [
      {
        type: "initial",
        reference: "A",
        conference: held("2026-04-14"),
        decision: { planNeeded: true },
        coreGroup: { meetings: [{ heldOn: "2026-04-24" }] },
      },
      {
        type: "review",
        reference: "B",
        conference: held("2026-07-09"),
        decision: { planNeeded: true },
        coreGroup: { meetings: [{ heldOn: "2026-07-10" }] },
      },
    ] as const;
    const { deadlines } = buildHistory({ conferences }, policy, { asOf: "2026-07-13" });
    expect(deadlines.map(({ key, due, doneAt, status }) => [key, due.date, doneAt, status])).toEqual([
      ["A/core-group-met/since-2026-04-24", "2026-06-05", "2026-07-10", "late"],
      ["A/core-group-met", "2026-08-21", null, "upcoming"],
    ]);
  });
});
