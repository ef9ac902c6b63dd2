import { describe, expect, it } from "vitest";
import { workingCalendar } from "../../src/calendar/index.js";
import { historyAsTimeline } from "../../src/history/history-as-timeline.js";
import { buildHistory, joinSiblings, validateHistory } from "../../src/history/index.js";
import { findPolicy, type ChildHistory } from "../../src/index.js";
import { duty, every, workingDays } from "../../src/policy/index.js";
import { noticeOrder } from "../../src/wording/notice-text.js";
import { ownPolicy } from "../own-policy.js";
import { findingsInWords, historyInWords } from "./history-in-words.js";
import { codeOf } from "../refusals.js";

const national = findPolicy("working-together");
const hounslow = findPolicy("hounslow");
const S = "2025-01-27";
const R = "2025-04-22";
const thin: ChildHistory = { id: "C1", plans: [{ startedOn: S, reviews: [{ heldOn: R }] }] };
const held = (start: string) => ({ held: { start, end: start } });

describe("the policy that a result names", () => {
  const byDay = (day: string | null) => (day !== null && day >= "2025-04-01" ? hounslow : national);
  const named = (history: ChildHistory, asOf?: string) => [
    buildHistory(history, byDay, { asOf }).policy?.id,
    buildHistory(history, byDay, { asOf, detail: "dates" }).policy,
    validateHistory(history, byDay, { asOf }).policy?.id,
  ];

  it("is that of the last conference, in whatever order they are given", () => {
    expect(named(thin, "2025-05-01")).toEqual(["hounslow", "hounslow", "hounslow"]);
    const plans = [{ startedOn: "2025-05-01" }, { startedOn: "2024-01-08", endedOn: "2024-02-01" }];
    expect(named({ plans })).toEqual(["hounslow", "hounslow", "hounslow"]);
    expect(named({ plans: plans.slice(1) }, "2025-05-01")[0]).toBe("working-together");
  });

  it("is that of the day asked about, without a conference", () => {
    expect(named({}, "2025-05-01")[0]).toBe("hounslow");
    expect(named({}, "2025-03-01")[0]).toBe("working-together");
    expect(named({})[0]).toBe("working-together");
  });

  it("is null where none is known", () => {
    const none = () => undefined;
    expect([buildHistory(thin, none).policy, buildHistory(thin, none, { detail: "dates" }).policy]).toEqual([
      null,
      null,
    ]);
    expect(validateHistory(thin, none).policy).toBeNull();
  });

  it("has the edition of the day of the last conference", () => {
    const old = { plans: [{ startedOn: "2019-01-28" }] };
    expect(buildHistory(old, national, { asOf: "2025-05-01" }).policy).toMatchObject({ edition: "2018" });
    expect(buildHistory(thin, national).policy).toMatchObject({ edition: "2023" });
  });

  it("judges each conference as on its own day", () => {
    const both = historyInWords(thin, byDay, { asOf: "2025-05-01" });
    expect(both.filter((line) => line.includes("next-review-held"))).toEqual([
      "initial-2025-01-27/next-review-held: 2025-04-27 done (initial 2025-01-27 plans[0])",
      "review-2025-04-22/next-review-held: 2025-10-22 upcoming (review 2025-04-22 plans[0].reviews[0])",
    ]);
  });
});

describe("the options", () => {
  it("are checked where there is no conference, too", () => {
    for (const judge of [buildHistory, validateHistory]) {
      expect(codeOf(() => judge({}, national, { calendar: {} as never }))).toBe("not-a-calendar");
      expect(codeOf(() => judge({}, national, { asOf: "tomorrow" }))).toBe("not-a-date-or-time");
      expect(codeOf(() => judge({}, national, { odd: 1 } as never))).toBe("unknown-option");
    }
    expect(codeOf(() => buildHistory({}, national, { detail: "some" as never }))).toBe("wrong-option");
    expect(codeOf(() => joinSiblings({} as never))).toBe("not-a-history");
    expect(codeOf(() => joinSiblings([{ plans: 3 }] as never))).toBe("not-a-history");
    for (const list of ["referrals", "enquiries", "plans", "childInNeedPlans", "conferences"]) {
      expect(
        codeOf(() => buildHistory({ [list]: [3] } as never, national)),
        list,
      ).toBe("not-a-history");
      expect(
        codeOf(() => buildHistory({ [list]: undefined }, national)),
        list,
      ).toBeUndefined();
    }
  });

  it("say what the source does not hold, beside what thin conferences never hold", () => {
    const rules = (notHeld?: readonly string[]) =>
      validateHistory(thin, hounslow, { asOf: "2025-05-01", notHeld })
        .rules.filter(({ reason }) => reason === "not-held")
        .map(({ code, duty: id, conference }) => `${conference?.place} ${code} ${id ?? ""}`);
    expect(rules(["nextReview"])).toEqual(expect.arrayContaining(rules()));
    expect(rules(["nextReview"])).toContain("plans[0].reviews[0] deadline-met next-review-held");
    expect(rules()).not.toContain("plans[0].reviews[0] deadline-met next-review-held");
    const report = validateHistory(thin, national, { notHeld: ["nextReview"] });
    expect([report.notHeld, validateHistory(thin, national).notHeld]).toEqual([["nextReview"], []]);
    expect(validateHistory({ id: 3 }, national, { notHeld: ["nextReview"] }).notHeld).toEqual(["nextReview"]);
  });

  it("name the calendar, also of what cannot be read", () => {
    const calendar = workingCalendar({ id: "own", holidays: ["2025-04-22"] });
    for (const { calendar: named } of [
      buildHistory(thin, national, { calendar }),
      validateHistory(thin, national, { calendar }),
      validateHistory({ id: 3 }, national, { calendar }),
    ]) {
      expect(named).toEqual(buildHistory({}, national, { calendar }).calendar);
      expect(named).not.toEqual(buildHistory({}, national).calendar);
    }
  });

  it("give the same dates of whole records without sentences", () => {
    const history: ChildHistory = {
      ...thin,
      enquiries: [{ startedOn: "2025-01-06", conference: "A" }],
      conferences: [
        {
          type: "initial",
          reference: "A",
          conference: held(S),
          decision: { planNeeded: true },
          coreGroup: { meetings: [{ heldOn: "2025-02-05" }] },
        },
        { type: "review", conference: held(R), decision: { planNeeded: true } },
      ],
    };
    const [full, dates] = (["full", "dates"] as const).map((detail) =>
      buildHistory(history, hounslow, { asOf: "2025-05-01", detail: detail as "full" }),
    );
    expect(dates!.deadlines.map(({ key, due, status }) => [key, due, status])).toEqual(
      full!.deadlines.map(({ key, due, status }) => [key, due, status]),
    );
    expect([dates!.enquiries, dates!.plans]).toEqual([full!.enquiries, full!.plans]);
    expect(Object.keys(dates!)).toEqual([
      "schemaVersion",
      "child",
      "asOf",
      "enquiries",
      "plans",
      "policy",
      "deadlines",
    ]);
  });

  it("exclude a rule about histories, and nothing else", () => {
    const history: ChildHistory = {
      id: "Jane.Doe",
      bornOn: "2000-01-01",
      enquiries: [],
      plans: [{ startedOn: S }, { startedOn: S }, { startedOn: "2024-01-01", startedBy: "transfer-in" }],
    };
    const codes = (exclude?: readonly string[]) => [
      ...new Set(validateHistory(history, national, { asOf: "2025-09-01", exclude }).findings.map(({ code }) => code)),
    ];
    const all = codes();
    expect(all.toSorted()).toEqual([
      "conference-on-a-working-day",
      "deadline-overdue",
      "looks-personal",
      "open-plan-at-eighteen",
      "plan-without-conference",
      "plans-overlap",
      "review-interval-exceeded",
    ]);
    for (const code of all.filter((each) => each !== "deadline-overdue")) {
      expect(codes([code])).toEqual(all.filter((each) => each !== code));
    }
    const { rules } = validateHistory(history, national, { exclude: ["review-interval-exceeded"] });
    const excluded = rules.filter(({ code }) => code === "review-interval-exceeded");
    expect(new Set(excluded.map(({ reason }) => reason))).toEqual(new Set(["excluded"]));
    expect(codeOf(() => validateHistory(history, national, { exclude: ["no-such-rule"] }))).toBe("unknown-rule");
  });
});

describe("a rule about histories", () => {
  const outcomeOf = (code: string, policy = national) =>
    validateHistory({ plans: [{ startedOn: S }] }, policy, { asOf: "2025-02-01" }).rules.find(
      (rule) => rule.code === code && rule.conference === null,
    );

  it("says which clause asks for it, where one does", () => {
    expect(outcomeOf("review-interval-exceeded")).toMatchObject({ status: "passed", basis: [{ clause: "WT3" }] });
    expect(outcomeOf("plans-overlap")).toMatchObject({ status: "not-applicable", basis: [] });
    expect(outcomeOf("open-plan-at-eighteen")).toMatchObject({ status: "skipped", missing: ["bornOn"], basis: [] });
  });

  it("is not asked where the policy does not", () => {
    expect(
      outcomeOf(
        "review-interval-exceeded",
        ownPolicy([duty("plan-sent", { by: "chair", due: workingDays(1).after("conference-end") })]),
      ),
    ).toMatchObject({
      status: "not-applicable",
      reason: "nothing-to-judge",
      basis: [],
    });
  });

  it("says what is wrong and what to do in its own words", () => {
    const { findings } = validateHistory({ enquiries: [], plans: [{ startedOn: S }] }, national, {
      asOf: "2025-02-01",
    });
    expect(findings.map(({ code, message, fix }) => [code, message, fix])).toEqual([
      [
        "plan-without-conference",
        expect.stringMatching(/^A plan starts, and no \S.* is recorded that it could have come of\.$/),
        expect.stringMatching(/^Record the .*, or check when the plan started\.$/),
      ],
    ]);
  });
});

describe("a second enquiry of a conference", () => {
  const history: ChildHistory = {
    enquiries: [
      { startedOn: "2025-01-02", conferenceHeldOn: S },
      { startedOn: "2025-01-06", conferenceHeldOn: S, conferenceRequired: false },
    ],
    plans: [{ startedOn: S }],
  };

  it("asks for nothing but that the conference is held", () => {
    const { rules } = validateHistory(history, national, { asOf: "2025-06-01" });
    const duties = rules.filter(({ duty: id }) => id !== undefined).map(({ duty: id, status }) => `${id} ${status}`);
    expect(duties.filter((each) => each.startsWith("conference-held"))).toEqual([
      "conference-held failed",
      "conference-held passed",
    ]);
    expect(duties.filter((each) => each.startsWith("next-review-held"))).toEqual(["next-review-held failed"]);
    const requirements = rules.filter(({ duty: id, conference }) => id === undefined && conference !== null);
    const codes = requirements.map(({ code }) => code);
    expect(new Set(codes).size).toBe(codes.length);
  });

  it("has no findings of its own but that", () => {
    expect(findingsInWords(history, national, { asOf: "2025-02-01" })).toEqual([
      expect.stringMatching(/^error deadline-missed@enquiry-2025-01-02\/conference-held enquiries\[0\]/),
    ]);
  });
});

describe("duties of one's own", () => {
  it("that recur go on with the next whole record, once, and are none of thin conferences", () => {
    const policy = ownPolicy([
      duty("core-group-met", { by: "core-group", phase: "after", due: every(6, "weeks").since("latest-core-group") }),
      duty("plan-reviewed", { by: "core-group", phase: "after", due: workingDays(20).after("conference-end") }),
    ]);
    const whole = (type: "initial" | "review", reference: string, day: string, met: string) => ({
      type,
      reference,
      conference: held(day),
      decision: { planNeeded: true },
      coreGroup: { meetings: [{ heldOn: met }] },
    });
    const conferences = [
      whole("initial", "A", "2026-04-14", "2026-04-24"),
      whole("review", "B", "2026-07-09", "2026-07-10"),
    ];
    const keys = (history: ChildHistory) =>
      buildHistory(history, policy, { asOf: "2026-07-13" }).deadlines.map(({ key }) => key);
    expect(keys({ conferences })).toEqual([
      "A/plan-reviewed",
      "A/core-group-met/since-2026-04-24",
      "B/plan-reviewed",
      "A/core-group-met",
    ]);
    // The plan's first conference has no record: what recurs begins with the first that has one.
    const [, review] = conferences;
    expect(keys({ plans: [{ startedOn: "2026-04-14" }], conferences: [review!] })).toEqual([
      "B/plan-reviewed",
      "B/core-group-met",
    ]);
    expect(keys({ plans: [{ startedOn: "2026-04-14", reviews: [{ heldOn: "2026-07-09" }] }] })).toEqual([]);
  });

  it("that recur from a review on begin with its record", () => {
    const policy = ownPolicy([
      duty("core-group-met", { by: "core-group", phase: "after", due: every(6, "weeks").since("latest-core-group") }),
      duty("network-met", {
        by: "core-group",
        for: ["review"],
        phase: "after",
        due: every(4, "weeks").since("latest-core-group"),
      }),
    ]);
    const whole = (type: "initial" | "review", reference: string, day: string) => ({
      type,
      reference,
      conference: held(day),
      decision: { planNeeded: true },
      coreGroup: { meetings: [{ heldOn: day }] },
    });
    const conferences = [
      whole("initial", "A", "2026-04-14"),
      whole("review", "B", "2026-05-11"),
      whole("review", "C", "2026-06-01"),
    ];
    const open = buildHistory({ conferences }, policy, { asOf: "2026-06-02" }).deadlines.filter(
      ({ status }) => status === "upcoming",
    );
    expect(open.map(({ key }) => key).toSorted()).toEqual(["A/core-group-met", "B/network-met"]);
  });

  it("without a time for the next review leave the review's own time", () => {
    const own = ownPolicy([
      duty("next-review-held", {
        by: "local-authority",
        phase: "after",
        due: { notStated: "No time is stated." } as never,
        doneBy: "next-review",
      }),
    ]);
    const history: ChildHistory = { plans: [{ startedOn: S, reviews: [{ heldOn: R }] }] };
    const [plan] = buildHistory(history, own, { asOf: "2025-05-01" }).plans;
    expect(plan!.reviews.map(({ due, notStated, heldOn, after }) => [due?.date, notStated, heldOn, after])).toEqual([
      [undefined, "No time is stated.", R, S],
      [undefined, "No time is stated.", null, R],
    ]);
  });
});

describe("the conference of an enquiry", () => {
  it("for which the policy states no time says so", () => {
    const own = ownPolicy([
      duty("conference-held", {
        by: "local-authority",
        due: { notStated: "No time is stated." } as never,
        doneBy: "conference-held",
      }),
    ]);
    const [open, held_] = buildHistory({ enquiries: [{ startedOn: S }, { conferenceHeldOn: R }] }, own).enquiries;
    expect(open!.conference).toEqual({
      due: null,
      heldOn: null,
      status: null,
      notStated: "No time is stated.",
      workingDaysTaken: null,
    });
    expect(held_!.conference).toMatchObject({ heldOn: R, notStated: "No time is stated.", workingDaysTaken: null });
  });

  it.each([
    [S, S, 0],
    [S, "2025-01-28", 1],
    [S, "2025-01-24", null],
  ])("that began on %s and was held on %s took %s working days", (startedOn, conferenceHeldOn, days) => {
    const [enquiry] = buildHistory({ enquiries: [{ startedOn, conferenceHeldOn }] }, national).enquiries;
    expect(enquiry!.conference!.workingDaysTaken).toBe(days);
  });
});

describe("the conference that a review is counted from", () => {
  it("is none while that is to come", () => {
    const history = { plans: [{ startedOn: S, reviews: [{ heldOn: R }, { plannedOn: "2025-10-01" }] }] };
    const after = (asOf?: string) =>
      buildHistory(history, national, { asOf }).plans[0]!.reviews.map((each) => each.after);
    expect([after("2025-03-01"), after(R), after()]).toEqual([
      [S, null],
      [S, R],
      [S, R],
    ]);
  });

  it.each([
    ["its last day", { start: S, end: "2025-01-28" }, undefined, "2025-01-28"],
    ["not a last day before its first", { start: S, end: "2025-01-26" }, undefined, S],
    ["the day on which it went on", { start: S, end: "2025-01-28" }, "2025-02-10", "2025-02-10"],
    ["not a day before it went on", { start: S, end: "2025-01-28" }, "2025-01-20", "2025-01-28"],
  ])("counts with %s", (_, times, reconvenedOn, after) => {
    const conferences = [{ type: "initial", conference: { held: times, adjourned: { on: S, reconvenedOn } } }] as const;
    const [review] = buildHistory({ plans: [{ startedOn: S, reviews: [{ heldOn: R }] }], conferences }, national)
      .plans[0]!.reviews;
    expect(review!.after).toBe(after);
  });
});

it("notices are each once, in the order of notices, with no empty list", () => {
  const history: ChildHistory = {
    enquiries: [
      { startedOn: "2025-01-06", conferenceHeldOn: "2025-02-27" },
      { startedOn: "2025-02-06", conferenceHeldOn: "2025-02-03" },
    ],
    plans: [{ startedOn: S, reviews: [{ plannedOn: "2025-04-28" }] }],
  };
  const { notices } = buildHistory(history, national, { asOf: "2025-02-10" });
  expect(notices.map(({ code }) => code)).toEqual(
    noticeOrder.filter((code) => notices.some((notice) => notice.code === code)),
  );
  expect(notices.map((notice) => Object.keys(notice).join(" "))).toEqual([
    "code message planned about paths",
    "code message about paths",
    "code message paths",
    "code message paths",
  ]);
  expect(notices.find(({ code }) => code === "planned-after-due")!.message).toContain("28 April 2025");
});

it("a fault with a reason is found as explained, and one without is not", () => {
  const whole = (reasons: readonly { duty: string; text: string }[]) => ({
    conferences: [
      {
        type: "initial",
        reference: "A",
        conference: held(S),
        decision: { planNeeded: true },
        coreGroup: { meetings: [{ heldOn: "2025-03-03" }] },
        reasons,
      },
    ],
  });
  const explained = (reasons: readonly { duty: string; text: string }[]) =>
    validateHistory(whole(reasons), national, { asOf: "2025-03-10" }).findings.map((finding) => [
      finding.code,
      "explained" in finding && finding.explained,
    ]);
  expect(explained([])).toEqual([["deadline-missed", false]]);
  expect(explained([{ duty: "core-group-first-met", text: "Snow." }])).toEqual([["deadline-missed", true]]);
});

it("as a timeline, a history has its deadlines and what stands in their place", () => {
  const history = buildHistory(thin, national, { asOf: "2025-05-01" });
  const { deadlines, notOwed, notices, calendar, policy } = history;
  const people = [{ id: "p1", role: "chair" }];
  expect(historyAsTimeline(history, policy!, people as never)).toEqual({
    schemaVersion: 1,
    record: { type: "review", reference: "C1", conference: null, planNeeded: null, people },
    policy,
    asOf: "2025-05-01",
    calendar,
    deadlines,
    checklist: [],
    waiting: [],
    notOwed,
    notices,
  });
  expect(historyAsTimeline(history, policy!).record.people).toEqual([]);
});
