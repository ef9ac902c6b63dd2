import { describe, expect, it } from "vitest";
import { barkingAndDagenham } from "../../src/authorities/barking-and-dagenham.js";
import { buildHistory, findPolicy, type ChildHistory, type Policy } from "../../src/index.js";
import { duty, every } from "../../src/policy/index.js";
import { ownPolicy } from "../own-policy.js";

const national = findPolicy("working-together");
const reviewsIn = (history: ChildHistory, asOf: string, policy: Policy = national) =>
  buildHistory(history, policy, { asOf }).plans.map(({ reviews }) =>
    reviews.map(({ due, heldOn, status }) => `${due?.date ?? "-"} ${heldOn ?? "-"} ${status ?? "-"}`),
  );

type Enquiry = NonNullable<ChildHistory["enquiries"]>[number];

describe("the conference of an enquiry", () => {
  // Bank holidays: 2024-12-25, 12-26, 2025-01-01; Easter 2025-04-18 and 04-21; 05-05, 05-26, 08-25; 2026-04-03, 04-06.
  it.each<[why: string, enquiry: Enquiry, asOf: string, due: string, status: string, taken: number | null]>([
    [
      "Easter and early May",
      { startedOn: "2025-04-10", conferenceHeldOn: "2025-05-06" },
      "2025-06-01",
      "2025-05-06",
      "done",
      15,
    ],
    [
      "a day too late",
      { startedOn: "2025-04-10", conferenceHeldOn: "2025-05-07" },
      "2025-06-01",
      "2025-05-06",
      "late",
      16,
    ],
    ["Christmas", { startedOn: "2024-12-16" }, "2025-01-09", "2025-01-09", "due-today", null],
    ["Christmas, a day before", { startedOn: "2024-12-16" }, "2025-01-08", "2025-01-09", "upcoming", null],
    ["Christmas, a day after", { startedOn: "2024-12-16" }, "2025-01-10", "2025-01-09", "overdue", null],
    ["no holiday", { startedOn: "2025-06-02", conferenceHeldOn: "2025-06-20" }, "2025-07-01", "2025-06-23", "done", 14],
    ["from a Saturday", { startedOn: "2025-06-07" }, "2025-06-10", "2025-06-27", "upcoming", null],
    ["August", { startedOn: "2025-08-11" }, "2025-09-02", "2025-09-02", "due-today", null],
    ["Good Friday 2026", { startedOn: "2026-03-23" }, "2026-04-15", "2026-04-15", "due-today", null],
    [
      "held in two days' time",
      { startedOn: "2025-06-02", conferenceHeldOn: "2025-06-20" },
      "2025-06-18",
      "2025-06-23",
      "upcoming",
      null,
    ],
    [
      "not said whether required",
      { startedOn: "2025-06-02", conferenceRequired: undefined },
      "2025-07-01",
      "2025-06-23",
      "overdue",
      null,
    ],
  ])("%s", (_, enquiry, asOf, due, status, workingDaysTaken) => {
    const { enquiries } = buildHistory({ enquiries: [enquiry], plans: [] }, national, { asOf });
    expect(enquiries[0]!.conference).toMatchObject({ due: { date: due }, status, workingDaysTaken });
  });

  it("is null where none is required and none was held, and that is said", () => {
    const history = { enquiries: [{ startedOn: "2025-04-07", conferenceRequired: false }] };
    const { enquiries, deadlines, notOwed } = buildHistory(history, national, { asOf: "2025-12-01" });
    expect(enquiries).toEqual([{ startedOn: "2025-04-07", conference: null }]);
    expect(deadlines).toEqual([]);
    expect(notOwed.map(({ key, because, conference }) => [key, because.code, because.path, conference.place])).toEqual([
      [
        "enquiry-2025-04-07/conference-held",
        "conference-not-required",
        "enquiries[0].conferenceRequired",
        "enquiries[0]",
      ],
    ]);
  });

  it("counts where one was held although none was required", () => {
    const history = {
      enquiries: [{ startedOn: "2025-04-10", conferenceRequired: false, conferenceHeldOn: "2025-05-07" }],
    };
    const { enquiries } = buildHistory(history, national, { asOf: "2025-12-01" });
    expect(enquiries[0]!.conference).toMatchObject({ heldOn: "2025-05-07", status: "late", workingDaysTaken: 16 });
  });

  it("is not held by the conference that came before it", () => {
    const history = { enquiries: [{ startedOn: "2025-04-10", conferenceHeldOn: "2025-04-08" }] };
    const { enquiries, notices } = buildHistory(history, national, { asOf: "2025-12-01" });
    expect(enquiries[0]!.conference).toMatchObject({ status: "overdue", workingDaysTaken: null });
    expect(notices.find(({ code }) => code === "before-its-event")?.paths).toEqual(["enquiries[0].conferenceHeldOn"]);
  });

  it("is counted from the discussion that the policy means", () => {
    const history: ChildHistory = {
      enquiries: [{ startedOn: "2025-06-10", conference: "M1" }],
      conferences: [
        {
          type: "initial",
          reference: "M1",
          strategyDiscussions: [{ heldOn: "2025-06-02" }, { heldOn: "2025-06-10", initiatedSection47: true }],
          conference: { held: { start: "2025-06-30T10:00", end: "2025-06-30T12:00" } },
        },
      ],
    };
    const of = (policy: Policy) => buildHistory(history, policy, { asOf: "2025-12-01" }).enquiries[0]!.conference;
    expect(of(national)).toMatchObject({ due: { date: "2025-07-01" }, status: "done", workingDaysTaken: 14 });
    expect(of(barkingAndDagenham)).toMatchObject({ due: { date: "2025-06-23" }, status: "late", workingDaysTaken: 20 });
  });

  it("is one conference for two enquiries, and each has its own time", () => {
    const enquiries = [
      { startedOn: "2025-06-02", conferenceHeldOn: "2025-06-25" },
      { startedOn: "2025-06-10", conferenceHeldOn: "2025-06-25" },
    ];
    const { enquiries: found, deadlines } = buildHistory({ enquiries }, national, { asOf: "2025-12-01" });
    expect(found.map(({ conference }) => [conference!.due!.date, conference!.status])).toEqual([
      ["2025-06-23", "late"],
      ["2025-07-01", "done"],
    ]);
    expect(deadlines.map(({ key }) => key)).toEqual([
      "enquiry-2025-06-02/conference-held",
      "enquiry-2025-06-02@enquiry-2/conference-held",
    ]);
  });
});

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

describe("how a history is judged", () => {
  it("each conference under the policy of its own day", () => {
    const days: (string | null)[] = [];
    const history = { plans: [{ startedOn: "2025-01-27", reviews: [{ heldOn: "2025-04-22" }] }] };
    buildHistory(history, (day) => (days.push(day), national), { asOf: "2025-05-01" });
    expect(days.slice(0, 2)).toEqual(["2025-01-27", "2025-04-22"]);
  });

  it("gives the same dates without sentences", () => {
    const history = {
      id: "C1",
      enquiries: [{ startedOn: "2025-01-06", conferenceHeldOn: "2025-01-27" }],
      plans: [{ startedOn: "2025-01-27", reviews: [{ heldOn: "2025-04-22" }] }],
    };
    const full = buildHistory(history, "working-together", { asOf: "2025-05-01" });
    const dates = buildHistory(history, "working-together", { asOf: "2025-05-01", detail: "dates" });
    expect(dates).toMatchObject({
      child: "C1",
      policy: "working-together",
      enquiries: full.enquiries,
      plans: full.plans,
    });
    expect(dates.deadlines).toEqual(
      full.deadlines.map(({ key, due, status, doneAt, party, layer, basis, conference }) => ({
        key,
        due,
        status,
        doneAt,
        party,
        basis: [{ layer, clause: basis[0].clause }],
        conference,
      })),
    );
  });

  it("an empty history has nothing", () => {
    expect(buildHistory({}, national, { asOf: "2025-05-01" })).toMatchObject({
      child: null,
      asOf: "2025-05-01",
      enquiries: [],
      plans: [],
      deadlines: [],
      notOwed: [],
      notices: [],
      policy: { id: "working-together", edition: "2023" },
    });
  });

  it("refuses a caller's mistakes", () => {
    const code = (run: () => unknown) => {
      try {
        run();
      } catch (error) {
        return (error as { code?: string }).code;
      }
      return undefined;
    };
    expect(code(() => buildHistory(null as never, national))).toBe("not-a-history");
    expect(code(() => buildHistory([] as never, national))).toBe("not-a-history");
    expect(code(() => buildHistory({}, national, { asOf: "tomorrow" }))).toBe("not-a-date-or-time");
    expect(code(() => buildHistory({}, "nowhere"))).toBe("unknown-policy");
    expect(code(() => buildHistory({}, {} as never))).toBe("not-a-policy");
    expect(code(() => buildHistory({ plans: [{ startedOn: "2025-01-27" }] }, national, { notHeld: ["nothing"] }))).toBe(
      "unknown-field",
    );
  });
});
