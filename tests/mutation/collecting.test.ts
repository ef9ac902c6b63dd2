import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";

/**
 * What other test files do while they are collected, done in tests. Where code is broken so that they cannot be collected,
 * they hold no tests, and none fails: only these say so.
 */
describe("what is done while tests are collected", () => {
  it("reads and writes days", async () => {
    const { addDays, addMonths, dayNumber, isLocalDate, localDate, longDate, weekdayNumber } =
      await import("../../src/calendar/index.js");
    for (const [date, number] of [
      ["0001-01-01", -719_162],
      ["1970-01-01", 0],
      ["2000-02-29", 11_016],
      ["2020-12-31", 18_627],
      ["2026-11-22", 20_779],
      ["9999-12-31", 2_932_896],
    ] as const) {
      expect(dayNumber(date)).toBe(number);
      expect(localDate(number)).toBe(date);
      expect(isLocalDate(date)).toBe(true);
    }
    const none = ["0000-12-31", "2020-00-10", "2020-13-10", "2020-10-00", "2020-04-31", "2023-02-29", "1900-02-29"];
    const odd = [
      "2020/04-22",
      "2020-04/22",
      "202O-04-22",
      "2O20-04-22",
      "2020-0:-22",
      "2020-04-2:",
      "2020-04-/2",
      "20200422",
    ];
    for (const text of [...none, ...odd, "", "2020-04-22T10:00", 20_200_422, null])
      expect(isLocalDate(text)).toBe(false);
    for (const month of [1, 3, 5, 7, 8, 10, 12]) {
      expect(isLocalDate(`2021-${String(month).padStart(2, "0")}-31`)).toBe(true);
    }
    expect(isLocalDate("2021-02-28")).toBe(true);
    expect(addDays("2020-02-28", 2)).toBe("2020-03-01");
    expect(addMonths("2022-11-30", 3)).toBe("2023-02-28");
    expect(weekdayNumber("2026-11-22")).toBe(7);
    expect(longDate("2026-11-22")).toBe("Sunday 22 November 2026");
  });

  it("counts working days, and reads and writes times", async () => {
    const { englandAndWales, readMoment, workingCalendar, writeMoment } = await import("../../src/calendar/index.js");
    expect(englandAndWales.add("2020-03-31", 15)).toBe("2020-04-23");
    expect(englandAndWales.add("2020-04-23", -15)).toBe("2020-03-31");
    expect(englandAndWales.between("2020-03-31", "2020-04-23")).toBe(15);
    expect(workingCalendar({ holidays: ["2026-05-09"] }).isWorkingDay("2026-05-08")).toBe(true);
    for (const [text, written] of [
      ["2020-04-22", "2020-04-22"],
      ["2020-04-22T10:00", "2020-04-22T10:00:00+01:00"],
      ["2020-12-22T10:00:30Z", "2020-12-22T10:00:30+00:00"],
      ["2020-12-31T23:30:00-01:00", "2021-01-01T00:30:00+00:00"],
      ["2020-10-25T00:59:59.5+01:00", "2020-10-25T00:59:59.500+01:00"],
    ] as const) {
      const moment = readMoment(text);
      expect(typeof moment === "string" ? moment : writeMoment(moment)).toBe(written);
    }
    expect(readMoment("2020-03-29T01:30")).toBe("time-does-not-exist");
    expect(readMoment("2020-10-25T01:30")).toBe("time-exists-twice");
    expect(readMoment("2020-02-30T10:00")).toBe("date-does-not-exist");
  });

  it("makes timelines and reports of the examples, under every policy", async () => {
    const { buildTimeline, policies, validateRecord } = await import("../../src/index.js");
    const folder = new URL("../../examples/records/", import.meta.url);
    for (const name of readdirSync(folder).filter((each) => each.endsWith(".json"))) {
      const record = JSON.parse(readFileSync(new URL(name, folder), "utf8"));
      for (const policy of policies) {
        const timeline = buildTimeline(record, policy, { asOf: "2020-12-31" });
        expect(timeline.deadlines.length).toBeGreaterThan(0);
        const { findings, rules } = validateRecord(record, policy, { asOf: "2020-12-31" });
        expect(findings.filter(({ code }) => code === "wrong-type")).toEqual([]);
        expect(rules.length).toBeGreaterThan(timeline.deadlines.length / 10);
      }
    }
  });
});
