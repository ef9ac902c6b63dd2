import * as z from "zod/v4";
import { historyTimelineSchema } from "../history/schema.js";
import { conferenceRecord } from "../model/index.js";
import { policyFileSchema } from "../policy/index.js";
import { timelineSchema } from "../timeline/schema.js";
import { reportSchema } from "../validation/schema.js";

const SCHEMAS = {
  record: { schema: conferenceRecord, title: "A child protection conference record" },
  policy: { schema: policyFileSchema, title: "An authority's policy for child protection conferences" },
  timeline: { schema: timelineSchema, title: "The timeline of a child protection conference" },
  history: { schema: historyTimelineSchema, title: "A child's history: conferences, plans and reviews over time" },
  report: { schema: reportSchema, title: "The validation report of a child protection conference record" },
} as const;

export const schemaNames = Object.keys(SCHEMAS) as (keyof typeof SCHEMAS)[];

/** JSON Schema, draft 2020-12, of what goes in and what comes out. */
export function jsonSchema(name: keyof typeof SCHEMAS): object {
  const { schema, title } = SCHEMAS[name];
  return { title, ...z.toJSONSchema(schema, { target: "draft-2020-12", io: "input" }) };
}
