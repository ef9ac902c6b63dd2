import { describe, expect, it } from "vitest";
import { readMoment, type Moment } from "../../src/calendar/index.js";
import { pathOf } from "../../src/facts/fact.js";
import { byTime, later } from "../../src/facts/moments.js";
import { isCode } from "../../src/facts/read-fields.js";
import { readFacts } from "../../src/facts/read-facts.js";
import type { ConferenceRecord } from "../../src/index.js";
import type { ConditionName, EventName } from "../../src/policy/index.js";

const DAY = "2020-05-05";
const factsOf = (record: object, asOf: string | null = "2020-06-01") =>
  readFacts({ type: "initial", ...record } as ConferenceRecord, asOf === null ? null : (readMoment(asOf) as Moment));
const lines = (event: EventName, record: object) =>
  factsOf(record)
    .of(event)
    .facts.map((fact) => `${pathOf(fact)} ${fact.at?.date ?? "-"} ${fact.whose ?? "-"} ${fact.is}`);

describe("a field of a record", () => {
  it("that is not there, or is null, says nothing; in an item of a list it is missing", () => {
    for (const receivedOn of [undefined, null]) expect(lines("referral", { referral: { receivedOn } })).toEqual([]);
    for (const referral of [undefined, null, "x", 3]) expect(lines("referral", { referral })).toEqual([]);
    for (const submittedAt of [undefined, null]) {
      expect(lines("report-submitted", { reports: [{ from: "p1", submittedAt }] })).toEqual([
        "reports[0].submittedAt - p1 missing",
      ]);
    }
  });

  it("that lies deeper in an item is missing, where what it lies in is", () => {
    for (const invitation of [undefined, null, "x", {}]) {
      expect(
        lines("invitation-sent", {
          participants: [
            { id: "p1", invitation },
            { id: "p2", invitation },
          ],
        }),
      ).toEqual(["participants[0].invitation.sentAt - p1 missing", "participants[1].invitation.sentAt - p2 missing"]);
    }
  });

  it("is read from each object of a list, and from nothing else", () => {
    const reports = [null, "x", { from: "p1", submittedAt: DAY }, 3, { submittedAt: DAY }];
    expect(lines("report-submitted", { reports })).toEqual([
      `reports[2].submittedAt ${DAY} p1 happened`,
      `reports[4].submittedAt ${DAY} - happened`,
    ]);
    for (const none of [null, {}, "x", 3]) expect(lines("report-submitted", { reports: none })).toEqual([]);
  });

  it("of an item that names nobody by a code is left out, and that is a problem", () => {
    const facts = factsOf({
      reports: [
        { from: "Jane Doe", submittedAt: DAY },
        { from: "p1", submittedAt: DAY },
      ],
    });
    expect(facts.of("report-submitted").facts.map((fact) => pathOf(fact))).toEqual(["reports[1].submittedAt"]);
    expect(facts.problems).toEqual([{ code: "not-a-code", path: "reports[0]" }]);
  });

  it("of a list of discussions is nobody's", () => {
    expect(lines("first-strategy-discussion", { strategyDiscussions: [{ heldOn: DAY, id: "p1" }] })).toEqual([
      `strategyDiscussions[0].heldOn ${DAY} - happened`,
    ]);
  });

  it("that is a day is one, also where a time is written", () => {
    const at = (receivedOn: string) => factsOf({ referral: { receivedOn } }).of("referral").facts[0]?.at;
    expect(at("2020-05-05T10:00")).toEqual({ date: DAY, at: null });
    expect(at(DAY)).toEqual({ date: DAY, at: null });
    const made = factsOf({ decision: { madeAt: "2020-05-05T10:00" } }).of("decision-made").facts[0]?.at;
    expect(made).toMatchObject({ date: DAY, at: expect.any(Number) });
  });

  it("that cannot be read is a problem at its place, and no problem where it is none", () => {
    const { problems } = factsOf({
      referral: { receivedOn: "2020-05-32" },
      reports: [{ from: "p1", submittedAt: "soon" }],
    });
    expect(problems).toEqual([
      { code: "date-does-not-exist", path: "referral.receivedOn" },
      { code: "not-a-date-or-time", path: "reports[0].submittedAt" },
    ]);
    expect(factsOf({}).problems).toEqual([]);
    expect([factsOf({}).afterAsOf, factsOf({}).discussionDays]).toEqual([[], []]);
  });
});

it("codes are texts of letters, digits and marks, and nothing else", () => {
  expect(["p1", "a.b", "A-1:x_y"].map(isCode)).toEqual([true, true, true]);
  expect([undefined, null, 7, "", "Jane Doe", ["p1"], "-x"].map(isCode)).toEqual(Array(7).fill(false));
});

it("of two moments that are the same, the second is the later", () => {
  const [one, other] = [readMoment("2020-05-05T10:00"), readMoment("2020-05-05T10:00")] as [Moment, Moment];
  expect(later(one, other)).toBe(other);
  expect(byTime(one, other)).toBe(0);
});

describe("a condition", () => {
  const of = (name: ConditionName, record: object) => factsOf(record).condition(name);

  it("is told by what a record says", () => {
    const cases: readonly [ConditionName, object, boolean | null][] = [
      ["one-to-one", {}, false],
      ["one-to-one", { type: "review" }, null],
      ["one-to-one", { conference: { mode: "one-to-one" } }, true],
      ["one-to-one", { type: "review", conference: { mode: "video" } }, false],
      ["follows-a-conference", {}, false],
      ["follows-a-conference", { type: "review" }, true],
      ["follows-a-conference", { previousConference: {} }, true],
      ["not-quorate", {}, null],
      ["not-quorate", { conference: { quorate: false } }, null],
      ["not-quorate", { conference: { quorate: false, held: { start: DAY } } }, true],
      ["exclusion-asked-for", {}, false],
      ["exclusion-asked-for", { participants: [{ id: "p1" }] }, false],
      ["exclusion-asked-for", { participants: [{ id: "p1" }, { id: "p2", exclusion: {} }] }, true],
      ["exclusion-asked-for", { participants: [null, "x", 3] }, false],
      ["child-wants-to-speak", { participants: [null, "x", { id: "p1", wantsToSpeakWithChair: true }] }, true],
      ["child-wants-to-speak", {}, null],
      ["access-problem-recorded", {}, null],
      ["access-problem-recorded", { completed: [{ duty: "other", at: DAY }] }, null],
      ["access-problem-recorded", { completed: [null, { duty: "access-problems-raised", at: DAY }] }, true],
      ["access-problem-recorded", { notDone: [null, { duty: "access-problems-raised" }] }, true],
      ["access-problem-recorded", { notDone: "none" }, null],
    ];
    for (const [name, record, expected] of cases)
      expect([name, record, of(name, record)]).toEqual([name, record, expected]);
  });
});

describe("a conference of several discussions", () => {
  const of = (...discussions: object[]) => factsOf({ conference: { discussions } }).conference;

  it("starts with the first and ends with the last of them", () => {
    const { start, end } = of(
      { start: "2020-05-06T10:00", end: "2020-05-06T11:00" },
      { start: "2020-05-05T10:00", end: "2020-05-05T11:00" },
      { start: "2020-05-07T10:00", end: "2020-05-07T11:00" },
    );
    expect([pathOf(start!), pathOf(end!)]).toEqual([
      "conference.discussions[1].start",
      "conference.discussions[2].end",
    ]);
  });

  it("has, of two that start and end together, the first start and the last end", () => {
    const same = { start: "2020-05-05T10:00", end: "2020-05-05T11:00" };
    const { start, end } = of(same, same);
    expect([pathOf(start!), pathOf(end!)]).toEqual([
      "conference.discussions[0].start",
      "conference.discussions[1].end",
    ]);
  });
});

describe("what a conference waits for", () => {
  const needs = (conference: object) => {
    const { startNeeds, endNeeds } = factsOf({ conference }).conference;
    return [startNeeds, endNeeds];
  };

  it("is its planned start, or what was written and cannot be read", () => {
    expect(needs({})).toEqual([["conference.planned.start"], ["conference.planned.start"]]);
    expect(needs({ planned: { start: "2020-05-32" } })).toEqual([
      ["conference.planned.start"],
      ["conference.planned.start"],
    ]);
    expect(needs({ held: { start: "2020-05-32" } })).toEqual([["conference.held.start"], ["conference.held.start"]]);
    expect(needs({ held: { start: DAY, end: "2020-05-32" } })).toEqual([
      ["conference.held.start"],
      ["conference.held.end"],
    ]);
    expect(needs({ held: { start: DAY }, adjourned: { on: DAY } })[1]).toEqual(["conference.adjourned.reconvenedOn"]);
  });

  it("is nothing, once it went on after it was broken off: it ended then, or when its end was later", () => {
    const end = (day: string, reconvenedOn = "2020-05-07") => {
      const conference = { held: { start: DAY, end: day }, adjourned: { on: DAY, reconvenedOn } };
      const facts = factsOf({ conference }).conference;
      return [facts.end && pathOf(facts.end), facts.endNeeds];
    };
    expect(end(DAY)).toEqual(["conference.adjourned.reconvenedOn", []]);
    expect(end("2020-05-07")).toEqual(["conference.held.end", []]);
    expect(end("2020-05-08")).toEqual(["conference.held.end", []]);
  });
});

describe("that a conference was held", () => {
  it("is said by its start or, where only an end is recorded, by that", () => {
    const held = (conference: object) => {
      const facts = factsOf({ conference }).conference;
      return facts.held && pathOf(facts.held);
    };
    expect(held({ held: { start: DAY } })).toBe("conference.held.start");
    expect(held({ held: { end: DAY } })).toBe("conference.held.end");
    expect(held({ planned: { start: DAY } })).toBeNull();
    expect(held({ held: { start: "2020-06-02" } })).toBeNull();
    expect(held({ discussions: [{ start: DAY, end: DAY }] })).toBe("conference.discussions[0].start");
  });
});
