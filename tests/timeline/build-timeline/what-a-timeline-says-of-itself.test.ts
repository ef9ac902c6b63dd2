import { describe, expect, it } from "vitest";
import {
  buildTimeline,
  englandAndWales,
  extendPolicy,
  findPolicy,
  scotland,
  workingCalendar,
  type ConferenceRecord,
} from "../../../src/index.js";
import { days, duty, workingDays } from "../../../src/policy/index.js";
import { refused } from "../../refusals.js";
import { ownPolicy } from "../../own-policy.js";

const held: ConferenceRecord = {
  type: "initial",
  reference: "CPC-1",
  conference: { held: { start: "2020-05-05T10:00", end: "2020-05-05T12:00" } },
  decision: { planNeeded: true },
};
const ten = duty("a", { by: "chair", due: workingDays(10).after("conference-end") });
const codes = (record: ConferenceRecord, policy: Parameters<typeof buildTimeline>[1], options: object = {}) =>
  buildTimeline(record, policy, options).notices.map(({ code }) => code);

describe("the policy and the calendar of a timeline", () => {
  it("are named with their layers, document and days", () => {
    const { policy, calendar, asOf } = buildTimeline(held, "hounslow", { asOf: "2020-05-06T10:00" });
    const hounslow = findPolicy("hounslow");
    expect(policy).toMatchObject({
      id: "hounslow",
      title: hounslow.title,
      layers: ["working-together", "london", "hounslow"],
      layerTitles: ["working-together", "london", "hounslow"].map((id) => findPolicy(id).title),
      document: { title: hounslow.document.title, url: hounslow.document.url ?? null },
      interim: hounslow.interim,
    });
    expect(calendar).toEqual({ id: "england-and-wales", publishedFrom: "2011-01-01", publishedThrough: "2028-12-31" });
    expect(asOf).toBe("2020-05-06T10:00:00+01:00");
  });

  it("say nothing that the policy does not say", () => {
    const { policy, asOf } = buildTimeline(held, ownPolicy([ten]));
    expect(policy).toEqual({
      id: "own",
      title: "Own",
      layers: ["own"],
      layerTitles: ["Own"],
      edition: null,
      document: { title: "Own rules", url: null, checkedOn: null },
      terms: null,
      interim: null,
      from: null,
      until: null,
    });
    expect(asOf).toBeNull();
    const document = { title: "Own rules", url: "https://example.org/", checkedOn: "2020-01-01" };
    const dated = ownPolicy([ten], { document, from: "2020-01-01", until: "2021-01-01" });
    expect(buildTimeline(held, dated).policy).toMatchObject({ document, from: "2020-01-01", until: "2021-01-01" });
    const calendar = workingCalendar({ id: "own", published: null });
    expect(buildTimeline(held, ownPolicy([ten]), { calendar }).calendar).toEqual({
      id: "own",
      publishedFrom: null,
      publishedThrough: null,
    });
  });
});

describe("the record of a timeline", () => {
  const conference = (of: ConferenceRecord["conference"]) =>
    buildTimeline({ type: "initial", conference: of }, ownPolicy([ten])).record.conference;

  it("has the conference's times as they are recorded, and no end that is only assumed", () => {
    expect(conference(undefined)).toBeNull();
    expect(conference({ planned: { start: "2020-05-05T10:00" } })).toEqual({
      start: "2020-05-05T10:00:00+01:00",
      end: null,
      isHeld: false,
    });
    expect(conference(held.conference)).toEqual({
      start: "2020-05-05T10:00:00+01:00",
      end: "2020-05-05T12:00:00+01:00",
      isHeld: true,
    });
    expect(conference({ held: { end: "2020-05-05T12:00" } })).toMatchObject({ end: "2020-05-05T12:00:00+01:00" });
  });

  it("has its people with what is known of them", () => {
    const record: ConferenceRecord = {
      ...held,
      participants: [
        { id: "p1", role: "social-worker", agency: "childrens-social-care" },
        { id: "p2", role: "father", exclusion: { agreed: true } },
        { id: "p3" },
      ],
      coreGroup: { members: ["p1", "p3"] },
    };
    const { people, reference, planNeeded, type } = buildTimeline(record, ownPolicy([ten])).record;
    expect(people).toEqual([
      { id: "p1", role: "social-worker", agency: "childrens-social-care", inCoreGroup: true },
      { id: "p2", role: "father", excluded: true },
      { id: "p3", inCoreGroup: true },
    ]);
    expect([reference, planNeeded, type]).toEqual(["CPC-1", true, "initial"]);
  });
});

it("a timeline of dates has the same dates, and the clause of each", () => {
  const whole = buildTimeline(held, "hounslow", { asOf: "2020-06-30" });
  const dates = buildTimeline(held, "hounslow", { asOf: "2020-06-30", detail: "dates" });
  expect(dates).toEqual({
    schemaVersion: 1,
    asOf: "2020-06-30",
    policy: "hounslow",
    reference: "CPC-1",
    deadlines: whole.deadlines.map(({ key, due, status, doneAt, party, layer, basis: [{ clause }] }) => ({
      key,
      due,
      status,
      doneAt,
      party,
      basis: [{ layer, clause }],
    })),
  });
  expect(buildTimeline(held, "hounslow", { asOf: "2020-06-30", detail: "full" })).toEqual(whole);
  expect(refused(() => buildTimeline(held, "hounslow", { detail: "none" as never })).code).toBe("wrong-option");
});

describe("a deadline", () => {
  const due = workingDays(5).after("conference-end");
  const send = duty("set-sent", { by: "chair", due });

  it("names those who chase it, and the sooner day that is aimed at", () => {
    const own = ownPolicy([
      duty("set-sent", { by: "agency", due, target: workingDays(2).after("conference-end") }),
      duty("set-chased", { by: "chair", due, chases: "set-sent" }),
    ]);
    const { deadlines } = buildTimeline(held, own, { asOf: "2020-05-06" });
    const sent = deadlines.find(({ id }) => id === "set-sent")!;
    expect(sent.target).toEqual({ date: "2020-05-07", lastWorkingDay: "2020-05-07" });
    expect(sent.chasedBy).toEqual(["chair"]);
    const chased = deadlines.find(({ id }) => id === "set-chased")!;
    expect(chased).not.toHaveProperty("target");
    expect(chased).not.toHaveProperty("chasedBy");
    expect(chased).not.toHaveProperty("plannedTooLate");
    expect(sent).not.toHaveProperty("plannedTooLate");
  });

  it("of a duty without a time is in the checklist, with those who chase it", () => {
    const own = ownPolicy([
      duty("set-sent", { by: "agency", phase: "before" }),
      duty("set-chased", { by: "chair", due, chases: "set-sent" }),
    ]);
    const [item] = buildTimeline(held, own).checklist;
    expect(item).toMatchObject({ id: "set-sent", chasedBy: ["chair"] });
    expect(
      buildTimeline(held, ownPolicy([duty("set-sent", { by: "agency", phase: "before" })])).checklist[0],
    ).not.toHaveProperty("chasedBy");
  });

  it("is counted in steps: from when, as planned or held, how far, and what was skipped", () => {
    const why = (record: ConferenceRecord) => buildTimeline(record, ownPolicy([send])).deadlines[0]!.why;
    expect(why(held)).toMatchObject([
      { step: "from", event: "conference-end", kind: "happened", date: "2020-05-05", at: "2020-05-05T12:00:00+01:00" },
      { step: "count", period: due, date: "2020-05-13" },
    ]);
    expect(why(held)[1]!.skipped!.map(({ title }) => title)).toEqual([
      "Early May bank holiday (VE day)",
      "Saturday",
      "Sunday",
    ]);
    const planned = {
      type: "initial",
      conference: { planned: { start: "2020-05-05T10:00", end: "2020-05-05T12:00" } },
    };
    expect(why(planned as ConferenceRecord)[0]).toMatchObject({ kind: "planned" });
    const noEnd = { type: "initial", conference: { planned: { start: "2020-05-05T10:00" } } };
    expect(why(noEnd as ConferenceRecord)[0]).toMatchObject({ kind: "assumed", asPlanned: true });
    const heldNoEnd = { type: "initial", conference: { held: { start: "2020-05-05T10:00" } } };
    expect(why(heldNoEnd as ConferenceRecord)[0]).not.toHaveProperty("asPlanned");
    expect(why(heldNoEnd as ConferenceRecord)[0]).not.toHaveProperty("title");
    const after = ownPolicy([send, duty("set-read", { by: "chair", due: days(2).after("set-sent") })]);
    const [from] = buildTimeline(held, after).deadlines.find(({ id }) => id === "set-read")!.why;
    expect(from).toMatchObject({ step: "from", event: "set-sent", title: expect.any(String) as string });
  });

  it("may be counted from a day that does not count itself, and says so", () => {
    const own = (counting: "inclusive" | "rolled-start" | "day-zero") =>
      ownPolicy([
        duty("a", { by: "chair", due: workingDays(2).counted(counting).after("conference-end") }),
        duty("b", { by: "chair", due: workingDays(2).counted(counting).before("conference-end") }),
      ]);
    const saturday = { type: "initial", conference: { held: { start: "2020-05-16T10:00", end: "2020-05-16T12:00" } } };
    const skipped = (counting: Parameters<typeof own>[0], id: string) =>
      buildTimeline(saturday as ConferenceRecord, own(counting))
        .deadlines.find((each) => each.id === id)!
        .why[1]!.skipped!.map(({ date }) => date.slice(8));
    expect(skipped("inclusive", "a")).toEqual(["16", "17"]);
    expect(skipped("rolled-start", "a")).toEqual(["16", "17"]);
    expect(skipped("day-zero", "a")).toEqual(["17"]);
    expect(skipped("inclusive", "b")).toEqual(["16"]);
    expect(skipped("day-zero", "b")).toEqual([]);
  });
});

describe("a meeting that is planned too late", () => {
  const plannedFor = (plannedOn: string): ConferenceRecord => ({ ...held, nextReview: { plannedOn } });
  const late = (plannedOn: string, asOf?: string) =>
    buildTimeline(plannedFor(plannedOn), "working-together", { asOf }).deadlines.find(
      ({ id }) => id === "next-review-held",
    )!;

  it("says for when, and by how many working days, until its day has passed", () => {
    expect(late("2020-08-12", "2020-05-06")).toMatchObject({
      due: { date: "2020-08-05" },
      plannedTooLate: { on: "2020-08-12", workingDays: 5 },
    });
    // Due that day, overdue, and on the day itself.
    expect(late("2020-08-12", "2020-08-05")).toMatchObject({ status: "due-today", plannedTooLate: {} });
    expect(late("2020-08-12", "2020-08-06")).toMatchObject({ status: "overdue", plannedTooLate: {} });
    expect(late("2020-08-12", "2020-08-12").plannedTooLate).toBeDefined();
    expect(late("2020-08-12", "2020-08-13").plannedTooLate).toBeUndefined();
    expect(late("2020-08-12").plannedTooLate).toBeDefined();
    expect(late("2020-08-05", "2020-05-06").plannedTooLate).toBeUndefined();
  });

  it("is asked about as a planned day once that has passed, while it is owed", () => {
    const passed = (asOf: string) =>
      buildTimeline(plannedFor("2020-08-12"), "working-together", { asOf }).notices.find(
        ({ code }) => code === "planned-day-passed",
      );
    expect(passed("2020-08-12")).toBeUndefined();
    expect(passed("2020-08-13")).toMatchObject({ paths: ["nextReview.plannedOn"] });
    const notOwed = { ...plannedFor("2020-08-12"), decision: { planNeeded: false } };
    expect(codes(notOwed, "working-together", { asOf: "2020-08-13" })).not.toContain("planned-day-passed");
  });
});

describe("notices", () => {
  const shut = (...dates: string[]) => ({ closures: dates.map((date) => ({ date, title: "Shut" })) });

  it("say that a closure was counted, where a count of working days passes it", () => {
    const own = (rule: typeof ten, ...dates: string[]) => ownPolicy([rule], shut(...dates));
    expect(codes(held, own(ten, "2020-05-12"))).toContain("closure-counted");
    expect(codes(held, own(ten, "2020-06-12"))).not.toContain("closure-counted");
    const calendarDays = duty("a", { by: "chair", due: days(14).after("conference-end") });
    expect(codes(held, own(calendarDays, "2020-05-12"))).not.toContain("closure-counted");
    const calendar = englandAndWales.with(shut("2020-05-12"));
    expect(codes(held, ownPolicy([ten]), { calendar })).toContain("closure-counted");
    expect(codes(held, ownPolicy([ten]))).not.toContain("closure-counted");
    const notice = buildTimeline(held, own(ten, "2020-05-12")).notices.find(({ code }) => code === "closure-counted");
    expect(notice).toEqual({ code: "closure-counted", message: expect.any(String) as string, about: ["a"] });
  });

  it("say that interim rules are old a year after they were made", () => {
    const own = ownPolicy([ten], { interim: "2020-05-01" });
    const says = (asOf?: string) => codes(held, own, { asOf }).includes("policy-interim");
    expect([says(), says("2021-05-01"), says("2021-05-02")]).toEqual([false, false, true]);
    expect(codes(held, ownPolicy([ten]), { asOf: "2024-01-01" })).not.toContain("policy-interim");
  });

  it("say that days were counted by another nation's calendar", () => {
    expect(codes(held, "hounslow")).not.toContain("calendar-of-another-nation");
    expect(codes(held, "hounslow", { calendar: scotland })).toContain("calendar-of-another-nation");
  });

  it("say where a concern is recorded, and what a policy's days are", () => {
    const concern = buildTimeline({ ...held, immediateSafetyConcern: true }, ownPolicy([ten])).notices;
    expect(concern).toEqual([
      expect.objectContaining({ code: "immediate-safety-concern", paths: ["immediateSafetyConcern"] }),
    ]);
    const dated = (changes: object) =>
      codes(held, ownPolicy([ten], changes)).filter((code) => code.startsWith("policy-"));
    expect(dated({ from: "2020-05-06" })).toEqual(["policy-not-yet-in-force"]);
    expect(dated({ from: "2020-05-05" })).toEqual([]);
    expect(dated({ until: "2020-05-05" })).toEqual(["policy-no-longer-in-force"]);
    expect(dated({ until: "2020-05-06" })).toEqual([]);
    expect(dated({ reviewBy: "2020-05-04" })).toEqual(["policy-past-review"]);
    expect(dated({ reviewBy: "2020-05-05" })).toEqual([]);
    expect(codes({ type: "initial" }, ownPolicy([ten], { from: "2020-05-06" }))).not.toContain(
      "policy-not-yet-in-force",
    );
  });
});

it("an own policy that extends another has its layers", () => {
  const own = extendPolicy("hounslow", { id: "ours" });
  expect(buildTimeline(held, own).policy.layers).toEqual(["working-together", "london", "hounslow", "ours"]);
});
