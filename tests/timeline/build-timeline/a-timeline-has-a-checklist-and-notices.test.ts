import { describe, expect, it } from "vitest";
import { buildTimeline, type ConferenceRecord, type TimelineOptions } from "../../../src/index.js";
import { days } from "../../../src/policy/index.js";
import { due, initial, needs, notices, oneDuty } from "./an-initial-conference.js";

describe("a checklist item", () => {
  const item = (record: ConferenceRecord, id: string, on = "hounslow", options?: TimelineOptions) =>
    buildTimeline(record, on, options).checklist.find((each) => each.id === id)!;

  it("says where it stands, and for whom it is", () => {
    expect(item(initial, "invitation-letters-sent")).toMatchObject({ state: "open", party: null, doneAt: null });
    const entered = (at: string) => ({ ...initial, completed: [{ duty: "invitation-letters-sent", at }] });
    expect(item(entered("2020-04-15"), "invitation-letters-sent")).toMatchObject({ state: "done" });
    expect(item(entered("2020-04-23"), "invitation-letters-sent")).toMatchObject({ state: "late" });
    const denied = { ...initial, notDone: [{ duty: "invitation-letters-sent" }] };
    expect(item(denied, "invitation-letters-sent")).toMatchObject({ state: "not-done", doneAt: null });
    const unheld = { notHeld: ["participants", "completed"] };
    expect(item(initial, "invitation-letters-sent", "hounslow", unheld)).toMatchObject({ state: "not-held" });
    expect(item(entered("2020-04-15"), "invitation-letters-sent", "hounslow", unheld).state).toBe("done");
  });
});

describe("notices", () => {
  it("what cannot wait comes first", () => {
    const urgent: ConferenceRecord = { ...initial, type: "pre-birth", reference: "?", immediateSafetyConcern: true };
    expect(notices(urgent, "london")[0]).toBe("immediate-safety-concern");
    expect(notices({ ...urgent, immediateSafetyResponseAt: "2020-04-02" }, "london")).not.toContain(
      "immediate-safety-concern",
    );
  });

  it("a policy past its review, or not yet in force", () => {
    const on = (date: string) => ({ ...initial, conference: { planned: { start: date } } });
    expect(notices(on("2020-07-01"), "northamptonshire")).toContain("policy-past-review");
    expect(notices(on("2020-06-30"), "northamptonshire")).not.toContain("policy-past-review");
    expect(notices(on("2020-03-22"), "northamptonshire")).toContain("policy-not-yet-in-force");
    const ended = oneDuty(days(3).after("conference-end"), { until: "2020-04-01" });
    expect(buildTimeline(initial, ended).notices.map(({ code }) => code)).toContain("policy-no-longer-in-force");
  });

  it("dates that lean on projected holidays, and those that leave the calendar", () => {
    const on = (date: string): ConferenceRecord => ({
      type: "initial",
      conference: { planned: { start: date, end: date } },
    });
    const about = (date: string, code: string) =>
      buildTimeline(on(date), "hounslow")
        .notices.find((notice) => notice.code === code)
        ?.about?.toSorted();
    expect(about("2028-06-01", "projected-holidays")).toBeUndefined();
    expect(about("2028-12-01", "projected-holidays")).toEqual(["minutes-circulated", "next-review-held"]);
    expect(about("2060-12-20", "outside-calendar")).toEqual([
      "core-group-first-met",
      "minutes-circulated",
      "next-review-held",
    ]);
    expect(due(on("2060-12-20"), "next-review-held")).toEqual([{ date: "2061-03-20", lastWorkingDay: null }]);
    expect(needs(on("2060-12-20"), "core-group-first-met")).toEqual(["calendar"]);
    expect(buildTimeline(on("9999-12-31"), "hounslow").waiting.map(({ needs: facts }) => facts.join())).toContain(
      "calendar",
    );
  });
});

describe("a timeline", () => {
  it("changes nothing it is given, and comes out the same every time", () => {
    const frozen = deepFreeze(structuredClone(initial));
    expect(JSON.stringify(buildTimeline(frozen, "hounslow"))).toBe(JSON.stringify(buildTimeline(frozen, "hounslow")));
  });

  it("keeps its keys while the record grows", () => {
    const keys = (record: ConferenceRecord) =>
      buildTimeline(record, "barking-and-dagenham").deadlines.map(({ key }) => key);
    const people = [{ id: "p1", role: "social-worker", agency: "childrens-social-care" }];
    const before = keys({ ...initial, participants: people });
    const after = keys({
      ...initial,
      participants: [...people, { id: "p2", agency: "health" }],
      reports: [{ from: "p1", submittedAt: "2020-04-19" }],
      conference: { held: { start: "2020-04-23T10:00", end: "2020-04-23T12:00" } },
    });
    expect(after).toEqual(expect.arrayContaining(before));
    expect(new Set(after).size).toBe(after.length);
  });
});

function deepFreeze<T>(value: T): T {
  if (typeof value === "object" && value !== null) Object.values(Object.freeze(value)).forEach(deepFreeze);
  return value;
}
