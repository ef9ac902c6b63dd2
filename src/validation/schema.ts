import { severities } from "../model/finding.js";
import * as z from "zod/v4";
import { calendarSummarySchema, citationSchema, policySummarySchema } from "../timeline/schema.js";
import type { ValidationReport } from "./report.js";
import { outcomeReasons, type OutcomeReason } from "./outcome-text.js";
import { stages } from "./stage.js";
import { unusedBecause } from "./unused-waivers.js";
import { waiverSchema } from "./waiver.js";

const finding = {
  code: z.string(),
  severity: z.enum(severities),
  path: z.string(),
  pointer: z.string(),
  message: z.string(),
  fix: z.string(),
  basis: z.array(citationSchema),
  key: z.string(),
  params: z.record(z.string(), z.union([z.string(), z.number(), z.boolean(), z.null(), z.array(z.string())])),
  deadline: z
    .strictObject({ key: z.string(), duty: z.string(), due: z.string().nullable(), party: z.string().nullable() })
    .exactOptional(),
  explained: z.literal(true).exactOptional(),
};

const waived = z.strictObject({
  reason: z.string(),
  by: z.string().exactOptional(),
  until: z.iso.date().exactOptional(),
});

/** The shape of a report, for JSON Schema. Nothing that makes one imports this. */
export const reportSchema: z.ZodType<ValidationReport> = z.strictObject({
  schemaVersion: z.literal(1),
  record: z.strictObject({ type: z.string().nullable(), reference: z.string().nullable() }),
  asOf: z.string().nullable(),
  stage: z.enum(stages).nullable(),
  findings: z.array(z.strictObject(finding)),
  waived: z.array(z.strictObject({ ...finding, waived })),
  unusedWaivers: z.array(
    z.strictObject({ waiver: waiverSchema, why: z.enum(unusedBecause), suggestions: z.array(z.string()) }),
  ),
  notHeld: z.array(z.string()),
  rules: z.array(
    z.strictObject({
      code: z.string(),
      status: z.enum(["passed", "failed", "skipped", "not-applicable"]),
      duty: z.string().exactOptional(),
      reason: z.enum(Object.keys(outcomeReasons) as OutcomeReason[]).exactOptional(),
      why: z.string().exactOptional(),
      missing: z.array(z.string()).exactOptional(),
      basis: z.array(citationSchema),
    }),
  ),
  summary: z.strictObject({
    errors: z.int(),
    queries: z.int(),
    infos: z.int(),
    passed: z.int(),
    notRecorded: z.int(),
  }),
  policy: policySummarySchema,
  calendar: calendarSummarySchema,
});
