import { describe, expect, it } from "vitest";
import { buildTimeline, findPolicy, policyToMarkdown, policyToText, type ConferenceRecord } from "../../src/index.js";
import { evaluate } from "../../src/obligations/index.js";
import { days, duty, type DutyOptions } from "../../src/policy/index.js";
import { timelineSchema } from "../../src/timeline/schema.js";
import { ownPolicy } from "../own-policy.js";

const record: ConferenceRecord = {
  type: "initial",
  conference: { planned: { start: "2020-05-05T10:00" } },
  participants: [
    { id: "p1", role: "social-worker", agency: "childrens-social-care" },
    { id: "p2", role: "health-visitor", agency: "health-visiting" },
  ],
};
const reports = duty("reports-submitted", {
  by: "professional",
  to: "conference-service",
  each: "agency",
  due: days(1).before("conference-start"),
  doneBy: "report-submitted",
});
const chase = (options: Partial<DutyOptions>) =>
  duty("reports-chased", {
    by: "minute-taker",
    phase: "before",
    chases: "reports-submitted",
    ...options,
  } as DutyOptions);
const chased = (options: Partial<DutyOptions>, of: ConferenceRecord = record, ...others: ReturnType<typeof duty>[]) =>
  evaluate(of, ownPolicy([reports, chase(options), ...others])).obligations.flatMap(({ key, chasedBy }) =>
    chasedBy.length > 0 ? [`${key}: ${chasedBy.join()}`] : [],
  );

describe("what a duty chases", () => {
  it("is chased of everybody, where the duty is to nobody in particular", () => {
    expect(chased({})).toEqual([
      "reports-submitted/childrens-social-care: minute-taker",
      "reports-submitted/health-visiting: minute-taker",
    ]);
  });

  it("is chased of those whom the duty is to, and of no others", () => {
    expect(chased({ to: "social-worker" })).toEqual(["reports-submitted/childrens-social-care: minute-taker"]);
    expect(chased({ to: ["social-worker", "agencies"] })).toHaveLength(2);
    expect(chased({ to: "police" })).toEqual([]);
    const colleague = { id: "p3", role: "team-manager", agency: "childrens-social-care" };
    expect(chased({ to: "social-worker" }, { ...record, participants: [...record.participants!, colleague] })).toEqual([
      "reports-submitted/childrens-social-care: minute-taker",
    ]);
  });

  it("is chased while nobody is listed who owes it", () => {
    expect(chased({ to: "social-worker" }, { ...record, participants: [] })).toEqual([
      "reports-submitted: minute-taker",
    ]);
  });

  it("is chased by all who are asked to, each once", () => {
    const again = duty("reports-chased-again", { by: ["chair", "minute-taker"], phase: "before", chases: reports.id });
    expect(chased({}, record, again)).toContain("reports-submitted/health-visiting: minute-taker,chair");
  });

  it("is chased unless the duty's condition is known not to be met", () => {
    const rated = (rag: "red" | "green"): ConferenceRecord => ({ ...record, decision: { rag } });
    const when = "rated-red" as const;
    expect(chased({ when })).toHaveLength(2);
    expect(chased({ when }, rated("red"))).toHaveLength(2);
    expect(chased({ when }, rated("green"))).toEqual([]);
  });

  it("is nothing where no duty of that id is in force", () => {
    expect(chased({ chases: "letter-sent" })).toEqual([]);
  });
});

it("a timeline says who chases a deadline, and leaves it out where nobody does", () => {
  const timeline = buildTimeline(record, "hounslow");
  const chasedKeys = timeline.deadlines.filter(({ chasedBy }) => chasedBy !== undefined).map(({ key }) => key);
  expect(chasedKeys).toEqual(["reports-submitted/childrens-social-care"]);
  expect(timeline.deadlines.find(({ key }) => key === chasedKeys[0])!.chasedBy).toEqual(["minute-taker"]);
  expect(timelineSchema.safeParse(JSON.parse(JSON.stringify(timeline))).error).toBeUndefined();
});

it("an item without a time says who chases it too", () => {
  const own = ownPolicy([
    duty("letters-sent", { by: "administrator", phase: "before" }),
    duty("letters-chased", { by: "chair", phase: "before", chases: "letters-sent" }),
  ]);
  const { checklist } = buildTimeline(record, own);
  expect(checklist.map(({ id, chasedBy }) => [id, chasedBy])).toEqual(
    expect.arrayContaining([
      ["letters-sent", ["chair"]],
      ["letters-chased", undefined],
    ]),
  );
});

it("a policy's page says what is chased", () => {
  expect(policyToText(findPolicy("hounslow"), { width: 1000 })).toMatch(
    /missing-reports-chased: .*; chases reports-submitted/,
  );
  expect(policyToMarkdown(findPolicy("hounslow"))).toMatch(/`missing-reports-chased`.*; chases `reports-submitted`/);
});
