import * as z from "zod/v4";
import { conditions, type ConditionName } from "../vocabulary/conditions.js";
import { audiences } from "../vocabulary/codes.js";
import { actors } from "../vocabulary/actors.js";
import { singlePeriods } from "../policy/schema.js";
import { phases, strengths } from "../policy/rule.js";
import type { Timeline } from "./timeline.js";

// The shape of what comes out, for JSON Schema. Nothing that makes a timeline imports this.

const date = z.iso.date();
const instantOrDate = z.string();
/** A list of one or more, for TypeScript too. */
const atLeastOne = <T extends z.ZodType>(item: T) =>
  z.array(item).min(1) as unknown as z.ZodType<readonly [z.output<T>, ...z.output<T>[]]>;
export const dueSchema = z.strictObject({ date, lastWorkingDay: date.nullable(), at: z.string().exactOptional() });
const nonWorkingDay = z.strictObject({
  date,
  weekday: z.enum(["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"]),
  reason: z.enum(["weekend", "bank-holiday", "closure"]),
  title: z.string(),
  projected: z.literal(true).exactOptional(),
});

export const citationSchema = z.strictObject({
  clause: z.string(),
  at: z.string(),
  says: z.string(),
  grade: z.string().exactOptional(),
  source: z
    .strictObject({ title: z.string().exactOptional(), url: z.string(), readOn: date.exactOptional() })
    .exactOptional(),
});
export const policySummarySchema = z.strictObject({
  id: z.string(),
  title: z.string(),
  layers: z.array(z.string()),
  layerTitles: z.array(z.string()),
  edition: z.string().nullable(),
  document: z.strictObject({ title: z.string(), url: z.string().nullable(), checkedOn: date.nullable() }),
  terms: z.record(z.string(), z.string()).nullable(),
  interim: z.string().nullable(),
  from: date.nullable(),
  until: date.nullable(),
});
export const calendarSummarySchema = z.strictObject({
  id: z.string(),
  publishedFrom: date.nullable(),
  publishedThrough: date.nullable(),
});

const asked = {
  id: z.string(),
  title: z.string(),
  task: z.string(),
  by: z.array(z.enum(actors)),
  to: z.array(z.enum(actors)),
  strength: z.enum(strengths),
  phase: z.enum(phases),
  layer: z.string(),
  basis: atLeastOne(citationSchema),
};

const party = z
  .union([
    z.strictObject({ agency: z.string(), members: z.array(z.string()), roles: z.array(z.string()) }),
    z.strictObject({ id: z.string(), role: z.string().exactOptional(), agency: z.string().exactOptional() }),
    z.strictObject({ audience: z.enum(audiences) }),
    z.strictObject({ child: z.string() }),
  ])
  .nullable();
const notOwedCode = z.enum(["conference-not-required", "no-plan-needed", "plan-ended", "died", "not-here"]);

const obligation = {
  ...asked,
  key: z.string(),
  doneAt: instantOrDate.nullable(),
  chasedBy: z.array(z.enum(actors)).exactOptional(),
};

export const deadlineSchema = z.strictObject({
  ...obligation,
  party,
  due: dueSchema,
  target: dueSchema.exactOptional(),
  status: z.enum(["done", "late", "overdue", "due-today", "upcoming"]).nullable(),
  plannedTooLate: z.strictObject({ on: date, workingDays: z.int().nullable() }).exactOptional(),
  workingDaysLeft: z.int().nullable(),
  reading: z.string().nullable(),
  otherReadings: z.array(z.strictObject({ reading: z.string(), because: z.string(), due: dueSchema })),
  projectedFrom: z.array(z.string()),
  closedBy: z.strictObject({ code: notOwedCode, path: z.string() }).nullable(),
  why: atLeastOne(
    z.strictObject({
      step: z.enum(["from", "count", "choose"]),
      text: z.string(),
      event: z.string().exactOptional(),
      kind: z.enum(["happened", "planned", "completed", "projected", "assumed"]).exactOptional(),
      title: z.string().exactOptional(),
      asPlanned: z.literal(true).exactOptional(),
      says: z.string().exactOptional(),
      date,
      at: z.string().exactOptional(),
      skipped: z.array(nonWorkingDay).exactOptional(),
      period: z.union(singlePeriods).exactOptional(),
      choose: z.enum(["sooner", "later"]).exactOptional(),
    }),
  ),
});

export const notOwedSchema = z.strictObject({
  id: z.string(),
  key: z.string(),
  title: z.string(),
  task: z.string(),
  by: asked.by,
  to: asked.to,
  party,
  because: z.strictObject({ code: notOwedCode, path: z.string(), text: z.string() }),
  layer: z.string(),
  basis: atLeastOne(citationSchema),
});

export const noticeSchema = z.strictObject({
  code: z.string(),
  message: z.string(),
  planned: z
    .array(
      z.strictObject({
        key: z.string(),
        duty: z.string(),
        title: z.string(),
        task: z.string(),
        planned: date,
        due: date,
        workingDays: z.int().nullable(),
        layer: z.string(),
        clauses: z.array(z.string()),
      }),
    )
    .exactOptional(),
  about: z.array(z.string()).exactOptional(),
  paths: z.array(z.string()).exactOptional(),
});

export const timelineSchema: z.ZodType<Timeline> = z.strictObject({
  schemaVersion: z.literal(1),
  record: z.strictObject({
    type: z.string(),
    reference: z.string().nullable(),
    conference: z
      .strictObject({ start: instantOrDate.nullable(), end: instantOrDate.nullable(), isHeld: z.boolean() })
      .nullable(),
    planNeeded: z.boolean().nullable(),
    people: z.array(
      z.strictObject({
        id: z.string(),
        role: z.string().exactOptional(),
        agency: z.string().exactOptional(),
        excluded: z.literal(true).exactOptional(),
        inCoreGroup: z.literal(true).exactOptional(),
      }),
    ),
  }),
  asOf: instantOrDate.nullable(),
  policy: policySummarySchema,
  calendar: calendarSummarySchema,
  deadlines: z.array(deadlineSchema),
  checklist: z.array(
    z.strictObject({
      ...obligation,
      party,
      state: z.enum(["done", "late", "not-done", "open", "unclear", "not-held"]),
      notStated: z.string().nullable(),
      onlyIf: z.string().nullable(),
      subjectTo: z.array(
        z.strictObject({ condition: z.enum(Object.keys(conditions) as ConditionName[]), holds: z.boolean() }),
      ),
      fromAge: z.number().exactOptional(),
    }),
  ),
  waiting: z.array(z.strictObject({ ...asked, needs: z.array(z.string()) })),
  notOwed: z.array(notOwedSchema),
  notices: z.array(noticeSchema),
});
