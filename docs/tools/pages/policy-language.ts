import { termWords } from "../../../src/language/terms.js";
import { audiences, conferenceTypes } from "../../../src/model/index.js";
import {
  actors,
  conditions,
  eachOf,
  events,
  grades,
  phases,
  strengths,
  type Event,
} from "../../../src/policy/index.js";
import { markdownTable } from "../../../src/formats/markdown/markdown-table.js";
import { markdownText } from "../../../src/formats/markdown/markdown-text.js";
import { jsonSchema } from "../../../src/cli/schemas.js";
import { requirementRules } from "../../../src/validation/index.js";
import { code, doneBy, everyRule, idsOf, MADE } from "./page-parts.js";

/** Everything that a policy can be written with. */
export function policyLanguage(): string {
  const eventRows = Object.entries<Event>(events).map(([name, { says, fact, for: types }]) => [
    code(name),
    markdownText(says) + (types ? ` (${types.join(", ")})` : ""),
    code(fact),
  ]);
  const conditionRows = Object.entries(conditions).map(([name, { says, fact }]) => [
    code(name),
    markdownText(says),
    code(fact),
  ]);
  return `${MADE}# The language of policies

What a policy can be written with. [The recipe](../recipes/add-an-authority.md) says how; the
[JSON Schema](../../README.md#the-command) that \`cpc schema policy\` prints lets an editor complete and check it.

## A policy's own fields

${markdownTable(["Field", "Needed", "What it is"], fieldRows())}

## What a nation calls its things

\`terms\` of a nation's layer: each in the middle of a sentence, without a full stop. What is left out is called as in England.

${markdownTable(
  ["Term", "In England"],
  Object.entries(termWords.messages).map(([name, english]) => [code(name), markdownText(english)]),
)}

## Words with a fixed meaning

${markdownTable(
  ["Field", "Values"],
  [
    ["`strength`", strengths.map(code).join(", ")],
    ["`phase`", phases.map(code).join(", ")],
    ["`each`", eachOf.map(code).join(", ")],
    ["`for`", conferenceTypes.map(code).join(", ")],
    ["`grade`", grades.map(code).join(", ")],
    ["`by`, `to`", actors.map(code).join(", ")],
    ["`to` of a duty owed to each audience", audiences.map(code).join(", ")],
    ["`chases`", "the id of a duty, which those who do this one chase"],
    ["`when`", "a condition, or a list of conditions that must all be met"],
    ["`unless`", "a list: any of these excludes it; a list within it excludes where all in it are met"],
    ["`fromAge`", 'of a duty with `"each": "child"`: only children of so many years or older'],
    ["`target`", "a time by which it should be done; `due` is then the one by which it must"],
    ["`kind`", "`duty`, `requirement`, `arrangement`, or `not-here`: a rule of a layer below does not hold"],
    [
      "`source` of a clause",
      "`url`, `title` and `readOn`: the page on which it was read, where that is not the document's",
    ],
    [
      "`days` of the document",
      "what a time in `days` means in it: a list of `{ as, because }`, `as` being `working-days` or `calendar-days`",
    ],
  ],
)}

## Times

${markdownTable(
  ["JSON", "TypeScript", "Due"],
  [
    [
      code('{ "count": 15, "unit": "working-days", "relation": "after", "event": E }'),
      code("workingDays(15).after(E)"),
      "the 15th working day strictly after the day of E",
    ],
    [
      code('{ "count": 3, "unit": "working-days", "relation": "before", "event": E }'),
      code("workingDays(3).before(E)"),
      "the 3rd working day strictly before it",
    ],
    [
      code('{ "count": 2, "unit": "days", … }'),
      code("days(2).before(E)"),
      "calendar days, or what `document.days` says; `weeks` and `months` by the calendar, and a month's end is never overrun",
    ],
    [
      code('{ "count": 28, "unit": "calendar-days", … }'),
      code("calendarDays(28).after(E)"),
      "calendar days, whatever `document.days` says",
    ],
    [
      code('{ "count": 24, "unit": "hours", … }'),
      code("hours(24).after(E)"),
      "elapsed hours; whole days where only the day of E is known",
    ],
    [code('{ "relation": "on", "event": E }'), code("on(E)"), "the day of E"],
    [code('{ "relation": "day-before", "event": E }'), code("beforeTheDayOf(E)"), "the calendar day before it"],
    [
      code('{ "count": 3, "unit": "working-days", "relation": "spanning", "event": E }'),
      code("workingDays(3).spanning(E)"),
      "the 3rd working day, the day of E being the first if it is one",
    ],
    [
      code('{ "count": 6, "unit": "weeks", "relation": "every", "event": E }'),
      code('every(6, "weeks").since(E)'),
      "six weeks after E last happened, and again each time it does",
    ],
    [
      code('{ "count": 4, "unit": "weeks", "relation": "every", "event": ID, "from": E }'),
      code('every(4, "weeks").since(ID, { from: E })'),
      "four weeks after the duty of this ID was last done itself; the first time, after E",
    ],
    [
      code('{ "count": 28, "unit": "gestation-weeks", "relation": "by", "event": "expected-delivery" }'),
      code("gestationWeeks(28)"),
      "12 weeks before the expected date of delivery, which ends the 40th week",
    ],
    [code('{ "soonerOf": [ … ] }'), code("soonerOf(…)"), "whichever is sooner; `laterOf` likewise"],
    [
      code('{ "readings": [ { "name": "working-days", "due": …, "because": "…" }, … ] }'),
      code("either(reading(…), …)"),
      "the first, and the others beside it",
    ],
    [code('{ "notStated": "…" }'), code('notStated("…")'), "no date: it was looked for and not found, and why"],
  ],
)}

\`"counting"\` beside working days is another convention than the trigger day being day zero: \`inclusive\`, \`clear-days\` or
\`rolled-start\`; see [how days are counted](../how-days-are-counted.md).

## Events

What a time can count from, and what a duty can be \`doneBy\`. A time can also count from any duty, by its id.

${markdownTable(["Event", "What it is", "The fact in a record"], eventRows)}

## Conditions

For \`when\` and \`unless\`. While the fact is missing nobody knows, and what depends on it waits.

${markdownTable(["Condition", "What it says", "The fact in a record"], conditionRows)}

## Duties that are there already

The same id means the same thing in every policy: use these where they mean what your document does. [Duties](duties.md) says
what each policy asks.

${markdownTable(
  ["Duty", "Fulfilled by"],
  idsOf("duty").map((id) => [`[${code(id)}](duties.md#${id})`, doneBy(id)]),
)}

## Requirements that are checked

A requirement of another id can be written too; reports then say that no rule checks it. Where the particulars are a closed
list, \`cpc lint\` refuses anything else. A requirement without particulars in this table takes none.

${markdownTable(
  ["Requirement", "Fails with", "Particulars, for example"],
  requirementRules.map(({ code: id, message, example, meaning, allowed }) => [
    code(id),
    markdownText(message),
    [
      ...(example === undefined ? [] : [code(JSON.stringify(example))]),
      ...(meaning ? [markdownText(meaning)] : []),
      ...(allowed ? [`Any of: ${allowed.map(code).join(", ")}. A record can give nothing else.`] : []),
    ].join("<br>"),
  ]),
)}

## Arrangements that are there already

${markdownTable(
  ["Arrangement", "In"],
  idsOf("arrangement").map((id) => [code(id), where(id)]),
)}
`;
}

/** A row for each field that a policy file can have, with what its schema says of it. */
function fieldRows(): string[][] {
  const { properties, required } = fieldsOfPolicy();
  return Object.entries(properties)
    .filter(([name]) => name !== "$schema")
    .map(([name, { description = "" }]) => [
      code(name),
      required.includes(name) ? "yes" : "no",
      markdownText(description),
    ]);
}

interface Fields {
  readonly properties: Readonly<Record<string, { readonly description?: string }>>;
  readonly required: readonly string[];
}

function fieldsOfPolicy(): Fields {
  const schema = jsonSchema("policy") as Fields & { $ref?: string; $defs?: Record<string, Fields> };
  return schema.$ref ? schema.$defs![schema.$ref.replace("#/$defs/", "")]! : schema;
}

function where(id: string): string {
  return [...new Set(everyRule.filter(({ rule }) => rule.id === id).map(({ policy }) => policy.id))]
    .map(code)
    .join(", ");
}
