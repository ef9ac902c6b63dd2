import { describe, expect, it } from "vitest";
import { englandAndWales, workingCalendar } from "../../src/calendar/index.js";
import { calendarWithout } from "../../src/planning/calendar-without.js";

describe("a calendar without some of its days off", () => {
  const council = englandAndWales.with({ closures: [{ date: "2020-06-01", title: "Staff day" }] });

  it("counts those days, and no others", () => {
    const weekdays = calendarWithout(council, "bank-holiday", "closure");
    expect(weekdays.add("2020-05-22", 6)).toBe("2020-06-01");
    expect(weekdays.whyNotWorking("2020-05-25")).toBeNull();
    expect(weekdays.whyNotWorking("2020-05-23")?.title).toBe("Saturday");
    expect(calendarWithout(council, "closure").add("2020-05-22", 5)).toBe("2020-06-01");
    expect(calendarWithout(council, "bank-holiday").isWorkingDay("2020-06-01")).toBe(false);
  });

  it("keeps the others for what they are, also on its first and last day", () => {
    expect(calendarWithout(council, "closure").whyNotWorking("2020-05-25")?.reason).toBe("bank-holiday");
    expect(calendarWithout(council, "bank-holiday").whyNotWorking("2020-06-01")?.reason).toBe("closure");
    const few = workingCalendar({
      id: "few",
      covers: { from: "2020-05-08", through: "2020-05-25" },
      holidays: ["2020-05-08", "2020-05-25"],
      closures: [{ date: "2020-05-12", title: "Shut" }],
    });
    const open = calendarWithout(few, "closure");
    expect(["2020-05-08", "2020-05-12", "2020-05-25"].map((day) => open.isWorkingDay(day))).toEqual([
      false,
      true,
      false,
    ]);
    expect(calendarWithout(few, "bank-holiday").isWorkingDay("2020-05-08")).toBe(true);
  });

  it("is the calendar itself where there are none, and is made once", () => {
    expect(calendarWithout(englandAndWales, "closure")).toBe(englandAndWales);
    expect(calendarWithout(englandAndWales)).toBe(englandAndWales);
    expect(calendarWithout(council, "closure", "bank-holiday")).toBe(
      calendarWithout(council, "bank-holiday", "closure"),
    );
  });
});
