export type { Citation } from "./citation.js";
export { audiences, conferenceTypes, type Audience, type ConferenceType } from "./codes.js";
export {
  conferenceModes,
  type Conference,
  type ConferenceMode,
  type PreviousConference,
  type Times,
} from "./conference.js";
export type { Decision, DecisionResponse } from "./decision.js";
export type { Distribution } from "./distribution.js";
export type { Finding, Parsed, Severity } from "./finding.js";
export type { Participant } from "./participant.js";
export { parseRecord } from "./parse-record.js";
export type { ConferenceDocument, Plan } from "./plan.js";
export { conferenceRecord, type CompletedDuty, type ConferenceRecord } from "./record.js";
export { reportKinds, type Report, type ReturnedTemplate } from "./report.js";
export { familyRoles, isProfessional, serviceRoles } from "./roles.js";
export type { StrategyDiscussion } from "./strategy-discussion.js";
