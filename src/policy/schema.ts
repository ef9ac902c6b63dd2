import * as z from "zod";
import type { Period } from "../calendar/index.js";
import { conferenceTypes } from "../model/codes.js";
import { dateText } from "../model/written.js";
import { actors } from "./actors.js";
import { grades, type Clause } from "./clause.js";
import { conditions, type ConditionName } from "./conditions.js";
import { events, type EventName } from "./events.js";
import type { Policy } from "./policy.js";
import { eachOf, phases, strengths, type Due, type Particulars, type Rule } from "./rule.js";

const id = z
  .string()
  .regex(/^(?=.{1,64}$)[a-z0-9]+(?:-[a-z0-9]+)*$/, "Use lower-case words joined by hyphens, up to 64 characters.")
  .meta({ description: "Lower-case words joined by hyphens." });
const sentence = z.string().trim().min(1).max(2000);
const event = id.meta({ description: "An event, or the id of a duty." });
const keysOf = <K extends string>(table: Record<K, unknown>) => Object.keys(table) as [K, ...K[]];

const single = [
  z.strictObject({
    count: z.int().min(1).max(10_000),
    unit: z.enum(["working-days", "days", "weeks", "months", "hours", "gestation-weeks"]),
    relation: z.enum(["after", "before", "spanning", "every", "by"]),
    event,
    counting: z.enum(["day-zero", "inclusive", "clear-days", "rolled-start"]).exactOptional(),
  }),
  z.strictObject({ relation: z.enum(["on", "day-before"]), event }),
] as const;

const choiceOf = (options: z.ZodType<Period>) =>
  [
    z.strictObject({ soonerOf: z.array(options).min(2).max(8) }),
    z.strictObject({ laterOf: z.array(options).min(2).max(8) }),
  ] as const;

/** The sooner or later of several may hold one such choice within it: the sooner of one time and the later of two. */
const period: z.ZodType<Period> = z.union([...single, ...choiceOf(z.union([...single, ...choiceOf(z.union(single))]))]);

const due: z.ZodType<Due> = z.union([
  z.strictObject({ notStated: sentence }),
  z.strictObject({
    readings: z
      .array(z.strictObject({ name: id, due: period, because: sentence }))
      .min(2)
      .max(8),
  }),
  period,
]);

const plainValue = z.union([z.string().max(2000), z.number(), z.boolean()]);
const listOrTableOf = (values: z.ZodType<Particulars>) =>
  z.union([plainValue, z.array(values), z.record(z.string(), values)]);
const particulars: z.ZodType<Particulars> = listOrTableOf(listOrTableOf(plainValue));

const condition = z.enum(keysOf<ConditionName>(conditions));

const common = {
  id,
  strength: z.enum(strengths),
  for: z.array(z.enum(conferenceTypes)).min(1).exactOptional(),
  when: condition.exactOptional(),
  unless: z.array(condition).min(1).exactOptional(),
};
const actorList = z.array(z.enum(actors));

const rule: z.ZodType<Rule> = z.discriminatedUnion("kind", [
  z.strictObject({
    kind: z.literal("duty"),
    ...common,
    title: sentence,
    by: actorList.min(1),
    to: actorList,
    phase: z.enum(phases),
    each: z.enum(eachOf).exactOptional(),
    due: due.exactOptional(),
    doneBy: z.enum(keysOf<EventName>(events)).exactOptional(),
  }),
  z.strictObject({ kind: z.literal("requirement"), ...common, particulars: particulars.exactOptional() }),
  z.strictObject({ kind: z.literal("arrangement"), ...common, particulars }),
]);

const clause: z.ZodType<Clause> = z.strictObject({
  id: z.string().regex(/^[A-Za-z0-9][A-Za-z0-9._-]{0,31}$/, "Use letters, digits and . _ - only, up to 32 characters."),
  at: sentence,
  says: sentence,
  grade: z.enum(grades).exactOptional(),
  from: dateText.exactOptional(),
  until: dateText.exactOptional(),
  rules: z.array(rule).max(100),
});

/** The shape of a policy. What its parts mean to each other is checked beside it: see `definePolicy`. */
export const policySchema: z.ZodType<Policy> = z.lazy(() =>
  z.strictObject({
    id,
    title: sentence,
    layer: z.enum(["national", "regional", "authority"]),
    document: z.strictObject({
      title: sentence,
      publisher: sentence.exactOptional(),
      editions: z
        .array(z.strictObject({ name: sentence, from: dateText.exactOptional(), until: dateText.exactOptional() }))
        .exactOptional(),
      note: sentence.exactOptional(),
    }),
    base: policySchema.exactOptional(),
    from: dateText.exactOptional(),
    until: dateText.exactOptional(),
    reviewBy: dateText.exactOptional(),
    clauses: z.array(clause).max(1000),
  }),
);
