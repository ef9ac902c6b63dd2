import { describe, expect, it } from "vitest";
import {
  buildTimeline,
  extendPolicy,
  policies,
  validateRecord,
  worklist,
  type ConferenceRecord,
  type Finding,
  type Policy,
} from "../../src/index.js";
import type { Rule } from "../../src/policy/index.js";
import { days, duty, hours, months, requirement, workingDays } from "../../src/policy/language.js";
import { ownPolicy } from "../own-policy.js";
import { lineOf } from "./examples.js";

/**
 * June 2020 has no bank holidays; 8 and 25 May have. The conference is on a Tuesday, from ten to twelve.
 *
 * | counted | due |
 * |---|---|
 * | 15 working days after the strategy discussion of 12 May | 3 June |
 * | 48 hours before the start | 31 May, 10:00 |
 * | 24 hours after the end | 3 June, 12:00 |
 * | 10 working days after | 16 June |
 * | 20 working days after | 30 June |
 * | 3 months after, 6 months after | 2 September, 2 December |
 */
const HELD = { conference: { held: { start: "2020-06-02T10:00", end: "2020-06-02T12:00" } } };
const PLANNED = { conference: { planned: { start: "2020-06-02T10:00", end: "2020-06-02T12:00" } } };
const DISCUSSED = { strategyDiscussions: [{ heldOn: "2020-05-12" }] };
const PLAN = { decision: { planNeeded: true } };
const NATIONAL = "working-together";
type Facts = Omit<ConferenceRecord, "type"> & Partial<Pick<ConferenceRecord, "type">>;

/** What a report and a timeline say of the same facts. */
function judged(facts: Facts, policy: Policy | string = NATIONAL, asOf?: string) {
  const record: ConferenceRecord = { type: "initial", ...facts };
  const options = asOf === undefined ? {} : { asOf };
  const report = validateRecord(record, policy, options);
  const timeline = buildTimeline(record, policy, options);
  return {
    report,
    timeline,
    lines: report.findings.map(lineOf),
    found: (code: string): readonly Finding[] => report.findings.filter((finding) => finding.code === code),
    linesOf: (...codes: string[]) => report.findings.filter(({ code }) => codes.includes(code)).map(lineOf),
    status: (key: string) => timeline.deadlines.find((deadline) => deadline.key === key)?.status,
    due: (key: string) => timeline.deadlines.find((deadline) => deadline.key === key)?.due.date,
    rule: (id: string) => report.rules.find(({ code, duty: of }) => of === id || code === id)?.status,
    notOwed: (key: string) => timeline.notOwed.find((item) => item.key === key)?.because.code,
    waitsFor: (id: string) => timeline.waiting.find((item) => item.id === id)?.needs,
    notices: timeline.notices.map(({ code }) => code),
  };
}

const REPORTS = duty("reports-submitted", {
  by: "agency",
  each: "agency",
  due: hours(48).before("conference-start"),
  doneBy: "report-submitted",
});
const NOTICE = duty("decision-notified", {
  by: "chair",
  to: ["family", "agencies"],
  each: "audience",
  due: hours(24).after("conference-end"),
  doneBy: "decision-notified",
});
const RESPONSE = duty("decision-response", {
  by: "family",
  due: workingDays(3).after("decision-notified"),
  doneBy: "decision-responded",
});
const MINUTES = duty("minutes-circulated", {
  by: "conference-service",
  to: "participants",
  due: workingDays(20).after("conference-end"),
  doneBy: "minutes-circulated",
});
const RECORDED = duty("decision-recorded", {
  by: "minute-taker",
  due: hours(24).after("conference-end"),
  doneBy: "decision-recorded",
});
const BRIEFED = duty("chair-briefed", { by: "social-worker", to: "chair", phase: "before" });
const asking = (...rules: Rule[]) => ownPolicy(rules);

describe("1. evidence is possible", () => {
  const group = (heldOn: string) => ({ ...HELD, ...PLAN, coreGroup: { meetings: [{ heldOn }] } });
  const told = (at: string) => [
    { to: "family" as const, at },
    { to: "agencies" as const, at },
  ];
  const TOLD_EARLY = { ...HELD, decision: { madeAt: "2020-06-03T10:00", notified: told("2020-06-02T15:00") } };

  it("a core group before the conference is none, and the duty stays open", () => {
    const { status, linesOf, rule } = judged(group("2020-06-01"), NATIONAL, "2020-06-17");
    expect(status("core-group-first-met")).toBe("overdue");
    expect(linesOf("before-its-event")).toEqual(["error before-its-event coreGroup.meetings[0].heldOn WT4"]);
    expect(rule("core-group-first-met")).toBe("failed");
  });

  it("one on the day of the conference is possible", () => {
    const { status, lines } = judged(group("2020-06-02"), NATIONAL, "2020-06-17");
    expect(status("core-group-first-met")).toBe("done");
    expect(lines).toEqual([]);
  });

  it("one fact is one finding, which cites every clause that it does not meet", () => {
    const twice = extendPolicy(asking(MINUTES), {
      id: "twice",
      clauses: [
        {
          id: "T2",
          at: "2",
          says: "Families get the minutes too.",
          rules: [
            duty("minutes-circulated-to-family", {
              by: "conference-service",
              to: "family",
              due: workingDays(20).after("conference-end"),
              doneBy: "minutes-circulated",
            }),
          ],
        },
      ],
    });
    const early = { ...HELD, minutes: { distributed: [{ to: "participants" as const, at: "2020-06-01" }] } };
    const { found } = judged(early, twice, "2020-07-01");
    expect(found("before-its-event").map(lineOf)).toEqual(["error before-its-event minutes.distributed[0].at O1 T2"]);
    // Each deadline once, although the fact is of both of the audiences that make up the participants.
    expect(found("before-its-event")[0]!.params["deadlines"]).toEqual([
      "minutes-circulated",
      "minutes-circulated-to-family",
    ]);
  });

  it("what follows the end of a conference is possible from its start", () => {
    const at = (time: string) =>
      judged({ ...HELD, decision: { notified: told(`2020-06-02T${time}`) } }, asking(NOTICE));
    expect(at("11:00").lines).toEqual([]);
    expect(at("11:00").status("decision-notified/family")).toBe("done");
    expect(at("09:59").lines).toEqual([
      "error before-its-event decision.notified[0].at O1",
      "error before-its-event decision.notified[1].at O1",
    ]);
    expect(at("09:59").status("decision-notified/family")).toBeNull();
  });

  it("a notice between the conference and a later decision tells of another one: a query, and nothing done", () => {
    const { lines, status } = judged(TOLD_EARLY, asking(NOTICE), "2020-06-03");
    expect(lines).toEqual([
      "query before-its-event decision.notified[0].at O1",
      "query before-its-event decision.notified[1].at O1",
    ]);
    expect(status("decision-notified/family")).toBe("due-today");
  });

  it.each([
    ["2020-06-02T14:00", 0],
    ["2020-06-02T16:00", 2],
  ])("of a previous decision at %s it could tell, or could not", (madeAt, queries) => {
    const previousDecisions = [{ planNeeded: true, madeAt }];
    const { found, status } = judged({ ...TOLD_EARLY, previousDecisions }, asking(NOTICE), "2020-06-03");
    expect(found("before-its-event")).toHaveLength(queries);
    expect(status("decision-notified/family")).toBe("due-today");
  });

  it("a response before the notice is none", () => {
    const decision = {
      notified: told("2020-06-02T15:00"),
      responses: [{ from: "family" as const, at: "2020-06-02T14:00" }],
    };
    expect(judged({ ...HELD, decision }, asking(NOTICE, RESPONSE)).lines).toEqual([
      "error before-its-event decision.responses[0].at O1",
    ]);
    const after = { ...decision, responses: [{ from: "family" as const, at: "2020-06-02T16:00" }] };
    expect(judged({ ...HELD, decision: after }, asking(NOTICE, RESPONSE)).lines).toEqual([]);
  });

  it("what is done before a conference follows nothing: a report for something earlier counts", () => {
    const facts = {
      ...HELD,
      ...DISCUSSED,
      participants: [{ id: "n", role: "school-nurse", agency: "nursing" }],
      reports: [{ from: "n", submittedAt: "2020-03-02T09:00" }],
    };
    const { lines, status } = judged(facts, asking(REPORTS));
    expect(lines).toEqual([]);
    expect(status("reports-submitted/nursing")).toBe("done");
  });

  it("a conference before its strategy discussion is not the one it asks for, and the rest is counted from it", () => {
    const facts = { ...HELD, ...PLAN, strategyDiscussions: [{ heldOn: "2020-06-10" }] };
    const { linesOf, status, due, report } = judged(facts, NATIONAL, "2020-07-02");
    expect(linesOf("before-its-event", "conference-before-strategy-discussion")).toEqual([
      "error before-its-event conference.held.start WT1",
    ]);
    // 15 working days after 10 June.
    expect(due("conference-held")).toBe("2020-07-01");
    expect(status("conference-held")).toBe("overdue");
    expect(due("core-group-first-met")).toBe("2020-06-16");
    expect(report.findings.some(({ deadline }) => deadline?.duty === "core-group-first-met")).toBe(true);
  });

  it("only duties in force are looked at", () => {
    const early = { ...HELD, minutes: { distributed: [{ to: "participants" as const, at: "2020-06-01" }] } };
    expect(judged(early, asking(RECORDED)).lines).toEqual([]);
  });
});

describe("1. a conference of which only the end is recorded", () => {
  it.each(["pre-birth", "transfer-in"] as const)(
    "is held, and is not late for having ended after it began: %s",
    (type) => {
      const held = duty("conference-held", { by: "local-authority", phase: "before", doneBy: "conference-held" });
      const conference = { planned: { start: "2020-06-02T10:00" }, held: { end: "2020-06-02T12:00" } };
      const { lines, rule } = judged({ type, conference }, asking(held), "2020-06-10");
      expect(lines).toEqual([]);
      expect(rule("conference-held")).toBe("passed");
    },
  );
});

describe("1. a conference that was broken off", () => {
  const broken = (adjourned: object, facts: Facts = {}) =>
    judged(
      { ...DISCUSSED, ...PLAN, conference: { ...HELD.conference, adjourned } as never, ...facts },
      NATIONAL,
      "2020-06-17",
    );

  it("was held when it first began, and is followed by what is counted from when it went on", () => {
    const { status, due } = broken({ on: "2020-06-02", reconvenedOn: "2020-06-09" });
    expect(status("conference-held")).toBe("done");
    // 10 working days after 9 June.
    expect(due("core-group-first-met")).toBe("2020-06-23");
  });

  it("waits while it has not gone on", () => {
    const { waitsFor, status } = broken({ on: "2020-06-02" });
    expect(status("conference-held")).toBe("done");
    expect(waitsFor("core-group-first-met")).toEqual(["conference.adjourned.reconvenedOn"]);
  });
});

describe("2. the day asked about is a cut", () => {
  const group = (heldOn: string) => ({ ...HELD, ...PLAN, coreGroup: { meetings: [{ heldOn }] } });

  it("what is recorded for later has not happened, and is a query", () => {
    const { status, lines } = judged(group("2020-06-12"), NATIONAL, "2020-06-10");
    expect(status("core-group-first-met")).toBe("upcoming");
    expect(lines).toEqual(["query after-as-of coreGroup.meetings[0].heldOn"]);
  });

  it.each(["2020-06-12", undefined])("and as of %s it has", (asOf) => {
    const { status, lines } = judged(group("2020-06-12"), NATIONAL, asOf);
    expect(status("core-group-first-met")).toBe("done");
    expect(lines).toEqual([]);
  });

  it("a conference that is held later stands in place of the planned one, and is counted from", () => {
    const facts = { conference: { ...HELD.conference, planned: { start: "2020-05-26T10:00" } }, ...DISCUSSED };
    const { due, status, linesOf, report } = judged(facts, NATIONAL, "2020-05-29");
    expect(due("core-group-first-met")).toBe("2020-06-16");
    expect(status("conference-held")).toBe("upcoming");
    expect(linesOf("planned-day-passed")).toEqual([]);
    expect(linesOf("after-as-of")).toContain("query after-as-of conference.held.start");
    expect(report.stage).toBe("recorded");
  });

  it("by the instant where both are known, else by the day", () => {
    const stage = (asOf: string) => judged(HELD, NATIONAL, asOf).report.stage;
    expect(stage("2020-06-01")).toBe("recorded");
    expect(stage("2020-06-02T09:59")).toBe("recorded");
    expect(stage("2020-06-02T10:00")).toBe("held");
    expect(stage("2020-06-02")).toBe("held");
  });

  it("a day never makes overdue what is due on it", () => {
    const status = (asOf: string) => judged(HELD, asking(RECORDED), asOf).status("decision-recorded");
    expect(status("2020-06-03")).toBe("due-today");
    expect(status("2020-06-03T12:00")).toBe("due-today");
    expect(status("2020-06-03T12:01")).toBe("overdue");
    expect(status("2020-06-04")).toBe("overdue");
  });

  it("a day without a time is in time if any moment of it would be", () => {
    const recorded = (recordedAt: string) => judged({ ...HELD, decision: { recordedAt } }, asking(RECORDED)).lines;
    expect(recorded("2020-06-03")).toEqual([]);
    expect(recorded("2020-06-03T12:00")).toEqual([]);
    expect(recorded("2020-06-03T12:01")).toEqual(["error deadline-missed decision.recordedAt O1"]);
    expect(recorded("2020-06-04")).toEqual(["error deadline-missed decision.recordedAt O1"]);
  });

  it("a fact without a date holds from the event it belongs to", () => {
    const facts = { ...HELD, ...DISCUSSED, decision: { planNeeded: false } };
    expect(judged(facts, NATIONAL, "2020-05-29").due("core-group-first-met")).toBe("2020-06-16");
    expect(judged(facts, NATIONAL, "2020-06-02").notOwed("core-group-first-met")).toBe("no-plan-needed");
    expect(judged(facts).notOwed("core-group-first-met")).toBe("no-plan-needed");
  });

  it("so that a record complete today is judged, as of last month, as of last month", () => {
    const usual = asking(requirement("record-in-usual-format"), MINUTES);
    const facts = {
      ...HELD,
      decision: { planNeeded: true, madeAt: "2020-06-02T11:30" },
      minutes: {
        completedAt: "2020-06-20",
        inUsualFormat: false,
        distributed: [{ to: "participants" as const, at: "2020-06-22" }],
      },
    };
    const asOf = (day: string) => {
      const { report, rule, linesOf } = judged(facts, usual, day);
      return [report.stage, rule("record-in-usual-format"), ...linesOf("record-in-usual-format")];
    };
    expect(asOf("2020-05-20")).toEqual(["recorded", "not-applicable"]);
    expect(asOf("2020-06-02T11:00")).toEqual(["held", "not-applicable"]);
    expect(asOf("2020-06-10")).toEqual(["decided", "not-applicable"]);
    expect(asOf("2020-06-20")).toEqual(["minuted", "failed", "error record-in-usual-format minutes.inUsualFormat O1"]);
  });

  it("a child's own decision is cut as the one for all is", () => {
    const children = [{ id: "k", decision: { planNeeded: false, madeAt: "2020-06-10T10:00" } }];
    expect(judged({ ...HELD, children }, NATIONAL, "2020-06-05").due("core-group-first-met")).toBe("2020-06-16");
    expect(judged({ ...HELD, children }, NATIONAL, "2020-06-05").report.stage).toBe("held");
    expect(judged({ ...HELD, children }, NATIONAL, "2020-06-10").notOwed("core-group-first-met")).toBe(
      "no-plan-needed",
    );
  });

  it("what was sent nobody says when was not sent before the conference", () => {
    const minutes = { distributed: [{ to: "participants" as const }] };
    expect(judged({ ...HELD, minutes }, NATIONAL, "2020-05-20").report.stage).toBe("recorded");
    expect(judged({ ...HELD, minutes }, asking(MINUTES), "2020-05-20").status("minutes-circulated")).toBe("upcoming");
    expect(judged({ ...HELD, minutes }, NATIONAL, "2020-06-10").report.stage).toBe("minuted");
  });

  it("a plan that ends later has not ended", () => {
    const facts = { ...HELD, ...PLAN, plan: { startedOn: "2020-06-02", endedOn: "2020-06-12" } };
    expect(judged(facts, NATIONAL, "2020-06-10").status("core-group-first-met")).toBe("upcoming");
    expect(judged(facts, NATIONAL, "2020-06-12").notOwed("core-group-first-met")).toBe("plan-ended");
  });
});

describe("3. what is not owed says so", () => {
  it("an enquiry that needs no conference owes none, nor anything of it", () => {
    const facts = { ...DISCUSSED, section47: { conferenceRequired: false } };
    for (const type of ["initial", "pre-birth"] as const) {
      const { timeline, lines } = judged({ ...facts, type }, NATIONAL, "2020-07-01");
      expect(timeline.deadlines).toEqual([]);
      expect(timeline.waiting).toEqual([]);
      expect(new Set(timeline.notOwed.map(({ because }) => because.code))).toEqual(
        new Set(["conference-not-required"]),
      );
      expect(lines).toEqual([]);
    }
    const ids = judged(facts, NATIONAL, "2020-07-01").timeline.notOwed.map(({ id }) => id);
    expect(ids).toEqual(expect.arrayContaining(["conference-held", "core-group-first-met", "next-review-held"]));
  });

  it("a review is owed whatever the enquiry found, and so is what follows a conference that was held all the same", () => {
    const section47 = { conferenceRequired: false };
    const previousConference = { type: "initial" as const, heldOn: "2020-03-02" };
    const review = judged({ type: "review", previousConference, section47 }, NATIONAL, "2020-06-03");
    expect(review.status("conference-held")).toBe("overdue");
    const held = judged({ ...HELD, ...DISCUSSED, ...PLAN, section47 }, NATIONAL, "2020-06-17");
    expect(held.status("core-group-first-met")).toBe("overdue");
    expect(held.linesOf("held-though-not-required")).toHaveLength(1);
    expect(held.found("held-though-not-required")[0]!.severity).toBe("query");
  });

  it("no plan, no core group and no review", () => {
    const { notOwed, timeline, lines } = judged({ ...HELD, decision: { planNeeded: false } }, NATIONAL, "2020-12-31");
    expect([notOwed("core-group-first-met"), notOwed("next-review-held")]).toEqual([
      "no-plan-needed",
      "no-plan-needed",
    ]);
    expect(timeline.deadlines.map(({ id }) => id)).not.toContain("core-group-first-met");
    expect(lines).toEqual([]);
  });

  it("a plan that ended on or before the due date owes nothing; what fell due before stays, and is nobody's task", () => {
    const ended = (endedOn: string, more: Facts = {}) =>
      judged({ ...HELD, ...PLAN, plan: { startedOn: "2020-06-02", endedOn }, ...more }, NATIONAL, "2020-12-31");
    for (const endedOn of ["2020-06-10", "2020-06-16"]) {
      expect(ended(endedOn).notOwed("core-group-first-met")).toBe("plan-ended");
      expect(ended(endedOn).lines).toEqual([]);
    }
    const later = ended("2020-06-17");
    expect(later.status("core-group-first-met")).toBe("overdue");
    expect(later.linesOf("deadline-overdue")).toEqual(["error deadline-overdue coreGroup.meetings WT4"]);
    expect(later.notOwed("next-review-held")).toBe("plan-ended");
    const tasks = worklist(later.timeline, { role: ["core-group", "local-authority"] });
    expect([...tasks.toDo.overdue, ...tasks.toDo.open].map(({ id }) => id)).toEqual([]);
    const open = worklist(judged({ ...HELD, ...PLAN }, NATIONAL, "2020-12-31").timeline, { role: "core-group" });
    expect(open.toDo.overdue.map(({ id }) => id)).toEqual(["core-group-first-met"]);
  });

  it("what was done stays done, and what is owed because of the conference stays owed", () => {
    const facts = {
      ...HELD,
      ...PLAN,
      plan: { startedOn: "2020-06-02", endedOn: "2020-06-10" },
      coreGroup: { meetings: [{ heldOn: "2020-06-09" }] },
    };
    expect(judged(facts, NATIONAL, "2020-12-31").status("core-group-first-met")).toBe("done");
    expect(judged(facts, asking(MINUTES), "2020-12-31").status("minutes-circulated")).toBe("overdue");
  });

  it("after a death nothing is owed", () => {
    const dead = (diedOn: string) =>
      judged({ ...HELD, ...PLAN, children: [{ id: "k", diedOn }] }, asking(MINUTES), "2020-12-31");
    expect(dead("2020-06-29").notOwed("minutes-circulated")).toBe("died");
    expect(dead("2020-06-29").lines).toEqual([]);
    expect(dead("2020-07-01").status("minutes-circulated")).toBe("overdue");
    const plan = { endedOn: "2020-06-10", endReason: "died" as const };
    expect(judged({ ...HELD, ...PLAN, plan }, NATIONAL, "2020-12-31").notOwed("core-group-first-met")).toBe("died");
  });

  it("a plan has ended when it has for every child", () => {
    const [ended, open] = [{ startedOn: "2020-06-02", endedOn: "2020-06-10" }, { startedOn: "2020-06-02" }];
    const children = (a: object, b: object) =>
      judged(
        {
          ...HELD,
          ...PLAN,
          children: [
            { id: "a", plan: a },
            { id: "b", plan: b },
          ],
        },
        NATIONAL,
        "2020-12-31",
      );
    expect(children(ended, open).status("core-group-first-met")).toBe("overdue");
    expect(children(ended, ended).notOwed("core-group-first-met")).toBe("plan-ended");
    expect(children(ended, open).timeline.deadlines.map(({ key }) => key)).toContain("next-review-held");
  });

  it("and one that was not made need not end", () => {
    const children = [
      { id: "a", decision: { planNeeded: false } },
      { id: "b", decision: { planNeeded: true }, plan: { startedOn: "2020-06-02", endedOn: "2020-06-10" } },
    ];
    const { notOwed, lines } = judged({ ...HELD, children }, NATIONAL, "2020-12-31");
    expect(notOwed("core-group-first-met")).toBe("plan-ended");
    expect(lines).toEqual([]);
  });

  it("a child who is new at a review has a first review of their own, after three months", () => {
    const facts = {
      ...HELD,
      ...PLAN,
      type: "review" as const,
      previousConference: { type: "initial" as const, heldOn: "2020-03-03" },
      children: [
        { id: "a", plan: { startedOn: "2020-03-03" } },
        { id: "b", plan: { startedOn: "2020-06-02" } },
      ],
    };
    const { due, timeline } = judged(facts);
    expect(due("next-review-held/a")).toBe("2020-12-02");
    expect(due("next-review-held/b")).toBe("2020-09-02");
    expect(timeline.deadlines.map(({ key }) => key)).not.toContain("next-review-held");
    const both = facts.children.map((child) => ({ ...child, plan: { startedOn: "2020-03-03" } }));
    expect(judged({ ...facts, children: both }).due("next-review-held")).toBe("2020-12-02");
  });
});

describe("4. every must and should is judged", () => {
  const briefed = (at: string, facts: Facts = HELD) =>
    judged({ ...facts, completed: [{ duty: "chair-briefed", at }] }, asking(BRIEFED));
  const told = duty("outcome-told", { by: "chair", to: "family", phase: "after", doneBy: "decision-notified" });
  const onTheDay = duty("agenda-followed", { by: "chair", phase: "on-the-day" });

  it("before the conference, without a time, is before it starts", () => {
    expect(briefed("2020-06-02T09:59").rule("chair-briefed")).toBe("passed");
    expect(briefed("2020-06-02").rule("chair-briefed")).toBe("passed");
    expect(briefed("2020-06-02T10:01").lines).toEqual(["error deadline-missed completed[0].at O1"]);
    expect(briefed("2020-06-03").lines).toEqual(["error deadline-missed completed[0].at O1"]);
  });

  it("and where only discussions are recorded, before the first of them", () => {
    const discussions = [
      { start: "2020-06-03T10:00", end: "2020-06-03T11:00" },
      { start: "2020-06-02T10:00", end: "2020-06-02T11:00" },
    ];
    const facts = { conference: { discussions } };
    expect(briefed("2020-06-02T09:00", facts).rule("chair-briefed")).toBe("passed");
    expect(briefed("2020-06-02T12:00", facts).lines).toEqual(["error deadline-missed completed[0].at O1"]);
  });

  it("recorded as not done is a finding once its phase is past, by how it is put", () => {
    const notDone = [{ duty: "chair-briefed", reason: "Nobody asked" }];
    const should = duty("chair-briefed", { by: "social-worker", strength: "should", phase: "before" });
    const may = duty("chair-briefed", { by: "social-worker", strength: "may", phase: "before" });
    expect(judged({ ...HELD, notDone }, asking(BRIEFED)).lines).toEqual(["error not-done notDone[0].duty O1"]);
    expect(judged({ ...HELD, notDone }, asking(should)).lines).toEqual(["query not-done notDone[0].duty O1"]);
    expect(judged({ ...HELD, notDone }, asking(may)).lines).toEqual([]);
    expect(judged({ ...PLANNED, notDone }, asking(BRIEFED)).lines).toEqual([]);
  });

  it("recorded as false says the same", () => {
    const spoken = duty("child-conversation", { by: "chair", phase: "before", doneBy: "child-conversation-scheduled" });
    const facts = { conference: { ...HELD.conference, childConversation: { scheduled: false } } };
    expect(judged(facts, asking(spoken)).lines).toEqual(["error not-done conference.childConversation.scheduled O1"]);
  });

  it("absent is skipped, and says so", () => {
    const { report, lines } = judged(HELD, asking(BRIEFED));
    expect(lines).toEqual([]);
    expect(report.rules.find(({ duty: id }) => id === "chair-briefed")).toMatchObject({
      code: "duty-done",
      status: "skipped",
      missing: ["completed"],
    });
    expect(judged(PLANNED, asking(BRIEFED)).rule("chair-briefed")).toBe("not-applicable");
  });

  it("a list that is recorded is complete, and an absent one says nothing", () => {
    const notified = (
      entries: readonly { to: "family" | "agencies" | "parents"; at?: string }[],
      facts: Facts = HELD,
    ) => judged({ ...facts, decision: { notified: entries } }, asking(told), "2020-06-10").lines;
    expect(notified([])).toEqual(["query not-done decision.notified O1"]);
    expect(notified([{ to: "agencies", at: "2020-06-03" }])).toEqual(["query not-done decision.notified O1"]);
    expect(notified([{ to: "family", at: "2020-06-03" }])).toEqual([]);
    expect(judged(HELD, asking(told), "2020-06-10").lines).toEqual([]);
    expect(notified([], PLANNED).filter((line) => line.includes("not-done"))).toEqual([]);
    const running = judged({ ...HELD, decision: { notified: [] } }, asking(told), "2020-06-02T11:00");
    expect(running.lines).not.toContain("query not-done decision.notified O1");
  });

  it("on the day is judged once the day has passed", () => {
    const notDone = [{ duty: "agenda-followed" }];
    const lines = (asOf: string) => judged({ ...HELD, notDone }, asking(onTheDay), asOf).lines;
    expect(lines("2020-06-02")).toEqual([]);
    expect(lines("2020-06-03")).toEqual(["error not-done notDone[0].duty O1"]);
    const done = (at: string) =>
      judged({ ...HELD, completed: [{ duty: "agenda-followed", at }] }, asking(onTheDay)).lines;
    expect(done("2020-06-02T15:00")).toEqual([]);
    expect(done("2020-06-03T09:00")).toEqual(["error deadline-missed completed[0].at O1"]);
  });
});

describe("5. a trigger and no response", () => {
  const heard = duty("child-heard", {
    by: "chair",
    to: "child",
    phase: "before",
    doneBy: "child-conversation-scheduled",
    when: "child-wants-to-speak",
  });
  const midpoint = duty("midpoint-review-scheduled", {
    by: "chair",
    phase: "after",
    doneBy: "midpoint-review-scheduled",
    when: "rated-red",
  });
  const review = duty("next-review-held", {
    by: "local-authority",
    due: months(3).after("conference-end"),
    doneBy: "next-review",
  });

  it("a child who wants to speak is a query at once, and an error once the conference is past", () => {
    const participants = [{ id: "k", role: "child", wantsToSpeakWithChair: true }];
    const lines = (facts: Facts) => judged({ ...facts, participants }, asking(heard)).lines;
    expect(lines(PLANNED)).toEqual(["query response-missing conference.childConversation.scheduledAt O1"]);
    expect(lines({})).toEqual(["query response-missing conference.childConversation.scheduledAt O1"]);
    expect(lines(HELD)).toEqual(["error response-missing conference.childConversation.scheduledAt O1"]);
    const childConversation = { scheduledAt: "2020-06-02T09:00" };
    expect(lines({ conference: { ...HELD.conference, childConversation } })).toEqual([]);
    expect(judged({ ...HELD, participants: [{ id: "k", role: "child" }] }, asking(heard)).lines).toEqual([]);
  });

  it("RED is a query until the next review is held, or due", () => {
    const red = { ...HELD, decision: { planNeeded: true, rag: "red" as const } };
    const lines = (facts: Facts, asOf: string) =>
      judged({ ...red, ...facts }, asking(midpoint, review), asOf).linesOf("response-missing");
    const line = "response-missing midpointReview.scheduledAt O1";
    expect(lines({}, "2020-06-10")).toEqual([`query ${line}`]);
    expect(lines({}, "2020-09-02")).toEqual([`query ${line}`]);
    expect(lines({}, "2020-09-03")).toEqual([`error ${line}`]);
    expect(lines({ nextReview: { heldOn: "2020-07-20" } }, "2020-07-21")).toEqual([`error ${line}`]);
    expect(lines({ midpointReview: { scheduledAt: "2020-07-14T10:00" } }, "2020-06-10")).toEqual([]);
    expect(lines({ decision: { planNeeded: true, rag: "amber" } }, "2020-09-03")).toEqual([]);
  });

  it.each(policies.map(({ id }) => id))("an immediate concern is an error at once under %s", (id) => {
    const concern = { immediateSafetyConcern: true };
    for (const facts of [{}, PLANNED, HELD]) {
      const { report, notices } = judged({ ...facts, ...concern }, id, "2020-06-03");
      expect(report.findings[0]).toMatchObject({
        severity: "error",
        code: "immediate-safety-concern",
        path: "immediateSafetyConcern",
      });
      expect(notices[0]).toBe("immediate-safety-concern");
    }
    const answered = judged({ ...concern, immediateSafetyResponseAt: "2020-06-01T09:00" }, id, "2020-06-03");
    expect(answered.linesOf("immediate-safety-concern")).toEqual([]);
    expect(answered.notices).not.toContain("immediate-safety-concern");
    const later = judged({ ...concern, immediateSafetyResponseAt: "2020-06-05T09:00" }, id, "2020-06-03");
    expect(later.found("immediate-safety-concern")).toHaveLength(1);
  });
});

describe("6. a planned day that has passed", () => {
  const facts = {
    ...PLANNED,
    ...DISCUSSED,
    participants: [{ id: "n", role: "school-nurse", agency: "nursing" }],
    reports: [{ from: "n", submittedAt: "2020-05-28T09:00" }],
  };
  const policy = extendPolicy(asking(REPORTS, MINUTES), {
    id: "whole",
    clauses: [
      {
        id: "T2",
        at: "2",
        says: "The conference is held in time.",
        rules: [
          duty("conference-held", {
            by: "local-authority",
            due: workingDays(15).after("section-47-strategy-discussion"),
            doneBy: "conference-held",
          }),
        ],
      },
    ],
  });

  it("is one question; what follows the conference waits, and what is done stays done", () => {
    const { lines, waitsFor, status } = judged(facts, policy, "2020-06-03");
    expect(lines).toEqual(["query planned-day-passed conference.planned.start"]);
    expect(waitsFor("minutes-circulated")).toEqual(["conference.held.start"]);
    expect(status("reports-submitted/nursing")).toBe("done");
    expect(status("conference-held")).toBe("due-today");
  });

  it("and the conference keeps its own limit", () => {
    expect(judged(facts, policy, "2020-06-04").lines).toEqual([
      "error deadline-overdue conference.held.start T2",
      "query planned-day-passed conference.planned.start",
    ]);
  });

  it("is one also where the conference is to be concluded in time", () => {
    const concluded = duty("conference-concluded", {
      by: "chair",
      due: workingDays(3).after("conference-start"),
      doneBy: "conference-concluded",
    });
    const { lines, waitsFor } = judged(PLANNED, asking(concluded), "2020-06-03");
    expect(lines).toEqual(["query planned-day-passed conference.planned.start"]);
    expect(waitsFor("conference-concluded")).toEqual(["conference.held.start"]);
  });

  it("is none on the day itself, nor once it is held", () => {
    expect(judged(facts, policy, "2020-06-02").lines).toEqual([]);
    expect(judged(facts, policy).lines).toEqual([]);
    expect(judged({ ...facts, ...HELD }, policy, "2020-06-03").lines).toEqual([]);
  });

  it("passes with the London day", () => {
    const planned = { start: "2020-06-02T23:30:00Z", end: "2020-06-03T01:30:00Z" };
    const asOf = (day: string) =>
      judged({ conference: { planned } }, asking(MINUTES), day).linesOf("planned-day-passed");
    expect(asOf("2020-06-03")).toEqual([]);
    expect(asOf("2020-06-04")).toHaveLength(1);
  });

  it("is not said to be planned too late any more", () => {
    const late = { ...DISCUSSED, conference: { planned: { start: "2020-06-05T10:00" } } };
    expect(judged(late, NATIONAL, "2020-06-04").linesOf("planned-after-due", "planned-day-passed")).toEqual([
      "query planned-after-due conference.planned.start WT1",
    ]);
    expect(judged(late, NATIONAL, "2020-06-08").linesOf("planned-after-due", "planned-day-passed")).toEqual([
      "query planned-day-passed conference.planned.start",
    ]);
  });

  it("is one of the next review too", () => {
    const booked = { ...HELD, ...PLAN, nextReview: { plannedOn: "2020-07-20" } };
    const lines = (asOf: string) => judged(booked, NATIONAL, asOf).linesOf("planned-day-passed");
    expect(lines("2020-07-20")).toEqual([]);
    expect(lines("2020-07-21")).toEqual(["query planned-day-passed nextReview.plannedOn"]);
  });

  it("a conference is never projected from its limit", () => {
    const { waitsFor, due } = judged(DISCUSSED, policy, "2020-05-20");
    expect(due("conference-held")).toBe("2020-06-03");
    expect(waitsFor("minutes-circulated")).toEqual(["conference.planned.start"]);
    expect(waitsFor("reports-submitted")).toEqual(["conference.planned.start"]);
  });
});

describe("7. done for one is not done for all", () => {
  const call = duty("parent-called", {
    by: "chair",
    to: "parents",
    each: "recipient",
    phase: "before",
    doneBy: "parent-called-before-conference",
  });
  const [mother, father] = [
    { id: "m", role: "mother" },
    { id: "f", role: "father" },
  ];
  const told = duty("family-told", {
    by: "chair",
    to: "family",
    due: hours(24).after("conference-end"),
    doneBy: "decision-notified",
  });
  const AT = "2020-06-02T15:00";

  it("a field that names people decides, and an entry for nobody adds nothing for them", () => {
    const completed = [{ duty: "decision-notified", at: AT }];
    const decision = { notified: [{ to: "family" as const, at: AT }] };
    const listed = judged({ ...HELD, decision, completed }, asking(NOTICE), "2020-06-04");
    expect(listed.status("decision-notified/family")).toBe("done");
    expect(listed.status("decision-notified/agencies")).toBe("overdue");
    const named = judged(
      { ...HELD, decision, completed: [{ ...completed[0]!, for: "agencies" }] },
      asking(NOTICE),
      "2020-06-04",
    );
    expect(named.status("decision-notified/agencies")).toBe("done");
    expect(judged({ ...HELD, completed }, asking(NOTICE), "2020-06-04").lines).toEqual([]);
  });

  it("a call that names nobody was with the only parent, and with several it is not known with whom", () => {
    const facts = { conference: { ...HELD.conference, parentCall: { heldAt: "2020-06-01T10:00" } } };
    const rule = (...participants: object[]) =>
      judged({ ...facts, participants: participants as never }, asking(call), "2020-06-10");
    expect(rule(mother).rule("parent-called")).toBe("passed");
    expect(rule(mother, father).rule("parent-called")).toBe("skipped");
    expect(rule(mother, father).lines).toEqual([]);
  });

  it("calls that name them count for each", () => {
    const parentCalls = [{ with: "m", heldAt: "2020-06-01T10:00" }];
    const facts = { ...HELD, participants: [mother, father], parentCalls };
    const { timeline, rule } = judged(facts, asking(call), "2020-06-10");
    const states = (items: typeof timeline.checklist) => items.map(({ key, state }) => `${key} ${state}`);
    // Who is in no recorded call was not called.
    expect(states(timeline.checklist)).toEqual(["parent-called/m done", "parent-called/f not-done"]);
    expect(rule("parent-called")).toBe("failed");
    const both = [...parentCalls, { with: "f", heldAt: "2020-06-01T11:00" }];
    expect(judged({ ...facts, parentCalls: both }, asking(call), "2020-06-10").rule("parent-called")).toBe("passed");
  });

  it("an audience is told when each of its members is who is not excluded", () => {
    const status = (participants: object[], ...to: string[]) =>
      judged(
        {
          ...HELD,
          participants: participants as never,
          decision: { notified: to.map((id) => ({ to: id, at: AT })) } as never,
        },
        asking(told),
        "2020-06-04",
      ).status("family-told");
    expect(status([mother, father], "family")).toBe("done");
    expect(status([mother, father], "m", "f")).toBe("done");
    expect(status([mother, father], "m")).toBe("overdue");
    expect(status([mother, { ...father, exclusion: { agreed: true } }], "m")).toBe("done");
    expect(status([mother, { ...father, exclusion: { agreed: false } }], "m")).toBe("overdue");
  });

  it("an excluded parent is owed no call by way of the parents", () => {
    const participants = [mother, { ...father, exclusion: { agreed: true } }];
    const keys = judged({ ...HELD, participants }, asking(call)).timeline.checklist.map(({ key }) => key);
    expect(keys).toEqual(["parent-called/m"]);
  });
});

describe("8. what is planned too late is said in time", () => {
  it("of this conference, with both dates, the clause and how many working days", () => {
    const planned = (start: string, asOf?: string) =>
      judged({ ...DISCUSSED, conference: { planned: { start } } }, NATIONAL, asOf);
    for (const asOf of [undefined, "2020-05-20"]) {
      const { report, notices } = planned("2020-06-05T10:00", asOf);
      expect(report.findings[0]).toMatchObject({
        code: "planned-after-due",
        severity: "query",
        path: "conference.planned.start",
        basis: [expect.objectContaining({ clause: "WT1" })],
        params: { duty: "conference-held", due: "2020-06-03", workingDays: 2 },
        deadline: { key: "conference-held", due: "2020-06-03" },
      });
      expect(String(report.findings[0]!.params["planned"])).toMatch(/^2020-06-05/);
      expect(notices).toContain("planned-after-due");
    }
    expect(planned("2020-06-03T10:00").linesOf("planned-after-due")).toEqual([]);
  });

  it("and of the next review, before it is missed", () => {
    const planned = (plannedOn: string, asOf?: string) =>
      judged({ ...HELD, ...PLAN, nextReview: { plannedOn } }, NATIONAL, asOf);
    const { found, status } = planned("2020-09-04", "2020-06-10");
    expect(found("planned-after-due")).toHaveLength(1);
    expect(found("planned-after-due")[0]).toMatchObject({
      path: "nextReview.plannedOn",
      params: { due: "2020-09-02", planned: "2020-09-04", workingDays: 2 },
    });
    expect(status("next-review-held")).toBe("upcoming");
    expect(planned("2020-09-04").found("planned-after-due")).toHaveLength(1);
    expect(planned("2020-09-02", "2020-06-10").found("planned-after-due")).toEqual([]);
  });
});

describe("9. the start of the section 47 enquiry", () => {
  const section47 = { startedOn: "2020-05-12" };

  it("stands in for a strategy discussion that is not recorded", () => {
    expect(judged({ section47 }).due("conference-held")).toBe("2020-06-03");
    expect(judged({ section47, strategyDiscussions: [] }).due("conference-held")).toBe("2020-06-03");
    expect(judged({}).waitsFor("conference-held")).toEqual(["strategyDiscussions[].heldOn"]);
  });

  it("picks the one of several", () => {
    const strategyDiscussions = [{ heldOn: "2020-05-05" }, { heldOn: "2020-05-12" }];
    const { due, lines } = judged({ section47, strategyDiscussions });
    expect(due("conference-held")).toBe("2020-06-03");
    expect(lines).toEqual([]);
    const unclear = judged({ strategyDiscussions });
    expect(unclear.due("conference-held")).toBeUndefined();
    expect(unclear.lines).toEqual(["query section-47-discussion-unclear strategyDiscussions"]);
  });

  it("gives way to a flag, with a query where they differ", () => {
    const flagged = (...dates: string[]) =>
      judged({
        section47,
        strategyDiscussions: dates.map((heldOn, index) => ({ heldOn, initiatedSection47: index === 0 })),
      });
    // 15 working dates after 5 May, over 8 and 25 May.
    expect(flagged("2020-05-05", "2020-05-12").due("conference-held")).toBe("2020-05-28");
    expect(flagged("2020-05-05", "2020-05-12").lines).toEqual(["query section-47-start-differs section47.startedOn"]);
    expect(flagged("2020-05-12", "2020-05-05").due("conference-held")).toBe("2020-06-03");
    expect(flagged("2020-05-12", "2020-05-05").lines).toEqual([]);
  });
});

describe("10. closures", () => {
  const shut = (scope?: "all") =>
    extendPolicy(
      policies.find(({ id }) => id === NATIONAL)!,
      {
        id: "shut",
        title: "Shut",
        layer: "authority",
        closures: [{ date: "2020-06-15", title: "Shut", ...(scope ? { scope } : {}) }],
        clauses: [{ id: "T1", at: "1", says: "Minutes are sent.", rules: [MINUTES] }],
      } as never,
    );

  it("put off the authority's own times, with a notice, and never national ones", () => {
    const { due, timeline } = judged({ ...HELD, ...PLAN }, shut());
    expect(due("minutes-circulated")).toBe("2020-07-01");
    expect(due("core-group-first-met")).toBe("2020-06-16");
    expect(timeline.notices.find(({ code }) => code === "closure-counted")?.about).toEqual(["minutes-circulated"]);
  });

  it("put off all where the policy says so", () => {
    const { due, timeline, linesOf } = judged({ ...HELD, ...PLAN }, shut("all"));
    expect(due("core-group-first-met")).toBe("2020-06-17");
    expect(due("minutes-circulated")).toBe("2020-07-01");
    expect(timeline.notices.find(({ code }) => code === "closure-counted")?.about?.toSorted()).toEqual([
      "core-group-first-met",
      "minutes-circulated",
    ]);
    expect(linesOf("closure-counted")).toEqual(["info closure-counted"]);
  });
});

describe("11. readings", () => {
  /** Three working days before the Tuesday are Thursday 28 May, three days Saturday 30 May. */
  const report = (strength: "must" | "should" = "must") =>
    duty("report-completed", {
      by: "social-worker",
      strength,
      due: {
        readings: [
          {
            name: "working-days",
            because: "They are counted elsewhere.",
            due: workingDays(3).before("conference-start"),
          },
          { name: "calendar-days", because: "It says days.", due: days(3).before("conference-start") },
        ],
      },
    });
  const done = (at: string, strength?: "should", readings?: Record<string, string>) => {
    const record = { type: "initial" as const, ...HELD, completed: [{ duty: "report-completed", at }] };
    const policy = asking(report(strength));
    const options = readings ? { readings } : {};
    return {
      findings: validateRecord(record, policy, options).findings,
      status: buildTimeline(record, policy, options).deadlines[0]!.status,
    };
  };

  it("met under the chosen one passes", () => {
    expect(done("2020-05-28")).toMatchObject({ findings: [], status: "done" });
  });

  it("late under it, and not under another, is a query that names the other; the status stays", () => {
    const { findings, status } = done("2020-05-29");
    expect(findings.map(lineOf)).toEqual(["query deadline-missed completed[0].at O1"]);
    expect(findings[0]!.params).toMatchObject({ otherReading: "calendar-days", otherDue: "2020-05-30" });
    expect(findings[0]!.message).toMatch(/calendar days/);
    expect(status).toBe("late");
  });

  it("late under every one is an error", () => {
    const { findings } = done("2020-05-31");
    expect(findings.map(lineOf)).toEqual(["error deadline-missed completed[0].at O1"]);
    expect(findings[0]!.params).not.toHaveProperty("otherReading");
  });

  it("in time under the one that was chosen passes, however another has it", () => {
    expect(done("2020-05-29", undefined, { "report-completed": "calendar-days" })).toMatchObject({
      findings: [],
      status: "done",
    });
  });

  it("overdue under it, and not under another, is a query too", () => {
    const lines = (asOf: string) => judged(PLANNED, asking(report()), asOf).lines;
    expect(lines("2020-05-28")).toEqual([]);
    expect(lines("2020-05-29")).toEqual(["query deadline-overdue completed O1"]);
    expect(lines("2020-05-30")).toEqual(["query deadline-overdue completed O1"]);
    expect(lines("2020-05-31")).toEqual(["error deadline-overdue completed O1"]);
  });

  it("a should is a query either way", () => {
    for (const at of ["2020-05-29", "2020-05-31"]) {
      expect(done(at, "should").findings.map(({ severity }) => severity)).toEqual(["query"]);
    }
  });
});

describe("12. parties and keys", () => {
  const keys = (facts: Facts, ...rules: Rule[]) =>
    judged(facts, asking(...rules)).timeline.deadlines.map(({ key }) => key);
  const [nurse, other, teacher] = [
    { id: "n", role: "school-nurse", agency: "nursing" },
    { id: "o", role: "health-visitor", agency: "nursing" },
    { id: "t", role: "teacher", agency: "school" },
  ];

  it("each audience has its deadline from the first day", () => {
    expect(keys(HELD, NOTICE)).toEqual(["decision-notified/family", "decision-notified/agencies"]);
    expect(keys(PLANNED, NOTICE)).toEqual(["decision-notified/family", "decision-notified/agencies"]);
  });

  it("an agency's is keyed by its code, however its people come, go and are ordered", () => {
    const expected = ["reports-submitted/nursing", "reports-submitted/school"];
    for (const participants of [
      [nurse, teacher],
      [nurse, other, teacher],
      [teacher, other, nurse],
      [teacher, other],
    ]) {
      expect(keys({ ...HELD, participants }, REPORTS).toSorted()).toEqual(expected);
    }
    const { timeline } = judged({ ...HELD, participants: [nurse, other] }, asking(REPORTS));
    expect(timeline.deadlines[0]!.party).toMatchObject({ agency: "nursing", members: ["n", "o"] });
  });

  it("it is done when all its reports are", () => {
    const facts = (...reports: { from: string; submittedAt?: string }[]) => ({
      ...HELD,
      participants: [nurse, other],
      reports,
    });
    const status = (...reports: { from: string; submittedAt?: string }[]) =>
      judged(facts(...reports), asking(REPORTS), "2020-06-02").status("reports-submitted/nursing");
    const submittedAt = "2020-05-29T09:00";
    expect(status({ from: "n", submittedAt })).toBe("done");
    expect(status({ from: "n", submittedAt }, { from: "o", submittedAt })).toBe("done");
    expect(status({ from: "n", submittedAt }, { from: "o" })).toBe("overdue");
    expect(
      judged(facts({ from: "n", submittedAt }, { from: "o" }), asking(REPORTS), "2020-06-02").found("deadline-overdue"),
    ).toMatchObject([
      {
        key: "deadline-overdue@reports-submitted/nursing",
        path: "reports[1].submittedAt",
        deadline: { key: "reports-submitted/nursing", duty: "reports-submitted", party: "nursing" },
      },
    ]);
  });

  it("each report's author's is keyed by the agency's code too", () => {
    const shared = duty("reports-shared", {
      by: "professional",
      to: "family",
      each: "report",
      due: workingDays(3).before("conference-start"),
      doneBy: "report-shared-with-family",
    });
    const at = "2020-05-27T09:00";
    const facts = (sharedWithFamilyAt?: string) => ({
      ...HELD,
      participants: [nurse, other, teacher],
      reports: [
        { from: "n", sharedWithFamilyAt: at },
        { from: "o", ...(sharedWithFamilyAt ? { sharedWithFamilyAt } : {}) },
        { from: "t", sharedWithFamilyAt: at },
      ],
    });
    const status = (given: Facts) => {
      const { timeline } = judged(given, asking(shared), "2020-06-02");
      return timeline.deadlines.map((deadline) => `${deadline.key} ${deadline.status}`).toSorted();
    };
    expect(status(facts(at))).toEqual(["reports-shared/nursing done", "reports-shared/school done"]);
    expect(status(facts())).toEqual(["reports-shared/nursing overdue", "reports-shared/school done"]);
  });

  it("without an agency it is the participant's id, which gives way where it is an agency's code", () => {
    const participants = [teacher, { id: "d", role: "doctor" }, { id: "school", role: "doctor" }];
    expect(keys({ ...HELD, participants }, REPORTS).toSorted()).toEqual([
      "reports-submitted/d",
      "reports-submitted/school",
      "reports-submitted/school~",
    ]);
  });

  it("each parent has one", () => {
    const called = duty("parent-written-to", {
      by: "chair",
      to: "parents",
      each: "recipient",
      due: workingDays(2).before("conference-start"),
    });
    const participants = [
      { id: "m", role: "mother" },
      { id: "f", role: "father" },
    ];
    expect(keys({ ...HELD, participants }, called)).toEqual(["parent-written-to/m", "parent-written-to/f"]);
    const { status } = judged(
      { ...HELD, participants, completed: [{ duty: "parent-written-to", for: "m", at: "2020-05-27" }] },
      asking(called),
      "2020-06-02",
    );
    expect([status("parent-written-to/m"), status("parent-written-to/f")]).toEqual(["done", "overdue"]);
  });
});

describe("13. what cannot be so, and what is merely unlikely", () => {
  it("an end before its start is an error, and nothing is counted from it", () => {
    const conference = { held: { start: "2020-06-02T10:00", end: "2020-06-02T09:00" } };
    const { lines, waitsFor } = judged({ conference }, asking(MINUTES));
    expect(lines).toEqual(["error conference-ends-before-it-starts conference.held.end"]);
    expect(waitsFor("minutes-circulated")).toEqual(["conference.held.end"]);
    const short = { held: { start: "2020-06-02T10:00", end: "2020-06-02T10:00" } };
    expect(judged({ conference: short }, asking(MINUTES)).lines).toEqual([]);
  });

  it("a plan that ends before it starts is an error, and owes what a plan does", () => {
    const facts = { ...HELD, ...PLAN, plan: { startedOn: "2020-06-02", endedOn: "2020-05-20" } };
    const { lines, status } = judged(facts, NATIONAL, "2020-06-17");
    expect(lines).toContain("error plan-ends-before-it-starts plan.endedOn");
    expect(status("core-group-first-met")).toBe("overdue");
  });

  it("a review before the conference it follows is one error, and no day is counted for it", () => {
    const facts = {
      ...HELD,
      type: "review" as const,
      previousConference: { type: "initial" as const, heldOn: "2020-06-03" },
    };
    const { linesOf, status } = judged(facts, NATIONAL, "2020-12-31");
    expect(linesOf("before-its-event", "conference-before-previous-conference")).toEqual([
      "error conference-before-previous-conference previousConference.heldOn",
    ]);
    expect(linesOf("deadline-overdue", "deadline-missed").filter((line) => line.includes("conference.held"))).toEqual(
      [],
    );
    expect(status("conference-held")).not.toBe("overdue");
  });

  it("a conference before the one it follows is an error", () => {
    const review = (heldOn: string) =>
      judged({ ...HELD, type: "review", previousConference: { type: "initial", heldOn } }, asking(MINUTES)).lines;
    expect(review("2020-06-03")).toEqual(["error conference-before-previous-conference previousConference.heldOn"]);
    expect(review("2020-06-02")).toEqual([]);
  });

  it.each([
    ["a Saturday", "2020-06-06T10:00", 1],
    ["a bank holiday", "2020-05-25T10:00", 1],
    ["a Tuesday", "2020-06-02T10:00", 0],
  ])("a conference on %s is a query, or none", (_, start, queries) => {
    const found = judged({ conference: { held: { start, end: start } } }, asking(MINUTES)).report.findings;
    expect(found.map(({ severity }) => severity)).toEqual(queries === 1 ? ["query"] : []);
  });

  it("a plan that starts on another day than its conference is a query", () => {
    const started = (startedOn: string, facts: Facts = {}) =>
      judged({ ...HELD, ...PLAN, plan: { startedOn }, ...facts }, asking(MINUTES)).lines;
    expect(started("2020-06-02")).toEqual([]);
    expect(started("2020-06-05")).toEqual(["query plan-starts-with-its-conference plan.startedOn"]);
    expect(started("2020-03-03", { type: "review" })).toEqual([]);
  });

  it("a conference that was not required and held all the same is a query", () => {
    const held = (conferenceRequired: boolean) =>
      judged({ ...HELD, section47: { conferenceRequired } }, asking(MINUTES)).lines;
    expect(held(false)).toEqual(["query held-though-not-required section47.conferenceRequired"]);
    expect(held(true)).toEqual([]);
  });
});

describe("one fault is found once", () => {
  /** The duty is a should here, and the requirement of the same clause a must. */
  const policy = asking(
    duty("split-arrangements-communicated", {
      by: "chair",
      strength: "should",
      phase: "before",
      doneBy: "split-arrangements-communicated",
    }),
    requirement("split-arrangements-recorded"),
  );
  const splitArrangements = { discussed: true, communicatedAt: "2020-06-03T10:00" };
  const record = { type: "initial", conference: { ...HELD.conference, split: true, splitArrangements } };

  it("and by the graver of the two that find it", () => {
    const { findings } = validateRecord(record, policy);
    expect(findings.map(({ severity, path }) => `${severity} ${path}`)).toEqual([
      "error conference.splitArrangements.communicatedAt",
    ]);
  });

  it("and by the other where one is excluded", () => {
    const { findings } = validateRecord(record, policy, { exclude: ["deadline-missed"] });
    expect(findings.map(({ code }) => code)).toEqual(["split-arrangements-recorded"]);
  });
});
