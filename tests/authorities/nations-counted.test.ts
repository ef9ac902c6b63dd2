import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { buildTimeline, type ConferenceRecord } from "../../src/index.js";

// The dates of the national layers, counted by a plain loop over the published list and by nothing of this package.

type Division = "england-and-wales" | "scotland";
const published = JSON.parse(
  readFileSync(new URL("../../src/calendar/bank-holidays/govuk-bank-holidays.json", import.meta.url), "utf8"),
) as { divisions: Record<Division, Record<string, { date: string }[]>> };
const listed = (division: Division) =>
  new Set(Object.values(published.divisions[division]).flatMap((year) => year.map(({ date }) => date)));
const holidays = {
  "england-and-wales": listed("england-and-wales"),
  scotland: listed("scotland"),
};

const DAY = 86_400_000;
const plus = (day: string, days: number) => new Date(Date.parse(day) + days * DAY).toISOString().slice(0, 10);
const isWorked = (day: string, division: Division) =>
  ![0, 6].includes(new Date(day).getUTCDay()) && !holidays[division].has(day);

function workingDaysAfter(day: string, count: number, division: Division): string {
  let [date, left] = [day, count];
  while (left > 0) {
    date = plus(date, 1);
    if (isWorked(date, division)) left -= 1;
  }
  return date;
}

function monthsAfter(day: string, count: number): string {
  const [year, month, date] = day.split("-").map(Number) as [number, number, number];
  const last = new Date(Date.UTC(year, month - 1 + count + 1, 0)).getUTCDate();
  return new Date(Date.UTC(year, month - 1 + count, Math.min(date, last))).toISOString().slice(0, 10);
}

const FIRST = "2016-01-01";
const days = Array.from({ length: 11 * 365 }, (_, index) => plus(FIRST, index));

function datesOf(policy: string, record: ConferenceRecord): Record<string, string> {
  const { deadlines } = buildTimeline(record, policy);
  return Object.fromEntries(
    deadlines.flatMap(({ id, due, otherReadings }) => [
      [id, due.date],
      ...otherReadings.map((other) => [`${id} ${other.reading}`, other.due.date]),
    ]),
  );
}
const held = (day: string, type: ConferenceRecord["type"] = "initial"): ConferenceRecord => ({
  type,
  concern: { raisedOn: plus(day, -9) },
  strategyDiscussions: [{ heldOn: plus(day, -7) }],
  section47: { startedOn: plus(day, -7) },
  referral: { receivedOn: plus(day, -9) },
  conference: { held: { start: day, end: day }, quorate: false },
  decision: { planNeeded: true },
  ...(type === "review" ? { previousConference: { type: "initial", heldOn: plus(day, -90) } } : {}),
});

describe("every day of eleven years", () => {
  it("in Scotland", () => {
    for (const day of days) {
      const after = (count: number) => workingDaysAfter(day, count, "scotland");
      expect(datesOf("scotland", held(day)), day).toMatchObject({
        "conference-held": plus(day, 21),
        "conference-held from-concern": plus(day, 19),
        "parents-invited": plus(day, -5),
        "professionals-invited": plus(day, -5),
        "conference-reconvened": after(10),
        "minutes-circulated": after(10),
        "core-group-first-met": after(15),
        "core-group-first-met calendar-days": plus(day, 15),
        "next-review-held": monthsAfter(day, 6),
      });
    }
  });

  it("in Wales", () => {
    for (const day of days) {
      const after = (count: number, from = day) => workingDaysAfter(from, count, "england-and-wales");
      expect(datesOf("wales", held(day)), day).toMatchObject({
        "conference-held": after(15, plus(day, -7)),
        "outline-plan-completed": after(5),
        "outline-plan-completed or-core-group": after(10),
        "outline-plan-completed by-core-group": after(5),
        "decision-summary-completed": after(5),
        "core-group-first-met": after(10),
        "minutes-circulated": after(20),
        "inaccuracies-reported": after(10, after(20)),
        "next-review-held": monthsAfter(day, 3),
        "assessment-completed": after(42, plus(day, -7)),
        "assessment-completed from-referral": after(42, plus(day, -9)),
      });
    }
  });

  it("of reviews and of unborn children", () => {
    for (const day of days.filter((_, index) => index % 7 === 3)) {
      expect(datesOf("scotland", held(day, "review"))["next-review-held"]).toBe(monthsAfter(day, 6));
      expect(datesOf("scotland", held(day, "review"))["conference-held"]).toBe(monthsAfter(plus(day, -90), 6));
      expect(datesOf("wales", held(day, "review"))["next-review-held"]).toBe(monthsAfter(day, 6));
      expect(datesOf("wales", held(day, "review"))["conference-held"]).toBe(monthsAfter(plus(day, -90), 3));
      const unborn = { ...held(day, "pre-birth"), expectedDeliveryOn: plus(day, 100) };
      // 28 weeks are twelve weeks before the expected day; 28 days of the concern are nineteen from here.
      expect(datesOf("scotland", unborn)["conference-held"]).toBe(plus(day, 100 - 84));
      expect(datesOf("scotland", { ...unborn, expectedDeliveryOn: plus(day, 120) })["conference-held"]).toBe(
        plus(day, 19),
      );
      expect(datesOf("scotland", unborn)["next-review-held"]).toBe(monthsAfter(day, 3));
    }
  });
});

it("a pregnancy of which the authority hears late is due 28 days after the concern, and says what was left out", () => {
  for (const concern of [
    { concern: { raisedOn: "2026-06-22" } },
    { strategyDiscussions: [{ heldOn: "2026-06-22" }] },
  ]) {
    const record: ConferenceRecord = { type: "pre-birth", expectedDeliveryOn: "2026-08-10", ...concern };
    const { deadlines, notices } = buildTimeline(record, "scotland");
    expect(deadlines[0]).toMatchObject({ id: "conference-held", due: { date: "2026-07-20" } });
    expect(notices.map(({ code }) => code)).toContain("sooner-date-left-out");
    const isStoodIn = notices.some(({ code }) => code === "counted-from-later-event");
    expect(isStoodIn).toBe("strategyDiscussions" in concern);
  }
});
