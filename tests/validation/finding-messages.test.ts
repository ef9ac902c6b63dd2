import { describe, expect, it } from "vitest";
import { layersOf, policies, validateRecord } from "../../src/index.js";
import { clause, policy as policyFrom, requirement } from "../../src/policy/language.js";
import type { Particulars } from "../../src/policy/index.js";
import { generalRules, requirementRules } from "../../src/validation/index.js";
import { placesIn } from "../../src/language/message.js";

const HELD = { start: "2020-05-05T10:00", end: "2020-05-05T12:00" };

function asking(code: string, particulars?: Particulars) {
  return policyFrom({
    id: "test",
    title: "Test",
    layer: "authority",
    document: { title: "A document" },
    clauses: [clause("T1", "Section 1", "Says.", requirement(code, particulars === undefined ? {} : { particulars }))],
  });
}

/** The sentences of one code, with the parameters they are made of. */
function said(code: string, record: object, particulars?: Particulars, asOf?: string) {
  const under = requirementRules.some((rule) => rule.code === code) ? asking(code, particulars) : asking("nothing");
  const { findings } = validateRecord({ type: "initial", conference: { held: HELD }, ...record }, under, { asOf });
  return findings.filter((finding) => finding.code === code);
}

describe("a requirement of several things says which is missing", () => {
  const minuted = (minutes: object) => ({
    minutes: { completedAt: "2020-05-06", distributed: [{ to: "family", at: "2020-05-06" }], ...minutes },
  });
  it.each<[code: string, record: object, particulars: Particulars | undefined, says: string[]]>([
    [
      "chair-and-minute-taker-present",
      { participants: [{ id: "c", role: "chair", attended: true }] },
      undefined,
      ["There was no minute taker."],
    ],
    [
      "chair-and-minute-taker-present",
      { participants: [{ id: "s", role: "social-worker", attended: true }] },
      undefined,
      ["There was no chair or minute taker."],
    ],
    [
      "parent-call-covers-four-points",
      { conference: { held: HELD, parentCall: { heldAt: "2020-05-06T09:00", covered: ["reasons"] } } },
      ["reasons", "logistics"],
      [
        "The chair's call to the parent did not cover the logistics.",
        "The chair's call to the parent was on Wednesday 6 May 2020 at 09:00, after the conference began on Tuesday 5 May 2020 at 10:00.",
      ],
    ],
    [
      "record-front-page",
      minuted({ frontPage: { children: false, attendees: true } }),
      undefined,
      ["The front page does not say whom the conference was about."],
    ],
    [
      "record-chair-summary",
      minuted({ worriedAbout: { summary: "" }, workingWell: { summary: "-" }, isVerbatim: true }),
      undefined,
      [
        "The chair's summary is missing under what we are worried about.",
        "The chair's summary is verbatim and no analysis.",
      ],
    ],
    [
      "record-virtual-statement",
      minuted({ saysWhyVirtual: false }),
      undefined,
      ["The minutes do not say why the conference was virtual."],
    ],
    [
      "split-arrangements-recorded",
      { conference: { held: HELD, splitArrangements: { discussed: false, communicatedAt: "2020-05-06" } } },
      undefined,
      [
        "The arrangements for the split conference were not discussed.",
        "The arrangements for the split conference were communicated on Wednesday 6 May 2020, after it started on Tuesday 5 May 2020 at 10:00.",
      ],
    ],
    [
      "template-gives-view-on-plan",
      {
        returnedTemplates: [
          { from: "p1", overallScale: 5, planShould: "not-stated" },
          { from: "p2", overallScale: 5, planShould: "end" },
        ],
      },
      undefined,
      [
        "A returned template does not say whether the plan should be made or not be made. This is about p1.",
        "A returned template says that the plan should end, and the conference decides whether it should be made or not be made. This is about p2.",
      ],
    ],
    [
      "plan-says-what-safe-looks-like",
      { decision: { planNeeded: true }, plan: { whatSafeLooksLike: "", nextSteps: "-" } },
      undefined,
      ["The plan does not say what safe looks like."],
    ],
    [
      "template-pre-populated",
      { returnedTemplates: [{ from: "p1", filledInWith: ["safety-goal"] }] },
      ["danger-statement", "safety-goal", "scaling-questions"],
      ["A recording template went out without the danger statement or the scaling questions. This is about p1."],
    ],
    [
      "chair-information-complete",
      { decision: { planNeeded: true }, chairInformation: ["outcome"] },
      ["outcome", "attendees", "plan"],
      ["The chair has not given the minute taker who attended or the plan."],
    ],
    [
      "mode-as-arranged",
      { conference: { held: HELD, mode: "in-person" } },
      ["video", "telephone"],
      [
        "The conference takes place as a conference in person, and the policy arranges a video conference or a telephone conference.",
      ],
    ],
    [
      "platform-as-arranged",
      { conference: { held: HELD, platform: "Zoom at 07700 900123" } },
      "Microsoft Teams",
      ["The conference takes place on another platform than Microsoft Teams, which the policy arranges."],
    ],
  ])("%s", (code, record, particulars, says) => {
    expect(said(code, record, particulars).map(({ message }) => message)).toEqual(says);
  });
});

describe("what contradicts itself says both days", () => {
  it.each<[code: string, record: object, message: string, params: object, asOf?: string]>([
    [
      "conference-ends-before-it-starts",
      { conference: { held: { start: HELD.start, end: "2020-05-05T09:00" } } },
      "The conference ends on Tuesday 5 May 2020 at 09:00, before it starts on Tuesday 5 May 2020 at 10:00.",
      { start: "2020-05-05T10:00:00+01:00", end: "2020-05-05T09:00:00+01:00" },
    ],
    [
      "conference-before-strategy-discussion",
      { conference: { planned: HELD }, strategyDiscussions: [{ heldOn: "2020-05-11" }] },
      "The conference starts on Tuesday 5 May 2020 at 10:00, before the strategy discussion on Monday 11 May 2020 that it follows.",
      { start: "2020-05-05T10:00:00+01:00", discussed: "2020-05-11" },
    ],
    [
      "conference-before-previous-conference",
      { type: "review", previousConference: { heldOn: "2020-05-11" } },
      "The conference starts on Tuesday 5 May 2020 at 10:00, before the previous conference was held on Monday 11 May 2020.",
      { start: "2020-05-05T10:00:00+01:00", previous: "2020-05-11" },
    ],
    [
      "decision-before-conference",
      { decision: { madeAt: "2020-05-04", planNeeded: true } },
      "The decision was made on Monday 4 May 2020, before the conference started on Tuesday 5 May 2020 at 10:00.",
      { made: "2020-05-04", start: "2020-05-05T10:00:00+01:00" },
    ],
    [
      "conference-on-a-working-day",
      { conference: { held: { start: "2020-05-08" } } },
      "The conference is on Friday 8 May 2020, which is on a weekend or a bank holiday.",
      { on: "2020-05-08" },
    ],
    [
      "plan-starts-with-its-conference",
      { decision: { planNeeded: true }, plan: { startedOn: "2020-05-07" } },
      "A plan starts on Thursday 7 May 2020, and the conference that makes it is on Tuesday 5 May 2020.",
      { started: "2020-05-07", on: "2020-05-05" },
    ],
    [
      "plan-ends-before-it-starts",
      { plan: { startedOn: "2020-05-07", endedOn: "2020-05-06" } },
      "The plan ends on Wednesday 6 May 2020, before it starts on Thursday 7 May 2020.",
      { started: "2020-05-07", ended: "2020-05-06" },
    ],
    [
      "plan-ended-by-initial-conference",
      { decision: { planNeeded: true }, plan: { endedOn: "2020-05-04" } },
      "A plan is recorded as ended on Monday 4 May 2020, by an initial conference on Tuesday 5 May 2020, which can only start one.",
      { ended: "2020-05-04", on: "2020-05-05" },
    ],
    [
      "after-as-of",
      { minutes: { completedAt: "2020-05-20" } },
      "The completion of the minutes is recorded for Wednesday 20 May 2020, later than Monday 11 May 2020, the day asked about, and does not count as done yet.",
      { event: "minutes-completed", field: "minutes.completedAt", at: "2020-05-20", asOf: "2020-05-11" },
      "2020-05-11",
    ],
    [
      "planned-day-passed",
      { conference: { planned: HELD } },
      "The conference was planned for Tuesday 5 May 2020 at 10:00. That day has passed, and nothing is recorded as held.",
      { field: "conference.planned.start", at: "2020-05-05T10:00:00+01:00", asOf: "2020-05-11" },
      "2020-05-11",
    ],
    [
      "conference-end-assumed",
      { conference: { held: { start: HELD.start } } },
      "The end of the conference is not recorded, so what follows it is counted from its start.",
      {},
    ],
  ])("%s", (code, record, message, params, asOf) => {
    // The rules of London give all these something to count.
    const found = validateRecord({ type: "initial", conference: { held: HELD }, ...record }, "london", { asOf });
    const finding = found.findings.find((each) => each.code === code);
    expect(finding).toMatchObject({ message, params });
  });

  it("the start of an enquiry and its discussion", () => {
    const record = {
      type: "initial",
      strategyDiscussions: [{ heldOn: "2020-04-20" }],
      section47: { startedOn: "2020-04-22" },
    };
    const { findings } = validateRecord(record, "working-together");
    expect(findings.find(({ code }) => code === "section-47-start-differs")).toMatchObject({
      message:
        "The section 47 enquiry is recorded as started on Wednesday 22 April 2020, and the strategy discussion that is counted from was on Monday 20 April 2020.",
      params: { started: "2020-04-22", discussed: "2020-04-20" },
    });
  });

  it("what came too early, what it would follow, and when that was", () => {
    const record = {
      type: "initial",
      conference: { held: HELD },
      minutes: { distributed: [{ to: "participants", at: "2020-04-02" }] },
    };
    // Scotland's conference is a planning meeting.
    const found = policies
      .filter((policy) => layersOf(policy).every(({ terms }) => terms === undefined))
      .flatMap(({ id }) => validateRecord(record, id).findings.filter(({ code }) => code === "before-its-event"));
    expect(found.length).toBeGreaterThan(0);
    for (const { key, message, params } of found) {
      expect(key).toBe("before-its-event@minutes.distributed/participants.at");
      expect(params).toMatchObject({
        event: "minutes-circulated",
        at: "2020-04-02",
        follows: "conference-start",
        followsOn: "2020-05-05T10:00:00+01:00",
      });
      expect(message).toContain(
        "The circulation of the minutes is recorded for Thursday 2 April 2020, before the start of the conference on Tuesday 5 May 2020 at 10:00, and does not count as done: ",
      );
    }
  });
});

it("a policy that is past its day is named, with that day", () => {
  const found = policies.flatMap(({ id }) =>
    validateRecord({ type: "initial", conference: { held: { start: "2035-05-08T10:00" } } }, id).findings.filter(
      ({ code }) => code.startsWith("policy-") || code === "authority-succeeded",
    ),
  );
  expect(found.length).toBeGreaterThan(0);
  for (const { key, code, params, message } of found) {
    expect(key).toBe(`${code}@${String(params["policy"])}`);
    expect(params).toMatchObject({ on: "2035-05-08" });
    expect(message).toContain(params["policyTitle"]);
    expect(message).toContain("Tuesday 8 May 2035");
  }
});

it("the particulars of a policy are lists of codes", () => {
  const stages = [["chair-with-family", "chair-with-child"], ["professionals-with-parents"]];
  const record = { conference: { held: HELD, stages: [{ stage: "professionals-with-parents" }] } };
  expect(said("stages-in-order", record, stages)[0]!.params).toEqual({
    allowed: ["chair-with-family+chair-with-child", "professionals-with-parents"],
  });
  const elsewhere = { conference: { held: HELD, platform: "Zoom" } };
  expect(said("platform-as-arranged", elsewhere, "Microsoft Teams")[0]!.params["allowed"]).toEqual(["Microsoft Teams"]);
});

it("the general sentence of a rule has no places, as it is shown by itself", () => {
  for (const { code, message, fix } of [...generalRules, ...requirementRules]) {
    expect(placesIn(message + fix), code).toEqual([]);
  }
});
