import type { DraftRecord } from "../examples.js";
import type { Row } from "./broken.js";
import { LONDON } from "./in-national-guidance.js";

export const BARKING_AND_DAGENHAM: Record<string, readonly Row[]> = {
  "barking-and-dagenham": [
    ...LONDON,
    ["query mode-as-arranged conference.mode BD2 BD1", ({ conference }) => (conference.mode = "in-person")],
    [
      "error pre-birth-assessment preBirthAssessment.done BD4",
      (record) => (record.preBirthAssessment = { done: false } as DraftRecord["preBirthAssessment"]),
      { name: "barking-and-dagenham-pre-birth-in-order" },
    ],
    [
      "error discussions-within-span conference.discussions[2] BD5",
      ({ conference }) => (conference.discussions[2]!.end = "2020-05-11T09:00"),
    ],
    [
      "error report-states-risk reports[1].states.ongoingRisk BD9",
      ({ reports }) => (reports[1]!.states.ongoingRisk = false),
    ],
    [
      "error report-states-need-for-plan reports[0].states.needForPlan BD10",
      ({ reports }) => (reports[0]!.states.needForPlan = false),
    ],
    [
      "error report-states-plan-content reports[2].states.planContent BD11",
      ({ reports }) => (reports[2]!.states.planContent = false),
    ],
    [
      "query report-gives-contact-number reports[1].states.authorContactNumber BD12",
      ({ reports }) => (reports[1]!.states.authorContactNumber = false),
    ],
    ["error family-views-recorded participants[3].views BD14", ({ participants }) => (participants[3]!.views = "")],
    [
      "error decision-made decision.planNeeded BD15",
      ({ decision }) => delete (decision as Partial<typeof decision>).planNeeded,
    ],
    [
      "error outline-plan-made plan.outline.names BD15",
      ({ plan }) => (plan.outline = { names: [] as string[] } as typeof plan.outline),
    ],
    ["error record-in-usual-format minutes.inUsualFormat BD18", ({ minutes }) => (minutes.inUsualFormat = false)],
  ],
};
