import * as z from "zod/v4";
import type { LocalDate } from "../calendar/index.js";
import { decision, type Decision } from "./decision.js";
import { childPlan, type ChildPlan } from "./plan.js";
import { codeText, dateText, freeText } from "./written.js";

/** A child, born or unborn, whom the conference is about. Siblings can share a conference and get decisions of their own. */
export interface Child {
  /** A code, by which findings name the child; never a name. */
  id: string;
  /** Never appears in a result. */
  name?: string | undefined;
  /** Whether the child was not yet born when the record was made. */
  unborn?: boolean | undefined;
  bornOn?: LocalDate | undefined;
  /** After it, nothing is owed for this child. */
  diedOn?: LocalDate | undefined;
  /** This child's decision, where it is not the record's decision for all. */
  decision?: Decision | undefined;
  /** This child's plan, where it is not the record's plan for all. */
  plan?: ChildPlan | undefined;
}

export const child = z.strictObject({
  id: codeText,
  name: freeText.optional(),
  unborn: z.boolean().optional(),
  bornOn: dateText.optional(),
  diedOn: dateText.optional(),
  decision: decision.optional(),
  plan: childPlan.optional(),
});
