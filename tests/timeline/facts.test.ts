import { describe, expect, it } from "vitest";
import { readMoment, type Moment } from "../../src/calendar/index.js";
import { buildTimeline, type ConferenceRecord } from "../../src/index.js";
import { byTime, earliest, isBefore, latest, mapItems } from "../../src/timeline/facts.js";

const at = (text: string) => readMoment(text) as Moment;
const [morning, noon, day, next] = ["2020-04-22T09:00", "2020-04-22T12:00", "2020-04-22", "2020-04-23"].map(at) as [
  Moment,
  Moment,
  Moment,
  Moment,
];

describe("moments", () => {
  it("come one after the other: a day of which nothing more is known at its end", () => {
    expect([next, day, noon, morning].toSorted(byTime)).toEqual([morning, noon, day, next]);
    expect(byTime(noon, at("2020-04-22T11:00Z"))).toBe(0);
    for (const moments of [
      [noon, next, morning],
      [next, noon, morning],
      [morning, noon, next],
    ]) {
      expect(earliest(moments)).toBe(morning);
      expect(latest(moments)).toBe(next);
    }
    expect([earliest([]), latest([])]).toEqual([undefined, undefined]);
  });

  it("are before each other only for certain", () => {
    expect(isBefore(morning, noon)).toBe(true);
    expect(isBefore(noon, morning)).toBe(false);
    expect(isBefore(noon, at("2020-04-22T11:00Z"))).toBe(false);
    expect([isBefore(morning, day), isBefore(day, noon), isBefore(day, day)]).toEqual([false, false, false]);
    expect([isBefore(noon, next), isBefore(day, next)]).toEqual([true, true]);
  });
});

it("what is no item of a list is passed over, and the others keep their places", () => {
  const item = { heldOn: "2020-04-01" };
  const placed = (list: unknown) => mapItems(list as (typeof item)[] | undefined, (each, index) => [index, each]);
  expect(placed([null, "2020-04-01", item, undefined])).toEqual([[2, item]]);
  expect(placed([item, item])).toEqual([
    [0, item],
    [1, item],
  ]);
  expect(placed(undefined)).toEqual([]);
  expect(placed("text")).toEqual([]);
});

describe("the times of a conference", () => {
  const timesOf = (conference: ConferenceRecord["conference"]) => {
    const { record, notices, waiting } = buildTimeline({ type: "initial", conference }, "working-together");
    const paths = notices.flatMap(({ code, paths: places }) => (places ?? []).map((path) => `${code} ${path}`));
    return { ...record.conference, paths, needs: waiting.find(({ id }) => id === "next-review-held")?.needs };
  };
  const planned = { start: "2020-04-22T10:00", end: "2020-04-22T12:00" };

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
      { start: "2020-04-22T10:00:00+01:00", end: "2020-04-22T13:00:00+01:00", isHeld: false },
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
  ])("are %s", (_, conference, expected) => {
    expect(timesOf(conference)).toMatchObject(expected);
  });
});
