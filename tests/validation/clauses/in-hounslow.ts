import { NO_DAY, ONE_TO_ONE, type Row } from "./broken.js";
import { CHAIR, LONDON_ALONE, NATIONAL } from "./in-national-guidance.js";

export const HOUNSLOW: Record<string, readonly Row[]> = {
  hounslow: [
    ...NATIONAL.filter((row) => row !== CHAIR),
    ...LONDON_ALONE,
    [
      "error chair-independent participants[4].independentOfCase HO4 WT6",
      ({ participants }) => (participants[4]!.independentOfCase = false),
    ],
    ["query platform-as-arranged conference.platform HO1", ({ conference }) => (conference.platform = "Zoom")],
    ["query mode-as-arranged conference.mode HO1", ({ conference }) => (conference.mode = "telephone")],
    [
      "query mode-as-arranged conference.mode HO17",
      ({ conference }) => (conference.mode = "telephone"),
      { ...ONE_TO_ONE, given: ({ conference }) => (conference.platform = "Microsoft Teams") },
    ],
    [
      "error invitation-gives-link-or-time participants[3].invitation HO3",
      ({ participants }) => Object.assign(participants[3]!.invitation, { link: false, time: false }),
    ],
    [
      "error chair-and-minute-taker-present participants[5].attended HO4",
      ({ participants }) => (participants[5]!.attended = false),
    ],
    ["error chair-and-minute-taker-present participants HO4", ({ participants }) => participants.splice(5, 1)],
    [
      "error parent-call-covers-four-points conference.parentCalls[0].covered HO5",
      ({ conference }) => conference.parentCalls[0]!.covered.pop(),
    ],
    [
      "error parent-call-covers-four-points conference.parentCalls[1].covered HO5",
      ({ conference }) => (conference.parentCalls[1]!.covered = []),
    ],
    [
      "error views-gathered-from-absent-parent conference.parentCalls[0].views HO6",
      ({ conference }) => (conference.parentCalls[0]!.views = ""),
    ],
    [
      "error outcome-arrangements-for-absent-parent conference.parentCalls[0].outcomeArrangements HO6",
      ({ conference }) => (conference.parentCalls[0]!.outcomeArrangements = ""),
    ],
    [
      "error split-arrangements-recorded conference.splitArrangements.discussed HO7",
      ({ conference }) => (conference.splitArrangements.discussed = false),
    ],
    [
      "error deadline-missed conference.splitArrangements.communicatedAt HO7",
      ({ conference }) => (conference.splitArrangements.communicatedAt = "2020-05-05T10:30"),
    ],
    [
      "error family-views-in-report reports[1].states.familyViews HO10",
      ({ reports }) => (reports[1]!.states.familyViews = false),
    ],
    [
      "error case-discussion-recorded conference.caseDiscussion.with HO19",
      ({ conference }) => (conference.caseDiscussion.with = ["p1", "p5"]),
      { ...ONE_TO_ONE, asOf: NO_DAY },
    ],
    [
      "error deadline-overdue conference.caseDiscussion.heldAt HO19",
      ({ conference }) => (conference.caseDiscussion.with = ["p1", "p5"]),
      ONE_TO_ONE,
    ],
    [
      "error family-views-in-report reports[0].states.familyViews HO24",
      ({ reports }) => (reports[0]!.states.familyViews = false),
      ONE_TO_ONE,
    ],
    [
      "error chair-information-complete chairInformation HO27",
      (record) => (record.chairInformation = ["outcome", "attendees", "chair-summary", "plan"]),
      ONE_TO_ONE,
    ],
  ],
};
