import { describe, expect, it } from "vitest";
import { timelineToICalendar } from "../../src/formats/icalendar/index.js";
import {
  buildTimeline,
  policies,
  timelineToCsv,
  timelineToMarkdown,
  timelineToPlainWords,
  timelineToSvg,
  timelineToText,
  type ConferenceRecord,
  type Timeline,
} from "../../src/index.js";
import { timelineFor } from "../../src/worklist/index.js";
import { exampleNames, exampleRecord, exampleTimeline } from "../example-records.js";

const timeline = exampleTimeline("hounslow-initial", "hounslow", "2020-05-05");
const keysOf = ({ deadlines }: Timeline) => deadlines.map(({ key }) => key);

describe("somebody's own timeline", () => {
  it("has what is theirs to do, done or not", () => {
    const own = timelineFor(timeline, { participant: "p2" });
    expect(keysOf(own)).toEqual(["reports-shared-with-family/health-visiting", "reports-submitted/health-visiting"]);
    expect(own.deadlines.map(({ status }) => status)).toEqual(["late", "done"]);
    expect(own.record).toEqual(timeline.record);
  });

  it("of the family has what is owed to them too, unless said otherwise", () => {
    const mother = timelineFor(timeline, { participant: "p4" });
    expect(keysOf(mother)).toContain("reports-shared-with-family/health-visiting");
    expect(mother.checklist.map(({ id }) => id)).toContain("complaint-made");
    expect(keysOf(timelineFor(timeline, { role: "family" }))).toEqual(
      expect.arrayContaining(["reports-shared-with-family/health-visiting"]),
    );
    expect(keysOf(timelineFor(timeline, { participant: "p4" }, { include: "to-do" }))).not.toContain(
      "reports-shared-with-family/health-visiting",
    );
  });

  it("has what they wait for, or both, where that is asked for", () => {
    const of = (include: "to-do" | "awaited" | "both") => keysOf(timelineFor(timeline, { role: "chair" }, { include }));
    expect(of("awaited")).toContain("reports-forwarded");
    expect(of("to-do")).not.toContain("reports-forwarded");
    expect(new Set(of("both"))).toEqual(new Set([...of("to-do"), ...of("awaited")]));
  });

  it("has what they chase among what they wait for", () => {
    const record = { ...exampleRecord("hounslow-initial"), reports: [] };
    const whole = buildTimeline(record, "hounslow", { asOf: "2020-05-05" });
    const chased = keysOf(timelineFor(whole, { role: "minute-taker" }, { include: "awaited" }));
    expect(chased).toEqual(["reports-submitted/childrens-social-care", "minutes-circulated"]);
  });

  it("leaves out what nobody is named for, and is whole where nobody is asked about", () => {
    expect(keysOf(timelineFor(timeline, { role: "chair" }, { include: "to-do" }))).not.toContain("minutes-circulated");
    expect(timelineFor(timeline, {})).toEqual(timeline);
  });

  it("of an agency is what its people's are together", () => {
    const agency = new Set(keysOf(timelineFor(timeline, { agency: "childrens-social-care" }, { include: "both" })));
    expect(agency).toEqual(new Set(keysOf(timelineFor(timeline, { participant: "p1" }, { include: "both" }))));
  });

  it("of somebody whom the record does not have is refused, or by reference is empty", () => {
    expect(() => timelineFor(timeline, { participant: "p99" })).toThrow(
      expect.objectContaining({ code: "unknown-participant" }),
    );
    expect(() => timelineFor(timeline, { role: "chiar" })).toThrow(expect.objectContaining({ code: "unknown-role" }));
    const elsewhere = timelineFor(timeline, { participants: { "CPC-1": ["p1"] } });
    expect([...elsewhere.deadlines, ...elsewhere.checklist, ...elsewhere.waiting, ...elsewhere.notOwed]).toEqual([]);
  });
});

it("what waits and what is not owed are theirs by the same measure", () => {
  const early: ConferenceRecord = {
    type: "initial",
    participants: [
      { id: "p1", role: "social-worker" },
      { id: "p2", role: "mother" },
      { id: "p3", role: "health-visitor", agency: "health-visiting" },
    ],
  };
  const waiting = (id: string) =>
    timelineFor(buildTimeline(early, "hounslow"), { participant: id }).waiting.map((each) => each.id);
  expect(waiting("p3")).toContain("reports-submitted");
  expect(waiting("p2")).not.toContain("reports-submitted");
  const notNeeded = buildTimeline(
    { ...early, conference: { held: { start: "2020-05-05T10:00" } }, decision: { planNeeded: false } },
    "hounslow",
  );
  const notOwed = (id: string) => timelineFor(notNeeded, { participant: id }).notOwed.map((each) => each.id);
  expect(notOwed("p1")).toContain("next-review-held");
  expect(notOwed("p3")).not.toContain("next-review-held");
  for (const { by, to, party } of notNeeded.notOwed) {
    expect([...by, ...to].length).toBeGreaterThan(0);
    expect(party).toBeNull();
  }
});

describe("notices", () => {
  const noticed: Timeline = {
    ...timeline,
    notices: [
      { code: "a", message: "Of the record." },
      { code: "b", message: "Of a policy.", about: ["london"] },
      { code: "c", message: "Of two.", about: ["reports-submitted/health-visiting", "minutes-circulated"] },
      { code: "d", message: "Of another's.", about: ["minutes-circulated"] },
      { code: "e", message: "Of a duty.", about: ["reports-submitted"] },
    ],
  };

  it("are kept about what is left and about the record as a whole", () => {
    const { notices } = timelineFor(noticed, { participant: "p2" });
    expect(notices.map(({ code }) => code)).toEqual(["a", "b", "c", "e"]);
    expect(notices.find(({ code }) => code === "c")!.about).toEqual(["reports-submitted/health-visiting"]);
  });
});

describe.each(policies.map(({ id }) => id))("%s", (policy) => {
  const timelines = exampleNames.map((name) => buildTimeline(exampleRecord(name), policy, { asOf: "2020-05-08" }));

  it("everything that one of several owes or is owed is in somebody's timeline", () => {
    for (const whole of timelines) {
      const { people } = whole.record;
      const found = new Set(
        people.flatMap(({ id }) => {
          const own = timelineFor(whole, { participant: id }, { include: "both" });
          return [...own.deadlines, ...own.checklist, ...own.notOwed].map(({ key }) => key);
        }),
      );
      const ofOne = [...whole.deadlines, ...whole.checklist, ...whole.notOwed].filter(({ party }) => party !== null);
      expect(ofOne.filter(({ key }) => !found.has(key)).map(({ key }) => key)).toEqual([]);
    }
  });

  it("each can be drawn, written and fed as any timeline", () => {
    for (const whole of timelines) {
      for (const { id } of whole.record.people) {
        const own = timelineFor(whole, { participant: id });
        const { calendar } = timelineToICalendar(own, { stamp: "2020-05-08T08:00Z", reference: "A" });
        const keys = [...calendar.replaceAll("\r\n ", "").matchAll(/^UID:A\.([^@]*)@/gm)].map(([, key]) => key!);
        expect(keys.filter((key) => !/^conference(?:-goes-on)?$/.test(key))).toHaveLength(own.deadlines.length);
        expect(timelineToSvg(own)).toMatch(/^<svg/);
        expect(timelineToPlainWords(own)).toMatch(/\w/);
        for (const write of [timelineToCsv, timelineToMarkdown, timelineToText]) {
          const text = write(own).replaceAll(/\s+/g, " ");
          expect(own.deadlines.filter(({ due }) => !text.includes(due.date.slice(0, 4)))).toEqual([]);
        }
      }
    }
  });
});

describe("somebody who is not in the record", () => {
  const empty = (who: Parameters<typeof timelineFor>[1]) => timelineFor(timeline, who, { missing: "empty" });

  it("is refused, unless an empty timeline is asked for", () => {
    const code = "unknown-participant";
    expect(() => timelineFor(timeline, { participant: "p99" })).toThrow(expect.objectContaining({ code }));
    expect(() => timelineFor(timeline, { participant: "p99" }, { missing: "refuse" })).toThrow(
      expect.objectContaining({ code }),
    );
  });

  it.each([
    { participant: "p99" },
    { agency: "nobody" },
    { role: "ed-psych" },
    { role: ["ed-psych"], agency: "nobody" },
  ])("has nothing then: %j", (who) => {
    const { deadlines, checklist, waiting, notOwed, record } = empty(who);
    expect([deadlines, checklist, waiting, notOwed]).toEqual([[], [], [], []]);
    expect(record).toEqual(timeline.record);
  });

  it("takes nothing from others, and nothing from who is there", () => {
    expect(empty({ participant: ["p2", "p99"] })).toEqual(timelineFor(timeline, { participant: "p2" }));
    expect(empty({ role: ["chair", "ed-psych"] })).toEqual(timelineFor(timeline, { role: "chair" }));
    expect(empty({})).toEqual(timeline);
  });

  it("has their entries withdrawn from a feed", () => {
    const before = timelineToICalendar(timelineFor(timeline, { participant: "p2" }), { stamp: "2020-05-05T08:00:00Z" });
    const record = exampleRecord("hounslow-initial");
    const participants = record.participants?.filter(({ id }) => id !== "p2") ?? [];
    const left = timelineFor(
      buildTimeline({ ...record, participants, reports: [] }, "hounslow"),
      { participant: "p2" },
      { missing: "empty" },
    );
    const { calendar } = timelineToICalendar(left, { stamp: "2020-05-06T08:00:00Z", previous: before.state });
    const entries = (text: string) => text.match(/BEGIN:VEVENT/g)?.length;
    expect(calendar.match(/STATUS:CANCELLED/g)?.length).toBe(entries(before.calendar));
    expect(entries(calendar)).toBe(entries(before.calendar));
  });
});
