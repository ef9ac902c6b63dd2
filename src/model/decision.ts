import * as z from "zod";
import { audiences, type Audience } from "./codes.js";
import { distribution, type Distribution } from "./distribution.js";
import { momentText } from "./written.js";

/** An audience's response to the decision. */
export interface DecisionResponse {
  from: Audience;
  at?: string | undefined;
}

/** What the conference, or its chair, decided. */
export interface Decision {
  /** Whether the child needs a child protection plan. Absent while undecided. */
  planNeeded?: boolean | undefined;
  madeAt?: string | undefined;
  /** When it was entered in the case system. */
  recordedAt?: string | undefined;
  notified?: Distribution[] | undefined;
  responses?: DecisionResponse[] | undefined;
  /** The chair's rating on the outcome form. */
  rag?: "red" | "amber" | "green" | undefined;
}

export const decision: z.ZodType<Decision> = z.strictObject({
  planNeeded: z.boolean().optional(),
  madeAt: momentText.optional(),
  recordedAt: momentText.optional(),
  notified: z.array(distribution).optional(),
  responses: z.array(z.strictObject({ from: z.enum(audiences), at: momentText.optional() })).optional(),
  rag: z.enum(["red", "amber", "green"]).optional(),
});
