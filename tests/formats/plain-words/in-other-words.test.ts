import { describe, expect, it } from "vitest";
import { plainDuties, type PlainDuty } from "../../../src/formats/plain-words/duties.js";
import { plainChild, plainChildDuties } from "../../../src/formats/plain-words/voices/child.js";
import { plainOther, plainOtherDuties } from "../../../src/formats/plain-words/voices/other.js";
import { plainParent, plainParentDuties } from "../../../src/formats/plain-words/voices/parent.js";
import { plainSchedule, timelineToPlainWords, type PlainScheduleOptions } from "../../../src/formats/index.js";
import { buildTimeline, type ConferenceRecord, type Timeline } from "../../../src/index.js";
import type { Dictionary, Section } from "../../../src/language/language.js";
import { people, planned, textOf, timelinesUnder } from "./pages-for-everybody.js";

const voices = [
  { page: plainParent, duties: plainParentDuties },
  { page: plainChild, duties: plainChildDuties },
  { page: plainOther, duties: plainOtherDuties },
];
const timelines = timelinesUnder("hounslow");

describe("the words of the voices", () => {
  it("each voice has every key of the others", () => {
    const [parent, ...others] = voices.map(({ page, duties }) => ({
      page: Object.keys(page.messages).toSorted(),
      duties: Object.keys(duties.messages).toSorted(),
    }));
    for (const other of others) expect(other).toEqual(parent);
  });

  it("every duty says what is done and what was, and when unless it is told without a day", () => {
    for (const { duties } of voices)
      for (const [id, { evenIfUnknown }] of Object.entries<PlainDuty>(plainDuties))
        for (const form of evenIfUnknown ? ["does", "did"] : ["does", "did", "when"])
          expect(duties.messages, `${id}.${form}`).toHaveProperty([`${id}.${form}`]);
  });

  it("a duty says “you” in English where it is marked as saying so, and nowhere else", () => {
    for (const [id, duty] of Object.entries<PlainDuty>(plainDuties)) {
      const { messages } = plainParentDuties as Section;
      const text = ["does", "did", "only"].map((form) => messages[`${id}.${form}`] ?? "").join(" ");
      expect(/\byou(?:r)?\b/.test(text), id).toBe(duty.saysYou === true);
    }
  });

  it("a voice of another reader is not used", () => {
    const voiceWords = (name: string) => ({ [name]: { "title.meeting": "X", "title.review": "X" } });
    const titles = (whom: string | undefined) =>
      ["plainParent", "plainChild", "plainOther"].filter(
        (name) =>
          plainSchedule(buildTimeline({ type: "initial", participants: people }, "hounslow"), {
            for: whom,
            words: voiceWords(name),
          }).title === "X",
      );
    expect([undefined, "p2", "p4", "p8", "p1"].map(titles)).toEqual([
      ["plainParent"],
      ["plainParent"],
      ["plainChild"],
      ["plainOther"],
      ["plainOther"],
    ]);
  });
});

/** Another order, as a language whose verb stands first would have it. */
const verbFirst: Dictionary = {
  locale: { tag: "cy" },
  dates: { long: "{day}/{month}/{year}", month5: "mis Mai", month6: "mis Mehefin" },
  plainTimes: { onDay: "{date} am {time}", noon: "hanner dydd", amWithMinutes: "{time}" },
  plainNames: {
    theRole: "{role}",
    someone: "rhywun",
    anyone: "neb",
    "actor.chair": "y cadeirydd",
    "role.health-visitor": "yr ymwelydd",
  },
  plainParent: {
    baby: "eich baban",
    "must.by": "erbyn {day} rhaid i {who} {does}",
    must: { other: "rhaid i {who} {does}" },
    "asked.onlyIf": "{Clause}, {only}.",
    ifPlan: "os oes cynllun",
    "did.on": "Mae {who} wedi {does} ({day}).",
    noDay: "Heb ddiwrnod:",
    "means.chair": "Y cadeirydd sydd yn rhedeg y cyfarfod.",
    "means.coreGroup": "Grŵp bach sy’n helpu {child}.",
    which: " ({whom})",
  },
  plainParentDuties: {
    "decision-notified.does": "ddweud wrthych beth a benderfynwyd",
    "core-group-first-met.does": "cwrdd",
    "parent-called-before-conference.does": "eich{which} ffonio",
  },
  names: { mother: "y fam" },
};

describe("in a language that has another order", () => {
  const linesOf = (timeline: Timeline, options: PlainScheduleOptions = {}) =>
    textOf(timeline, { words: verbFirst, ...options }).split("\n");
  const held: ConferenceRecord = {
    type: "initial",
    conference: { held: planned },
    decision: { notified: [{ to: "family", at: "2020-05-06" }] },
  };

  it("places are filled where the language wants them", () => {
    const timeline = buildTimeline({ type: "initial", conference: { planned } }, "barking-and-dagenham");
    expect(linesOf(timeline)).toEqual(
      expect.arrayContaining([
        "Erbyn 6/mis Mai/2020 am hanner dydd rhaid i rhywun ddweud wrthych beth a benderfynwyd.",
        "Erbyn 20/mis Mai/2020 rhaid i the core group cwrdd, os oes cynllun.",
        "The meeting is planned for 5/mis Mai/2020 am 10:30.",
        "Heb ddiwrnod:",
      ]),
    );
  });

  it("what was done can be said with the words for doing it", () => {
    const timeline = buildTimeline(held, "barking-and-dagenham", { asOf: "2020-05-08" });
    expect(linesOf(timeline)).toContain("Mae rhywun wedi ddweud wrthych beth a benderfynwyd (6/mis Mai/2020).");
  });

  it("the same things are explained as in English, whatever their names", () => {
    const explained = (words: Dictionary) =>
      timelines.slice(0, 40).map((timeline) => {
        const section = plainSchedule(timeline, { words }).sections.at(-2);
        return section?.groups[0]?.lines.length;
      });
    expect(explained(verbFirst)).toEqual(explained({}));
    const timeline = buildTimeline({ type: "initial", conference: { planned } }, "barking-and-dagenham");
    expect(linesOf(timeline)).toEqual(
      expect.arrayContaining(["Y cadeirydd sydd yn rhedeg y cyfarfod.", "Grŵp bach sy’n helpu your child."]),
    );
  });

  it("the child is named as the voice names it, before the birth as a baby", () => {
    const timeline = buildTimeline({ type: "pre-birth", conference: { planned } }, "barking-and-dagenham");
    expect(linesOf(timeline)).toContain("Grŵp bach sy’n helpu eich baban.");
  });

  it("the one of several parents is named in the language", () => {
    const record: ConferenceRecord = { type: "initial", participants: people, conference: { planned } };
    expect(linesOf(buildTimeline(record, "hounslow"))).toContain("Rhaid i y cadeirydd eich (y fam) ffonio.");
  });

  it("the number of those who do it chooses the form of the verb", () => {
    const words: Dictionary = { plainOther: { "must.by": { one: "{who} muss {does}", other: "{who} müssen {does}" } } };
    const timeline = buildTimeline({ type: "initial", participants: people, conference: { planned } }, "hounslow");
    const byBoth: Timeline = {
      ...timeline,
      deadlines: timeline.deadlines.map((deadline) =>
        deadline.by.includes("minute-taker") ? { ...deadline, by: ["chair", "minute-taker"] } : deadline,
      ),
    };
    expect(textOf(timeline, { for: "p9", words })).toContain(
      "The note taker muss see to this: “Report set circulated”.",
    );
    expect(textOf(byBoth, { for: "p9", words })).toContain(
      "The chair and the note taker müssen see to this: “Report set circulated”.",
    );
  });

  it("of words that are not given, the English ones are used", () => {
    for (const timeline of timelines.slice(0, 20))
      for (const words of [{}, { plainParent: {} }, { plainParent: undefined }])
        expect(timelineToPlainWords(timeline, { words })).toBe(timelineToPlainWords(timeline));
  });
});

describe("labels", () => {
  const timeline = buildTimeline({ type: "initial", participants: people, conference: { planned } }, "hounslow");
  const text = (labels: Readonly<Record<string, string>>, whom?: string) => textOf(timeline, { labels, for: whom });

  it("a worker is called by their label, in place of a role or of “one of the workers”", () => {
    expect(text({})).toMatch(/The health visitor must show you their report/);
    const labelled = text({ p6: "Mrs Example" });
    expect(labelled).toMatch(/Mrs Example must show you their report/);
    expect(labelled).not.toContain("health visitor");
  });

  it("where an agency has several people, it is called by its own label and not by one of theirs", () => {
    expect(text({})).toMatch(/One of the workers must show you their report/);
    expect(text({ p9: "Mr Teacher" })).toMatch(/One of the workers must show you their report/);
    expect(text({ p9: "Mr Teacher", school: "Park School" })).toMatch(/Park School must show you their report/);
    expect(text({ "health-visiting": "the health team" })).toMatch(/The health team must show you their report/);
  });

  it("whose label it is reads “you” on their own page", () => {
    expect(text({ p6: "Mrs Example" }, "p6")).not.toContain("Mrs Example");
    expect(text({ p6: "Mrs Example" }, "p2")).toContain("Mrs Example must show you their report");
  });

  it("of several, the one for whom it is done is called by their label", () => {
    expect(text({})).toContain("call you (the mother)");
    expect(text({ p2: "Ms A" })).toMatch(/call you \(Ms A\).*\n.*call you \(the father\)/);
    expect(text({ p2: "Ms A" }, "p7")).toContain("“Parent called before conference”, for Ms A.");
  });

  it("a label that nobody has changes nothing, nor does one by a word that every object has", () => {
    expect(text({ nobody: "X", constructor: "X", toString: "X" })).toBe(text({}));
  });

  it("reach the text too, within its width", () => {
    const page = timelineToPlainWords(timeline, { labels: { p6: "Mrs Example’s school nurse" }, width: 40 });
    expect(page).toMatch(/Mrs Example’s school nurse/);
    for (const line of page.split("\n")) expect(line.length).toBeLessThanOrEqual(40);
  });
});
