import { addDays } from "../../../src/calendar/index.js";
import type { DraftRecord } from "../examples.js";
import type { Change, Row } from "./broken.js";

/** The conference was held late, and everything that a delay asks for was done. */
const LATE: { given: Change } = {
  given: (record) => {
    for (const discussion of record.strategyDiscussions) discussion.heldOn = "2020-04-01";
    record.conference.delay = {
      reason: "The family moved",
      agreedByManager: true,
      agreedByChair: true,
      interimSafetyPlan: true,
    };
  },
};

/** The same case four years later: whole weeks, so that its days stay the days they are. */
const IN_2024 = {
  asOf: "2024-12-27",
  given: (record: DraftRecord) => {
    const later = JSON.stringify(record).replaceAll(/20\d\d-\d\d-\d\d/g, (day) => addDays(day, 7 * 208));
    Object.assign(record, JSON.parse(later));
  },
};

export const NATIONAL: readonly Row[] = [
  [
    "error chair-independent participants[4].independentOfCase WT6",
    ({ participants }) => (participants[4]!.independentOfCase = false),
  ],
  ["error category-determined decision.category WT6", ({ decision }) => (decision.category = "not-determined")],
  ["query category-as-listed decision.category WT7", ({ decision }) => (decision.category = "CSE")],
  [
    "error outline-plan-complete plan.outline.names WT8",
    ({ plan }) => (plan.outline.names = ["lead-body", "core-group"]),
    IN_2024,
  ],
  [
    "query delay-agreed-and-recorded conference.delay.reason WT9",
    ({ conference }) => (conference.delay.reason = " "),
    LATE,
  ],
  [
    "query delay-agreed-and-recorded conference.delay.agreedByManager WT9",
    ({ conference }) => (conference.delay.agreedByManager = false),
    LATE,
  ],
  [
    "query delay-agreed-and-recorded conference.delay.agreedByChair WT9",
    ({ conference }) => (conference.delay.agreedByChair = false),
    LATE,
  ],
  [
    "query interim-safety-plan-during-delay conference.delay.interimSafetyPlan WT9",
    ({ conference }) => (conference.delay.interimSafetyPlan = false),
    LATE,
  ],
];

/** Hounslow's own text says of the chair what the national one does. */
export const CHAIR = NATIONAL[0]!;

export const LONDON_ALONE: readonly Row[] = [
  ["error dissent-recorded decision.dissent LO6", ({ decision }) => (decision.dissent = [])],
  ["error dissent-recorded decision.dissent[0].reason LO6", ({ decision }) => (decision.dissent[0]!.reason = "")],
];
export const LONDON: readonly Row[] = [...NATIONAL, ...LONDON_ALONE];
