import * as z from "zod";
import type { LocalDate } from "../calendar/index.js";
import { dateText } from "./written.js";

/** A meeting of social care, police, health and others about whether a child may be at risk of significant harm. */
export interface StrategyDiscussion {
  heldOn?: LocalDate | undefined;
  /**
   * Whether the section 47 enquiry was initiated at this one.
   * Census: `S47ActualStartDate` is its date. SSD: `ssd_s47_enquiry` start.
   */
  initiatedSection47?: boolean | undefined;
}

export const strategyDiscussion: z.ZodType<StrategyDiscussion> = z.strictObject({
  heldOn: dateText.optional(),
  initiatedSection47: z.boolean().optional(),
});
