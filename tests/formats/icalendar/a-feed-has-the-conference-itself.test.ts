import { describe, expect, it } from "vitest";
import { buildTimeline, type ConferenceRecord } from "../../../src/index.js";
import { readCalendar } from "./read-calendar.js";
import { feed, hounslow } from "./hounslow-feed.js";

describe("the conference itself", () => {
  const entriesOf = (
    record: Omit<ConferenceRecord, "type" | "reference">,
    type: ConferenceRecord["type"] = "initial",
  ) =>
    readCalendar(feed(buildTimeline({ type, reference: "A", ...record }, "hounslow")).calendar).filter(
      ({ busy }) => busy === "OPAQUE BUSY",
    );
  const planned = (start: string, end?: string) => entriesOf({ conference: { planned: { start, end } } })[0]!;

  it("is busy at its times, planned or held", () => {
    expect(planned("2020-05-05T10:00", "2020-05-05T12:00")).toMatchObject({
      uid: "A.conference@child-protection-conferences",
      start: "2020-05-05T10:00:00",
      end: "2020-05-05T12:00:00",
      summary: "A: ICPC",
      description: "Planned for Tuesday 5 May 2020, 10:00 to 12:00.",
      status: "CONFIRMED",
      categories: ["meeting"],
    });
    const held = { start: "2020-05-06T10:05", end: "2020-05-06T11:50" };
    expect(entriesOf({ conference: { planned: { start: "2020-05-05T10:00" }, held } })).toMatchObject([
      {
        start: "2020-05-06T10:05:00",
        end: "2020-05-06T11:50:00",
        description: "Held Wednesday 6 May 2020, 10:05 to 11:50.",
      },
    ]);
  });

  it("is called what it is, in the words of its nation", () => {
    const conference = { planned: { start: "2020-05-05T10:00" } };
    const types = ["initial", "pre-birth", "review", "transfer-in"] as const;
    expect(types.map((type) => entriesOf({ conference }, type)[0]!.summary)).toEqual([
      "A: ICPC",
      "A: Pre-birth conference",
      "A: RCPC",
      "A: Transfer-in conference",
    ]);
    const built = buildTimeline({ type: "pre-birth", reference: "A", conference }, "scotland");
    expect(readCalendar(feed(built).calendar)[0]!.summary).toBe(`A: Pre-birth ${built.policy.terms!.conference}`);
  });

  it("is an hour where it has no end, and a whole day where it has no time", () => {
    expect(planned("2020-05-05T10:00")).toMatchObject({
      end: "2020-05-05T11:00:00",
      description: "Planned for Tuesday 5 May 2020 at 10:00.\nThe record gives no end for this day: shown as one hour.",
    });
    expect(planned("2020-05-05")).toMatchObject({
      start: "2020-05-05",
      end: "2020-05-06",
      description: "Planned for Tuesday 5 May 2020.\nThe record gives no time of day.",
    });
  });

  it("that was broken off has an entry for the day on which it goes on, too", () => {
    const held = { start: "2020-05-05T10:00", end: "2020-05-05T11:00" };
    const adjourned = { on: "2020-05-05", reconvenedOn: "2020-05-12" };
    const [first, again] = entriesOf({ conference: { held, adjourned } });
    expect(first).toMatchObject({
      start: "2020-05-05T10:00:00",
      end: "2020-05-05T11:00:00",
      description:
        "Held Tuesday 5 May 2020 at 10:00.\nIt goes on until Tuesday 12 May 2020.\n" +
        "The record gives no end for this day: shown as one hour.",
    });
    expect(again).toMatchObject({
      uid: "A.conference-goes-on@child-protection-conferences",
      start: "2020-05-12",
      end: "2020-05-13",
      summary: "A: ICPC, continued",
      description: "It began Tuesday 5 May 2020 at 10:00, and goes on until Tuesday 12 May 2020.",
    });
  });

  it("has no entry while it has no day, and none where none is required", () => {
    expect(entriesOf({ strategyDiscussions: [{ heldOn: "2020-04-15" }] })).toEqual([]);
    expect(
      entriesOf({
        strategyDiscussions: [{ heldOn: "2020-04-15" }],
        section47: { conferenceRequired: false },
        conference: { planned: { start: "2020-05-05T10:00" } },
      } as never),
    ).toEqual([]);
  });

  it("that moves has a higher sequence, and that is called off is withdrawn and takes nobody's time", () => {
    const at = (start: string | undefined) =>
      buildTimeline({ ...hounslow, conference: start === undefined ? {} : { planned: { start } } }, "hounslow");
    const first = feed(at("2020-05-05T10:00"));
    const moved = feed(at("2020-05-06T10:00"), first.state);
    const gone = feed(at(undefined), moved.state);
    const own = ({ calendar }: { calendar: string }) =>
      readCalendar(calendar).find(({ uid }) => uid.startsWith("CPC-0417.conference@"));
    expect(own(moved)).toMatchObject({ sequence: 1, start: "2020-05-06T10:00:00", busy: "OPAQUE BUSY" });
    expect(own(gone)).toMatchObject({
      sequence: 2,
      status: "CANCELLED",
      start: "2020-05-06T10:00:00",
      end: "2020-05-06T11:00:00",
      summary: "CPC-0417: ICPC – withdrawn",
      busy: "TRANSPARENT FREE",
    });
  });
});
