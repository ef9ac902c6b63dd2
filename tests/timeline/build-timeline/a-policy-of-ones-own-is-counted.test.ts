import { describe, expect, it } from "vitest";
import { buildTimeline, definePolicy, englandAndWales, scotland, type ConferenceRecord } from "../../../src/index.js";
import {
  clause,
  days,
  duty,
  every,
  hours,
  laterOf,
  months,
  soonerOf,
  weeks,
  workingDays,
  type Policy,
} from "../../../src/policy/index.js";
import { due, initial, oneDuty } from "./an-initial-conference.js";

describe("a policy of one's own", () => {
  it("can take the sooner and the later of several, and say when one is not known", () => {
    const record: ConferenceRecord = {
      type: "pre-birth",
      bornOn: "2020-05-04",
      conference: { held: { start: "2020-04-22", end: "2020-04-22" } },
    };
    const sooner = oneDuty(soonerOf(workingDays(10).after("birth"), months(3).after("conference-end")));
    const later = oneDuty(laterOf(workingDays(10).after("birth"), months(3).after("conference-end")));
    const on = (which: Policy, each: ConferenceRecord) => buildTimeline(each, which);
    expect(on(sooner, record).deadlines[0]?.due.date).toBe("2020-05-19");
    expect(on(later, record).deadlines[0]?.due.date).toBe("2020-07-22");
    const { bornOn: _, ...unborn } = record;
    expect(on(sooner, unborn).deadlines[0]?.due.date).toBe("2020-07-22");
    expect(on(sooner, unborn).notices.map(({ code }) => code)).toContain("sooner-date-possible");
    expect(on(later, unborn).waiting).toMatchObject([
      { id: "letter-sent", title: "Letter sent", by: ["chair"], basis: [{ clause: "O1" }], needs: ["bornOn"] },
    ]);
  });

  it("can ask for something again and again", () => {
    const meetings = oneDuty(every(6, "weeks").since("latest-core-group"));
    const record: ConferenceRecord = {
      type: "review",
      coreGroup: { meetings: [{ heldOn: "2020-05-01" }, { heldOn: "2020-03-20" }] },
    };
    expect(buildTimeline(record, meetings).deadlines[0]).toMatchObject({ due: { date: "2020-06-12" }, status: null });
  });

  it("says what is not counted, the trigger day too where that would have been day one", () => {
    const saturday: ConferenceRecord = { type: "initial", conference: { planned: { start: "2020-05-09" } } };
    const { deadlines } = buildTimeline(saturday, "barking-and-dagenham");
    expect(deadlines.find(({ id }) => id === "conference-concluded")?.why[1]?.text).toContain(
      "Not counted: Sat 9 and Sun 10 May.",
    );
  });

  it("takes the sooner of a day and an instant on it, in whatever order they are given", () => {
    const record: ConferenceRecord = {
      type: "initial",
      conference: { held: { start: "2020-05-04T10:00", end: "2020-05-04T12:00" } },
    };
    const [day, hour] = [days(1).after("conference-end"), hours(24).after("conference-end")];
    for (const either of [soonerOf(hour, day), soonerOf(day, hour)]) {
      expect(buildTimeline(record, oneDuty(either)).deadlines[0]?.due.at).toBe("2020-05-05T12:00:00+01:00");
    }
  });

  it("is reckoned in bounded time, however its duties count from each other", () => {
    const chain = Array.from({ length: 40 }, (_, index) => {
      const before = index === 0 ? "conference-end" : `step-${index - 1}`;
      const period = soonerOf(days(1).after(before), weeks(1).after(before));
      return duty(`step-${index}`, { by: "chair", phase: "after", due: period });
    });
    const own = definePolicy({
      ...oneDuty(days(1).after("birth")),
      clauses: [clause("O1", "1", "A chain.", ...chain)],
    });
    const { deadlines } = buildTimeline({ type: "initial", conference: { held: { start: "2020-05-04" } } }, own);
    expect(deadlines.at(-1)?.due.date).toBe("2020-06-13");
    expect(deadlines.at(-1)?.projectedFrom).toHaveLength(39);
  });

  it("shares nothing that can be changed", () => {
    const { deadlines } = buildTimeline(initial, "hounslow");
    expect(() => (deadlines[0]!.by as string[]).push("chair")).toThrow(TypeError);
    expect(() => Object.assign(deadlines[0]!.basis[0]!, { says: "" })).toThrow(TypeError);
  });

  it("can count on another calendar", () => {
    const record: ConferenceRecord = { type: "initial", strategyDiscussions: [{ heldOn: "2020-04-01" }] };
    expect(due(record, "conference-held", "hounslow", { calendar: scotland })).toMatchObject([{ date: "2020-04-23" }]);
    const shut = englandAndWales.with({ id: "council", closures: [{ date: "2020-04-14", title: "Staff day" }] });
    const timeline = buildTimeline(record, "hounslow", { calendar: shut });
    expect(timeline.calendar.id).toBe("council");
    expect(timeline.deadlines[0]).toMatchObject({ due: { date: "2020-04-27" } });
    expect(timeline.deadlines[0]?.why[1]?.text).toContain("Tue 14 Apr (Staff day)");
  });
});
