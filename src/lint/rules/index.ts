// Made by npm run generate; do not edit.
import type { LintRule } from "../rule.js";
import { anotherMeaning } from "./another-meaning.js";
import { baseNotInForce } from "./base-not-in-force.js";
import { chasesNothing } from "./chases-nothing.js";
import { clauseOutsidePolicy } from "./clause-outside-policy.js";
import { closuresCounted } from "./closures-counted.js";
import { contactDetail } from "./contact-detail.js";
import { countsFromSomethingElse } from "./counts-from-something-else.js";
import { daysReadOneWay } from "./days-read-one-way.js";
import { dueBeforeItsTrigger } from "./due-before-its-trigger.js";
import { dueBeforeWhatItNeeds } from "./due-before-what-it-needs.js";
import { gapBetweenDates } from "./gap-between-dates.js";
import { hoursFromADay } from "./hours-from-a-day.js";
import { idLikeAnother } from "./id-like-another.js";
import { idTaken } from "./id-taken.js";
import { laxerThanBelow } from "./laxer-than-below.js";
import { nationWithoutHolidays } from "./nation-without-holidays.js";
import { neverHolds } from "./never-holds.js";
import { nobodyToTell } from "./nobody-to-tell.js";
import { particularsDoNotFit } from "./particulars-do-not-fit.js";
import { particularsNobodyReads } from "./particulars-nobody-reads.js";
import { particularsNotRecorded } from "./particulars-not-recorded.js";
import { pastReview } from "./past-review.js";
import { phaseContradictsTime } from "./phase-contradicts-time.js";
import { policiesDoNotFollow } from "./policies-do-not-follow.js";
import { policySaysNothing } from "./policy-says-nothing.js";
import { readingWithoutReason } from "./reading-without-reason.js";
import { readingsDoNotDiffer } from "./readings-do-not-differ.js";
import { recursFromWhatHappensOnce } from "./recurs-from-what-happens-once.js";
import { requirementNobodyChecks } from "./requirement-nobody-checks.js";
import { sourceMissing } from "./source-missing.js";
import { sourceNotChecked } from "./source-not-checked.js";
import { standsOnNothing } from "./stands-on-nothing.js";
import { targetAfterDue } from "./target-after-due.js";
import { textAndTimeDiffer } from "./text-and-time-differ.js";
import { timeBeforeItsClock } from "./time-before-its-clock.js";
import { transferInWithoutWhatFollows } from "./transfer-in-without-what-follows.js";

/** Everything that a careful reviewer looks for, by code. */
export const lintRules: readonly LintRule[] = [
  anotherMeaning,
  baseNotInForce,
  chasesNothing,
  clauseOutsidePolicy,
  closuresCounted,
  contactDetail,
  countsFromSomethingElse,
  daysReadOneWay,
  dueBeforeItsTrigger,
  dueBeforeWhatItNeeds,
  gapBetweenDates,
  hoursFromADay,
  idLikeAnother,
  idTaken,
  laxerThanBelow,
  nationWithoutHolidays,
  neverHolds,
  nobodyToTell,
  particularsDoNotFit,
  particularsNobodyReads,
  particularsNotRecorded,
  pastReview,
  phaseContradictsTime,
  policiesDoNotFollow,
  policySaysNothing,
  readingWithoutReason,
  readingsDoNotDiffer,
  recursFromWhatHappensOnce,
  requirementNobodyChecks,
  sourceMissing,
  sourceNotChecked,
  standsOnNothing,
  targetAfterDue,
  textAndTimeDiffer,
  timeBeforeItsClock,
  transferInWithoutWhatFollows,
];
