import { describe, expect, it } from "vitest";
import type { Policy } from "../../src/index.js";
import { lintPolicy } from "../../src/lint/index.js";
import { arrangement, duty, notHere, requirement, days, type Rule } from "../../src/policy/index.js";
import { ownPolicy } from "../own-policy.js";
import { AS_OF, conferenceHeld, good, reports, told } from "./good-policy.js";

type Given = ReturnType<typeof good>;
const found = (policy: Given, ...others: Policy[]) =>
  lintPolicy(policy, { asOf: AS_OF, others }).map(({ code, message }) => [code, message] as const);

describe("a policy of an authority that has others", () => {
  const earlier = (id: string, from?: string, until?: string, rest: Partial<Policy> = {}) =>
    ownPolicy([arrangement("platform", "video")], {
      id,
      authority: "coastshire",
      ...(from ? { from } : {}),
      ...(until ? { until } : {}),
      ...rest,
    });
  const dated = (from?: string, until?: string) => ({ ...good(), from, ...(until ? { until } : {}) });
  const said = (policy: Given, ...others: Policy[]) =>
    found(JSON.parse(JSON.stringify(policy)), ...others).flatMap(([code, message]) =>
      code === "policies-do-not-follow" ? [message.replace(/^.*?\. (?=None|Both)/, "")] : [],
    );

  it("begins on the day on which the earlier one ends, or ends before the later begins", () => {
    expect(said(dated("2024-01-01"), earlier("old", "2020-01-01", "2024-01-01"))).toEqual([]);
    expect(said(dated("2024-01-01", "2025-01-01"), earlier("new", "2025-01-01"))).toEqual([]);
    expect(said(dated("2024-01-01", "2025-01-01"), earlier("new", "2026-01-01", "2027-01-01"))).toEqual([]);
    expect(said(dated(undefined, "2025-01-01"), earlier("new", "2026-01-01"))).toEqual([]);
  });

  it("leaves no days between that no third one fills", () => {
    const old = earlier("old", "2020-01-01", "2023-06-01");
    expect(said(dated("2024-01-01"), old)).toEqual([
      "None is in force from 2023-06-01, when old ends, until 2024-01-01.",
    ]);
    expect(said(dated("2024-01-01"), old, earlier("between", "2023-06-01", "2024-01-01"))).toEqual([]);
    const elsewhere = earlier("between", "2023-06-01", "2024-01-01", { authority: "elsewhere" });
    expect(said(dated("2024-01-01"), old, elsewhere)).toHaveLength(1);
  });

  it("is not in force at once with another", () => {
    const both = ["Both this and old are in force at once."];
    expect(said(dated("2024-01-01"), earlier("old", "2020-01-01", "2024-01-02"))).toEqual(both);
    expect(said(dated("2024-01-01"), earlier("old"))).toEqual(both);
    expect(said(dated("2024-01-01"), earlier("old", "2020-01-01"))).toEqual(both);
    expect(said(dated(undefined, "2024-01-01"), earlier("old", undefined, "2023-01-01"))).toEqual(both);
    expect(said(dated("2024-01-01", "2025-01-01"), earlier("old", "2024-12-31"))).toEqual(both);
  });

  it("may be a layer of another, and another's layer may be this", () => {
    expect(said(dated("2024-01-01"), earlier("above", "2024-01-01", undefined, { authority: "elsewhere" }))).toEqual(
      [],
    );
    const { base: _, ...own } = good();
    const below = ownPolicy([arrangement("platform", "video")], { id: "below", authority: "coastshire" });
    expect(said({ ...own, base: below }, below)).toEqual([]);
  });
});

describe("an id that another policy has", () => {
  const elsewhere = (...rules: Rule[]) => ownPolicy(rules, { id: "elsewhere" });
  const difference = (change: (policy: Given) => void, ...rules: Rule[]) => {
    const policy = good();
    change(policy);
    return found(policy, elsewhere(...rules)).flatMap(([code, message]) =>
      code === "another-meaning" ? [message.replace(/^.*?everywhere\. /, "")] : [],
    );
  };
  const biscuits = (kind: string) => (p: Given) =>
    (p.clauses[2].rules[0] =
      kind === "duty"
        ? { kind, id: "biscuits-offered", by: ["chair"], phase: "before", doneBy: "report-submitted" }
        : { kind, id: "biscuits-offered", ...(kind === "arrangement" ? { particulars: "tea" } : {}) });

  it("means the same kind of thing, done by the same", () => {
    expect(difference(biscuits("requirement"), requirement("biscuits-offered"))).toEqual([]);
    expect(difference(biscuits("requirement"), arrangement("biscuits-offered", "tea"))).toEqual([
      "It is a requirement here and an arrangement in elsewhere.",
    ]);
    const offered = duty("biscuits-offered", { by: "chair", phase: "before" });
    expect(difference(biscuits("duty"), { ...offered, doneBy: "report-submitted" })).toEqual([]);
    expect(difference(biscuits("duty"), offered)).toEqual([
      "It is done by report-submitted here and by no event in elsewhere.",
    ]);
    expect(difference(biscuits("requirement"), offered)).toEqual(["It is a requirement here and a duty in elsewhere."]);
  });

  it("may be one that does not hold there or here", () => {
    const below = elsewhere(requirement("biscuits-offered"));
    const none = ownPolicy([notHere("biscuits-offered")], { id: "above", base: below });
    const policy = good();
    biscuits("requirement")(policy);
    expect(found(policy, none).filter(([code]) => code === "another-meaning")).toEqual([]);
  });

  it("is almost that of one of the same kind only, and not of a short one", () => {
    const like = (id: string, ...rules: Rule[]) => {
      const policy = good();
      policy.clauses[2].rules[0] = { kind: "requirement", id };
      return found(policy, elsewhere(...rules)).filter(([code]) => code === "id-like-another");
    };
    expect(like("biscuits-offerd", requirement("biscuits-offered"))).toEqual([
      ["id-like-another", expect.stringContaining("Is it biscuits-offered?")],
    ]);
    expect(like("biscuit-offerd", requirement("biscuits-offered"))).toHaveLength(1);
    expect(like("biscut-offerd", requirement("biscuits-offered"))).toEqual([]);
    expect(like("biscuits-offerd", arrangement("biscuits-offered", "tea"))).toEqual([]);
    expect(like("teatimes", requirement("teatimed"))).toHaveLength(1);
    expect(like("teatime", requirement("teatimd"))).toEqual([]);
  });
});

describe("dates of a policy, its clauses and the layer below", () => {
  const codes = (change: (policy: Given) => void, ...others: Policy[]) => {
    const policy = good();
    change(policy);
    return found(JSON.parse(JSON.stringify(policy)), ...others).map(([code]) => code);
  };

  it.each<[string[], (policy: Given) => void]>([
    [[], (p) => Object.assign(p.clauses[1], { until: "2024-01-02" })],
    [["clause-outside-policy"], (p) => Object.assign(p.clauses[1], { until: "2024-01-01" })],
    [["clause-outside-policy"], (p) => Object.assign(p, { until: "2025-01-01" }) && (p.clauses[1].from = "2025-01-01")],
    [[], (p) => Object.assign(p, { until: "2025-01-01" }) && (p.clauses[1].from = "2024-12-31")],
    [[], (p) => Object.assign(p, { from: undefined }) && (p.clauses[1].until = "2001-01-01")],
    [
      ["base-not-in-force"],
      (p) => Object.assign(p, { base: "northamptonshire", from: "2020-05-01", until: "2021-04-02" }),
    ],
    [["base-not-in-force"], (p) => Object.assign(p, { base: "northamptonshire", from: "2020-05-01" })],
    [
      ["base-not-in-force"],
      (p) => Object.assign(p, { base: "northamptonshire", from: undefined, until: "2021-04-01" }),
    ],
    [[], (p) => Object.assign(p, { base: "northamptonshire", from: "2020-03-23", until: "2021-04-01" })],
    [["nation-without-holidays"], (p) => Object.assign(p, { layer: "national", base: undefined })],
    [[], (p) => Object.assign(p, { layer: "national", base: undefined, holidays: "scotland" })],
    [[], (p) => Object.assign(p, { closures: [], clauses: [...p.clauses] })],
  ])("%j", (wanted, change) => {
    const asked = ["clause-outside-policy", "base-not-in-force", "nation-without-holidays"];
    expect(codes(change).filter((code) => asked.includes(code))).toEqual(wanted);
  });
});

describe("an event that a record of some types does not have", () => {
  const never = (change: (policy: Given) => void) => {
    const policy = good();
    change(policy);
    return found(policy).flatMap(([code, message]) => (code === "never-holds" ? [message] : []));
  };

  it("is none for a duty of one of these types, and of no other", () => {
    const previous = { event: "previous-conference", relation: "after" };
    expect(
      never((p) => Object.assign(reports(p), { for: ["review"], due: { ...reports(p).due, ...previous } })),
    ).toEqual([]);
    expect(
      never((p) => Object.assign(reports(p), { for: ["initial", "review"], due: { ...reports(p).due, ...previous } })),
    ).toEqual([]);
    const delivery = { event: "expected-delivery", relation: "after" };
    expect(never((p) => Object.assign(reports(p).due, delivery))).toEqual([]);
    expect(
      never((p) =>
        Object.assign(reports(p), { for: ["initial", "transfer-in"], due: { ...reports(p).due, ...previous } }),
      ),
    ).toEqual(["This never holds. No initial or transfer-in conference has the previous conference in its record."]);
  });

  it("is one of several by which it can be due", () => {
    const due = { soonerOf: [{ ...days(3).after("previous-conference") }, { ...days(3).after("conference-end") }] };
    expect(never((p) => Object.assign(reports(p), { due }))).toEqual([]);
  });
});

it("a duty cannot be due before the day of what it follows", () => {
  const policy = good();
  reports(policy).due = { relation: "day-before", event: "section-47-strategy-discussion" };
  expect(found(policy).map(([code]) => code)).toContain("due-before-its-trigger");
  const clock = good();
  Object.assign(told(clock), {
    notBefore: "conference-end",
    due: { relation: "day-before", event: "conference-start" },
  });
  expect(found(clock).map(([code]) => code)).toContain("time-before-its-clock");
});

it("nothing laxer is asked of what is no duty", () => {
  const policy = good();
  Object.assign(policy.clauses[0], conferenceHeld(15));
  policy.clauses[2].rules[0] = { kind: "requirement", id: "chair-independent" };
  expect(found(policy)).toEqual([]);
});
