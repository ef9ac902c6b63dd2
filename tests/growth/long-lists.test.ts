import { describe, expect, it } from "vitest";
import { findPolicy } from "../../src/authorities/index.js";
import { buildHistory, joinSiblings, validateHistory } from "../../src/history/index.js";
import { parseHistory, parseRecord, type ChildHistory, type ConferenceRecord } from "../../src/model/index.js";
import { childHistory } from "../../src/model/history.js";
import { conferenceRecord } from "../../src/model/record.js";
import { timelineToMarkdown, timelineToText } from "../../src/formats/index.js";
import { changesBetween } from "../../src/planning/index.js";
import { buildTimeline } from "../../src/timeline/index.js";
import { validateRecord } from "../../src/validation/index.js";
import { worklist } from "../../src/worklist/index.js";
import { CLEARLY_BELOW_THE_SQUARE, growthOf } from "./growth.js";
import { listsOf, together, type Made } from "./long-lists.js";

const N = 200;
const policy = findPolicy("hounslow");
const asOf = "2020-06-01";
const records = listsOf(conferenceRecord);
const histories = listsOf(childHistory);
const HELD = { type: "initial", conference: { held: { start: "2020-05-05T10:00", end: "2020-05-05T12:00" } } };

const recordIs = (made: Made) => together(HELD, made) as unknown as ConferenceRecord;
const uses: Record<string, (made: Made) => unknown> = {
  parseRecord: (made) => parseRecord(recordIs(made)),
  buildTimeline: (made) => buildTimeline(recordIs(made), policy, { asOf }),
  validateRecord: (made) => validateRecord(recordIs(made), policy, { asOf }),
};
const usesOfHistory: Record<string, (made: Made) => unknown> = {
  parseHistory: (made) => parseHistory(made),
  buildHistory: (made) => buildHistory(made as ChildHistory, policy, { asOf }),
  validateHistory: (made) => validateHistory(made, policy, { asOf }),
};

/** The functions that take more than they should of what is made at two sizes. */
function growTooFast(functions: Record<string, (made: Made) => unknown>, make: (n: number) => Made): string[] {
  const [few, many] = [make(N), make(4 * N)];
  return Object.entries(functions).flatMap(([name, use]) => {
    const growth = growthOf({ small: () => use(few), large: () => use(many) });
    return growth < CLEARLY_BELOW_THE_SQUARE ? [] : `${name} × ${growth.toFixed(1)}`;
  });
}

const withAll = (paths: readonly string[], make: (path: string) => Made) => paths.map(make).reduce(together, {});

describe("four times as long a list costs about four times as much", { timeout: 240_000 }, () => {
  it("for each list of a record", () => {
    for (const path of records.paths) {
      expect([path, growTooFast(uses, (n) => records.filled(path, n))]).toEqual([path, []]);
    }
  });

  it.each(["participants", "children", "completed"])("for each list of a record beside its %s", (other) => {
    for (const path of records.paths) {
      const both = (n: number) => together(records.filled(path, n), records.filled(other, n));
      expect([path, growTooFast(uses, both)]).toEqual([path, []]);
    }
  });

  it("for all lists of a record at once", () => {
    expect(growTooFast(uses, (n) => withAll(records.paths, (path) => records.filled(path, n)))).toEqual([]);
  });

  it("for people who are all of one agency, one role or one id", () => {
    const people = (n: number, who: (index: number) => object) => ({
      participants: Array.from({ length: n }, (_, index) => ({ id: `p${index}`, ...who(index) })),
      reports: Array.from({ length: n }, (_, index) => ({ from: `p${index}`, submittedAt: "2020-05-01T10:00" })),
      decision: {
        planNeeded: true,
        notified: Array.from({ length: n }, (_, index) => ({ to: `p${index}`, at: asOf })),
      },
    });
    for (const who of [
      () => ({ role: "teacher", agency: "school" }),
      () => ({ role: "mother" }),
      () => ({ id: "one", role: "teacher" }),
      (index: number) => ({ role: "teacher", agency: `agency-${index}` }),
    ]) {
      expect(growTooFast(uses, (n) => people(n, who))).toEqual([]);
    }
  });

  it("for each list of a history", () => {
    for (const path of histories.paths.filter((each) => !each.startsWith("conferences[]."))) {
      expect([path, growTooFast(usesOfHistory, (n) => histories.filled(path, n))]).toEqual([path, []]);
    }
  });
});

describe("four times as many cost about four times as much", { timeout: 240_000 }, () => {
  const timelines = (n: number) =>
    Array.from({ length: n }, (_, index) =>
      buildTimeline({ ...HELD, reference: `C-${index}` } as ConferenceRecord, policy, { asOf }),
    );
  const long = (n: number) => buildTimeline(recordIs(records.filled("participants", n)), policy, { asOf });

  it("where timelines are made into a worklist", () => {
    const [few, many] = [timelines(N), timelines(4 * N)];
    const growth = growthOf({ small: () => worklist(few), large: () => worklist(many) });
    expect(growth).toBeLessThan(CLEARLY_BELOW_THE_SQUARE);
  });

  it("where a long timeline is written or compared", () => {
    const [few, many] = [long(N), long(4 * N)];
    for (const write of [
      timelineToText,
      timelineToMarkdown,
      (timeline: typeof few) => changesBetween(timeline, { ...timeline, deadlines: timeline.deadlines.slice(1) }),
    ]) {
      const growth = growthOf({ small: () => write(few), large: () => write(many) });
      expect([write.name, growth < CLEARLY_BELOW_THE_SQUARE]).toEqual([write.name, true]);
    }
  });

  it("where siblings are joined", () => {
    const siblings = (n: number) =>
      Array.from({ length: n }, (_, index) => ({
        id: `c${index}`,
        conferences: [{ ...HELD, reference: `M-${index % 50}` }],
      })) as unknown as ChildHistory[];
    const [few, many] = [siblings(N), siblings(4 * N)];
    expect(growthOf({ small: () => joinSiblings(few), large: () => joinSiblings(many) })).toBeLessThan(
      CLEARLY_BELOW_THE_SQUARE,
    );
  });
});
