import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { keepPublished, type KeptList, type PublishedList } from "../../docs/tools/lists/published-holidays.js";

const KEPT = new URL("../../src/calendar/bank-holidays/govuk-bank-holidays.json", import.meta.url);
const { divisions } = JSON.parse(readFileSync(KEPT, "utf8")) as { divisions: KeptList };
/** Years of the kept list in the form in which GOV.UK publishes them. */
const publishedAgain = (from: string): PublishedList =>
  Object.fromEntries(
    Object.entries(divisions).map(([division, years]) => {
      const events = Object.entries(years).flatMap(([year, days]) => (year < from ? [] : days));
      return [division, { division, events: events.map((day) => ({ notes: "", bunting: true, ...day })) }];
    }),
  );

describe("the list of bank holidays that is kept", () => {
  it("stays as it is when the same years are published again", () => {
    const kept = keepPublished(divisions, publishedAgain("2020"));
    expect(JSON.stringify(kept)).toBe(JSON.stringify(divisions));
  });

  it("gets a year that is new, and keeps those that are no longer published", () => {
    const next = String(1 + Math.max(...Object.keys(divisions["scotland"]!).map(Number)));
    const newYear = { title: "New Year’s Day", date: `${next}-01-01`, notes: "" };
    const events = Object.fromEntries(Object.keys(divisions).map((name) => [name, { events: [newYear] }]));
    const kept = keepPublished(divisions, events);
    for (const [name, years] of Object.entries(kept)) {
      expect(Object.keys(years)).toEqual([...Object.keys(divisions[name]!), next]);
      expect(years[next]).toEqual([{ date: `${next}-01-01`, title: "New Year’s Day" }]);
      expect(years["2020"]).toEqual(divisions[name]!["2020"]);
    }
  });

  it("has a year as it was published last, with a holiday that was added to it or taken away", () => {
    const list = publishedAgain("2028");
    const [first, ...rest] = list["scotland"]!.events;
    const extra = { title: "A day off", date: "2028-03-07", notes: "Extra" };
    const kept = keepPublished(divisions, { ...list, scotland: { events: [extra, ...rest] } });
    expect(kept["scotland"]!["2028"]).toContainEqual({ date: "2028-03-07", title: "A day off", notes: "Extra" });
    expect(kept["scotland"]!["2028"]!.map(({ date }) => date)).not.toContain(first!.date);
    expect(kept["northern-ireland"]).toEqual(divisions["northern-ireland"]);
  });

  it("refuses a list without the holidays of a division, which would be another file", () => {
    expect(() => keepPublished(divisions, {})).toThrow("The published list has no holidays of england-and-wales.");
  });
});
