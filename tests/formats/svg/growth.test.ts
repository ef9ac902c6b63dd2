import { describe, expect, it } from "vitest";
import type { Deadline, Timeline } from "../../../src/index.js";
import { timelineToSvg } from "../../../src/formats/index.js";
import { addDays } from "../../../src/calendar/index.js";
import { exampleTimeline } from "../../example-records.js";

const timeline = exampleTimeline("hounslow-initial", "hounslow", "2020-05-01");

/** How often anything in a timeline is looked at while it is drawn. */
function looksAt(whole: Timeline): number {
  let looks = 0;
  const watched = new WeakMap<object, object>();
  const watch = <T extends object>(object: T): T => {
    const known = watched.get(object);
    if (known) return known as T;
    const proxy = new Proxy(object, {
      get: (target, property) => {
        looks++;
        const value: unknown = Reflect.get(target, property);
        return typeof value === "object" && value !== null ? watch(value) : value;
      },
    });
    watched.set(object, proxy);
    return proxy;
  };
  // Results are frozen, and a proxy of a frozen object may answer with nothing else than it holds.
  timelineToSvg(watch(structuredClone(whole)));
  return looks;
}

const times = (count: number, each: (deadline: Deadline, index: number) => Deadline): Timeline => ({
  ...timeline,
  deadlines: Array.from({ length: count }, (_, index) => {
    const deadline = timeline.deadlines[index % timeline.deadlines.length]!;
    return each({ ...deadline, key: `${deadline.key}/${index}` }, index);
  }),
});

/** Counted from an event of its own. */
function fromAnotherEvent(deadline: Deadline, index: number): Deadline {
  const [first, ...rest] = deadline.why;
  const { at: _, ...from } = first;
  return { ...deadline, why: [{ ...from, date: addDays("2020-01-01", index) }, ...rest] };
}

describe.each<[what: string, each: (deadline: Deadline, index: number) => Deadline]>([
  ["several parties of one duty", (deadline) => ({ ...deadline, ...timeline.deadlines[0]!, key: deadline.key })],
  ["many duties of one event", (deadline) => deadline],
  ["many events", fromAnotherEvent],
])("of %s", (_, each) => {
  it("twice as many take twice the work", () => {
    const [few, many] = [looksAt(times(100, each)), looksAt(times(200, each))];
    expect(many / few).toBeLessThan(2.3);
  });
});

it("thousands of events are drawn while one waits", { timeout: 30_000 }, () => {
  const many = times(4_000, fromAnotherEvent);
  expect(timelineToSvg(many)).toContain("</svg>");
});
