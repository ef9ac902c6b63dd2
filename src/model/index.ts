/**
 * What a record holds: one conference, as far as a case system knows it. Takes JSON, or a row of a database. Gives a
 * record or a history, or findings about its shape. May import `vocabulary` and the folders before it.
 *
 * Everything but `type` may be left out. Absent says that nobody knows; `false`, an empty text or an empty list says
 * that somebody has looked and it is not there. Times are dates, London times or instants with an offset; ids, roles
 * and references are codes and may appear in results, and all other texts never do.
 *
 * @module
 */
export type { Citation } from "./citation.js";
export type { Challenge } from "./challenge.js";
export type { Child } from "./child.js";
export {
  audiences,
  categoryCodes,
  conferenceTypes,
  type Audience,
  type CategoryCode,
  type ConferenceType,
} from "../vocabulary/codes.js";
export {
  conferenceModes,
  parentCallPoints,
  type Adjournment,
  type CallWithParent,
  type Conference,
  type ConferenceMode,
  type Delay,
  type Discussion,
  type Fallback,
  type ParentCall,
  type PreviousConference,
  type ConferenceStage,
  type Times,
} from "./conference.js";
export {
  decisionLetterParts,
  type Decision,
  type DecisionResponse,
  type Dissent,
  type PreviousDecision,
} from "./decision.js";
export type { Distribution } from "./distribution.js";
export type { Finding, FindingDeadline, FindingParameter, Parsed, PartlyParsed, Severity } from "./finding.js";
export {
  childHistory,
  planStarts,
  type ChildHistory,
  type ChildInNeedPlan,
  type Enquiry,
  type PlanPeriod,
  type PlanReview,
  type PlanStart,
  type Referral,
} from "./history.js";
export type { NonEmpty } from "./non-empty.js";
export type { Contact, Exclusion, Participant } from "./participant.js";
export { parseHistory } from "./parse-history.js";
export { parseRecord, type ParseOptions } from "./parse-record.js";
export type { DateReading } from "./read-cell.js";
export { recordFromRow, type RowOptions } from "./record-from-row.js";
export {
  chairInformationItems,
  type Minutes,
  type NeedsToHappen,
  type WorkingWell,
  type WorriedAbout,
} from "./minutes.js";
export {
  outlinePlanParts,
  planEndReasons,
  type ChildPlan,
  type ConferenceDocument,
  type OutlinePlan,
  type Plan,
  type PlanAction,
  type PlanEndReason,
} from "./plan.js";
export {
  conferenceRecord,
  type CompletedDuty,
  type ConferenceRecord,
  type DutyNotDone,
  type DutyReason,
  type NextReview,
} from "./record.js";
export {
  evidenceKinds,
  reportKinds,
  templateParts,
  type EvidenceSource,
  type Report,
  type ReportStatements,
  type ReturnedTemplate,
} from "./report.js";
export {
  chairRoles,
  childRoles,
  companionRoles,
  familyRoles,
  isProfessional,
  minuteTakerRoles,
  parentRoles,
  professionalRoles,
  serviceRoles,
  type Person,
} from "../vocabulary/roles.js";
export type { DangerStatement, SafetyGoal, SafetyPlan, SafetyScale } from "./signs-of-safety.js";
export type { ZodList } from "./written.js";
export type { Section47Enquiry, StrategyDiscussion } from "./strategy-discussion.js";
