import { describe, expect, it } from "vitest";
import { validateRecord, type ConferenceRecord } from "../../../src/index.js";
import { requirement } from "../../../src/policy/index.js";
import { conference, initial, ours } from "./on-the-national-layer.js";

describe("a quorum", () => {
  const judged = (particulars: Record<string, unknown>, ...agencies: string[]) => {
    const participants = agencies.map((agency, index) => ({ id: `p${index}`, agency, attended: true }));
    const under = ours([requirement("conference-quorate", { particulars: particulars as never })]);
    const { rules } = validateRecord({ ...initial, participants }, under);
    return rules.find(({ code }) => code === "conference-quorate")!.status;
  };
  const health = ["health-visiting", "midwifery", "hospital"];

  it("of any health agency is met by one of them", () => {
    const any = { agencies: 2, includingAnyOf: health };
    expect(judged(any, "childrens-social-care", "health-visiting")).toBe("passed");
    expect(judged(any, "childrens-social-care", "police")).toBe("failed");
  });

  it("asks for one of each of several lists", () => {
    const each = { agencies: 2, includingAnyOf: [health, ["school", "nursery"]] };
    expect(judged(each, "midwifery", "nursery")).toBe("passed");
    expect(judged(each, "midwifery", "hospital")).toBe("failed");
  });

  it("counts codes that are one agency once, and all others each for themselves", () => {
    expect(judged({ agencies: 3, countAsOne: health }, "police", "midwifery", "hospital")).toBe("failed");
    expect(judged({ agencies: 3, countAsOne: health }, "police", "school", "hospital")).toBe("passed");
    expect(judged({ agencies: 3 }, "school", "school-nursing", "health-visiting")).toBe("passed");
  });
});

describe("a delay that somebody has to agree to", () => {
  const late: ConferenceRecord = {
    type: "initial",
    strategyDiscussions: [{ heldOn: "2026-03-02" }],
    conference,
    participants: [
      { id: "p1", role: "chair" },
      { id: "p2", role: "team-manager" },
    ],
  };
  const judged = (record: Partial<ConferenceRecord>, agreedBy?: string[]) => {
    const rule = requirement("delay-agreed-and-recorded", agreedBy ? { particulars: { agreedBy } } : {});
    const { rules, findings } = validateRecord({ ...late, ...record }, ours([rule]));
    const { status } = rules.find(({ code }) => code === "delay-agreed-and-recorded")!;
    const paths = findings.filter(({ code }) => code === "delay-agreed-and-recorded").map(({ path }) => path);
    return [status, ...paths];
  };
  const reason = { duty: "conference-held", text: "The family could not be reached." };

  it("is agreed by participants or by roles, as the reason says", () => {
    expect(judged({ reasons: [{ ...reason, agreedBy: ["p1", "p2"] }] })).toEqual(["passed"]);
    expect(judged({ reasons: [{ ...reason, agreedBy: ["service-manager", "iro"] }] })).toEqual(["passed"]);
    expect(judged({ reasons: [{ ...reason, agreedBy: ["p1"] }] })).toEqual(["failed", "reasons[0].agreedBy"]);
    expect(judged({ reasons: [reason] })[0]).toBe("skipped");
  });

  it("or as the conference's delay says, as ever", () => {
    const delay = { reason: "Illness.", agreedByManager: true, agreedByChair: true };
    expect(judged({ conference: { ...conference, delay } })).toEqual(["passed"]);
    expect(judged({ conference: { ...conference, delay: { ...delay, agreedByChair: false } } })).toEqual([
      "failed",
      "conference.delay.agreedByChair",
    ]);
  });

  it("by those whom the policy names", () => {
    expect(judged({ reasons: [{ ...reason, agreedBy: ["p1"] }] }, ["chair"])).toEqual(["passed"]);
    expect(judged({ reasons: [{ ...reason, agreedBy: ["p1"] }] }, ["safeguarding-lead"])[0]).toBe("failed");
  });
});
