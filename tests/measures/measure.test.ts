import { describe, expect, it } from "vitest";
import { hounslow } from "../../src/authorities/hounslow.js";
import { workingTogether } from "../../src/authorities/national/working-together.js";
import { measure, measureAsync, type MeasureId, type MeasureOptions, type Row } from "../../src/measures/index.js";
import type { ChildHistory, Enquiry, PlanPeriod } from "../../src/model/index.js";

const YEAR = { on: "2025-03-31" } as const;

/** The only row of a measure. */
function rowOf(id: MeasureId, histories: readonly ChildHistory[], options: Partial<MeasureOptions> = {}): Row {
  const { rows } = measure(histories, workingTogether, { ...YEAR, ...options });
  return rows.find((row) => row.id === id)!;
}
const figures = ({ numerator, denominator, percent, excluded }: Row) => [
  numerator,
  denominator,
  percent,
  ...excluded.map(({ reason, count, ids }) => `${reason} ${count} ${ids.join(" ")}`),
];
const child = (id: string, rest: ChildHistory): ChildHistory => ({ id, ...rest });
const enquiry = (...enquiries: Enquiry[]): ChildHistory => child("C1", { enquiries });
const plan = (...plans: PlanPeriod[]): ChildHistory => child("C1", { plans });

describe("conferences in time", () => {
  const of = (each: Enquiry, options?: Partial<MeasureOptions>) =>
    figures(rowOf("conferences-in-time", [enquiry(each)], options));

  it.each([
    ["on the fifteenth working day", "2025-01-27", [1, 1, 100]],
    ["on the sixteenth", "2025-01-28", [0, 1, 0]],
    ["on the day itself", "2025-01-06", [1, 1, 100]],
    ["before it", "2025-01-03", [0, 0, null, "conference-before-enquiry 1 C1"]],
  ])("one that was held %s", (_, conferenceHeldOn, wanted) => {
    expect(of({ startedOn: "2025-01-06", conferenceHeldOn })).toEqual(wanted);
  });

  it("bank holidays do not count", () => {
    expect(of({ startedOn: "2024-12-12", conferenceHeldOn: "2025-01-07" })).toEqual([1, 1, 100]);
    expect(of({ startedOn: "2024-12-12", conferenceHeldOn: "2025-01-08" })).toEqual([0, 1, 0]);
  });

  it("one that was held counts whatever the flag says", () => {
    for (const conferenceRequired of [true, false, undefined]) {
      const held = { startedOn: "2025-01-06", conferenceHeldOn: "2025-01-27", conferenceRequired };
      expect(of(held)).toEqual([1, 1, 100]);
    }
  });

  it("what is not held in the period, or by the day, does not count", () => {
    const held = { startedOn: "2025-01-06", conferenceHeldOn: "2025-01-27" };
    expect(of(held, { from: "2025-01-27", through: "2025-01-27" })).toEqual([1, 1, 100]);
    expect(of(held, { from: "2025-01-28" })).toEqual([0, 0, null]);
    expect(of(held, { through: "2025-01-26" })).toEqual([0, 0, null]);
    expect(of(held, { on: "2025-01-26" })).toEqual([0, 0, null]);
    expect(of({ startedOn: "2025-01-06" })).toEqual([0, 0, null]);
  });

  it("one whose enquiry has no start, or that the policy gives no time, is left out and said", () => {
    expect(of({ conferenceHeldOn: "2025-01-27" })).toEqual([0, 0, null, "start-not-recorded 1 C1"]);
    const held = enquiry({ startedOn: "2025-01-06", conferenceHeldOn: "2025-01-27" });
    const { rows } = measure([held], () => undefined, YEAR);
    expect(figures(rows[0]!)).toEqual([0, 0, null, "due-not-known 1 C1"]);
  });

  it("one before a birth is due as the policy has it", () => {
    const held = enquiry({ startedOn: "2025-01-06", conferenceHeldOn: "2025-02-10" });
    expect(figures(rowOf("conferences-in-time", [{ ...held, expectedDeliveryOn: "2025-05-01" }]))).toEqual([0, 1, 0]);
  });
});

describe("reviews of open plans in time", () => {
  const of = (each: PlanPeriod, options?: Partial<MeasureOptions>) =>
    figures(rowOf("reviews-in-time", [plan(each)], options));
  const held = (...days: string[]) => days.map((heldOn) => ({ heldOn }));

  it.each([
    ["the first at three months, and the next at six after it", ["2024-09-30", "2025-03-30"], [1, 1, 100]],
    ["the first a day late", ["2024-10-02"], [0, 1, 0]],
    ["the second a day late", ["2024-09-20", "2025-03-21"], [0, 1, 0]],
    ["the second due today", ["2024-09-30"], [1, 1, 100]],
    ["the second overdue since yesterday", ["2024-09-29"], [0, 1, 0]],
    ["none at all", [], [0, 1, 0]],
  ])("%s", (_, days, wanted) => {
    expect(of({ startedOn: "2024-07-01", reviews: held(...days) }, { on: "2025-03-30" })).toEqual(wanted);
  });

  it("a plan counts from three months on, until the day before it ends", () => {
    const reviews = held("2025-02-01");
    expect(of({ startedOn: "2024-12-31", reviews })).toEqual([1, 1, 100]);
    expect(of({ startedOn: "2025-01-01", reviews })).toEqual([0, 0, null]);
    expect(of({ startedOn: "2024-12-31", reviews, endedOn: "2025-04-01" })).toEqual([1, 1, 100]);
    expect(of({ startedOn: "2024-12-31", reviews, endedOn: "2025-03-31" })).toEqual([0, 0, null]);
  });

  it("a review on the first day is none", () => {
    expect(of({ startedOn: "2024-12-01", reviews: held("2024-12-01") })).toEqual([0, 1, 0]);
  });

  it("a review that is only planned, or recorded for later, is not held", () => {
    const reviews = [{ dueOn: "2025-03-01", plannedOn: "2025-02-20" }, { heldOn: "2025-04-01" }];
    expect(of({ startedOn: "2024-12-01", reviews })).toEqual([0, 1, 0]);
  });

  it("the order in which reviews are recorded does not matter, nor that one is recorded twice", () => {
    const reviews = held("2025-03-20", "2024-09-20", "2025-03-20");
    expect(of({ startedOn: "2024-07-01", reviews })).toEqual([1, 1, 100]);
  });

  it("a plan whose reviews or start nobody knows is left out and said", () => {
    expect(of({ startedOn: "2024-12-01" })).toEqual([0, 0, null, "reviews-not-known 1 C1"]);
    expect(of({ reviews: [] })).toEqual([0, 0, null, "start-not-recorded 1 C1"]);
  });

  it("a plan after a transfer has no national time, and is left out unless a later review was late", () => {
    const moved = (...days: string[]) =>
      of({ startedOn: "2024-05-01", startedBy: "transfer-in", reviews: held(...days) });
    expect(moved("2024-12-01")).toEqual([0, 0, null, "due-not-known 1 C1"]);
    expect(moved("2024-07-01", "2025-02-01")).toEqual([0, 1, 0]);
  });

  it("a child who has died has no open plan", () => {
    const each = { ...plan({ startedOn: "2024-01-01", reviews: [] }), diedOn: "2025-03-31" };
    expect(figures(rowOf("reviews-in-time", [each]))).toEqual([0, 0, null]);
    expect(figures(rowOf("reviews-in-time", [{ ...each, diedOn: "2025-04-01" }]))).toEqual([0, 1, 0]);
  });
});

describe("reviews held in time", () => {
  const of = (each: PlanPeriod, options?: Partial<MeasureOptions>) =>
    figures(rowOf("reviews-held-in-time", [plan(each)], options));
  const held = (...days: string[]) => days.map((heldOn) => ({ heldOn }));

  it("each counts in its own period, from the conference before it", () => {
    const each = { startedOn: "2024-02-01", reviews: held("2024-05-01", "2024-11-02") };
    expect(of(each)).toEqual([1, 2, 50]);
    expect(of(each, { from: "2024-05-02" })).toEqual([0, 1, 0]);
  });

  it("the review that ends the plan counts, and one after it is left out and said", () => {
    expect(of({ startedOn: "2024-12-01", endedOn: "2025-02-01", reviews: held("2025-02-01") })).toEqual([1, 1, 100]);
    expect(of({ startedOn: "2024-12-01", endedOn: "2025-01-31", reviews: held("2025-02-01") })).toEqual([
      0,
      0,
      null,
      "review-after-plan 1 C1",
    ]);
  });

  it("one on the first day is left out and said", () => {
    expect(of({ startedOn: "2024-12-01", reviews: held("2024-12-01", "2025-02-01") })).toEqual([
      1,
      1,
      100,
      "review-on-first-day 1 C1",
    ]);
  });

  it("one that the policy gives no time is left out and said", () => {
    const reviews = held("2024-12-01");
    expect(of({ startedOn: "2024-09-01", startedBy: "transfer-in", reviews })).toEqual([
      0,
      0,
      null,
      "due-not-known 1 C1",
    ]);
  });

  it("of a plan whose reviews nobody knows there is none", () => {
    expect(of({ startedOn: "2024-09-01" })).toEqual([0, 0, null]);
  });

  it("of a plan without a start the first is left out and said", () => {
    expect(of({ reviews: held("2024-12-01", "2025-02-01") })).toEqual([1, 1, 100, "start-not-recorded 1 C1"]);
  });
});

describe("open enquiries", () => {
  const of = (each: Enquiry) => figures(rowOf("open-enquiries", [enquiry(each)]));

  it.each<[string, Enquiry, readonly unknown[]]>([
    ["required", { startedOn: "2025-03-31", conferenceRequired: true }, [1, null, null]],
    ["not known to be required", { startedOn: "2025-03-01" }, [1, null, null]],
    ["not required", { startedOn: "2025-03-01", conferenceRequired: false }, [0, null, null]],
    ["held", { startedOn: "2025-03-01", conferenceHeldOn: "2025-03-31" }, [0, null, null]],
    ["held later", { startedOn: "2025-03-01", conferenceHeldOn: "2025-04-01" }, [1, null, null]],
    ["held before the enquiry", { startedOn: "2025-03-02", conferenceHeldOn: "2025-03-01" }, [0, null, null]],
    ["of an enquiry that starts later", { startedOn: "2025-04-01" }, [0, null, null]],
    ["of an enquiry without a start", {}, [0, null, null, "start-not-recorded 1 C1"]],
  ])("a conference that is %s", (_, each, wanted) => {
    expect(of(each)).toEqual(wanted);
  });
});

describe("plans over two years", () => {
  it.each([
    ["2023-03-30", [1, 1, 100]],
    ["2023-03-31", [0, 1, 0]],
    ["2025-03-31", [0, 1, 0]],
    ["2025-04-01", [0, 0, null]],
  ])("one that started on %s", (startedOn, wanted) => {
    expect(figures(rowOf("plans-over-two-years", [plan({ startedOn })]))).toEqual(wanted);
  });

  it("one that has ended does not count", () => {
    const of = (endedOn: string) =>
      figures(rowOf("plans-over-two-years", [plan({ startedOn: "2020-01-01", endedOn })]));
    expect(of("2025-03-31")).toEqual([0, 0, null]);
    expect(of("2025-04-01")).toEqual([1, 1, 100]);
  });
});

describe("periods", () => {
  const periods = (options: MeasureOptions) =>
    measure([], workingTogether, options)
      .rows.filter(({ id }) => id === "open-enquiries")
      .map(({ period: { from, through } }) => `${from} ${through}`);

  it("are one, from April, unless asked for", () => {
    expect(periods({ on: "2025-03-31" })).toEqual(["2024-04-01 2025-03-31"]);
    expect(periods({ on: "2025-04-01" })).toEqual(["2025-04-01 2025-04-01"]);
    expect(periods({ on: "2025-06-30", through: "2025-03-31" })).toEqual(["2024-04-01 2025-03-31"]);
  });

  it("are whole months, quarters or years, the first and last of them cut short", () => {
    expect(periods({ on: "2025-03-15", from: "2025-01-31", by: "month" })).toEqual([
      "2025-01-31 2025-01-31",
      "2025-02-01 2025-02-28",
      "2025-03-01 2025-03-15",
    ]);
    expect(periods({ on: "2025-04-02", from: "2024-11-10", by: "quarter" })).toEqual([
      "2024-11-10 2024-12-31",
      "2025-01-01 2025-03-31",
      "2025-04-01 2025-04-02",
    ]);
    expect(periods({ on: "2026-01-01", from: "2024-03-31", by: "year" })).toEqual([
      "2024-03-31 2024-03-31",
      "2024-04-01 2025-03-31",
      "2025-04-01 2026-01-01",
    ]);
    expect(periods({ on: "2024-02-29", from: "2024-02-01", by: "month" })).toEqual(["2024-02-01 2024-02-29"]);
  });

  it("each has its own conferences, and the state on its last day", () => {
    const each = child("C1", {
      enquiries: [{ startedOn: "2025-01-30", conferenceHeldOn: "2025-03-01" }],
      plans: [{ startedOn: "2024-11-01", endedOn: "2025-03-31", reviews: [{ heldOn: "2025-02-15" }] }],
    });
    const { rows } = measure([each], workingTogether, { on: "2025-03-31", from: "2025-01-01", by: "month" });
    const byMonth = (id: MeasureId) => rows.filter((row) => row.id === id).map(figures);
    expect(byMonth("conferences-in-time")).toEqual([
      [0, 0, null],
      [0, 0, null],
      [0, 1, 0],
    ]);
    expect(byMonth("open-enquiries")).toEqual([
      [1, null, null],
      [1, null, null],
      [0, null, null],
    ]);
    // Three months old on 1 February, its review held 14 days late, ended on the last day of March.
    expect(byMonth("reviews-in-time")).toEqual([
      [0, 0, null],
      [0, 1, 0],
      [0, 0, null],
    ]);
  });

  it("a review that is held late later is overdue before", () => {
    const each = plan({ startedOn: "2024-10-15", reviews: [{ heldOn: "2025-03-10" }] });
    const { rows } = measure([each], workingTogether, { on: "2025-03-31", from: "2025-01-01", by: "month" });
    expect(rows.filter(({ id }) => id === "reviews-in-time").map(({ numerator }) => numerator)).toEqual([0, 0, 0]);
    const inTime = plan({ startedOn: "2024-10-31", reviews: [{ heldOn: "2025-01-31" }, { heldOn: "2025-03-01" }] });
    const inTimeRows = measure([inTime], workingTogether, { on: "2025-03-31", from: "2025-01-01", by: "month" }).rows;
    expect(inTimeRows.filter(({ id }) => id === "reviews-in-time").map(({ numerator }) => numerator)).toEqual([
      1, 1, 1,
    ]);
  });
});

describe("children and meetings", () => {
  const sibling = (id: string, startedOn: string, conference?: string): ChildHistory =>
    child(id, {
      enquiries: [{ startedOn, conferenceHeldOn: "2025-01-27", conference }],
      plans: [{ startedOn, reviews: [{ heldOn: "2025-03-20", conference }] }],
    });
  const both = (histories: readonly ChildHistory[], id: MeasureId) =>
    (["children", "meetings"] as const).map((count) => figures(rowOf(id, histories, { count })));

  it("a conference of siblings counts once for each, or once", () => {
    const family = [sibling("C1", "2025-01-06", "M1"), sibling("C2", "2025-01-06", "M1"), sibling("C3", "2025-01-06")];
    expect(both(family, "conferences-in-time")).toEqual([
      [3, 3, 100],
      [2, 2, 100],
    ]);
    expect(both(family, "reviews-held-in-time")).toEqual([
      [3, 3, 100],
      [2, 2, 100],
    ]);
    expect(both(family, "plans-over-two-years")[1]).toEqual([0, 3, 0]);
  });

  it("a meeting is in time if it is for every child, in any order", () => {
    const family = [sibling("C1", "2025-01-06", "M1"), sibling("C2", "2024-12-02", "M1")];
    for (const each of [family, family.toReversed()]) {
      expect(both(each, "conferences-in-time")).toEqual([
        [1, 2, 50],
        [0, 1, 0],
      ]);
    }
  });

  it("conferences without a code on one day are of one child each", () => {
    const alone = [sibling("C1", "2025-01-06"), sibling("C2", "2025-01-06")];
    expect(both(alone, "conferences-in-time")[1]).toEqual([2, 2, 100]);
  });

  it("a code that is used again on another day is another meeting", () => {
    const later = child("C2", {
      enquiries: [{ startedOn: "2025-02-03", conferenceHeldOn: "2025-02-10", conference: "M1" }],
    });
    expect(both([sibling("C1", "2025-01-06", "M1"), later], "conferences-in-time")[1]).toEqual([2, 2, 100]);
  });
});

describe("what a figure counts", () => {
  const definitions = (options: Partial<MeasureOptions> = {}, policy = "working-together") =>
    measure([], policy, { ...YEAR, ...options }).rows.map(({ id, definition }) => [id, definition]);

  it("is said beside each", () => {
    expect(definitions()).toEqual([
      ["conferences-in-time", expect.stringMatching(/^Initial conferences held .* counts once for each child\.$/)],
      ["reviews-in-time", expect.stringMatching(/^Plans open .* for three months or more, .*\.$/)],
      ["reviews-held-in-time", expect.stringMatching(/^Reviews held .* counts once for each child\.$/)],
      ["open-enquiries", expect.stringMatching(/^Enquiries open .*, and none has been held\.$/)],
      ["plans-over-two-years", expect.stringMatching(/^Plans open .* for more than two years\.$/)],
    ]);
  });

  it("is another thing where meetings are counted, of what is a meeting", () => {
    const [children, meetings] = [definitions(), definitions({ count: "meetings" })];
    const others = meetings.filter(([, text], at) => text !== children[at]![1]);
    expect(others).toEqual([
      ["conferences-in-time", expect.stringMatching(/for every child\. .* of several children counts once\.$/)],
      ["reviews-held-in-time", expect.stringMatching(/for every child\. .* of several children counts once\.$/)],
    ]);
  });

  it("is said in the words of the policy's nation, which come with it", () => {
    const { terms } = measure([], "scotland", YEAR);
    expect(terms).toMatchObject({ conference: "planning meeting" });
    expect(definitions({}, "scotland")[0]![1]).toContain("Initial planning meetings held");
    expect(measure([], "working-together", YEAR)).not.toHaveProperty("terms");
    expect(measure([], () => undefined, YEAR)).not.toHaveProperty("terms");
  });
});

describe("small numbers", () => {
  const many = (inTime: number, late: number) => [
    ...Array.from({ length: inTime }, (_, index) =>
      child(`A${index}`, { enquiries: [{ startedOn: "2025-01-06", conferenceHeldOn: "2025-01-27" }] }),
    ),
    ...Array.from({ length: late }, (_, index) =>
      child(`B${index}`, { enquiries: [{ startedOn: "2025-01-06", conferenceHeldOn: "2025-01-28" }] }),
    ),
  ];
  const shown = (inTime: number, late: number) => {
    const { numerator, denominator, percent, suppressed } = rowOf("conferences-in-time", many(inTime, late), {
      suppressBelow: 5,
    });
    return [numerator, denominator, percent, suppressed];
  };

  it.each([
    [5, 5, [5, 10, 50, undefined]],
    [4, 6, [null, 10, null, true]],
    [6, 4, [null, 10, null, true]],
    [1, 3, [null, null, null, true]],
    [0, 4, [null, null, null, true]],
    [0, 5, [0, 5, 0, undefined]],
    [5, 0, [5, 5, 100, undefined]],
    [0, 0, [0, 0, null, undefined]],
  ])("%i in time and %i late", (inTime, late, wanted) => {
    expect(shown(inTime, late)).toEqual(wanted);
  });

  it("neither the number left out is shown, nor whose it is", () => {
    const left = (count: number) =>
      Array.from({ length: count }, (_, index) =>
        child(`D${index}`, { enquiries: [{ conferenceHeldOn: "2025-01-27" }] }),
      );
    const few = rowOf("conferences-in-time", [...many(5, 5), ...left(4)], { suppressBelow: 5 });
    expect(few).toMatchObject({ numerator: 5, suppressed: true });
    expect(few.excluded).toEqual([{ reason: "start-not-recorded", count: null, ids: [] }]);
    const more = rowOf("conferences-in-time", [...many(5, 5), ...left(5)], { suppressBelow: 5 });
    expect(more).not.toHaveProperty("suppressed");
    expect(more.excluded).toEqual([{ reason: "start-not-recorded", count: 5, ids: [] }]);
    expect(JSON.stringify([few, more])).not.toMatch(/"[ABD]\d/);
  });

  it("below nothing is none, so all are shown", () => {
    const [row] = measure(many(1, 3), workingTogether, { ...YEAR, suppressBelow: 0 }).rows;
    expect(row).toMatchObject({ numerator: 1, denominator: 4, percent: 25 });
  });

  it("a number that is no part of another is hidden by itself", () => {
    const open = (count: number) => Array.from({ length: count }, () => enquiry({ startedOn: "2025-03-01" }));
    expect(rowOf("open-enquiries", open(4), { suppressBelow: 5 })).toMatchObject({ numerator: null, suppressed: true });
    expect(rowOf("open-enquiries", open(5), { suppressBelow: 5 })).toMatchObject({ numerator: 5, denominator: null });
  });
});

describe("what is asked", () => {
  const held = enquiry({ startedOn: "2025-01-06", conferenceHeldOn: "2025-01-27" });

  it("is answered in the same way for what comes in one after the other", async () => {
    async function* each() {
      yield* [held, plan({ startedOn: "2024-01-01", reviews: [] })];
    }
    const options = { ...YEAR, by: "quarter" } as const;
    const wanted = measure([held, plan({ startedOn: "2024-01-01", reviews: [] })], workingTogether, options);
    expect(await measureAsync(each(), workingTogether, options)).toEqual(wanted);
    expect(wanted).toMatchObject({ on: "2025-03-31", policy: "working-together", count: "children" });
  });

  it("is asked of the policy in force on the day of each conference", () => {
    const asked = new Set<string>();
    const each = { ...held, plans: [{ startedOn: "2024-09-02", reviews: [{ heldOn: "2024-11-20" }] }] };
    const { policy } = measure(
      [each],
      (day) => {
        asked.add(day!);
        return day! < "2024-10-01" ? undefined : hounslow;
      },
      YEAR,
    );
    expect(policy).toBeNull();
    expect([...asked].toSorted()).toEqual(["2024-09-02", "2024-11-20", "2025-01-27", "2025-03-31"]);
  });

  it("a code of a child is only among those left out, each once", () => {
    const each = enquiry({ conferenceHeldOn: "2025-01-27" }, { conferenceHeldOn: "2025-01-28" });
    const { rows } = measure([each, { ...each, id: "C0" }, { enquiries: each.enquiries }], workingTogether, YEAR);
    expect(rows[0]!.excluded).toEqual([{ reason: "start-not-recorded", count: 6, ids: ["C0", "C1"] }]);
  });

  it.each<[string, Partial<MeasureOptions>]>([
    ["not-a-date", { on: "31/03/2025" }],
    ["not-a-date", { from: "2025-02-30" }],
    ["not-a-date", { through: "" }],
    ["not-a-period", { from: "2025-03-31", through: "2025-03-30" }],
    ["not-a-period", { through: "2025-04-01" }],
    ["unknown-period-length", { by: "week" as "month" }],
    ["not-a-whole-number", { suppressBelow: 2.5 }],
    ["not-a-whole-number", { suppressBelow: -1 }],
  ])("%s: %j is refused", (code, options) => {
    expect(() => measure([], workingTogether, { ...YEAR, ...options })).toThrow(expect.objectContaining({ code }));
  });

  it("what is no policy or calendar is refused, also where there is no child", () => {
    const none = {} as never;
    expect(() => measure([], none, YEAR)).toThrow(expect.objectContaining({ code: "not-a-policy" }));
    expect(() => measure([], () => none, YEAR)).toThrow(expect.objectContaining({ code: "not-a-policy" }));
    expect(() => measure([], workingTogether, { ...YEAR, calendar: none })).toThrow(
      expect.objectContaining({ code: "not-a-calendar" }),
    );
  });
});

it("a policy can be given by its id, and one that does not exist is refused", () => {
  const histories = [{ id: "C1", enquiries: [{ startedOn: "2025-01-06", conferenceHeldOn: "2025-01-27" }] }];
  const options = { on: "2025-03-31", from: "2025-01-01" };
  expect(measure(histories, "working-together", options)).toEqual(measure(histories, workingTogether, options));
  expect(() => measure(histories, "nowhere", options)).toThrow(expect.objectContaining({ code: "unknown-policy" }));
});
