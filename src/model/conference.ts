import * as z from "zod";
import type { LocalDate } from "../calendar/index.js";
import { conferenceTypes, type ConferenceType } from "./codes.js";
import { dateText, momentText } from "./written.js";

/** From when to when; each a date, a London time or an instant. */
export interface Times {
  start?: string | undefined;
  end?: string | undefined;
}

export const conferenceModes = ["in-person", "video", "telephone", "hybrid", "consultation", "one-to-one"] as const;

/** How a conference takes place; `one-to-one` is the chair's case discussions beside written submissions. */
export type ConferenceMode = (typeof conferenceModes)[number];

/** The meeting, or series of discussions. What was held replaces what was planned. */
export interface Conference {
  planned?: Times | undefined;
  held?: Times | undefined;
  mode?: ConferenceMode | undefined;
  /** Whether the family, or part of it, is seen apart from the others. */
  split?: boolean | undefined;
}

/** The conference before a review. */
export interface PreviousConference {
  type?: ConferenceType | undefined;
  heldOn?: LocalDate | undefined;
}

const times: z.ZodType<Times> = z.strictObject({ start: momentText.optional(), end: momentText.optional() });

export const conference: z.ZodType<Conference> = z.strictObject({
  planned: times.optional(),
  held: times.optional(),
  mode: z.enum(conferenceModes).optional(),
  split: z.boolean().optional(),
});

export const previousConference: z.ZodType<PreviousConference> = z.strictObject({
  type: z.enum(conferenceTypes).optional(),
  heldOn: dateText.optional(),
});
