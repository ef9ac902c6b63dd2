import * as z from "zod";

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

/** A reference, id or role: letters, digits and `. _ : -`, up to 64 characters. These may appear in results. */
export const code = z
  .string()
  .regex(/^[A-Za-z0-9][A-Za-z0-9._:-]{0,63}$/)
  .meta({ description: "Letters, digits and . _ : - only, up to 64 characters. May appear in results: no names." });
