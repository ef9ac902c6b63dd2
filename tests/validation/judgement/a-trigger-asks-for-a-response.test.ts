import { describe, expect, it } from "vitest";
import { policies } from "../../../src/index.js";
import { duty, months, workingDays } from "../../../src/policy/language.js";
import { type Facts, HELD, PLANNED, asking, judged } from "./conference-in-june.js";

describe("a trigger and no response", () => {
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
    // A review that is planned has not been held.
    expect(lines({ nextReview: { plannedOn: "2020-07-20" } }, "2020-06-10")).toEqual([`query ${line}`]);
    expect(lines({ midpointReview: { scheduledAt: "2020-07-14T10:00" } }, "2020-06-10")).toEqual([]);
    expect(lines({ decision: { planNeeded: true, rag: "amber" } }, "2020-09-03")).toEqual([]);
  });

  it("RED is a query as well while another duty is overdue", () => {
    const sent = duty("plan-sent", { by: "social-worker", due: workingDays(1).after("conference-end") });
    const red = { ...HELD, decision: { planNeeded: true, rag: "red" as const } };
    expect(judged(red, asking(midpoint, review, sent), "2020-06-10").lines).toEqual([
      "error deadline-overdue completed O1",
      "query response-missing midpointReview.scheduledAt O1",
    ]);
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
