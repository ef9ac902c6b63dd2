import { describe, expect, it } from "vitest";
import { timelineToICalendar, type FeedState } from "../../../src/formats/icalendar/index.js";
import { buildTimeline } from "../../../src/index.js";
import { changesBetween } from "../../../src/planning/index.js";
import { readCalendar } from "./read-calendar.js";
import { breachesOf } from "./rfc-5545.js";
import { STAMP, feed, hounslow, timeline } from "./hounslow-feed.js";
import { codeOf } from "../../refusals.js";

describe("from one feed to the next", () => {
  const sequences = ({ calendar }: { calendar: string }) =>
    Object.fromEntries(
      readCalendar(calendar).map(({ uid, sequence, status }) => [uid.slice(9, -29), `${sequence} ${status}`]),
    );
  const moved = buildTimeline(
    {
      ...hounslow,
      conference: { ...hounslow.conference, planned: { start: "2020-05-06T10:00", end: "2020-05-06T12:00" } },
    },
    "hounslow",
  );
  const without = buildTimeline({ ...hounslow, decision: { planNeeded: false } }, "hounslow");

  it("what did not change keeps its sequence, whatever the stamp", () => {
    const first = feed();
    const second = timelineToICalendar(timeline, { stamp: "2021-01-01T00:00Z", previous: first.state });
    expect(second.state).toEqual(first.state);
    expect(second.calendar).toBe(first.calendar.replaceAll("DTSTAMP:20200501T070000Z", "DTSTAMP:20210101T000000Z"));
  });

  it("what moved has a higher one, and nothing else has", () => {
    const after = sequences(feed(moved, feed().state));
    expect(after["core-group-first-met"]).toBe("1 CONFIRMED");
    // It says how much too late the conference is planned.
    expect(after["conference-held"]).toBe("1 CONFIRMED");
    expect(after["assessment-completed"]).toBe("0 CONFIRMED");
  });

  it("what moved says from when and why, if that is given, until it moves again", () => {
    const minutesIn = ({ calendar }: { calendar: string }) =>
      readCalendar(calendar).find(({ uid }) => uid.includes("minutes-circulated"))!;
    const changes = changesBetween(timeline, moved);
    const second = timelineToICalendar(moved, { stamp: STAMP, previous: feed().state, changes });
    const said =
      "Moved: now Fri 5 Jun 2020, was Thu 4 Jun 2020: 1 working day later. Why: the end of the conference: " +
      "Wed 6 May 2020 12:00, as planned, no longer Tue 5 May 2020 12:00, as planned.\n";
    expect(minutesIn(second).description?.startsWith(said)).toBe(true);
    // Nothing changed since: it says the same, and keeps its sequence.
    const third = timelineToICalendar(moved, {
      stamp: STAMP,
      previous: second.state,
      changes: changesBetween(moved, moved),
    });
    expect(minutesIn(third)).toEqual(minutesIn(second));
    // It moved back, and nobody says why.
    const fourth = feed(timeline, third.state);
    expect(minutesIn(fourth).description).not.toContain("Moved:");
    expect(minutesIn(fourth).sequence).toBe(2);
  });

  it("what is gone is cancelled, stays so, and may come back", () => {
    const gone = feed(without, feed().state);
    expect(sequences(gone)["core-group-first-met"]).toBe("1 CANCELLED");
    const cancelled = readCalendar(gone.calendar).find(({ uid }) => uid.includes("core-group"))!;
    expect(cancelled).toMatchObject({
      start: "2020-05-20",
      summary: "CPC-0417 due: Hold the first core group – withdrawn",
    });
    const still = feed(without, gone.state);
    expect(still).toEqual(gone);
    expect(sequences(feed(timeline, still.state))["core-group-first-met"]).toBe("2 CONFIRMED");
  });

  it("the state survives being kept as JSON", () => {
    const { state } = feed(without, feed().state);
    expect(feed(timeline, JSON.parse(JSON.stringify(state)) as FeedState)).toEqual(feed(timeline, state));
  });

  const kept = { sequence: 0, due: "2020-05-01", from: "2020-05-01", until: "2020-05-02", summary: "", content: null };
  it("a state by hand is one", () => {
    expect(codeOf(() => feed(timeline, { schemaVersion: 2, entries: { a: kept } }))).toBeUndefined();
  });

  it.each([
    null,
    [],
    {},
    { schemaVersion: 1, entries: {} },
    { schemaVersion: 3, entries: {} },
    { schemaVersion: 2, entries: [] },
    { schemaVersion: 2, entries: { "a\r\nATTENDEE:x": kept } },
    { schemaVersion: 2, entries: { "a/b@c": kept } },
    { schemaVersion: 2, entries: { a: { ...kept, sequence: -1 } } },
    { schemaVersion: 2, entries: { a: { ...kept, due: "2020-02-30" } } },
    { schemaVersion: 2, entries: { a: { ...kept, from: "2020-02-30" } } },
    { schemaVersion: 2, entries: { a: { ...kept, until: "2020-05-01" } } },
    { schemaVersion: 2, entries: { a: { ...kept, until: "2020-05-02T10:00Z" } } },
    { schemaVersion: 2, entries: { a: { ...kept, until: undefined } } },
    { schemaVersion: 2, entries: { a: { ...kept, summary: 1 } } },
    { schemaVersion: 2, entries: { a: { ...kept, content: "x" } } },
  ])("%j is no state", (state) => {
    expect(codeOf(() => feed(timeline, state as unknown as FeedState))).toBe("not-a-feed-state");
  });
});

describe("several records, and none", () => {
  const named = (reference: string) => ({ ...timeline, record: { ...timeline.record, reference } });

  it("one calendar holds several", () => {
    const { calendar } = feed([timeline, named("CPC-0418")]);
    expect(readCalendar(calendar)).toHaveLength(2 * (timeline.deadlines.length + 1));
    expect(calendar.match(/BEGIN:VTIMEZONE/g)).toHaveLength(1);
    expect(calendar).toContain("X-WR-CALNAME:Conference deadlines\r\n");
    expect(breachesOf(feed([]).calendar)).toEqual([]);
  });

  it("each needs a reference of its own, which is a code", () => {
    const nameless = buildTimeline({ ...hounslow, reference: undefined }, "hounslow");
    expect(codeOf(() => feed(nameless))).toBe("reference-required");
    expect(codeOf(() => feed([timeline, nameless]))).toBe("reference-required");
    expect(codeOf(() => feed([timeline, timeline]))).toBe("reference-twice");
    expect(codeOf(() => feed(named("a b")))).toBe("reference-not-a-code");
    const given = timelineToICalendar(nameless, { stamp: STAMP, reference: "CPC-0417" });
    expect(given).toEqual(feed());
  });

  it("a stamp is an instant, and a domain a domain", () => {
    expect(codeOf(() => timelineToICalendar(timeline, { stamp: "2020-05-01" }))).toBe("stamp-not-an-instant");
    expect(codeOf(() => timelineToICalendar(timeline, { stamp: "soon" }))).toBe("stamp-not-an-instant");
    expect(codeOf(() => timelineToICalendar(timeline, { stamp: STAMP, domain: "a\r\nb" }))).toBe("domain-not-usable");
    const { calendar } = timelineToICalendar(timeline, { stamp: STAMP, domain: "hounslow.gov.uk" });
    expect(readCalendar(calendar)[1]!.uid).toBe(
      "CPC-0417.reports-shared-with-family_childrens-social-care@hounslow.gov.uk",
    );
  });
});
