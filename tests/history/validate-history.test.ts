import { describe, expect, it } from "vitest";
import { validateHistory } from "../../src/history/index.js";
import { historyRules } from "../../src/history/rules/index.js";
import { findPolicy, type ChildHistory } from "../../src/index.js";

const national = findPolicy("working-together");
const findingsIn = (history: unknown, asOf?: string) => validateHistory(history, national, { asOf }).findings;
const found = (history: ChildHistory, asOf?: string) =>
  findingsIn(history, asOf).map(({ severity, code, path }) => `${severity} ${code} ${path}`);

const startedOn = "2025-01-27";

describe("each fault once, at its place in the history", () => {
  it.each<[why: string, history: ChildHistory, asOf: string | undefined, findings: string[]]>([
    [
      "a late review is one missed deadline",
      { plans: [{ startedOn, reviews: [{ heldOn: "2025-04-22" }, { heldOn: "2025-10-30" }] }] },
      "2025-12-01",
      ["error deadline-missed plans[0].reviews[1].heldOn"],
    ],
    ["nothing is wrong", { plans: [{ startedOn, reviews: [{ heldOn: "2025-04-22" }] }] }, "2025-05-01", []],
    ["a review that is overdue", { plans: [{ startedOn }] }, "2025-05-01", ["error deadline-overdue plans[0].reviews"]],
    [
      "a review that is planned and overdue",
      { plans: [{ startedOn, reviews: [{ plannedOn: "2025-04-24" }] }] },
      "2025-05-01",
      ["error deadline-overdue plans[0].reviews[0].heldOn", "query planned-day-passed plans[0].reviews[0].plannedOn"],
    ],
    [
      "a review that is planned too late",
      { plans: [{ startedOn, reviews: [{ plannedOn: "2025-04-28" }] }] },
      "2025-04-01",
      ["query planned-after-due plans[0].reviews[0].plannedOn"],
    ],
    [
      "a conference that is late",
      { enquiries: [{ startedOn: "2025-04-10", conferenceHeldOn: "2025-05-07" }] },
      "2025-06-01",
      ["error deadline-missed enquiries[0].conferenceHeldOn"],
    ],
    [
      "a conference that is overdue",
      { enquiries: [{ startedOn: "2025-04-10" }] },
      "2025-05-07",
      ["error deadline-overdue enquiries[0].conferenceHeldOn"],
    ],
    [
      "a conference that was not required",
      { enquiries: [{ startedOn: "2025-04-10", conferenceRequired: false }] },
      "2025-05-07",
      [],
    ],
    [
      "a conference that was held though not required",
      { enquiries: [{ startedOn: "2025-04-10", conferenceRequired: false, conferenceHeldOn: "2025-04-24" }] },
      "2025-05-07",
      ["query held-though-not-required enquiries[0].conferenceRequired"],
    ],
    [
      "a conference before its enquiry",
      { enquiries: [{ startedOn: "2025-04-10", conferenceHeldOn: "2025-04-08" }] },
      "2025-04-20",
      ["error before-its-event enquiries[0].conferenceHeldOn"],
    ],
    [
      "a plan that ends before it starts",
      { plans: [{ startedOn, endedOn: "2025-01-20" }] },
      "2025-02-01",
      ["error plan-ends-before-it-starts plans[0].endedOn"],
    ],
    [
      "plans that overlap, each later one",
      {
        plans: [
          { startedOn: "2025-03-03", reviews: [] },
          { startedOn: "2025-01-06", endedOn: "2025-04-01" },
          { startedOn: "2025-03-20" },
        ],
      },
      "2025-04-01",
      ["error plans-overlap plans[0].startedOn", "error plans-overlap plans[2].startedOn"],
    ],
    [
      "plans that follow each other on one day",
      { plans: [{ startedOn: "2025-01-06", endedOn: "2025-03-03" }, { startedOn: "2025-03-03" }] },
      "2025-04-01",
      [],
    ],
    [
      "a review before its plan, and one after it",
      { plans: [{ startedOn, endedOn: "2025-03-03", reviews: [{ heldOn: "2025-01-20" }, { heldOn: "2025-03-04" }] }] },
      "2025-04-01",
      [
        "error review-outside-its-plan plans[0].reviews[0].heldOn",
        "error review-outside-its-plan plans[0].reviews[1].heldOn",
      ],
    ],
    [
      "a plan without a conference, where enquiries are known",
      { enquiries: [], plans: [{ startedOn }] },
      "2025-02-01",
      ["query plan-without-conference plans[0].startedOn"],
    ],
    ["a plan without a conference, where nothing else is known", { plans: [{ startedOn }] }, "2025-02-01", []],
    [
      "a transfer in, of which enquiries do not tell",
      { enquiries: [], plans: [{ startedOn, startedBy: "transfer-in" }] },
      "2025-02-01",
      [],
    ],
    [
      "a plan that starts after its conference",
      { enquiries: [{ startedOn: "2025-01-13", conferenceHeldOn: "2025-01-24" }], plans: [{ startedOn }] },
      "2025-02-01",
      ["query plan-starts-with-its-conference plans[0].startedOn"],
    ],
    [
      "six months without a review after a transfer in",
      { plans: [{ startedOn, startedBy: "transfer-in" }] },
      "2025-07-28",
      ["query review-interval-exceeded plans[0].reviews"],
    ],
    ["six months to the day", { plans: [{ startedOn, startedBy: "transfer-in" }] }, "2025-07-27", []],
    [
      "a first review more than six months after a transfer in",
      { plans: [{ startedOn, startedBy: "transfer-in", reviews: [{ heldOn: "2025-07-28" }] }] },
      "2025-08-01",
      ["query review-interval-exceeded plans[0].reviews[0].heldOn"],
    ],
    [
      "an ended plan without reviews, and no day asked about",
      { plans: [{ startedOn, endedOn: "2025-09-01" }] },
      undefined,
      ["query review-interval-exceeded plans[0].reviews"],
    ],
    [
      "an open plan at eighteen",
      { bornOn: "2007-02-10", plans: [{ startedOn }] },
      "2025-02-10",
      ["query open-plan-at-eighteen plans[0].endedOn"],
    ],
    ["an open plan a day before", { bornOn: "2007-02-10", plans: [{ startedOn }] }, "2025-02-09", []],
    [
      "a plan that ended by then",
      { bornOn: "2007-02-10", plans: [{ startedOn, endedOn: "2025-02-10" }] },
      "2025-02-10",
      [],
    ],
    [
      "born on 29 February, on 28 February",
      { bornOn: "2008-02-29", plans: [{ startedOn: "2026-01-26" }] },
      "2026-02-28",
      [],
    ],
    [
      "born on 29 February, on 1 March",
      { bornOn: "2008-02-29", plans: [{ startedOn: "2026-01-26" }] },
      "2026-03-01",
      ["query open-plan-at-eighteen plans[0].endedOn"],
    ],
    [
      "what is recorded for later than the day asked about",
      { plans: [{ startedOn, reviews: [{ heldOn: "2025-04-22" }] }] },
      "2025-04-01",
      ["query after-as-of plans[0].reviews[0].heldOn"],
    ],
  ])("%s", (_, history, asOf, findings) => {
    const all = found(history, asOf);
    expect(all.filter((each) => !each.includes("conference-on-a-working-day"))).toEqual(findings);
  });

  it("keys are unique, and those of deadlines are the timeline's", () => {
    const history = {
      id: "C000017",
      enquiries: [{ startedOn: "2025-01-06", conferenceHeldOn: "2025-01-28" }],
      plans: [{ startedOn: "2025-01-28", reviews: [{ heldOn: "2025-05-22" }, { heldOn: "2025-12-30" }] }],
    };
    const findings = findingsIn(history, "2026-01-05");
    expect(
      findings.map(({ key, deadline, child, conference }) => [key, deadline?.key, child, conference?.place]),
    ).toEqual([
      [
        "deadline-missed@enquiry-2025-01-06/conference-held",
        "enquiry-2025-01-06/conference-held",
        "C000017",
        "enquiries[0]",
      ],
      [
        "deadline-missed@enquiry-2025-01-06/next-review-held",
        "enquiry-2025-01-06/next-review-held",
        "C000017",
        "enquiries[0]",
      ],
      [
        "deadline-missed@review-2025-05-22/next-review-held",
        "review-2025-05-22/next-review-held",
        "C000017",
        "plans[0].reviews[0]",
      ],
    ]);
    expect(findings.map(({ pointer }) => pointer)).toEqual([
      "/enquiries/0/conferenceHeldOn",
      "/plans/0/reviews/0/heldOn",
      "/plans/0/reviews/1/heldOn",
    ]);
  });
});

describe("whole records", () => {
  const held = (start: string) => ({ held: { start: `${start}T10:00`, end: `${start}T12:00` } });
  const history: ChildHistory = {
    id: "C1",
    plans: [{ startedOn, reviews: [{ heldOn: "2025-05-22" }] }],
    conferences: [
      {
        type: "review",
        reference: "B",
        conference: held("2025-05-22"),
        children: [{ id: "C0" }, { id: "C1", decision: { category: "NEG", planNeeded: false } }],
      },
      {
        type: "initial",
        reference: "A",
        conference: held("2025-01-27"),
        decision: { planNeeded: true },
        coreGroup: { meetings: [{ heldOn: "2025-03-03" }] },
      },
    ],
  };

  it("have their findings at their own paths, also of a child among siblings", () => {
    expect(found(history, "2025-06-01")).toEqual([
      "error deadline-missed conferences[0].conference.held.start",
      "error deadline-missed conferences[1].coreGroup.meetings[0].heldOn",
      "query category-without-plan conferences[0].children[1].decision.category",
    ]);
  });

  it("are judged by all rules, each with its conference", () => {
    const { rules, summary } = validateHistory(history, national, { asOf: "2025-06-01" });
    const met = rules.filter(({ code }) => code === "deadline-met");
    expect(met.map(({ duty, status, conference }) => `${duty} ${status} ${conference?.reference}`)).toEqual([
      "conference-held skipped A",
      "next-review-held failed A",
      "core-group-first-met failed A",
      "next-review-held not-applicable B",
    ]);
    expect(summary).toMatchObject({ errors: 2, queries: 1, infos: 0 });
  });
});

it("of a thin history, what it does not hold is skipped as not held", () => {
  const { rules, summary } = validateHistory({ plans: [{ startedOn }] }, national, { asOf: "2025-02-01" });
  const skipped = rules.filter(({ status, conference }) => status === "skipped" && conference !== null);
  expect(new Set(skipped.map(({ reason }) => reason))).toEqual(new Set(["not-held", "waiting", "facts-missing"]));
  expect(rules.find(({ duty }) => duty === "core-group-first-met")).toMatchObject({
    status: "skipped",
    reason: "not-held",
  });
  expect(summary.errors).toBe(0);
});

it("what is no history is found, and nothing judged", () => {
  const report = validateHistory({ id: "C1", plans: [{ startedOn: "2025-02-29" }] }, national);
  expect(report).toMatchObject({ child: null, rules: [], summary: { errors: 1 } });
  expect(report.findings.map(({ code, path }) => `${code} ${path}`)).toEqual([
    "date-does-not-exist plans[0].startedOn",
  ]);
});

it("rules can be excluded by their codes", () => {
  const history = { enquiries: [], bornOn: "2000-01-01", plans: [{ startedOn }] };
  const exclude = ["plan-without-conference", "open-plan-at-eighteen"];
  const { findings, rules } = validateHistory(history, national, { asOf: "2025-02-01", exclude });
  expect(findings).toEqual([]);
  expect(rules.find(({ code }) => code === "open-plan-at-eighteen")).toMatchObject({
    status: "not-applicable",
    reason: "excluded",
  });
});

it("every rule about histories has a code of its own, and says what to do", () => {
  expect(new Set(historyRules.map(({ code }) => code)).size).toBe(historyRules.length);
  for (const { code, message, fix } of historyRules) {
    expect(code).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/);
    expect([message, fix].every((text) => text.endsWith("."))).toBe(true);
  }
});
