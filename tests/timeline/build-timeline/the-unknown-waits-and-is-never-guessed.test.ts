import { describe, expect, it } from "vitest";
import { buildTimeline, type ConferenceRecord } from "../../../src/index.js";
import { due, find, initial, needs, notices } from "./an-initial-conference.js";

describe("what is not known", () => {
  it("waits, with the facts that are missing", () => {
    const timeline = buildTimeline({ type: "initial" }, "hounslow");
    expect(timeline.deadlines).toEqual([]);
    expect(timeline.waiting.map(({ id, needs: facts }) => `${id}: ${facts.join()}`)).toEqual([
      "conference-held: strategyDiscussions[].heldOn",
      "next-review-held: conference.planned.start",
      "core-group-first-met: conference.planned.start",
      "reports-shared-with-family: conference.planned.start",
      "reports-submitted: conference.planned.start",
      "reports-forwarded: conference.planned.start",
      "mailbox-checked: conference.planned.start",
      "missing-reports-chased: reports,conference.planned.start",
      "report-set-circulated: conference.planned.start",
      "decision-recorded: conference.planned.start",
      "plan-document-completed: conference.planned.start",
      "minutes-circulated: conference.planned.start",
    ]);
  });

  it("never guesses which strategy discussion initiated the enquiry", () => {
    const with47 = (...flags: (boolean | undefined)[]): ConferenceRecord => ({
      type: "initial",
      strategyDiscussions: flags.map((initiatedSection47, index) => ({
        heldOn: `2020-04-0${index + 1}`,
        initiatedSection47,
      })),
    });
    expect(due(with47(undefined), "conference-held")).toMatchObject([{ date: "2020-04-24" }]);
    expect(due(with47(undefined, true), "conference-held")).toMatchObject([{ date: "2020-04-27" }]);
    for (const unclear of [with47(undefined, undefined), with47(true, true)]) {
      expect(needs(unclear, "conference-held")).toEqual(["strategyDiscussions[].initiatedSection47"]);
      expect(notices(unclear)).toContain("section-47-discussion-unclear");
    }
  });

  it("counts from the start of a conference whose end is not known, and says so", () => {
    const open = { ...initial, conference: { planned: { start: "2020-04-22T10:00" } } };
    expect(due(open, "decision-recorded")).toMatchObject([{ at: "2020-04-23T10:00:00+01:00" }]);
    expect(notices(open)).toContain("conference-end-assumed");
    expect(notices(initial)).not.toContain("conference-end-assumed");
  });

  it("counts whole days where no time of day is known, and says so", () => {
    const dated = { ...initial, conference: { planned: { start: "2020-04-22", end: "2020-04-22" } } };
    expect(due(dated, "decision-recorded")).toEqual([{ date: "2020-04-23", lastWorkingDay: "2020-04-23" }]);
    expect(due(dated, "reports-submitted", "barking-and-dagenham")).toEqual([
      { date: "2020-04-20", lastWorkingDay: "2020-04-20" },
    ]);
    expect(notices(dated)).toContain("time-of-day-unknown");
  });

  it("projects an event that has not happened from its own due time, and says so", () => {
    const response = (record: ConferenceRecord) =>
      buildTimeline(record, "barking-and-dagenham").deadlines.filter(({ id }) => id === "decision-response");
    expect(response(initial)).toMatchObject([
      { key: "decision-response/family", due: { date: "2020-04-28" }, projectedFrom: ["decision-notified"] },
      { key: "decision-response/agencies", due: { date: "2020-04-28" }, projectedFrom: ["decision-notified"] },
    ]);
    const told = { ...initial, decision: { notified: [{ to: "family" as const, at: "2020-04-22T14:00" }] } };
    expect(response(told)).toMatchObject([
      { key: "decision-response/family", due: { date: "2020-04-27" }, projectedFrom: [] },
      { key: "decision-response/agencies", due: { date: "2020-04-28" }, projectedFrom: ["decision-notified"] },
    ]);
  });
});

describe("what the source of a record does not hold", () => {
  const held: ConferenceRecord = { ...initial, conference: { held: { start: "2020-04-22" } } };

  it("is never overdue, and counts where it is recorded all the same", () => {
    const options = { asOf: "2020-12-01", notHeld: ["coreGroup"] };
    expect(find(buildTimeline(held, "london", options), "core-group-first-met").status).toBeNull();
    expect(find(buildTimeline(held, "london", options), "next-review-held").status).toBe("overdue");
    const met = { ...held, coreGroup: { meetings: [{ heldOn: "2020-05-20" }] } };
    expect(find(buildTimeline(met, "london", options), "core-group-first-met").status).toBe("late");
  });

  it("is by whole names in a path", () => {
    const options = { asOf: "2020-12-01", notHeld: ["nextReview", "coreGroup.members"] };
    expect(find(buildTimeline(held, "london", options), "core-group-first-met").status).toBe("overdue");
    const under = { asOf: "2020-12-01", notHeld: ["coreGroup.meetings"] };
    expect(find(buildTimeline(held, "london", under), "core-group-first-met").status).toBeNull();
  });
});
