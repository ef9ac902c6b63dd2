import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { findPolicy, policies, type Policy } from "../../src/index.js";
import { lintPolicy, lintRules, type LintOptions } from "../../src/lint/index.js";
import { events } from "../../src/vocabulary/events.js";
import { always } from "../always.js";

const AS_OF = "2026-11-22";

/** A policy as a council's own staff would write it, in which there is nothing to find. Loosely typed, to be broken. */
// oxlint-disable-next-line typescript/no-explicit-any
function good(): any {
  return {
    $schema: "./policy.schema.json",
    id: "coastshire",
    title: "Coastshire",
    layer: "authority",
    base: "working-together",
    from: "2024-01-01",
    document: {
      title: "Conference procedure",
      publisher: "Coastshire County Council",
      url: "https://example.org/procedure",
      checkedOn: "2026-06-01",
    },
    clauses: [
      {
        id: "3.1",
        at: "Section 3",
        says: "Reports reach the conference service three working days before an initial conference.",
        rules: [
          {
            kind: "duty",
            id: "reports-submitted",
            by: ["professional"],
            to: ["conference-service"],
            each: "agency",
            for: ["initial"],
            due: { count: 3, unit: "working-days", relation: "before", event: "conference-start" },
            doneBy: "report-submitted",
          },
        ],
      },
      {
        id: "3.2",
        at: "Section 3",
        says: "The family is told the decision within 24 hours.",
        rules: [
          {
            kind: "duty",
            id: "decision-notified",
            by: ["chair"],
            to: ["family"],
            each: "audience",
            due: { count: 24, unit: "hours", relation: "after", event: "conference-end" },
            doneBy: "decision-notified",
          },
        ],
      },
      {
        id: "3.3",
        at: "Section 3",
        says: "No more than twelve people attend, and the minutes follow in 5 days.",
        rules: [
          { kind: "requirement", id: "attendees-within-capacity", particulars: { people: 12 } },
          {
            kind: "duty",
            id: "minutes-circulated",
            by: ["conference-service"],
            to: ["participants"],
            due: {
              readings: [
                {
                  name: "working-days",
                  due: { count: 5, unit: "working-days", relation: "after", event: "conference-end" },
                  because: "Nobody posts minutes at a weekend.",
                },
                {
                  name: "calendar-days",
                  due: { count: 5, unit: "days", relation: "after", event: "conference-end" },
                  because: "The text says days.",
                },
              ],
            },
            doneBy: "minutes-circulated",
          },
        ],
      },
    ],
  };
}

type Break = readonly [how: string, line: string, change: (policy: ReturnType<typeof good>) => void];

const reports = (policy: ReturnType<typeof good>) => policy.clauses[0].rules[0];
const told = (policy: ReturnType<typeof good>) => policy.clauses[1].rules[0];
const minutes = (policy: ReturnType<typeof good>) => policy.clauses[2].rules[1];
const dated = (from: string | undefined, until: string | undefined, count: number) => {
  const clause = good().clauses[1];
  clause.says = "The family is told the decision.";
  clause.rules[0].due.count = count;
  return { ...clause, ...(from ? { from } : {}), ...(until ? { until } : {}) };
};

/** What makes a policy unusable: it is refused, and no date comes of it. */
const REFUSED: readonly Break[] = [
  [
    "an event nobody knows",
    "error unknown-event clauses[0].rules[0].due",
    (p) => (reports(p).due.event = "conference-begin"),
  ],
  [
    "a role nobody knows",
    "error not-an-allowed-value clauses[0].rules[0].by[0]",
    (p) => (reports(p).by = ["chairman"]),
  ],
  ["one role that is no list", "error wrong-type clauses[0].rules[0].by", (p) => (reports(p).by = "chair")],
  [
    "a condition nobody knows",
    "error not-an-allowed-value clauses[0].rules[0].when",
    (p) => (reports(p).when = "raining"),
  ],
  [
    "a unit nobody knows",
    "error not-an-allowed-value clauses[0].rules[0].due.unit",
    (p) => (reports(p).due.unit = "business-days"),
  ],
  ["no unit", "error missing clauses[0].rules[0].due.unit", (p) => delete reports(p).due.unit],
  ["no days at all", "error too-small clauses[0].rules[0].due.count", (p) => (reports(p).due.count = 0)],
  ["half a day", "error wrong-type clauses[0].rules[0].due.count", (p) => (reports(p).due.count = 2.5)],
  ["a number as text", "error wrong-type clauses[0].rules[0].due.count", (p) => (reports(p).due.count = "3")],
  ["a mistyped field", "error unknown-key clauses[0].rules[0].strenght", (p) => (reports(p).strenght = "should")],
  [
    "a strength nobody knows",
    "error not-an-allowed-value clauses[0].rules[0].strength",
    (p) => (reports(p).strength = "shall"),
  ],
  ["a kind nobody knows", "error not-an-allowed-value clauses[0].rules[0].kind", (p) => (reports(p).kind = "dutie")],
  [
    "a conference nobody knows",
    "error not-an-allowed-value clauses[0].rules[0].for[0]",
    (p) => (reports(p).for = ["icpc"]),
  ],
  ["a duty with neither time nor phase", "error missing clauses[0].rules[0].phase", (p) => delete reports(p).due],
  [
    "a time in words",
    "error wrong-shape clauses[0].rules[0].due",
    (p) => (reports(p).due = "three working days before"),
  ],
  ["one reading of several", "error too-few clauses[2].rules[1].due.readings", (p) => minutes(p).due.readings.pop()],
  [
    "two readings of one name",
    "error duplicate-reading clauses[2].rules[1].due",
    (p) => (minutes(p).due.readings[1].name = "working-days"),
  ],
  ["hours that span", "error unit-does-not-fit clauses[1].rules[0].due", (p) => (told(p).due.relation = "spanning")],
  ["a clause that encodes nothing", "error clause-encodes-nothing clauses[0].rules", (p) => (p.clauses[0].rules = [])],
  ["no source", "error missing document", (p) => delete p.document],
  ["a base nobody knows", "error unknown-base base", (p) => (p.base = "atlantis")],
  ["a day that is none", "error date-does-not-exist document.checkedOn", (p) => (p.document.checkedOn = "2023-02-29")],
  ["an end before its beginning", "error ends-before-it-begins until", (p) => (p.until = "2023-01-01")],
  ["two clauses of one id", "error duplicate-clause clauses[1].id", (p) => (p.clauses[1].id = "3.1")],
  [
    "two values at once",
    "error duplicate-rule clauses[3].rules[0].id",
    (p) => p.clauses.push({ ...dated(undefined, undefined, 48), id: "3.4" }),
  ],
  ["a cycle", "error cycle clauses[1].rules[0].due", (p) => (told(p).due.event = "decision-notified")],
  [
    "another kind than below",
    "error another-kind clauses[2].rules[0].kind",
    (p) => (p.clauses[2].rules[0].id = "core-group-first-met"),
  ],
  [
    "a decision told to those whom no record names",
    "error not-an-audience clauses[1].rules[0].to",
    (p) => (told(p).to = ["family", "school"]),
  ],
  [
    "more weeks than a pregnancy has",
    "error unit-does-not-fit clauses[0].rules[0].due",
    (p) => Object.assign(reports(p).due, { unit: "gestation-weeks", relation: "by", count: 50 }),
  ],
  [
    "a closure that ends before it begins",
    "error ends-before-it-begins closures[0].until",
    (p) => (p.closures = [{ from: "2026-12-24", until: "2026-12-24", title: "Shut" }]),
  ],
  [
    "a closure of years",
    "error closure-too-long closures[0]",
    (p) => (p.closures = [{ from: "2020-01-01", until: "2026-01-01", title: "Shut" }]),
  ],
  [
    "successors without an end",
    "error successors-without-end succeededBy",
    (p) => (p.succeededBy = ["north-coastshire"]),
  ],
];

/** What a careful reviewer asks about a policy that can be used. */
const QUESTIONED: readonly Break[] = [
  [
    "a report due before what triggers it",
    "error due-before-its-trigger clauses[0].rules[0].due",
    (p) => (reports(p).due.event = "section-47-strategy-discussion"),
  ],
  [
    "a duty that excludes itself",
    "error never-holds clauses[1].rules[0]",
    (p) => Object.assign(told(p), { when: "rated-red", unless: ["rated-red"] }),
  ],
  [
    "an event that such conferences do not have",
    "error never-holds clauses[0].rules[0]",
    (p) => Object.assign(reports(p).due, { event: "previous-conference", relation: "after" }),
  ],
  [
    "a mailbox",
    "error contact-detail clauses[0].says",
    (p) => (p.clauses[0].says += " Send them to conferences@example.org."),
  ],
  ["a telephone number", "error contact-detail document.note", (p) => (p.document.note = "Ring 01632 960123.")],
  [
    "a set of reports due before the reports",
    "query due-before-what-it-needs clauses[3].rules[0].due",
    (p) =>
      p.clauses.push({
        id: "3.4",
        at: "Section 3",
        says: "The set goes out a week before.",
        rules: [
          {
            kind: "duty",
            id: "report-set-circulated",
            by: ["minute-taker"],
            due: { count: 1, unit: "weeks", relation: "before", event: "conference-start" },
            doneBy: "report-set-circulated",
          },
        ],
      }),
  ],
  [
    "a duty to chase what nobody has to do",
    "query chases-nothing clauses[1].rules[0].chases",
    (p) => (told(p).chases = "reports-submited"),
  ],
  [
    "a duty that chases itself",
    "query chases-nothing clauses[1].rules[0].chases",
    (p) => (told(p).chases = "decision-notified"),
  ],
  [
    "a gap between two values",
    "query gap-between-dates clauses[3].rules[0]",
    (p) => (p.clauses[1] = dated(undefined, "2025-01-01", 24)) && p.clauses.push(dated("2025-02-01", undefined, 48)),
  ],
  [
    "a clause that is over before the policy begins",
    "query clause-outside-policy clauses[1]",
    (p) => (p.clauses[1].until = "2023-06-01"),
  ],
  [
    "less than the layer below asks",
    "info laxer-than-below clauses[0].rules[0]",
    (p) => Object.assign(p.clauses[0], conferenceHeld(20)),
  ],
  [
    "a must below, a should here",
    "info laxer-than-below clauses[0].rules[0]",
    (p) => Object.assign(p.clauses[0], conferenceHeld(15, "should")),
  ],
  [
    "no time where there is one below",
    "info laxer-than-below clauses[0].rules[0]",
    (p) => Object.assign(p.clauses[0], conferenceHeld(null)),
  ],
  [
    "another clock than below",
    "info counts-from-something-else clauses[0].rules[0].due",
    (p) => {
      Object.assign(p.clauses[0], conferenceHeld(15));
      reports(p).due.event = "expected-delivery";
    },
  ],
  [
    "a reading without a reason",
    "query reading-without-reason clauses[2].rules[1].due.readings[0].because",
    (p) => delete minutes(p).due.readings[0].because,
  ],
  [
    "readings that are one",
    "query readings-do-not-differ clauses[2].rules[1].due",
    (p) => (minutes(p).due.readings[1].due = minutes(p).due.readings[0].due),
  ],
  [
    "a source nobody can find",
    "query source-missing document",
    (p) => {
      delete p.document.publisher;
      delete p.document.url;
    },
  ],
  [
    "a source not checked for a year",
    "query source-not-checked document.checkedOn",
    (p) => (p.document.checkedOn = "2025-11-21"),
  ],
  ["a source never checked", "query source-not-checked document", (p) => delete p.document.checkedOn],
  ["a review that is past", "query past-review reviewBy", (p) => (p.reviewBy = "2026-11-21")],
  [
    "an id that means something else elsewhere",
    "query another-meaning clauses[0].rules[0]",
    (p) => (reports(p).doneBy = "report-set-circulated"),
  ],
  [
    "an id almost like another",
    "query id-like-another clauses[0].rules[0].id",
    (p) => (reports(p).id = "report-submitted"),
  ],
  [
    "a phase against the time",
    "query phase-contradicts-time clauses[0].rules[0].phase",
    (p) => (reports(p).phase = "after"),
  ],
  [
    "a time that is not the text's",
    "query text-and-time-differ clauses[0].rules[0].due",
    (p) => (reports(p).due.count = 5),
  ],
  [
    "days that are counted as working days",
    "query days-read-one-way clauses[0].rules[0].due",
    (p) => (p.clauses[0].says = "Reports come three days before."),
  ],
  [
    "hours from a day",
    "info hours-from-a-day clauses[1].rules[0].due",
    (p) => (told(p).due.event = "first-core-group"),
  ],
  [
    "a requirement nobody checks",
    "info requirement-nobody-checks clauses[2].rules[0].id",
    (p) => (p.clauses[2].rules[0].id = "biscuits-offered"),
  ],
  [
    "particulars nobody can use",
    "query particulars-do-not-fit clauses[2].rules[0].particulars",
    (p) => (p.clauses[2].rules[0].particulars = "twelve"),
  ],
  [
    "particulars that no record can give",
    "error particulars-not-recorded clauses[2].rules[0].particulars",
    (p) => (p.clauses[2].rules[0] = letter(["decision", "rcpc-date"])),
  ],
  [
    "particulars that nobody reads",
    "query particulars-nobody-reads clauses[2].rules[0].particulars",
    (p) => (p.clauses[2].rules[0] = { kind: "requirement", id: "outline-plan-made", particulars: ["soon"] }),
  ],
  [
    "what recurs from something that happens once",
    "query recurs-from-what-happens-once clauses[1].rules[0].due",
    (p) => (told(p).due.relation = "every"),
  ],
  [
    "a time that ends before what may fulfil it",
    "error time-before-its-clock clauses[0].rules[0].due",
    (p) => (reports(p).notBefore = "conference-end"),
  ],
  [
    "a time that is counted from what follows",
    "error time-before-its-clock clauses[0].rules[0].due",
    (p) => {
      Object.assign(p.clauses[0], conferenceHeld(15));
      p.clauses[0].rules[0].due.event = "decision-made";
    },
  ],
  [
    "a target after the time",
    "error target-after-due clauses[0].rules[0].target",
    (p) => (reports(p).target = { count: 2, unit: "working-days", relation: "before", event: "conference-start" }),
  ],
  [
    "transfer-in conferences without what follows them",
    "query transfer-in-without-what-follows clauses[0].rules[0].for",
    (p) => Object.assign(p.clauses[0], transferIn()),
  ],
  ["nobody to tell", "query nobody-to-tell clauses[1].rules[0].to", (p) => (told(p).to = [])],
  ["closures", "info closures-counted closures", (p) => (p.closures = [{ date: "2026-12-29", title: "Shut" }])],
  [
    "a base that is not in force yet",
    "query base-not-in-force base",
    (p) => {
      p.base = "northamptonshire";
      p.from = "2019-01-01";
      p.until = "2020-06-01";
    },
  ],
  ["no layer below", "query stands-on-nothing base", (p) => delete p.base],
  [
    "a nation's layer without its bank holidays",
    "query nation-without-holidays holidays",
    (p) => {
      p.layer = "national";
      delete p.base;
    },
  ],
  [
    "a source checked tomorrow",
    "query source-not-checked document.checkedOn",
    (p) => (p.document.checkedOn = "2026-11-23"),
  ],
  [
    "a time in the other direction",
    "query text-and-time-differ clauses[0].rules[0].due",
    (p) => (reports(p).due.relation = "after"),
  ],
  [
    "a day where the text gives a time",
    "query text-and-time-differ clauses[0].rules[0].due",
    (p) => (reports(p).due = { relation: "on", event: "conference-start" }),
  ],
  ["an id that is taken", "query id-taken id", (p) => (p.id = "hounslow")],
  ["nothing said", "query policy-says-nothing clauses", (p) => (p.clauses = [])],
  [
    "two policies of one authority at once",
    "query policies-do-not-follow from",
    (p) => Object.assign(p, { authority: "northamptonshire", from: "2020-01-01" }),
  ],
  [
    "days between two policies of one authority",
    "query policies-do-not-follow from",
    (p) => (p.authority = "northamptonshire"),
  ],
];

function conferenceHeld(count: number | null, strength = "must") {
  const due = { count, unit: "working-days", relation: "after", event: "section-47-strategy-discussion" };
  return {
    says: "The initial conference is held.",
    rules: [
      {
        kind: "duty",
        id: "conference-held",
        by: ["local-authority"],
        for: ["initial"],
        phase: "before",
        strength,
        ...(count === null ? {} : { due }),
        doneBy: "conference-held",
      },
    ],
  };
}

function letter(particulars: readonly string[]) {
  return { kind: "requirement", id: "decision-letter-complete", particulars };
}

function transferIn(...more: object[]) {
  const due = { count: 15, unit: "working-days", relation: "after", event: "transfer-in-notified" };
  const held = { kind: "duty", id: "conference-held", by: ["local-authority"], doneBy: "conference-held" };
  return { says: "A transfer-in conference is held.", rules: [{ ...held, for: ["transfer-in"], due }, ...more] };
}

const linesOf = (policy: unknown, options: LintOptions = {}) =>
  lintPolicy(policy, { asOf: AS_OF, ...options }).map(({ severity, code, path }) =>
    `${severity} ${code} ${path}`.trim(),
  );

it("a policy written with care has nothing to find", () => {
  expect(linesOf(good())).toEqual([]);
  expect(linesOf(JSON.stringify(good()))).toEqual([]);
});

it.each([...REFUSED, ...QUESTIONED])("finds %s", (_, line, change) => {
  const policy = good();
  change(policy);
  expect(linesOf(policy)).toContain(line);
});

it.each(REFUSED)("of %s nothing is made", (_, __, change) => {
  const policy = good();
  change(policy);
  expect(lintPolicy(policy).every(({ severity }) => severity === "error")).toBe(true);
});

it("has a case for every rule", () => {
  const found = new Set(QUESTIONED.map(([, line]) => line.split(" ")[1]!));
  expect([...found].toSorted()).toEqual(lintRules.map(({ code }) => code).toSorted());
});

it("cites the clause, names what was meant, and says what the layer below gives", () => {
  const policy = good();
  Object.assign(policy.clauses[0], conferenceHeld(20));
  const [laxer] = lintPolicy(policy, { asOf: AS_OF });
  expect(laxer).toMatchObject({ basis: [{ clause: "3.1", at: "Section 3" }] });
  expect(laxer!.message).toContain("where working-together WT1 gives 15 working days after");

  reports(policy).due.event = "strategy-discussion";
  const [unknown] = lintPolicy(policy);
  expect(unknown!.fix).toContain("first-strategy-discussion");
  expect(lintPolicy({ ...good(), tilte: "x" })[0]!.fix).toContain("title");
});

it("asks nothing of a duty that chases one of this policy or of a layer below, and names what was meant", () => {
  const chasing = (chases: string) => {
    const policy = good();
    told(policy).chases = chases;
    return lintPolicy(policy);
  };
  expect(chasing("reports-submitted")).toEqual([]);
  expect(chasing("core-group-first-met")).toEqual([]);
  expect(chasing("reports-submited")[0]!.message).toContain("Did you mean reports-submitted?");
  expect(chasing("letter-posted")[0]!.message).not.toContain("Did you mean");
});

it("names the particulars that no record can give, and those that it can", () => {
  const policy = good();
  policy.clauses[2].rules[0] = letter(["decision", "rcpc-date"]);
  expect(lintPolicy(policy)[0]!.message).toBe(
    "No record can give this, so that nobody can meet the requirement. It is rcpc-date. A record can give: decision, reasons, outline-plan, lead-social-worker, right-to-complain, core-group-date, review-date.",
  );
});

it("answers an event that nobody knows with the near one, and with all", () => {
  const policy = good();
  reports(policy).due.event = "conference-begin";
  const [found] = lintPolicy(policy);
  expect(found!.fix).toContain("Did you mean conference-");
  for (const event of Object.keys(events)) expect(found!.fix).toContain(event);
});

it("takes several conditions, and says which there are where one is not known", () => {
  const lines = (when: unknown) => {
    const policy = good();
    reports(policy).when = when;
    return lintPolicy(policy).map(({ code, path, fix }) => [code, path, fix.includes("rated-red")]);
  };
  expect(lines("rated-red")).toEqual([]);
  expect(lines(["rated-red", "plan-not-ruled-out"])).toEqual([]);
  expect(lines("raining")).toEqual([["not-an-allowed-value", "clauses[0].rules[0].when", true]]);
  expect(lines(["rated-red", "raining"])).toEqual([["not-an-allowed-value", "clauses[0].rules[0].when[1]", true]]);
  expect(lines([])).toEqual([["too-few", "clauses[0].rules[0].when", false]]);
});

it("asks nothing more of a transfer-in policy that says what follows, or that it is not stated", () => {
  const policy = good();
  const following = (id: string, doneBy: string, due: object) => ({
    kind: "duty",
    id,
    by: [],
    for: ["transfer-in"],
    when: "plan-not-ruled-out",
    phase: "after",
    doneBy,
    due,
  });
  const review = following("next-review-held", "next-review", { notStated: "Not read." });
  const group = { count: 10, unit: "working-days", relation: "after", event: "conference-end" };
  Object.assign(policy.clauses[0], transferIn(review, following("core-group-first-met", "first-core-group", group)));
  expect(linesOf(policy)).toEqual([]);
});

it("looks at a layer that stands below, in its place", () => {
  const { base, ...below } = good();
  const policy = {
    ...good(),
    id: "coastshire-east",
    clauses: good().clauses.slice(0, 1),
    base: { ...below, base, reviewBy: "2025-01-01" },
  };
  expect(linesOf(policy)).toEqual(["query past-review base.reviewBy"]);
});

it("says nothing of ages unless it is told the day", () => {
  const policy = { ...good(), reviewBy: "2020-01-01" };
  policy.document.checkedOn = "2020-01-01";
  expect(lintPolicy(policy)).toEqual([]);
  expect(() => lintPolicy(policy, { asOf: "today" })).toThrow(expect.objectContaining({ code: "not-a-date" }));
});

describe("the policies that come with the package", () => {
  it.each(policies.map((policy) => [policy.id, policy] as const))(
    "%s has nothing that nobody knows of",
    (id, policy) => {
      const KNOWN: Record<string, string[]> = {
        // A pre-birth conference is timed by the London procedures, which were not read.
        "barking-and-dagenham": ["info laxer-than-below clauses[3].rules[0]"],
      };
      expect(linesOf(policy, { asOf: "2026-11-26" })).toEqual(KNOWN[id] ?? []);
    },
  );
});

it("never throws on whatever comes in, and never says what is not a sentence", () => {
  const whole = JSON.parse(JSON.stringify(findPolicy("hounslow"))) as Policy;
  const values = fc.oneof(fc.jsonValue(), fc.constantFrom(null, "", -1, [], {}, "conference-start", "2020-02-30"));
  const steps = fc.array(fc.nat(30), { minLength: 1, maxLength: 8 });
  always(
    fc.property(steps, values, (path, value) => {
      const policy = structuredClone(whole) as unknown as Record<string, unknown>;
      let holder: Record<string, unknown> = policy;
      for (const step of path.slice(1)) {
        const keys = Object.keys(holder);
        const next = holder[keys[step % keys.length]!];
        if (typeof next !== "object" || next === null || Object.keys(next).length === 0) break;
        holder = next as Record<string, unknown>;
      }
      const keys = Object.keys(holder);
      holder[keys[path[0]! % keys.length]!] = value;
      for (const { message, fix } of lintPolicy(policy)) expect(message + fix).toMatch(/^[A-Z“].*[.?]$/s);
    }),
    300,
  );
});
