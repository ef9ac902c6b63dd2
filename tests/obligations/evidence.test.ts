import { describe, expect, it } from "vitest";
import { englandAndWales } from "../../src/calendar/index.js";
import { readFacts } from "../../src/facts/read-facts.js";
import { buildTimeline, type ConferenceRecord } from "../../src/index.js";
import { findEvidence, type Found } from "../../src/obligations/evidence.js";
import type { Party } from "../../src/obligations/obligation.js";
import type { Bounds } from "../../src/obligations/search.js";
import { compile } from "../../src/policy/compile.js";
import { days, duty, hours, type Actor, type DutyOptions, type Rule } from "../../src/policy/index.js";
import { audiences, type Audience } from "../../src/vocabulary/codes.js";
import { ownPolicy } from "../own-policy.js";

const NO_BOUNDS: Bounds = { from: null, byDay: false, decision: null };
const compiled = (rule: Rule) => compile(ownPolicy([rule]), englandAndWales).rulesOn(null, "initial").duties[0]!;
const found = (rule: Rule, record: Partial<ConferenceRecord>, party: Party | null = null): Found =>
  findEvidence(compiled(rule), party, readFacts({ type: "initial", ...record }, null), NO_BOUNDS);
const noticeTo = (...to: Actor[]) =>
  duty("decision-notified", { by: "chair", to, phase: "after", doneBy: "decision-notified" });

describe("an audience", () => {
  const at = "2020-04-22T12:00";
  /** The audiences that have been told, when these have. */
  const toldWhen = (...told: Audience[]): Audience[] =>
    audiences.filter((audience) => {
      const party: Party = { key: audience, members: [], is: { audience } };
      return found(noticeTo("family"), { decision: { notified: told.map((to) => ({ to, at })) } }, party).evidence;
    });

  it.each<[told: Audience[], also: Audience[]]>([
    [["participants"], ["family", "parents", "child", "agencies", "professionals", "social-worker"]],
    [["family"], ["parents", "child"]],
    [["parents"], ["family"]],
    [["child"], []],
    [["agencies"], ["professionals"]],
    [["professionals"], ["agencies", "social-worker"]],
    [["social-worker"], []],
    [["chair"], []],
    [["core-group"], []],
    [["conference-service"], []],
    [
      ["family", "professionals"],
      ["parents", "child", "participants", "agencies", "social-worker"],
    ],
  ])("who tells %j has told %j as well", (told, also) => {
    expect(toldWhen(...told).toSorted()).toEqual([...told, ...also].toSorted());
  });

  it("is told at the first telling, and several when the last of them is", () => {
    const decision = {
      notified: [
        { to: "family", at: "2020-04-24" },
        { to: "agencies", at: "2020-04-23" },
        { to: "family", at: "2020-04-22" },
      ],
    } as const;
    const on = (...to: Actor[]) => found(noticeTo(...to), { decision }).evidence?.at?.date;
    expect(on("family")).toBe("2020-04-22");
    expect(on("family", "agencies")).toBe("2020-04-23");
    expect(on("family", "social-worker")).toBeUndefined();
  });

  const family = [
    { id: "m", role: "mother" },
    { id: "f", role: "father" },
    { id: "sw", role: "social-worker", agency: "childrens-social-care" },
  ];
  const told = (participants: ConferenceRecord["participants"], ...ids: string[]) =>
    found(noticeTo("family"), {
      participants,
      decision: { notified: ids.map((to, day) => ({ to, at: `2020-04-2${day}` })) },
    }).evidence?.at?.date;

  it("is told by its members' ids once each of them has been", () => {
    expect(told(family, "m")).toBeUndefined();
    expect(told(family, "m", "sw")).toBeUndefined();
    expect(told(family, "m", "f")).toBe("2020-04-21");
  });

  it("is told without those whose exclusion was agreed", () => {
    const excluded = (agreed: boolean) => [family[0]!, { ...family[1]!, exclusion: { agreed } }, family[2]!];
    expect(told(excluded(true), "m")).toBe("2020-04-20");
    expect(told(excluded(false), "m")).toBeUndefined();
  });

  it("that is not in a list that is recorded has not been told; a list that is absent says nothing", () => {
    const leftOut = (decision: ConferenceRecord["decision"]) => found(noticeTo("family"), { decision }).isLeftOut;
    expect(leftOut({ notified: [{ to: "agencies", at }] })).toBe(true);
    expect(leftOut({ notified: [] })).toBe(true);
    expect(leftOut({})).toBe(false);
  });

  it("is told at a time that is not known where the entry has none", () => {
    const { evidence, undated } = found(noticeTo("family"), { decision: { notified: [{ to: "family" }] } });
    expect(evidence).toBeNull();
    expect(undated).toMatchObject({ path: "decision.notified[].at", index: 0 });
  });
});

it("a duty owed to each audience is one for each from the first day", () => {
  const parties = (record: Partial<ConferenceRecord>) =>
    buildTimeline({ type: "initial", conference: { held: { start: "2020-04-22" } }, ...record }, "barking-and-dagenham")
      .deadlines.filter(({ id }) => id === "decision-notified")
      .map(({ key, party, doneAt }) => [key, party, doneAt]);
  expect(parties({})).toEqual([
    ["decision-notified/family", { audience: "family" }, null],
    ["decision-notified/agencies", { audience: "agencies" }, null],
  ]);
  expect(parties({ decision: { notified: [{ to: "family", at: "2020-04-22" }] } })).toEqual([
    ["decision-notified/family", { audience: "family" }, "2020-04-22"],
    ["decision-notified/agencies", { audience: "agencies" }, null],
  ]);
});

describe("what names people", () => {
  const parents = [
    { id: "m", role: "mother" },
    { id: "f", role: "father" },
  ];
  const call = (each?: DutyOptions["each"]) =>
    duty("parent-called", {
      by: "chair",
      to: "parents",
      phase: "before",
      doneBy: "parent-called-before-conference",
      ...(each ? { each } : {}),
    });
  const stateOf = (record: Partial<ConferenceRecord>) =>
    buildTimeline({ type: "initial", participants: parents, ...record }, ownPolicy([call("recipient")])).checklist.map(
      ({ key, state }) => `${key} ${state}`,
    );

  it("is done for those it names, and for nobody else", () => {
    expect(stateOf({})).toEqual(["parent-called/m open", "parent-called/f open"]);
    const parentCalls = [{ with: "m", heldAt: "2020-04-20" }];
    expect(stateOf({ conference: { parentCalls } })).toEqual(["parent-called/m done", "parent-called/f open"]);
  });

  it("and names nobody is done for the only one there is; with several it is not known for whom", () => {
    const conference = { parentCall: { heldAt: "2020-04-20" } };
    expect(stateOf({ conference })).toEqual(["parent-called/m unclear", "parent-called/f unclear"]);
    expect(stateOf({ conference, participants: parents.slice(0, 1) })).toEqual(["parent-called/m done"]);
  });
});

describe("what was entered as completed", () => {
  it("is done by the first of several entries, whatever their order", () => {
    const entries = ["2020-05-08", "2020-05-06", "2020-05-07"].map((at) => ({ duty: "core-group-first-met", at }));
    for (const completed of [entries, entries.toReversed()]) {
      const { deadlines } = buildTimeline(
        { type: "initial", conference: { held: { start: "2020-05-05T10:00", end: "2020-05-05T12:00" } }, completed },
        "working-together",
      );
      expect(deadlines.find(({ id }) => id === "core-group-first-met")).toMatchObject({ doneAt: "2020-05-06" });
    }
  });

  it("for some is not done for all", () => {
    const sent = (...whom: string[]) => {
      const completed = whom.map((to) => ({ duty: "minutes-circulated", for: to, at: "2020-05-01" }));
      const { deadlines } = buildTimeline(
        { type: "initial", conference: { held: { start: "2020-04-22" } }, completed },
        "london",
      );
      return deadlines.find(({ id }) => id === "minutes-circulated")?.doneAt;
    };
    expect(sent("family")).toBeNull();
    expect(sent("participants")).toBe("2020-05-01");
    expect(sent("family", "professionals")).toBe("2020-05-01");
  });

  it("for nobody in particular adds nothing for those whom a list could name", () => {
    const own = ownPolicy([
      duty("decision-notified", {
        by: "chair",
        to: ["family", "agencies"],
        each: "audience",
        due: hours(24).after("conference-end"),
        doneBy: "decision-notified",
      }),
    ]);
    const doneAt = (record: Partial<ConferenceRecord>) =>
      buildTimeline({ type: "initial", conference: { held: { start: "2020-05-05" } }, ...record }, own).deadlines.map(
        (deadline) => deadline.doneAt,
      );
    const entry = { duty: "decision-notified", at: "2020-05-05" };
    const notified = [{ to: "family" as const, at: "2020-05-06" }];
    expect(doneAt({ completed: [entry], decision: { notified } })).toEqual(["2020-05-06", null]);
    expect(doneAt({ completed: [{ ...entry, for: "agencies" }], decision: { notified } })).toEqual([
      "2020-05-06",
      "2020-05-05",
    ]);
  });
});

describe("a fact before what a duty follows", () => {
  const followed = duty("letter-sent", {
    by: "chair",
    due: days(3).after("conference-end"),
    doneBy: "minutes-completed",
  });
  const on = (completedAt: string) =>
    findEvidence(compiled(followed), null, readFacts({ type: "initial", minutes: { completedAt } }, null), {
      ...NO_BOUNDS,
      from: { event: "conference-end", at: { date: "2020-05-05", at: Date.parse("2020-05-05T09:00:00Z") } },
    });

  it("is rejected with its reason, and what is not certainly earlier is not", () => {
    expect(on("2020-05-05T09:59")).toMatchObject({ evidence: null, rejected: [{ because: "before-its-event" }] });
    expect(on("2020-05-04")).toMatchObject({ evidence: null, rejected: [{ because: "before-its-event" }] });
    expect(on("2020-05-05T10:00")).toMatchObject({ evidence: { at: { date: "2020-05-05" } }, rejected: [] });
    expect(on("2020-05-05")).toMatchObject({ evidence: { at: { date: "2020-05-05" } }, rejected: [] });
  });
});
