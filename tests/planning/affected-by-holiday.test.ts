import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { addDays, englandAndWales, scotland } from "../../src/calendar/index.js";
import {
  buildHistory,
  buildTimeline,
  extendPolicy,
  findPolicy,
  type ChildHistory,
  type ConferenceRecord,
  type Policy,
} from "../../src/index.js";
import { affectedByHoliday, affectedByHolidayAsync, type Affectable } from "../../src/planning/index.js";
import { calendarOf, clause, duty, hours, months, soonerOf, workingDays } from "../../src/policy/index.js";
import { always, often } from "../always.js";
import { anyDay, anyPolicyId, anyRecord } from "../any-record.js";

const holiday = { date: "2020-05-18", title: "A day announced" };
const record: ConferenceRecord = {
  type: "initial",
  reference: "CPC-0417",
  strategyDiscussions: [{ heldOn: "2020-04-14", initiatedSection47: true }],
  conference: { planned: { start: "2020-05-05T10:00", end: "2020-05-05T12:00" } },
};
const movesIn = (items: readonly Affectable[], policy: Policy | string = "hounslow", on = holiday) =>
  affectedByHoliday(items, policy, on).moved.map(({ key, from, to }) => `${key} ${from?.date} → ${to?.date}`);

describe("a holiday that is announced", () => {
  it("moves what counts working days over it, and nothing else", () => {
    expect(movesIn([record])).toEqual([
      "core-group-first-met 2020-05-20 → 2020-05-21",
      "minutes-circulated 2020-06-04 → 2020-06-05",
    ]);
  });

  it("says of each whose it is, how it stands and which clause asks for it", () => {
    const held = { ...record, conference: { held: record.conference!.planned! } };
    const { moved } = affectedByHoliday([held], "hounslow", holiday, { asOf: "2020-05-21" });
    expect(moved[0]).toMatchObject({
      index: 0,
      reference: "CPC-0417",
      child: null,
      duty: "core-group-first-met",
      status: "overdue",
      layer: "working-together",
      basis: [{ clause: "WT4" }],
      from: { date: "2020-05-20", lastWorkingDay: "2020-05-20" },
      to: { date: "2020-05-21", lastWorkingDay: "2020-05-21" },
    });
  });

  it("moves what counts back to the day before, and what is due on it to the day after", () => {
    expect(movesIn([{ ...record, conference: { planned: { start: "2020-05-19" } } }], "hounslow")).toContain(
      "reports-submitted 2020-05-18 → 2020-05-15",
    );
    expect(movesIn([{ ...record, conference: { held: { start: "2020-05-01" } } }])).toContain(
      "core-group-first-met 2020-05-18 → 2020-05-19",
    );
  });

  it("leaves what is due by the calendar on that day, and says that its last working day is another", () => {
    const held: ConferenceRecord = { type: "initial", conference: { held: { start: "2020-02-18" } } };
    const { moved, dueOnTheDay } = affectedByHoliday([held], "working-together", holiday);
    expect(moved).toEqual([]);
    expect(dueOnTheDay).toMatchObject([
      {
        key: "next-review-held",
        from: { date: "2020-05-18", lastWorkingDay: "2020-05-18" },
        to: { date: "2020-05-18", lastWorkingDay: "2020-05-15" },
      },
    ]);
  });

  it("names each conference and review that is planned on it, and none that was held", () => {
    const { conferences } = affectedByHoliday(
      [
        { ...record, conference: { planned: { start: "2020-05-18T10:00" } } },
        { ...record, conference: { held: { start: "2020-05-18T10:00" } } },
        { ...record, nextReview: { plannedOn: "2020-05-18" } },
        { ...record, conference: { planned: { start: "2020-05-19" } } },
      ],
      "hounslow",
      holiday,
    );
    expect(conferences.map(({ index, what, path, at }) => [index, what, path, at])).toEqual([
      [0, "conference", "conference.planned.start", "2020-05-18T10:00:00+01:00"],
      [2, "next-review", "nextReview.plannedOn", "2020-05-18"],
    ]);
  });

  it("moves nothing where people do not work on it anyway, and says why they do not", () => {
    const { moved, dueOnTheDay, alreadyOff, recounted } = affectedByHoliday([record], "hounslow", {
      date: "2020-05-08",
      title: "A second time",
    });
    expect([moved, dueOnTheDay, recounted]).toEqual([[], [], 0]);
    expect(alreadyOff?.reason).toBe("bank-holiday");
    expect(affectedByHoliday([record], "hounslow", { ...holiday, date: "2020-05-16" }).alreadyOff?.reason).toBe(
      "weekend",
    );
  });

  it("does not owe what a plan's end comes before, once that is due later", () => {
    const held: ConferenceRecord = {
      type: "initial",
      conference: { held: { start: "2020-05-05" } },
      plan: { startedOn: "2020-05-05", endedOn: "2020-05-21" },
    };
    expect(movesIn([held], "working-together")).toEqual(["core-group-first-met 2020-05-20 → undefined"]);
  });

  it("looks at each record once, and counts only those again that it can move", () => {
    const items = [record, { ...record, strategyDiscussions: [], conference: { planned: { start: "2020-07-01" } } }];
    expect(affectedByHoliday(items, "hounslow", holiday)).toMatchObject({ looked: 2, recounted: 1 });
  });

  it("takes what comes in one after the other", async () => {
    const effects = await affectedByHolidayAsync(
      (async function* () {
        yield record;
      })(),
      findPolicy("hounslow"),
      holiday,
    );
    expect(effects).toEqual(affectedByHoliday([record], "hounslow", holiday));
  });

  it("counts a timeline again from what it says, and says which was made with other days", () => {
    const timeline = buildTimeline(record, "hounslow");
    expect(movesIn([timeline])).toEqual(movesIn([record]));
    const calendar = englandAndWales.with({ holidays: ["2020-05-19"] });
    const { moved, notRecounted } = affectedByHoliday(
      [buildTimeline(record, "hounslow", { calendar })],
      "hounslow",
      holiday,
    );
    expect(moved).toEqual([]);
    expect(notRecounted.map(({ key }) => key)).toEqual(["core-group-first-met", "minutes-circulated"]);
  });

  it("is told with its day, what it is called, the policy and the calendar", () => {
    expect(affectedByHoliday([], "scotland", holiday)).toMatchObject({
      ...holiday,
      policy: "scotland",
      terms: findPolicy("scotland").terms,
      calendar: "scotland",
      alreadyOff: null,
      looked: 0,
      recounted: 0,
    });
  });

  it("says the same of a record, of its timeline, and of a history and its timeline", () => {
    const asOf = "2020-05-21";
    const movedBy = (item: Affectable) => affectedByHoliday([item], "hounslow", holiday, { asOf }).moved;
    const held: ConferenceRecord = {
      ...record,
      conference: { held: { start: "2020-05-05T10:00", end: "2020-05-05T12:00" } },
    };
    expect(movedBy(held).map(({ status }) => status)).toEqual(["overdue", "upcoming"]);
    expect(movedBy(buildTimeline(held, "hounslow", { asOf }))).toEqual(movedBy(held));
    const history: ChildHistory = { id: "C000017", conferences: [held] };
    const ofChild = movedBy(held).map((each) => ({
      ...each,
      child: "C000017",
      key: expect.stringContaining(each.key),
    }));
    expect(movedBy(history)).toEqual(ofChild);
    expect(movedBy(buildHistory(history, "hounslow", { asOf }))).toEqual(movedBy(history));
  });

  it("names the conference of a timeline that is planned on it, and none that was held", () => {
    const on = { start: "2020-05-18T10:00" };
    const timelines = [{ planned: on }, { held: on }, { planned: { start: "2020-05-19T10:00" } }].map((conference) =>
      buildTimeline({ ...record, conference }, "hounslow"),
    );
    expect(affectedByHoliday(timelines, "hounslow", holiday).conferences).toEqual([
      {
        index: 0,
        reference: "CPC-0417",
        child: null,
        what: "conference",
        path: "conference.planned.start",
        at: "2020-05-18T10:00:00+01:00",
      },
    ]);
  });

  it("names the conference of a history that is planned on it", () => {
    const planned: ChildHistory = {
      id: "C000017",
      conferences: [{ ...record, conference: { planned: { start: "2020-05-18" } } }],
    };
    expect(affectedByHoliday([planned], "hounslow", holiday).conferences).toMatchObject([
      { index: 0, reference: "CPC-0417", child: "C000017", what: "conference", at: "2020-05-18" },
    ]);
  });

  it("moves what is counted on from what it moves, and from what was entered as completed", () => {
    expect(movesIn([record], chained)).toEqual(
      expect.arrayContaining([expect.stringMatching(/^chain-first /), expect.stringMatching(/^chain-second /)]),
    );
    const entered: ConferenceRecord = {
      type: "initial",
      conference: { held: { start: "2020-01-07" } },
      completed: [{ duty: "minutes-circulated", at: "2020-05-14" }],
    };
    expect(movesIn([entered], chained)).toContain("chain-first 2020-05-20 → 2020-05-21");
  });

  it("moves nothing in a timeline where people do not work on it anyway", () => {
    const off = { date: "2020-05-08", title: "A second time" };
    expect(affectedByHoliday([buildTimeline(record, "hounslow")], "hounslow", off)).toMatchObject({
      looked: 1,
      recounted: 0,
      moved: [],
      dueOnTheDay: [],
      notRecounted: [],
    });
  });

  it("counts in the days given", () => {
    const calendar = scotland.with({ holidays: ["2020-05-18"] });
    expect(affectedByHoliday([record], "hounslow", holiday, { calendar })).toMatchObject({
      calendar: "scotland+holidays",
      moved: [],
      alreadyOff: { date: "2020-05-18" },
    });
  });

  it.each<[string, unknown, string]>([
    ["a day that does not exist", { date: "2020-02-30" }, "not-a-date"],
    ["a time", { date: "2020-05-18T10:00" }, "not-a-date"],
  ])("is refused on %s", (_, changes, code) => {
    expect(() => affectedByHoliday([record], "hounslow", { ...holiday, ...(changes as object) })).toThrow(
      expect.objectContaining({ code }),
    );
  });

  it("cannot be asked of what is neither, nor of dates without their counts", () => {
    expect(() => affectedByHoliday([null as never], "hounslow", holiday)).toThrow(
      expect.objectContaining({ code: "not-a-record", details: { index: 0 } }),
    );
    const dates = buildTimeline(record, "hounslow", { detail: "dates" });
    expect(() => affectedByHoliday([dates as never], "hounslow", holiday)).toThrow(
      expect.objectContaining({ code: "not-a-timeline" }),
    );
  });
});

// A full recount: the whole of it twice, and compared.

interface Dated {
  readonly key: string;
  readonly due: { readonly date: string; readonly at?: string };
}

function fullRecount(before: readonly Dated[], after: readonly Dated[]): ReadonlySet<string> {
  const text = ({ due }: Dated) => due.at ?? due.date;
  const was = new Map(before.map((each) => [each.key, text(each)]));
  const is = new Map(after.map((each) => [each.key, text(each)]));
  const keys = new Set([...was.keys(), ...is.keys()]);
  return new Set(
    [...keys].filter((key) => was.get(key) !== is.get(key)).map((key) => `${key} ${was.get(key)} → ${is.get(key)}`),
  );
}

const moveText = ({ key, from, to }: ReturnType<typeof affectedByHoliday>["moved"][number]) =>
  `${key} ${from?.at ?? from?.date} → ${to?.at ?? to?.date}`;
const withDay = (date: string, policy: Policy | string) =>
  calendarOf(typeof policy === "string" ? findPolicy(policy) : policy).with({ holidays: [{ date, title: "?" }] });

/** Long chains, sooner times and hours, which the policies of the package have few of. */
const chained = extendPolicy("barking-and-dagenham", {
  id: "chained",
  closures: [{ from: "2020-04-14", until: "2020-04-16", title: "Shut" }],
  clauses: [
    clause(
      "C1",
      "1",
      "A chain of duties.",
      duty("chain-first", { by: "chair", due: workingDays(4).after("minutes-circulated") }),
      duty("chain-second", { by: "chair", due: months(1).after("chain-first") }),
      duty("chain-third", { by: "chair", due: workingDays(3).before("chain-second") }),
      duty("chain-fourth", { by: "chair", due: hours(36).after("chain-third") }),
      duty("chain-fifth", {
        by: "chair",
        due: soonerOf(workingDays(5).after("chain-fourth"), workingDays(9).after("decision-made")),
      }),
    ),
  ],
});

describe("what it moves is what a full recount finds", () => {
  const met: ConferenceRecord = {
    ...record,
    conference: { held: { start: "2020-05-05T10:00", end: "2020-05-05T12:00" } },
    decision: { madeAt: "2020-05-05T11:30" },
    completed: [{ duty: "minutes-circulated", at: "2020-05-14" }],
  };

  it.each([
    ["a conference that is planned", record],
    ["one that was held, of which something is entered as completed", met],
  ])("on each day of two months, in the record and in the timeline of %s", (_, of) => {
    const before = buildTimeline(of, chained);
    for (let date = "2020-05-01"; date < "2020-07-01"; date = addDays(date, 1)) {
      const after = buildTimeline(of, chained, { calendar: withDay(date, chained) });
      const expected = fullRecount(before.deadlines, after.deadlines);
      for (const item of [of, before]) {
        const { moved, recounted } = affectedByHoliday([item], chained, { date, title: "?" });
        expect(new Set(moved.map(moveText)), date).toEqual(expected);
        expect(recounted >= Math.sign(expected.size), date).toBe(true);
      }
    }
  });

  const anyHoliday = fc.oneof(
    { weight: 6, arbitrary: fc.integer({ min: -20, max: 140 }).map((offset) => addDays("2020-03-10", offset)) },
    { weight: 1, arbitrary: anyDay },
  );
  const anyPolicy = fc.oneof(
    anyPolicyId.map((id) => findPolicy(id)),
    fc.constant(chained),
  );

  it("of records", () => {
    let moved = 0;
    always(
      fc.property(fc.array(anyRecord, { maxLength: 4 }), anyPolicy, anyHoliday, (records, policy, date) => {
        const effects = affectedByHoliday(records, policy, { date, title: "?" });
        for (const [index, of] of records.entries()) {
          const [before, after] = [
            buildTimeline(of, policy),
            buildTimeline(of, policy, { calendar: withDay(date, policy) }),
          ];
          const expected = fullRecount(before.deadlines, after.deadlines);
          const found = effects.moved.filter((each) => each.index === index).map(moveText);
          expect(new Set(found), `${policy.id} ${date}`).toEqual(expected);
          expect(found.length).toBe(expected.size);
          moved += found.length;
          const lastDays = (deadlines: typeof before.deadlines) =>
            new Map(deadlines.map(({ key, due }) => [`${key} ${due.at ?? due.date}`, due.lastWorkingDay]));
          const [was, is] = [lastDays(before.deadlines), lastDays(after.deadlines)];
          const others = [...was].filter(([name, day]) => is.has(name) && is.get(name) !== day);
          expect(effects.dueOnTheDay.filter((each) => each.index === index).length).toBe(others.length);
        }
      }),
      150,
    );
    expect(moved).toBeGreaterThanOrEqual(often(1));
  });

  it("of timelines", () => {
    let moved = 0;
    always(
      fc.property(anyRecord, anyPolicy, anyHoliday, (of, policy, date) => {
        const [before, after] = [
          buildTimeline(of, policy),
          buildTimeline(of, policy, { calendar: withDay(date, policy) }),
        ];
        const effects = affectedByHoliday([before], policy, { date, title: "?" });
        const kept = new Set(after.deadlines.map(({ key }) => key));
        const expected = [...fullRecount(before.deadlines, after.deadlines)].filter((each) =>
          kept.has(each.split(" ")[0]!),
        );
        expect(effects.notRecounted).toEqual([]);
        expect(new Set(effects.moved.filter(({ key }) => kept.has(key)).map(moveText))).toEqual(new Set(expected));
        moved += expected.length;
      }),
      150,
    );
    expect(moved).toBeGreaterThanOrEqual(often(11));
  });

  it("of histories, and of their timelines", () => {
    const anyHistory: fc.Arbitrary<ChildHistory> = fc.record({
      id: fc.constant("C000017"),
      enquiries: fc.array(
        fc
          .record({ startedOn: anyDay, conferenceHeldOn: fc.option(anyDay, { nil: undefined }) })
          .map(({ startedOn, conferenceHeldOn }) => ({ startedOn, ...(conferenceHeldOn ? { conferenceHeldOn } : {}) })),
        { maxLength: 2 },
      ),
      conferences: fc.array(anyRecord, { maxLength: 2 }),
    });
    let moved = 0;
    always(
      fc.property(anyHistory, anyPolicy, anyHoliday, (history, policy, date) => {
        const [before, after] = [
          buildHistory(history, policy),
          buildHistory(history, policy, { calendar: withDay(date, policy) }),
        ];
        const expected = fullRecount(before.deadlines, after.deadlines);
        const effects = affectedByHoliday([history], policy, { date, title: "?" });
        expect(new Set(effects.moved.map(moveText)), `${policy.id} ${date}`).toEqual(expected);
        moved += expected.size;
        const kept = new Set(after.deadlines.map(({ key }) => key));
        const ofTimeline = affectedByHoliday([before], policy, { date, title: "?" });
        expect(new Set(ofTimeline.moved.filter(({ key }) => kept.has(key)).map(moveText))).toEqual(
          new Set([...expected].filter((each) => kept.has(each.split(" ")[0]!) && !each.includes("undefined"))),
        );
      }),
      60,
    );
    expect(moved).toBeGreaterThanOrEqual(often(6));
  });
});
