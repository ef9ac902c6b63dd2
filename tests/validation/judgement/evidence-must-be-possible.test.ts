import { describe, expect, it } from "vitest";
import { extendPolicy } from "../../../src/index.js";
import { duty, workingDays } from "../../../src/policy/language.js";
import { lineOf } from "../examples.js";
import {
  DISCUSSED,
  HELD,
  MINUTES,
  NATIONAL,
  NOTICE,
  PLAN,
  RECORDED,
  REPORTS,
  asking,
  judged,
} from "./conference-in-june.js";

const RESPONSE = duty("decision-response", {
  by: "family",
  due: workingDays(3).after("decision-notified"),
  doneBy: "decision-responded",
});

describe("evidence is possible", () => {
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

describe("a conference of which only the end is recorded", () => {
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
