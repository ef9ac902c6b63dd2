import { describe, expect, it } from "vitest";
import { englandAndWales } from "../../src/calendar/index.js";
import {
  buildTimeline,
  extendPolicy,
  findPolicy,
  workingCalendar,
  type ConferenceRecord,
  type Policy,
} from "../../src/index.js";
import { evaluate, pathOf, type EvaluateOptions, type Obligation } from "../../src/obligations/index.js";
import { days, duty, every, workingDays, type DutyOptions } from "../../src/policy/index.js";
import { ownPolicy } from "../own-policy.js";

const nationally = findPolicy("working-together")!;
const held = { held: { start: "2020-04-22T10:00", end: "2020-04-22T12:00" } };
const of = (rest: Partial<ConferenceRecord>): ConferenceRecord => ({ type: "initial", ...rest });
const evaluated = (record: ConferenceRecord, policy: Policy, options?: EvaluateOptions) =>
  evaluate(record, policy, options).obligations;
const find = (obligations: readonly Obligation[], key: string) => obligations.find((each) => each.key === key)!;
type ByChair<Options> = Options extends unknown ? Omit<Options, "by"> : never;
/** The states of the one duty of a policy of one's own, by key. */
const states = (options: ByChair<DutyOptions>, record: Partial<ConferenceRecord>, asOf?: string) =>
  evaluated(of(record), ownPolicy([duty("letter-sent", { by: "chair", ...options })]), { asOf }).map(
    ({ key, state }) => `${key} ${state}`,
  );

describe("every duty in force", () => {
  it("is an obligation, in the documents' order, each under a key of its own", () => {
    const { obligations, rules } = evaluate(of({ conference: held }), findPolicy("hounslow")!);
    const positions = obligations.map(({ duty: { position } }) => position);
    expect(positions).toEqual(positions.toSorted((a, b) => a - b));
    const keys = obligations.map(({ key }) => key);
    expect(keys).toEqual([...new Set(keys)]);
    const ids = new Set(obligations.map(({ duty: { id } }) => id));
    const unconditional = rules.duties.filter(({ when, unless }) => when === undefined && unless.length === 0);
    expect(unconditional.length).toBeGreaterThan(10);
    expect([...ids]).toEqual(expect.arrayContaining(unconditional.map(({ id }) => id)));
  });

  it("is judged after what it counts from, wherever that stands in the document", () => {
    const own = ownPolicy([
      duty("plan-sent", { by: "chair", due: days(3).after("plan-written") }),
      duty("plan-written", { by: "chair", due: days(2).after("conference-end") }),
    ]);
    const found = evaluated(of({ conference: held }), own);
    expect(found.map(({ key, due }) => [key, due?.date])).toEqual([
      ["plan-sent", "2020-04-27"],
      ["plan-written", "2020-04-24"],
    ]);
  });

  it("is not done by what came before what another duty brings about", () => {
    const own = ownPolicy([
      duty("plan-written", { by: "chair", due: days(2).after("conference-end") }),
      duty("plan-sent", { by: "chair", due: days(3).after("plan-written") }),
    ]);
    const sent = (at: string) => {
      const completed = [
        { duty: "plan-written", at: "2020-04-23" },
        { duty: "plan-sent", at },
      ];
      return find(evaluated(of({ conference: held, completed }), own), "plan-sent");
    };
    expect(sent("2020-04-22")).toMatchObject({ state: "open", rejected: [{ because: "before-its-event" }] });
    expect(sent("2020-04-23")).toMatchObject({ state: "done", rejected: [] });
  });
});

describe("where an obligation with a time stands", () => {
  const due = workingDays(2).after("conference-end");

  it("is told as of the day asked about", () => {
    const on = (asOf?: string) => states({ due }, { conference: held }, asOf);
    expect(on()).toEqual(["letter-sent open"]);
    expect(on("2020-04-23")).toEqual(["letter-sent upcoming"]);
    expect(on("2020-04-24")).toEqual(["letter-sent due-today"]);
    expect(on("2020-04-25")).toEqual(["letter-sent overdue"]);
    expect(states({ due }, {}, "2020-04-25")).toEqual(["letter-sent waiting"]);
  });

  it("is done or late by when it was done", () => {
    const doneOn = (at: string, asOf?: string) =>
      states({ due }, { conference: held, completed: [{ duty: "letter-sent", at }] }, asOf);
    expect(doneOn("2020-04-24")).toEqual(["letter-sent done"]);
    expect(doneOn("2020-04-25")).toEqual(["letter-sent late"]);
    expect(doneOn("2020-04-24", "2020-04-23")).toEqual(["letter-sent upcoming"]);
    expect(doneOn("2020-04-21", "2020-06-01")).toEqual(["letter-sent overdue"]);
  });

  it("is decided by evidence that names its place, and what was rejected with its reason", () => {
    const record = of({
      conference: held,
      coreGroup: { meetings: [{ heldOn: "2020-04-20" }, { heldOn: "2020-04-29" }] },
    });
    const core = find(evaluated(record, nationally), "core-group-first-met");
    expect(core).toMatchObject({ state: "done", evidence: { at: { date: "2020-04-29" } } });
    expect(pathOf(core.evidence!.place)).toBe("coreGroup.meetings[1].heldOn");
    expect(core.rejected.map(({ fact, because }) => [pathOf(fact), because])).toEqual([
      ["coreGroup.meetings[0].heldOn", "before-its-event"],
    ]);
  });

  it("is never overdue where the source does not hold it", () => {
    const options = { asOf: "2020-12-01", notHeld: ["coreGroup"] };
    expect(find(evaluated(of({ conference: held }), nationally, options), "core-group-first-met").state).toBe(
      "not-held",
    );
  });
});

describe("where an obligation without a time stands", () => {
  const before = { phase: "before" } as const;
  const completed = (at: string) => ({ completed: [{ duty: "letter-sent", at }] });

  it("before a conference: done until it starts, late after", () => {
    expect(states(before, { conference: held })).toEqual(["letter-sent open"]);
    expect(states(before, { conference: held, ...completed("2020-04-22T09:59") })).toEqual(["letter-sent done"]);
    expect(states(before, { conference: held, ...completed("2020-04-22") })).toEqual(["letter-sent done"]);
    expect(states(before, { conference: held, ...completed("2020-04-22T10:01") })).toEqual(["letter-sent late"]);
    expect(states(before, { conference: held, ...completed("2020-04-23") })).toEqual(["letter-sent late"]);
    expect(states(before, completed("2020-04-23"))).toEqual(["letter-sent done"]);
  });

  it("on the day: done on it, late after it", () => {
    const onTheDay = { phase: "on-the-day" } as const;
    expect(states(onTheDay, { conference: held, ...completed("2020-04-22T23:59") })).toEqual(["letter-sent done"]);
    expect(states(onTheDay, { conference: held, ...completed("2020-04-23") })).toEqual(["letter-sent late"]);
  });

  it("after a conference: not by what was done before it started", () => {
    const after = { phase: "after" } as const;
    expect(states(after, { conference: held, ...completed("2020-04-21") })).toEqual(["letter-sent open"]);
    expect(states(after, { conference: held, ...completed("2020-04-22T11:00") })).toEqual(["letter-sent done"]);
    expect(states(after, { conference: held, ...completed("2021-04-22") })).toEqual(["letter-sent done"]);
  });

  it("is not done where somebody has looked, for whom they have looked", () => {
    const notDone = (whom?: string) => ({
      conference: held,
      participants: [
        { id: "m", role: "mother" },
        { id: "f", role: "father" },
      ],
      notDone: [{ duty: "letter-sent", for: whom }],
    });
    expect(states(before, notDone())).toEqual(["letter-sent not-done"]);
    const toEach = { ...before, to: "parents", each: "recipient" } as const;
    expect(states(toEach, notDone())).toEqual(["letter-sent/m not-done", "letter-sent/f not-done"]);
    expect(states(toEach, notDone("f"))).toEqual(["letter-sent/m open", "letter-sent/f not-done"]);
  });
});

describe("somebody who is listed twice", () => {
  it("is one of those to whom each is owed", () => {
    const participants = [
      { id: "m", role: "mother" },
      { id: "m", role: "mother" },
    ];
    const toEach = { phase: "before", to: "parents", each: "recipient" } as const;
    expect(states(toEach, { participants })).toEqual(["letter-sent/m open"]);
  });
});

describe("a conference of which only the end is recorded, and for which no time is stated", () => {
  it("is not late for its own start", () => {
    const conference = { planned: { start: "2020-04-21" }, held: { end: "2020-04-22" } };
    const record: ConferenceRecord = { type: "pre-birth", conference };
    const found = evaluated(record, findPolicy("barking-and-dagenham")!);
    expect(find(found, "conference-held").state).toBe("done");
  });
});

describe("of a conference that was broken off", () => {
  const record = (adjourned: object) =>
    of({
      strategyDiscussions: [{ heldOn: "2020-04-01" }],
      conference: { held: { start: "2020-04-24T10:00", end: "2020-04-24T11:00" }, adjourned },
    } as Partial<ConferenceRecord>);

  it("the first start counts for holding it in time, and the last end for what follows", () => {
    const found = evaluated(record({ on: "2020-04-24", reconvenedOn: "2020-05-01" }), nationally);
    expect(find(found, "conference-held")).toMatchObject({ state: "done", evidence: { at: { date: "2020-04-24" } } });
    expect(find(found, "core-group-first-met").due?.date).toBe("2020-05-18");
  });

  it("it has been held also where only an end is recorded", () => {
    const conference = { held: { end: "2020-04-22T12:00" } };
    const strategyDiscussions = [{ heldOn: "2020-04-01" }];
    const state = (more: object) =>
      find(
        evaluated(of({ strategyDiscussions, conference: { ...conference, ...more } }), nationally),
        "conference-held",
      ).state;
    expect(state({})).toBe("done");
    expect(state({ adjourned: { on: "2020-04-22" } })).toBe("done");
  });

  it("what follows waits until it has gone on", () => {
    const found = evaluated(record({ on: "2020-04-24" }), nationally);
    expect(find(found, "conference-held").state).toBe("done");
    expect(find(found, "core-group-first-met")).toMatchObject({
      state: "waiting",
      needs: ["conference.adjourned.reconvenedOn"],
    });
  });
});

describe("a conference before its strategy discussion", () => {
  const early = of({
    strategyDiscussions: [{ heldOn: "2020-05-01" }],
    conference: held,
    coreGroup: { meetings: [{ heldOn: "2020-04-29" }] },
  });

  it("is not the one that is asked for, and everything after it is counted from it", () => {
    const found = evaluated(early, nationally, { asOf: "2020-06-01" });
    expect(find(found, "conference-held")).toMatchObject({
      state: "overdue",
      rejected: [{ because: "before-its-event" }],
    });
    expect(find(found, "core-group-first-met")).toMatchObject({ state: "done", due: { date: "2020-05-06" } });
  });
});

describe("children whose plans differ", () => {
  const children = [
    { id: "c1", plan: { startedOn: "2020-01-22" } },
    { id: "c2", plan: { startedOn: "2020-04-22" } },
  ];
  const review = (rest: Partial<ConferenceRecord>, asOf?: string) =>
    evaluated({ type: "review", conference: held, ...rest }, nationally, { asOf })
      .filter(({ duty: { id } }) => id === "next-review-held")
      .map(({ key, state, due, because }) => [key, state, because?.code ?? due?.date])
      .toSorted();

  it("have a next review of their own where its day differs: three months for one who is new to a plan", () => {
    expect(review({ children })).toEqual([
      ["next-review-held/c1", "open", "2020-10-22"],
      ["next-review-held/c2", "open", "2020-07-22"],
    ]);
    expect(review({ children: children.slice(0, 1) })).toEqual([["next-review-held", "open", "2020-10-22"]]);
    expect(review({ children: children.slice(1) })).toEqual([["next-review-held", "open", "2020-07-22"]]);
  });

  it("have each their own done", () => {
    const completed = [{ duty: "next-review-held", for: "c1", at: "2020-07-20" }];
    expect(review({ children, completed }).map(([key, state]) => [key, state])).toEqual([
      ["next-review-held/c1", "done"],
      ["next-review-held/c2", "open"],
    ]);
  });

  it("have keys of their own also where one is listed twice", () => {
    const twice = [{ id: "c1" }, { id: "c1", plan: { startedOn: "2020-04-22" } }];
    const keys = review({ children: twice }).map(([key]) => key);
    expect(keys).toEqual([...new Set(keys)]);
  });

  it("have none once all their plans have ended, and one while any goes on", () => {
    const ended = (...endedOn: (string | undefined)[]) =>
      children.map(({ id }, index) => ({ id, plan: { startedOn: "2020-01-22", endedOn: endedOn[index] } }));
    expect(review({ children: ended("2020-05-01", "2020-06-01") })).toEqual([
      ["next-review-held", "not-owed", "plan-ended"],
    ]);
    expect(review({ children: ended("2020-05-01") })).toEqual([["next-review-held", "open", "2020-10-22"]]);
  });
});

describe("what recurs", () => {
  const visits = ownPolicy([
    duty("visit", {
      by: "social-worker",
      due: every(2, "weeks").since("latest-core-group"),
      doneBy: "latest-core-group",
    }),
  ]);
  const met = (...heldOn: string[]) =>
    evaluated(of({ coreGroup: { meetings: heldOn.map((day) => ({ heldOn: day })) } }), visits, {
      asOf: "2020-06-01",
    }).map(({ key, state, due }) => [key, state, due?.date]);

  it("has one open occurrence from the last time, whatever the order of the record", () => {
    const expected = [["visit", "upcoming", "2020-06-04"]];
    expect(met("2020-05-07", "2020-05-14", "2020-05-21")).toEqual(expected);
    expect(met("2020-05-21", "2020-05-07", "2020-05-14")).toEqual(expected);
  });

  it("keeps what was late", () => {
    expect(met("2020-04-01", "2020-05-21")).toEqual([
      ["visit/since-2020-04-01", "late", "2020-04-15"],
      ["visit", "upcoming", "2020-06-04"],
    ]);
  });

  it("waits while it never happened", () => {
    expect(met()).toEqual([["visit", "waiting", undefined]]);
  });
});

describe("working days", () => {
  const discussed = of({ strategyDiscussions: [{ heldOn: "2020-03-31" }] });

  it("are counted with the closures of the policy in its own layer, and nationally where it says so", () => {
    const closures = [{ date: "2020-04-22", title: "Shut" }];
    const due = (policy: Policy) => find(evaluated(discussed, policy), "conference-held").due?.date;
    expect(due(extendPolicy("working-together", { id: "ours", closures }))).toBe("2020-04-23");
    const all = closures.map((each) => ({ ...each, scope: "all" as const }));
    expect(due(extendPolicy("working-together", { id: "ours", closures: all }))).toBe("2020-04-24");
    const own = duty("conference-held", { by: "chair", due: workingDays(15).after("first-strategy-discussion") });
    expect(due(ownPolicy([own], { closures }))).toBe("2020-04-24");
  });

  it("are named in a timeline by their calendar, with the years of it that are published", () => {
    const closures = [{ date: "2020-04-22", title: "Shut" }];
    expect(buildTimeline(discussed, extendPolicy("working-together", { id: "ours", closures })).calendar).toEqual({
      id: "england-and-wales+closures",
      publishedFrom: "2011-01-01",
      publishedThrough: "2028-12-31",
    });
    const calendar = workingCalendar({ id: "plain", published: null });
    expect(buildTimeline(discussed, "hounslow", { calendar })).toMatchObject({
      policy: { id: "hounslow", layers: ["working-together", "london", "hounslow"] },
      calendar: { id: "plain", publishedFrom: null, publishedThrough: null },
    });
  });

  it("are left to the due date, and below zero counted after it up to the day asked about", () => {
    // Friday 8 May 2020 is a bank holiday.
    const left = (asOf: string) =>
      find(
        evaluated(
          of({ conference: held }),
          ownPolicy([duty("letter-sent", { by: "chair", due: workingDays(11).after("conference-end") })]),
          { asOf, calendar: englandAndWales },
        ),
        "letter-sent",
      );
    expect(left("2020-05-06")).toMatchObject({ due: { date: "2020-05-07" }, state: "upcoming", workingDaysLeft: 1 });
    expect(left("2020-05-07")).toMatchObject({ state: "due-today", workingDaysLeft: 0 });
    for (const shut of ["2020-05-08", "2020-05-09", "2020-05-10"]) {
      expect(left(shut)).toMatchObject({ state: "overdue", workingDaysLeft: 0 });
    }
    expect(left("2020-05-11").workingDaysLeft).toBe(-1);
    expect(left("2020-05-12").workingDaysLeft).toBe(-2);
  });
});
