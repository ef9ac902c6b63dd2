import { describe, expect, it } from "vitest";
import {
  buildTimeline,
  comparePolicies,
  definePolicy,
  explain,
  findPolicy,
  parsePolicy,
  policyToMarkdown,
  policyToText,
  timelineToCsv,
  timelineToMarkdown,
  timelineToText,
  validateRecord,
  type ConferenceRecord,
  type Policy,
} from "../../src/index.js";
import { timelineToICalendar } from "../../src/formats/icalendar/index.js";
import { reportsToSarif } from "../../src/formats/index.js";
import {
  arrangement,
  calendarDays,
  clause,
  days,
  duty,
  either,
  every,
  gestationWeeks,
  notHere,
  policy,
  reading,
  readOn,
  requirement,
  resolvePolicy,
  soonerOf,
  weeks,
  workingDays,
  type DueTime,
  type NotStated,
  type PolicyDocument,
  type Rule,
} from "../../src/policy/index.js";

const document: PolicyDocument = { title: "Procedures", publisher: "A partnership" };

/** Rules on the national layer, through JSON, as an authority's own staff would send them. */
function ours(rules: readonly Rule[], more: Partial<Policy> = {}): Policy {
  const parts = policy({
    id: "ours",
    title: "Ours",
    layer: "authority",
    base: findPolicy("working-together"),
    document,
    clauses: [clause("1", "1", "As it is there.", ...rules)],
    ...more,
  });
  const parsed = parsePolicy(JSON.stringify(parts));
  if (!parsed.ok) throw new Error(parsed.findings.map(({ code, path }) => `${code} ${path}`).join());
  expect(parsed.value).toEqual(definePolicy(parts));
  return parsed.value;
}

// Thursday 9 April 2026 is three days after Easter Monday.
const conference = { held: { start: "2026-04-09T10:00", end: "2026-04-09T12:00" } };
const initial: ConferenceRecord = { type: "initial", conference };
const dueOf = (id: string, record: ConferenceRecord, under: Policy) =>
  buildTimeline(record, under).deadlines.filter((each) => each.id === id || each.key === id);

describe("several conditions at once", () => {
  const both = duty("midpoint-held", {
    by: "chair",
    when: ["rated-red", "plan-not-ruled-out"],
    due: weeks(4).after("conference-end"),
  });
  const states = (decision: ConferenceRecord["decision"]) => {
    const { deadlines, waiting, notOwed } = buildTimeline(
      { ...initial, ...(decision ? { decision } : {}) },
      ours([both]),
    );
    const place = [deadlines, waiting, notOwed].findIndex((list) => list.some(({ id }) => id === "midpoint-held"));
    return ["dated", "waiting", "not owed"][place] ?? "not asked";
  };

  it("all of them have to be met, and one that nobody can tell leaves it open", () => {
    expect(states({ planNeeded: true, rag: "red" })).toBe("dated");
    expect(states({ planNeeded: true })).toBe("waiting");
    expect(states({ planNeeded: true, rag: "green" })).toBe("not asked");
  });

  it("where only the plan is wanting, it is not owed, and that is said", () => {
    expect(states({ planNeeded: false, rag: "red" })).toBe("not owed");
    expect(states({ planNeeded: false, rag: "green" })).toBe("not asked");
  });

  it("replaces the rule below where all are met, and leaves it where one is not", () => {
    const review = duty("next-review-held", {
      by: "local-authority",
      for: ["initial"],
      when: ["plan-not-ruled-out", "rated-red"],
      due: weeks(6).after("conference-end"),
      doneBy: "next-review",
    });
    const under = ours([review]);
    const due = (rag: "red" | "green") =>
      dueOf("next-review-held", { ...initial, decision: { planNeeded: true, rag } }, under).map(
        (each) => each.due.date,
      );
    expect(due("red")).toEqual(["2026-05-21"]);
    expect(due("green")).toEqual(["2026-07-09"]);
    const below = resolvePolicy(under).filter(
      ({ id, for: types }) => id === "next-review-held" && types.includes("initial"),
    );
    expect(below.map(({ layer, unless }) => [layer, unless])).toEqual([
      ["working-together", [["plan-not-ruled-out", "rated-red"]]],
      ["ours", []],
    ]);
  });

  it("a rule for all replaces one that holds under a narrower condition", () => {
    const wide = ours([
      duty("next-review-held", {
        by: [],
        for: ["initial"],
        when: "plan-not-ruled-out",
        due: weeks(9).after("conference-end"),
        doneBy: "next-review",
      }),
    ]);
    const rules = resolvePolicy(wide).filter(
      ({ id, for: types }) => id === "next-review-held" && types.includes("initial"),
    );
    expect(rules.map(({ layer }) => layer)).toEqual(["ours"]);
  });

  it("are written with and, on the policy's page and where it waits", () => {
    expect(policyToText(ours([both])).replaceAll(/\s+/g, " ")).toContain(
      "if the chair rated the case red and a plan is made or not yet decided",
    );
    const excluded = ours([{ ...both, when: "rated-red", unless: [["one-to-one", "split-conference"]] }]);
    expect(policyToMarkdown(excluded)).toContain(
      "unless the conference is held by one-to-one discussion and written submissions and the conference is split",
    );
  });

  it("excludes only where all in a list of their own are met", () => {
    const rule = { ...both, when: "rated-red" as const, unless: [["one-to-one", "split-conference"]] as const };
    const asked = (parts: NonNullable<ConferenceRecord["conference"]>) =>
      dueOf(
        "midpoint-held",
        { type: "review", conference: { ...conference, ...parts }, decision: { rag: "red" } },
        ours([rule]),
      ).length;
    expect(asked({ mode: "one-to-one", split: true })).toBe(0);
    expect(asked({ mode: "one-to-one", split: false })).toBe(1);
    expect(asked({ mode: "video" })).toBe(1);
    expect(asked({ mode: "one-to-one" })).toBe(0);
  });
});

describe("a time by which it should be done, beside the one by which it must", () => {
  const again = duty("core-group-met-again", {
    by: "core-group",
    phase: "after",
    target: every(1, "months").since("latest-core-group"),
    due: every(6, "weeks").since("latest-core-group"),
  });
  const plan = duty("plan-sent", {
    by: "social-worker",
    target: workingDays(5).after("conference-end"),
    due: workingDays(10).after("conference-end"),
  });
  const found = (rule: Rule, record: Partial<ConferenceRecord>, asOf: string) =>
    validateRecord({ ...initial, ...record }, ours([rule]), { asOf })
      .findings.filter(({ deadline }) => deadline?.duty === rule.id)
      .map(({ severity, code, message }) => `${severity} ${code}: ${message}`);

  it("stands in the timeline beside when it is due", () => {
    const [sent] = dueOf("plan-sent", initial, ours([plan]));
    expect([sent?.target?.date, sent?.due.date]).toEqual(["2026-04-16", "2026-04-23"]);
    const timeline = buildTimeline(initial, ours([plan]));
    expect(timelineToText(timeline, { why: true })).toContain("It should be done by Thu 16 Apr 2026.");
    expect(timelineToMarkdown(timeline)).toContain("It should be done by Thu 16 Apr 2026.");
    expect(timelineToCsv(timeline)).toContain("It should be done by Thu 16 Apr 2026.");
    const { calendar } = timelineToICalendar(timeline, { stamp: "2026-04-10T09:00:00Z", reference: "r1" });
    expect(calendar.replaceAll("\r\n ", "")).toContain("It should be done by Thu 16 Apr 2026.");
    const [explanation] = explain(initial, ours([plan]), { duty: "plan-sent" });
    expect(explanation!.sentences).toContain("It should be done sooner: by Thursday 16 April 2026.");
  });

  it("missed alone is a query, and past both an error", () => {
    const sent = (at: string) => ({ completed: [{ duty: "plan-sent", at }] });
    expect(found(plan, sent("2026-04-16"), "2026-05-01")).toEqual([]);
    expect(found(plan, sent("2026-04-17"), "2026-05-01")).toEqual([
      "query target-missed: “Plan sent” was done on Friday 17 April 2026. It should have been done by Thursday 16 April 2026; it had to be by Thursday 23 April 2026.",
    ]);
    expect(found(plan, sent("2026-04-24"), "2026-05-01").map((line) => line.split(":")[0])).toEqual([
      "error deadline-missed",
    ]);
    expect(found(plan, {}, "2026-04-16")).toEqual([]);
    expect(found(plan, {}, "2026-04-17").map((line) => line.split(":")[0])).toEqual(["query target-missed"]);
    expect(found(plan, {}, "2026-04-24").map((line) => line.split(":")[0])).toEqual(["error deadline-overdue"]);
  });

  it("goes with what recurs: each time that should have been sooner stays", () => {
    const met = (...heldOn: string[]) => ({ coreGroup: { meetings: heldOn.map((day) => ({ heldOn: day })) } });
    const keys = (...heldOn: string[]) =>
      dueOf("core-group-met-again", { ...initial, ...met(...heldOn) }, ours([again])).map(
        ({ key, target, due, status }) => [key, target?.date, due.date, status],
      );
    // A month from 20 April is 20 May, and six weeks are 1 June.
    expect(keys("2026-04-20")).toEqual([["core-group-met-again", "2026-05-20", "2026-06-01", null]]);
    expect(keys("2026-04-20", "2026-05-20")[0]).toEqual(["core-group-met-again", "2026-06-20", "2026-07-01", null]);
    expect(keys("2026-04-20", "2026-05-28")).toEqual([
      ["core-group-met-again/since-2026-04-20", "2026-05-20", "2026-06-01", "done"],
      ["core-group-met-again", "2026-06-28", "2026-07-09", null],
    ]);
    expect(found(again, met("2026-04-20", "2026-05-28"), "2026-06-02").map((line) => line.split(":")[0])).toEqual([
      "query target-missed",
    ]);
    expect(found(again, met("2026-04-20", "2026-06-02"), "2026-06-02").map((line) => line.split(":")[0])).toEqual([
      "error deadline-missed",
    ]);
  });

  it("is written on the policy's page and in comparisons, and needs a time by which it must be done", () => {
    expect(policyToText(ours([plan])).replaceAll(/\s+/g, " ")).toContain(
      "10 working days after the end of the conference; should be 5 working days after the end of the conference",
    );
    const { rules } = comparePolicies([ours([plan]), ours([{ ...plan, target: days(5).after("conference-end") }])]);
    expect(rules.find(({ id }) => id === "plan-sent")).toMatchObject({ differs: true });
    const { due: _, ...without } = plan;
    expect(() => ours([without as Rule])).toThrow("target-without-time");
    expect(() => ours([{ ...plan, target: days(5).after("conference-finish") }])).toThrow("unknown-event");
  });
});

describe("a rule of the layer below that does not hold here", () => {
  const none = clause("9", "9", "We hold no core groups.", notHere("core-group-first-met", { cites: ["1"] }));
  const rest = clause("1", "1", "Nothing else.", arrangement("practice-model", "any"));
  const under = ours([], { clauses: [rest, none] });
  const decided: ConferenceRecord = { ...initial, decision: { planNeeded: true } };

  it("is not owed, and the clause that says so is cited", () => {
    const { deadlines, notOwed } = buildTimeline(decided, under);
    expect(deadlines.map(({ id }) => id)).not.toContain("core-group-first-met");
    expect(
      notOwed.map(({ id, because, layer, basis }) => [id, because, layer, basis.map((each) => each.clause)]),
    ).toEqual([
      [
        "core-group-first-met",
        { code: "not-here", path: "", text: "The policy says that this does not hold here." },
        "ours",
        ["9", "1"],
      ],
    ]);
    const { rules } = validateRecord(decided, under, { asOf: "2026-06-01" });
    expect(rules.find((each) => each.duty === "core-group-first-met")).toMatchObject({
      status: "not-applicable",
      reason: "not-here",
      basis: [{ clause: "9" }, { clause: "1" }],
    });
  });

  it("holds of a requirement too, which is then not judged", () => {
    const chair = ours([notHere("chair-independent")]);
    const { rules } = validateRecord(decided, chair);
    expect(rules.find(({ code }) => code === "chair-independent")).toMatchObject({
      status: "not-applicable",
      reason: "not-here",
      basis: [{ clause: "1" }],
    });
  });

  it("holds of a requirement that no rule checks", () => {
    const below = ours([requirement("biscuits-offered")]);
    const above = ours([notHere("biscuits-offered")], { id: "above", base: below });
    const { rules } = validateRecord(decided, above);
    expect(rules.find(({ code }) => code === "biscuits-offered")).toMatchObject({ reason: "not-here" });
  });

  it("only for the conference types that it names, and under its condition", () => {
    const review = ours([notHere("next-review-held", { for: ["review"] })]);
    expect(dueOf("next-review-held", { type: "review", conference, decision: { planNeeded: true } }, review)).toEqual(
      [],
    );
    expect(dueOf("next-review-held", decided, review)).toHaveLength(1);
    const red = ours([notHere("core-group-first-met", { when: "rated-red" })]);
    const withRag = (rag: "red" | "green") =>
      dueOf("core-group-first-met", { ...initial, decision: { planNeeded: true, rag } }, red).length;
    expect([withRag("red"), withRag("green")]).toEqual([0, 1]);
  });

  it("nothing is counted from it, and a layer above can ask for it again", () => {
    const counted = ours([], {
      clauses: [
        none,
        clause(
          "1",
          "1",
          "x",
          duty("plan-sent", { by: [], phase: "after", due: days(5).after("core-group-first-met") }),
        ),
      ],
    });
    expect(buildTimeline(decided, counted).waiting.map(({ id }) => id)).toContain("plan-sent");
    const again = ours(
      [
        duty("core-group-first-met", {
          by: "core-group",
          due: days(5).after("conference-end"),
          doneBy: "first-core-group",
        }),
      ],
      { id: "again", base: under },
    );
    expect(dueOf("core-group-first-met", decided, again).map(({ due }) => due.date)).toEqual(["2026-04-14"]);
  });

  it("is written on the policy's page, and stands in a comparison beside the rule where it holds", () => {
    expect(policyToText(under)).toContain("core-group-first-met: does not hold here");
    expect(policyToMarkdown(under)).toContain("- Not here `core-group-first-met`");
    const { rules } = comparePolicies(["working-together", under]);
    const group = rules.find(({ id }) => id === "core-group-first-met")!;
    expect([group.kind, group.differs, group.in.map((side) => side.map(({ says }) => says).at(-1))]).toEqual([
      "duty",
      true,
      [expect.any(String), "does not hold here"],
    ]);
  });

  it("has to be a rule of a layer below", () => {
    expect(() => ours([notHere("core-group-first-mett")])).toThrow("not-here-of-nothing");
  });
});

describe("what days means in a document", () => {
  const meanings = [
    { as: "working-days", because: "The others count working days." },
    { as: "calendar-days", because: "The text says days." },
  ] as const;
  const minutes = (due: Exclude<DueTime, NotStated>) =>
    duty("minutes-circulated", { by: [], to: "participants", due, doneBy: "minutes-circulated", phase: "after" });
  const read = (due: Exclude<DueTime, NotStated>, meant: PolicyDocument["days"]) => {
    const under = ours([minutes(due)], { document: meant ? { ...document, days: meant } : document });
    const [found] = dueOf("minutes-circulated", initial, under);
    return [found?.reading ?? null, found?.due.date, ...(found?.otherReadings ?? []).map((other) => other.due.date)];
  };

  it("each time in days has both readings, the default first", () => {
    // Ten working days from Thursday 9 April: Thursday 23 April; ten days: Sunday 19 April.
    expect(read(days(10).after("conference-end"), meanings)).toEqual(["working-days", "2026-04-23", "2026-04-19"]);
    expect(read(days(10).after("conference-end"), [meanings[1], meanings[0]])).toEqual([
      "calendar-days",
      "2026-04-19",
      "2026-04-23",
    ]);
  });

  it("one meaning is no ambiguity; without any, days are calendar days as ever", () => {
    expect(read(days(10).after("conference-end"), [meanings[0]])).toEqual([null, "2026-04-23"]);
    expect(read(days(10).after("conference-end"), undefined)).toEqual([null, "2026-04-19"]);
  });

  it("changes no working days, weeks, calendar days, nor readings that a duty has of its own", () => {
    expect(read(workingDays(10).after("conference-end"), meanings)).toEqual([null, "2026-04-23"]);
    expect(read(weeks(1).after("conference-end"), meanings)).toEqual([null, "2026-04-16"]);
    expect(read(calendarDays(10).after("conference-end"), meanings)).toEqual([null, "2026-04-19"]);
    const own = either(
      reading("a", days(10).after("conference-end"), "One."),
      reading("b", days(3).after("conference-end"), "Two."),
    );
    expect(read(own, meanings)).toEqual(["a", "2026-04-19", "2026-04-12"]);
  });

  it("reads the parts of a sooner or later alike", () => {
    const due = soonerOf(days(10).after("conference-end"), weeks(2).after("conference-end"));
    expect(read(due, meanings)).toEqual(["working-days", "2026-04-23", "2026-04-19"]);
  });

  it("stays what it is in the policy, and is shown read on its page", () => {
    const under = ours([minutes(days(10).after("conference-end"))], { document: { ...document, days: meanings } });
    expect(JSON.stringify(under.clauses)).not.toContain("readings");
    expect(policyToMarkdown(under)).toContain(
      "10 working days after the end of the conference (working days), or 10 days",
    );
  });
});

describe("the page on which a clause was read", () => {
  const page = { title: "Minutes", url: "https://example.org/minutes", readOn: "2026-11-26" };
  const under = ours([], {
    clauses: readOn(
      page,
      clause(
        "1",
        "1",
        "Minutes follow within a day.",
        duty("minutes-circulated", {
          by: [],
          to: "participants",
          due: days(1).after("conference-end"),
          doneBy: "minutes-circulated",
        }),
        requirement("chair-independent"),
      ),
    ),
  });

  it("is in the basis of what it dates and finds", () => {
    expect(dueOf("minutes-circulated", initial, under)[0]!.basis[0].source).toEqual(page);
    const { findings } = validateRecord(initial, under, { asOf: "2026-05-01" });
    expect(findings.find(({ deadline }) => deadline?.duty === "minutes-circulated")!.basis[0]!.source).toEqual(page);
  });

  it("is written where clauses are cited, and on the policy's page", () => {
    const said = "Read in “Minutes” at https://example.org/minutes on 2026-11-26.";
    const [explanation] = explain(initial, under, { duty: "minutes-circulated" });
    expect(explanation!.sentences).toContain(said);
    expect(policyToText(under)).toContain(said);
    expect(policyToMarkdown(under)).toContain("Read in “Minutes” at <https://example.org/minutes> on 2026-11-26.");
    const timeline = buildTimeline(initial, under, { asOf: "2026-05-01" });
    expect(timelineToMarkdown(timeline)).toContain("example.org/minutes");
    const report = validateRecord(initial, under, { asOf: "2026-05-01" });
    expect(JSON.stringify(reportsToSarif([{ report, uri: "r.json" }], "1"))).toContain(
      '"sources":["https://example.org/minutes"]',
    );
  });

  it("is an address of the web", () => {
    const wrong = { ...under, clauses: [{ ...under.clauses[0]!, source: { url: "javascript:alert(1)" } }] };
    expect(parsePolicy(JSON.stringify(wrong))).toMatchObject({ ok: false });
  });
});

describe("what recurs since it was last done itself", () => {
  const seen = duty("child-seen", {
    by: "social-worker",
    phase: "after",
    due: every(4, "weeks").since("child-seen", { from: "conference-end" }),
  });
  const keys = (completed: ConferenceRecord["completed"]) =>
    dueOf("child-seen", { ...initial, ...(completed ? { completed } : {}) }, ours([seen])).map(
      ({ key, due, status }) => `${key} ${due.date}${status ? ` ${status}` : ""}`,
    );

  it("counts the first time from another event, and then from each time", () => {
    expect(keys(undefined)).toEqual(["child-seen 2026-05-07"]);
    expect(keys([{ duty: "child-seen", at: "2026-04-20" }])).toEqual(["child-seen 2026-05-18"]);
  });

  it("keeps a time that was done late", () => {
    const completed = [
      { duty: "child-seen", at: "2026-04-20" },
      { duty: "child-seen", at: "2026-05-20" },
    ];
    expect(keys(completed)).toEqual(["child-seen/since-2026-04-20 2026-05-18 late", "child-seen 2026-06-17"]);
  });

  it("says both on the policy's page, and refuses from beside anything else", () => {
    expect(policyToText(ours([seen])).replaceAll(/\s+/g, " ")).toContain(
      "every 4 weeks after “child seen”, the first time after the end of the conference",
    );
    const wrong = { ...weeks(4).after("conference-end"), from: "conference-start" };
    expect(() => ours([{ ...seen, due: wrong }])).toThrow("unit-does-not-fit");
  });
});

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
