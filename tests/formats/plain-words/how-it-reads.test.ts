import { describe, expect, it } from "vitest";
import { plainSchedule } from "../../../src/formats/index.js";
import { buildTimeline, policies, type ConferenceRecord } from "../../../src/index.js";
import { exampleNames, exampleRecord } from "../../example-records.js";
import { linesOf } from "./lines-of.js";
import { readingGrade, wordsOf } from "./reading-grade.js";

const planned = { start: "2020-05-05T10:00", end: "2020-05-05T12:00" };

describe("how it reads", () => {
  const records: ConferenceRecord[] = [
    ...exampleNames.map(exampleRecord),
    ...(["initial", "pre-birth", "review", "transfer-in"] as const).flatMap((type) => [
      { type },
      {
        type,
        strategyDiscussions: [{ heldOn: "2020-04-01" }],
        previousConference: { type: "initial" as const, heldOn: "2020-01-15" },
        conference: { planned },
      },
    ]),
  ];
  const pages = policies.flatMap(({ id }) =>
    records.flatMap((record) =>
      ["2020-05-01", "2020-07-01"].map((asOf) => plainSchedule(buildTimeline(record, id, { asOf }))),
    ),
  );

  it("the measure is the published one", () => {
    expect(readingGrade(["The cat sat on the mat."])).toBeCloseTo(-1.45, 2);
  });

  it("no page asks for more than a child of ten has, its headings left out", () => {
    const bodies = pages.map(({ opening, sections }) => [
      ...opening,
      ...sections.flatMap(({ groups }) => groups.flatMap(({ lines }) => lines)),
    ]);
    expect(Math.max(...bodies.map(readingGrade))).toBeLessThan(5);
  });

  it("nor does a page for one of the family", () => {
    const people = ["mother", "young-person", "grandmother"].map((role, index) => ({ id: `p${index}`, role }));
    const bodies = policies.flatMap(({ id }) =>
      (["initial", "pre-birth", "review"] as const).flatMap((type) => {
        const record = { type, participants: people, conference: { planned } };
        const timeline = buildTimeline(record, id, { asOf: "2020-05-01" });
        return people.map((person) => linesOf(plainSchedule(timeline, { for: person.id })));
      }),
    );
    expect(Math.max(...bodies.map(readingGrade))).toBeLessThan(5);
  });

  it("no line asks for more than a child of twelve has, of those long enough to tell", () => {
    const hard = [...new Set(pages.flatMap(linesOf))]
      .filter((line) => wordsOf(line).length >= 8)
      .map((line) => `${readingGrade([line]).toFixed(1)} ${line}`)
      // A child of twelve is in the school year that is called grade 7, to its end.
      .filter((line) => Number.parseFloat(line) >= 8);
    expect(hard).toEqual([]);
  });

  it("no sentence is long", () => {
    const long = [...new Set(pages.flatMap(linesOf))]
      .flatMap((line) => line.split(/(?<=[.:?!])\s+/))
      .filter((sentence) => wordsOf(sentence).length > 20);
    expect(long).toEqual([]);
  });

  it("no word is frightening, legal, or of the trade", () => {
    const text = pages.flatMap(linesOf).join("\n");
    expect(text).not.toMatch(
      /abuse|neglect|significant harm|\brisk|remov|court|legal|statut|section 47|\bfail|breach|overdue|\blate\b|deadline|threshold|multi-agency|minutes|outline|circulat|notif|professional|undefined|null|\[object/i,
    );
  });
});
