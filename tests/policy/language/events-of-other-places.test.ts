import { describe, expect, it } from "vitest";
import { buildTimeline, type ConferenceRecord } from "../../../src/index.js";
import { duty, weeks } from "../../../src/policy/index.js";
import { conference, ours } from "./on-the-national-layer.js";

describe("events of other places", () => {
  it("a meeting eight weeks after the plan ended is owed because it ended", () => {
    const met = duty("met-after-plan", {
      by: "core-group",
      for: ["review"],
      due: weeks(8).after("plan-ended"),
      doneBy: "meeting-after-plan",
    });
    const record: ConferenceRecord = { type: "review", conference, plan: { endedOn: "2026-04-09" } };
    const status = (more: Partial<ConferenceRecord>) => {
      const { deadlines } = buildTimeline({ ...record, ...more }, ours([met]), { asOf: "2026-07-01" });
      return deadlines.filter(({ id }) => id === "met-after-plan").map((each) => [each.due.date, each.status]);
    };
    expect(status({})).toEqual([["2026-06-04", "overdue"]]);
    expect(status({ meetingAfterPlan: { heldOn: "2026-06-01" } })).toEqual([["2026-06-04", "done"]]);
    expect(buildTimeline({ type: "review", conference }, ours([met])).waiting.map(({ id }) => id)).toContain(
      "met-after-plan",
    );
  });

  it("the birth counts once it has been, and the expected date before", () => {
    const seen = duty("baby-seen", {
      by: "social-worker",
      for: ["pre-birth"],
      due: weeks(1).after("birth-or-expected-delivery"),
    });
    const record: ConferenceRecord = { type: "pre-birth", conference, expectedDeliveryOn: "2026-06-01" };
    const due = (more: Partial<ConferenceRecord>, asOf: string) =>
      buildTimeline({ ...record, ...more }, ours([seen]), { asOf }).deadlines.find(({ id }) => id === "baby-seen")?.due
        .date;
    expect(due({}, "2026-05-01")).toBe("2026-06-08");
    expect(due({ bornOn: "2026-05-20" }, "2026-05-25")).toBe("2026-05-27");
    expect(due({ bornOn: "2026-05-20" }, "2026-05-01")).toBe("2026-06-08");
  });
});
