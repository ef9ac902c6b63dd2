import { describe, expect, it } from "vitest";
import { englandAndWales, northernIreland, scotland, workingCalendar } from "../../src/calendar/index.js";
import {
  buildHistory,
  buildTimeline,
  comparePolicies,
  definePolicy,
  extendPolicy,
  findPolicy,
  parsePolicy,
  policies,
  timelineToSvg,
  combineCalendars,
  validateRecord,
  type ConferenceRecord,
  type Policy,
  type WorkingCalendar,
} from "../../src/index.js";
import { measure } from "../../src/measures/index.js";
import { calendarOf, clause, duty, policy, workingDays } from "../../src/policy/index.js";
import { calendarUnder } from "../../src/policy/index.js";

const record = (held: string): ConferenceRecord => ({
  type: "initial",
  conference: { held: { start: held, end: held } },
  decision: { planNeeded: true },
});
const dueOf = (id: string, given: ConferenceRecord, under: Policy | string, calendar?: WorkingCalendar) =>
  buildTimeline(given, under, { calendar }).deadlines.find((deadline) => deadline.id === id)?.due.date;
const noticesOf = (under: Policy | string, calendar?: WorkingCalendar) =>
  buildTimeline(record("2026-03-31"), under, { calendar }).notices.map(({ code }) => code);

/** A policy that stands on nothing, and names no nation unless given. */
const ours = (parts: Partial<Policy> = {}) =>
  definePolicy(
    policy({
      id: "ours",
      title: "Ours",
      layer: "authority",
      document: { title: "Procedure" },
      clauses: [
        clause(
          "1",
          "Section 1",
          "Minutes are sent within ten working days.",
          duty("minutes-circulated", {
            by: [],
            to: "participants",
            due: workingDays(10).after("conference-end"),
            doneBy: "minutes-circulated",
          }),
        ),
      ],
      ...parts,
    }),
  );

/** The nations here whose holidays are not those of England and Wales. */
const NATIONS: Readonly<Record<string, WorkingCalendar>> = { scotland };

describe("the days that a nation's rules are counted in", () => {
  it.each([
    // Good Friday and Easter Monday are no working days in England; in Scotland people work on Easter Monday.
    ["scotland", "2026-03-31", "2026-04-15", "2026-04-22"],
    // 25 and 28 December, and 1 and 4 January: 2 January 2027 is a Saturday, and its substitute a Monday.
    ["scotland", "2026-12-22", "2027-01-11", "2027-01-18"],
  ])("are its own: %s, held on %s", (id, held, minutes, coreGroup) => {
    expect(dueOf("minutes-circulated", record(held), id)).toBe(minutes);
    expect(dueOf("core-group-first-met", record(held), id)).toBe(coreGroup);
    expect(buildTimeline(record(held), id).calendar.id).toBe("scotland");
  });

  it("are those of the nearest layer that names a division, and of England and Wales where none does", () => {
    expect(calendarOf(ours())).toBe(englandAndWales);
    expect(calendarOf(ours({ holidays: "northern-ireland" }))).toBe(northernIreland);
    expect(calendarOf(ours({ base: findPolicy("scotland") }))).toBe(scotland);
    expect(calendarOf(ours({ base: findPolicy("scotland"), holidays: "northern-ireland" }))).toBe(northernIreland);
    expect(calendarOf(findPolicy("hounslow"))).toBe(englandAndWales);
    for (const each of policies) {
      expect(calendarOf(each), each.id).toBe(NATIONS[each.id] ?? englandAndWales);
    }
  });

  it("go through JSON, and another division is refused", () => {
    const read = parsePolicy(JSON.stringify(ours({ holidays: "scotland" })));
    expect(read.ok && read.value.holidays).toBe("scotland");
    expect(parsePolicy({ ...ours(), holidays: "wales" }).ok).toBe(false);
  });

  it("are those of every view: report, history, measures, comparison, drawing, and the authority's closures", () => {
    expect(validateRecord(record("2026-03-31"), "scotland").calendar.id).toBe("scotland");
    expect(validateRecord("{", "scotland").calendar.id).toBe("scotland");
    const history = { conferences: [record("2026-03-31")] };
    expect(buildHistory(history, "scotland").calendar.id).toBe("scotland");
    expect(() => measure([history], findPolicy("scotland"), { on: "2026-06-01" })).not.toThrow();
    const { policies: compared, deadlines } = comparePolicies(["scotland", "london"], { record: record("2026-03-31") });
    expect(compared.map(({ calendar }) => calendar)).toEqual(["scotland", "england-and-wales"]);
    const minutes = deadlines.find(({ key }) => key === "minutes-circulated")!;
    // Ten working days in Scotland; twenty in England, with Easter Monday between.
    expect(minutes.in.map((under) => under && "due" in under && under.due.date)).toEqual(["2026-04-15", "2026-04-30"]);
    const drawn = (id: string) => timelineToSvg(buildTimeline(record("2026-03-31"), id));
    expect(drawn("scotland")).not.toContain("Easter Monday");
    expect(drawn("london")).toContain("Easter Monday");
    const closed = extendPolicy("scotland", { id: "closed", closures: [{ date: "2026-04-07", title: "Shut" }] });
    expect(calendarUnder(closed).id).toBe("scotland+closures");
    expect(calendarUnder(closed).add("2026-04-06", 1)).toBe("2026-04-08");
  });
});

describe("a calendar from outside", () => {
  it("is used, and a notice says where it is not of the policy's nation", () => {
    expect(dueOf("minutes-circulated", record("2026-03-31"), "scotland", englandAndWales)).toBe("2026-04-16");
    expect(noticesOf("scotland", englandAndWales)).toEqual(["calendar-of-another-nation"]);
    expect(noticesOf("hounslow", scotland)).toContain("calendar-of-another-nation");
    expect(noticesOf("scotland", workingCalendar({ id: "custom" }))).toContain("calendar-of-another-nation");
  });

  it.each<[string, WorkingCalendar]>([
    ["its own", scotland],
    ["its own with closures", scotland.with({ closures: [{ date: "2026-04-07", title: "Shut" }] })],
    ["its own with another", combineCalendars(englandAndWales, scotland)],
    ["one whose id names it", workingCalendar({ id: "scotland+glasgow" })],
  ])("fits where it is %s", (_, calendar) => {
    expect(noticesOf("scotland", calendar)).not.toContain("calendar-of-another-nation");
  });

  it("fits any policy that names no nation", () => {
    expect(noticesOf(ours(), scotland)).not.toContain("calendar-of-another-nation");
  });
});
