import { describe, expect, it } from "vitest";
import { buildTimeline, policyToText, validateRecord, type ConferenceRecord } from "../../../src/index.js";
import {
  days,
  duty,
  gestationWeeks,
  requirement,
  soonerOf,
  workingDays,
  type Rule,
} from "../../../src/policy/index.js";
import { conference, dueOf, initial, ours } from "./on-the-national-layer.js";

describe("a duty for each child", () => {
  const asked = duty("views-asked", {
    by: "social-worker",
    to: "child",
    each: "child",
    due: days(1).before("conference-start"),
  });
  const children = [
    { id: "k1", bornOn: "2010-01-01" },
    { id: "k2", bornOn: "2020-01-01" },
  ];

  it("is one deadline for each, done for each by an entry of their own", () => {
    const completed = [{ duty: "views-asked", for: "k2", at: "2026-04-08" }];
    const found = dueOf("views-asked", { ...initial, children, completed }, ours([asked]));
    expect(found.map(({ key, party, status }) => [key, party, status])).toEqual([
      ["views-asked/k1", { child: "k1" }, null],
      ["views-asked/k2", { child: "k2" }, "done"],
    ]);
  });

  it("is one for all while no child is listed", () => {
    expect(dueOf("views-asked", initial, ours([asked])).map(({ key }) => key)).toEqual(["views-asked"]);
  });

  it("waits for the day of birth of a child who may be too young, and is not asked of one who is", () => {
    const old = ours([{ ...asked, fromAge: 10 }]);
    const { deadlines, waiting } = buildTimeline({ ...initial, children: [...children, { id: "k3" }] }, old);
    expect(deadlines.filter(({ id }) => id === "views-asked").map(({ key }) => key)).toEqual(["views-asked/k1"]);
    expect(waiting.filter(({ id }) => id === "views-asked").map(({ needs }) => needs)).toEqual([["children[].bornOn"]]);
    expect(policyToText(old).replaceAll(/\s+/g, " ")).toContain("each child of 10 years or older");
    expect(() => ours([{ ...asked, each: "audience", fromAge: 10 }])).toThrow("age-of-no-child");
  });

  it("is not owed of a child who has died, and is of the others", () => {
    const one = [{ ...children[0]!, diedOn: "2026-04-01" }, children[1]!];
    const { deadlines, notOwed } = buildTimeline({ ...initial, children: one }, ours([asked]), { asOf: "2026-04-02" });
    expect(deadlines.filter(({ id }) => id === "views-asked").map(({ key }) => key)).toEqual(["views-asked/k2"]);
    expect(notOwed.map(({ key, because }) => [key, because.code])).toEqual([["views-asked/k1", "died"]]);
  });
});

describe("weeks of pregnancy before which nothing begins", () => {
  const judged = (rule: Rule, record: Partial<ConferenceRecord>) => {
    const { rules, findings } = validateRecord(
      { type: "pre-birth", expectedDeliveryOn: "2026-09-01", conference, decision: { planNeeded: true }, ...record },
      ours([rule]),
    );
    const code = rule.id;
    return [rules.find((each) => each.code === code)!.status, findings.find((each) => each.code === code)?.message];
  };
  const plan = requirement("plan-not-before", { for: ["pre-birth"], particulars: { gestationWeeks: 24 } });

  it("a plan of an unborn child does not start before 24 weeks", () => {
    // 24 weeks are 16 weeks before the expected date, a Tuesday: 12 May.
    expect(judged(plan, { plan: { startedOn: "2026-05-12" } })).toEqual(["passed", undefined]);
    expect(judged(plan, { plan: { startedOn: "2026-05-11" } })).toEqual([
      "failed",
      "The plan starts on Monday 11 May 2026. That of an unborn child does not start before Tuesday 12 May 2026.",
    ]);
    expect(judged(plan, {})[0]).toBe("skipped");
    expect(judged(plan, { plan: { startedOn: "2026-05-11" }, expectedDeliveryOn: undefined })[0]).toBe("skipped");
  });

  it("of siblings, only the unborn child's own plan is looked at", () => {
    const children = [
      { id: "k1", bornOn: "2015-01-01", plan: { startedOn: "2026-04-09" } },
      { id: "k2", unborn: true, plan: { startedOn: "2026-05-12" } },
    ];
    expect(judged(plan, { children })).toEqual(["passed", undefined]);
  });

  it("a conference is not held in the first weeks", () => {
    const early = requirement("conference-not-before", { strength: "should", particulars: { gestationWeeks: 12 } });
    expect(judged(early, {})[0]).toBe("passed");
    expect(judged(early, { expectedDeliveryOn: "2026-11-01" })[0]).toBe("failed");
  });

  it("a pregnancy notified late: the weeks that had passed are left out, with a notice", () => {
    const held = duty("conference-held", {
      by: "local-authority",
      for: ["pre-birth"],
      due: soonerOf(gestationWeeks(28), workingDays(15).after("section-47-strategy-discussion")),
      doneBy: "conference-held",
    });
    const record: ConferenceRecord = {
      type: "pre-birth",
      expectedDeliveryOn: "2026-08-10",
      strategyDiscussions: [{ heldOn: "2026-06-22" }],
    };
    const { deadlines, notices } = buildTimeline(record, ours([held]));
    expect(deadlines.find(({ id }) => id === "conference-held")?.due.date).toBe("2026-07-13");
    expect(notices.map(({ code }) => code)).toContain("sooner-date-left-out");
  });
});
