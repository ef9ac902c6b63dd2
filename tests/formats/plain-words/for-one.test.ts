import { describe, expect, it } from "vitest";
import { plainSchedule, timelineToPlainWords } from "../../../src/formats/index.js";
import { buildTimeline, policies, type ConferenceRecord, type Timeline } from "../../../src/index.js";
import { exampleNames, exampleRecord } from "../../example-records.js";
import { refused } from "../../refusals.js";
import { people as everybody } from "./pages-for-everybody.js";

const people = everybody.slice(0, 7);
const held = { start: "2020-05-05T10:00", end: "2020-05-05T12:00" };
const review: ConferenceRecord = {
  type: "review",
  reference: "R",
  participants: people,
  coreGroup: { members: ["p1", "p2"] },
  conference: { mode: "one-to-one", held, caseDiscussion: { heldAt: "2020-05-05T11:00", with: ["p1"] } },
};
const timeline = buildTimeline(review, "hounslow", { asOf: "2020-05-08" });

const linesOf = (of: Timeline, id: string) =>
  plainSchedule(of, { for: id }).sections.flatMap(({ groups }) => groups.flatMap(({ lines }) => lines));

describe("what was done with one is told to no other", () => {
  it("a case discussion with the social worker only", () => {
    expect(linesOf(timeline, "p1")).toContain("On Tuesday 5 May 2020, the chair talked with you about how things are.");
    for (const parent of ["p2", "p3"]) {
      const said = linesOf(timeline, parent).filter((line) => line.includes("about how things are"));
      expect(said).toEqual([
        "We have no note that the chair talked with you about how things are. The day for this was Tuesday 5 May 2020. You can ask about it.",
      ]);
    }
    for (const other of ["p4", "p5", "p6"]) expect(linesOf(timeline, other).join(" ")).not.toMatch(/talked|discussion/);
  });

  it("whoever does it for each reads for whom it is done, and for whom not", () => {
    const said = linesOf(timeline, "p7");
    expect(said).toContain("On Tuesday 5 May 2020, you did this: “Case discussion held”, for the social worker.");
    expect(said).toContain(
      "We have no note that you have done this: “Case discussion held”, for the mother. The day for this was Tuesday 5 May 2020.",
    );
  });

  it("a call with one parent, where there are two", () => {
    const called = (parentCalls: ConferenceRecord["parentCalls"]) =>
      buildTimeline(
        { type: "initial", participants: people, conference: { held }, ...(parentCalls ? { parentCalls } : {}) },
        "hounslow",
        { asOf: "2020-05-08" },
      );
    const talked = (of: Timeline, id: string) => linesOf(of, id).find((line) => line.includes("talked the meeting"));
    const noNote =
      "We have no note that the chair called you and talked the meeting through with you. You can ask about it.";
    const one = called([{ with: "p2", heldAt: "2020-05-04T10:00" }]);
    expect(talked(one, "p2")).toBe(
      "On Monday 4 May 2020, the chair called you and talked the meeting through with you.",
    );
    expect(talked(one, "p3")).toBe(noNote);
    expect(talked(called(undefined), "p2")).toBe(noNote);
  });

  it("what one of several did is not said to be done by each", () => {
    const complained = (participants: ConferenceRecord["participants"]) =>
      linesOf(
        buildTimeline(
          {
            type: "review",
            participants,
            conference: { held },
            completed: [{ duty: "complaint-made", at: "2020-05-07" }],
          },
          "hounslow",
          { asOf: "2020-05-08" },
        ),
        "p2",
      ).find((line) => line.includes("omplain"));
    expect(complained(people)).toBe("On Thursday 7 May 2020, this was done: “Complaint made”.");
    expect(complained(people.slice(0, 2))).toBe("On Thursday 7 May 2020, you made a complaint.");
  });
});

describe("whose page it is", () => {
  it("an agency's own duties are its people's, and no other agency's are", () => {
    const said = linesOf(timeline, "p6");
    expect(said).toContain(
      "We have no note that you have done this: “Reports submitted”. The day for this was Monday 4 May 2020.",
    );
    expect(said.filter((line) => line.includes("“Reports submitted”"))).toHaveLength(1);
    expect(said.join(" ")).not.toMatch(/your child|your social worker|showed you/i);
  });

  it("a child reads of themselves", () => {
    const page = timelineToPlainWords(timeline, { for: "p4" });
    expect(page).toContain("It says what happens around the meeting about you.");
    expect(page).not.toMatch(/your child|parent or carer/i);
  });

  it("a child reads of a talk with them, and of the baby before a birth", () => {
    const of = (type: ConferenceRecord["type"]) =>
      timelineToPlainWords(buildTimeline({ type, participants: people }, "northamptonshire"), {
        for: "p4",
      });
    expect(of("initial")).toContain("If you want to, someone must talk with you before the meeting.");
    const before = of("pre-birth");
    expect(before).toMatch(/the meeting about\s+the\s+baby\./);
    expect(before).toContain("If you want to, someone must talk with you before the meeting.");
    expect(before).not.toMatch(/your baby/i);
  });

  it("nobody reads that they are done what they do", () => {
    const unknown = (id: string) =>
      plainSchedule(buildTimeline({ type: "initial", participants: people }, "hounslow"), { for: id })
        .sections.find(({ heading }) => heading === "What we do not know yet")!
        .groups.flatMap(({ lines }) => lines);
    expect(unknown("p2")).toContain("when you see the reports");
    expect(unknown("p6")).toContain("the day for this: “Reports shared with family”");
    expect(unknown("p6")).not.toContain("when you see the reports");
  });

  it("for whom something is done stands beside its title, and not in it", () => {
    const told = buildTimeline(
      { type: "initial", participants: people, conference: { planned: held } },
      "barking-and-dagenham",
    );
    expect(linesOf(told, "p7")).toContain("You must see to this: “Family called for views”, for the mother.");
  });

  it("the core group is said to be theirs only to those who are in it", () => {
    expect(timelineToPlainWords(timeline, { for: "p2" })).toContain("You are in it");
    expect(timelineToPlainWords(timeline, { for: "p3" })).not.toMatch(/You are in it|the core group met/);
  });

  it("somebody excluded reads what is owed to them by name, and nothing else", () => {
    expect(plainSchedule(timeline, { for: "p5" })).toEqual({
      title: "What is done for you",
      opening: [
        "This page is for you. It says only what others do for you by name.",
        "This page shows what we knew on Friday 8 May 2020.",
        "The rules for this meeting are from 2020. They were made for a short time only.",
      ],
      sections: [
        {
          heading: "For you",
          groups: [{ intro: null, lines: ["We have no note of anything that is to be done for you by name."] }],
        },
        {
          heading: "If you want to ask",
          groups: [
            {
              intro: null,
              lines: [
                "Ask the person who sent you this page if something here is not clear.",
                "You can ask someone to read this page to you, or to put it into your own language.",
              ],
            },
          ],
        },
      ],
    });
    const discussion = timeline.deadlines.find(({ key }) => key === "case-discussion-held/p3")!;
    const named: Timeline = {
      ...timeline,
      deadlines: [...timeline.deadlines, { ...discussion, key: "x", party: { id: "p5", role: "step-father" } }],
    };
    expect(plainSchedule(named, { for: "p5" }).sections.map(({ heading }) => heading)).toEqual([
      "On the day",
      "What the words mean",
      "If you want to ask",
    ]);
    expect(linesOf(named, "p5")[0]).toMatch(/^We have no note that the chair talked with you about how things are\./);
  });
});

it("a right is said as a right", () => {
  const told = buildTimeline(review, "barking-and-dagenham", { asOf: "2020-05-08" });
  for (const id of ["p2", "p6"])
    expect(linesOf(told, id)).toContain(
      "You can tell the chair what you think of the decision by Tuesday 12 May 2020. This day may still change.",
    );
  expect(linesOf(timeline, "p2")).toContain("You can complain if you are not happy with the meeting.");
  const later = buildTimeline(review, "barking-and-dagenham", { asOf: "2020-07-01" });
  expect(linesOf(later, "p2").join(" ")).not.toMatch(
    /no note that you (?:told|made)|You (?:must|should) (?:tell|complain)/,
  );
});

it("an id that is not in the record is the caller's mistake, and is not repeated", () => {
  expect(refused(() => timelineToPlainWords(timeline, { for: "somebody-else" }))).toMatchObject({
    code: "unknown-participant",
    message: "Nobody in this record has this id. Give the id of one of the record's participants.",
    details: {},
  });
});

it("a timeline says who is in the record, by codes only", () => {
  expect(timeline.record.people).toEqual([
    { id: "p1", role: "social-worker", agency: "childrens-social-care", inCoreGroup: true },
    { id: "p2", role: "mother", inCoreGroup: true },
    { id: "p3", role: "father" },
    { id: "p4", role: "young-person" },
    { id: "p5", role: "step-father", excluded: true },
    { id: "p6", role: "health-visitor", agency: "health-visiting" },
    { id: "p7", role: "chair" },
  ]);
});

it.each(policies.map(({ id }) => id))("%s: everybody in every example has a page without gaps", (policy) => {
  for (const name of exampleNames) {
    const of = buildTimeline(exampleRecord(name), policy, { asOf: "2020-05-08" });
    for (const { id } of of.record.people)
      expect(timelineToPlainWords(of, { for: id })).not.toMatch(/undefined|null|\[object|you has|you wants|you is\b/);
  }
});
