import { describe, expect, it } from "vitest";
import type { ConferenceRecord } from "../../../src/index.js";
import { hidden, judged, keysOf, lateReports, reason } from "./late-reports.js";

describe("a waiver for a deadline", () => {
  it("lets stand what is about that deadline, and nothing about another", () => {
    const all = judged([]).findings;
    const own = all.filter(({ deadline }) => deadline?.key === "reports-submitted/health-visiting");
    expect(own).toHaveLength(1);
    expect(hidden([{ deadline: "reports-submitted/health-visiting" }])).toEqual(
      own.map((finding) => ({ ...finding, waived: { reason } })),
    );
  });

  it("lets the rule fail all the same", () => {
    const { rules } = judged([{ deadline: "reports-submitted/health-visiting", reason }]);
    expect(rules.find(({ duty }) => duty === "reports-submitted")).toMatchObject({ status: "failed" });
  });

  it("moves with it where the lists are in another order, and a path does not", () => {
    const turned = {
      ...lateReports,
      participants: lateReports.participants!.toReversed(),
      reports: lateReports.reports!.toReversed(),
    };
    const [byKey] = hidden([{ deadline: "reports-submitted/health-visiting" }], turned);
    expect(byKey).toMatchObject({ path: "reports[2].submittedAt", deadline: { party: "health-visiting" } });
    const [byPath] = hidden([{ code: "deadline-missed", path: "reports[0].submittedAt" }], turned);
    expect(byPath).toMatchObject({ deadline: { party: "primary-school" } });
  });

  it("leaves a fact that came too early where other deadlines need it as well", () => {
    const record: ConferenceRecord = {
      type: "initial",
      strategyDiscussions: [{ heldOn: "2020-04-20" }],
      conference: { held: { start: "2020-05-05T10:00", end: "2020-05-05T12:00" } },
      coreGroup: { meetings: [{ heldOn: "2020-04-01" }] },
      minutes: { completedAt: "2020-04-01", distributed: [{ to: "participants", at: "2020-04-02" }] },
    };
    const early = judged([], record).findings.filter(({ code }) => code === "before-its-event");
    const several = early.find(({ params }) => (params["deadlines"] as string[]).length > 1);
    const single = early.find(({ params }) => (params["deadlines"] as string[]).length === 1);
    expect(single).toBeDefined();
    expect(keysOf(hidden([{ deadline: single!.deadline!.key, code: "before-its-event" }], record))).toEqual([
      single!.key,
    ]);
    if (several) expect(keysOf(hidden([{ deadline: several.deadline!.key }], record))).not.toContain(several.key);
  });
});

describe("an immediate concern for a child's safety", () => {
  const concern: ConferenceRecord = { ...lateReports, immediateSafetyConcern: true };
  const code = "immediate-safety-concern";

  it("is not let stand in any record, and can be in one", () => {
    expect(() => judged([{ code, reason }], concern)).toThrowError(
      expect.objectContaining({
        code: "not-a-waiver",
        details: { index: 0, problems: [expect.objectContaining({ code: "no-record" })] },
      }),
    );
    expect(keysOf(hidden([{ code, record: "CPC-1" }], concern))).toEqual([`${code}@immediateSafetyConcern`]);
  });
});
