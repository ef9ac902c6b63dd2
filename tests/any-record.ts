import fc from "fast-check";
import * as z from "zod/v4";
import { addDays } from "../src/calendar/index.js";
import { conferenceRecord, type ConferenceRecord } from "../src/model/index.js";
import {
  audienceText,
  categoryText,
  codeText,
  dateText,
  freeText,
  momentText,
  roleText,
} from "../src/model/written.js";
import { policies } from "../src/index.js";
import { audiences } from "../src/vocabulary/codes.js";

/** Mostly within half a year, so that things come before and after each other; over Easter and both clock changes. */
export const anyDay: fc.Arbitrary<string> = fc.oneof(
  { weight: 12, arbitrary: fc.integer({ min: 0, max: 60 }).map((days) => addDays("2020-03-20", days)) },
  { weight: 4, arbitrary: fc.integer({ min: -200, max: 400 }).map((days) => addDays("2020-03-20", days)) },
  { weight: 1, arbitrary: fc.constantFrom("2010-12-30", "2028-12-20", "2024-02-29", "2020-10-25", "2020-03-29") },
);
/** Never within the hour that the clocks skip or repeat. */
const anyTime = fc.constantFrom("00:00", "09:30", "10:00", "12:00", "16:45", "23:59");
/** A day, a London time or an instant. */
export const anyMoment: fc.Arbitrary<string> = fc.oneof(
  { weight: 2, arbitrary: anyDay },
  { weight: 3, arbitrary: fc.tuple(anyDay, anyTime).map(([day, time]) => `${day}T${time}`) },
  { weight: 1, arbitrary: fc.tuple(anyDay, anyTime).map(([day, time]) => `${day}T${time}:00+02:00`) },
);

const person = fc.constantFrom("p1", "p2", "p3", "p4", "p5");
const dutyIds = policies.flatMap(({ clauses }) =>
  clauses.flatMap(({ rules }) => rules.flatMap(({ kind, id }) => (kind === "duty" ? id : []))),
);

/** Codes that mean something, by the field they stand in; whoever is named elsewhere is a person. */
const codes: Readonly<Record<string, fc.Arbitrary<string>>> = {
  role: fc.constantFrom("social-worker", "health-visitor", "teacher", "mother", "child", "chair", "minute-taker"),
  agency: fc.constantFrom("childrens-social-care", "health-visiting", "primary-school", "conference-service"),
  duty: fc.constantFrom(...new Set(dutyIds)),
  for: fc.oneof(person, fc.constantFrom("family", "agencies", "participants", "health-visiting", "primary-school")),
  to: fc.oneof({ weight: 1, arbitrary: person }, { weight: 3, arbitrary: fc.constantFrom(...audiences) }),
  stage: fc.constantFrom("chair-with-family", "professionals-with-parents", "professionals"),
  goal: fc.constantFrom("g1", "g2"),
  category: fc.constantFrom("NEG", "EMO", "MUL", "CSE", "not-determined"),
  reference: fc.constantFrom("CPC-0417", "CPC-1"),
};

/** What a schema lets through: every field there is, some of them left out. */
function fitting(schema: z.ZodType, name: string): fc.Arbitrary<unknown> {
  if (schema === codeText || schema === roleText || schema === audienceText || schema === categoryText)
    return codes[name] ?? person;
  if (schema === dateText) return anyDay;
  if (schema === momentText) return anyMoment;
  if (schema === freeText) return fc.constantFrom("", " ", "Something.");
  if (schema instanceof z.ZodOptional) return fitting(schema.unwrap() as z.ZodType, name);
  if (schema instanceof z.ZodBoolean) return fc.boolean();
  if (schema instanceof z.ZodNumber) return fc.integer({ min: 0, max: 12 });
  if (schema instanceof z.ZodEnum) return fc.constantFrom(...(schema.options as string[]));
  if (schema instanceof z.ZodArray) return fc.array(fitting(schema.element as z.ZodType, name), { maxLength: 3 });
  if (schema instanceof z.ZodObject) {
    const fields = Object.entries(schema.shape as Record<string, z.ZodType>);
    const given = fields.map(([field, inner]) => {
      const value = fitting(inner, field);
      return [field, inner instanceof z.ZodOptional ? fc.option(value, { nil: undefined, freq: 4 }) : value] as const;
    });
    return fc.record(Object.fromEntries(given)).map(withoutAbsent);
  }
  throw new Error(`No arbitrary for ${name}: ${schema.def.type}.`);
}

function withoutAbsent(fields: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined));
}

/** The id of a policy of the package. */
export const anyPolicyId: fc.Arbitrary<string> = fc.constantFrom(...policies.map(({ id }) => id));

/** Records of every shape that `parseRecord` accepts, likely or not. A field of the schema is here as soon as it is there. */
export const anyRecord: fc.Arbitrary<ConferenceRecord> = fitting(conferenceRecord, "record") as never;
