import { describe, expect, it } from "vitest";
import { buildTimeline, type ConferenceRecord } from "../../../src/index.js";
import { find, initial } from "./an-initial-conference.js";

describe("a conference whose planned day has passed", () => {
  const asOf = "2020-04-23";
  const after = ["decision-recorded", "plan-document-completed", "core-group-first-met", "minutes-circulated"];
  const before = ["reports-shared-with-family", "reports-submitted", "report-set-circulated"];

  it("makes what is counted from it wait, keeps its own limit, and is said once", () => {
    const timeline = buildTimeline(initial, "hounslow", { asOf });
    expect(timeline.deadlines.map(({ key }) => key)).toEqual(["conference-held"]);
    expect(timeline.waiting.map(({ id }) => id)).toEqual(expect.arrayContaining([...before, ...after]));
    for (const { id, needs: facts } of timeline.waiting) {
      if ([...before, ...after].includes(id)) expect(facts, id).toEqual(["conference.held.start"]);
    }
    expect(timeline.notices.filter(({ code }) => code === "planned-day-passed")).toEqual([
      expect.objectContaining({ paths: ["conference.planned.start"] }),
    ]);
  });

  it("has passed on the day after it, and not on it", () => {
    const on = (day: string) => buildTimeline(initial, "london", { asOf: day }).waiting.length;
    expect([on("2020-04-22"), on("2020-04-22T23:59")]).toEqual([0, 0]);
    expect(on("2020-04-23T00:00")).toBeGreaterThan(0);
  });

  it("leaves done what was done", () => {
    const record = { ...initial, completed: [{ duty: "reports-submitted", at: "2020-04-20" }] };
    expect(find(buildTimeline(record, "hounslow", { asOf }), "reports-submitted")).toMatchObject({
      status: "done",
      doneAt: "2020-04-20",
    });
  });
});

describe("what is recorded for later than the day that is asked about", () => {
  const later: ConferenceRecord = {
    ...initial,
    conference: { held: { start: "2020-04-22T10:00", end: "2020-04-22T12:00" } },
    coreGroup: { meetings: [{ heldOn: "2020-05-05" }] },
  };
  const core = (asOf?: string) => find(buildTimeline(later, "london", { asOf }), "core-group-first-met");

  it("has not happened, is said at its place, and is done from its own day on", () => {
    expect(core("2020-05-04")).toMatchObject({ status: "upcoming", doneAt: null });
    expect(core("2020-05-05")).toMatchObject({ status: "done", doneAt: "2020-05-05" });
    expect(core()).toMatchObject({ status: "done", doneAt: "2020-05-05" });
    const noticed = (asOf: string) =>
      buildTimeline(later, "london", { asOf }).notices.find(({ code }) => code === "after-as-of")?.paths;
    expect(noticed("2020-05-04")).toEqual(["coreGroup.meetings[0].heldOn"]);
    expect(noticed("2020-05-05")).toBeUndefined();
  });

  it("is counted from as what is planned is", () => {
    const { record, deadlines } = buildTimeline(later, "london", { asOf: "2020-04-21" });
    expect(record.conference).toMatchObject({ isHeld: false, start: "2020-04-22T10:00:00+01:00" });
    const minutes = deadlines.find(({ id }) => id === "minutes-circulated");
    expect(minutes).toMatchObject({ due: { date: "2020-05-21" }, why: [{ kind: "planned" }, {}] });
  });

  it("is told by the instant where both are known, and is the same day's otherwise", () => {
    const minutes = (at: string, asOf: string) => {
      const record = { ...later, minutes: { distributed: [{ to: "participants" as const, at }] } };
      return find(buildTimeline(record, "london", { asOf }), "minutes-circulated").doneAt;
    };
    expect(minutes("2020-05-04T12:00", "2020-05-04T11:59")).toBeNull();
    expect(minutes("2020-05-04T12:00", "2020-05-04T12:00")).not.toBeNull();
    expect(minutes("2020-05-04T12:00", "2020-05-04")).not.toBeNull();
    expect(minutes("2020-05-04", "2020-05-04T00:00")).not.toBeNull();
    expect(minutes("2020-05-05", "2020-05-04T23:59")).toBeNull();
  });
});
