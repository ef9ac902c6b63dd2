import { describe, expect, it } from "vitest";
import { findPolicy, validateRecord, type ConferenceRecord } from "../../src/index.js";

/** The findings of these rules, each as its severity, code, path and the clause that it cites first. */
function found(policy: string, record: ConferenceRecord, ...codes: string[]): string[] {
  return validateRecord(record, findPolicy(policy))
    .findings.filter(({ code }) => codes.includes(code))
    .map(({ severity, code, path, basis }) => `${severity} ${code} ${path} ${basis[0]?.clause}`);
}

const held = { start: "2020-05-07T10:00", end: "2020-05-07T12:00" };

describe("how a conference takes place, where the document says how", () => {
  const check = (policy: string, type: ConferenceRecord["type"], conference: ConferenceRecord["conference"]) =>
    found(policy, { type, conference }, "mode-as-arranged", "platform-as-arranged");

  it.each([
    ["barking-and-dagenham", "initial", "in-person", "BD2"],
    ["barking-and-dagenham", "review", "hybrid", "BD2"],
    ["safeguarding-qa-unit", "initial", "video", "SQ12"],
    ["northamptonshire", "review", "in-person", "NH1"],
    ["independent-reviewing-service", "initial", "telephone", "IR1"],
    ["hounslow", "initial", "one-to-one", "HO1"],
    ["hounslow", "review", "telephone", "HO17"],
  ] as const)("%s: a difference is a query (%s, %s)", (policy, type, mode, clause) => {
    expect(check(policy, type, { mode })).toEqual([`query mode-as-arranged conference.mode ${clause}`]);
  });

  it.each([
    ["barking-and-dagenham", "pre-birth", "telephone"],
    ["safeguarding-qa-unit", "review", "telephone"],
    ["northamptonshire", "initial", "video"],
    ["independent-reviewing-service", "review", "consultation"],
    ["hounslow", "review", "one-to-one"],
    ["working-together", "initial", "in-person"],
  ] as const)("%s: as it says (%s, %s)", (policy, type, mode) => {
    expect(check(policy, type, { mode })).toEqual([]);
  });

  it.each([
    ["hounslow", "Microsoft Teams", true],
    ["hounslow", "MS Teams", true],
    ["hounslow", "teams video call", true],
    ["hounslow", "Skype", false],
    ["hounslow", "Microsoft Skype for Business", false],
    ["hounslow", "", false],
    ["safeguarding-qa-unit", "EE conference call", true],
    ["safeguarding-qa-unit", "ee", true],
    ["safeguarding-qa-unit", "BT conference call", false],
  ])("%s: the platform %s", (policy, platform, isArranged) => {
    const clause = policy === "hounslow" ? "HO1" : "SQ12";
    const wanted = isArranged ? [] : [`query platform-as-arranged conference.platform ${clause}`];
    expect(check(policy, "initial", { platform })).toEqual(wanted);
  });

  it("does not repeat what a record says", () => {
    const record: ConferenceRecord = { type: "initial", conference: { platform: "canary-platform" } };
    expect(JSON.stringify(validateRecord(record, findPolicy("hounslow")))).not.toContain("canary");
  });
});

describe("who chairs", () => {
  const check = (participants: ConferenceRecord["participants"]) =>
    found("safeguarding-qa-unit", { type: "review", conference: { held }, participants }, "chair-as-arranged");
  const nurse = { id: "p1", role: "school-nurse", agency: "school-nursing", attended: true };

  it("is the independent reviewing officer, by any word for it", () => {
    for (const role of ["iro", "independent-reviewing-officer", "chair"]) {
      expect(check([nurse, { id: "p2", role, attended: true }])).toEqual([]);
    }
  });

  it("is a query where everybody's attendance is known and nobody of them chairs", () => {
    expect(check([nurse])).toEqual(["query chair-as-arranged participants SQ12"]);
    expect(check([nurse, { id: "p2", role: "iro", attended: false }])).toEqual([
      "query chair-as-arranged participants SQ12",
    ]);
    expect(check([nurse, { id: "p2", role: "iro" }])).toEqual([]);
    expect(check([{ ...nurse, attended: undefined }])).toEqual([]);
  });
});

describe("the stages of a conference in Northamptonshire", () => {
  const check = (start: string, ...stages: string[]) =>
    found(
      "northamptonshire",
      { type: "initial", conference: { held: { start }, stages: stages.map((stage) => ({ stage })) } },
      "stages-in-order",
    );
  const fault = ["error stages-in-order conference.stages NH18"];

  it("were in order with and without the parents until the review of 30 April 2020", () => {
    expect(check("2020-04-29", "chair-with-family", "professionals")).toEqual([]);
    expect(check("2020-04-29", "chair-with-family", "professionals-with-parents")).toEqual([]);
    expect(check("2020-04-29", "professionals", "chair-with-family")).toEqual(fault);
  });

  it("are in order only with the parents since", () => {
    expect(check("2020-04-30", "chair-with-family", "professionals")).toEqual(fault);
    expect(check("2020-04-30", "chair-with-family", "professionals-with-parents")).toEqual([]);
  });
});

describe("what Hounslow's chair gives the minute taker", () => {
  const items = ["outcome", "attendees", "reports-submitted", "chair-summary", "plan"] as const;
  const check = (rest: Partial<ConferenceRecord>) =>
    found(
      "hounslow",
      { type: "review", conference: { held }, chairInformation: items, ...rest },
      "chair-information-complete",
    );

  it("is asked once the conference is decided, and has the date of the next one", () => {
    expect(check({})).toEqual([]);
    expect(check({ decision: { planNeeded: true } })).toEqual([
      "error chair-information-complete chairInformation HO27",
    ]);
  });

  it("needs no date where the plan ends, or where the next review has its day in the record", () => {
    expect(check({ decision: { planNeeded: false } })).toEqual([]);
    expect(check({ decision: { planNeeded: true }, nextReview: { plannedOn: "2020-11-02" } })).toEqual([]);
  });
});

describe("a parent who does not join in Hounslow", () => {
  const codes = ["views-gathered-from-absent-parent", "outcome-arrangements-for-absent-parent"];
  const participants = [
    { id: "p1", role: "mother", notJoining: true },
    { id: "p2", role: "father" },
  ];
  const check = (rest: Partial<ConferenceRecord>) =>
    found("hounslow", { type: "initial", participants, ...rest }, ...codes);

  it("is asked about as soon as the call is held", () => {
    const call = { with: "p1", views: "", outcomeArrangements: "" };
    expect(check({ parentCalls: [call] })).toEqual([]);
    expect(check({ parentCalls: [{ ...call, heldAt: "2020-05-05T09:00" }] })).toEqual([
      "error views-gathered-from-absent-parent parentCalls[0].views HO6",
      "error outcome-arrangements-for-absent-parent parentCalls[0].outcomeArrangements HO6",
    ]);
  });

  it("is asked about by the call to that parent, and not by another's", () => {
    const other = { with: "p2", heldAt: "2020-05-05T09:00", views: "", outcomeArrangements: "" };
    expect(check({ parentCalls: [other] })).toEqual([]);
  });
});

describe("a view of the plan on a returned template", () => {
  const check = (type: ConferenceRecord["type"], planShould: "remain" | "end" | "be-made" | "not-be-made") =>
    found(
      "safeguarding-qa-unit",
      { type, returnedTemplates: [{ from: "p1", returnedAt: "2020-05-01", overallScale: 5, planShould }] },
      "template-gives-view-on-plan",
    );
  const fault = ["query template-gives-view-on-plan returnedTemplates[0].planShould SQ10"];

  it("is whether it should remain or end at a review, and whether it should be made at an initial conference", () => {
    expect([check("review", "remain"), check("review", "end"), check("review", "be-made")]).toEqual([[], [], fault]);
    expect([check("initial", "be-made"), check("initial", "not-be-made")]).toEqual([[], []]);
    expect([check("initial", "end"), check("pre-birth", "remain")]).toEqual([fault, fault]);
  });
});

describe("one finding for one fault", () => {
  it("of a conference that took too long, also where its discussions are recorded", () => {
    const discussions = [
      { start: "2020-05-04", end: "2020-05-04" },
      { start: "2020-05-12", end: "2020-05-12" },
    ];
    const codes = ["deadline-missed", "discussions-within-span"];
    expect(found("barking-and-dagenham", { type: "review", conference: { discussions } }, ...codes)).toEqual([
      "error deadline-missed conference.discussions[1].end BD5",
    ]);
    const inTime = { held: { start: "2020-05-04", end: "2020-05-05" }, discussions };
    expect(found("barking-and-dagenham", { type: "review", conference: inTime }, ...codes)).toEqual([
      "error discussions-within-span conference.discussions[1] BD5",
    ]);
  });

  it("of a child who wants to speak with the chair, and for whom nothing is scheduled", () => {
    const participants = [{ id: "p1", role: "young-person", wantsToSpeakWithChair: true }];
    const record: ConferenceRecord = { type: "initial", participants, conference: { held } };
    const about = validateRecord(record, findPolicy("northamptonshire")).findings.filter(({ basis }) =>
      basis.some(({ clause }) => clause === "NH12"),
    );
    expect(about.map(({ code, severity }) => `${severity} ${code}`)).toEqual(["error response-missing"]);
  });
});
