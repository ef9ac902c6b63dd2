import { expect, it } from "vitest";
import type { Chart } from "../../../src/formats/svg/chart.js";
import { signsOf } from "../../../src/formats/svg/signs.js";
import type { Timeline } from "../../../src/timeline/index.js";

// What a key explains of drawings made of a few parts: nothing that they do not hold.

const bar = { from: "2020-05-01", isProjected: false, planned: null, otherReadings: [] };
const deadline = { status: "open", doneAt: null };

/** The signs of a drawing, but for those of its statuses. */
function signs(
  { tracks = [], marks = [], shaded = [] }: { tracks?: object[]; marks?: string[]; shaded?: string[] },
  { deadlines = [], asOf = null }: { deadlines?: object[]; asOf?: string | null } = {},
): string[] {
  const chart = {
    rows: [{ track: null }, ...tracks.map((track) => ({ track: [{ ...bar, ...track }] }))],
    marks: marks.map((kind) => ({ kind })),
    shading: { shaded: shaded.map((reason) => ({ reason })) },
  };
  return signsOf({ deadlines, asOf } as unknown as Timeline, chart as unknown as Chart)
    .map(({ sign }) => sign)
    .filter((sign) => sign !== "status");
}

it("a drawing of nothing has no signs", () => {
  expect(signs({})).toEqual([]);
});

it("a window is a bar that begins somewhere and is not projected", () => {
  expect(signs({ tracks: [{}] })).toEqual(["window"]);
  expect(signs({ tracks: [{ from: null }] })).toEqual([]);
  expect(signs({ tracks: [{ isProjected: true }] })).toEqual(["projected"]);
  expect(signs({ tracks: [{ from: null }, {}] })).toEqual(["window"]);
  expect(signs({ tracks: [{ isProjected: true }, {}] })).toEqual(["window", "projected"]);
  expect(signs({ tracks: [{ isProjected: true, from: null }] })).toEqual(["projected"]);
});

it("when something was due stands where it was done, and it is known when", () => {
  const done = (...deadlines: object[]) => signs({}, { deadlines });
  expect(done(deadline)).toEqual([]);
  expect(done({ status: "done", doneAt: "2020-05-01" })).toEqual(["was-due"]);
  expect(done({ status: "late", doneAt: "2020-05-01" })).toEqual(["was-due"]);
  expect(done({ status: "done", doneAt: null })).toEqual([]);
  expect(done({ status: "open", doneAt: "2020-05-01" })).toEqual([]);
  expect(done(deadline, { status: "late", doneAt: "2020-05-01" })).toEqual(["was-due"]);
});

it("what is planned, and other readings, are signs where one deadline has them", () => {
  const planned = { from: null, planned: "2020-05-05" };
  const read = { from: null, otherReadings: ["2020-05-06"] };
  expect(signs({ tracks: [{ from: null }, planned] })).toEqual(["planned-for"]);
  expect(signs({ tracks: [{ from: null }, read] })).toEqual(["other-reading"]);
});

it("marks are events, cuts, or of another kind", () => {
  expect(signs({ marks: ["event"] })).toEqual(["event"]);
  expect(signs({ marks: ["cut"] })).toEqual(["cut"]);
  expect(signs({ marks: ["as-of"] })).toEqual([]);
  expect(signs({ marks: ["cut", "event"] })).toEqual(["event", "cut"]);
});

it("a day asked about is a sign", () => {
  expect(signs({}, { asOf: "2020-05-01" })).toEqual(["as-of"]);
});

it("days on which nobody works are weekends or others", () => {
  expect(signs({ shaded: ["weekend"] })).toEqual(["weekend"]);
  expect(signs({ shaded: ["holiday"] })).toEqual(["holiday"]);
  expect(signs({ shaded: ["closure", "weekend"] })).toEqual(["weekend", "holiday"]);
});

it("each status is explained once, first", () => {
  const timeline = { deadlines: [deadline, deadline, { status: "done", doneAt: null }], asOf: null };
  const chart = { rows: [], marks: [{ kind: "event" }], shading: { shaded: [] } };
  expect(signsOf(timeline as unknown as Timeline, chart as unknown as Chart)).toEqual([
    { sign: "status", status: "open" },
    { sign: "status", status: "done" },
    { sign: "event" },
  ]);
});
