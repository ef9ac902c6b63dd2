import { describe, expect, it } from "vitest";
import { buildTimeline, englandAndWales, type ConferenceRecord } from "../../src/index.js";
import { clause, days, duty, every, weeks, type Rule } from "../../src/policy/index.js";
import { ownPolicy } from "../own-policy.js";

const own = (...clauses: [id: string, ...rules: Rule[]][]) =>
  ownPolicy([], { clauses: clauses.map(([id, ...rules]) => clause(id, "1", "Something is done.", ...rules)) });
const notice = (record: ConferenceRecord, code: string) =>
  buildTimeline(record, "hounslow").notices.find((each) => each.code === code);

describe("a key", () => {
  it("is told apart by its clause where several rules of one id hold at once", () => {
    const seen = (count: number, when: "rated-red" | "split-conference" | "not-quorate") =>
      duty("child-seen", { by: "social-worker", when, due: days(count).after("conference-start") });
    const rules = own(["O1", seen(1, "rated-red")], ["O2", seen(2, "split-conference"), seen(3, "not-quorate")]);
    const record: ConferenceRecord = {
      type: "initial",
      conference: { held: { start: "2020-04-22" }, split: true, quorate: false },
      decision: { rag: "red" },
    };
    expect(buildTimeline(record, rules).deadlines.map(({ key }) => key)).toEqual([
      "child-seen",
      "child-seen@O2",
      "child-seen@O2.2",
    ]);
  });
});

describe("what recurs", () => {
  it("is not done by what was done before", () => {
    const once = own(["O1", duty("visit", { by: "social-worker", due: weeks(1).after("latest-core-group") })]);
    const record: ConferenceRecord = {
      type: "initial",
      coreGroup: { meetings: [{ heldOn: "2020-05-01" }] },
      completed: [{ duty: "visit", at: "2020-05-01" }],
    };
    expect(buildTimeline(record, once).deadlines[0]?.doneAt).toBe("2020-05-01");
    expect(buildTimeline(record, again).deadlines[0]?.doneAt).toBeNull();
  });

  const again = own(["O1", duty("visit", { by: "social-worker", due: every(1, "weeks").since("latest-core-group") })]);
  const visited = (...dates: string[]) =>
    buildTimeline(
      {
        type: "initial",
        coreGroup: { meetings: [{ heldOn: "2020-05-01" }] },
        completed: dates.map((at) => ({ duty: "visit", at })),
      },
      again,
      { asOf: "2020-06-01" },
    ).deadlines.map(({ key, due: { date }, status, doneAt }) => [key, date, status, doneAt]);

  it("is one that is open, counted from the last time", () => {
    expect(visited()).toEqual([["visit", "2020-05-08", "overdue", null]]);
    expect(visited("2020-05-02")).toEqual([["visit", "2020-05-09", "overdue", null]]);
    expect(visited("2020-05-02", "2020-05-09", "2020-05-16")).toEqual([["visit", "2020-05-23", "overdue", null]]);
    expect(visited("2020-05-16", "2020-05-09", "2020-05-02")).toEqual([["visit", "2020-05-23", "overdue", null]]);
  });

  it("and each that was done late, by the day that it was counted from", () => {
    expect(visited("2020-05-09", "2020-05-26", "2020-06-01")).toEqual([
      ["visit/since-2020-05-01", "2020-05-08", "late", "2020-05-09"],
      ["visit/since-2020-05-09", "2020-05-16", "late", "2020-05-26"],
      ["visit", "2020-06-08", "upcoming", null],
    ]);
  });
});

describe("the party of a deadline", () => {
  it("is named by what the record says of it, and by nothing else", () => {
    const record: ConferenceRecord = {
      type: "initial",
      conference: { planned: { start: "2020-04-22" } },
      participants: [{ id: "p1", role: "teacher", agency: "school" }, { id: "p2", agency: "police" }, { id: "p3" }],
    };
    const parties = buildTimeline(record, "hounslow")
      .deadlines.filter(({ id }) => id === "reports-submitted")
      .map(({ party }) => party);
    expect(parties).toEqual([
      { agency: "school", members: ["p1"], roles: ["teacher"] },
      { agency: "police", members: ["p2"], roles: [] },
      { id: "p3" },
    ]);
    for (const party of parties) expect(Object.values(party!)).not.toContain(undefined);
  });
});

describe("where a deadline stands", () => {
  const start = "2020-04-22T10:00";
  const reports = (submittedAt: string | undefined, asOf: string) =>
    buildTimeline(
      {
        type: "initial",
        conference: { held: { start } },
        participants: [{ id: "p1", agency: "school" }],
        reports: [{ from: "p1", submittedAt }],
      },
      "barking-and-dagenham",
      { asOf },
    ).deadlines.find(({ id }) => id === "reports-submitted")?.status;

  it.each([
    [undefined, "2020-04-20T10:00", "due-today"],
    [undefined, "2020-04-20T10:01", "overdue"],
    [undefined, "2020-04-20", "due-today"],
    [undefined, "2020-04-19T23:59", "upcoming"],
    ["2020-04-20T10:00", "2020-05-01", "done"],
    ["2020-04-20T10:01", "2020-05-01", "late"],
    ["2020-04-20", "2020-05-01", "done"],
    ["2020-04-21", "2020-05-01", "late"],
  ])("48 hours before 10:00: done %s, asked %s, it is %s", (done, asOf, status) => {
    expect(reports(done, asOf)).toBe(status);
  });
});

describe("a date that cannot be right", () => {
  const of = (type: "initial" | "review", start: string): ConferenceRecord => ({
    type,
    strategyDiscussions: [{ heldOn: "2020-04-22" }],
    previousConference: { type: "initial", heldOn: "2020-04-22" },
    conference: { planned: { start } },
  });

  it("is noticed at its place, and one on the same day is not", () => {
    expect(notice(of("initial", "2020-04-21"), "conference-before-strategy-discussion")?.paths).toEqual([
      "strategyDiscussions",
    ]);
    expect(notice(of("initial", "2020-04-22"), "conference-before-strategy-discussion")).toBeUndefined();
    expect(notice(of("review", "2020-04-21"), "conference-before-previous-conference")?.paths).toEqual([
      "previousConference.heldOn",
    ]);
    expect(notice(of("review", "2020-04-22"), "conference-before-previous-conference")).toBeUndefined();
  });

  it("is noticed where it cannot be read, each at its own", () => {
    const record: ConferenceRecord = {
      type: "initial",
      strategyDiscussions: [{ heldOn: "2020-04-01" }, { heldOn: "spring" }],
      previousConference: { heldOn: "winter" },
      conference: { planned: { start: "2020-04-22" } },
    };
    expect(notice(record, "not-a-date-or-time")?.paths?.toSorted()).toEqual([
      "previousConference.heldOn",
      "strategyDiscussions[1].heldOn",
    ]);
  });

  it("is one that is planned for after the day by which it is due, and not for that day", () => {
    const planned = (start: string): ConferenceRecord => ({
      type: "initial",
      strategyDiscussions: [{ heldOn: "2020-04-01" }],
      conference: { planned: { start } },
    });
    expect(notice(planned("2020-04-27"), "planned-after-due")?.about).toEqual(["conference-held"]);
    expect(notice(planned("2020-04-24"), "planned-after-due")).toBeUndefined();
  });
});

it("a calendar that fails otherwise than by its limits is not taken for one that ends", () => {
  const broken = {
    ...englandAndWales,
    onOrBefore: () => {
      throw new Error("Out of order.");
    },
  };
  const record: ConferenceRecord = { type: "initial", strategyDiscussions: [{ heldOn: "2020-04-01" }] };
  expect(() => buildTimeline(record, "hounslow", { calendar: broken })).toThrow("Out of order.");
});

it("what has no time cites its clause, and says only what is not known yet", () => {
  const record: ConferenceRecord = { type: "initial", conference: { split: true } };
  const { checklist } = buildTimeline(record, "hounslow");
  for (const { basis } of checklist) expect(basis).toMatchObject([{ clause: expect.stringMatching(/^[A-Z]+\d+$/) }]);
  const split = (of: ConferenceRecord) =>
    buildTimeline(of, "hounslow").checklist.find(({ id }) => id === "split-arrangements-communicated")?.onlyIf;
  expect(split(record)).toBeNull();
  expect(split({ type: "initial" })).toBe("the conference is split");
});
