import type { ConferenceRecord } from "../../../src/index.js";

/** A planned conference with more people than most have: both parents, two children, a relative and nine agencies. */
export function fullRecord(type: ConferenceRecord["type"]): ConferenceRecord {
  return {
    type,
    reference: "CPC-0999",
    referral: { receivedOn: "2026-03-02" },
    strategyDiscussions: [{ heldOn: "2026-03-18", initiatedSection47: true }],
    ...(type === "review" ? { previousConference: { type: "initial", heldOn: "2026-01-12" } } : {}),
    ...(type === "pre-birth" ? { expectedDeliveryOn: "2026-06-01" } : {}),
    participants: [
      { id: "mother", role: "mother" },
      { id: "father", role: "father" },
      { id: "older", role: "young-person" },
      { id: "younger", role: "child" },
      { id: "grandmother", role: "grandmother" },
      ...PROFESSIONALS.map(([role, agency]) => ({ id: `${role}-1`, role, agency })),
    ],
    conference: { mode: "one-to-one", split: true, planned: { start: "2026-04-09T10:00", end: "2026-04-09T12:00" } },
  };
}

const PROFESSIONALS = [
  ["social-worker", "childrens-social-care"],
  ["health-visitor", "health-visiting"],
  ["midwife", "maternity"],
  ["general-practitioner", "general-practice"],
  ["school-nurse", "school-nursing"],
  ["headteacher", "primary-school"],
  ["designated-safeguarding-lead", "secondary-school"],
  ["police-officer", "police"],
  ["probation-officer", "probation"],
  ["mental-health-nurse", "mental-health"],
  ["chair", "conference-service"],
  ["minute-taker", "conference-service"],
] as const;
