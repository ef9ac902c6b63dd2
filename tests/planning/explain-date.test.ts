import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { addDays, addMonths, type WorkingCalendar } from "../../src/calendar/index.js";
import { buildTimeline, extendPolicy, findPolicy, type ConferenceRecord, type Policy } from "../../src/index.js";
import { calendarWithout } from "../../src/planning/calendar-without.js";
import { explainDate, type DateExplanation } from "../../src/planning/index.js";
import {
  beforeTheDayOf,
  calendarOf,
  clause,
  days,
  duty,
  gestationWeeks,
  on,
  soonerOf,
  workingDays,
} from "../../src/policy/index.js";
import { always, often } from "../always.js";
import { anyDay, anyPolicyId, anyRecord } from "../any-record.js";
import { codeOf, refused } from "../refusals.js";

const record: ConferenceRecord = {
  type: "initial",
  strategyDiscussions: [{ heldOn: "2020-03-31", initiatedSection47: true }, { heldOn: "2020-03-25" }],
  conference: { planned: { start: "2020-04-22T10:00" } },
  participants: [{ id: "p1", role: "health-visitor", agency: "health-visiting" }],
};
const differencesIn = (id: string, date: string, policy: Policy | string = "hounslow", of = record) =>
  explainDate(of, policy, { duty: id, date }).explanations.map(({ differences }) => differences);

describe("a date of another system", () => {
  it("is the policy's own where it does not differ", () => {
    expect(explainDate(record, "hounslow", { duty: "conference-held", date: "2020-04-23" })).toMatchObject({
      due: { date: "2020-04-23" },
      isSame: true,
      workingDays: 0,
      explanations: [{ differences: [], from: { event: "section-47-strategy-discussion", date: "2020-03-31" } }],
    });
  });

  it("is told with the duty, its clause, the policy's date and how far it is from that", () => {
    const asked = { duty: "conference-held", date: "2020-04-21" };
    const explained = explainDate({ ...record, reference: "CPC-0417" }, "hounslow", asked);
    const countedFrom = { event: "section-47-strategy-discussion", date: "2020-03-31" };
    expect(explained).toMatchObject({
      reference: "CPC-0417",
      policy: "hounslow",
      terms: null,
      duty: "conference-held",
      key: "conference-held",
      title: "Conference held",
      task: "Hold the ICPC",
      layer: "working-together",
      basis: [{ clause: "WT1" }],
      date: "2020-04-21",
      due: { date: "2020-04-23", lastWorkingDay: "2020-04-23" },
      isSame: false,
      workingDays: -2,
      countedFrom,
      counts: [],
      needs: [],
    });
    expect(explained.explanations.map(({ from, length, text }) => [from, length, text])).toEqual([
      [
        countedFrom,
        { count: 15, unit: "working-days", relation: "after", counting: "day-zero" },
        "Bank holidays are counted as working days.",
      ],
      [countedFrom, { count: 3, unit: "weeks", relation: "after" }, "3 weeks are counted in place of 15 working days."],
    ]);
    const review = explainDate(record, "scotland", { duty: "next-review-held", date: "2020-04-21" });
    expect(review.terms).toEqual(findPolicy("scotland").terms);
  });

  it("that is a time is the policy's own at that instant only, and a day is at any time of it", () => {
    const isSame = (date: string) =>
      explainDate(record, "barking-and-dagenham", { duty: "reports-submitted", date }).isSame;
    expect([isSame("2020-04-20T10:00"), isSame("2020-04-20T10:01"), isSame("2020-04-20")]).toEqual([true, false, true]);
  });

  it("that takes days for whole days of hours is explained by that", () => {
    const shorter = differencesIn("reports-submitted", "2020-04-20", "barking-and-dagenham");
    expect(shorter[0]).toEqual([]);
    const held: ConferenceRecord = { ...record, conference: { planned: { start: "2020-04-27T10:00" } } };
    // 48 hours before a Monday morning is Saturday; two working days before is Thursday.
    expect(differencesIn("reports-submitted", "2020-04-23", "barking-and-dagenham", held)).toContainEqual([
      { code: "other-length", from: { count: 48, unit: "hours" }, to: { count: 2, unit: "working-days" } },
    ]);
  });

  it.each<[string, object, string]>([
    ["a day that does not exist", { date: "2020-02-30" }, "date-does-not-exist"],
    ["no day", { date: null }, "not-a-date"],
    ["a duty that nobody has", { duty: "conference-helt" }, "unknown-duty"],
    ["a duty of other conferences", { duty: "outline-plan-reviewed" }, "unknown-duty"],
  ])("is refused for %s", (_, changes, code) => {
    const asked = { duty: "conference-held", date: "2020-04-21", ...changes };
    expect(codeOf(() => explainDate(record, "hounslow", asked as never))).toBe(code);
  });

  it("is refused with the ids and keys that come near the one asked for", () => {
    const near = (id: string) =>
      refused(() => explainDate(record, "hounslow", { duty: id, date: "2020-04-21" })).details;
    expect(near("conference-helt")).toMatchObject({ suggestions: ["conference-held"] });
  });

  it.each<[string, string, string, object]>([
    [
      "counts from another strategy discussion",
      "conference-held",
      "2020-04-17",
      { code: "other-event", path: "strategyDiscussions[1].heldOn" },
    ],
    [
      "has the day of the discussion as day one",
      "conference-held",
      "2020-04-22",
      { code: "counting", counting: "inclusive" },
    ],
    ["counts bank holidays", "conference-held", "2020-04-21", { code: "holidays-counted" }],
    [
      "counts calendar days",
      "conference-held",
      "2020-04-15",
      { code: "other-length", to: { count: 15, unit: "days" } },
    ],
    ["leaves clear days between", "conference-held", "2020-04-24", { code: "counting", counting: "clear-days" }],
    [
      "takes 12 weeks for three months",
      "next-review-held",
      "2020-07-15",
      { code: "other-length", to: { count: 12, unit: "weeks" } },
    ],
    [
      "takes 90 days for three months",
      "next-review-held",
      "2020-07-21",
      { code: "other-length", to: { count: 90, unit: "days" } },
    ],
  ])("that %s is explained by that", (_, id, date, difference) => {
    expect(differencesIn(id, date)).toContainEqual([expect.objectContaining(difference)]);
  });

  it("that takes 91 days for three months differs where these are longer", () => {
    const held: ConferenceRecord = { type: "initial", conference: { held: { start: "2020-06-30" } } };
    // Three months end on 30 September, and 91 days on the 29th; so do 13 weeks, and three months less the first day.
    expect(differencesIn("next-review-held", "2020-09-29", "working-together", held).slice(0, 3)).toEqual([
      [{ code: "counting", counting: "inclusive" }],
      [{ code: "other-length", from: { count: 3, unit: "months" }, to: { count: 91, unit: "days" } }],
      [{ code: "other-length", from: { count: 3, unit: "months" }, to: { count: 13, unit: "weeks" } }],
    ]);
  });

  it("with calendar days for working days, over a weekend, is the reading that says so", () => {
    const monday = { ...record, conference: { planned: { start: "2020-04-20T10:00" } } };
    expect(buildTimeline(monday, "hounslow").deadlines.find(({ id }) => id === "reports-submitted")?.due.date).toBe(
      "2020-04-17",
    );
    expect(differencesIn("reports-submitted", "2020-04-19", "hounslow", monday)[0]).toEqual([
      { code: "other-reading", reading: "calendar-days" },
    ]);
  });

  it("that follows the layer below is explained by its rule", () => {
    expect(differencesIn("conference-held", "2020-04-23", "barking-and-dagenham")).toContainEqual([
      expect.objectContaining({ code: "other-layer", layer: "working-together" }),
    ]);
  });

  it("that leaves out days on which the office is shut is explained by that, and the other way round", () => {
    const closures = [{ from: "2020-04-27", until: "2020-04-29", title: "Shut" }];
    const shut = extendPolicy("hounslow", { id: "shut", closures });
    // National limits do not move with an authority's closures.
    const later = { ...record, strategyDiscussions: [{ heldOn: "2020-04-15" }] };
    const due = explainDate(later, shut, { duty: "conference-held", date: "2020-05-11" });
    expect(due.due?.date).toBe("2020-05-06");
    expect(due.explanations[0]?.differences).toEqual([{ code: "closures-left-out" }]);
    const everywhere = extendPolicy("hounslow", {
      id: "shut",
      closures: closures.map((each) => ({ ...each, scope: "all" as const })),
    });
    expect(
      explainDate(later, everywhere, { duty: "conference-held", date: "2020-05-06" }).explanations[0]?.differences,
    ).toEqual([{ code: "closures-counted" }]);
  });

  const withDuty = (due: NonNullable<Parameters<typeof duty>[1]["due"]>) =>
    extendPolicy("working-together", {
      id: "own",
      clauses: [clause("O1", "1", "A call.", duty("call-made", { by: "chair", phase: "before", due }))],
    });
  const callOn = (date: string, due: Parameters<typeof withDuty>[0], of = record) =>
    explainDate(of, withDuty(due), { duty: "call-made", date }).explanations;

  it("that looks at one of several times is explained by that", () => {
    const sooner = soonerOf(days(10).after("conference-end"), workingDays(22).after("first-strategy-discussion"));
    expect(callOn("2020-04-28", sooner)[0]?.differences).toEqual([]);
    expect(callOn("2020-05-02", sooner)[0]?.differences).toEqual([{ code: "one-of-several", event: "conference-end" }]);
  });

  it.each<[string, Parameters<typeof withDuty>[0], string, string, object]>([
    ["on the day", on("conference-start"), "2020-04-22", "2020-03-31", { count: 0, unit: "days", relation: "after" }],
    [
      "before the day",
      beforeTheDayOf("conference-start"),
      "2020-04-21",
      "2020-03-30",
      { count: 1, unit: "days", relation: "before" },
    ],
  ])("that is %s of another event is explained by that", (_, due, own, other, length) => {
    expect(callOn(own, due)[0]).toMatchObject({ differences: [], length });
    expect(callOn(other, due)[0]).toMatchObject({
      differences: [{ code: "other-event", path: "strategyDiscussions[0].heldOn" }],
      length,
    });
  });

  it("that counts weeks of a pregnancy counts back from the day on which the child is expected", () => {
    const unborn: ConferenceRecord = { type: "pre-birth", expectedDeliveryOn: "2020-09-09" };
    expect(callOn("2020-07-01", gestationWeeks(30), unborn)[0]).toMatchObject({
      differences: [],
      length: { count: 10, unit: "weeks", relation: "before" },
    });
  });

  it.each([
    ["the first day back being day one", "2020-04-13", "inclusive"],
    ["clear days back", "2020-04-11", "clear-days"],
  ])("that counts days with %s is explained by that", (_, date, counting) => {
    expect(callOn(date, days(10).before("conference-start"))[0]?.differences).toEqual([{ code: "counting", counting }]);
  });

  it("that leaves out the days on which the office is shut and counts bank holidays is explained by both", () => {
    const shut = extendPolicy("hounslow", {
      id: "shut",
      closures: [{ from: "2020-04-27", until: "2020-04-29", title: "Shut" }],
    });
    const later = { ...record, strategyDiscussions: [{ heldOn: "2020-04-15" }] };
    expect(differencesIn("conference-held", "2020-05-08", shut, later)).toContainEqual([
      { code: "closures-left-out" },
      { code: "holidays-counted" },
    ]);
  });

  it("that moved a weekend to Monday, or back to Friday, is explained by that", () => {
    const held: ConferenceRecord = { type: "initial", conference: { held: { start: "2020-04-18" } } };
    const due = explainDate(held, "working-together", { duty: "next-review-held", date: "2020-07-17" });
    expect(due.due?.date).toBe("2020-07-18");
    expect(due.explanations.map(({ differences }) => differences)).toContainEqual([
      { code: "moved-to-working-day", to: "previous" },
    ]);
    expect(differencesIn("next-review-held", "2020-07-20", "working-together", held)).toContainEqual([
      { code: "moved-to-working-day", to: "next" },
    ]);
  });

  it("needs the fewest differences, and none that another explanation does without", () => {
    const all = differencesIn("conference-held", "2020-04-16");
    expect(all.map((differences) => differences.length)).toEqual(
      all.map(({ length }) => length).toSorted((a, b) => a - b),
    );
    for (const [index, differences] of all.entries()) {
      const codes = new Set(differences.map((each) => JSON.stringify(each)));
      for (const other of all.slice(0, index)) {
        expect(other.every((each) => codes.has(JSON.stringify(each)))).toBe(false);
      }
    }
  });

  it("that nothing explains comes with the counts that give it", () => {
    const { explanations, counts } = explainDate(record, "hounslow", { duty: "conference-held", date: "2020-06-16" });
    expect(explanations).toEqual([]);
    expect(counts[0]).toMatchObject({ count: 51, unit: "working-days", relation: "after" });
  });

  it("cannot be explained while the due date waits for a fact, which is named", () => {
    const { due, needs, explanations } = explainDate({ type: "initial" }, "hounslow", {
      duty: "conference-held",
      date: "2020-04-23",
    });
    expect([due, needs, explanations]).toEqual([null, ["strategyDiscussions[].heldOn"], []]);
  });

  it("is asked for by an id or a key; an id with deadlines of several days is refused with their keys", () => {
    const two: ConferenceRecord = {
      ...record,
      children: [
        { id: "c1", plan: { startedOn: "2020-01-08" } },
        { id: "c2", plan: { startedOn: "2020-04-22" } },
      ],
      type: "review",
    };
    expect(() => explainDate(two, "hounslow", { duty: "next-review-held", date: "2020-07-22" })).toThrow(
      expect.objectContaining({
        code: "several-deadlines",
        details: { keys: ["next-review-held/c2", "next-review-held/c1"] },
      }),
    );
    expect(explainDate(two, "hounslow", { duty: "next-review-held/c2", date: "2020-07-22" }).isSame).toBe(true);
    expect(() => explainDate(two, "hounslow", { duty: "next-review", date: "2020-07-22" })).toThrow(
      expect.objectContaining({ code: "unknown-duty" }),
    );
  });
});

// By hand: the explanation's own length from its own start, in weekdays, bank holidays and closures as it says.
function recomputed({ from, length, differences }: DateExplanation, own: WorkingCalendar): string {
  const has = (code: string) => differences.some((each) => each.code === code);
  const calendar = has("holidays-counted") ? calendarWithout(own, "bank-holiday") : own;
  const sign = length.relation === "after" ? 1 : -1;
  const counting = differences.flatMap((each) => (each.code === "counting" ? each.counting : [])).at(-1);
  const step = sign * (counting === "inclusive" ? -1 : counting === "clear-days" ? 1 : 0);
  const date = {
    "working-days": () => calendar.add(from.date, sign * length.count, length.counting),
    days: () => addDays(from.date, sign * length.count + step),
    weeks: () => addDays(from.date, sign * length.count * 7 + step),
    months: () => addDays(addMonths(from.date, sign * length.count), step),
    hours: () => "",
  }[length.unit]();
  const moved = differences.find((each) => each.code === "moved-to-working-day");
  return moved ? calendar[moved.to](date) : date;
}

it("every explanation gives the date, of any record under any policy", () => {
  let explained = 0;
  always(
    fc.property(anyRecord, anyPolicyId, anyDay, (of, policy, day) => {
      for (const { key, due, why } of buildTimeline(of, policy).deadlines.slice(0, 6)) {
        const same = explainDate(of, policy, { duty: key, date: due.at ?? due.date });
        expect(same.isSame, key).toBe(true);
        expect(same.explanations[0]?.differences, key).toEqual([]);
        const start = why[0].date;
        for (const date of [day, addDays(start, 15), addDays(start, -7)]) {
          for (const explanation of explainDate(of, policy, { duty: key, date }).explanations) {
            if (explanation.length.unit === "hours") continue;
            expect(recomputed(explanation, calendarOf(findPolicy(policy))), JSON.stringify(explanation)).toBe(date);
            explained++;
          }
        }
      }
    }),
    40,
  );
  expect(explained).toBeGreaterThanOrEqual(often(51));
});
