/** A pre-birth conference is an initial conference about an unborn child. */
export const conferenceTypes = ["initial", "pre-birth", "review", "transfer-in"] as const;
export type ConferenceType = (typeof conferenceTypes)[number];

/** Whom something is told or sent to. */
export const audiences = [
  "family",
  "parents",
  "child",
  "participants",
  "agencies",
  "professionals",
  "social-worker",
  "chair",
  "core-group",
  "conference-service",
] as const;
export type Audience = (typeof audiences)[number];
