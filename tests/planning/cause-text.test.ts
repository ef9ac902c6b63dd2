import { expect, it } from "vitest";
import { causeText } from "../../src/planning/cause-text.js";
import type { Cause, FactThen, PolicyThen } from "../../src/planning/change.js";

const planned: FactThen = { at: "2020-05-05T10:00:00+01:00", kind: "planned" };
const held: FactThen = { at: "2020-05-07", kind: "happened" };
const start = { code: "fact", event: "conference-start", path: "conference.planned.start" } as const;
const rules: PolicyThen = { policy: "hounslow", edition: null, layer: "hounslow", clauses: ["HO10"] };

it.each<[Cause, string]>([
  [{ ...start, from: null, to: planned }, "the start of the conference is recorded: Tue 5 May 2020 10:00, as planned"],
  [
    { ...start, from: planned, to: null },
    "the start of the conference is no longer recorded: it was Tue 5 May 2020 10:00, as planned",
  ],
  [
    { ...start, from: planned, to: held },
    "the start of the conference: Thu 7 May 2020, no longer Tue 5 May 2020 10:00, as planned",
  ],
  [
    { ...start, path: "section47.conferenceRequired", from: null, to: null },
    "what is recorded at section47.conferenceRequired",
  ],
  [
    { ...start, from: { ...held, kind: "completed" }, to: { ...held, kind: "projected" } },
    "the start of the conference: Thu 7 May 2020, by when it is due, no longer Thu 7 May 2020",
  ],
  [
    { ...start, from: null, to: { ...held, kind: "assumed" } },
    "the start of the conference is recorded: Thu 7 May 2020, by the event that stands in for it",
  ],
  [
    { code: "policy", from: rules, to: { ...rules, edition: "version 2", clauses: ["HO11", "HO12"] } },
    "the rules: hounslow HO11, HO12 (version 2), no longer hounslow HO10",
  ],
  [
    { code: "policy", from: { ...rules, clauses: [] }, to: { ...rules, policy: "bolton", clauses: [] } },
    "the rules: bolton, no longer hounslow",
  ],
  [
    { code: "reading", from: "after-decision", to: "after-end" },
    "the clause is read as “after end”, no longer as “after decision”",
  ],
  [
    { code: "holiday", date: "2020-05-18", title: "A day announced", reason: "bank-holiday", isOff: true },
    "A day announced, Mon 18 May 2020, is no working day now",
  ],
  [
    { code: "holiday", date: "2020-05-18", title: "A day announced", reason: "closure", isOff: false },
    "A day announced, Mon 18 May 2020, is a working day now",
  ],
  [
    { code: "calendar", from: "england-and-wales", to: "scotland" },
    "the working days: Scotland, no longer England and Wales",
  ],
  [{ code: "as-of", from: null, to: "2020-05-04" }, "the day asked about is Mon 4 May 2020, no longer not given"],
  [
    { code: "owed", isOwed: true, because: { code: "plan-ended", path: "plan.endedOn" } },
    "it is owed again: it no longer holds that the plan has ended",
  ],
  [
    { code: "owed", isOwed: false, because: { code: "no-plan-needed", path: "decision.planNeeded" } },
    "it is not owed any more: no child protection plan is needed",
  ],
  [{ code: "people", who: "health-visiting", change: "joined" }, "health visiting is in the record now"],
  [{ code: "people", who: "health-visiting", change: "left" }, "health visiting is no longer in the record"],
  [
    { code: "people", who: "health-visiting", change: "told-apart" },
    "health visiting now has a deadline apart from others, or no longer",
  ],
  [{ code: "people", who: null, change: "joined" }, "who is in the record"],
  [
    { code: "before-its-event", counts: false },
    "what is recorded comes before what it would follow, and does not count any more",
  ],
  [
    { code: "before-its-event", counts: true },
    "what is recorded comes no longer before what it follows, and counts now",
  ],
  [{ code: "record" }, "something else in the record"],
])("a cause is told in words: %o", (cause, text) => {
  expect(causeText(cause)).toBe(text);
});
