import * as z from "zod/v4";
import {
  calendarSummarySchema,
  deadlineSchema,
  dueSchema,
  noticeSchema,
  notOwedSchema,
  policySummarySchema,
} from "../timeline/schema.js";
import { conferenceTypes } from "../vocabulary/codes.js";
import type { HistoryTimeline } from "./history-timeline.js";

// The shape of what comes out, for JSON Schema. Nothing that makes a history's timeline imports this.

const date = z.iso.date();
const conference = z.strictObject({
  type: z.enum(conferenceTypes),
  heldOn: date.nullable(),
  reference: z.string().nullable(),
  place: z.string(),
});
const standing = {
  due: dueSchema.nullable(),
  heldOn: date.nullable(),
  status: z.enum(["done", "late", "overdue", "due-today", "upcoming"]).nullable(),
  notStated: z.string().exactOptional(),
  reconvenedOn: date.exactOptional(),
};

export const historyTimelineSchema: z.ZodType<HistoryTimeline> = z.strictObject({
  schemaVersion: z.literal(1),
  child: z.string().nullable(),
  asOf: z.string().nullable(),
  enquiries: z.array(
    z.strictObject({
      startedOn: date.nullable(),
      conference: z.strictObject({ ...standing, workingDaysTaken: z.int().nullable() }).nullable(),
    }),
  ),
  plans: z.array(
    z.strictObject({
      startedOn: date.nullable(),
      endedOn: date.nullable(),
      reviews: z.array(
        z.strictObject({
          ...standing,
          after: date.nullable(),
          reference: z.string().nullable(),
          plannedOn: date.exactOptional(),
        }),
      ),
    }),
  ),
  deadlines: z.array(z.strictObject({ ...deadlineSchema.shape, conference })),
  notOwed: z.array(z.strictObject({ ...notOwedSchema.shape, conference })),
  notices: z.array(noticeSchema),
  policy: policySummarySchema.nullable(),
  calendar: calendarSummarySchema,
});
