import * as z from "zod/v4";
import type { LocalDate } from "../calendar/index.js";
import { dateText } from "./written.js";

/** A meeting of social care, police, health and others about whether a child may be at risk of significant harm. */
export interface StrategyDiscussion {
  /** Of the discussion that a policy counts from: day zero of the count to the conference. */
  heldOn?: LocalDate | undefined;
  /**
   * Whether the section 47 enquiry was initiated at this one.
   * Census: `S47ActualStartDate` is its date. SSD: `ssd_s47_enquiry` start.
   */
  initiatedSection47?: boolean | undefined;
}

/** The enquiry under section 47 of the Children Act 1989. Its clock starts at the discussion that initiated it. */
export interface Section47Enquiry {
  startedOn?: LocalDate | undefined;
  endedOn?: LocalDate | undefined;
  /** Census: `ICPCnotRequired` is the opposite. */
  conferenceRequired?: boolean | undefined;
}

export const section47Enquiry = z.strictObject({
  startedOn: dateText.optional(),
  endedOn: dateText.optional(),
  conferenceRequired: z.boolean().optional(),
});

export const strategyDiscussion = z.strictObject({
  heldOn: dateText.optional(),
  initiatedSection47: z.boolean().optional(),
});
