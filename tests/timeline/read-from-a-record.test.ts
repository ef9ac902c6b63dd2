import { describe, expect, it } from "vitest";
import { buildTimeline, type ConferenceRecord, type Policy } from "../../src/index.js";
import {
  days,
  duty,
  hours,
  laterOf,
  notStated,
  soonerOf,
  workingDays,
  type EventName,
} from "../../src/policy/index.js";
import { ownPolicy } from "../own-policy.js";

const of = (facts: Partial<ConferenceRecord>): ConferenceRecord => ({ type: "initial", ...facts });
const noticed = (facts: Partial<ConferenceRecord>, own: Policy, asOf?: string) =>
  buildTimeline(of(facts), own, { asOf }).notices.map(({ code, about, paths }) => [code, ...(about ?? paths ?? [])]);
const HELD = { conference: { held: { start: "2020-05-05T10:00", end: "2020-05-05T12:00" } } };

describe("a time that cannot be read", () => {
  const by = (event: EventName) => ownPolicy([duty("letter-sent", { by: "chair", due: days(1).after(event) })]);
  const BAD = "soon";

  it.each<[event: EventName, facts: object, path: string]>([
    [
      "exclusion-requested",
      { participants: [{ id: "a" }, { id: "b", exclusion: { requestedAt: BAD } }] },
      "participants[1].exclusion.requestedAt",
    ],
    ["template-returned", { returnedTemplates: [{ from: "a", returnedAt: BAD }] }, "returnedTemplates[0].returnedAt"],
    ["report-submitted", { reports: [{ from: "a", submittedAt: BAD }] }, "reports[0].submittedAt"],
    [
      "report-shared-with-family",
      { reports: [{ from: "a", sharedWithFamilyAt: BAD }] },
      "reports[0].sharedWithFamilyAt",
    ],
    [
      "social-work-report-completed",
      { reports: [{ from: "a", kind: "social-work-report", completedAt: BAD }] },
      "reports[0].completedAt",
    ],
    [
      "social-work-report-completed",
      { reports: [{ from: "a", kind: "social-work-report", submittedAt: BAD }] },
      "reports[0].submittedAt",
    ],
    ["first-core-group", { coreGroup: { meetings: [{}, { heldOn: BAD }] } }, "coreGroup.meetings[1].heldOn"],
    ["next-review", { nextReview: { heldOn: BAD } }, "nextReview.heldOn"],
    ["meeting-after-birth", { bornOn: "2020-05-01", nextReview: { heldOn: BAD } }, "nextReview.heldOn"],
    ["birth", { children: [{ id: "k", unborn: true, bornOn: BAD }] }, "children[0].bornOn"],
    ["midpoint-review-scheduled", { midpointReview: { heldOn: BAD } }, "midpointReview.heldOn"],
    ["conference-held", { conference: { held: { end: BAD } } }, "conference.held.end"],
    ["decision-notified", { decision: { notified: [{ to: "family", at: BAD }] } }, "decision.notified[0].at"],
  ])("is noticed at its place: %s", (event, facts, path) => {
    expect(noticed(facts as Partial<ConferenceRecord>, by(event))).toEqual([["not-a-date-or-time", path]]);
  });

  it("is noticed of what is entered as completed", () => {
    const own = ownPolicy([duty("letter-sent", { by: "chair", phase: "after" })]);
    expect(noticed({ completed: [{ duty: "letter-sent", at: BAD }] }, own)).toEqual([
      ["not-a-date-or-time", "completed[0].at"],
    ]);
  });
});

describe("the policy on the day that a timeline is for", () => {
  const letter = duty("letter-sent", { by: "chair", due: days(1).after("conference-end") });
  const noticedOn = (start: string, changes: Partial<Policy>) =>
    noticed({ conference: { held: { start, end: start } } }, ownPolicy([letter], changes));

  it("is noticed by its id, from the first day on which it is not in force", () => {
    expect(noticedOn("2020-03-31", { from: "2020-04-01" })).toEqual([["policy-not-yet-in-force", "own"]]);
    expect(noticedOn("2020-04-01", { from: "2020-04-01" })).toEqual([]);
    const ended = { until: "2020-04-01", succeededBy: ["north", "south"] };
    expect(noticedOn("2020-03-31", ended)).toEqual([]);
    expect(noticedOn("2020-04-01", ended)).toEqual([
      ["policy-no-longer-in-force", "own"],
      ["authority-succeeded", "north", "south"],
    ]);
    expect(noticedOn("2020-04-01", { reviewBy: "2020-04-01" })).toEqual([]);
    expect(noticedOn("2020-04-02", { reviewBy: "2020-04-01" })).toEqual([["policy-past-review", "own"]]);
  });

  it("is the conference's, by its start or else its end; then the one asked about; then the last discussion's", () => {
    const own = ownPolicy([letter], { until: "2020-06-01" });
    const ended = (facts: Partial<ConferenceRecord>, asOf?: string) =>
      noticed(facts, own, asOf).some(([code]) => code === "policy-no-longer-in-force");
    expect(ended({ conference: { held: { start: "2020-05-31", end: "2020-06-01" } } }, "2020-07-01")).toBe(false);
    expect(ended({ conference: { held: { end: "2020-05-31" } } }, "2020-07-01")).toBe(false);
    expect(ended({ conference: { held: { end: "2020-06-01" } } }, "2020-05-01")).toBe(true);
    const discussed = { strategyDiscussions: [{ heldOn: "2020-04-01" }, { heldOn: "2020-06-01" }] };
    expect(ended(discussed, "2020-05-31")).toBe(false);
    expect(ended(discussed)).toBe(true);
    expect(ended({})).toBe(false);
  });
});

describe("the sooner and the later of several", () => {
  const WEEKEND_LETTER = { completed: [{ duty: "call-made", at: "2020-05-06" }] };
  const call = duty("call-made", { by: "chair", due: days(3).after("conference-end") });

  it("carry what is to be noticed about any of them", () => {
    const own = ownPolicy([
      duty("letter-sent", {
        by: "chair",
        due: soonerOf(hours(24).after("conference-end"), workingDays(5).after("conference-start")),
      }),
    ]);
    expect(noticed({ conference: { held: { start: "2020-05-05" } } }, own)).toEqual([
      ["conference-end-assumed", "letter-sent"],
      ["time-of-day-unknown", "letter-sent"],
    ]);
    expect(noticed(HELD, own)).toEqual([]);
  });

  it("may still become sooner, and cannot be later, while one of them is not known", () => {
    const sooner = ownPolicy([
      duty("letter-sent", {
        by: "chair",
        due: soonerOf(days(9).after("conference-end"), days(1).after("minutes-completed")),
      }),
    ]);
    expect(noticed(HELD, sooner)).toEqual([["sooner-date-possible", "letter-sent"]]);
    expect(noticed({ ...HELD, minutes: { completedAt: "2020-05-06" } }, sooner)).toEqual([]);
    const later = ownPolicy([
      duty("letter-sent", {
        by: "chair",
        due: laterOf(days(9).after("conference-end"), days(1).after("minutes-completed")),
      }),
    ]);
    expect(buildTimeline(of(HELD), later)).toMatchObject({
      deadlines: [],
      waiting: [{ id: "letter-sent", needs: ["minutes.completedAt"] }],
    });
  });

  it("are each party's own where one of them is", () => {
    const own = ownPolicy([
      duty("answer-given", {
        by: "agency",
        each: "agency",
        due: soonerOf(days(30).after("conference-end"), days(1).after("report-submitted")),
      }),
    ]);
    const record = of({
      ...HELD,
      participants: [
        { id: "a", role: "teacher", agency: "school" },
        { id: "b", role: "nurse", agency: "health" },
      ],
      reports: [
        { from: "a", submittedAt: "2020-05-06" },
        { from: "b", submittedAt: "2020-05-08" },
      ],
    });
    expect(buildTimeline(record, own).deadlines.map(({ key, due }) => [key, due.date])).toEqual([
      ["answer-given/school", "2020-05-07"],
      ["answer-given/health", "2020-05-09"],
    ]);
  });

  it("are counted from what another duty was completed on, or is due by", () => {
    const own = ownPolicy([call, duty("letter-sent", { by: "chair", due: days(1).after("call-made") })]);
    const letter = (facts: Partial<ConferenceRecord>) =>
      buildTimeline(of(facts), own).deadlines.find(({ id }) => id === "letter-sent");
    expect(letter({ ...HELD, ...WEEKEND_LETTER })).toMatchObject({ due: { date: "2020-05-07" }, projectedFrom: [] });
    expect(letter(HELD)).toMatchObject({ due: { date: "2020-05-09" }, projectedFrom: ["call-made"] });
  });
});

describe("a checklist", () => {
  it("is by phase and then by who acts, with what is not known of its conditions", () => {
    const own = ownPolicy([
      duty("d-after", { by: "chair", phase: "after" }),
      duty("c-before", { by: "social-worker", phase: "before" }),
      duty("b-before", { by: "chair", phase: "before", due: notStated("No time was found.") }),
      duty("a-on-the-day", { by: "chair", phase: "on-the-day", when: "split-conference", unless: ["not-quorate"] }),
    ]);
    expect(buildTimeline(of({}), own).checklist.map(({ id, onlyIf, notStated: why }) => [id, onlyIf, why])).toEqual([
      ["b-before", null, "No time was found."],
      ["c-before", null, null],
      ["a-on-the-day", "the conference is split; not: the conference was not quorate", null],
      ["d-after", null, null],
    ]);
  });

  it("leaves out what another rule of the same id gives a time", () => {
    const own = ownPolicy([
      duty("letter-sent", { by: "chair", when: "rated-red", due: days(1).after("conference-end") }),
      duty("letter-sent", { by: "chair", when: "not-quorate", phase: "after" }),
      duty("letter-sent", { by: "chair", when: "split-conference", phase: "after" }),
    ]);
    const ids = (facts: Partial<ConferenceRecord>) => {
      const { deadlines, checklist } = buildTimeline(of(facts), own);
      return [deadlines.length, checklist.length];
    };
    const conference = { ...HELD.conference, quorate: false, split: true };
    expect(ids({ conference, decision: { rag: "green" } })).toEqual([0, 1]);
    expect(ids({ conference, decision: { rag: "red" } })).toEqual([1, 0]);
  });
});

describe("a reading that is asked for", () => {
  it("is noticed where the duty has none, and refused with those there are where it has others", () => {
    const ask = (readings: Record<string, string>) => buildTimeline(of(HELD), "hounslow", { readings });
    const unused = ask({ "minutes-circulated": "calendar-days", nothing: "calendar-days" }).notices;
    expect(unused.find(({ code }) => code === "reading-not-used")?.about).toEqual(["minutes-circulated", "nothing"]);
    expect(ask({ "reports-submitted": "calendar-days" }).notices).toEqual([]);
    expect(() => ask({ "reports-submitted": "lunar-days" })).toThrow(
      expect.objectContaining({
        code: "unknown-reading",
        details: { duty: "reports-submitted", readings: ["working-days", "calendar-days"] },
      }),
    );
  });
});

describe("an agency", () => {
  const participants = [
    { id: "hv", role: "health-visitor", agency: "health" },
    { id: "hm", role: "manager", agency: "health", invited: false },
    { id: "pc", role: "constable", agency: "police", invited: false },
  ];
  const deadlines = (reports: ConferenceRecord["reports"]) =>
    buildTimeline(of({ ...HELD, participants, reports }), "barking-and-dagenham", { asOf: "2020-06-01" })
      .deadlines.filter(({ id }) => id === "reports-submitted")
      .map(({ key, status }) => [key, status]);

  it("is one that somebody of it is invited for, whoever of it writes the report", () => {
    expect(deadlines([])).toEqual([["reports-submitted/health", "overdue"]]);
    expect(deadlines([{ from: "hm", submittedAt: "2020-05-01" }])).toEqual([["reports-submitted/health", "done"]]);
    expect(deadlines([{ from: "pc", submittedAt: "2020-05-01" }])).toEqual([["reports-submitted/health", "overdue"]]);
  });
});

describe("a parent who was not there", () => {
  it.each([
    [{ attended: false }, "held", true],
    [{ attended: false }, "planned", false],
    [{ attended: true }, "held", false],
    [{ attended: false, notJoining: false }, "held", false],
    [{ notJoining: true }, "planned", true],
  ] as const)("did not join: %j, of a conference that is %s", (facts, side, isAbsent) => {
    const own = ownPolicy([duty("letter-sent", { by: "chair", when: "parent-not-joining", phase: "after" })]);
    const conference = { [side]: HELD.conference.held };
    const { checklist } = buildTimeline(of({ conference, participants: [{ id: "m", role: "mother", ...facts }] }), own);
    expect(checklist.some(({ onlyIf }) => onlyIf === null)).toBe(isAbsent);
  });
});

describe("a child who was not yet born", () => {
  const visit = duty("visit-made", { by: "social-worker", when: "child-born", phase: "after" });
  const isHeld = (children: ConferenceRecord["children"]) =>
    buildTimeline({ type: "pre-birth", children }, ownPolicy([visit])).checklist.length > 0;

  it("has been born once the day is recorded, and an older one says nothing of it", () => {
    expect(isHeld([{ id: "k", unborn: true }])).toBe(false);
    expect(
      isHeld([
        { id: "s", bornOn: "2015-01-01" },
        { id: "k", unborn: true },
      ]),
    ).toBe(false);
    expect(isHeld([{ id: "s" }, { id: "k", unborn: true, bornOn: "2020-09-01" }])).toBe(true);
  });
});

describe("those that a duty is owed by", () => {
  const keys = (each: "agency" | "report" | "professional", facts: Partial<ConferenceRecord>) => {
    const own = ownPolicy([duty("report-sent", { by: "agency", each, due: days(1).after("conference-end") })]);
    return buildTimeline(of({ ...HELD, ...facts }), own)
      .deadlines.map(({ key }) => key.slice("report-sent/".length))
      .toSorted();
  };
  const participants = [
    { id: "a", role: "teacher", agency: "school" },
    { id: "b", role: "nurse", agency: "school" },
    { id: "c", role: "doctor" },
    { id: "d" },
    { id: "e", role: "constable", agency: "police", invited: false },
    { id: "m", role: "mother" },
    { id: "u", role: "somebody-we-do-not-know" },
  ];

  it("are each agency, under its code, and each professional without one", () => {
    expect(keys("agency", { participants })).toEqual(["c", "d", "school"]);
    expect(keys("professional", { participants })).toEqual(["a", "b", "c", "d"]);
  });

  it("are each author, by their agency, and each agency that has no report yet", () => {
    expect(keys("report", { participants, reports: [{ from: "b" }, { from: "b" }] })).toEqual(["c", "d", "school"]);
    expect(keys("report", { participants, reports: [{ from: "x" }] })).toEqual(["c", "d", "school", "x"]);
    expect(keys("report", { participants, reports: [{ from: "e" }] })).toEqual(["c", "d", "police", "school"]);
  });

  it("are under the same keys however participants are ordered, and colleagues come and go", () => {
    const reversed = participants.toReversed();
    const fewer = participants.filter(({ id }) => id !== "a");
    for (const each of ["agency", "report"] as const) {
      expect(keys(each, { participants: reversed })).toEqual(keys(each, { participants }));
      expect(keys(each, { participants: fewer })).toEqual(keys(each, { participants }));
    }
  });

  it("are told apart where somebody without an agency has an agency's code for their id", () => {
    const taken = [...participants, { id: "school", role: "gp" }];
    expect(keys("agency", { participants: taken })).toEqual(["c", "d", "school", "school~"]);
    expect(keys("agency", { participants: taken.toReversed() })).toEqual(["c", "d", "school", "school~"]);
  });

  it("are those too who are no participants, and have written or returned something", () => {
    expect(keys("agency", { participants, reports: [{ from: "b" }, { from: "x" }] })).toEqual([
      "c",
      "d",
      "school",
      "x",
    ]);
    expect(keys("professional", { participants, returnedTemplates: [{ from: "x" }] })).toEqual([
      "a",
      "b",
      "c",
      "d",
      "x",
    ]);
  });

  it("are not those who are only entered as done for", () => {
    const completed = ["a", "x"].map((who) => ({ duty: "report-sent", for: who, at: "2020-05-06" }));
    for (const each of ["agency", "report", "professional"] as const) {
      expect(keys(each, { participants, completed })).toEqual(keys(each, { participants }));
    }
  });
});

describe("what is counted from a duty of which there are several", () => {
  it("is counted from the one whose condition is met, and that has a time", () => {
    const own = ownPolicy([
      duty("call-made", { by: "chair", when: "rated-red", due: days(1).after("conference-end") }),
      duty("call-made", { by: "chair", when: "split-conference", phase: "after" }),
      duty("call-made", { by: "chair", when: "not-quorate", due: days(5).after("conference-end") }),
      duty("letter-sent", { by: "chair", due: days(1).after("call-made") }),
    ]);
    const due = (rag: "red" | "green", quorate: boolean) =>
      buildTimeline(
        of({ conference: { ...HELD.conference, split: true, quorate }, decision: { rag } }),
        own,
      ).deadlines.find(({ id }) => id === "letter-sent")?.due.date;
    expect(due("red", true)).toBe("2020-05-07");
    expect(due("green", false)).toBe("2020-05-11");
    expect(due("green", true)).toBeUndefined();
  });
});

describe("days that are not counted", () => {
  it.each([
    [workingDays(2).counted("day-zero").after("conference-end"), "2020-04-21", ["2020-04-19"]],
    [workingDays(2).counted("inclusive").after("conference-end"), "2020-04-21", ["2020-04-18", "2020-04-19"]],
    [workingDays(2).counted("rolled-start").after("conference-end"), "2020-04-22", ["2020-04-18", "2020-04-19"]],
    [workingDays(1).counted("rolled-start").before("conference-end"), "2020-04-16", ["2020-04-18"]],
  ])("name the first too where it would have counted: %j", (due, date, skipped) => {
    const [deadline] = buildTimeline(
      of({ conference: { held: { start: "2020-04-18", end: "2020-04-18" } } }),
      ownPolicy([duty("letter-sent", { by: "chair", due })]),
    ).deadlines;
    expect(deadline!.due.date).toBe(date);
    expect(
      deadline!.why
        .at(-1)!
        .skipped!.map((day) => day.date)
        .toSorted(),
    ).toEqual(skipped);
  });
});
