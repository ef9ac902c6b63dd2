import ICAL from "ical.js";
import { describe, expect, it } from "vitest";
import { timelineToICalendar, type ICalendarOptions } from "../../../src/formats/icalendar/index.js";
import { policies } from "../../../src/index.js";
import { englishIn, everyWord, labelsFor, marked } from "../every-word.js";
import { everyExample, exampleTimeline } from "../../example-records.js";
import { readCalendar } from "./read-calendar.js";
import { breachesOf } from "./rfc-5545.js";

const STAMP = "2020-05-01T08:00:00+01:00";
const DAYS = [undefined, "2020-04-20", "2020-05-06T12:30", "2026-01-01"];
const timeline = exampleTimeline("hounslow-initial", "hounslow", "2020-05-01");
const words = everyWord(marked);
const feed = (options: Partial<ICalendarOptions> = {}, of = timeline) =>
  timelineToICalendar(of, { stamp: STAMP, ...options });
const nameOfFeed = (calendar: string) =>
  String(new ICAL.Component(ICAL.parse(calendar) as unknown[]).getFirstPropertyValue("x-wr-calname"));
const uids = (calendar: string) => readCalendar(calendar).map(({ uid }) => uid);

describe("in another language", () => {
  it.each(everyExample)("nothing of %s is left in English", (name) => {
    for (const { id } of policies) {
      for (const asOf of DAYS) {
        const each = exampleTimeline(name, id, asOf);
        const { calendar } = feed({ words, labels: labelsFor(each, () => "Я") }, each);
        const written = [
          nameOfFeed(calendar),
          ...readCalendar(calendar).flatMap(({ summary, description, categories }) => [
            summary,
            description ?? "",
            ...categories,
          ]),
        ];
        expect(written.flatMap((text) => englishIn(text, each))).toEqual([]);
      }
    }
  });

  it("what is done, late, withdrawn or nobody's to do any more says so in its words", () => {
    const own = {
      feed: {
        summaryDone: "Gwnaed: {what} [{reference}]",
        summaryLate: "Hwyr: {what} [{reference}]",
        withdrawn: "Tynnwyd yn ôl: {summary}",
        calendarWithReference: "Dyddiadau {reference}",
      },
      names: { done: "gwnaed", must: "rhaid" },
      tasks: { "reports-shared-with-family": "Adroddiadau" },
    };
    const first = feed({ words: own });
    const events = readCalendar(first.calendar);
    expect(nameOfFeed(first.calendar)).toBe("Dyddiadau CPC-0417");
    expect(events.map(({ summary }) => summary)).toEqual(
      expect.arrayContaining([
        "Gwnaed: Adroddiadau (children's social care, social worker) [CPC-0417]",
        "Hwyr: Adroddiadau (health visiting, health visitor) [CPC-0417]",
        "CPC-0417 due: Adroddiadau (primary school, deputy head)",
      ]),
    );
    expect(events[1]!.categories).toEqual(["professional", "social worker", "rhaid", "gwnaed"]);
    const gone = feed(
      { words: own, previous: first.state },
      { ...timeline, deadlines: timeline.deadlines.slice(0, -1) },
    );
    expect(readCalendar(gone.calendar).at(-1)!.summary).toBe(`Tynnwyd yn ôl: ${events.at(-1)!.summary}`);
  });

  it("a feed has the name that it is given, in whatever words", () => {
    expect(nameOfFeed(feed({ words, name: "Ours" }).calendar)).toBe("Ours");
    expect(nameOfFeed(timelineToICalendar([], { stamp: STAMP, words }).calendar)).toBe(
      marked(`${marked("Conference")} deadlines`),
    );
  });

  it("says nothing else than the English where its words are the same", () => {
    expect(feed({ words: everyWord((text) => text, "en-GB") })).toEqual(feed());
  });
});

describe("from one feed to the next", () => {
  const first = feed();

  it("other words are a change of every entry, and of no UID", () => {
    const second = feed({ words, previous: first.state });
    expect(uids(second.calendar)).toEqual(uids(first.calendar));
    expect(new Set(readCalendar(second.calendar).map(({ sequence }) => sequence))).toEqual(new Set([1]));
    expect(feed({ words, previous: second.state }).state).toEqual(second.state);
  });

  it("another label is a change of the entries that it is in", () => {
    const second = feed({ labels: { "primary-school": "St Anne’s" }, previous: first.state });
    expect(uids(second.calendar)).toEqual(uids(first.calendar));
    const changed = readCalendar(second.calendar).filter(({ sequence }) => sequence === 1);
    expect(changed.length).toBeGreaterThan(0);
    for (const { uid, summary } of changed) {
      expect(uid).toContain("primary-school");
      expect(summary).toContain("(St Anne’s, deputy head)");
    }
  });
});

describe("labels", () => {
  const summaryWith = (label: string) => {
    const { calendar } = feed({ labels: { "primary-school": label }, alarms: [{ daysBefore: 1, at: "09:00" }] });
    expect(breachesOf(calendar)).toEqual([]);
    expect(uids(calendar)).toEqual(uids(feed().calendar));
    return readCalendar(calendar).find(({ uid }) => uid.includes("reports-submitted_primary-school"))!.summary;
  };

  it.each([
    "St Anne’s; Year 6, room \\2\\",
    "a\nb",
    "one\nBEGIN:VEVENT\nUID:x\nEND:VEVENT",
    "\\n\\;\\,",
    "</text><script>alert(1)</script>",
    "{reference} {what} $&",
    "Ŵ".repeat(300),
    "👩🏽‍🏫".repeat(40),
  ])("%j is read as it was written", (label) => {
    expect(summaryWith(label)).toBe(`CPC-0417 due: Submit reports (${label}, deputy head)`);
  });

  it.each([
    ["a\r\nBEGIN:VALARM\r\nb", "a \nBEGIN:VALARM \nb"],
    ["a\u0000\u001B[31mb\u007F\u0085", "a  [31mb  "],
    ["a\uD800b", "a b"],
    ["\u202Etxet\u202C \u2067a", "txet a"],
  ])("of %j no character is left that breaks a feed or turns what follows", (label, seen) => {
    expect(summaryWith(label)).toBe(`CPC-0417 due: Submit reports (${seen}, deputy head)`);
  });

  it("of participants and roles are in who does it and in the categories", () => {
    const event = readCalendar(feed({ labels: { professional: "A; B", "deputy-head": "C, D" } }).calendar).find(
      ({ uid }) => uid.includes("reports-submitted_primary-school"),
    )!;
    expect(event.categories).toEqual(["A; B", "C, D", "must"]);
    expect(event.description).toContain("Who: A; B → conference service (must)");
    expect(event.summary).toContain("(primary school, C, D)");
  });
});
