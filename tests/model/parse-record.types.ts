import { parseRecord, type ConferenceRecord, type Finding, type Parsed } from "child-protection-conferences";
import { conferenceRecord } from "child-protection-conferences/model";

// A value is had only after it is asked whether there is one.

const parsed: Parsed<ConferenceRecord> = parseRecord("{}");
export const either: ConferenceRecord | readonly Finding[] = parsed.ok ? parsed.value : parsed.findings;
// @ts-expect-error nobody has asked
export const hasty = parsed.value;
// @ts-expect-error nor here
export const alsoHasty = parsed.findings;

export const record: ConferenceRecord = {
  type: "review",
  participants: [{ id: "p1", role: "health-visitor", agency: "health-visiting" }],
  // @ts-expect-error a category is a code, of whatever nation
  decision: { planNeeded: true, category: 1 },
};
// @ts-expect-error everything may be left out but the type
export const typeless: ConferenceRecord = {};

// Zod's schema and the type of a record are of one shape.
export const fromSchema: ConferenceRecord = conferenceRecord.parse({});
