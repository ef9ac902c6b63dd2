import * as z from "zod/v4";
import { divisions, type Period } from "../calendar/index.js";
import { conferenceTypes } from "../vocabulary/codes.js";
import { dateText } from "../model/written.js";
import { actors } from "../vocabulary/actors.js";
import { termWords, type TermName } from "../language/terms.js";
import { grades, type Clause } from "./clause.js";
import type { ConditionName } from "../vocabulary/conditions.js";
import { wordedConditions as conditions } from "../vocabulary/worded-conditions.js";
import { events, type EventName } from "../vocabulary/events.js";
import { MOST_RULES, type Policy, type PolicyClosure } from "./policy.js";
import { WITHOUT_TIME } from "./policy-shape.js";
import { dutySubjects, eachOf, phases, strengths, type DueTime, type Particulars, type Rule } from "./rule.js";
import { phaseOf, titleOf } from "./write.js";

const id = z
  .string()
  .regex(/^(?=.{1,64}$)[a-z0-9]+(?:-[a-z0-9]+)*$/, "Use lower-case words joined by hyphens, up to 64 characters.")
  .meta({ description: "Lower-case words joined by hyphens, up to 64 characters." });
/** On one line, and with nothing in it that a terminal would obey. */
const line = z
  .string()
  .overwrite((text) => text.replaceAll(/\s+/g, " ").trim())
  .max(2000)
  .regex(/^[^\p{Cc}\p{Cs}\u202A-\u202E\u2066-\u2069\uFFFE\uFFFF]*$/u, "Leave out control characters.");
const sentence = line.min(1);
const keysOf = <K extends string>(table: Record<K, unknown>) => Object.keys(table) as [K, ...K[]];
/**
 * A field that can be left out and is never `undefined`. A zod before 4.3 has no such thing: with it, `undefined` is let
 * through, which no JSON holds.
 */
const ifGiven = <T extends z.ZodType>(schema: T): z.ZodExactOptional<T> =>
  schema.exactOptional?.() ?? (schema.optional() as never);

const described = <T extends z.ZodType>(schema: T, description: string) => schema.meta({ description });

const event = id.meta({
  id: "Event",
  description: `What it counts from: an event (${keysOf(events).join(", ")}), or the id of a duty.`,
  examples: keysOf(events),
});

/** A number of units counted from an event, and the day of one or the day before. */
export const singlePeriods = [
  z
    .strictObject({
      count: described(z.int().min(1).max(1000), "How many units."),
      unit: z.enum(["working-days", "days", "calendar-days", "weeks", "months", "hours", "gestation-weeks"]),
      relation: described(
        z.enum(["after", "before", "spanning", "every", "by"]),
        "after or before the event; spanning: within so many working days of which the event's own is the first; every: so long after it last happened; by: in that week of a pregnancy, counted from expected-delivery.",
      ),
      event,
      from: ifGiven(
        described(
          id,
          "Of every: the event, or the duty, that the first time counts from while its own event has not happened.",
        ),
      ),
      counting: ifGiven(
        described(
          z.enum(["day-zero", "inclusive", "clear-days", "rolled-start"]),
          "How working days are counted; day-zero (the n-th working day strictly after the event) unless said otherwise.",
        ),
      ),
    })
    .meta({ id: "CountedPeriod", description: "So many units counted from an event." }),
  z
    .strictObject({
      relation: described(z.enum(["on", "day-before"]), "The event's own day, or the calendar day before it."),
      event,
    })
    .meta({ id: "DayPeriod", description: "The event's own day, or the one before it." }),
] as const;

const choiceOf = (options: z.ZodType<Period>) =>
  [
    z.strictObject({ soonerOf: described(z.array(options).min(2).max(4), "Whichever of these is sooner.") }),
    z.strictObject({ laterOf: described(z.array(options).min(2).max(4), "Whichever of these is later.") }),
  ] as const;

/** The sooner or later of several may hold one such choice within it: the sooner of one time and the later of two. */
const period: z.ZodType<Period> = z
  .union([...singlePeriods, ...choiceOf(z.union([...singlePeriods, ...choiceOf(z.union(singlePeriods))]))])
  .meta({ id: "Period", description: "A time relative to an event." });

const readings = z.strictObject({
  readings: z
    .array(
      z.strictObject({
        name: id,
        due: period,
        because: described(line, "Why one can read it so.").default(""),
      }),
    )
    .min(2)
    .max(8)
    .meta({ description: "The ways to read a time that can honestly be read in several; the first is the default." }),
});

const due: z.ZodType<DueTime> = z
  .union([
    z.strictObject({ notStated: described(sentence, "That a time was looked for and not found, and why.") }),
    readings,
    period,
  ])
  .meta({ id: "Due", description: "When a duty is due." });

const plainValue = z.union([line, z.number(), z.boolean()]);
const listOrTableOf = (values: z.ZodType<Particulars>) =>
  z.union([plainValue, z.array(values).max(200), z.record(line.max(64), values)]);
const particulars: z.ZodType<Particulars> = listOrTableOf(listOrTableOf(listOrTableOf(plainValue))).meta({
  description: "A value, a list or a table of them.",
});

const condition = z.enum(keysOf<ConditionName>(conditions)).meta({
  id: "Condition",
  description: Object.entries(conditions)
    .map(([name, { says }]) => `${name}: ${says}`)
    .join("; "),
});

const when = z.union([condition, z.array(condition).min(1).max(8)]);

const clauseId = z
  .string()
  .regex(/^[A-Za-z0-9][A-Za-z0-9._-]{0,31}$/, "Use letters, digits and . _ - only, up to 32 characters.");

const common = {
  id: id.meta({ description: "The same id means the same thing in every policy: use one that is there already." }),
  strength: described(
    z.enum(strengths),
    "must: an error when not met; should: a query; may: a choice, never a failure.",
  ).default("must"),
  for: ifGiven(
    described(
      z.array(z.enum(conferenceTypes)).min(1),
      "The conference types it holds for; without it, all. initial includes pre-birth unless a rule names that.",
    ),
  ),
  when: ifGiven(described(when, "It holds only if this is so; of several conditions in a list, if all of them are.")),
  unless: ifGiven(
    described(
      z.array(when).min(1).max(20),
      "It does not hold if any of these is so; of several conditions in a list of their own, if all of them are.",
    ),
  ),
  cites: ifGiven(
    described(
      z.array(clauseId).min(1).max(20),
      "Other clauses, of this policy or of a layer below it, that say it too: what is found by it cites them as well.",
    ),
  ),
};
const actorList = z.array(z.enum(actors)).max(20);

const duty = z
  .strictObject({
    kind: z.literal("duty"),
    ...common,
    title: described(sentence, "Its name in a few words; the id in words unless given.").optional(),
    task: ifGiven(
      described(
        sentence,
        "What to do, beginning with a verb: Submit reports. The usual words for the duty unless given.",
      ),
    ),
    by: described(actorList, "Who does it; empty where the document does not say."),
    to: described(actorList, "For whom, or to whom, it is done.").default([]),
    phase: described(
      z.enum(phases),
      "It follows from when the duty is due, unless given; give it where no time is stated.",
    ).optional(),
    each: ifGiven(described(z.enum(eachOf), "Owed by or to each of these, one deadline for every one.")),
    fromAge: ifGiven(
      described(
        z.int().min(1).max(17),
        "Of a duty for each child: only for those who are so many years old on the day of the conference, or older.",
      ),
    ),
    due: ifGiven(described(due, "Without it the policy gives no time, and the duty stands in the checklist.")),
    target: ifGiven(
      described(
        period,
        "By when it should be done, where due is by when it must be at the latest. After it and before due is a query.",
      ),
    ),
    doneBy: ifGiven(
      described(
        z.enum(keysOf<EventName>(events)),
        "The event that fulfils it. Any duty can also be recorded as completed by its id.",
      ),
    ),
    notBefore: ifGiven(
      described(
        z.enum(keysOf<EventName>(events)),
        "What is done earlier than this event does not fulfil it; where it is due on the day of that event, than that day.",
      ),
    ),
    before: ifGiven(
      described(
        z.enum(keysOf<EventName>(events)),
        "Of a duty without a time: the event before which it is done, where that is not the start of the conference.",
      ),
    ),
    about: ifGiven(
      described(
        z.enum(dutySubjects),
        "Why it is owed: because of the conference (unless said otherwise), of a plan, or of the enquiry.",
      ),
    ),
    existence: ifGiven(
      described(
        z.enum(strengths),
        "How strongly it is put that it is done at all, where its time is put less strongly: not done when the conference starts is judged by this, and late by strength.",
      ),
    ),
    chases: ifGiven(
      id.meta({
        description:
          "The id of the duty that it asks to chase: what is open of that is on the worklist of those who chase. Where this duty is to somebody, only what they owe of it.",
      }),
    ),
  })
  .meta({ id: "Duty", description: "Someone does something, by a time or without one." });

const rule: z.ZodType<Rule> = z
  .discriminatedUnion("kind", [
    duty,
    z
      .strictObject({
        kind: z.literal("requirement"),
        ...common,
        particulars: ifGiven(particulars),
      })
      .meta({ id: "Requirement", description: "Something a record must, should or may contain or satisfy." }),
    z
      .strictObject({ kind: z.literal("arrangement"), ...common, particulars })
      .meta({ id: "Arrangement", description: "A fact about how conferences run under a policy." }),
    z
      .strictObject({
        kind: z.literal("not-here"),
        ...common,
        id: id.meta({ description: "The id of the rule, of a layer below, that does not hold here." }),
      })
      .meta({ id: "NotHere", description: "That a rule of a layer below does not hold here." }),
  ])
  .transform((given, context) => {
    if (given.kind !== "duty") return given;
    // After the union and not in the duty: zod 3.25 finds no kind in what is transformed.
    const { title, phase, ...rest } = given;
    if (phase === undefined && (rest.due === undefined || "notStated" in rest.due)) {
      context.addIssue({
        code: "custom",
        path: ["phase"],
        message: WITHOUT_TIME.message,
        params: { code: "missing", fix: WITHOUT_TIME.fix },
      });
    }
    return { ...rest, title: title ?? titleOf(rest.id), phase: phase ?? phaseOf(rest.due) };
  });

const from = ifGiven(described(dateText, "The first day on which it is in force."));
const until = ifGiven(described(dateText, "The first day on which it no longer is."));

const url = z
  .url({ protocol: /^https?$/ })
  .max(2000)
  .meta({ pattern: "^https?://" });

const clause: z.ZodType<Clause> = z
  .strictObject({
    id: clauseId.meta({ description: "An id of your own: 4.2 or HO11." }),
    at: described(sentence, "Where it stands in the document."),
    says: described(sentence, "What it says, in your own words."),
    grade: ifGiven(
      described(
        z.enum(grades),
        "How well it is known: stated in its document (unless said otherwise), published on a page, or quoted by one.",
      ),
    ),
    source: ifGiven(
      z
        .strictObject({
          title: ifGiven(described(sentence, "What the page is.")),
          url,
          readOn: ifGiven(described(dateText, "The day on which it was read.")),
        })
        .meta({ description: "Where the clause was read, where that is another page than the document's." }),
    ),
    from,
    until,
    rules: z
      .array(rule)
      .max(100)
      .meta({ description: "The duties, requirements and arrangements that encode it.", minItems: 1 }),
  })
  .meta({ id: "Clause", description: "One clause of a document, and the rules that encode it." });

const scope = ifGiven(
  described(
    z.literal("all"),
    "It puts off the times of national and regional layers too, which these do not provide for.",
  ),
);

const closure: z.ZodType<PolicyClosure> = z.union([
  z.strictObject({ date: dateText, title: sentence, scope }),
  z.strictObject({ from: dateText, until: described(dateText, "The first day after it."), title: sentence, scope }),
]);

const shapeOf = <B extends z.ZodType>(base: B) => ({
  id,
  title: described(sentence, "What people call it: Hounslow."),
  layer: described(
    z.enum(["national", "regional", "authority"]),
    "How far it reaches, for readers; what it replaces follows from base.",
  ),
  document: z
    .strictObject({
      title: sentence,
      publisher: ifGiven(sentence),
      url: ifGiven(described(url, "Where it is published.")),
      checkedOn: ifGiven(described(dateText, "The day on which the policy was last checked against it.")),
      editions: ifGiven(
        described(
          z
            .array(
              z.strictObject({
                name: described(
                  sentence,
                  "The name its publisher or its readers give it: 2023, or reviewed 30 April 2020.",
                ),
                from,
                until,
              }),
            )
            .max(100),
          "The editions it was read in, one in force at a time. A timeline names the one in force.",
        ),
      ),
      days: ifGiven(
        described(
          z
            .array(
              z.strictObject({
                as: z.enum(["working-days", "calendar-days"]),
                because: described(line, "Why one can read it so.").default(""),
              }),
            )
            .min(1)
            .max(2),
          "What days means in it, where that is not calendar days: each way to read it, the default first. Every time in days then has these readings.",
        ),
      ),
      note: ifGiven(described(sentence, "What a reader should know: what it leaves open, what was not read.")),
    })
    .meta({ description: "The document that the policy encodes: title, publisher, url, checkedOn, editions, note." }),
  authority: ifGiven(
    id.meta({ description: "The authority, where it has several policies over time; the policy's id unless given." }),
  ),
  base: ifGiven(base),
  from,
  until,
  reviewBy: ifGiven(described(dateText, "The day by which its makers meant to look at it again.")),
  interim: ifGiven(
    described(
      z.union([dateText, z.string().regex(/^[12]\d{3}$/, "Give the day of its text, YYYY-MM-DD, or the year.")]),
      "The rules were made for the time being: the day of their text, or its year.",
    ),
  ),
  succeededBy: ifGiven(
    described(z.array(id).min(1).max(20), "Of an authority that ended: the authorities that followed it."),
  ),
  holidays: ifGiven(
    described(
      z.enum(divisions),
      `The division whose bank holidays are no working days, as a nation's layer names it: ${divisions.join(", ")}. That of the layer below unless given; England and Wales where no layer names one.`,
    ),
  ),
  terms: ifGiven(
    described(
      z.strictObject(
        Object.fromEntries(
          Object.entries(termWords.messages).map(([name, english]) => [
            name,
            ifGiven(described(sentence, `What the nation calls: ${english}.`)),
          ]),
        ) as Record<TermName, z.ZodExactOptional<typeof sentence>>,
      ),
      "What the nation calls its things, in the middle of a sentence; as in England where it does not say.",
    ),
  ),
  closures: ifGiven(
    described(
      z.array(closure).max(1000),
      "Days beside weekends and bank holidays on which the authority's working days are not counted.",
    ),
  ),
  clauses: described(z.array(clause).max(MOST_RULES), "In the document's order."),
});

/** The shape of a policy, as a Zod schema. What its parts mean to each other is checked beside it, by `definePolicy`. */
export const policySchema: z.ZodType<Policy> = z.lazy(() => z.strictObject(shapeOf(policySchema)));

/**
 * The shape of a policy in a file, where the layer below it can be named by its id. `cpc schema policy` prints it as
 * JSON Schema.
 */
export const policyFileSchema: z.ZodType = z.lazy(() =>
  z.strictObject({
    $schema: ifGiven(described(z.string(), "Where this schema is, for editors.")),
    ...shapeOf(
      z.union([z.string().min(1).max(300), policyFileSchema]).meta({
        description:
          "The policy whose rules hold where this one has none: its id, or all of it; for the command, also its file.",
      }),
    ),
  }),
);
