import { describe, expect, it } from "vitest";
import { buildHistory, type ConferenceRecord } from "../../src/index.js";
import { changesBetween, type Changes } from "../../src/planning/index.js";
import { causeText } from "../../src/planning/cause-text.js";
import { days, duty, soonerOf, weeks } from "../../src/policy/index.js";
import { ownPolicy } from "../own-policy.js";
import { record, timelineOf } from "./two-agencies.js";

const held = (day: string): ConferenceRecord => ({
  ...record,
  conference: { held: { start: `${day}T10:00`, end: `${day}T12:00` } },
});
type List = "new" | "moved" | "gone" | "done" | "reopened" | "newlyOverdue" | "changed";
const said = (changes: Changes, list: List, key: string) =>
  changes[list].find((each) => each.key === key)?.because.map((cause) => causeText(cause));

describe("a planned day that passed", () => {
  const passed = { asOf: "2020-05-11" };

  it("takes what is counted from it, because time has passed", () => {
    const changes = changesBetween(timelineOf(record), timelineOf(record, "hounslow", passed));
    expect(said(changes, "gone", "minutes-circulated")).toEqual([
      "the day asked about is Mon 11 May 2020, no longer Tue 28 Apr 2020 15:00",
    ]);
  });

  it("is not why, where the conference was recorded as held and is not any more", () => {
    const before = timelineOf(held("2020-05-05"), "hounslow", { asOf: "2020-05-08" });
    const changes = changesBetween(before, timelineOf(record, "hounslow", passed));
    expect(said(changes, "gone", "minutes-circulated")).toEqual([
      "the end of the conference is no longer recorded: it was Tue 5 May 2020 12:00",
    ]);
  });
});

describe("what there is in one of two timelines", () => {
  it("is there for somebody who joined, though something else waits for a fact", () => {
    const more = { ...record, participants: [...record.participants!, { id: "p3", agency: "primary-school" }] };
    const before = timelineOf(record);
    expect(before.waiting).not.toEqual([]);
    const changes = changesBetween(before, timelineOf(more));
    expect(said(changes, "new", "reports-submitted/primary-school")).toEqual(["primary school is in the record now"]);
  });

  it("is not owed for its own reason, of several", () => {
    const ended = {
      ...held("2020-04-20"),
      decision: { madeAt: "2020-04-20T11:55", planNeeded: false },
      children: [{ id: "c1", diedOn: "2020-04-25" }],
    };
    const changes = changesBetween(timelineOf(held("2020-04-20")), timelineOf(ended));
    expect(said(changes, "gone", "core-group-first-met")).toEqual([
      "it is not owed any more: no child protection plan is needed",
    ]);
    expect(said(changes, "gone", "minutes-circulated")).toEqual(["it is not owed any more: the child has died"]);
  });

  it("is not owed by one, where another did it before the child died", () => {
    const reported = { ...held("2020-04-20"), reports: [{ from: "p1", submittedAt: "2020-04-14T09:00" }] };
    const died = { ...reported, children: [{ id: "c1", diedOn: "2020-04-25" }] };
    const changes = changesBetween(timelineOf(reported), timelineOf(died));
    expect(said(changes, "gone", "reports-submitted/health-visiting")).toEqual([
      "it is not owed any more: the child has died",
    ]);
    expect(said(changes, "gone", "reports-submitted/childrens-social-care")).toBeUndefined();
  });

  it("is not owed by each, where it is owed each by their own", () => {
    const none = { ...record, section47: { conferenceRequired: false } };
    const changes = changesBetween(timelineOf(record), timelineOf(none));
    for (const key of ["reports-submitted/childrens-social-care", "reports-submitted/health-visiting"]) {
      expect(said(changes, "gone", key), key).toEqual(["it is not owed any more: no conference is required"]);
    }
  });

  it("that somebody may do, goes with what stops everything, and comes back with it", () => {
    const died = { ...held("2020-04-20"), children: [{ id: "c1", diedOn: "2020-04-25" }] };
    const none = { ...record, section47: { conferenceRequired: false } };
    const of = timelineOf(held("2020-04-20"));
    expect(said(changesBetween(of, timelineOf(died)), "gone", "complaint-made")).toEqual([
      "it is not owed any more: the child has died",
    ]);
    expect(said(changesBetween(timelineOf(record), timelineOf(none)), "gone", "complaint-made")).toEqual([
      "it is not owed any more: no conference is required",
    ]);
    expect(said(changesBetween(timelineOf(died), of), "new", "complaint-made")).toEqual([
      "it is owed again: it no longer holds that the child has died",
    ]);
  });

  it.each<[string, string, Partial<ConferenceRecord>, string]>([
    ["working-together", "assessment-completed", { referral: { receivedOn: "2020-04-07" } }, "Tue 7 Apr 2020"],
    [
      "north-yorkshire",
      "conference-held-before-order-ends",
      { emergencyProtectionOrder: { endsOn: "2020-05-01" } },
      "Fri 1 May 2020",
    ],
  ])("is there, under %s, by the fact it is counted from: %s", (policy, key, fact, day) => {
    const [without, withFact] = [timelineOf(record, policy), timelineOf({ ...record, ...fact }, policy)];
    expect(said(changesBetween(without, withFact), "new", key)).toEqual([
      expect.stringMatching(`^the .* is recorded: ${day}$`),
    ]);
    expect(said(changesBetween(withFact, without), "gone", key)).toEqual([
      expect.stringMatching(`^the .* is no longer recorded: it was ${day}$`),
    ]);
  });
});

describe("what is done no more", () => {
  const sent = { minutes: { distributed: [{ to: "professionals", at: "2020-04-22" }] } };

  it("came before a conference that moved", () => {
    const changes = changesBetween(
      timelineOf({ ...held("2020-04-20"), ...sent }),
      timelineOf({ ...held("2020-04-27"), ...sent }),
    );
    expect(said(changes, "reopened", "minutes-circulated")).toEqual([
      "the end of the conference: Mon 27 Apr 2020 12:00, no longer Mon 20 Apr 2020 12:00",
    ]);
  });

  it("is recorded still, for before what it would follow", () => {
    const [after, before] = [timelineOf(held("2020-04-27")), timelineOf(held("2020-04-01"))];
    expect(said(changesBetween(after, before), "reopened", "conference-held")).toEqual([
      "what is recorded comes before what it would follow, and does not count any more",
    ]);
    expect(said(changesBetween(before, after), "done", "conference-held")).toEqual([
      "what is recorded comes no longer before what it follows, and counts now",
    ]);
  });

  it("is recorded no more, though something else is for too early a day", () => {
    const early = { ...held("2020-04-27"), minutes: { distributed: [{ to: "professionals", at: "2020-04-22" }] } };
    const changes = changesBetween(timelineOf(early), timelineOf({ ...early, ...held("2020-03-30") }));
    expect(said(changes, "reopened", "conference-held")).toEqual([
      "what is recorded comes before what it would follow, and does not count any more",
    ]);
    expect(said(changesBetween(timelineOf(record), timelineOf(held("2020-04-27"))), "done", "conference-held")).toEqual(
      ["the conference is recorded: Mon 27 Apr 2020 10:00"],
    );
  });
});

describe("what is counted from one of two events, whichever gives the sooner day", () => {
  const visitWithin = (count: number) =>
    ownPolicy([
      duty("visited", {
        by: "social-worker",
        due: soonerOf(weeks(count).after("section-47-strategy-discussion"), days(3).after("decision-made")),
      }),
      duty("answered", { by: "family", due: days(1).after("decision-made") }),
    ]);
  const decided = (madeAt: string | null, policy = visitWithin(2), asOf = "2020-04-22") =>
    timelineOf(
      {
        ...held("2020-04-20"),
        strategyDiscussions: [{ heldOn: "2020-04-14", initiatedSection47: true }],
        ...(madeAt === null ? {} : { decision: { madeAt } }),
      },
      policy,
      { asOf },
    );

  it("moves because of the one that is recorded now, or no longer", () => {
    const [without, withIt] = [decided(null), decided("2020-04-20T11:30")];
    expect(said(changesBetween(without, withIt), "moved", "visited")).toEqual([
      "the making of the decision is recorded: Mon 20 Apr 2020 11:30",
    ]);
    expect(said(changesBetween(withIt, without), "moved", "visited")).toEqual([
      "the making of the decision is no longer recorded: it was Mon 20 Apr 2020 11:30",
    ]);
  });

  it("moves because of the one that is another, and not of the one that stays", () => {
    const changes = changesBetween(decided("2020-04-20T11:30"), decided("2020-04-21T09:00"));
    expect(said(changes, "moved", "visited")).toEqual([
      "the making of the decision: Tue 21 Apr 2020 09:00, no longer Mon 20 Apr 2020 11:30",
    ]);
  });

  it("is not recorded any more, though time has passed as well", () => {
    const changes = changesBetween(decided("2020-04-20T11:30"), decided(null, visitWithin(2), "2020-04-24"));
    expect(said(changes, "gone", "answered")).toEqual([
      "the making of the decision is no longer recorded: it was Mon 20 Apr 2020 11:30",
    ]);
  });

  it("moves because of the rule, where one of the two times is another", () => {
    const made = "2020-04-20T11:30";
    const changes = changesBetween(decided(made), decided(made, visitWithin(1)));
    expect(said(changes, "moved", "visited")).toEqual(["the rules: own O1, no longer own O1"]);
  });
});

it("what is answered after a notice moves with the notice, once that is recorded", () => {
  const told = { notified: [{ to: "family", at: "2020-04-20T16:00" }] };
  const changes = changesBetween(
    timelineOf(held("2020-04-20"), "barking-and-dagenham"),
    timelineOf({ ...held("2020-04-20"), decision: told }, "barking-and-dagenham"),
  );
  expect(said(changes, "moved", "decision-response/family")).toEqual([
    "the notice of the decision: Mon 20 Apr 2020 16:00, no longer Tue 21 Apr 2020 12:00, by when it is due",
  ]);
  expect(said(changes, "moved", "decision-response/agencies")).toBeUndefined();
});

it("a plan that has not ended after all opens what it had closed", () => {
  const plan = (dates: ConferenceRecord["plan"]) => timelineOf({ ...held("2020-03-02"), plan: dates });
  const [runs, ended] = [plan({ startedOn: "2020-03-02" }), plan({ startedOn: "2020-03-02", endedOn: "2020-04-20" })];
  expect(said(changesBetween(ended, runs), "reopened", "core-group-first-met")).toEqual([
    "it is owed again: it no longer holds that the plan has ended",
  ]);
});

it("of two histories without a policy, what changed has its cause as well", () => {
  const of = (startedOn: string) => buildHistory({ plans: [{ startedOn }] }, () => undefined, { asOf: "2025-12-01" });
  expect(changesBetween(of("2025-01-27"), of("2025-02-03")).because).toEqual([]);
});

it("what was done in time is late because what it is counted from is another", () => {
  const sooner = { ...held("2020-04-27"), strategyDiscussions: [{ heldOn: "2020-03-09", initiatedSection47: true }] };
  const changes = changesBetween(timelineOf(held("2020-04-27")), timelineOf(sooner));
  expect(changes.changed).toMatchObject([{ key: "conference-held", what: ["in-time"] }]);
  expect(said(changes, "changed", "conference-held")).toEqual([
    "the strategy discussion at which the section 47 enquiry was initiated: Mon 9 Mar 2020, no longer Thu 9 Apr 2020",
  ]);
});

it("what is done at another time has that as its cause, whether or not it is late now", () => {
  const later = changesBetween(timelineOf(held("2020-04-20")), timelineOf(held("2020-04-27")));
  const late = changesBetween(
    timelineOf(held("2020-04-27"), "hounslow", { asOf: "2020-05-20" }),
    timelineOf(held("2020-05-18"), "hounslow", { asOf: "2020-05-20" }),
  );
  expect(later.changed).toMatchObject([{ what: ["done-at"] }]);
  expect(late.changed).toMatchObject([{ what: ["done-at", "in-time"] }]);
  expect(said(late, "changed", "conference-held")).toEqual([
    "the conference: Mon 18 May 2020 10:00, no longer Mon 27 Apr 2020 10:00",
  ]);
});

describe("what each agency has a deadline of its own for", () => {
  const answers = ownPolicy([
    duty("reports-submitted", {
      by: "professional",
      each: "agency",
      due: days(9).after("section-47-strategy-discussion"),
      doneBy: "report-submitted",
    }),
    duty("report-answered", { by: "professional", each: "agency", due: days(2).after("reports-submitted") }),
    duty("answer-acknowledged", { by: "professional", each: "agency", due: days(3).after("report-answered") }),
  ]);
  const reported = (day: string) =>
    timelineOf({ ...record, reports: [{ from: "p2", submittedAt: `2020-04-${day}T09:00` }] }, answers);

  it("moves with that agency's, at any distance, and because of its fact", () => {
    const changes = changesBetween(reported("14"), reported("15"));
    expect(changes.moved.map(({ key }) => key)).toEqual([
      "report-answered/health-visiting",
      "answer-acknowledged/health-visiting",
    ]);
    const because = ["“reports submitted”: Wed 15 Apr 2020 09:00, no longer Tue 14 Apr 2020 09:00"];
    for (const key of changes.moved.map((each) => each.key)) expect(said(changes, "moved", key), key).toEqual(because);
  });
});
