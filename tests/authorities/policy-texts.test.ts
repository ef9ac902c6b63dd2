import { describe, expect, it } from "vitest";
import { everyExample, exampleRecord } from "../example-records.js";
import {
  buildTimeline,
  calendarTexts,
  definePolicy,
  englandAndWales,
  extendPolicy,
  findPolicy,
  policies,
  policyTexts,
  timelineToCsv,
  timelineToText,
} from "../../src/index.js";
import { arrangement, clause, days, duty, either, reading, requirement } from "../../src/policy/index.js";

const holidays = calendarTexts(englandAndWales);

describe("the texts of a policy", () => {
  it.each(policies.map((policy) => [policy.id, policy] as const))(
    "are all that its timelines write: %s",
    (_, policy) => {
      const texts = new Set([...Object.keys(policyTexts(policy)), ...Object.keys(holidays)]);
      const written = new Set<string>();
      for (const name of everyExample) {
        const { deadlines, checklist, waiting, notOwed, policy: named } = buildTimeline(exampleRecord(name), policy);
        const asked = [...deadlines, ...checklist, ...waiting, ...notOwed];
        for (const text of [
          named.title,
          ...asked.flatMap(({ title, basis }) => [title, ...basis.flatMap(({ says, at }) => [says, at])]),
          ...checklist.flatMap(({ notStated }) => notStated ?? []),
          ...deadlines.flatMap(({ otherReadings, why }) => [
            ...otherReadings.map(({ because }) => because),
            ...why.flatMap(({ title, skipped = [] }) => [
              ...(title === undefined ? [] : [title]),
              ...skipped.filter(({ reason }) => reason !== "weekend").map((day) => day.title),
            ]),
          ]),
        ])
          written.add(text);
      }
      expect(written.size).toBeGreaterThan(10);
      expect([...written].filter((text) => !texts.has(text))).toEqual([]);
    },
  );

  it("stand each for itself, and a translation of one is used", () => {
    const texts = policyTexts("hounslow");
    expect(Object.entries(texts).filter(([key, text]) => key !== text)).toEqual([]);
    const words = { texts: { ...texts, "Minutes circulated": "Cofnodion wedi'u dosbarthu" } };
    const timeline = buildTimeline(exampleRecord("hounslow-initial"), "hounslow");
    expect(timelineToText(timeline, { words: { texts } })).toBe(timelineToText(timeline));
    expect(timelineToCsv(timeline, { words })).toContain("Cofnodion wedi'u dosbarthu");
  });

  it("are those of every layer, and of the policy itself or the id of one", () => {
    expect(policyTexts("hounslow")).toEqual(policyTexts(findPolicy("hounslow")));
    expect(policyTexts("hounslow")).toMatchObject(policyTexts("london"));
    expect(policyTexts("hounslow")).toMatchObject({
      Hounslow: "Hounslow",
      "Working Together": "Working Together",
      "London Borough of Hounslow": "London Borough of Hounslow",
      "Chair independent": "Chair independent",
      "purpose and procedure": "purpose and procedure",
    });
    expect(() => policyTexts("hownslow")).toThrow(expect.objectContaining({ code: "unknown-policy" }));
  });

  it("include what an overlay adds, and nothing without a letter", () => {
    const ours = extendPolicy("northamptonshire", {
      id: "own",
      title: "Ours",
      succeededBy: ["north-shire"],
      until: "2030-01-01",
      closures: [{ date: "2020-05-11", title: "Shut" }],
    });
    expect(policyTexts(ours)).toMatchObject({ Ours: "Ours", Shut: "Shut", "North Shire": "North Shire" });
    expect(Object.keys(policyTexts(ours)).filter((text) => !/\p{L}/u.test(text))).toEqual([]);
    expect(policyTexts(ours)).not.toHaveProperty(["09:45"]);
  });

  it("are these, of each part that has any", () => {
    const ours = definePolicy({
      id: "own",
      title: "A title",
      layer: "authority",
      document: {
        title: "A document",
        publisher: "A publisher",
        note: "A note",
        editions: [{ name: "An edition", from: "2020-01-01" }],
      },
      closures: [{ date: "2020-05-11", title: "A closure" }],
      clauses: [
        {
          ...clause(
            "1",
            "A place",
            "A saying.",
            duty("letter-sent", {
              by: "chair",
              task: "A task",
              due: either(
                reading("one-reading", days(1).after("birth"), "One reason."),
                reading("other-reading", days(2).after("birth"), "Another reason."),
              ),
            }),
            duty("call-made", { by: "chair", phase: "after", due: { notStated: "No time." } } as never),
            requirement("chair-independent"),
            arrangement("platform", { "on-weekdays": ["by-video", { "a-day": 7 }], "is-used": true }),
          ),
          source: { title: "A page", url: "https://example.org", readOn: "2026-11-26" },
        },
      ],
    });
    const written = Object.keys(policyTexts(ours)).toSorted();
    const ofDocument = ["A title", "A document", "A publisher", "A note", "An edition", "A closure"];
    const ofClause = ["A place", "A saying.", "A page"];
    const ofDuty = ["Letter sent", "A task", "letter sent", "Call made", "call made", "No time."];
    const ofReadings = ["one reading", "One reason.", "other reading", "Another reason."];
    const ofRules = ["Chair independent", "Platform", "on weekdays", "by video", "a day", "is used"];
    expect(written).toEqual([...ofDocument, ...ofClause, ...ofDuty, ...ofReadings, ...ofRules].toSorted());
  });

  it("do not go on for ever for a policy that is based on itself", () => {
    const round = { ...findPolicy("london") } as { base?: unknown };
    round.base = round;
    expect(() => policyTexts(round as never)).toThrow(expect.objectContaining({ code: "too-many-layers" }));
  });
});
