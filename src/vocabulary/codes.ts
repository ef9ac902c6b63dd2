/**
 * The types of conference. A pre-birth conference is an initial conference about an unborn child; `transfer-in` is held
 * by the authority to which a child with a plan has moved.
 */
export const conferenceTypes = ["initial", "pre-birth", "review", "transfer-in"] as const;
/** One of the types of conference; see {@link conferenceTypes}. */
export type ConferenceType = (typeof conferenceTypes)[number];

/** The census codes of the categories of abuse: neglect, physical, sexual, emotional, multiple. */
export const categoryCodes = ["NEG", "PHY", "SAB", "EMO", "MUL"] as const;
/** One of the census codes of the categories of abuse; see {@link categoryCodes}. */
export type CategoryCode = (typeof categoryCodes)[number];

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
/** One of those whom a record can name as told; see {@link audiences}. */
export type Audience = (typeof audiences)[number];

/** What references, ids and roles are made of; they may appear in results, so nothing else is let through. */
export const codePattern = /^[A-Za-z0-9][A-Za-z0-9._:-]{0,63}$/;
