import { describe, expect, it } from "vitest";
import {
  clause,
  days,
  duty,
  either,
  every,
  on,
  reading,
  workingDays,
  type DutyOptions,
} from "../../src/policy/index.js";
import { pathOf } from "../../src/facts/fact.js";
import { evaluate, type EvaluateOptions } from "../../src/obligations/index.js";
import { workingCalendar, type ConferenceRecord } from "../../src/index.js";
import { ownPolicy } from "../own-policy.js";
import { judged, obligation, standing } from "./judged.js";

type Options = DutyOptions extends infer Each ? (Each extends unknown ? Omit<Each, "by"> : never) : never;
const HELD = { held: { start: "2020-05-05T10:00", end: "2020-05-05T12:00" } };
const HELD_RECORD = { conference: HELD };
const ASKED = { asOf: "2020-06-01" };
const done = (at: string) => ({ completed: [{ duty: "letter-sent", at }] });
const placeOf = ({ place }: { place: Parameters<typeof pathOf>[0] | null }) => place && pathOf(place);

/** The one obligation of a record under a policy of one duty. */
const one = (options: Options, record: object = HELD_RECORD, asked: EvaluateOptions = ASKED) =>
  obligation(judged([duty("letter-sent", { by: "chair", ...options } as DutyOptions)], record, asked), "letter-sent");

describe("a duty with a time", () => {
  const due = days(2).after("conference-end");

  it("that is open is due on a day, and not on another", () => {
    const states = ["2020-05-06", "2020-05-07", "2020-05-08"].map((asOf) => one({ due }, HELD_RECORD, { asOf }).state);
    expect(states).toEqual(["upcoming", "due-today", "overdue"]);
  });

  it("counts the working days that are left, and those that have gone by", () => {
    const left = (asOf: string, more: object = {}) =>
      one({ due: days(20).after("conference-end") }, { ...HELD_RECORD, ...more }, { asOf }).workingDaysLeft;
    // 25 May 2020, the day it is due, is a bank holiday.
    expect(["2020-05-21", "2020-05-25", "2020-05-26", "2020-05-27"].map((asOf) => left(asOf))).toEqual([1, 0, -1, -2]);
    expect(left("2020-05-24")).toBe(0);
    expect(left("2020-05-20", done("2020-05-06"))).toBeNull();
    expect(one({ due: days(20).after("conference-end") }, HELD_RECORD, {}).workingDaysLeft).toBeNull();
  });

  it("does not count working days beyond those that the calendar knows", () => {
    const covers = { from: "2020-01-01", through: "2020-05-31" };
    const calendar = workingCalendar({ covers });
    const left = (asOf: string) => one({ due }, HELD_RECORD, { asOf, calendar });
    expect(left("2020-05-06")).toMatchObject({ state: "upcoming", workingDaysLeft: 1 });
    expect(left("2020-06-01")).toMatchObject({ state: "overdue", workingDaysLeft: null });
  });

  it("waits for its own condition, beside what it is counted from", () => {
    const options = { due, when: "not-quorate" } as const;
    expect(one(options)).toMatchObject({ state: "waiting", due: null, needs: ["conference.quorate"] });
    expect(one(options, {})).toMatchObject({ needs: ["conference.quorate", "conference.planned.start"] });
    expect(one(options, { conference: { ...HELD, quorate: false } })).toMatchObject({ state: "overdue", needs: [] });
  });

  it("has a time by which it should be done, where the policy says so", () => {
    const target = days(1).after("conference-end");
    expect(one({ due, target }).target?.date).toBe("2020-05-06");
    expect(one({ due }).target).toBeNull();
    expect(one({ due, target }, {}).target).toBeNull();
    expect(one({ due, target: days(1).after("decision-made") }).target).toBeNull();
    expect(one({ due: days(2).after("decision-made"), target }).target).toBeNull();
  });

  it("is due on other days by its other readings", () => {
    const options = {
      due: either(
        reading("calendar", days(7).after("conference-end"), "It says days."),
        reading("working", workingDays(7).after("conference-end"), "Offices are shut."),
        reading("decided", days(7).after("decision-made"), "It may be the decision."),
      ),
    } as const;
    const others = (asked: EvaluateOptions, record?: object) =>
      one(options, record, asked).otherReadings.map((each) => `${each.reading.name} ${each.due.date}`);
    expect(others({})).toEqual(["working 2020-05-15"]);
    expect(others({ readings: { "letter-sent": "working" } })).toEqual(["calendar 2020-05-12"]);
    expect(others({}, {})).toEqual([]);
    expect(others({}, { ...HELD_RECORD, decision: { madeAt: "2020-05-06" } })).toEqual([
      "working 2020-05-15",
      "decided 2020-05-13",
    ]);
    expect(one({ due }).otherReadings).toEqual([]);
  });

  it("is unclear where the conference contradicts the one it follows", () => {
    const options = { due: days(15).after("referral"), doneBy: "conference-held" } as const;
    const record = (heldOn: string) => ({
      referral: { receivedOn: "2020-04-30" },
      conference: { planned: { start: "2020-06-08" } },
      previousConference: { type: "initial", heldOn },
    });
    expect(one(options, record("2020-07-01")).state).toBe("unclear");
    expect(one(options, record("2020-04-01")).state).toBe("overdue");
    // What is not the conference itself is not in doubt.
    expect(one({ due: days(15).after("referral") }, record("2020-07-01")).state).toBe("overdue");
    expect(one({ ...options, doneBy: "minutes-completed" }, record("2020-07-01")).state).toBe("overdue");
  });

  it("is not done where somebody looked, while no day is asked about", () => {
    const notDone = { ...HELD_RECORD, notDone: [{ duty: "letter-sent" }] };
    expect(one({ due }, notDone, {})).toMatchObject({ state: "not-done", phasePassed: true });
    expect(placeOf(one({ due }, notDone, {}))).toBe("notDone[0].duty");
    expect(one({ due }, notDone, ASKED)).toMatchObject({ state: "overdue", phasePassed: false });
    expect(one({ due }, { conference: { planned: HELD.held }, notDone: notDone.notDone }, {}).phasePassed).toBe(false);
    expect(one({ due }, HELD_RECORD, {})).toMatchObject({ state: "open", phasePassed: false });
  });

  it("says for when it is planned, until it is done", () => {
    const later = one({ due }, { ...HELD_RECORD, ...done("2020-06-02") });
    expect([later.state, later.planned?.at?.date]).toEqual(["overdue", "2020-06-02"]);
    const both = [...done("2020-05-06").completed, ...done("2020-06-02").completed];
    expect(one({ due }, { ...HELD_RECORD, completed: both })).toMatchObject({ state: "done", planned: null });
  });

  it("is not owed where what it is about ended by the day on which it is due", () => {
    const ended = (diedOn: string, more: object = {}) =>
      one({ due }, { ...HELD_RECORD, children: [{ id: "c", diedOn }], ...more });
    expect(ended("2020-05-07")).toMatchObject({ state: "not-owed", because: { code: "died" }, closedBy: null });
    expect(ended("2020-05-08")).toMatchObject({ state: "overdue", because: null, closedBy: { code: "died" } });
    expect(pathOf(ended("2020-05-08").closedBy!.place)).toBe("children[0].diedOn");
    expect(ended("2020-05-07", done("2020-05-06"))).toMatchObject({ state: "done", because: null });
    expect(
      one({ due: days(2).after("decision-made") }, { children: [{ id: "c", diedOn: "2020-05-07" }] }),
    ).toMatchObject({
      state: "not-owed",
      needs: ["decision.madeAt"],
    });
    expect(one({ due }).closedBy).toBeNull();
  });

  it("is not owed where no conference is required, unless it is about the enquiry", () => {
    const record = { section47: { conferenceRequired: false }, referral: { receivedOn: "2020-05-01" } };
    const afterReferral = { due: days(2).after("referral") };
    expect(one(afterReferral, record)).toMatchObject({
      state: "not-owed",
      because: { code: "conference-not-required" },
    });
    expect(one({ ...afterReferral, about: "enquiry" }, record)).toMatchObject({ state: "overdue", because: null });
    expect(one(afterReferral, { ...record, ...HELD_RECORD })).toMatchObject({ state: "overdue" });
    expect(one(afterReferral, { ...record, type: "review" }).state).toBe("overdue");
    expect(one(afterReferral, { ...record, type: "pre-birth" }).state).toBe("not-owed");
    expect(one({ phase: "before" }, record)).toMatchObject({
      state: "not-owed",
      because: { code: "conference-not-required" },
    });
  });
});

describe("a duty without a time", () => {
  it("is done at the latest when its phase ends", () => {
    const limit = (options: Options, record?: object) => one(options, record).limit?.date ?? null;
    const endsLater = { conference: { held: { start: "2020-05-05T10:00", end: "2020-05-06T12:00" } } };
    const planned = (start: string) => ({ conference: { planned: { start } } });
    expect(limit({ phase: "before" })).toBe("2020-05-05");
    expect(limit({ phase: "after" })).toBeNull();
    expect(limit({ phase: "on-the-day" }, endsLater)).toBe("2020-05-06");
    expect(limit({ phase: "on-the-day" }, { conference: { held: { start: "2020-05-05T10:00" } } })).toBe("2020-05-05");
    expect(limit({ phase: "on-the-day" }, {})).toBeNull();
    expect(limit({ phase: "before" }, {})).toBeNull();
    expect(limit({ phase: "before" }, planned("2020-06-08"))).toBe("2020-06-08");
    expect(limit({ phase: "before" }, planned("2020-05-08"))).toBeNull();
    expect(limit({ phase: "on-the-day", doneBy: "conference-held" })).toBeNull();
  });

  it("is done before an event that it names", () => {
    const options = { phase: "after", before: "minutes-completed" } as const;
    const minutes = (completedAt: string, more: object = {}) =>
      one(options, { ...HELD_RECORD, minutes: { completedAt }, ...more });
    expect(minutes("2020-05-08").limit?.date).toBe("2020-05-08");
    expect(one(options).limit).toBeNull();
    expect(minutes("2020-05-32").limit).toBeNull();
    expect(minutes("2020-05-08", done("2020-05-08")).state).toBe("done");
    expect(minutes("2020-05-08", done("2020-05-09")).state).toBe("late");
    expect([minutes("2020-05-08"), one(options), minutes("2020-06-02")].map(({ phasePassed }) => phasePassed)).toEqual([
      true,
      false,
      false,
    ]);
  });

  it("has its phase behind it once the conference is held, for what comes before, and ended, for what comes after", () => {
    const passed = (options: Options, record?: object, asked?: EvaluateOptions) =>
      one(options, record, asked).phasePassed;
    const open = { conference: { held: { start: "2020-05-05T10:00" }, adjourned: { on: "2020-05-05" } } };
    const planned = { conference: { planned: { start: "2020-05-05T10:00" } } };
    expect([passed({ phase: "before" }), passed({ phase: "before" }, planned)]).toEqual([true, false]);
    expect(passed({ phase: "before" }, HELD_RECORD, { asOf: "2020-05-05" })).toBe(true);
    expect([passed({ phase: "after" }), passed({ phase: "after" }, open)]).toEqual([true, false]);
    const onTheDay = { phase: "on-the-day" } as const;
    expect(passed(onTheDay, HELD_RECORD, { asOf: "2020-05-05" })).toBe(false);
    expect(passed(onTheDay, HELD_RECORD, { asOf: "2020-05-06" })).toBe(true);
    expect(passed(onTheDay, HELD_RECORD, {})).toBe(true);
    expect(passed(onTheDay, planned)).toBe(false);
  });

  it("stays owed where what it is about ended after it was to be done", () => {
    const ended = (options: Options, diedOn: string, more: object = {}) =>
      one(options, { ...HELD_RECORD, children: [{ id: "c", diedOn }], ...more });
    expect(ended({ phase: "before" }, "2020-05-06")).toMatchObject({ state: "open", because: null });
    expect(ended({ phase: "before" }, "2020-05-05")).toMatchObject({ state: "not-owed", because: { code: "died" } });
    expect(ended({ phase: "before" }, "2020-05-04")).toMatchObject({ state: "not-owed" });
    expect(ended({ phase: "after" }, "2020-05-06")).toMatchObject({ state: "not-owed", because: { code: "died" } });
    expect(ended({ phase: "after" }, "2020-05-06", done("2020-05-06"))).toMatchObject({ state: "done", because: null });
  });

  it("is done, without a time, by what is told without one", () => {
    const options = { phase: "after", to: "family", doneBy: "decision-notified" } as const;
    const told = one(options, { ...HELD_RECORD, decision: { notified: [{ to: "family" }] } });
    expect(standing(told)).toBe("done undated decision.notified[0].at");
    expect(told.needs).toEqual(["decision.notified[0].at"]);
    expect(one(options)).toMatchObject({ evidence: null, needs: [] });
    expect(
      one(options, { ...HELD_RECORD, decision: { notified: [{ to: "family", at: "2020-05-06" }] } }).needs,
    ).toEqual([]);
  });

  it("is conditional while nobody knows whether it holds", () => {
    const options = { phase: "before", when: "not-quorate" } as const;
    const of = (quorate: boolean | undefined, more: object = {}) =>
      one(options, { conference: { ...HELD, quorate }, ...more });
    expect(of(undefined)).toMatchObject({ state: "open", isConditional: true });
    expect(of(false)).toMatchObject({ state: "open", isConditional: false });
    expect(of(undefined, done("2020-05-06"))).toMatchObject({ state: "done", isConditional: true });
    expect(of(false, done("2020-05-06"))).toMatchObject({ state: "late" });
    const notDone = { notDone: [{ duty: "letter-sent" }] };
    expect(of(undefined, notDone).state).toBe("open");
    expect(of(false, notDone).state).toBe("not-done");
  });

  it("names who of a group is left out, unless it is done or not owed", () => {
    const participants = [
      { id: "m", role: "mother" },
      { id: "f", role: "father" },
    ];
    const options = { phase: "after", to: "parents", doneBy: "decision-notified" } as const;
    const told = (to: readonly string[], more: object = {}) =>
      one(options, {
        ...HELD_RECORD,
        participants,
        decision: { notified: to.map((each) => ({ to: each, at: "2020-05-06" })) },
        ...more,
      });
    expect(told(["m"])).toMatchObject({ state: "not-done", leftOut: ["f"] });
    expect(told(["m", "f"])).toMatchObject({ state: "done", leftOut: [] });
    expect(told(["m"], done("2020-05-06"))).toMatchObject({ state: "done", leftOut: [] });
    expect(told(["m"], { children: [{ id: "c", diedOn: "2020-05-06" }] })).toMatchObject({
      state: "not-owed",
      leftOut: [],
    });
    const dated = { ...options, due: days(2).after("conference-end") } as Options;
    const left = (more: object) =>
      one(dated, { ...HELD_RECORD, participants, decision: { notified: [{ to: "m", at: "2020-05-06" }] }, ...more })
        .leftOut;
    expect([left({}), left(done("2020-05-06")), left({ children: [{ id: "c", diedOn: "2020-05-06" }] })]).toEqual([
      ["f"],
      [],
      [],
    ]);
  });

  it("is not held where its source does not hold what shows it", () => {
    const state = (options: Options, ...notHeld: string[]) => one(options, HELD_RECORD, { ...ASKED, notHeld }).state;
    const minutes = { phase: "after", doneBy: "minutes-completed" } as const;
    expect([state(minutes, "minutes"), state(minutes, "completed"), state(minutes)]).toEqual([
      "not-held",
      "open",
      "open",
    ]);
    expect([state({ phase: "after" }, "completed"), state({ phase: "after" }, "minutes")]).toEqual([
      "not-held",
      "open",
    ]);
  });
});

describe("a duty that recurs", () => {
  const since = (options: object = {}) =>
    ({ due: every(2, "weeks").since("latest-core-group"), doneBy: "latest-core-group", ...options }) as Options;
  const meetings = (...dates: string[]) => ({ coreGroup: { meetings: dates.map((heldOn) => ({ heldOn })) } });
  const all = (options: Options, record: object, asked: EvaluateOptions = ASKED) =>
    judged([duty("letter-sent", { by: "chair", ...options } as DutyOptions)], record, asked).map(
      ({ key, state, due, planned }) => [key, state, due?.date, ...(planned ? [planned.at?.date] : [])].join(" "),
    );

  it("is counted from the last time, from the conference on; of a review also from before", () => {
    const before = { ...HELD_RECORD, ...meetings("2020-04-28", "2020-05-26") };
    expect(all(since(), before)).toEqual(["letter-sent upcoming 2020-06-09"]);
    expect(all(since(), { ...before, type: "review" })).toEqual([
      "letter-sent/since-2020-04-28 late 2020-05-12",
      "letter-sent upcoming 2020-06-09",
    ]);
    expect(all(since(), { ...HELD_RECORD, ...meetings("2020-05-05", "2020-05-26") })).toEqual([
      "letter-sent/since-2020-05-05 late 2020-05-19",
      "letter-sent upcoming 2020-06-09",
    ]);
  });

  it("is done by each time of its event, and by what is entered under its id", () => {
    const record = { ...HELD_RECORD, ...meetings("2020-05-12"), ...done("2020-05-20") };
    expect(all(since(), record)).toEqual(["letter-sent upcoming 2020-06-03"]);
    const byAnother = { due: every(2, "weeks").since("minutes-completed"), doneBy: "latest-core-group" } as Options;
    const twoEvents = { ...HELD_RECORD, minutes: { completedAt: "2020-05-12" }, ...meetings("2020-05-25") };
    expect(all(byAnother, twoEvents)).toEqual(["letter-sent upcoming 2020-06-08"]);
  });

  it("is counted from the last time at which another duty was entered as done", () => {
    const sinceSeen = { due: every(2, "weeks").since("seen", { from: "conference-start" }) } as Options;
    const seen = (...times: string[]) => ({ ...HELD_RECORD, completed: times.map((at) => ({ duty: "seen", at })) });
    const rules = [
      duty("seen", { by: "chair", phase: "after" }),
      duty("letter-sent", { by: "chair", ...sinceSeen } as DutyOptions),
    ];
    const dueOn = (record: object) => obligation(judged(rules, record, ASKED), "letter-sent").due?.date;
    expect(dueOn(seen())).toBe("2020-05-19");
    expect(dueOn(seen("2020-05-25", "2020-05-12"))).toBe("2020-06-08");
  });

  it("is not done by what is planned or has no day; the first that is planned is named", () => {
    const record = { ...HELD_RECORD, ...meetings("2020-05-26", "2020-06-20", "2020-06-10") };
    expect(all(since(), record)).toEqual(["letter-sent upcoming 2020-06-09 2020-06-10"]);
    const undated = { ...HELD_RECORD, coreGroup: { meetings: [{ heldOn: "2020-05-26" }, {}] } };
    expect(all(since(), undated)).toEqual(["letter-sent upcoming 2020-06-09"]);
  });

  it("is late only where it was after the time by which it should have been", () => {
    const target = every(1, "weeks").since("latest-core-group");
    const record = { ...HELD_RECORD, ...meetings("2020-05-12", "2020-05-26", "2020-06-01") };
    expect(all(since(), record)).toEqual(["letter-sent upcoming 2020-06-15"]);
    expect(all(since({ target }), record)).toEqual([
      "letter-sent/since-2020-05-12 done 2020-05-26",
      "letter-sent upcoming 2020-06-15",
    ]);
    const found = judged([duty("letter-sent", { by: "chair", ...since({ target }) } as DutyOptions)], record, ASKED);
    expect(found.map((each) => each.target?.date)).toEqual(["2020-05-19", "2020-06-08"]);
  });

  it("waits for its condition", () => {
    const record = { ...HELD_RECORD, ...meetings("2020-05-26") };
    const rule = duty("letter-sent", { by: "chair", ...since({ when: "not-quorate" }) } as DutyOptions);
    expect(obligation(judged([rule], record, ASKED), "letter-sent")).toMatchObject({
      state: "waiting",
      needs: ["conference.quorate"],
    });
  });

  it("stands where the last time is recorded; without one, nowhere", () => {
    const place = (record: object) =>
      placeOf(
        obligation(
          judged([duty("letter-sent", { by: "chair", ...since() } as DutyOptions)], record, ASKED),
          "letter-sent",
        ),
      );
    expect(place({ ...HELD_RECORD, ...meetings("2020-05-12", "2020-05-26") })).toBe("coreGroup.meetings[1].heldOn");
    expect(place(HELD_RECORD)).not.toBe("coreGroup.meetings[1].heldOn");
  });
});

describe("the key of an obligation", () => {
  it("names the clause of the second and later rules of one id that hold at once", () => {
    const rule = (when: "plan-not-ruled-out" | "not-quorate" | "split-conference") =>
      duty("letter-sent", { by: "chair", phase: "after", when });
    const policy = ownPolicy([], {
      clauses: [
        clause("O1", "1", "One.", rule("plan-not-ruled-out")),
        clause("O2", "2", "Two.", rule("not-quorate"), rule("split-conference")),
      ],
    });
    const record = { type: "initial", conference: { ...HELD, quorate: false, split: true } } as ConferenceRecord;
    expect(evaluate(record, policy).obligations.map(({ key }) => key)).toEqual([
      "letter-sent",
      "letter-sent@O2",
      "letter-sent@O2.2",
    ]);
  });
});

describe("what an obligation for a child waits for", () => {
  it("is the day of birth, where the duty is for children of an age", () => {
    const rule = duty("letter-sent", {
      by: "chair",
      each: "child",
      fromAge: 10,
      due: days(2).after("conference-end"),
    });
    const of = (...children: object[]) =>
      judged([rule], { ...HELD_RECORD, children }, ASKED).map(({ key, needs }) => [key, ...needs]);
    expect(of({ id: "c1" }, { id: "c2", bornOn: "2005-01-01" })).toEqual([
      ["letter-sent/c1", "children[].bornOn"],
      ["letter-sent/c2"],
    ]);
  });
});

it("is due on the day of an event", () => {
  expect(one({ due: on("conference-start") }).due?.date).toBe("2020-05-05");
});
