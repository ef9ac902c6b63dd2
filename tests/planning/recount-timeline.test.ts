import { describe, expect, it } from "vitest";
import { englandAndWales } from "../../src/calendar/index.js";
import { buildTimeline, type ConferenceRecord, type Timeline } from "../../src/index.js";
import { recountTimeline } from "../../src/planning/recount-timeline.js";
import { compile } from "../../src/policy/compile.js";
import { days, duty, hours, laterOf, soonerOf, workingDays, type Duty } from "../../src/policy/index.js";
import { ownPolicy } from "../own-policy.js";

const record: ConferenceRecord = {
  type: "initial",
  conference: { held: { start: "2020-06-03T10:00", end: "2020-06-03T12:00" } },
};
const after = (time: ReturnType<typeof days>, event = "conference-end") => time.after(event);
const asks = (id: string, due: Duty["due"]) => duty(id, { by: "chair", due: due as never });

/** What a holiday on a day moves, by the steps of a timeline alone. */
function recounted(date: string, duties: readonly Duty[], change: (timeline: Timeline) => Timeline = (same) => same) {
  const policy = ownPolicy(duties);
  const withHoliday = englandAndWales.with({ holidays: [date] });
  const { touched, differences, unsure } = recountTimeline(
    change(buildTimeline(record, policy, { calendar: englandAndWales })),
    date,
    compile(policy, englandAndWales),
    compile(policy, withHoliday),
  );
  const said = differences.map(
    ({ deadline, from, to }) => `${deadline.key} ${from.date} ${to.date} ${to.lastWorkingDay}`,
  );
  return { touched, said, unsure };
}

describe("a holiday moves", () => {
  it("what counts working days past it or to it, and nothing else", () => {
    const both = [asks("written", after(workingDays(3))), asks("sent", after(workingDays(2)))];
    expect(recounted("2020-06-08", both).said).toEqual(["written 2020-06-08 2020-06-09 2020-06-09"]);
    expect(recounted("2020-06-04", both).said).toEqual([
      "sent 2020-06-05 2020-06-08 2020-06-08",
      "written 2020-06-08 2020-06-09 2020-06-09",
    ]);
    expect(recounted("2020-06-09", both)).toEqual({ touched: false, said: [], unsure: [] });
    expect(recounted("2020-06-02", both)).toEqual({ touched: false, said: [], unsure: [] });
  });

  it("what counts backwards past it", () => {
    expect(recounted("2020-06-02", [asks("asked", workingDays(2).before("conference-start"))]).said).toEqual([
      "asked 2020-06-01 2020-05-29 2020-05-29",
    ]);
  });

  it("of what is due that day by the calendar, the last working day before it", () => {
    expect(recounted("2020-06-08", [asks("written", after(days(5)))]).said).toEqual([
      "written 2020-06-08 2020-06-08 2020-06-05",
    ]);
    expect(recounted("2020-06-05", [asks("written", after(days(5)))])).toEqual({
      touched: false,
      said: [],
      unsure: [],
    });
    expect(recounted("2020-06-05", [asks("written", after(hours(48)))]).said).toEqual([
      "written 2020-06-05 2020-06-05 2020-06-04",
    ]);
  });

  it("what is counted on from what it moves, at any distance", () => {
    const chain = [
      asks("written", after(workingDays(3))),
      asks("sent", after(days(2), "written")),
      asks("answered", after(days(1), "sent")),
      asks("filed", after(days(9))),
    ];
    expect(recounted("2020-06-08", chain).said).toEqual([
      "written 2020-06-08 2020-06-09 2020-06-09",
      "sent 2020-06-10 2020-06-11 2020-06-11",
      "answered 2020-06-11 2020-06-12 2020-06-12",
    ]);
  });

  it("the sooner of two times only where that one is chosen, and the later likewise", () => {
    const [working, plain] = [after(workingDays(3)), after(days(7))];
    expect(recounted("2020-06-08", [asks("written", soonerOf(working, plain))]).said).toEqual([
      "written 2020-06-08 2020-06-09 2020-06-09",
    ]);
    expect(recounted("2020-06-08", [asks("written", laterOf(working, plain))])).toEqual({
      touched: true,
      said: [],
      unsure: [],
    });
  });
});

it("a date that its own steps do not give is named, and not counted again", () => {
  const later = (timeline: Timeline): Timeline => ({
    ...timeline,
    deadlines: timeline.deadlines.map((each) => ({ ...each, due: { ...each.due, date: "2020-06-09" } })),
  });
  const withoutPeriods = (timeline: Timeline): Timeline => {
    const { deadlines, ...rest } = structuredClone(timeline);
    for (const { why } of deadlines) for (const step of why) delete (step as { period?: unknown }).period;
    return { ...rest, deadlines };
  };
  const asked = [asks("written", after(workingDays(3)))];
  expect(recounted("2020-06-08", asked, later)).toEqual({ touched: true, said: [], unsure: ["written"] });
  expect(recounted("2020-06-08", asked, withoutPeriods)).toEqual({ touched: true, said: [], unsure: ["written"] });
});
