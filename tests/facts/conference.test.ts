import { describe, expect, it } from "vitest";
import { readMoment, type Moment } from "../../src/calendar/index.js";
import { readFacts } from "../../src/facts/read-facts.js";
import { buildTimeline, type ConferenceRecord } from "../../src/index.js";

const planned = { start: "2020-04-22T10:00", end: "2020-04-22T12:00" };

describe("the times of a conference", () => {
  const timesOf = (conference: ConferenceRecord["conference"]) => {
    const { record, notices, waiting } = buildTimeline({ type: "initial", conference }, "working-together");
    const paths = notices.flatMap(({ code, paths: places }) => (places ?? []).map((path) => `${code} ${path}`));
    return { ...record.conference, paths, needs: waiting.find(({ id }) => id === "next-review-held")?.needs };
  };

  it.each<[string, ConferenceRecord["conference"], object]>([
    [
      "as planned",
      { planned },
      { start: "2020-04-22T10:00:00+01:00", end: "2020-04-22T12:00:00+01:00", isHeld: false },
    ],
    [
      "as held",
      { planned, held: { start: "2020-04-23", end: "2020-04-23" } },
      { start: "2020-04-23", end: "2020-04-23", isHeld: true },
    ],
    [
      "as planned, with the end that is recorded",
      { planned, held: { end: "2020-04-22T13:00" } },
      { start: "2020-04-22T10:00:00+01:00", end: "2020-04-22T13:00:00+01:00", isHeld: true },
    ],
    [
      "as held, without the end that was planned",
      { planned, held: { start: "2020-04-22T10:30" } },
      { start: "2020-04-22T10:30:00+01:00", end: null, isHeld: true },
    ],
    [
      "which end as they start",
      { held: { start: "2020-04-22T10:00", end: "2020-04-22T10:00" } },
      { end: "2020-04-22T10:00:00+01:00", paths: [] },
    ],
    [
      "which end on the day they start, at a time unknown",
      { held: { start: "2020-04-22T10:00", end: "2020-04-22" } },
      { end: "2020-04-22", paths: [] },
    ],
    [
      "which end before they start, as planned",
      { planned: { start: "2020-04-22T10:00", end: "2020-04-22T09:59" } },
      {
        end: null,
        paths: ["conference-ends-before-it-starts conference.planned.end"],
        needs: ["conference.planned.end"],
      },
    ],
    [
      "which end before they start, as held",
      { planned, held: { start: "2020-04-22", end: "2020-04-21" } },
      { end: null, paths: ["conference-ends-before-it-starts conference.held.end"], needs: ["conference.held.end"] },
    ],
    [
      "of which the end cannot be read",
      { held: { start: "2020-04-22", end: "noon" } },
      { end: null, paths: ["not-a-date-or-time conference.held.end"], needs: ["conference.held.end"] },
    ],
    [
      "days, where both are at midnight",
      { held: { start: "2020-04-22T00:00:00.000", end: "2020-04-22 00:00" } },
      { start: "2020-04-22", end: "2020-04-22", paths: [] },
    ],
    [
      "times, where only one is at midnight",
      { held: { start: "2020-04-22T00:00", end: "2020-04-22T01:00" } },
      { start: "2020-04-22T00:00:00+01:00", end: "2020-04-22T01:00:00+01:00" },
    ],
    [
      "those of its discussions, where nothing else is recorded",
      {
        discussions: [
          { start: "2020-04-23T10:00", end: "2020-04-23T11:00" },
          { start: "2020-04-22T09:00", end: "2020-04-22T09:30" },
        ],
      },
      { start: "2020-04-22T09:00:00+01:00", end: "2020-04-23T11:00:00+01:00", isHeld: true },
    ],
    [
      "from the first start to the last end, where it was broken off and has gone on",
      { held: planned, adjourned: { on: "2020-04-22", reconvenedOn: "2020-04-29" } },
      { start: "2020-04-22T10:00:00+01:00", end: "2020-04-29", isHeld: true },
    ],
    [
      "without an end, where it was broken off and has not gone on",
      { held: planned, adjourned: { on: "2020-04-22" } },
      { start: "2020-04-22T10:00:00+01:00", end: null, isHeld: true, needs: ["conference.adjourned.reconvenedOn"] },
    ],
    [
      "of which the end contradicts the start, whenever it is said to have gone on",
      { held: { start: "2020-04-22", end: "2020-04-21" }, adjourned: { reconvenedOn: "2020-04-20" } },
      { end: null, needs: ["conference.held.end"] },
    ],
    [
      "from the start of its discussions, where only an end was planned",
      { planned: { end: "2020-04-22" }, discussions: [{ start: "2020-04-22T09:00", end: "2020-04-22T10:00" }] },
      { start: "2020-04-22T09:00:00+01:00", isHeld: true },
    ],
  ])("are %s", (_, conference, expected) => {
    expect(timesOf(conference)).toMatchObject(expected);
  });
});

describe("as of a day, a conference", () => {
  const factsOn = (conference: ConferenceRecord["conference"], asOf: string) =>
    readFacts({ type: "initial", conference }, readMoment(asOf) as Moment).conference;

  it("has not been held where that is recorded for later, and its held time stands in place of the planned one", () => {
    const conference = { planned, held: { start: "2020-04-24T10:00" } };
    expect(factsOn(conference, "2020-04-23")).toMatchObject({
      isHeld: false,
      held: null,
      start: { path: "conference.held.start", is: "planned" },
      plannedDayPassed: false,
    });
    expect(factsOn(conference, "2020-04-24")).toMatchObject({ isHeld: true, start: { is: "happened" } });
    expect(factsOn(conference, "2020-04-24T09:59")).toMatchObject({ isHeld: false });
  });

  it("has had its planned day pass from the day after it, by the day in London, unless it was held", () => {
    const late = { planned: { start: "2020-04-22T22:30:00Z" } };
    expect(factsOn(late, "2020-04-22").plannedDayPassed).toBe(false);
    expect(factsOn(late, "2020-04-22T23:59").plannedDayPassed).toBe(false);
    expect(factsOn(late, "2020-04-23").plannedDayPassed).toBe(true);
    expect(factsOn({ planned, held: { start: "2020-04-22" } }, "2020-05-01").plannedDayPassed).toBe(false);
    expect(factsOn({ planned, held: { start: "2020-04-24" } }, "2020-04-23").plannedDayPassed).toBe(false);
    expect(factsOn({}, "2020-05-01").plannedDayPassed).toBe(false);
  });
});
