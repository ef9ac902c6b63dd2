import { expect, it } from "vitest";
import { buildTimeline, extendPolicy, workingCalendar, type ConferenceRecord } from "../../src/index.js";
import { readEvent } from "../../src/timeline/events.js";
import { readFacts } from "../../src/timeline/facts.js";
import { collectNotices } from "../../src/timeline/notices.js";

const record = (rest: Partial<ConferenceRecord>): ConferenceRecord => ({ type: "initial", ...rest });
const people = {
  participants: [
    { id: "p1", role: "social-worker" },
    { id: "p2", role: "teacher" },
  ],
} as const;

it.each<[what: string, reports: ConferenceRecord["reports"], on: string | undefined]>([
  ["one that says so", [{ from: "p2", kind: "social-work-report", completedAt: "2020-04-20" }], "2020-04-20"],
  ["a social worker's that does not say what it is", [{ from: "p1", completedAt: "2020-04-20" }], "2020-04-20"],
  ["a social worker's of another kind", [{ from: "p1", kind: "agency-report", completedAt: "2020-04-20" }], undefined],
  ["a teacher's that does not say what it is", [{ from: "p2", completedAt: "2020-04-20" }], undefined],
  [
    "one that was submitted was complete by then, and completed before that",
    [{ from: "p1", completedAt: "2020-04-18", submittedAt: "2020-04-20" }],
    "2020-04-18",
  ],
  ["one that was submitted", [{ from: "p1", submittedAt: "2020-04-20" }], "2020-04-20"],
  ["one of two", [{ from: "p1", completedAt: "2020-04-20" }, { from: "p1" }], undefined],
])("the social worker's report is complete: %s", (_, reports, on) => {
  const facts = readFacts(record({ ...people, reports }), collectNotices());
  expect(readEvent("social-work-report-completed", facts)).toMatchObject(
    on === undefined ? { needs: ["reports[].completedAt"] } : { date: on },
  );
});

it("of several entries a duty is done by the first, whatever their order", () => {
  const entries = ["2020-05-08", "2020-05-06", "2020-05-07"].map((at) => ({ duty: "core-group-first-met", at }));
  for (const completed of [entries, entries.toReversed()]) {
    const { deadlines } = buildTimeline(
      record({ conference: { held: { start: "2020-05-05T10:00", end: "2020-05-05T12:00" } }, completed }),
      "working-together",
    );
    expect(deadlines.find(({ id }) => id === "core-group-first-met")).toMatchObject({ doneAt: "2020-05-06" });
  }
});

it("a timeline counts by the policy's closures, and says what of its calendar is published", () => {
  const ours = extendPolicy("working-together", { id: "ours", closures: [{ date: "2020-04-22", title: "Shut" }] });
  const discussed = record({ strategyDiscussions: [{ heldOn: "2020-03-31" }] });
  expect(buildTimeline(discussed, ours).deadlines[0]!.due.date).toBe("2020-04-24");
  expect(buildTimeline(discussed, ours).calendar).toEqual({
    id: "england-and-wales+closures",
    publishedFrom: "2011-01-01",
    publishedThrough: "2028-12-31",
  });
  const calendar = workingCalendar({ id: "plain", published: null });
  expect(buildTimeline(discussed, "hounslow", { calendar })).toMatchObject({
    policy: { id: "hounslow", layers: ["working-together", "london", "hounslow"] },
    calendar: { id: "plain", publishedFrom: null, publishedThrough: null },
  });
});
