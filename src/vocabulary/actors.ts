import { audiences } from "./codes.js";

/** Who can do something under a policy, or have it done for them: the audiences of a record, and those who act. */
export const actors = [
  ...audiences,
  "local-authority",
  "professional",
  "agency",
  "team-manager",
  "senior-manager",
  "lead-practitioner",
  "independent-reviewing-officer",
  "duty-chair",
  "minute-taker",
  "administrator",
  "business-support-officer",
  "advocate",
  "safeguarding-lead",
  "police",
  "health-service",
  "school",
  "originating-authority",
  "receiving-authority",
] as const;
/** One of those who act under a policy, or for whom it is done; see {@link actors}. */
export type Actor = (typeof actors)[number];
