import { describe, expect, it } from "vitest";
import { buildTimeline, parsePolicy, validateRecord, type ConferenceRecord, type Policy } from "../../src/index.js";
import type { Period } from "../../src/calendar/index.js";
import { lintPolicy } from "../../src/lint/index.js";
import {
  days,
  duty,
  every,
  gestationWeeks,
  hours,
  months,
  requirement,
  soonerOf,
  weeks,
  workingDays,
  type Rule,
} from "../../src/policy/index.js";

/** One rule on the national layer, as an authority's own staff would send it: through JSON. */
function policyWith(...rules: Rule[]): Policy {
  const json = JSON.stringify({
    id: "elsewhere",
    title: "Elsewhere",
    layer: "authority",
    base: "working-together",
    document: { title: "Procedures", publisher: "A partnership", checkedOn: "2026-11-22" },
    clauses: [{ id: "1", at: "1", says: "As it is there.", grade: "published", rules }],
  });
  expect(lintPolicy(json).filter(({ severity }) => severity === "error")).toEqual([]);
  const parsed = parsePolicy(json);
  if (!parsed.ok) throw new Error(parsed.findings.map(({ code, path }) => `${code} ${path}`).join());
  return parsed.value;
}

// Thursday 9 April 2026 is three days after Easter Monday.
const conference = { held: { start: "2026-04-09T10:00", end: "2026-04-09T12:00" } };
const strategyDiscussions = [
  { heldOn: "2026-03-10" },
  { heldOn: "2026-03-16", initiatedSection47: true },
  { heldOn: "2026-03-18" },
];
const initial: ConferenceRecord = { type: "initial", strategyDiscussions, conference };
const review: ConferenceRecord = { type: "review", conference };
const preBirth: ConferenceRecord = {
  type: "pre-birth",
  expectedDeliveryOn: "2026-09-01",
  bornOn: "2026-05-20",
  conference,
};

const dueUnder = (rule: Rule, record: ConferenceRecord) => {
  const due = buildTimeline(record, policyWith(rule)).deadlines.find(({ id }) => id === rule.id)?.due;
  return due?.at ?? due?.date;
};

const reports = (due: Period, type: "initial" | "review") =>
  duty("reports-submitted", { by: "professional", each: "agency", for: [type], due, doneBy: "report-submitted" });
const held = (type: "initial" | "pre-birth" | "transfer-in", due: Period) =>
  duty("conference-held", { by: "local-authority", for: [type], due, doneBy: "conference-held" });
const reviewed = (due: Period) =>
  duty("next-review-held", { by: "local-authority", for: ["pre-birth"], due, doneBy: "next-review" });

describe.each<[shape: string, rule: Rule, record: ConferenceRecord, due: string, why: string]>([
  [
    "reports 48 hours before",
    reports(hours(48).before("conference-start"), "initial"),
    initial,
    "2026-04-07T10:00:00+01:00",
    "elapsed",
  ],
  [
    "reports to parents 2 days before",
    duty("reports-shared-with-family", {
      by: "professional",
      to: "parents",
      each: "report",
      for: ["initial"],
      due: days(2).before("conference-start"),
      doneBy: "report-shared-with-family",
    }),
    initial,
    "2026-04-07",
    "calendar",
  ],
  [
    "reports 3 days before",
    reports(days(3).before("conference-start"), "initial"),
    initial,
    "2026-04-06",
    "Easter Monday: the text says days",
  ],
  [
    "reports 3 working days before",
    reports(workingDays(3).before("conference-start"), "initial"),
    initial,
    "2026-04-02",
    "Wed 8, Tue 7, not Easter, Thu 2",
  ],
  [
    "review reports 3 working days before",
    reports(workingDays(3).before("conference-start"), "review"),
    review,
    "2026-04-02",
    "the same",
  ],
  [
    "review reports 5 working days before",
    reports(workingDays(5).before("conference-start"), "review"),
    review,
    "2026-03-31",
    "two more",
  ],
  [
    "review reports 5 days before",
    reports(days(5).before("conference-start"), "review"),
    review,
    "2026-04-04",
    "a Saturday",
  ],
  [
    "request 1 working day after the strategy discussion",
    duty("conference-requested", {
      by: "social-worker",
      for: ["initial"],
      due: workingDays(1).after("section-47-strategy-discussion"),
    }),
    initial,
    "2026-03-17",
    "Tuesday",
  ],
  [
    "invitations 20 working days before a review",
    duty("invitations-sent", { by: "administrator", for: ["review"], due: workingDays(20).before("conference-start") }),
    review,
    "2026-03-10",
    "four weeks of five days and Easter",
  ],
  [
    "decision letter 1 working day after",
    duty("decision-notified", {
      by: "chair",
      to: ["family"],
      due: workingDays(1).after("conference-end"),
      doneBy: "decision-notified",
    }),
    initial,
    "2026-04-10",
    "Friday",
  ],
  [
    "record 15 working days after",
    duty("minutes-circulated", {
      by: "conference-service",
      to: "participants",
      due: workingDays(15).after("conference-end"),
      doneBy: "minutes-circulated",
    }),
    initial,
    "2026-04-30",
    "Fri 10 is the first",
  ],
  [
    "corrections 10 working days after the record",
    duty("corrections-sent", { by: "professional", due: workingDays(10).after("minutes-circulated") }),
    { ...initial, minutes: { distributed: [{ to: "participants", at: "2026-04-30" }] } },
    "2026-05-15",
    "not 4 May",
  ],
  [
    "core group 10 working days after",
    duty("core-group-first-met", {
      by: "core-group",
      for: ["initial"],
      due: workingDays(10).after("conference-end"),
      doneBy: "first-core-group",
    }),
    initial,
    "2026-04-23",
    "Fri 10 is the first",
  ],
  [
    "core group at most every 6 weeks",
    duty("core-group-met-again", {
      by: "core-group",
      phase: "after",
      due: every(6, "weeks").since("latest-core-group"),
    }),
    { ...initial, coreGroup: { meetings: [{ heldOn: "2026-04-22" }] } },
    "2026-06-03",
    "42 days",
  ],
  [
    "core group every 4 weeks",
    duty("core-group-met-again", {
      by: "core-group",
      phase: "after",
      due: every(4, "weeks").since("latest-core-group"),
    }),
    { ...initial, coreGroup: { meetings: [{ heldOn: "2026-04-01" }, { heldOn: "2026-04-22" }] } },
    "2026-05-20",
    "28 days from the latest",
  ],
  [
    "reconvened 10 working days after an inquorate one",
    duty("conference-reconvened", {
      by: "conference-service",
      when: "not-quorate",
      due: workingDays(10).after("conference-start"),
    }),
    { ...initial, conference: { ...conference, quorate: false } },
    "2026-04-23",
    "as a core group",
  ],
  [
    "pre-birth by 28 weeks of gestation",
    held("pre-birth", gestationWeeks(28)),
    preBirth,
    "2026-06-09",
    "12 weeks before 1 September",
  ],
  ["pre-birth by the 34th week", held("pre-birth", gestationWeeks(34)), preBirth, "2026-07-21", "6 weeks before it"],
  [
    "pre-birth about 3 months before the due date",
    { ...held("pre-birth", months(3).before("expected-delivery")), strength: "should" },
    preBirth,
    "2026-06-01",
    "a month is a month",
  ],
  [
    "first review 10 working days from birth or 3 months, sooner",
    reviewed(soonerOf(workingDays(10).after("birth"), months(3).after("conference-end"))),
    preBirth,
    "2026-06-04",
    "not 25 May; 9 July is later",
  ],
  [
    "first review 20 working days from birth or 3 months, sooner",
    reviewed(soonerOf(workingDays(20).after("birth"), months(3).after("conference-end"))),
    preBirth,
    "2026-06-18",
    "ten more",
  ],
  [
    "first review 3 months from the conference where that is sooner",
    reviewed(soonerOf(workingDays(20).after("birth"), months(3).after("conference-end"))),
    { ...preBirth, bornOn: "2026-06-15" },
    "2026-07-09",
    "20 working days would be 13 July",
  ],
  [
    "first review 3 months from the conference where the child is born after them",
    reviewed(soonerOf(workingDays(20).after("birth"), months(3).after("conference-end"))),
    { ...preBirth, bornOn: "2026-08-25" },
    "2026-09-23",
    "9 July had passed before there was a birth to count from",
  ],
  ["first review within 4 weeks of birth", reviewed(weeks(4).after("birth")), preBirth, "2026-06-17", "28 days"],
  [
    "transfer-in 15 working days from notification",
    held("transfer-in", workingDays(15).after("transfer-in-notified")),
    { type: "transfer-in", transferIn: { notifiedOn: "2026-03-16" } },
    "2026-04-08",
    "not Easter",
  ],
  [
    "transfer-in 15 working days from acceptance",
    held("transfer-in", workingDays(15).after("transfer-in-accepted")),
    { type: "transfer-in", transferIn: { notifiedOn: "2026-03-16", acceptedOn: "2026-03-18" } },
    "2026-04-10",
    "two working days later",
  ],
  [
    "transfer-in 15 days",
    held("transfer-in", days(15).after("transfer-in-notified")),
    { type: "transfer-in", transferIn: { notifiedOn: "2026-03-16" } },
    "2026-03-31",
    "calendar",
  ],
  [
    "exclusion asked for 3 working days before",
    duty("exclusion-requested", {
      by: "professional",
      to: "chair",
      when: "exclusion-asked-for",
      due: workingDays(3).before("conference-start"),
      doneBy: "exclusion-requested",
    }),
    { ...initial, participants: [{ id: "f", role: "father", exclusion: {} }] },
    "2026-04-02",
    "as reports",
  ],
  [
    "dissent within 72 hours",
    duty("dissent-raised-in-writing", { by: "agency", strength: "may", due: hours(72).after("conference-end") }),
    initial,
    "2026-04-12T12:00:00+01:00",
    "a Sunday: hours are hours",
  ],
  [
    "complaint within 28 days",
    duty("complaint-made", { by: "family", strength: "may", due: days(28).after("conference-end") }),
    initial,
    "2026-05-07",
    "calendar",
  ],
  [
    "the clock from the discussion that initiated section 47",
    held("initial", workingDays(15).after("section-47-strategy-discussion")),
    initial,
    "2026-04-08",
    "from 16 March",
  ],
  [
    "the clock from the first discussion",
    held("initial", workingDays(15).after("first-strategy-discussion")),
    initial,
    "2026-03-31",
    "from 10 March",
  ],
  [
    "the clock from the last discussion",
    held("initial", workingDays(15).after("latest-strategy-discussion")),
    initial,
    "2026-04-10",
    "from 18 March",
  ],
])("%s", (_, rule, record, due, why) => {
  it(`is due ${due}: ${why}`, () => {
    expect(dueUnder(rule, record)).toBe(due);
  });
});

it("a further strategy discussion, where 15 working days may not fit, is a choice without a time", () => {
  const rule = duty("further-strategy-discussion-held", {
    by: "local-authority",
    for: ["pre-birth"],
    strength: "may",
    phase: "before",
  });
  expect(buildTimeline(preBirth, policyWith(rule)).checklist).toContainEqual(
    expect.objectContaining({ id: "further-strategy-discussion-held", strength: "may" }),
  );
});

describe("a quorum", () => {
  const agencies = (...names: string[]) =>
    names.map((agency, index) => ({ id: `p${index}`, role: "professional", agency, attended: true }));
  const findings = (rule: Rule, record: ConferenceRecord) =>
    validateRecord(record, policyWith(rule))
      .findings.filter(({ code }) => code === rule.id)
      .map(({ path }) => path);
  const statusOf = (rule: Rule, record: ConferenceRecord) =>
    validateRecord(record, policyWith(rule)).rules.find(({ code }) => code === rule.id)?.status;

  const three = requirement("conference-quorate", {
    particulars: { agencies: 3, including: ["childrens-social-care"] },
  });

  it("of social care and two other agencies is met by these, and by no fewer or others", () => {
    expect(
      findings(three, { ...initial, participants: agencies("childrens-social-care", "police", "school") }),
    ).toEqual([]);
    expect(
      findings(three, { ...initial, participants: agencies("childrens-social-care", "police", "police") }),
    ).toEqual(["participants"]);
    expect(findings(three, { ...initial, participants: agencies("health", "police", "school") })).toEqual([
      "participants",
    ]);
  });

  it("counts nobody of whom it is not known that they attended, and does not fail for that", () => {
    const [first, ...others] = agencies("childrens-social-care", "police", "school");
    const unknown = { id: "p9", role: "professional", agency: "health" };
    expect(statusOf(three, { ...initial, participants: [first!, ...others, unknown] })).toBe("passed");
    expect(statusOf(three, { ...initial, participants: [first!, others[0]!, unknown] })).toBe("skipped");
    expect(statusOf(three, { ...initial, participants: [first!, others[0]!, { ...unknown, attended: false }] })).toBe(
      "failed",
    );
  });

  it("of three, of which the chair may allow two, is met by two once that is recorded", () => {
    const rule = requirement("conference-quorate", { particulars: { agencies: 3, chairMayAllow: 2 } });
    const participants = agencies("childrens-social-care", "police");
    expect(findings(rule, { ...initial, participants })).toEqual(["participants"]);
    expect(findings(rule, { ...initial, participants, conference: { ...conference, quorate: true } })).toEqual([]);
    expect(findings(rule, { ...initial, participants, conference: { ...conference, quorate: false } })).toContain(
      "conference.quorate",
    );
  });

  it("is never missed twice running", () => {
    const rule = requirement("not-inquorate-twice-running");
    const after = (before: boolean | undefined, now: boolean): ConferenceRecord => ({
      ...review,
      conference: { ...conference, quorate: now },
      previousConference: {
        type: "review",
        heldOn: "2025-10-09",
        ...(before === undefined ? {} : { quorate: before }),
      },
    });
    expect(findings(rule, after(false, false))).toEqual(["conference.quorate"]);
    expect(statusOf(rule, after(false, true))).toBe("passed");
    expect(statusOf(rule, after(true, false))).toBe("not-applicable");
    expect(statusOf(rule, after(undefined, false))).toBe("skipped");
  });
});

it("an exclusion that is asked for is recorded with its reason", () => {
  const rule = requirement("exclusion-recorded");
  const paths = (exclusion: object) =>
    validateRecord({ ...initial, participants: [{ id: "f", role: "father", exclusion }] }, policyWith(rule))
      .findings.filter(({ code }) => code === rule.id)
      .map(({ path }) => path);
  expect(paths({ reason: "Threats", recorded: true })).toEqual([]);
  expect(paths({ reason: "", recorded: false })).toEqual([
    "participants[0].exclusion.reason",
    "participants[0].exclusion.recorded",
  ]);
});
