import type { ConferenceRecord } from "child-protection-conferences";
import { conferenceRecord } from "child-protection-conferences/model";
import type * as z from "zod/v4";

// The schema and the hand-written type say the same, of what goes in and of what comes out.

type Same<A, B> = [A, B] extends [B, A] ? true : false;
export const out: Same<z.output<typeof conferenceRecord>, ConferenceRecord> = true;
export const taken: Same<z.input<typeof conferenceRecord>, ConferenceRecord> = true;

// Every field that one of them has, at any depth, the other has too: an optional one that is missing is assignable.
type Whole<T> = T extends string
  ? T
  : T extends readonly (infer Item)[]
    ? readonly Whole<Item>[]
    : T extends object
      ? { [Field in keyof T]-?: Whole<Exclude<T[Field], undefined>> }
      : T;
export const allOut: Same<Whole<z.output<typeof conferenceRecord>>, Whole<ConferenceRecord>> = true;
export const allTaken: Same<Whole<z.input<typeof conferenceRecord>>, Whole<ConferenceRecord>> = true;

// It is an object schema, and can be taken apart and added to.
const start = conferenceRecord.pick({ type: true, conference: true });
export const picked: Same<keyof z.output<typeof start>, "type" | "conference"> = true;
// @ts-expect-error no such field
conferenceRecord.pick({ conferences: true });
export const types: readonly string[] = conferenceRecord.shape.type.options;
const theirs = conferenceRecord.extend({ caseNumber: conferenceRecord.shape.reference });
export const extended: string | undefined = theirs.parse({}).caseNumber;
export const people = conferenceRecord.shape.participants.unwrap().element.shape.role;
export const heldOn: readonly ({ heldOn?: string | undefined } | undefined)[] | undefined = conferenceRecord.parse(
  {},
).strategyDiscussions;

// @ts-expect-error a type of conference that does not exist
export const wrong: z.input<typeof conferenceRecord> = { type: "strategy" };
