import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { extendPolicy, findPolicy, type ConferenceRecord, type Policy } from "../../src/index.js";
import { possibleDates, type PossibleDatesOptions } from "../../src/planning/index.js";
import {
  beforeTheDayOf,
  clause,
  days,
  definePolicy,
  duty,
  hours,
  policy,
  soonerOf,
  weeks,
  workingDays,
} from "../../src/policy/index.js";
import { always } from "../always.js";
import { anyPolicyId, anyRecord } from "../any-record.js";
import { anyOptions, compareWithTrying } from "./compare-with-trying.js";

const record: ConferenceRecord = {
  type: "initial",
  strategyDiscussions: [{ heldOn: "2020-03-31" }],
  participants: [{ id: "p1", role: "health-visitor", agency: "health-visiting" }],
};
const asked: PossibleDatesOptions = { from: "2020-04-14", through: "2020-05-01", asOf: "2020-04-15" };
const possibleIn = (options: PossibleDatesOptions, id: string | Policy = "hounslow", of = record) =>
  possibleDates(of, id, options).dates.flatMap(({ date, possible }) => (possible ? [date] : []));

describe("the days on which a conference can be held", () => {
  it("are working days from the first that is in time for what counts back until the limit", () => {
    // HO10: three working days before. WT1: 15 working days after the discussion, with Good Friday and Easter Monday between.
    expect(possibleIn(asked)).toEqual(["2020-04-20", "2020-04-21", "2020-04-22", "2020-04-23"]);
  });

  it("come with the obligation that stops the day before and the day after, and its clause", () => {
    const { earliest, latest } = possibleDates(record, "hounslow", asked);
    expect(earliest).toMatchObject({
      date: "2020-04-20",
      binding: {
        reason: "too-late-for",
        key: "reports-shared-with-family/health-visiting",
        strength: "must",
        due: { date: "2020-04-14" },
        workingDays: 1,
        layer: "hounslow",
        basis: [{ clause: "HO10" }],
      },
    });
    expect(latest).toMatchObject({
      date: "2020-04-23",
      binding: {
        reason: "after-limit",
        key: "conference-held",
        due: { date: "2020-04-23" },
        basis: [{ clause: "WT1" }],
      },
    });
  });

  it("come with what stops the day beyond the days asked about, too", () => {
    const { earliest, latest } = possibleDates(record, "hounslow", {
      ...asked,
      from: "2020-04-20",
      through: "2020-04-23",
    });
    expect(earliest?.binding?.key).toBe("reports-shared-with-family/health-visiting");
    expect(latest?.binding?.key).toBe("conference-held");
  });

  it("begin with the day asked about where nothing counts back, and nothing stops it", () => {
    const { earliest } = possibleDates(record, "working-together", asked);
    expect(earliest).toEqual({ date: "2020-04-15", binding: null });
  });

  it("say of each other day what is against it", () => {
    const { dates } = possibleDates(record, "hounslow", { ...asked, unavailable: ["2020-04-22"] });
    const reasons = (date: string) => dates.find((each) => each.date === date)?.against.map(({ reason }) => reason);
    expect(reasons("2020-04-14")).toEqual(["in-the-past"]);
    expect(reasons("2020-04-16")).toContain("too-late-for");
    expect(reasons("2020-04-18")).toContain("not-a-working-day");
    expect(reasons("2020-04-22")).toEqual(["unavailable"]);
    expect(reasons("2020-04-24")).toEqual(["after-limit"]);
    expect(dates.find(({ date }) => date === "2020-04-18")?.against[0]?.day?.title).toBe("Saturday");
    expect(dates.find(({ date }) => date === "2020-04-27")?.against[0]).toMatchObject({ workingDays: 2 });
  });

  it("leave out days on which somebody is away, until the day on which they are back", () => {
    const unavailable = [{ from: "2020-04-20", until: "2020-04-22" }, "2020-04-23"];
    expect(possibleIn({ ...asked, unavailable })).toEqual(["2020-04-22"]);
    const { latest } = possibleDates(record, "hounslow", { ...asked, unavailable });
    expect(latest?.binding?.key).toBe("conference-held");
  });

  it("are counted to the hour where times of day are given", () => {
    // BD8 asks, as a should, for reports 48 hours before; here it is a must.
    const strict = extendPolicy("barking-and-dagenham", {
      id: "strict",
      clauses: [
        clause(
          "S1",
          "1",
          "Reports are submitted 48 hours before.",
          duty("reports-submitted", {
            by: "professional",
            to: "conference-service",
            each: "agency",
            due: hours(48).before("conference-start"),
            doneBy: "report-submitted",
          }),
        ),
      ],
    });
    const asOf = "2020-04-20T11:00";
    const earliest = (start: string) => possibleIn({ ...asked, asOf, at: { start } }, strict)[0];
    expect(earliest("10:59")).toBe("2020-04-23");
    expect(earliest("11:00")).toBe("2020-04-22");
  });

  it("are those that a should speaks against as well, and the last such day is said", () => {
    const { dates, advice } = possibleDates(record, "barking-and-dagenham", asked);
    const [first] = dates.filter(({ possible }) => possible);
    expect(first).toMatchObject({ date: "2020-04-15", against: [{ reason: "too-late-for", strength: "should" }] });
    expect(advice).toMatchObject([{ code: "should-be-missed", duty: "reports-submitted", until: "2020-04-16" }]);
  });

  it("look only at the duties that are asked about, and always at the limit", () => {
    expect(possibleIn({ ...asked, forDuties: ["reports-submitted"] })).toEqual([
      "2020-04-16",
      "2020-04-17",
      "2020-04-20",
      "2020-04-21",
      "2020-04-22",
      "2020-04-23",
    ]);
    expect(() => possibleDates(record, "hounslow", { ...asked, forDuties: ["report-submitted"] })).toThrow(
      expect.objectContaining({ code: "unknown-duty", details: { suggestions: ["reports-submitted"] } }),
    );
  });

  it("take what is done already as done", () => {
    const shared = {
      ...record,
      reports: [{ from: "p1", submittedAt: "2020-04-14", sharedWithFamilyAt: "2020-04-14" }],
    };
    expect(possibleIn(asked, "hounslow", shared)[0]).toBe("2020-04-16");
  });

  it("follow a chain of duties back", () => {
    const own = definePolicy(
      policy({
        id: "own",
        title: "Own",
        layer: "authority",
        document: { title: "Own rules" },
        clauses: [
          clause(
            "O1",
            "1",
            "The set goes out two working days before, and is printed a week before that.",
            duty("set-sent", { by: "conference-service", due: workingDays(2).before("conference-start") }),
            duty("set-printed", { by: "conference-service", due: weeks(1).before("set-sent") }),
            duty("room-booked", {
              by: "conference-service",
              due: soonerOf(days(3).after("first-strategy-discussion"), beforeTheDayOf("set-printed")),
            }),
          ),
        ],
      }),
    );
    const [first] = possibleIn({ ...asked, asOf: "2020-04-02", from: "2020-04-01" }, own);
    // Booked on 2 April at the earliest: printed on 3 April, sent a week later, which is Good Friday; so on 14 April, two
    // working days before the 16th. From the 15th, two working days back is already the 9th.
    expect(first).toBe("2020-04-16");
  });
});

describe("what counts back from a conference", () => {
  const ownPolicy = (...duties: readonly Parameters<typeof clause>[3][]) =>
    extendPolicy("working-together", { id: "own", clauses: [clause("O1", "1", "Before a conference.", ...duties)] });
  const threeWorkingDays = duty("set-sent", {
    by: "conference-service",
    due: workingDays(3).before("conference-start"),
  });
  const fourDays = duty("room-booked", { by: "conference-service", due: days(4).before("conference-start") });

  it.each([
    ["in the order of their dates", ownPolicy(fourDays, threeWorkingDays)],
    ["in another", ownPolicy(threeWorkingDays, fourDays)],
  ])("stops the day before by what is due first, %s", (_, own) => {
    const june = { ...record, strategyDiscussions: [{ heldOn: "2020-05-29" }] };
    const { earliest } = possibleDates(june, own, { from: "2020-06-03", through: "2020-06-12", asOf: "2020-06-03" });
    expect(earliest).toMatchObject({
      date: "2020-06-08",
      binding: { duty: "room-booked", due: { date: "2020-06-01" } },
    });
  });

  it("does not stop a day where it is a should", () => {
    const { earliest } = possibleDates(record, "barking-and-dagenham", { ...asked, from: "2020-04-16" });
    expect(earliest).toEqual({ date: "2020-04-16", binding: null });
  });

  it("is not looked at where nobody has to do it", () => {
    const may = duty("set-sent", {
      by: "conference-service",
      strength: "may",
      due: workingDays(3).before("conference-start"),
    });
    const { dates } = possibleDates(record, ownPolicy(may), { ...asked, from: "2020-04-15", through: "2020-04-15" });
    expect(dates).toEqual([{ date: "2020-04-15", possible: true, against: [] }]);
  });

  it("is too late on the day asked about where it is due the day before", () => {
    const dayBefore = duty("set-sent", { by: "conference-service", due: beforeTheDayOf("conference-start") });
    expect(possibleIn(asked, ownPolicy(dayBefore))[0]).toBe("2020-04-16");
  });

  it("is counted from the end where that is asked for and given", () => {
    const fromEnd = duty("set-sent", { by: "conference-service", due: hours(48).before("conference-end") });
    const earliest = (end?: string) =>
      possibleIn({ ...asked, asOf: "2020-04-20T12:00", at: { start: "10:00", end } }, ownPolicy(fromEnd))[0];
    expect(earliest("12:00")).toBe("2020-04-22");
    expect(earliest("11:59")).toBe("2020-04-23");
    expect(earliest()).toBe("2020-04-23");
  });
});

describe("no day at all", () => {
  it("says the limit, what it is too late for and until when, and the first day that would be in time", () => {
    const { dates, earliest, latest, advice } = possibleDates(record, "hounslow", {
      ...asked,
      from: "2020-04-22",
      asOf: "2020-04-22",
    });
    expect([dates.some(({ possible }) => possible), earliest, latest]).toEqual([false, null, null]);
    expect(advice[0]).toMatchObject({
      code: "no-possible-day",
      limit: { duty: "conference-held", due: { date: "2020-04-23" } },
      tooLateFor: { duty: "reports-shared-with-family" },
      until: "2020-04-24",
      date: "2020-04-27",
    });
    expect(advice[0]?.text).toMatch(/^None of these days is possible\. It has to be held by Thursday 23 April 2020 \(/);
  });

  it("is possible for a conference that was held, and the field that says so is named", () => {
    const held = { ...record, conference: { held: { start: "2020-04-14" } } };
    const { dates, advice } = possibleDates(held, "hounslow", asked);
    expect(new Set(dates.flatMap(({ against }) => against.map(({ reason }) => reason)))).toContain("already-held");
    expect(dates.some(({ possible }) => possible)).toBe(false);
    expect(advice).toMatchObject([{ code: "already-held", needs: ["conference.held.start"] }]);
    // Held later than the day asked about: it has not been.
    const later = { ...record, conference: { held: { start: "2020-04-22" } } };
    expect(possibleIn(asked, "hounslow", later)).toEqual(possibleIn(asked));
  });

  it("comes before the conference that a review follows", () => {
    const review: ConferenceRecord = { type: "review", previousConference: { type: "initial", heldOn: "2020-04-22" } };
    const { dates } = possibleDates(review, "working-together", {
      ...asked,
      from: "2020-04-21",
      through: "2020-04-22",
    });
    expect(dates).toMatchObject([
      { possible: false, against: [{ reason: "before-its-event", path: "previousConference.heldOn" }] },
      { possible: true, against: [] },
    ]);
  });

  it("is in time up to the last day on which people work and that is too late", () => {
    const { advice } = possibleDates(record, "hounslow", { ...asked, from: "2020-04-16", through: "2020-04-19" });
    expect(advice[0]).toMatchObject({ code: "no-possible-day", until: "2020-04-17", date: "2020-04-20" });
    expect(advice[0]).not.toHaveProperty("limit");
  });

  it("is in time within half a year where somebody is away for that long", () => {
    const unavailable = [{ from: "2020-04-14", until: "2021-04-14" }];
    const [first] = possibleDates(record, "working-together", { ...asked, unavailable }).advice;
    expect(first).toEqual({
      code: "no-possible-day",
      limit: undefined,
      text: "None of these days is possible. No day in the next half year is in time for everything.",
    });
  });

  it("comes before the strategy discussion", () => {
    const planned = { ...record, strategyDiscussions: [{ heldOn: "2020-04-20" }] };
    const { dates } = possibleDates(planned, "working-together", asked);
    expect(dates.find(({ date }) => date === "2020-04-17")?.against).toMatchObject([{ reason: "before-its-event" }]);
    expect(dates.find(({ date }) => date === "2020-04-20")?.possible).toBe(true);
  });
});

it("what is not known is said, and neither guessed nor refused", () => {
  const { advice, latest } = possibleDates({ type: "initial" }, "working-together", asked);
  expect(latest).toEqual({ date: "2020-05-01", binding: null });
  expect(advice).toMatchObject([{ code: "limit-not-known", needs: ["strategyDiscussions[].heldOn"] }]);
  const none = { ...record, section47: { conferenceRequired: false } };
  expect(possibleDates(none, "working-together", asked).advice).toMatchObject([
    { code: "conference-not-required", needs: ["section47.conferenceRequired"] },
  ]);
  const died = { ...record, children: [{ id: "c1", diedOn: "2020-04-10" }] };
  expect(possibleDates(died, "working-together", asked).advice).toEqual([]);
  const newYear = { ...asked, from: "2028-12-29", through: "2029-01-02", asOf: "2028-12-29" };
  expect(possibleDates({ type: "review" }, "working-together", newYear).advice.map(({ code }) => code)).toContain(
    "projected-holidays",
  );
  const far = { ...asked, from: "2031-04-14", through: "2031-04-15", asOf: "2031-04-14" };
  expect(possibleDates({ type: "review" }, "working-together", far).advice.map(({ code }) => code)).toContain(
    "projected-holidays",
  );
});

it.each<[string, Partial<PossibleDatesOptions>, string]>([
  ["a day that does not exist", { from: "2020-02-30" }, "not-a-date"],
  ["a time for a day", { through: "2020-05-01T10:00" }, "not-a-date"],
  ["a last day before the first", { through: "2020-04-13" }, "not-a-period"],
  ["more than three years", { through: "2024-04-14" }, "not-a-period"],
  ["a time of day that does not exist", { at: { start: "25:00" } }, "not-a-time"],
  ["a time of day after something else", { at: { start: "110:00" } }, "not-a-time"],
  ["a time of day with seconds", { at: { start: "10:00:00" } }, "not-a-time"],
  ["a number for a time of day", { at: { start: 10 as never } }, "not-a-time"],
  ["an end before its start", { at: { start: "10:00", end: "09:00" } }, "not-a-time"],
  ["a day away that does not exist", { unavailable: ["2020-04-31"] }, "not-a-date"],
  [
    "an absence that ends before it begins",
    { unavailable: [{ from: "2020-04-20", until: "2020-04-20" }] },
    "not-a-period",
  ],
  ["a day asked about that does not exist", { asOf: "2020-02-30" }, "date-does-not-exist"],
])("refuses %s", (_, options, code) => {
  expect(() => possibleDates(record, "hounslow", { ...asked, ...options })).toThrow(expect.objectContaining({ code }));
});

it("counting back gives what trying gives, for any record under any policy", () => {
  always(fc.property(anyRecord, anyPolicyId, anyOptions, compareWithTrying), 40);
});

it("the answer says of which record, by which policy, calendar and day it is", () => {
  const of = (options: Partial<PossibleDatesOptions>, policyId: string) =>
    possibleDates({ ...record, reference: "CPC-0417" }, policyId, { ...asked, ...options });
  expect(of({ asOf: "2020-04-15T10:00" }, "hounslow")).toMatchObject({
    reference: "CPC-0417",
    policy: "hounslow",
    terms: null,
    calendar: "england-and-wales",
    asOf: "2020-04-15T10:00:00+01:00",
  });
  expect(of({ asOf: undefined }, "scotland")).toMatchObject({
    policy: "scotland",
    terms: findPolicy("scotland").terms,
    calendar: "scotland",
    asOf: null,
  });
});

it("a policy is taken by its id or itself", () => {
  expect(possibleDates(record, findPolicy("hounslow"), asked)).toEqual(possibleDates(record, "hounslow", asked));
});
