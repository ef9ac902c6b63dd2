import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { timelineToICalendar, type FeedClass } from "../../../src/formats/icalendar/index.js";
import { buildTimeline, policies, type Deadline, type Timeline } from "../../../src/index.js";
import { addDays, momentAt, writeInstant } from "../../../src/calendar/index.js";
import { divisionCalendarIn } from "../../../src/calendar/divisions.js";
import { always } from "../../always.js";
import { exampleNames, exampleRecord } from "../../example-records.js";
import { readCalendar } from "./read-calendar.js";
import { breachesOf } from "./rfc-5545.js";
import { STAMP, feed, timeline } from "./hounslow-feed.js";
import { codeOf } from "../../refusals.js";

describe("options", () => {
  it("the calendar says how often to ask again", () => {
    expect(feed().calendar).toContain("REFRESH-INTERVAL;VALUE=DURATION:PT1H\r\nX-PUBLISHED-TTL:PT1H\r\n");
    const { calendar } = timelineToICalendar(timeline, { stamp: STAMP, refreshEvery: 15 });
    expect(calendar).toContain("REFRESH-INTERVAL;VALUE=DURATION:PT15M\r\nX-PUBLISHED-TTL:PT15M\r\n");
    for (const refreshEvery of [0, 1.5, Number.NaN, 50_000])
      expect(codeOf(() => timelineToICalendar(timeline, { stamp: STAMP, refreshEvery }))).toBe("refresh-not-usable");
  });

  it("each entry links to the record in the case system", () => {
    const urls = (url: string | ((reference: string) => string)) => [
      ...new Set(readCalendar(timelineToICalendar(timeline, { stamp: STAMP, url }).calendar).map((each) => each.url)),
    ];
    expect(urls("https://cases.example.org/{reference}")).toEqual(["https://cases.example.org/CPC-0417"]);
    expect(urls((reference) => `http://localhost/?of=${reference},1;2`)).toEqual([
      "http://localhost/?of=CPC-0417%2C1%3B2",
    ]);
  });

  it.each(["javascript:alert(1)", "/cases/{reference}", "", "https://", "https://name:word@example.org/", 5])(
    "%j is no address of a case system",
    (url) => {
      expect(codeOf(() => timelineToICalendar(timeline, { stamp: STAMP, url: url as string }))).toBe("url-not-usable");
    },
  );

  it("entries are private unless said otherwise", () => {
    const classes = (given?: FeedClass) => [
      ...new Set(
        readCalendar(timelineToICalendar(timeline, { stamp: STAMP, class: given }).calendar).map((e) => e.class),
      ),
    ];
    expect(classes()).toEqual(["PRIVATE"]);
    expect(classes("PUBLIC")).toEqual(["PUBLIC"]);
    expect(classes("CONFIDENTIAL")).toEqual(["CONFIDENTIAL"]);
    expect(codeOf(() => classes("SECRET" as FeedClass))).toBe("class-not-usable");
  });

  it("another address or class is a change of every entry", () => {
    const later = timelineToICalendar(timeline, { stamp: STAMP, previous: feed().state, class: "PUBLIC" });
    expect(new Set(readCalendar(later.calendar).map(({ sequence }) => sequence))).toEqual(new Set([1]));
  });
});

describe("RFC 5545", () => {
  it.each(policies.map(({ id }) => id))("%s keeps it for every example", (policy) => {
    for (const name of exampleNames) {
      const built = buildTimeline(exampleRecord(name), policy);
      const { calendar } = feed(built);
      expect(breachesOf(calendar)).toEqual([]);
      const events = readCalendar(calendar);
      expect(new Set(events.map(({ uid }) => uid)).size).toBe(events.length);
      for (const { uid, until, instant } of events) expect(until > instant, uid).toBe(true);
      const deadlines = events.filter(({ busy }) => busy === "TRANSPARENT FREE");
      expect(deadlines).toHaveLength(built.deadlines.length);
      const { isWorkingDay } = divisionCalendarIn(built.calendar.id);
      for (const { uid, start } of deadlines) expect(isWorkingDay(start.slice(0, 10)), uid).toBe(true);
      const { start, end } = built.record.conference ?? { start: null, end: null };
      const days = new Set([start, end ?? start].flatMap((each) => each?.slice(0, 10) ?? []));
      expect(events.length - deadlines.length).toBe(days.size);
    }
  });

  const text = fc.oneof(
    fc.string({ unit: "binary", maxLength: 200 }),
    fc.string({ unit: "grapheme", maxLength: 200 }),
    fc.stringMatching(/^[\\;,\r\n:"a]{0,80}$/),
    fc.constantFrom("\r\nEND:VEVENT\r\nBEGIN:VALARM\r\n", "\nEND:VCALENDAR", "\ud800", "BEGIN:VALARM"),
  );
  const due = fc
    .tuple(fc.integer({ min: -20_000, max: 40_000 }), fc.option(fc.integer({ min: 0, max: 86_399 })))
    .map(([day, second]) => {
      const date = addDays("1970-01-01", day);
      if (second === null) return { date, lastWorkingDay: date };
      const at = (day * 86_400 + second) * 1000;
      return { date: momentAt(at).date, lastWorkingDay: null, at: writeInstant(at) };
    });
  const deadline = fc
    .record({ key: text, task: text, says: text, because: text, due, done: fc.boolean() })
    .map(({ key, task, says, because, due: when, done }): Deadline => ({
      ...timeline.deadlines[0]!,
      key,
      task,
      due: when,
      doneAt: done ? "2020-05-01" : null,
      status: done ? "done" : null,
      basis: [{ clause: "A", at: says, says }],
      otherReadings: [{ reading: "calendar-days", because, due: when }],
    }));
  const hostile = fc
    .uniqueArray(deadline, { selector: ({ key }) => key, maxLength: 4 })
    .map((deadlines): Timeline => ({ ...timeline, deadlines }));

  it("is kept whatever a policy's texts hold, and what is read is what was written", () => {
    always(
      fc.property(hostile, hostile, text, (before, after, name) => {
        const alarms = [{ daysBefore: 2, at: "09:00" }];
        const first = timelineToICalendar(before, { stamp: STAMP, name, alarms });
        const second = timelineToICalendar(after, { stamp: STAMP, previous: first.state, alarms });
        for (const { calendar } of [first, second]) {
          expect(breachesOf(calendar)).toEqual([]);
          const uids = readCalendar(calendar).map(({ uid }) => uid);
          expect(new Set(uids).size).toBe(uids.length);
        }
        const events = readCalendar(first.calendar).filter(({ busy }) => busy !== "OPAQUE BUSY");
        expect(events).toHaveLength(before.deadlines.length);
        for (const [index, event] of events.entries()) {
          const { due: when, task } = before.deadlines[index]!;
          if (event.start.length === 10) expect(event.start).toBe(when.date);
          else expect(new Date(event.until).getTime()).toBe(Math.floor(new Date(when.at!).getTime() / 1000) * 1000);
          const expected = task.replaceAll(/[\p{Cc}\p{Cs}]/gu, (c) => (c === "\n" ? c : " "));
          expect(event.summary).toContain(expected);
        }
      }),
      150,
    );
  }, 30_000);
});
