import { describe, expect, it } from "vitest";
import { readMoment, type Moment } from "../../src/calendar/index.js";
import { pathOf } from "../../src/facts/fact.js";
import type { Entry } from "../../src/facts/entries.js";
import { readFacts } from "../../src/facts/read-facts.js";
import type { ConferenceRecord } from "../../src/index.js";

const ASKED = "2020-06-01";
const [DAY, NEXT, LATER] = ["2020-05-05", "2020-05-06", "2020-06-02"];

function factsOf(record: object, asOf: string | null = ASKED, notHeld?: readonly string[]) {
  return readFacts(
    { type: "initial", ...record } as ConferenceRecord,
    asOf === null ? null : (readMoment(asOf) as Moment),
    notHeld,
  );
}

const lineOf = ({ whom, place, fact }: Entry) =>
  [whom ?? "all", pathOf(place), ...(fact ? [fact.at!.date, fact.is] : [])].join(" ");
const lines = (entries: readonly Entry[]) => entries.map(lineOf);

describe("what is entered as completed, as not done, or with a reason", () => {
  it("has its place, whom it is for and, of what is completed, its day", () => {
    const facts = factsOf({
      participants: [{ id: "p1" }],
      completed: [
        { duty: "seen", at: DAY },
        { duty: "told", at: DAY },
        { duty: "seen", at: NEXT, for: "p1" },
        { duty: "seen", at: LATER },
      ],
      notDone: [{ duty: "seen" }, { duty: "seen", for: "p1" }],
      reasons: [{ duty: "told" }, { duty: "seen", for: "p1" }, { duty: "seen", for: "nobody" }],
    });
    expect(lines(facts.completed("seen"))).toEqual([
      `all completed[0].at ${DAY} happened`,
      `p1 completed[2].at ${NEXT} happened`,
      `all completed[3].at ${LATER} planned`,
    ]);
    expect(lines(facts.notDone("seen"))).toEqual(["all notDone[0].duty", "p1 notDone[1].duty"]);
    expect(lines(facts.reasons("seen"))).toEqual(["p1 reasons[1].duty", "nobody reasons[2].duty"]);
    expect(facts.entries.map((entry) => `${entry.duty} ${lineOf(entry)}`)).toEqual([
      `seen all completed[0].at ${DAY} happened`,
      `told all completed[1].at ${DAY} happened`,
      `seen p1 completed[2].at ${NEXT} happened`,
      `seen all completed[3].at ${LATER} planned`,
      "seen all notDone[0].duty",
      "seen p1 notDone[1].duty",
    ]);
    for (const found of [facts.completed, facts.notDone, facts.reasons]) expect(found("other")).toEqual([]);
  });

  it("is nothing of an empty record", () => {
    const facts = factsOf({});
    expect([facts.completed("seen"), facts.notDone("seen"), facts.reasons("seen"), facts.entries]).toEqual([
      [],
      [],
      [],
      [],
    ]);
    expect(factsOf({ notDone: [{ duty: "seen" }] }).entries).toHaveLength(1);
    expect(factsOf({ completed: [{ duty: "a", at: DAY }], notDone: [{ duty: "seen" }] }).entries).toHaveLength(2);
  });

  it("does not count without a day, a duty, or somebody it can be for", () => {
    const entries = [null, "seen", { at: DAY }, { duty: 7, at: DAY }, { duty: "seen", at: DAY, for: "Jane Doe" }];
    const undated = [{ duty: "seen" }, { duty: "seen", at: "2020-05-32" }];
    expect(factsOf({ completed: [...entries, ...undated], notDone: entries, reasons: entries }).entries).toEqual([]);
    const facts = factsOf({ completed: [...undated, { duty: "seen", at: DAY }] });
    expect(lines(facts.completed("seen"))).toEqual([`all completed[2].at ${DAY} happened`]);
  });

  it("is not counted where it is for nobody who is known, and is an entry all the same", () => {
    const facts = factsOf({
      completed: [
        { duty: "seen", at: DAY, for: "nobody" },
        { duty: "seen", at: DAY },
      ],
      notDone: [{ duty: "seen", for: "nobody" }],
    });
    expect(lines(facts.completed("seen"))).toEqual([`all completed[1].at ${DAY} happened`]);
    expect(facts.notDone("seen")).toEqual([]);
    expect(facts.entries).toHaveLength(3);
  });
});

describe("somebody in a record", () => {
  const record = {
    participants: [{ id: "p1", role: "teacher", agency: "school" }],
    children: [{ id: "c1" }],
    reports: [{ from: "r1", submittedAt: DAY }],
    returnedTemplates: [{ from: "t1", returnedAt: DAY }],
  };
  const known = ["p1", "school", "c1", "r1", "t1", "family", "chair"];
  const unknown = ["p2", "teacher", "c2", "r2", "", "nobody"];

  it("is named by their id, their agency's or an audience's code, or as who sent something", () => {
    const facts = factsOf(record);
    expect(known.filter((id) => !facts.isSomebody(id))).toEqual([]);
    expect(unknown.filter((id) => facts.isSomebody(id))).toEqual([]);
    expect(known.filter((id) => factsOf({}).isSomebody(id))).toEqual(["family", "chair"]);
  });

  it("is so among many as well", () => {
    const ids = Array.from({ length: 40 }, (_, index) => `x${index}`);
    const many = [
      { participants: [...record.participants, ...ids.map((id) => ({ id }))] },
      { children: [...record.children, ...ids.map((id) => ({ id }))] },
      { reports: [...record.reports, ...ids.map((from) => ({ from }))] },
    ];
    for (const more of many) {
      const facts = factsOf({ ...record, ...more });
      expect([...known, ...ids].filter((id) => !facts.isSomebody(id))).toEqual([]);
      expect(unknown.filter((id) => facts.isSomebody(id))).toEqual([]);
    }
  });
});

describe("an immediate concern", () => {
  it.each<[string, object, boolean]>([
    ["needs a response", {}, true],
    ["needs none where there is no concern", { immediateSafetyConcern: false }, false],
    ["needs none once one is recorded", { immediateSafetyResponseAt: DAY }, false],
    ["needs one while the recorded one is to come", { immediateSafetyResponseAt: LATER }, true],
    ["needs one while the recorded one has no day", { immediateSafetyResponseAt: "2020-05-32" }, true],
    ["needs none once it is completed", { completed: [{ duty: "immediate-concern-responded-to", at: DAY }] }, false],
    [
      "needs one while it is completed later",
      { completed: [{ duty: "immediate-concern-responded-to", at: LATER }] },
      true,
    ],
    ["needs one when something else is completed", { completed: [{ duty: "other", at: DAY }] }, true],
    [
      "needs none once it is completed, beside others",
      {
        completed: [
          { duty: "other", at: DAY },
          { duty: "immediate-concern-responded-to", at: DAY },
        ],
      },
      false,
    ],
  ])("%s", (_, record, needed) => {
    expect(factsOf({ immediateSafetyConcern: true, ...record }).needsImmediateResponse).toBe(needed);
  });
});

describe("whether the social work report is in", () => {
  const participants = [{ id: "sw", role: "social-worker" }];
  it.each<[string, readonly object[] | undefined, boolean | null]>([
    ["is not known without a list of reports", undefined, null],
    ["is not so of an empty list", [], true],
    ["is not so of one without a day", [{ from: "sw" }], true],
    ["is so of one with a day", [{ from: "sw", completedAt: DAY }], false],
    ["is so where one of several has a day", [{ from: "sw" }, { from: "sw", completedAt: DAY }], false],
    ["is not so of one that is to come", [{ from: "sw", completedAt: LATER }], true],
  ])("%s", (_, reports, isMissing) => {
    expect(factsOf({ participants, reports }).condition("social-work-report-missing")).toBe(isMissing);
  });
});

describe("what is told without a time", () => {
  const told = (notified: object[], decision: object = {}) =>
    factsOf({ conference: { held: { start: "2020-06-05" } }, decision: { ...decision, notified } })
      .of("decision-notified")
      .facts.map(({ at, is, whose }) => [at?.date ?? null, is, whose]);

  it("has happened once the conference has, or its decision is made", () => {
    expect(told([{ to: "family" }])).toEqual([[null, "missing", "family"]]);
    expect(told([{ to: "family" }, { to: "parents", at: DAY }])).toEqual([
      [null, "missing", "family"],
      [DAY, "happened", "parents"],
    ]);
    expect(told([{ to: "family" }], { madeAt: DAY })).toEqual([[null, "happened", "family"]]);
    expect(told([{ to: "family" }, { to: "parents", at: DAY }], { madeAt: DAY })).toEqual([
      [null, "happened", "family"],
      [DAY, "happened", "parents"],
    ]);
  });

  it("is not so of what is missing, or of what is only planned", () => {
    const facts = factsOf({
      conference: { held: { start: "2020-06-05" } },
      decision: { notified: [{ to: "family" }, { to: "parents", at: LATER }] },
      participants: [{ id: "p1", invitation: {} }],
    });
    expect(facts.of("decision-notified").facts.map(({ is }) => is)).toEqual(["missing", "planned"]);
    expect(facts.of("invitation-sent").facts.map(({ is }) => is)).toEqual(["missing"]);
  });
});

describe("dates that cannot all be right", () => {
  const problemsOf = (record: object) => factsOf(record).problems.map(({ code, path }) => `${code} ${path}`);
  const planned = (start: string) => ({ conference: { planned: { start } } });
  const discussions = (...days: string[]) => ({ strategyDiscussions: days.map((heldOn) => ({ heldOn })) });
  const EARLY = "conference-before-strategy-discussion strategyDiscussions";

  it("are those of a conference before all discussions", () => {
    expect(problemsOf({ ...planned(DAY), ...discussions(NEXT) })).toEqual([EARLY]);
    expect(problemsOf({ ...planned(DAY), ...discussions(DAY) })).toEqual([]);
    expect(problemsOf({ ...planned(DAY), ...discussions(DAY, NEXT) })).not.toContain(EARLY);
    expect(problemsOf({ ...planned(DAY), ...discussions(NEXT, NEXT) })).toContain(EARLY);
    expect(problemsOf(planned(DAY))).toEqual([]);
    expect(problemsOf(discussions(NEXT))).toEqual([]);
  });

  it("are those of a conference before the one it follows", () => {
    const after = (heldOn: string) => factsOf({ ...planned(DAY), previousConference: { type: "initial", heldOn } });
    expect(after(NEXT).problems.map(({ code, path }) => [code, path])).toEqual([
      ["conference-before-previous-conference", "previousConference.heldOn"],
    ]);
    expect([after(NEXT).isBeforePrevious, after(DAY).isBeforePrevious]).toEqual([true, false]);
    expect(after(DAY).problems).toEqual([]);
  });
});

describe("what is recorded for later than the day asked about", () => {
  it("is listed; an end later than that day only of a conference that has started", () => {
    const after = (held: object) =>
      factsOf({ conference: { held }, decision: { madeAt: LATER } }).afterAsOf.map(({ path }) => path);
    expect(after({ start: DAY, end: LATER })).toEqual(["conference.held.end", "decision.madeAt"]);
    expect(after({ start: LATER, end: LATER })).toEqual(["conference.held.start", "decision.madeAt"]);
    expect(after({ start: DAY, end: DAY })).toEqual(["decision.madeAt"]);
  });
});

describe("a conference that starts and ends at midnight", () => {
  const start = (text: string, end = text) =>
    factsOf({ conference: { planned: { start: text, end } } }).conference.start?.at?.at ?? null;

  it("was written by a system that knows only days", () => {
    for (const text of [
      "2020-05-05T00:00",
      "2020-05-05T00:00:00",
      "2020-05-05T00:00:00.000",
      "2020-05-05T00:00Z",
      "2020-05-05T00:00:00+00:00",
      "2020-05-05T00:00-05:00",
    ]) {
      expect([text, start(text)]).toEqual([text, null]);
    }
  });

  it("is not one that starts or ends at another time", () => {
    for (const text of ["2020-05-05T00:00:01", "2020-05-05T00:00:00.001", "2020-05-05T10:00", "2020-05-05T00:01Z"]) {
      expect([text, start(text) === null]).toEqual([text, false]);
    }
    expect(start("2020-05-05T00:00", "2020-05-05T12:00")).not.toBeNull();
    expect(start("2020-05-05T00:00", "2020-05-05T00:00:30")).not.toBeNull();
  });
});

describe("a moment", () => {
  const facts = factsOf({
    referral: { receivedOn: DAY },
    reports: [{ from: "p1", submittedAt: "2020-05-05T10:00" }, { from: "p2" }],
    decision: { madeAt: "2020-05-32" },
  });

  it("is found by the path that findings give", () => {
    expect(facts.momentAt("referral.receivedOn")?.date).toBe(DAY);
    expect(facts.momentAt("reports[0].submittedAt")?.date).toBe(DAY);
    for (const path of ["reports[1].submittedAt", "reports[].submittedAt", "decision.madeAt", "nowhere"]) {
      expect([path, facts.momentAt(path)]).toEqual([path, null]);
    }
  });
});

describe("what a source holds", () => {
  it("is everything, unless it says what it does not", () => {
    expect(factsOf({}).isHeldBySource("reports[].submittedAt")).toBe(true);
    const facts = factsOf({}, ASKED, ["reports"]);
    expect(facts.isHeldBySource("reports[].submittedAt")).toBe(false);
    expect(facts.isHeldBySource("decision.madeAt")).toBe(true);
    expect(facts.notHeld).toEqual(["reports"]);
  });
});

it("says that no conference is required, and where", () => {
  expect(factsOf({}).notRequired).toBeNull();
  expect(factsOf({ section47: { conferenceRequired: true } }).notRequired).toBeNull();
  const { notRequired } = factsOf({ section47: { conferenceRequired: false } });
  expect(notRequired).toEqual({ path: "section47.conferenceRequired", index: -1 });
  expect(pathOf(notRequired!)).toBe("section47.conferenceRequired");
});

it("knows an earlier decision of which a notice can tell", () => {
  const earlier = (...madeAt: (string | undefined)[]) =>
    factsOf({ previousDecisions: madeAt.map((each) => ({ madeAt: each })) }).hasEarlierDecision(
      readMoment(DAY) as Moment,
    );
  expect([earlier(), earlier(NEXT), earlier(DAY), earlier(undefined), earlier(NEXT, "2020-05-04")]).toEqual([
    false,
    false,
    true,
    true,
    true,
  ]);
});

it("has the lists that are there, also where they are empty", () => {
  const list = (record: object) => factsOf(record).listOf("report-submitted");
  expect([list({}), list({ reports: [] }), list({ reports: [{ from: "p1" }] }), list({ reports: "none" })]).toEqual([
    null,
    "reports",
    "reports",
    null,
  ]);
  expect(factsOf({}).listOf("conference-start")).toBeNull();
  const called = (record: object) => factsOf(record).listOf("parent-called-before-conference");
  expect(called({ conference: { parentCall: {} } })).toBeNull();
  expect(called({ parentCalls: [] })).toBe("parentCalls");
  expect(called({ conference: { parentCalls: [] }, parentCalls: [] })).toBe("conference.parentCalls");
});
