import { describe, expect, it } from "vitest";
import type { SingleCount } from "../../src/obligations/count.js";
import type { EvaluateOptions } from "../../src/obligations/index.js";
import { days, duty, laterOf, on, soonerOf, workingDays, type DutyOptions, type Rule } from "../../src/policy/index.js";
import type { EventName } from "../../src/policy/index.js";
import { countedFrom, judged, obligation, standing } from "./judged.js";

const HELD = { conference: { held: { start: "2020-05-05T10:00", end: "2020-05-05T12:00" } } };
const PLANNED = { conference: { planned: { start: "2020-05-05T10:00", end: "2020-05-05T12:00" } } };
const ASKED = { asOf: "2020-06-01" };

/** What a duty that is due two days after an event is counted from. */
function from(event: EventName | string, record: object, options: EvaluateOptions = ASKED, more: readonly Rule[] = []) {
  const rules = [duty("letter-sent", { by: "chair", due: days(2).after(event) }), ...more];
  return countedFrom(obligation(judged(rules, record, options), "letter-sent"));
}

describe("an event of the record", () => {
  it("is counted from when it happened, and waited for before", () => {
    expect(from("referral", { referral: { receivedOn: "2020-05-01" } })).toBe(
      "referral 2020-05-01 happened → 2020-05-03",
    );
    expect(from("referral", {})).toBe("waits for referral.receivedOn");
  });

  it("is counted from as planned, until its day has gone by", () => {
    const review = (plannedOn: string) => from("next-review", { nextReview: { plannedOn } });
    expect(review("2020-06-02")).toBe("next-review 2020-06-02 planned (planned) → 2020-06-04");
    expect(review("2020-06-01")).toBe("next-review 2020-06-01 planned (planned) → 2020-06-03");
    expect(review("2020-05-31")).toBe("waits for nextReview.heldOn");
    expect(from("next-review", { nextReview: { plannedOn: "2020-05-31" } }, {})).toBe(
      "next-review 2020-05-31 planned (planned) → 2020-06-02",
    );
  });

  it("of several is the first or the last, as the event says", () => {
    const meetings = (...dates: (string | undefined)[]) => ({
      ...HELD,
      coreGroup: { meetings: dates.map((heldOn) => ({ heldOn })) },
    });
    const three = meetings("2020-05-12", "2020-05-11", "2020-05-13");
    expect(from("first-core-group", three)).toBe("first-core-group 2020-05-11 happened → 2020-05-13");
    expect(from("latest-core-group", three)).toBe("latest-core-group 2020-05-13 happened → 2020-05-15");
    expect(from("first-core-group", meetings(undefined, "2020-05-11"))).toBe(
      "first-core-group 2020-05-11 happened → 2020-05-13",
    );
    expect(from("first-core-group", meetings(undefined))).toBe("waits for coreGroup.meetings[].heldOn");
  });

  it("that has none of its own to pick waits for all of them", () => {
    const reports = (...dates: (string | undefined)[]) => ({
      participants: [{ id: "sw", role: "social-worker" }],
      reports: dates.map((completedAt) => ({ from: "sw", completedAt })),
    });
    const event = "social-work-report-completed";
    expect(from(event, reports("2020-05-01", "2020-05-04"))).toBe(`${event} 2020-05-04 happened → 2020-05-06`);
    expect(from(event, reports("2020-05-01", undefined))).toBe("waits for reports[].completedAt");
  });

  it("that somebody looked for, and that has not happened, is none", () => {
    const assessment = (done: boolean) => ({ type: "pre-birth", preBirthAssessment: { done } });
    for (const done of [true, false]) {
      expect(from("pre-birth-assessment-completed", assessment(done))).toBe("waits for preBirthAssessment.completedOn");
    }
  });

  it("that comes too early to be the one that is meant is none", () => {
    const rules = [
      duty("minutes-completed", { by: "chair", due: days(5).after("conference-end"), doneBy: "minutes-completed" }),
    ];
    const minutes = (completedAt: string) =>
      from("minutes-completed", { ...HELD, minutes: { completedAt } }, ASKED, rules);
    expect(minutes("2020-05-06")).toBe("minutes-completed 2020-05-06 happened → 2020-05-08");
    expect(minutes("2020-05-04")).toBe("minutes-completed 2020-05-10 projected → 2020-05-12");
  });

  it("that is not recorded is counted from one that stands in for it", () => {
    const discussed = { strategyDiscussions: [{ heldOn: "2020-05-04" }] };
    expect(from("concern-raised", discussed)).toBe("concern-raised 2020-05-04 assumed → 2020-05-06");
    expect(from("concern-raised", { ...discussed, concern: { raisedOn: "2020-05-01" } })).toBe(
      "concern-raised 2020-05-01 happened → 2020-05-03",
    );
    expect(from("concern-raised", {})).toBe("waits for concern.raisedOn");
    expect(from("referral", discussed)).toBe("waits for referral.receivedOn");
  });

  it("that several facts would tell waits for those", () => {
    const discussed = { strategyDiscussions: [{ heldOn: "2020-05-04" }, {}, {}] };
    expect(from("latest-strategy-discussion", discussed)).toBe(
      "waits for strategyDiscussions[1].heldOn, strategyDiscussions[2].heldOn",
    );
    const unclear = { strategyDiscussions: [{ heldOn: "2020-05-04" }, { heldOn: "2020-05-05" }] };
    expect(from("section-47-strategy-discussion", unclear)).toBe("waits for strategyDiscussions[].initiatedSection47");
    const discuss = (doneBy: EventName) => [
      duty("discussed", { by: "chair", due: days(1).after("referral"), doneBy } as DutyOptions),
    ];
    const referred = { referral: { receivedOn: "2020-05-01" } };
    expect(
      from("latest-strategy-discussion", { ...referred, ...discussed }, ASKED, discuss("latest-strategy-discussion")),
    ).toBe("waits for strategyDiscussions[1].heldOn, strategyDiscussions[2].heldOn");
    expect(
      from(
        "section-47-strategy-discussion",
        { ...referred, ...unclear },
        ASKED,
        discuss("section-47-strategy-discussion"),
      ),
    ).toBe("waits for strategyDiscussions[].initiatedSection47");
  });
});

describe("a conference", () => {
  it("is counted from as held, or as planned until its day has gone by", () => {
    expect(from("conference-start", HELD)).toBe("conference-start 2020-05-05 happened → 2020-05-07");
    expect(from("conference-start", PLANNED, { asOf: "2020-05-05" })).toBe(
      "conference-start 2020-05-05 planned (planned) → 2020-05-07",
    );
    expect(from("conference-start", PLANNED)).toBe("waits for conference.held.start");
    expect(from("conference-start", {})).toBe("waits for conference.planned.start");
  });

  it("ends when it starts, where nothing else is known, and that is assumed", () => {
    const started = { conference: { held: { start: "2020-05-05T10:00" } } };
    expect(from("conference-end", started)).toBe("conference-end 2020-05-05 assumed → 2020-05-07");
    expect(from("decision-or-conference-end", started)).toBe(
      "decision-or-conference-end 2020-05-05 assumed → 2020-05-07",
    );
    expect(from("conference-start", started)).toBe("conference-start 2020-05-05 happened → 2020-05-07");
    expect(from("conference-held", started)).toBe("conference-held 2020-05-05 happened → 2020-05-07");
    const decided = { ...started, decision: { madeAt: "2020-05-06" } };
    expect(from("decision-or-conference-end", decided)).toBe(
      "decision-or-conference-end 2020-05-06 happened → 2020-05-08",
    );
  });
});

describe("an event that each has at a time of their own", () => {
  const participants = [
    { id: "t", role: "teacher", agency: "school" },
    { id: "h", role: "health-visitor", agency: "health" },
  ];
  const each = { by: "professional", each: "professional" } as const;
  const read = duty("report-read", { ...each, due: days(2).after("report-submitted") });
  const submit = duty("reports-submitted", {
    ...each,
    due: days(3).before("conference-start"),
    doneBy: "report-submitted",
  });
  const counted = (reports: readonly object[], rules: readonly Rule[] = [read]) =>
    ["t", "h"].map((id) =>
      countedFrom(obligation(judged(rules, { ...HELD, participants, reports }, ASKED), `report-read/${id}`)),
    );

  it("is counted from each one's own", () => {
    expect(counted([{ from: "t", submittedAt: "2020-05-01" }])).toEqual([
      "report-submitted 2020-05-01 happened → 2020-05-03",
      "waits for reports[].submittedAt",
    ]);
    expect(counted([{ from: "t", submittedAt: "2020-06-08" }])[0]).toBe(
      "report-submitted 2020-06-08 planned (planned) → 2020-06-10",
    );
  });

  it("is counted from when their own is due, where a duty brings it about", () => {
    expect(counted([{ from: "t", submittedAt: "2020-05-01" }], [read, submit])).toEqual([
      "report-submitted 2020-05-01 happened → 2020-05-03",
      "report-submitted 2020-05-02 projected → 2020-05-04",
    ]);
  });
});

describe("an event that a duty brings about", () => {
  const minutes = (options: Partial<DutyOptions> = {}) =>
    duty("minutes-written", {
      by: "chair",
      due: days(5).after("conference-end"),
      doneBy: "minutes-completed",
      ...options,
    } as DutyOptions);
  const of = (record: object, ...rules: Rule[]) => from("minutes-completed", { ...HELD, ...record }, ASKED, rules);

  it("is counted from when the duty is due, and later from when it was done", () => {
    expect(of({}, minutes())).toBe("minutes-completed 2020-05-10 projected → 2020-05-12");
    expect(of({ completed: [{ duty: "minutes-written", at: "2020-05-07" }] }, minutes())).toBe(
      "minutes-completed 2020-05-07 completed → 2020-05-09",
    );
    expect(of({ minutes: { completedAt: "2020-05-08" } }, minutes())).toBe(
      "minutes-completed 2020-05-08 happened → 2020-05-10",
    );
  });

  it("waits with the duty, for what both need", () => {
    const rules = [duty("letter-sent", { by: "chair", due: days(2).after("minutes-completed") }), minutes()];
    expect(obligation(judged(rules, {}), "letter-sent").needs).toEqual([
      "minutes.completedAt",
      "conference.planned.start",
    ]);
  });

  it("waits where the duty has no time, or is not owed", () => {
    const without = duty("minutes-begun", { by: "chair", phase: "after", doneBy: "minutes-completed" });
    expect(of({}, without)).toBe("waits for minutes.completedAt");
    const died = { children: [{ id: "c", diedOn: "2020-05-06" }] };
    const rules = [minutes(), duty("letter-sent", { by: "chair", due: days(2).after("minutes-completed") })];
    const [, letter] = judged(rules, { ...HELD, ...died }, ASKED);
    expect(letter!.count).toBeNull();
  });

  it("is counted from the duty that has a time, of several", () => {
    const without = duty("minutes-begun", { by: "chair", phase: "after", doneBy: "minutes-completed" });
    expect(of({}, without, minutes())).toBe("minutes-completed 2020-05-10 projected → 2020-05-12");
    expect(of({}, minutes({ due: days(4).after("conference-end") }), without)).toBe(
      "minutes-completed 2020-05-09 projected → 2020-05-11",
    );
  });

  it("is not counted from a duty that does not hold", () => {
    const notHere = minutes({ when: "not-quorate" } as Partial<DutyOptions>);
    const quorate = { conference: { held: HELD.conference.held, quorate: true } };
    expect(of(quorate, notHere)).toBe("waits for minutes.completedAt");
    expect(of({ conference: { ...quorate.conference, quorate: false } }, notHere)).toBe(
      "minutes-completed 2020-05-10 projected → 2020-05-12",
    );
  });

  it("is never counted from when the conference is due to be held", () => {
    const hold = duty("conference-held", {
      by: "chair",
      due: days(15).after("section-47-strategy-discussion"),
      doneBy: "conference-held",
    });
    const discussed = { strategyDiscussions: [{ heldOn: "2020-05-28" }] };
    expect(from("conference-held", discussed, ASKED, [hold])).toBe("waits for conference.held.start");
  });

  it("says of what it is projected: the duties, and their titles", () => {
    const rules = [
      duty("letter-sent", { by: "chair", due: days(2).after("minutes-completed") }),
      minutes({ title: "Minutes written" } as Partial<DutyOptions>),
    ];
    const { anchor } = obligation(judged(rules, HELD), "letter-sent").count as SingleCount;
    expect(anchor).toMatchObject({
      title: "Minutes written",
      isPlanned: false,
      projectedFrom: ["minutes-written"],
      count: { due: { date: "2020-05-10" } },
    });
  });
});

describe("a duty that is counted from, by its id", () => {
  const entered = (...completed: object[]) => ({ ...HELD, completed });

  it("is counted from when it was done, and waited for where it has no time", () => {
    const seen = duty("seen", { by: "chair", phase: "after" });
    expect(from("seen", entered({ duty: "seen", at: "2020-05-07" }), ASKED, [seen])).toBe(
      "seen 2020-05-07 completed → 2020-05-09",
    );
    expect(from("seen", HELD, ASKED, [seen])).toBe("waits for completed[seen].at");
  });

  it("that is not in force counts from the first time at which it was entered, for the party or for all", () => {
    const participants = [
      { id: "t", role: "teacher", agency: "school" },
      { id: "h", role: "health-visitor", agency: "health" },
    ];
    const rules = [
      duty("seen", { by: "chair", phase: "after", when: "not-quorate" }),
      duty("letter-sent", { by: "agency", each: "agency", due: days(2).after("seen") }),
    ];
    const of = (...completed: object[]) => {
      const conference = { held: HELD.conference.held, quorate: true };
      const all = judged(rules, { conference, participants, completed }, ASKED);
      return ["school", "health"].map((agency) => countedFrom(obligation(all, `letter-sent/${agency}`)));
    };
    const [early, late] = ["seen 2020-05-06 completed → 2020-05-08", "seen 2020-05-07 completed → 2020-05-09"];
    const none = "waits for completed[seen].at";
    expect(of()).toEqual([none, none]);
    expect(of({ duty: "seen", at: "2020-05-07" })).toEqual([late, late]);
    expect(of({ duty: "seen", at: "2020-05-07", for: "t" })).toEqual([late, none]);
    expect(of({ duty: "seen", at: "2020-05-07", for: "health" })).toEqual([none, late]);
    expect(of({ duty: "seen", at: "2020-05-07" }, { duty: "seen", at: "2020-05-06", for: "t" })).toEqual([early, late]);
    const alone = [rules[0]!, duty("letter-sent", { by: "chair", due: days(2).after("seen") })];
    const conference = { held: HELD.conference.held, quorate: true };
    const completed = [{ duty: "seen", at: "2020-05-06", for: "t" }];
    expect(countedFrom(obligation(judged(alone, { conference, participants, completed }), "letter-sent"))).toBe(early);
  });
});

describe("what came too early for what a duty follows", () => {
  /** Where a letter stands that was sent so early. */
  const sent = (options: Partial<DutyOptions>, at: string, record: object = HELD) => {
    const rule = duty("letter-sent", { by: "chair", ...options } as DutyOptions);
    return standing(obligation(judged([rule], { ...record, completed: [{ duty: "letter-sent", at }] }), "letter-sent"));
  };
  const done = (day: string) => `done ${day} completed[0].at`;

  it("does not count, from the first of the events after which it is counted", () => {
    const two = { ...HELD, decision: { madeAt: "2020-05-08" } };
    const due = laterOf(days(5).after("conference-start"), days(5).after("decision-made"));
    expect(sent({ due }, "2020-05-04", two)).toBe("open");
    expect(sent({ due }, "2020-05-06", two)).toBe(done("2020-05-06"));
    const undecided = soonerOf(days(5).after("decision-made"), days(5).after("conference-start"));
    expect(sent({ due: undecided }, "2020-05-04")).toBe(done("2020-05-04"));
  });

  it("counts where it is due before an event, or on its day", () => {
    expect(sent({ due: days(1).before("conference-start") }, "2020-05-01")).toBe(done("2020-05-01"));
    expect(sent({ due: on("conference-start") }, "2020-05-04")).toBe(done("2020-05-04"));
  });

  it("does not count before what it spans", () => {
    expect(sent({ due: workingDays(5).spanning("conference-start") }, "2020-05-04")).toBe("open");
    expect(sent({ due: workingDays(5).spanning("conference-start") }, "2020-05-06")).toBe(done("2020-05-06"));
  });

  it("counts from the start of a conference where it is due after its end", () => {
    const due = days(2).after("conference-end");
    expect(sent({ due }, "2020-05-05T10:00")).toBe(done("2020-05-05"));
    expect(sent({ due }, "2020-05-05T09:59")).toBe("open");
  });

  it("counts where it is not known when what it follows was", () => {
    const due = days(2).after("referral");
    expect(sent({ due }, "2020-05-05", {})).toBe("waiting 2020-05-05 completed[0].at");
  });

  it("does not count before an event that a duty names, or its day where it is due on that", () => {
    const options = { due: days(9).after("referral"), notBefore: "conference-start" } as const;
    const record = { ...HELD, referral: { receivedOn: "2020-05-01" } };
    expect(sent(options, "2020-05-05T09:59", record)).toBe("open");
    expect(sent(options, "2020-05-05T10:00", record)).toBe(done("2020-05-05"));
    const onTheDay = { due: on("conference-start"), notBefore: "conference-start" } as const;
    expect(sent(onTheDay, "2020-05-05T09:59")).toBe(done("2020-05-05"));
    expect(sent(onTheDay, "2020-05-04")).toBe("open");
  });

  it("does not count before a conference that was planned, where its planned day went by", () => {
    const rule = duty("letter-sent", { by: "chair", due: days(2).after("conference-start") });
    const at = (day: string) => {
      const record = { ...PLANNED, completed: [{ duty: "letter-sent", at: day }] };
      return standing(obligation(judged([rule], record, ASKED), "letter-sent"));
    };
    expect(at("2020-05-06")).toBe("done 2020-05-06 completed[0].at");
    expect(at("2020-05-08")).toBe("waiting 2020-05-08 completed[0].at");
    expect(at("2020-05-04")).toBe("waiting");
  });

  it("counts before what is only projected", () => {
    const rules = [
      duty("minutes-written", { by: "chair", due: days(5).after("conference-end"), doneBy: "minutes-completed" }),
      duty("letter-sent", { by: "chair", due: days(2).after("minutes-completed") }),
    ];
    const record = { ...HELD, completed: [{ duty: "letter-sent", at: "2020-05-06" }] };
    expect(standing(obligation(judged(rules, record), "letter-sent"))).toBe(done("2020-05-06"));
  });

  it("is, of a notice, what came before the decision that it tells of", () => {
    const rule = duty("decision-told", { by: "chair", to: "family", phase: "after", doneBy: "decision-notified" });
    const told = (at: string, record: object = HELD) => {
      const decision = { madeAt: "2020-05-08", notified: [{ to: "family", at }] };
      return obligation(judged([rule], { ...record, decision }), "decision-told");
    };
    expect(standing(told("2020-05-08"))).toBe("done 2020-05-08 decision.notified[0].at");
    expect(told("2020-05-07").rejected.map(({ because }) => because)).toEqual(["previous-decision"]);
    expect(told("2020-05-04").rejected.map(({ because }) => because)).toEqual(["before-its-event"]);
    expect(told("2020-05-07", {}).rejected.map(({ because }) => because)).toEqual(["previous-decision"]);
  });
});
