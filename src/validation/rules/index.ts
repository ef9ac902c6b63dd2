// Made by npm run generate; do not edit.
import type { GeneralRule, RequirementRule } from "../rule.js";
import { actionUnderNoGoal } from "./action-under-no-goal.js";
import { attendeesWithinCapacity } from "./attendees-within-capacity.js";
import { caseDiscussionRecorded } from "./case-discussion-recorded.js";
import { categoryAsListed } from "./category-as-listed.js";
import { categoryDetermined } from "./category-determined.js";
import { categoryWithoutPlan } from "./category-without-plan.js";
import { chairAndMinuteTakerPresent } from "./chair-and-minute-taker-present.js";
import { chairAsArranged } from "./chair-as-arranged.js";
import { chairIndependent } from "./chair-independent.js";
import { chairInformationComplete } from "./chair-information-complete.js";
import { childConversationScheduled } from "./child-conversation-scheduled.js";
import { conferenceNotBefore } from "./conference-not-before.js";
import { conferenceOnAWorkingDay } from "./conference-on-a-working-day.js";
import { conferenceQuorate } from "./conference-quorate.js";
import { consultationRecorded } from "./consultation-recorded.js";
import { dangerStatementUnpaired } from "./danger-statement-unpaired.js";
import { decisionBeforeConference } from "./decision-before-conference.js";
import { decisionLetterComplete } from "./decision-letter-complete.js";
import { decisionMade } from "./decision-made.js";
import { delayAgreedAndRecorded } from "./delay-agreed-and-recorded.js";
import { discussionsWithinSpan } from "./discussions-within-span.js";
import { dissentRecorded } from "./dissent-recorded.js";
import { duplicateId } from "./duplicate-id.js";
import { evidenceBeyondSelfReport } from "./evidence-beyond-self-report.js";
import { evidenceSourceNamed } from "./evidence-source-named.js";
import { exclusionRecorded } from "./exclusion-recorded.js";
import { fallbackInOrder } from "./fallback-in-order.js";
import { familyViewsInReport } from "./family-views-in-report.js";
import { familyViewsRecorded } from "./family-views-recorded.js";
import { heldThoughNotRequired } from "./held-though-not-required.js";
import { inquorateEffortsRecorded } from "./inquorate-efforts-recorded.js";
import { interimSafetyPlanDuringDelay } from "./interim-safety-plan-during-delay.js";
import { invitationGivesLinkOrTime } from "./invitation-gives-link-or-time.js";
import { modeAsArranged } from "./mode-as-arranged.js";
import { notInquorateTwiceRunning } from "./not-inquorate-twice-running.js";
import { outcomeArrangementsForAbsentParent } from "./outcome-arrangements-for-absent-parent.js";
import { outcomeRated } from "./outcome-rated.js";
import { outlinePlanComplete } from "./outline-plan-complete.js";
import { outlinePlanMade } from "./outline-plan-made.js";
import { parentCallCoversFourPoints } from "./parent-call-covers-four-points.js";
import { parentCallInSlot } from "./parent-call-in-slot.js";
import { planActionsAreOutcomes } from "./plan-actions-are-outcomes.js";
import { planActionsSmart } from "./plan-actions-smart.js";
import { planActionsTellFamilyApart } from "./plan-actions-tell-family-apart.js";
import { planActionsUnderEachGoal } from "./plan-actions-under-each-goal.js";
import { planEndedByInitialConference } from "./plan-ended-by-initial-conference.js";
import { planEndsBeforeItStarts } from "./plan-ends-before-it-starts.js";
import { planNotBefore } from "./plan-not-before.js";
import { planSaysWhatSafeLooksLike } from "./plan-says-what-safe-looks-like.js";
import { planStartsWithItsConference } from "./plan-starts-with-its-conference.js";
import { platformAsArranged } from "./platform-as-arranged.js";
import { preBirthAssessment } from "./pre-birth-assessment.js";
import { professionalContactDetails } from "./professional-contact-details.js";
import { recordChairSummary } from "./record-chair-summary.js";
import { recordDangerStatements } from "./record-danger-statements.js";
import { recordFrontPage } from "./record-front-page.js";
import { recordInUsualFormat } from "./record-in-usual-format.js";
import { recordReasonForConference } from "./record-reason-for-conference.js";
import { recordVirtualStatement } from "./record-virtual-statement.js";
import { reportByNobody } from "./report-by-nobody.js";
import { reportFromEachAgency } from "./report-from-each-agency.js";
import { reportGivesContactNumber } from "./report-gives-contact-number.js";
import { reportStatesNeedForPlan } from "./report-states-need-for-plan.js";
import { reportStatesPlanContent } from "./report-states-plan-content.js";
import { reportStatesRisk } from "./report-states-risk.js";
import { reviewDateAgreed } from "./review-date-agreed.js";
import { reviewIntervalExceeded } from "./review-interval-exceeded.js";
import { safetyPlanBeforeConference } from "./safety-plan-before-conference.js";
import { safetyScaleFromEach } from "./safety-scale-from-each.js";
import { scaleOutOfRange } from "./scale-out-of-range.js";
import { splitArrangementsRecorded } from "./split-arrangements-recorded.js";
import { stagesInOrder } from "./stages-in-order.js";
import { templateAgreesOrChangesStatements } from "./template-agrees-or-changes-statements.js";
import { templateGivesScaleWithRationale } from "./template-gives-scale-with-rationale.js";
import { templateGivesViewOnPlan } from "./template-gives-view-on-plan.js";
import { templateHasPreviousPlan } from "./template-has-previous-plan.js";
import { templatePrePopulated } from "./template-pre-populated.js";
import { templateSuggestsActions } from "./template-suggests-actions.js";
import { templateUpdatesOwnActions } from "./template-updates-own-actions.js";
import { timeslotKept } from "./timeslot-kept.js";
import { viewsGatheredFromAbsentParent } from "./views-gathered-from-absent-parent.js";

/** Rules that hold under any policy. */
export const generalRules: readonly GeneralRule[] = [
  actionUnderNoGoal,
  categoryWithoutPlan,
  conferenceOnAWorkingDay,
  dangerStatementUnpaired,
  decisionBeforeConference,
  duplicateId,
  heldThoughNotRequired,
  planEndedByInitialConference,
  planEndsBeforeItStarts,
  planStartsWithItsConference,
  reportByNobody,
  scaleOutOfRange,
];

/** Rules that enforce a policy's requirements, each by the requirement's id. */
export const requirementRules: readonly RequirementRule[] = [
  attendeesWithinCapacity,
  caseDiscussionRecorded,
  categoryAsListed,
  categoryDetermined,
  chairAndMinuteTakerPresent,
  chairAsArranged,
  chairIndependent,
  chairInformationComplete,
  childConversationScheduled,
  conferenceNotBefore,
  conferenceQuorate,
  consultationRecorded,
  decisionLetterComplete,
  decisionMade,
  delayAgreedAndRecorded,
  discussionsWithinSpan,
  dissentRecorded,
  evidenceBeyondSelfReport,
  evidenceSourceNamed,
  exclusionRecorded,
  fallbackInOrder,
  familyViewsInReport,
  familyViewsRecorded,
  inquorateEffortsRecorded,
  interimSafetyPlanDuringDelay,
  invitationGivesLinkOrTime,
  modeAsArranged,
  notInquorateTwiceRunning,
  outcomeArrangementsForAbsentParent,
  outcomeRated,
  outlinePlanComplete,
  outlinePlanMade,
  parentCallCoversFourPoints,
  parentCallInSlot,
  planActionsAreOutcomes,
  planActionsSmart,
  planActionsTellFamilyApart,
  planActionsUnderEachGoal,
  planNotBefore,
  planSaysWhatSafeLooksLike,
  platformAsArranged,
  preBirthAssessment,
  professionalContactDetails,
  recordChairSummary,
  recordDangerStatements,
  recordFrontPage,
  recordInUsualFormat,
  recordReasonForConference,
  recordVirtualStatement,
  reportFromEachAgency,
  reportGivesContactNumber,
  reportStatesNeedForPlan,
  reportStatesPlanContent,
  reportStatesRisk,
  reviewDateAgreed,
  reviewIntervalExceeded,
  safetyPlanBeforeConference,
  safetyScaleFromEach,
  splitArrangementsRecorded,
  stagesInOrder,
  templateAgreesOrChangesStatements,
  templateGivesScaleWithRationale,
  templateGivesViewOnPlan,
  templateHasPreviousPlan,
  templatePrePopulated,
  templateSuggestsActions,
  templateUpdatesOwnActions,
  timeslotKept,
  viewsGatheredFromAbsentParent,
];
