import { plainSchedule, type PlainScheduleOptions } from "../../../src/formats/index.js";
import { buildTimeline, type ConferenceRecord, type Timeline } from "../../../src/index.js";
import { exampleNames, exampleRecord } from "../../example-records.js";

export const planned = { start: "2020-05-05T10:30", end: "2020-05-05T12:00" };
/** One of each kind of reader. */
export const people = [
  { id: "p1", role: "social-worker", agency: "childrens-social-care" },
  { id: "p2", role: "mother" },
  { id: "p3", role: "father" },
  { id: "p4", role: "young-person" },
  { id: "p5", role: "step-father", exclusion: { agreed: true } },
  { id: "p6", role: "health-visitor", agency: "health-visiting" },
  { id: "p7", role: "chair" },
  { id: "p8", role: "grandmother" },
  { id: "p9", role: "teacher", agency: "school" },
  { id: "p10", role: "head-teacher", agency: "school" },
  { id: "p11", role: "minute-taker" },
] satisfies ConferenceRecord["participants"];
const known: Partial<ConferenceRecord> = {
  participants: people,
  coreGroup: { members: ["p1", "p2", "p4"] },
  strategyDiscussions: [{ heldOn: "2020-04-01" }],
  previousConference: { type: "initial", heldOn: "2020-01-15" },
};
const records: readonly ConferenceRecord[] = [
  ...exampleNames.map(exampleRecord),
  ...(["initial", "pre-birth", "review", "transfer-in"] as const).flatMap((type): ConferenceRecord[] => [
    { type, participants: people },
    { type, ...known, conference: { planned } },
    {
      type,
      ...known,
      conference: { mode: "one-to-one", held: planned, caseDiscussion: { heldAt: "2020-05-05T11:00", with: ["p2"] } },
      decision: { planNeeded: true },
      completed: [{ duty: "complaint-made", at: "2020-05-07" }],
    },
    { type, participants: people, section47: { startedOn: "2020-04-01", conferenceRequired: false } },
  ]),
];
/** A policy's timelines of every kind of record, before and after. */
export const timelinesUnder = (policy: string): Timeline[] =>
  records.flatMap((record) =>
    [undefined, "2020-05-01", "2020-12-01"].map((asOf) => buildTimeline(record, policy, { asOf })),
  );

/** Every line of a page as one text. */
export const textOf = (timeline: Timeline, options: PlainScheduleOptions) => {
  const { title, opening, sections: parts } = plainSchedule(timeline, options);
  return [
    title,
    ...opening,
    ...parts.flatMap(({ heading, groups }) => [
      heading,
      ...groups.flatMap(({ intro, lines }) => [intro ?? "", ...lines]),
    ]),
  ].join("\n");
};
