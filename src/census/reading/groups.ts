import type { ChildHistory, ChildInNeedPlan, Enquiry, PlanPeriod, PlanReview, Referral } from "../../model/history.js";
import type { HeaderFields } from "./census-reading.js";

/** How the text of an element is read. */
export type Kind = "date" | "flag" | "opposite-flag" | "code" | "number";

/** The field of the model that an element is for, and how it is read. */
export type Leaf = readonly [field: string, kind: Kind];

/** What a group holds: other groups, and elements with a value. What it does not name is passed over: the years differ. */
export interface Group {
  readonly groups: readonly GroupName[];
  readonly leaves: Readonly<Record<string, Leaf>>;
}

/** The groups that are read, by the names of their elements. */
export type GroupName =
  | "Header"
  | "CollectionDetails"
  | "Source"
  | "Children"
  | "Child"
  | "ChildIdentifiers"
  | "CINdetails"
  | "Assessments"
  | "Section47"
  | "CINPlanDates"
  | "ChildProtectionPlans"
  | "Reviews";

type LeavesOf<T> = Readonly<Record<string, readonly [keyof T, Kind]>>;

/** Every group, and what is read of it. */
export const groups: Readonly<Record<GroupName, Group>> = {
  Header: { groups: ["CollectionDetails", "Source"], leaves: {} },
  CollectionDetails: {
    groups: [],
    leaves: {
      Collection: ["collection", "code"],
      Year: ["year", "number"],
      ReferenceDate: ["referenceDate", "date"],
    } satisfies LeavesOf<HeaderFields>,
  },
  Source: { groups: [], leaves: { LEA: ["authority", "code"] } satisfies LeavesOf<HeaderFields> },
  Children: { groups: ["Child"], leaves: {} },
  Child: { groups: ["ChildIdentifiers", "CINdetails"], leaves: {} },
  ChildIdentifiers: {
    groups: [],
    leaves: {
      LAchildID: ["id", "code"],
      PersonBirthDate: ["bornOn", "date"],
      ExpectedPersonBirthDate: ["expectedDeliveryOn", "date"],
      PersonDeathDate: ["diedOn", "date"],
    } satisfies LeavesOf<ChildHistory>,
  },
  CINdetails: {
    groups: ["Assessments", "Section47", "CINPlanDates", "ChildProtectionPlans"],
    leaves: {
      CINreferralDate: ["receivedOn", "date"],
      CINclosureDate: ["closedOn", "date"],
      ReasonForClosure: ["closureReason", "code"],
      ReferralNFA: ["noFurtherAction", "flag"],
      DateOfInitialCPC: ["transferInConferenceOn", "date"],
    } satisfies LeavesOf<Referral>,
  },
  Assessments: {
    groups: [],
    leaves: {
      AssessmentActualStartDate: ["startedOn", "date"],
      AssessmentAuthorisationDate: ["authorisedOn", "date"],
    } satisfies LeavesOf<NonNullable<Referral["assessments"]>[number]>,
  },
  Section47: {
    groups: [],
    leaves: {
      S47ActualStartDate: ["startedOn", "date"],
      InitialCPCtarget: ["targetOn", "date"],
      DateOfInitialCPC: ["conferenceHeldOn", "date"],
      ICPCnotRequired: ["conferenceRequired", "opposite-flag"],
    } satisfies LeavesOf<Enquiry>,
  },
  CINPlanDates: {
    groups: [],
    leaves: {
      CINPlanStartDate: ["startedOn", "date"],
      CINPlanEndDate: ["endedOn", "date"],
    } satisfies LeavesOf<ChildInNeedPlan>,
  },
  ChildProtectionPlans: {
    groups: ["Reviews"],
    leaves: {
      CPPstartDate: ["startedOn", "date"],
      CPPendDate: ["endedOn", "date"],
      InitialCategoryOfAbuse: ["category", "code"],
      LatestCategoryOfAbuse: ["latestCategory", "code"],
      NumberOfPreviousCPP: ["previousPlans", "number"],
    } satisfies LeavesOf<PlanPeriod>,
  },
  Reviews: { groups: [], leaves: { CPPreviewDate: ["heldOn", "date"] } satisfies LeavesOf<PlanReview> },
};
