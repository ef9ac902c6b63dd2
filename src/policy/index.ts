/**
 * The language that policies are written in, and what a policy is made of: its layers, clauses, rules and calendar. Takes
 * a policy as data, and never its id. Gives a checked policy, or errors that name the place. May import `model` and the
 * folders before it.
 *
 * @module
 */
export { actors, type Actor } from "../vocabulary/actors.js";
export { grades, type Clause, type ClauseSource, type Grade } from "./clause.js";
export { clausesAsRead } from "./clauses-as-read.js";
export type { ConditionName } from "../vocabulary/conditions.js";
export { wordedConditions as conditions, type WordedCondition as Condition } from "../vocabulary/worded-conditions.js";
export { calendarOf } from "./calendar-of.js";
export { calendarUnder } from "./compile.js";
export { checkPolicy } from "./check-policy.js";
export { definePolicy, readPolicy } from "./define-policy.js";
export { firstPeriod, periodsOf, readingsOf } from "./due.js";
export { isEventName, type EventName } from "../vocabulary/events.js";
export { wordedEvents as events, type WordedEvent as Event } from "../vocabulary/worded-events.js";
export {
  authorityOf,
  layersOf,
  type DaysMeaning,
  type Policy,
  type PolicyClosure,
  type PolicyDocument,
} from "./policy.js";
export type {
  RuleWithSource,
  Provenance,
  ResolvedArrangement,
  ResolvedDuty,
  ResolvedNotHere,
  ResolvedRequirement,
  ResolvedRule,
} from "./resolve-rules.js";
export {
  dutySubjects,
  eachOf,
  phases,
  strengths,
  type DutySubject,
  type Arrangement,
  type DueTime,
  type Duty,
  type Each,
  type NotHere,
  type NotStated,
  type Particulars,
  type Phase,
  type Reading,
  type Readings,
  type Requirement,
  type Rule,
  type Strength,
} from "./rule.js";
export type { When } from "./when.js";
export { policyFileSchema, policySchema } from "./schema.js";
export {
  arrangement,
  beforeTheDayOf,
  calendarDays,
  clause,
  days,
  duty,
  either,
  every,
  gestationWeeks,
  graded,
  hours,
  inForce,
  laterOf,
  months,
  notHere,
  notStated,
  on,
  policy,
  reading,
  readOn,
  requirement,
  soonerOf,
  weeks,
  workingDays,
  type DutyOptions,
  type RequirementOptions,
} from "./language.js";
