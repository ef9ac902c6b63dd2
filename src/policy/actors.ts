import { audiences } from "../model/codes.js";

/** Who does something, or for whom it is done. */
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
export type Actor = (typeof actors)[number];
