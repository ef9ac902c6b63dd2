import { describe, expect, it } from "vitest";
import type { Rule } from "../../../src/policy/index.js";
import { duty, workingDays } from "../../../src/policy/language.js";
import { type Facts, HELD, NOTICE, PLANNED, REPORTS, asking, judged } from "./conference-in-june.js";

describe("parties and keys", () => {
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
