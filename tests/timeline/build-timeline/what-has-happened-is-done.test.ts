import { describe, expect, it } from "vitest";
import { buildTimeline, type ConferenceRecord } from "../../../src/index.js";
import { due, find, initial } from "./an-initial-conference.js";

describe("what happened", () => {
  it("replaces what was planned", () => {
    const moved = {
      ...initial,
      conference: { ...initial.conference, held: { start: "2020-04-24T10:00", end: "2020-04-24T11:30" } },
    };
    expect(due(moved, "reports-submitted")).toMatchObject([{ date: "2020-04-23" }]);
    expect(due(moved, "decision-recorded")).toMatchObject([{ at: "2020-04-25T11:30:00+01:00" }]);
    const open = { ...initial, conference: { ...initial.conference, held: { start: "2020-04-24T10:00" } } };
    expect(due(open, "decision-recorded")).toMatchObject([
      { at: "2020-04-25T10:00:00+01:00", lastWorkingDay: "2020-04-24" },
    ]);
  });

  it("gives each agency, author and audience a deadline of its own", () => {
    const record: ConferenceRecord = {
      ...initial,
      participants: [
        { id: "p1", role: "social-worker", agency: "childrens-social-care" },
        { id: "p2", role: "team-manager", agency: "childrens-social-care" },
        { id: "p3", role: "health-visitor", agency: "health-visiting" },
        { id: "p4", role: "mother" },
        { id: "p5", role: "chair" },
        { id: "p6", role: "police-officer", agency: "police", invited: false },
      ],
      reports: [{ from: "p3", submittedAt: "2020-04-21T17:00", sharedWithFamilyAt: "2020-04-20" }],
    };
    const { deadlines } = buildTimeline(record, "hounslow", { asOf: "2020-04-21" });
    expect(
      deadlines
        .filter(({ id }) => id === "reports-shared-with-family" || id === "reports-submitted")
        .map(({ key, status, doneAt }) => [key, status, doneAt]),
    ).toEqual([
      ["reports-shared-with-family/childrens-social-care", "overdue", null],
      ["reports-shared-with-family/health-visiting", "late", "2020-04-20"],
      ["reports-submitted/childrens-social-care", "due-today", null],
      ["reports-submitted/health-visiting", "done", "2020-04-21T17:00:00+01:00"],
    ]);
    const templates = buildTimeline(record, "safeguarding-qa-unit").deadlines.filter(
      ({ id }) => id === "template-returned",
    );
    expect(templates.map(({ key }) => key)).toEqual([
      "template-returned/p1",
      "template-returned/p2",
      "template-returned/p3",
    ]);
  });

  it("is done when every report of an agency, and every audience, is", () => {
    const submitted = (...reports: ConferenceRecord["reports"] & {}) =>
      buildTimeline(
        {
          ...initial,
          participants: [
            { id: "a", agency: "school" },
            { id: "b", agency: "school" },
          ],
          reports,
        },
        "hounslow",
      ).deadlines.find(({ id }) => id === "reports-submitted")?.doneAt;
    expect(submitted({ from: "b", submittedAt: "2020-04-20" })).toBe("2020-04-20");
    expect(submitted({ from: "b", submittedAt: "2020-04-20" }, { from: "a" })).toBeNull();
    const minutes = (...distributed: { to: "family" | "professionals" | "participants"; at: string }[]) =>
      find(buildTimeline({ ...initial, minutes: { distributed } }, "hounslow"), "minutes-circulated").doneAt;
    expect(minutes({ to: "participants", at: "2020-05-01" })).toBe("2020-05-01");
    expect(minutes({ to: "family", at: "2020-05-01" })).toBeNull();
    expect(minutes({ to: "family", at: "2020-05-05" }, { to: "professionals", at: "2020-05-01" })).toBe("2020-05-05");
  });

  it("may be any duty, by its id", () => {
    const record = {
      ...initial,
      completed: [
        { duty: "invitation-letters-sent", at: "2020-04-15" },
        { duty: "minutes-circulated", at: "2020-06-01" },
      ],
    };
    const timeline = buildTimeline(record, "hounslow");
    expect(timeline.checklist.find(({ id }) => id === "invitation-letters-sent")?.doneAt).toBe("2020-04-15");
    expect(find(timeline, "minutes-circulated").status).toBe("late");
  });

  it("done for one of several leaves the others owed", () => {
    const record = {
      ...initial,
      completed: [{ duty: "decision-notified", for: "family", at: "2020-04-22T14:00" }],
    };
    const { deadlines } = buildTimeline(record, "barking-and-dagenham");
    const told = deadlines.filter(({ id }) => id === "decision-notified");
    expect(told.map(({ key, status }) => [key, status])).toEqual([
      ["decision-notified/family", "done"],
      ["decision-notified/agencies", null],
    ]);
  });

  it("done for somebody who is not in the record makes no deadline, and is nobody's", () => {
    const reports = (record: ConferenceRecord) =>
      buildTimeline(record, "hounslow")
        .deadlines.filter(({ id }) => id === "reports-submitted")
        .map(({ key, status }) => [key, status]);
    const entered = { ...initial, completed: [{ duty: "reports-submitted", for: "p2", at: "2020-04-20" }] };
    expect(reports(entered)).toEqual([["reports-submitted", null]]);
    const school = { ...entered, participants: [{ id: "p1", role: "teacher", agency: "school" }] };
    expect(reports(school)).toEqual([["reports-submitted/school", null]]);
    const health = { ...entered, participants: [{ id: "p2", role: "nurse", agency: "health" }] };
    expect(reports(health)).toEqual([["reports-submitted/health", "done"]]);
  });

  it("after a birth is a core group or a review, whichever is first", () => {
    const born: ConferenceRecord = {
      type: "pre-birth",
      bornOn: "2020-09-01",
      coreGroup: { meetings: [{ heldOn: "2020-08-20" }, { heldOn: "2020-09-05" }] },
      nextReview: { heldOn: "2020-09-08" },
    };
    const { deadlines } = buildTimeline(born, "london", { asOf: "2020-10-01" });
    expect(deadlines.map(({ id, due: { date }, status }) => [id, date, status])).toEqual([
      ["met-after-birth", "2020-09-11", "done"],
      ["review-after-birth-held", "2021-03-05", "done"],
    ]);
    const unwell = buildTimeline({ ...born, motherWellEnough: false }, "london");
    expect(unwell.deadlines[0]?.due.date).toBe("2020-09-21");
  });

  const heldAsPlanned = { ...initial, conference: { held: { start: "2020-04-22T10:00", end: "2020-04-22T12:00" } } };

  it("stands as of the day that is asked about, to the minute where both are known", () => {
    const status = (asOf: string, key = "decision-recorded", record: ConferenceRecord = heldAsPlanned) => {
      const deadline = find(buildTimeline(record, "hounslow", { asOf }), key);
      return [deadline.status, deadline.workingDaysLeft];
    };
    expect(status("2020-04-20")).toEqual(["upcoming", 3]);
    expect(status("2020-04-23")).toEqual(["due-today", 0]);
    expect(status("2020-04-23T11:59")).toEqual(["due-today", 0]);
    expect(status("2020-04-23T12:01")).toEqual(["overdue", 0]);
    expect(status("2020-04-24")).toEqual(["overdue", -1]);
    expect(status("2020-04-26")).toEqual(["overdue", -1]);
    expect(status("2020-04-24", "conference-held", initial)).toEqual(["due-today", 0]);
    for (const weekend of ["2020-04-25", "2020-04-26"]) {
      expect(status(weekend, "conference-held", initial)).toEqual(["overdue", 0]);
    }
    expect(status("2020-04-27", "conference-held", initial)).toEqual(["overdue", -1]);
    expect(status("2020-04-30", "conference-held", initial)).toEqual(["overdue", -4]);
    const held = { ...initial, conference: { held: { start: "2020-04-24T10:00", end: "2020-04-24T12:00" } } };
    expect(find(buildTimeline(held, "hounslow"), "conference-held")).toMatchObject({
      status: "done",
      doneAt: "2020-04-24T10:00:00+01:00",
      workingDaysLeft: null,
    });
    expect(find(buildTimeline(initial, "hounslow"), "conference-held").status).toBeNull();
  });
});

describe("what was done before what it follows", () => {
  const held = { start: "2020-04-22T10:00", end: "2020-04-22T12:00" };
  const met = (heldOn: string, asOf = "2020-06-01") =>
    buildTimeline({ ...initial, conference: { held }, coreGroup: { meetings: [{ heldOn }] } }, "london", { asOf });

  it("does not discharge it, and is said with its place", () => {
    const early = met("2020-04-21");
    expect(find(early, "core-group-first-met")).toMatchObject({ status: "overdue", doneAt: null });
    expect(early.notices).toContainEqual(
      expect.objectContaining({
        code: "before-its-event",
        about: ["core-group-first-met"],
        paths: ["coreGroup.meetings[0].heldOn"],
      }),
    );
    const sameDay = met("2020-04-22");
    expect(find(sameDay, "core-group-first-met")).toMatchObject({ status: "done", doneAt: "2020-04-22" });
    expect(sameDay.notices.map(({ code }) => code)).not.toContain("before-its-event");
  });

  it("counts from the start of a conference for what follows its end", () => {
    const told = (at: string) =>
      find(
        buildTimeline({ ...initial, conference: { held }, decision: { recordedAt: at } }, "hounslow"),
        "decision-recorded",
      ).doneAt;
    expect(told("2020-04-22T09:59")).toBeNull();
    expect(told("2020-04-22T10:00")).not.toBeNull();
    expect(told("2020-04-22T11:00")).not.toBeNull();
  });

  it("discharges what comes before a conference, whenever it was done", () => {
    const reports = [{ from: "p1", submittedAt: "2019-01-01" }];
    const [submitted] = buildTimeline({ ...initial, reports }, "hounslow").deadlines.filter(
      ({ id }) => id === "reports-submitted",
    );
    expect(submitted).toMatchObject({ status: "done", doneAt: "2019-01-01" });
  });
});
