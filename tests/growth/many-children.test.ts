import { describe, expect, it } from "vitest";
import { workingTogether } from "../../src/authorities/national/working-together.js";
import { addDays } from "../../src/calendar/index.js";
import { previewCensus, previewReturn, readCinCensus } from "../../src/census/index.js";
import { measure } from "../../src/measures/index.js";
import { childHistory } from "../../src/model/history.js";
import type { ChildHistory } from "../../src/model/index.js";
import { madeUpChildren, REFERENCE_DATE, returnXml, type MadeUpChild } from "../census/made-up-return.js";
import { expectSteady, growthOf, growthOfAsync } from "./growth.js";
import { listsOf, together, type Made } from "./long-lists.js";

const N = 200;
const histories = listsOf(childHistory);
/** The lists that figures and the census are made of. Whole records are for other tests. */
const PATHS = histories.paths.filter((path) => !path.startsWith("conferences"));
const historyWith = (path: string, n: number) => ({ id: "C1", ...histories.filled(path, n) }) as ChildHistory;
const withAll = (n: number) =>
  PATHS.reduce<Made>((made, path) => together(made, histories.filled(path, n)), { id: "C1" });
const lengths = PATHS.map((path): [string, (n: number) => ChildHistory] => [path, (n) => historyWith(path, n)]);

describe("figures over four times as much cost about four times as much", { timeout: 240_000 }, () => {
  const OPTIONS = { on: "2025-03-31", from: "2020-04-01" } as const;
  const figures = (given: Iterable<ChildHistory>, options: object = OPTIONS) =>
    measure(given, workingTogether, { ...OPTIONS, ...options });
  const child = (index: number): ChildHistory => {
    const startedOn = addDays("2020-04-01", index % 1800);
    const conferenceHeldOn = addDays(startedOn, 14);
    const reviews = [80, 250].map((days) => ({
      heldOn: addDays(conferenceHeldOn, days),
      conference: `M${index % 50}`,
    }));
    return {
      id: `C${index}`,
      enquiries: [{ startedOn, conferenceHeldOn, conference: `M${index % 50}` }],
      plans: [{ startedOn: conferenceHeldOn, conference: `M${index % 50}`, reviews }],
    };
  };
  const children = (n: number) => Array.from({ length: n }, (_, index) => child(index));

  it.each(["children", "meetings"] as const)("where there are more children, counted as %s", (count) => {
    const [few, many] = [children(N), children(4 * N)];
    const growth = growthOf({
      small: () => figures(few, { count }),
      large: () => figures(many, { count, suppressBelow: 5 }),
    });
    expectSteady(count, growth);
  });

  it.each([...lengths, ["all lists", withAll as (n: number) => ChildHistory]])(
    "where a child has more %s",
    (path, of) => {
      const [few, many] = [of(N), of(4 * N)];
      expectSteady(path, growthOf({ small: () => figures([few]), large: () => figures([many]) }));
    },
  );

  it("where there are more periods", () => {
    const some = children(20);
    const growth = growthOf({
      small: () => figures(some, { by: "month", from: "2019-04-01" }),
      large: () => figures(some, { by: "month", from: "2001-04-01" }),
    });
    expectSteady("months", growth);
  });

  it("takes one child after the other", () => {
    let made = 0;
    const seen: number[] = [];
    function* eachInTurn(): Generator<ChildHistory> {
      for (const each of children(20)) {
        made++;
        // Read while it is counted, before the next is asked for.
        yield Object.defineProperty({ ...each }, "plans", { get: () => (seen.push(made), each.plans) });
      }
    }
    figures(eachInTurn());
    expect([...new Set(seen)]).toEqual(Array.from({ length: 20 }, (_, index) => index + 1));
  });
});

describe("a census of four times as much costs about four times as much", { timeout: 240_000 }, () => {
  const YEAR = { referenceDate: REFERENCE_DATE };
  const children = (n: number) => [...madeUpChildren(n)];
  const read = async (chunks: Iterable<string> | string) => {
    let count = 0;
    for await (const { findings } of readCinCensus(chunks)) count += 1 + findings.length;
    return count;
  };
  const ofReading = async (chunksOf: (n: number) => Iterable<string> | string) => {
    const [few, many] = [chunksOf(N), chunksOf(4 * N)];
    return growthOfAsync({ small: () => read(few), large: () => read(many) });
  };
  const xmlOf = (made: readonly MadeUpChild[]) => [...returnXml(made)].join("");

  it("where a return has more children: in chunks, in one piece, in single letters", async () => {
    expectSteady("chunks", await ofReading((n) => [...returnXml(children(n))]));
    expectSteady("one piece", await ofReading((n) => xmlOf(children(n))));
    expectSteady("letters", await ofReading((n) => [...xmlOf(children(n / 10))]));
  });

  const whole = children(20).find(({ episodes: [first] }) => first?.plans.length && first.enquiries.length)!;

  it.each<[string, (child: MadeUpChild, n: number) => void]>([
    ["episodes", (child, n) => (child.episodes = repeated(child.episodes, n))],
    ["assessments", ({ episodes: [first] }, n) => (first!.assessments = repeated(first!.assessments, n))],
    ["enquiries", ({ episodes: [first] }, n) => (first!.enquiries = repeated(first!.enquiries, n))],
    ["plans", ({ episodes: [first] }, n) => (first!.plans = repeated(first!.plans, n))],
    ["reviews", ({ episodes: [first] }, n) => (first!.plans[0]!.reviews = repeated(["2024-09-02", ""], n))],
    ["faulty dates", ({ episodes: [first] }, n) => (first!.plans[0]!.reviews = repeated(["2024-09-31"], n))],
  ])("where a child of a return has more %s", async (name, fill) => {
    const growth = await ofReading((n) => {
      const child = structuredClone(whole);
      fill(child, n);
      return xmlOf([child]);
    });
    expectSteady(name, growth);
  });

  it.each([...lengths, ["all lists", withAll as (n: number) => ChildHistory]])(
    "where a child has more %s",
    (path, of) => {
      const [few, many] = [of(N), of(4 * N)];
      for (const complete of [true, false]) {
        const options = { ...YEAR, complete };
        expectSteady(
          path,
          growthOf({ small: () => previewCensus(few, options), large: () => previewCensus(many, options) }),
        );
      }
    },
  );

  it("where the rules look at more children", async () => {
    const preview = async (given: readonly ChildHistory[]) => {
      let found = 0;
      for await (const { findings } of previewReturn(given, YEAR)) found += findings.length;
      return found;
    };
    const given = async (n: number) => {
      const made: ChildHistory[] = [];
      for await (const { history } of readCinCensus(returnXml(children(n)))) if (history) made.push(history);
      return made;
    };
    const [few, many] = [await given(N), await given(4 * N)];
    expect(many).toHaveLength(4 * N);
    expect(await preview(many)).toBeGreaterThan(3 * (await preview(few)));
    expectSteady("children", await growthOfAsync({ small: () => preview(few), large: () => preview(many) }));
  });

  it("reads no further than the child that is asked for", async () => {
    let taken = 0;
    function* chunks() {
      for (const chunk of returnXml(madeUpChildren(50))) {
        taken++;
        yield chunk;
      }
    }
    const ahead: number[] = [];
    let place = 0;
    // The first chunk has the header.
    for await (const { child } of previewReturn(readCinCensus(chunks()), YEAR)) {
      if (child !== null) ahead.push(taken - 1 - ++place);
    }
    expect(ahead).toHaveLength(50);
    expect(Math.max(...ahead)).toBeLessThanOrEqual(1);
  });
});

function repeated<T>(items: readonly T[], n: number): T[] {
  return Array.from({ length: n }, (_, index) => items[index % items.length]!);
}
