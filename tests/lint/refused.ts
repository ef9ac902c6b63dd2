import { type Break, dated, minutes, reports, told } from "./good-policy.js";

/** What makes a policy unusable: it is refused, and no date comes of it. */
export const REFUSED: readonly Break[] = [
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
    "a decision told once to those whom no record names",
    "error not-an-audience clauses[1].rules[0].to",
    (p) => Object.assign(told(p), { to: ["family", "school"], each: undefined }),
  ],
  [
    "a rule that does not hold here, and is nowhere below",
    "error not-here-of-nothing clauses[0].rules[0].id",
    (p) => (p.clauses[0].rules[0] = { kind: "not-here", id: "letter-sent" }),
  ],
  [
    "something told to each of those whom no record names",
    "error not-an-audience clauses[1].rules[0].to",
    (p) => Object.assign(told(p), { to: ["family", "school"], doneBy: undefined }),
  ],
  [
    "one of two clauses cited that is in no document",
    "error cites-nothing clauses[0].rules[0].cites",
    (p) => (reports(p).cites = ["3.1", "9.9"]),
  ],
  [
    "an age where a duty is not owed for each child",
    "error age-of-no-child clauses[0].rules[0].fromAge",
    (p) => (reports(p).fromAge = 10),
  ],
  [
    "a time by which it should be done and none by which it must",
    "error target-without-time clauses[0].rules[0].target",
    (p) => Object.assign(reports(p), { target: reports(p).due, due: undefined, phase: "before" }),
  ],
  [
    "two values at once, whose conditions are in another order",
    "error duplicate-rule clauses[3].rules[0].id",
    (p) => {
      const later = { ...dated(undefined, undefined, 48), id: "3.4" };
      told(p).when = ["rated-red", "child-born"];
      later.rules[0].when = ["child-born", "rated-red"];
      p.clauses.push(later);
    },
  ],
  [
    "a sooner of two of which one spans hours",
    "error unit-does-not-fit clauses[1].rules[0].due",
    (p) => (told(p).due = { soonerOf: [told(p).due, { ...told(p).due, relation: "spanning" }] }),
  ],
  [
    "a later of two of which one spans hours",
    "error unit-does-not-fit clauses[1].rules[0].due",
    (p) => (told(p).due = { laterOf: [told(p).due, { ...told(p).due, relation: "spanning" }] }),
  ],
  [
    "weeks of a pregnancy counted from a conference",
    "error unit-does-not-fit clauses[1].rules[0].due",
    (p) => (told(p).due.unit = "gestation-weeks"),
  ],
  [
    "a first time of what does not recur",
    "error unit-does-not-fit clauses[1].rules[0].due",
    (p) => (told(p).due.from = "conference-start"),
  ],
  [
    "what recurs counted at first from what counts from it",
    "error cycle clauses[1].rules[0].due",
    (p) => {
      told(p).due = {
        count: 6,
        unit: "weeks",
        relation: "every",
        event: "decision-notified",
        from: "minutes-circulated",
      };
      minutes(p).due = { count: 1, unit: "days", relation: "after", event: "decision-notified" };
    },
  ],
  [
    "what recurs counted from what counts from it",
    "error cycle clauses[1].rules[0].due",
    (p) => {
      told(p).due = { count: 6, unit: "weeks", relation: "every", event: "minutes-circulated" };
      minutes(p).due = { count: 1, unit: "days", relation: "after", event: "decision-notified" };
    },
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
