import { expect, it } from "vitest";
import { buildTimeline, policies, type ConferenceRecord } from "../../src/index.js";
import { summarizeTimeline, timelineRows } from "../../src/timeline/index.js";

const record: ConferenceRecord = {
  type: "initial",
  strategyDiscussions: [{ heldOn: "2020-04-14" }],
  conference: { planned: { start: "2020-05-05T10:00", end: "2020-05-05T12:00" } },
  participants: [
    { id: "p1", role: "head-teacher", agency: "school", invited: true },
    { id: "p2", role: "health-visitor", agency: "health-visiting", invited: true },
    { id: "p3", role: "police-officer", agency: "police", invited: true },
  ],
  reports: [
    { from: "p2", submittedAt: "2020-05-01" },
    { from: "p3", submittedAt: "2020-05-01" },
  ],
};

it("what each agency owes by one time is one row, with how many have done it", () => {
  const rows = timelineRows(buildTimeline(record, "barking-and-dagenham", { asOf: "2020-05-04" }));
  const { deadlines, done, group, task } = rows.find(({ id }) => id === "reports-submitted")!;
  expect([deadlines.length, done, group, task]).toEqual([3, 2, "overdue", "Submit reports"]);
});

it("a row all of whose deadlines are done is done", () => {
  const [p2, p3] = record.reports!;
  const all = { ...record, reports: [p2!, p3!, { from: "p1", submittedAt: "2020-05-01" }] };
  const rows = timelineRows(buildTimeline(all, "barking-and-dagenham", { asOf: "2020-05-04" }));
  expect(rows.find(({ id }) => id === "reports-submitted")).toMatchObject({ done: 3, group: "done" });
});

it("what one duty asks for by two times is two rows", () => {
  const children = [
    { id: "c1", plan: { startedOn: "2020-01-10" } },
    { id: "c2", plan: { startedOn: "2020-05-05" } },
  ];
  const review: ConferenceRecord = { ...record, type: "review", children, decision: { planNeeded: true } };
  const held = { ...review, conference: { held: { start: "2020-05-05" } } };
  const rows = timelineRows(buildTimeline(held, "working-together", { asOf: "2020-05-06" }));
  expect(rows.filter(({ id }) => id === "next-review-held").map(({ deadlines }) => deadlines.length)).toEqual([1, 1]);
  expect(new Set(rows.map(({ key }) => key)).size).toBe(rows.length);
});

it.each(policies.map(({ id }) => id))(
  "under %s, every deadline is in one row, and no row is less pressing than it",
  (id) => {
    const timeline = buildTimeline(record, id, { asOf: "2020-05-04" });
    const rows = timelineRows(timeline);
    expect(rows.flatMap(({ deadlines }) => deadlines.map(({ key }) => key)).toSorted()).toEqual(
      timeline.deadlines.map(({ key }) => key).toSorted(),
    );
    const overdue = new Set(summarizeTimeline(timeline).overdue.map(({ id: duty }) => duty));
    expect(new Set(rows.filter(({ group }) => group === "overdue").map(({ id: duty }) => duty))).toEqual(overdue);
  },
);
