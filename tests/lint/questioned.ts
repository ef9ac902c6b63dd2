import {
  type Break,
  conferenceHeld,
  dated,
  letter,
  minutes,
  reports,
  reportSet,
  told,
  transferIn,
} from "./good-policy.js";

/** What a careful reviewer asks about a policy that can be used. */
export const QUESTIONED: readonly Break[] = [
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
    (p) => p.clauses.push(reportSet()),
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
