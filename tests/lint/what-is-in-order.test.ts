import { describe, expect, it } from "vitest";
import { timesIn } from "../../src/lint/times-in.js";
import { lintPolicy } from "../../src/lint/index.js";
import {
  AS_OF,
  conferenceHeld,
  dated,
  good,
  linesOf,
  minutes,
  reports,
  reportSet,
  told,
  transferIn,
  type Break,
} from "./good-policy.js";

type Policy = ReturnType<typeof good>;
const changed = (change: (policy: Policy) => void) => {
  const policy = good();
  change(policy);
  return policy;
};

/** What a rule could take for a fault, and is none. */
const IN_ORDER: readonly (readonly [Break[0], Break[2]])[] = [
  [
    "a layer below that ends on the day on which this one does",
    (p) => Object.assign(p, { base: "northamptonshire", from: "2020-05-01", until: "2020-06-01" }),
  ],
  ["a clause that begins before the policy and goes on", (p) => (p.clauses[1].from = "2023-01-01")],
  ["a clause that ends after the policy begins", (p) => (p.clauses[1].until = "2024-01-02")],
  [
    "the date of a meeting, and a number of a case",
    (p) => (p.clauses[0].says += " See minutes 2026-01-05 and case 12345678901234."),
  ],
  ["a page's address with an at sign", (p) => (p.document.url = "https://example.org/a@b")],
  ["the same clock as below, and a shorter time", (p) => Object.assign(p.clauses[0], conferenceHeld(10))],
  ["the same strength and time as below", (p) => Object.assign(p.clauses[0], conferenceHeld(15))],
  [
    "two values that follow each other",
    (p) => (p.clauses[1] = dated(undefined, "2025-01-01", 24)) && p.clauses.push(dated("2025-01-01", undefined, 48)),
  ],
  ["hours from something that has a time", (p) => (told(p).due.event = "conference-start")],
  [
    "days that the document says are working days",
    (p) =>
      Object.assign(
        p,
        { document: { ...p.document, days: [{ as: "working-days", because: "It says so." }] } },
        { clauses: [{ ...p.clauses[0], says: "Reports come three days before." }] },
      ),
  ],
  [
    "working days that the text has beside days",
    (p) => (p.clauses[0].says = "Reports come three days before, that is three working days before."),
  ],
  ["a time of which the text says nothing", (p) => (p.clauses[0].says = "Reports come in time.")],
  [
    "a time in days where the text says days",
    (p) => Object.assign(p.clauses[0], { says: "Reports come 3 days before." }) && (reports(p).due.unit = "days"),
  ],
  [
    "a target sooner than the time",
    (p) => (reports(p).target = { count: 4, unit: "working-days", relation: "before", event: "conference-start" }),
  ],
  ["a phase that is that of its time", (p) => (reports(p).phase = "before")],
  ["a review on the day that is asked about", (p) => (p.reviewBy = AS_OF)],
  [
    "a review that is past, of a policy that has ended",
    (p) => Object.assign(p, { reviewBy: "2025-01-01", until: "2025-06-01" }),
  ],
  ["a source checked a year ago to the day, or today", (p) => (p.document.checkedOn = "2025-11-22")],
  ["a source checked today", (p) => (p.document.checkedOn = AS_OF)],
  ["a source with an address and no publisher", (p) => delete p.document.publisher],
  ["a source with a publisher and no address", (p) => delete p.document.url],
  [
    "what recurs from something that happens again",
    (p) =>
      Object.assign(told(p), {
        id: "child-seen-again",
        doneBy: undefined,
        each: undefined,
        phase: "after",
        due: { count: 4, unit: "weeks", relation: "every", event: "latest-core-group" },
      }) && (p.clauses[1].says = "The child is seen every four weeks."),
  ],
  ["nobody to tell, of what is owed once", (p) => Object.assign(told(p), { to: [], each: undefined })],
  ["particulars of a requirement that reads them", (p) => (p.clauses[2].rules[0].particulars = { people: 20 })],
  [
    "a short id like another",
    (p) => (p.clauses[2].rules[0] = { kind: "arrangement", id: "venu", particulars: "hall" }),
  ],
  [
    "a condition for it, and another against it",
    (p) => Object.assign(told(p), { when: "rated-red", unless: ["split-conference"] }),
  ],
  [
    "nothing said but when the office is shut, which is worth knowing alone",
    (p) => Object.assign(p, { clauses: [p.clauses[0]] }),
  ],
];

it.each(IN_ORDER)("nothing is asked of %s", (_, change) => {
  expect(linesOf(JSON.parse(JSON.stringify(changed(change))))).toEqual([]);
});

describe("a finding says", () => {
  const messages = (change: Break[2]) => lintPolicy(changed(change), { asOf: AS_OF }).map(({ message }) => message);

  it.each<readonly [string, Break[2]]>([
    [
      "It is done by report-set-circulated here and by report-submitted in",
      (p) => (reports(p).doneBy = "report-set-circulated"),
    ],
    [
      "It is a requirement here and a duty in",
      (p) => (p.clauses[1].rules[0] = { kind: "requirement", id: "decision-notified" }),
    ],
    ["cannot come before", (p) => (reports(p).due.event = "section-47-strategy-discussion")],
    [
      "reports-submitted is due 3 working days before the start of the conference (coastshire 3.1).",
      (p) => p.clauses.push(reportSet()),
    ],
    [
      "None is in force from 2025-01-01 until 2025-02-01.",
      (p) => (p.clauses[1] = dated(undefined, "2025-01-01", 24)) && p.clauses.push(dated("2025-02-01", undefined, 48)),
    ],
    ["That is the first core group meeting.", (p) => (told(p).due.event = "first-core-group")],
    ["Is it reports-submitted?", (p) => (reports(p).id = "report-submitted")],
    [
      "It is a should here and a must in working-together WT1.",
      (p) => Object.assign(p.clauses[0], conferenceHeld(15, "should")),
    ],
    [
      "It gives no time, where working-together WT1 gives 15 working days after",
      (p) => Object.assign(p.clauses[0], conferenceHeld(null)),
    ],
    [
      "What it is subject to also excludes it.",
      (p) => Object.assign(told(p), { when: "rated-red", unless: ["rated-red"] }),
    ],
    [
      "No initial conference has the previous conference in its record.",
      (p) => Object.assign(reports(p).due, { event: "previous-conference", relation: "after" }),
    ],
    ["Such as {", (p) => (p.clauses[2].rules[0].particulars = "twelve")],
    ["It is after, and by its time before.", (p) => (reports(p).phase = "after")],
    [
      "None is in force from 2021-04-01, when northamptonshire ends, until 2024-01-01.",
      (p) => (p.authority = "northamptonshire"),
    ],
    [
      "Both this and northamptonshire are in force at once.",
      (p) => Object.assign(p, { authority: "northamptonshire", from: "2020-01-01" }),
    ],
    ["The end of the conference is one.", (p) => (told(p).due.relation = "every")],
    ["No day is given on which it was checked against it.", (p) => delete p.document.checkedOn],
    ["2026-11-23 is still to come.", (p) => (p.document.checkedOn = "2026-11-23")],
    [
      "It was last checked against it on 2025-11-21, more than a year ago.",
      (p) => (p.document.checkedOn = "2025-11-21"),
    ],
    ["The rule gives 5 working days before the start of the conference.", (p) => (reports(p).due.count = 5)],
    [
      "It is due before the start of the conference, and nothing counts that is done before the end of the conference.",
      (p) => (reports(p).notBefore = "conference-end"),
    ],
    [
      "After one that makes a plan nothing is said of the first core group and the next review.",
      (p) => Object.assign(p.clauses[0], transferIn()),
    ],
    [
      "gives 15 working days after",
      (p) => Object.assign(p.clauses[0], conferenceHeld(15)) && (reports(p).due.event = "expected-delivery"),
    ],
  ])("%s", (wanted, change) => {
    expect(messages(change).join("\n")).toContain(wanted);
  });
});

it.each([
  ["Reports come three working days before.", [{ count: 3, unit: "working-days", relation: "before" }]],
  [
    "Within 48 hours, or Twenty Working Days after it",
    [
      { count: 48, unit: "hours", relation: null },
      { count: 20, unit: "working-days", relation: "after" },
    ],
  ],
  [
    "5 calendar days following, one week prior to, 2 clear days ahead of",
    [
      { count: 5, unit: "days", relation: "after" },
      { count: 1, unit: "weeks", relation: "before" },
      { count: 2, unit: "days", relation: "before" },
    ],
  ],
  [
    "a six-weekly meeting, in 3 months’ time, 10 days' notice",
    [
      { count: 6, unit: "weeks", relation: null },
      { count: 3, unit: "months", relation: null },
      { count: 10, unit: "days", relation: null },
    ],
  ],
  ["1 month in advance", [{ count: 1, unit: "months", relation: "before" }]],
  ["Section 4 holds for attendees of 3 weekends and 123456 days.", []],
])("the times in %j are found", (text, times) => {
  expect(timesIn(text)).toEqual(times);
});

describe("a way to reach somebody", () => {
  const found = (text: string) =>
    lintPolicy(changed((p) => (p.document.note = text))).flatMap(({ code, path }) =>
      code === "contact-detail" ? [path] : [],
    );

  it.each([
    "01632 960123",
    "Ring 01632960123.",
    "(01632) 960 123",
    "+44 1632 960123",
    "020 7946 0018 or 0161-496-0018",
    "Write to a.b@c-d.org",
  ])("is in %j", (text) => {
    expect(found(text)).toEqual(["document.note"]);
  });

  it.each([
    "See section 01632.",
    "Case 9901632960123",
    "Minutes of 2026-01-05 to 2026-02-06",
    "Version 0163296012345678",
    "Half past ten @ the town hall",
    "1632 960123",
  ])("is not in %j", (text) => {
    expect(found(text)).toEqual([]);
  });
});

describe("readings", () => {
  it("that give the same under this calendar are one, also the second and the third", () => {
    const policy = changed((p) => {
      const [first, second] = minutes(p).due.readings;
      minutes(p).due.readings = [first, second, { ...second, name: "days-again" }];
    });
    expect(linesOf(policy)).toEqual(["query readings-do-not-differ clauses[2].rules[1].due"]);
  });
});
