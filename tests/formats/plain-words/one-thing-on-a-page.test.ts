import { describe, expect, it } from "vitest";
import { plainSchedule } from "../../../src/formats/index.js";
import { buildTimeline, type ConferenceRecord, type Timeline } from "../../../src/index.js";

type Deadline = Timeline["deadlines"][number];
type ChecklistItem = Timeline["checklist"][number];

const participants = [
  { id: "mother", role: "mother" },
  { id: "father", role: "father" },
  { id: "aunt", role: "aunt" },
  { id: "chair", role: "chair" },
  { id: "nurse", role: "health-visitor", agency: "health" },
  { id: "teacher", role: "teacher", agency: "school" },
  { id: "head", role: "head-teacher", agency: "school" },
];
const record: ConferenceRecord = {
  type: "initial",
  participants,
  coreGroup: { members: ["mother"] },
  conference: { planned: { start: "2020-05-05T10:00", end: "2020-05-05T12:00" } },
};
const timeline = buildTimeline(record, "hounslow");
const bare: Timeline = { ...timeline, deadlines: [], checklist: [], waiting: [], notOwed: [], notices: [] };
const due = { date: "2020-05-01", lastWorkingDay: "2020-05-01" };

/** A page about one deadline before the conference and nothing else. */
const pageOf = (deadline: Partial<Deadline>, whom?: string, changes: Partial<Timeline> = {}) =>
  plainSchedule(
    {
      ...bare,
      deadlines: [
        {
          ...timeline.deadlines[0]!,
          phase: "before",
          strength: "must",
          due,
          doneAt: null,
          status: null,
          party: null,
          ...deadline,
        },
      ],
      ...changes,
    },
    { for: whom },
  );
const linesUnder = (heading: string, { sections }: ReturnType<typeof plainSchedule>) =>
  sections
    .filter((section) => section.heading === heading)
    .flatMap(({ groups }) => groups.flatMap(({ lines }) => lines));
const before = (deadline: Partial<Deadline>, whom?: string, changes: Partial<Timeline> = {}) =>
  linesUnder("Before the meeting", pageOf(deadline, whom, changes));
/** Those who read of a deadline on a page of their own. */
const readers = (deadline: Partial<Deadline>) =>
  participants.map(({ id }) => id).filter((id) => before(deadline, id).length > 0);

const reports: Partial<Deadline> = {
  id: "reports-submitted",
  title: "Reports submitted",
  by: ["professional"],
  to: [],
};
const discussion: Partial<Deadline> = { id: "case-discussion-held", title: "Case discussion held", by: ["chair"] };

describe("who reads of a thing", () => {
  it("those of the agency that owes it, and nobody of another", () => {
    const owed = { ...reports, party: { agency: "school", members: ["teacher"], roles: ["teacher"] } };
    expect(readers(owed)).toEqual(["teacher", "head"]);
    expect(before(owed, "head")).toEqual(["You must see to this by Friday 1 May 2020: “Reports submitted”."]);
  });

  it("the one worker who owes it, and no other worker", () => {
    expect(readers({ ...reports, party: { id: "nurse", role: "health-visitor", agency: "health" } })).toEqual([
      "nurse",
    ]);
  });

  it("the one for whom it is done, and whoever does it for them", () => {
    const done = { ...discussion, to: ["parents" as const], party: { id: "mother", role: "mother" } };
    expect(readers(done)).toEqual(["mother", "chair"]);
    expect(before(done, "mother")).toEqual(["The chair must talk with you about how things are by Friday 1 May 2020."]);
    expect(before(done, "chair")).toEqual([
      "You must see to this by Friday 1 May 2020: “Case discussion held”, for the mother.",
    ]);
  });

  it("the audience that does it, where each audience does it for itself", () => {
    const response: Partial<Deadline> = {
      id: "decision-response",
      strength: "may",
      by: ["family", "agencies"],
      to: [],
    };
    expect(readers({ ...response, party: { audience: "agencies" } })).toEqual(["nurse", "teacher", "head"]);
    expect(readers({ ...response, party: { audience: "family" } })).toEqual(["mother", "father", "aunt"]);
    expect(before({ ...response, party: { audience: "family" } }, "aunt")).toEqual([
      "You can tell the chair what you think of the decision by Friday 1 May 2020.",
    ]);
  });

  it("the audience that is told, where each is told by itself", () => {
    const told: Partial<Deadline> = { id: "decision-notified", by: [], to: ["family", "agencies"] };
    expect(readers({ ...told, party: { audience: "family" } })).toEqual(["mother", "father", "aunt"]);
    expect(readers({ ...told, party: { audience: "agencies" } })).toEqual(["nurse", "teacher", "head"]);
  });

  it("everybody, of what the meeting is made of", () => {
    const concluded: Partial<Deadline> = { id: "conference-concluded", by: [], to: [] };
    expect(readers(concluded)).toEqual(participants.map(({ id }) => id));
    expect(before(concluded, "nurse")).toEqual([
      "The people at the meeting must finish all the talks that make up the meeting by Friday 1 May 2020.",
    ]);
  });
});

describe("how it is said to one", () => {
  it("a title is asked after by a relative, and is the work of a worker", () => {
    const all: Partial<Deadline> = { ...reports, by: ["participants"] };
    expect(before(all, "aunt")[0]).toBe(
      "You must see to this by Friday 1 May 2020: “Reports submitted”. Ask what it means.",
    );
    expect(before(all, "nurse")[0]).toBe("You must see to this by Friday 1 May 2020: “Reports submitted”.");
  });

  it("what is only allowed is no promise", () => {
    const minutes: Partial<Deadline> = {
      id: "minutes-circulated-to-family",
      by: [],
      to: ["family"],
      strength: "may",
    };
    for (const whom of [undefined, "mother"])
      expect(before(minutes, whom)).toEqual(["You may get the notes of the meeting later than others do."]);
    expect(before({ ...minutes, strength: "must" }, "mother")[0]).toMatch(/^Someone must give you the notes/);
  });

  it("a choice that has no words of its own is said as one", () => {
    expect(before({ ...reports, strength: "may", by: ["participants"] }, "nurse")).toEqual([
      "You can choose to do this by Friday 1 May 2020: “Reports submitted”.",
    ]);
  });

  it("what is past and not noted says what it is subject to", () => {
    const split: Partial<Deadline> = {
      id: "split-arrangements-communicated",
      by: ["chair"],
      to: ["participants"],
      status: "overdue",
    };
    const [line] = before(split, "mother", { asOf: "2020-05-04" });
    expect(line).toMatch(
      /^We have no note that the chair .* It is asked for only if the meeting is in two parts\. The day/,
    );
    expect(line).toMatch(/You can ask about it\.$/);
  });

  it("those who are one to a family are named once", () => {
    expect(before({ ...discussion, by: ["administrator", "business-support-officer"], to: ["parents"] })[0]).toBe(
      "The meeting team must talk with you about how things are by Friday 1 May 2020.",
    );
  });

  it("the reader and others who do it together are named together", () => {
    expect(before({ ...reports, by: ["chair", "social-worker"] }, "chair")[0]).toBe(
      "You and the social worker must see to this by Friday 1 May 2020: “Reports submitted”.",
    );
  });

  it("what the core group is, is said as to one of it only to those who are", () => {
    const notes: Partial<Deadline> = { id: "core-group-notes-sent", by: ["social-worker"], to: ["parents"] };
    const meaning = (whom: string) => linesUnder("What the words mean", pageOf(notes, whom)).join(" ");
    expect(meaning("mother")).toContain("The core group is a small group. You are in it");
    expect(meaning("father")).toContain("The core group is a small group of people who help your child.");
  });
});

describe("when it is", () => {
  it("what cannot be told is not past on its own day", () => {
    const unknown = (asOf: string) =>
      before({ id: "child-invited", by: ["chair"], to: ["child"] }, undefined, { asOf })[0];
    expect(unknown("2020-05-01T09:00:00+01:00")).toBe(
      "The chair must invite your child to the meeting. The day for this is Friday 1 May 2020. We cannot tell from our notes if it is done.",
    );
    expect(unknown("2020-05-02")).toContain("The day for this was Friday 1 May 2020.");
  });

  it("what is due on a later day than the meeting stands after it, whatever part of the case it is of", () => {
    const told: Partial<Deadline> = { id: "decision-notified", by: [], to: ["family"], phase: "on-the-day" };
    const headings = (day: string) =>
      pageOf({ ...told, due: { date: day, lastWorkingDay: day } }, "mother")
        .sections.filter(({ groups }) => groups.some(({ lines }) => lines.some((line) => line.includes("decision"))))
        .map(({ heading }) => heading);
    expect(headings("2020-05-05")).toEqual(["On the day"]);
    expect(headings("2020-05-06")).toEqual(["After the meeting"]);
  });

  it("a planned day that has passed is the meeting's only if it is said of the meeting", () => {
    const passed = (path: string) => [{ code: "planned-day-passed", message: "It has passed.", paths: [path] }];
    const meeting = (path: string) => linesUnder("The meeting", pageOf(reports, "nurse", { notices: passed(path) }))[0];
    expect(meeting("nextReview.plannedOn")).toBe("The meeting is planned for 10am on Tuesday 5 May 2020.");
    expect(meeting("conference.planned.start")).toMatch(/^The meeting was planned for 10am on Tuesday 5 May 2020\./);
  });

  it("a meeting that is held has no last day, and what is not known of it is not waited for", () => {
    const held = { start: "2020-05-05T10:00:00+01:00", end: null, isHeld: true };
    const waiting = timelineWaiting("conference-held", ["strategyDiscussions[].heldOn"]);
    const unknown = (conference: Timeline["record"]["conference"]) =>
      linesUnder(
        "What we do not know yet",
        pageOf(reports, "nurse", { waiting, record: { ...timeline.record, conference } }),
      );
    expect(unknown(timeline.record.conference)).toEqual(["by which day the meeting must be held"]);
    expect(unknown(held)).toEqual([]);
  });

  it("of a fact that has no name, it is said that it is not known", () => {
    const waiting = timelineWaiting("conference-concluded", ["somethingElse"]);
    const groups = pageOf(reports, "nurse", { waiting }).sections.find(
      ({ heading }) => heading === "What we do not know yet",
    )?.groups;
    expect(groups).toEqual([
      { intro: "The record does not say yet what this depends on:", lines: ["when the meeting ends"] },
    ]);
  });

  it("what only a plan brings is not waited for once there is none", () => {
    const waiting = timelineWaiting("core-group-first-met", ["conference.held.end"]);
    const unknown = (planNeeded: boolean | null) =>
      linesUnder(
        "What we do not know yet",
        pageOf(reports, "mother", { waiting, record: { ...timeline.record, planNeeded } }),
      );
    expect(unknown(null)).toEqual(["when the core group first meets, if there is a plan"]);
    expect(unknown(true)).toEqual(["when the core group first meets"]);
    expect(unknown(false)).toEqual([]);
  });
});

describe("what has no day", () => {
  const item = (changes: Partial<ChecklistItem>): Partial<Timeline> => ({
    deadlines: [],
    checklist: [
      {
        ...timeline.checklist[0]!,
        id: "joining-instructions-sent",
        by: [],
        to: ["participants"],
        party: null,
        phase: "before",
        strength: "must",
        state: "open",
        doneAt: null,
        ...changes,
      },
    ],
  });
  const told = (changes: Partial<ChecklistItem>, whom?: string, others: Partial<Timeline> = {}) =>
    before({}, whom, { ...item(changes), ...others });
  const heldAlready: Partial<Timeline> = {
    record: { ...timeline.record, conference: { start: "2020-05-05", end: null, isHeld: true } },
  };

  it("is said to be not done where somebody has looked, and not to be known where nobody can tell", () => {
    const asked = /^Someone must .*\./;
    expect(told({})[0]).toMatch(asked);
    expect(told({})[0]).not.toContain("done");
    expect(told({ state: "not-done" })[0]).toMatch(/It has not been done\. You can ask about it\.$/);
    expect(told({ state: "unclear" })[0]).toMatch(/We cannot tell from our notes if it is done\.$/);
    expect(told({ state: "not-held" })[0]).toMatch(/We cannot tell from our notes if it is done\.$/);
  });

  it("is a right still where it is one, whether or not it was used", () => {
    const right: Partial<ChecklistItem> = { id: "complaint-made", by: ["parents"], to: [], strength: "may" };
    expect(told({ ...right, state: "not-done" })).toEqual(told(right));
    expect(told({ ...right, state: "not-done" }, "mother", heldAlready)).toEqual(told(right, "mother"));
  });

  it("is told to a family once the meeting is over only if it was not done, and to one of them as not noted", () => {
    expect(told({}, undefined, heldAlready)).toEqual([]);
    expect(told({ state: "not-done" }, undefined, heldAlready)[0]).toMatch(/It has not been done\./);
    expect(told({}, "mother", heldAlready)[0]).toMatch(/^We have no note that .* You can ask about it\.$/);
  });

  it("has a day once it is done", () => {
    expect(told({ state: "done", doneAt: "2020-04-30T09:00:00+01:00" })[0]).toMatch(
      /^On Thursday 30 April 2020, someone /,
    );
    expect(told({ state: "done", doneAt: null })[0]).toBe("Someone told you how to join the meeting.");
  });
});

it("a page of a review is called one, with its full name", () => {
  const review = plainSchedule(buildTimeline({ type: "review", participants }, "hounslow"), { for: "nurse" });
  expect(review.title).toBe("The review meeting");
  expect(review.opening).toContain("The full name of the meeting is a review child protection conference.");
  const initial = pageOf(reports, "nurse");
  expect(initial.title).toBe("The meeting");
  expect(initial.opening).toContain("The full name of the meeting is a child protection conference.");
  expect(initial.opening).toContain("The rules for this meeting are from 2020. They were made for a short time only.");
});

function timelineWaiting(id: string, needs: readonly string[]): Timeline["waiting"] {
  return [{ ...timeline.deadlines[0]!, id, by: ["core-group"], to: [], needs }];
}
