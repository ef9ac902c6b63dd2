import { describe, expect, it } from "vitest";
import { findPolicy, validateRecord, type ConferenceRecord } from "../../src/index.js";
import { evaluate } from "../../src/obligations/index.js";
import { duty } from "../../src/policy/index.js";
import { judged } from "./judged.js";

const PEOPLE = {
  hv1: { id: "hv1", role: "health-visitor", agency: "health-visiting" },
  hv2: { id: "hv2", role: "school-nurse", agency: "health-visiting" },
  sch1: { id: "sch1", role: "teacher", agency: "primary-school" },
  pol1: { id: "pol1", role: "police-officer", agency: "police" },
  m1: { id: "m1", role: "mother" },
  f1: { id: "f1", role: "father" },
  out: { id: "out", role: "father", exclusion: { agreed: true } },
  a1: { id: "a1", role: "advocate" },
  mt1: { id: "mt1", role: "minute-taker", consulted: true },
  mt0: { id: "mt1", role: "minute-taker", consulted: false },
  sw0: { id: "sw1", role: "social-worker", consulted: false },
  tm1: { id: "tm1", role: "team-manager", consulted: true },
} as const;
type Who = keyof typeof PEOPLE;

const HELD = { held: { start: "2020-05-05T10:00", end: "2020-05-05T12:00" } };
const PLAN = { planNeeded: true, category: "NEG" } as const;

interface Case {
  readonly policy: string;
  readonly who?: readonly Who[];
  readonly record: Partial<ConferenceRecord>;
  readonly asOf?: string;
  /** The state of each obligation. */
  readonly states?: Readonly<Record<string, string>>;
  readonly due?: Readonly<Record<string, string>>;
  readonly doneOn?: Readonly<Record<string, string | null>>;
  readonly leftOut?: Readonly<Record<string, readonly string[]>>;
  /** Of findings: their severity, code and path. */
  readonly finds?: readonly string[];
  readonly findsNo?: readonly string[];
}

function ordersOf<T>(items: readonly T[]): T[][] {
  if (items.length < 2) return [[...items]];
  return items.flatMap((item, index) => ordersOf(items.toSpliced(index, 1)).map((rest) => [item, ...rest]));
}

const minutesTo = (...distributed: { to: string; at?: string }[]) => ({ minutes: { distributed } });
const notified = (...to: { to: string; at?: string }[]) => ({ decision: { ...PLAN, notified: to } });

const EARLY = "error before-its-event minutes.distributed[0].at";

const CASES: Readonly<Record<string, Readonly<Record<string, Case>>>> = {
  "one of several who was told": {
    "has not told the other agencies, of a duty without a time": {
      policy: "independent-reviewing-service",
      who: ["hv1", "sch1"],
      record: notified({ to: "hv1" }),
      states: { "decision-notified": "not-done" },
      leftOut: { "decision-notified": ["sch1"] },
    },
    "has told the only agency there is, at a time that is not known": {
      policy: "independent-reviewing-service",
      who: ["hv1"],
      record: notified({ to: "hv1" }),
      states: { "decision-notified": "done" },
      leftOut: { "decision-notified": [] },
    },
    "has not told the other agencies, of a duty with a time": {
      policy: "barking-and-dagenham",
      who: ["hv1", "sch1"],
      record: notified({ to: "hv1" }),
      states: { "decision-notified/agencies": "overdue" },
      leftOut: { "decision-notified/agencies": ["sch1"], "decision-notified/family": ["family"] },
      finds: ["error deadline-overdue decision.notified"],
    },
    "has not told the other parent": {
      policy: "hounslow",
      who: ["m1", "f1", "hv1", "sch1"],
      record: { decision: PLAN, plan: { document: { distributed: [{ to: "m1" }] } }, ...minutesTo({ to: "m1" }) },
      states: {
        "plan-document-sent-to-family": "not-done",
        "plan-document-sent-to-professionals": "not-done",
        "minutes-circulated": "overdue",
      },
      leftOut: {
        "plan-document-sent-to-family": ["f1"],
        "plan-document-sent-to-professionals": ["hv1", "sch1"],
        "minutes-circulated": ["f1", "hv1", "sch1"],
      },
    },
    "has not told the other professionals": {
      policy: "independent-reviewing-service",
      who: ["m1", "hv1", "sch1"],
      record: { decision: PLAN, plan: { outline: { distributed: [{ to: "hv1" }] } } },
      states: { "outline-plan-distributed/professionals": "overdue", "outline-plan-distributed/family": "overdue" },
      leftOut: { "outline-plan-distributed/professionals": ["sch1"], "outline-plan-distributed/family": ["m1"] },
    },
    "has told all but who is excluded": {
      policy: "hounslow",
      who: ["m1", "out", "hv1"],
      record: { decision: PLAN, plan: { document: { distributed: [{ to: "m1" }] } } },
      states: { "plan-document-sent-to-family": "done" },
    },
    "and will be, later than the day asked about, is in a list in which the other is not": {
      policy: "safeguarding-qa-unit",
      who: ["hv1", "sch1"],
      record: minutesTo({ to: "hv1", at: "2020-06-16" }),
      states: { "minutes-circulated": "not-done" },
      leftOut: { "minutes-circulated": ["sch1"] },
    },
    "and will be, as the other will, is not left out": {
      policy: "safeguarding-qa-unit",
      who: ["hv1", "sch1"],
      record: minutesTo({ to: "hv1", at: "2020-06-16" }, { to: "sch1", at: "2020-06-16" }),
      states: { "minutes-circulated": "open" },
    },
  },
  "an audience": {
    "is told by its members and by its parts together": {
      policy: "london",
      who: ["m1", "f1", "hv1"],
      record: minutesTo({ to: "parents", at: "2020-05-06" }, { to: "hv1", at: "2020-05-08" }),
      doneOn: { "minutes-circulated": "2020-05-08" },
    },
    "is told when a part is of which nobody is listed": {
      policy: "london",
      who: ["hv1"],
      record: minutesTo({ to: "professionals", at: "2020-05-06" }, { to: "family", at: "2020-05-08" }),
      doneOn: { "minutes-circulated": "2020-05-08" },
    },
    "is told by its parts, whoever is in none of them": {
      policy: "london",
      who: ["m1", "hv1", "a1"],
      record: minutesTo({ to: "professionals", at: "2020-05-06" }, { to: "family", at: "2020-05-08" }),
      doneOn: { "minutes-circulated": "2020-05-08" },
    },
    "is told one by one, before all are told together": {
      policy: "london",
      who: ["a1"],
      record: minutesTo({ to: "a1", at: "2020-05-06" }, { to: "participants", at: "2020-05-08" }),
      doneOn: { "minutes-circulated": "2020-05-06" },
    },
    "is told with those of whom nobody is listed, where an entry names them": {
      policy: "london",
      who: ["a1"],
      record: minutesTo({ to: "a1", at: "2020-05-06" }, { to: "family", at: "2020-05-08" }),
      doneOn: { "minutes-circulated": "2020-05-08" },
    },
    "that has yet to be told responds after the last of it has been": {
      policy: "barking-and-dagenham",
      who: ["m1", "f1"],
      asOf: "2020-05-05T11:00",
      record: notified({ to: "m1", at: "2020-05-06T15:00" }, { to: "f1", at: "2020-05-07T15:00" }),
      due: { "decision-response/family": "2020-05-13" },
    },
  },
  "a fact that is too early": {
    "is found whoever else there is": {
      policy: "london",
      who: ["m1", "f1"],
      record: minutesTo({ to: "m1", at: "2020-05-02" }),
      states: { "minutes-circulated": "overdue" },
      finds: [EARLY],
    },
    "is found of a notice whoever else there is": {
      policy: "barking-and-dagenham",
      who: ["hv1", "pol1"],
      record: { decision: { ...PLAN, madeAt: "2020-05-06", notified: [{ to: "hv1", at: "2020-05-05" }] } },
      finds: ["query before-its-event decision.notified[0].at"],
    },
    "is found of a plan document whoever else there is": {
      policy: "hounslow",
      who: ["m1", "f1"],
      record: { decision: PLAN, plan: { document: { distributed: [{ to: "m1", at: "2020-05-02" }] } } },
      finds: ["error before-its-event plan.document.distributed[0].at"],
    },
    "is found of an outline plan whoever else there is": {
      policy: "independent-reviewing-service",
      who: ["m1", "f1"],
      record: { decision: PLAN, plan: { outline: { distributed: [{ to: "m1", at: "2020-05-02" }] } } },
      finds: ["error before-its-event plan.outline.distributed[0].at"],
    },
    "leaves nobody out whom it names": {
      policy: "northamptonshire",
      who: ["m1"],
      record: minutesTo({ to: "m1", at: "2020-05-02" }),
      states: { "minutes-circulated": "open", "minutes-circulated-to-family": "open" },
      finds: [EARLY],
      findsNo: ["not-done"],
    },
    "leaves nobody out whose audience it names": {
      policy: "northamptonshire",
      who: ["m1"],
      record: minutesTo({ to: "family", at: "2020-05-02" }),
      states: { "minutes-circulated": "open", "minutes-circulated-to-family": "open" },
      finds: [EARLY],
      findsNo: ["not-done"],
    },
  },
  "a fact about somebody else": {
    "does not say that the social worker was consulted": {
      policy: "independent-reviewing-service",
      who: ["mt1"],
      record: {},
      states: { "social-worker-and-manager-consulted": "open" },
    },
    "does not say that the social worker was not consulted": {
      policy: "independent-reviewing-service",
      who: ["mt0"],
      record: {},
      states: { "social-worker-and-manager-consulted": "open" },
      findsNo: ["not-done"],
    },
    "does not say that a parent was called": {
      policy: "hounslow",
      who: ["hv1"],
      record: { parentCalls: [{ with: "hv1", heldAt: "2020-05-04" }] },
      states: { "parent-called-before-conference": "open" },
    },
    "does not say that a parent was called, where it is not known who they are": {
      policy: "hounslow",
      who: ["hv1"],
      record: { parentCalls: [{ with: "zz", heldAt: "2020-05-04" }] },
      states: { "parent-called-before-conference": "unclear" },
    },
    "is none while nobody is listed": {
      policy: "hounslow",
      record: { parentCalls: [{ with: "zz", heldAt: "2020-05-04" }] },
      states: { "parent-called-before-conference": "done" },
    },
    "is none where the list is empty": {
      policy: "hounslow",
      who: ["hv1"],
      record: { parentCalls: [] },
      states: { "parent-called-before-conference": "not-done" },
    },
    "does not say that the case was discussed with the parents": {
      policy: "hounslow",
      who: ["hv1"],
      record: {
        type: "review",
        conference: { ...HELD, mode: "one-to-one", caseDiscussion: { heldAt: "2020-05-05", with: ["hv1"] } },
      },
      states: { "case-discussion-held": "overdue" },
    },
    "does not say that the parents were invited": {
      policy: "northamptonshire",
      record: { participants: [{ ...PEOPLE.hv1, invitation: { sentAt: "2020-04-20" } }] },
      states: { "parents-invited": "open", "professionals-invited": "done" },
    },
  },
};

for (const [what, cases] of Object.entries(CASES)) {
  describe(`${what}, in whatever order the participants stand,`, () => {
    it.each(Object.entries(cases))("%s", (_, { policy, who, record, asOf = "2020-06-10", ...wanted }) => {
      for (const order of ordersOf(who ?? [])) {
        const whole = {
          type: "initial",
          conference: HELD,
          ...(who ? { participants: order.map((id) => PEOPLE[id]) } : {}),
          ...record,
        } as ConferenceRecord;
        const { obligations } = evaluate(whole, findPolicy(policy)!, { asOf });
        const of = (key: string) => obligations.find((each) => each.key === key);
        const entries = <T>(values: Readonly<Record<string, T>> = {}) => Object.entries(values);
        for (const [key, state] of entries(wanted.states)) expect([key, of(key)?.state]).toEqual([key, state]);
        for (const [key, due] of entries(wanted.due)) expect([key, of(key)?.due?.date]).toEqual([key, due]);
        for (const [key, on] of entries(wanted.doneOn))
          expect([key, of(key)?.evidence?.at?.date ?? null]).toEqual([key, on]);
        for (const [key, ids] of entries(wanted.leftOut)) expect([key, of(key)?.leftOut]).toEqual([key, ids]);
        const { findings } = validateRecord(whole, findPolicy(policy)!, { asOf });
        const found = findings.map(({ severity, code, path }) => `${severity} ${code} ${path}`);
        for (const each of wanted.finds ?? []) expect(found).toContain(each);
        for (const code of wanted.findsNo ?? []) expect(findings.map((each) => each.code)).not.toContain(code);
      }
    });
  });
}

it("the finding of what came too early is the same in whatever order the participants stand", () => {
  const found = (...participants: object[]) => {
    const record = {
      type: "initial",
      conference: HELD,
      participants,
      ...minutesTo({ to: "m1", at: "2020-05-02" }),
    };
    const { findings } = validateRecord(record, findPolicy("northamptonshire")!, { asOf: "2020-06-10" });
    return findings.filter(({ code }) => code === "before-its-event").map(({ params }) => params);
  };
  const { m1, hv1, f1 } = PEOPLE;
  expect(found(m1, hv1, f1)).toMatchObject([
    {
      at: "2020-05-02",
      deadlines: ["minutes-circulated", "minutes-circulated-to-family"],
      titles: ["Minutes circulated", "Minutes circulated to family"],
    },
  ]);
  expect(found(f1, hv1, m1)).toEqual(found(m1, hv1, f1));
});

it("an audience that will be told by its parts leaves nobody out who is in none of them", () => {
  const { m1, hv1, a1 } = PEOPLE;
  const rule = duty("minutes-sent", { by: "chair", to: "participants", phase: "after", doneBy: "minutes-circulated" });
  const told = (...participants: object[]) => {
    const tomorrow = minutesTo({ to: "professionals", at: "2020-06-11" }, { to: "family", at: "2020-06-11" });
    const [only] = judged([rule], { conference: HELD, participants, ...tomorrow }, { asOf: "2020-06-10" });
    return [only!.state, ...only!.leftOut];
  };
  expect(told(m1, hv1, a1)).toEqual(["open"]);
  expect(told(a1, hv1, m1)).toEqual(["open"]);
});

it("a report that was shared with the parents is its author's, and nobody's with whom it was shared", () => {
  const { m1, hv1 } = PEOPLE;
  const rule = duty("report-shared", {
    by: "professional",
    to: "parents",
    phase: "before",
    doneBy: "report-shared-with-family",
  });
  const shared = (...reports: object[]) =>
    judged([rule], { conference: HELD, participants: [m1, hv1], reports }, { asOf: "2020-06-10" })[0]!.state;
  expect(shared({ from: "hv1", sharedWithFamilyAt: "2020-05-04" })).toBe("done");
  expect(shared({ from: "hv1" })).toBe("open");
});

it("a notice to the social worker tells the agency that has others, too", () => {
  const agency = "childrens-social-care";
  const participants = [
    { id: "sw1", role: "social-worker", agency },
    { id: "tm1", role: "team-manager", agency },
  ];
  const rule = duty("decision-sent", { by: "chair", each: "agency", phase: "after", doneBy: "decision-notified" });
  const told = (to: string) =>
    judged([rule], { conference: HELD, participants, ...notified({ to, at: "2020-05-06" }) }).map(({ state }) => state);
  expect(told("social-worker")).toEqual(["done"]);
  expect(told("family")).toEqual(["not-done"]);
});

it("a finding that some were left out names them", () => {
  const { hv1, sch1 } = PEOPLE;
  const record = { type: "initial", conference: HELD, participants: [sch1, hv1], ...notified({ to: "hv1" }) };
  const { findings } = validateRecord(record, findPolicy("independent-reviewing-service")!, { asOf: "2020-06-10" });
  expect(findings.find(({ deadline }) => deadline?.duty === "decision-notified")?.params).toMatchObject({
    how: "some-left-out",
    leftOut: ["sch1"],
  });
});

it("the members of an agency are in the order of their ids", () => {
  const { hv1, hv2 } = PEOPLE;
  for (const participants of [
    [hv1, hv2],
    [hv2, hv1],
  ]) {
    const record = { type: "initial", conference: HELD, participants } as ConferenceRecord;
    const { obligations } = evaluate(record, findPolicy("barking-and-dagenham")!);
    expect(obligations.find(({ key }) => key === "reports-submitted/health-visiting")?.party).toMatchObject({
      members: ["hv1", "hv2"],
      is: { roles: ["health-visitor", "school-nurse"] },
    });
  }
});

it("that somebody was not consulted is one fault of a duty and of a requirement", () => {
  const record = { type: "initial", conference: HELD, participants: [PEOPLE.sw0, PEOPLE.tm1] };
  const { findings } = validateRecord(record, findPolicy("independent-reviewing-service")!, { asOf: "2020-06-10" });
  const about = findings.filter(({ path }) => path === "participants[0].consulted").map(({ code }) => code);
  expect(about).toEqual(["not-done"]);
});
