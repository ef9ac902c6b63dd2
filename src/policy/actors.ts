import { audiences } from "../model/codes.js";

/** Who does something, or for whom it is done. */
export const actors = [
  ...audiences,
  "local-authority",
  "professional",
  "agency",
  "team-manager",
  "duty-chair",
  "minute-taker",
  "administrator",
  "business-support-officer",
  "advocate",
] as const;
export type Actor = (typeof actors)[number];
