/** Writes the pages of this folder that are made from data. Run `npm run generate` after changing a policy or a rule. */
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import { fileURLToPath } from "node:url";
import { buildTimeline, parseRecord, policies, policyToMarkdown, timelineToSvg, type Policy } from "../src/index.js";
import { architectureDrawing } from "./architecture-drawing.js";
import { strips } from "./day-strips.js";
import { llmsText } from "./llms.js";
import { markdownTable } from "../src/formats/markdown/markdown-table.js";
import { policyTitle } from "../src/formats/in-words/title-in-words.js";
import { markdownText } from "../src/formats/markdown/markdown-text.js";
import { lintRules } from "../src/lint/index.js";
import { audiences, conferenceTypes } from "../src/model/index.js";
import {
  actors,
  conditions,
  eachOf,
  events,
  grades,
  layersOf,
  phases,
  strengths,
  type Event,
  type Rule,
} from "../src/policy/index.js";
import { usageLines } from "../src/cli/usage.js";
import { jsonSchema } from "../src/cli/schemas.js";
import { inEnglish, termWords } from "../src/language/terms.js";
import { dueInWords } from "../src/wording/limit-text.js";
import { taskOf } from "../src/wording/task-text.js";
import { noticeMessages } from "../src/timeline/index.js";
import { historyRules } from "../src/history/rules/index.js";
import { generalRules, requirementRules } from "../src/validation/index.js";

/** Every generated page, by its path in this folder, so that a test can hold them against what is committed. */
export function pages(): ReadonlyMap<string, string> {
  const made = new Map([
    ...policies.map((policy): [string, string] => [`policies/${policy.id}.md`, policyPage(policy)]),
    ["policies/README.md", listOfPolicies()],
    ["reference/policy-language.md", vocabulary()],
    ["reference/duties.md", duties()],
    ["reference/findings.md", findings()],
    ["reference/notices.md", notices()],
    ["traceability.md", traceability()],
    ["drawings/architecture.svg", architectureDrawing()],
    ["drawings/hounslow-initial.svg", exampleDrawing()],
    ...strips().map(({ name, svg }): [string, string] => [`drawings/${name}.svg`, svg]),
  ]);
  return made.set("llms.txt", llmsText(made));
}

/** Where the README lists the commands, which is made of their table. */
export const usageBlock = /(?<=\n## The command\n\n```sh\n)[\s\S]*?(?=```)/;

const MADE = "<!-- Made by docs/generate.ts; do not edit. -->\n\n";
const code = (text: string) => `\`${text}\``;
const everyRule: readonly { policy: Policy; rule: Rule }[] = policies.flatMap((policy) =>
  policy.clauses.flatMap(({ rules }) => rules.map((rule) => ({ policy, rule }))),
);

function policyPage(policy: Policy): string {
  return MADE + policyToMarkdown(policy);
}

function listOfPolicies(): string {
  const rows = policies.map((policy) => [
    `[${markdownText(policyTitle(policy))}](${policy.id}.md)`,
    code(policy.id),
    layersOf(policy)
      .slice(0, -1)
      .toReversed()
      .map(({ title }) => markdownText(title))
      .join(", then "),
    markdownText([policy.document.title, policy.document.publisher].filter(Boolean).join(", ")),
    String(policy.clauses.length),
  ]);
  return `${MADE}# Policies\n\nEach is a page, clause by clause, to be ticked off beside its document.\n\n${markdownTable(["Policy", "Id", "Stands on", "Document", "Clauses"], rows)}\n`;
}

function vocabulary(): string {
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

function idsOf(kind: Rule["kind"]): string[] {
  return [...new Set(everyRule.filter(({ rule }) => rule.kind === kind).map(({ rule }) => rule.id))].toSorted();
}

function where(id: string): string {
  return [...new Set(everyRule.filter(({ rule }) => rule.id === id).map(({ policy }) => policy.id))]
    .map(code)
    .join(", ");
}

function doneBy(id: string): string {
  const duty = everyRule.find(({ rule }) => rule.id === id)?.rule;
  return duty?.kind === "duty" && duty.doneBy ? `the event ${code(duty.doneBy)}` : "an entry in `completed`";
}

/** A finding, a notice or a duty under a heading of its own, so that it can be linked to by its code. */
function entry(id: string, ...paragraphs: readonly string[]): string {
  return [`### ${id}`, ...paragraphs.filter((text) => text !== "")].join("\n\n");
}

function findings(): string {
  const entries = (
    rules: readonly {
      readonly code: string;
      readonly severity?: string;
      readonly message: string;
      readonly fix: string;
    }[],
  ) =>
    rules
      .map(({ code: id, severity, message, fix }) =>
        entry(
          id,
          markdownText(inEnglish(message)),
          markdownText(inEnglish(fix)),
          severity === undefined ? "" : `Severity: ${severity}.`,
          askedIn(id, "requirement"),
        ),
      )
      .join("\n\n");
  return `${MADE}# Findings

Every code is permanent, and links to a finding by its code stay: \`findings.md#deadline-missed\`. A requirement's severity
follows from its strength: \`must\` gives an \`error\`, \`should\` a \`query\`, \`may\` an \`info\`.

## Of requirements

${entries(requirementRules)}

## Of any record

${entries(generalRules)}

## Of a child's history

${entries(historyRules)}

## Of deadlines

${entry("deadline-missed", "What was done, was done after it was due.")}

${entry("target-missed", "What should have been done by a time was not; the time by which it must be is later.")}

${entry("deadline-overdue", "What is not done should have been, on the day asked about.")}

## Of policies

What \`lintPolicy\` and \`cpc lint\` say of a policy that can be used.

${entries(lintRules)}
`;
}

/** The policies that have a rule, each with its clauses; nothing where none has. */
function askedIn(id: string, kind: Rule["kind"]): string {
  const places = policies.flatMap((policy) => {
    const clauses = policy.clauses.filter(({ rules }) => rules.some((rule) => rule.id === id && rule.kind === kind));
    return clauses.length === 0
      ? []
      : [
          `[${markdownText(policy.title)}](../policies/${policy.id}.md) ${clauses.map((clause) => clause.id).join(", ")}`,
        ];
  });
  return places.length === 0 ? "" : `Asked for by ${places.join("; ")}.`;
}

function notices(): string {
  return `${MADE}# Notices of a timeline

What was assumed, what could not be read, what to check. Every code is permanent, and links to a notice by its code stay.

${Object.entries(noticeMessages)
  .map(([id, message]) => entry(id, markdownText(message)))
  .join("\n\n")}
`;
}

function duties(): string {
  const entries = idsOf("duty").map((id) => {
    const places = everyRule.flatMap(({ policy, rule }) =>
      rule.kind === "duty" && rule.id === id ? [{ policy, rule }] : [],
    );
    const rows = places.map(({ policy, rule }) => [
      `[${markdownText(policy.title)}](../policies/${policy.id}.md)`,
      policy.clauses.find(({ rules }) => rules.includes(rule))!.id,
      rule.for ? rule.for.join(", ") : "all",
      rule.by.length > 0 ? rule.by.map(code).join(", ") : "not said",
      rule.strength,
      rule.due ? markdownText("notStated" in rule.due ? rule.due.notStated : dueInWords(rule.due)) : "no time given",
    ]);
    return entry(
      id,
      `**${markdownText(inEnglish(taskOf({ id, title: places[0]!.rule.title })))}.** Fulfilled by ${doneBy(id)}.`,
      markdownTable(["Policy", "Clause", "Conferences", "By", "Strength", "Time"], rows),
    );
  });
  return `${MADE}# Duties

Every duty of the policies, by its id: what people are told to do, and what each policy says of it. The same id means the same
thing in every policy, and links to a duty by its id stay: \`duties.md#reports-submitted\`.

${entries.join("\n\n")}
`;
}

function traceability(): string {
  const sections = policies.map((policy) => {
    const rows = policy.clauses.flatMap((clause) =>
      clause.rules.map((rule, index) => [
        index === 0 ? code(clause.id) : "",
        index === 0 ? markdownText(clause.at) : "",
        `${rule.kind} ${code(rule.id)}`,
        encodes(rule),
      ]),
    );
    return `## ${markdownText(policy.title)}\n\n${markdownTable(["Clause", "Where", "Rule", "What acts on it"], rows)}`;
  });
  return `${MADE}# From clause to code

Every clause of every policy, the rules that encode it, and what acts on them. A duty with a time becomes a deadline, one
without stands in the checklist; a requirement is checked by the rule of its name in \`src/validation/rules/\`; an
arrangement is there to be read.

${sections.join("\n\n")}
`;
}

function encodes(rule: Rule): string {
  switch (rule.kind) {
    case "duty":
      return rule.due && !("notStated" in rule.due) ? `deadline: ${markdownText(dueInWords(rule.due))}` : "checklist";
    case "requirement":
      return requirementRules.some(({ code: id }) => id === rule.id)
        ? code(`src/validation/rules/${rule.id}.ts`)
        : "nothing yet";
    case "arrangement":
      return "";
    case "not-here":
      return "does not hold here";
  }
}

function exampleDrawing(): string {
  const parsed = parseRecord(
    readFileSync(new URL("../examples/records/hounslow-initial.json", import.meta.url), "utf8"),
  );
  if (!parsed.ok) throw new Error("The example is no record.");
  return `${timelineToSvg(buildTimeline(parsed.value, "hounslow", { asOf: "2020-05-01" }), { width: 800 })}\n`;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  for (const [path, text] of pages()) {
    const file = new URL(path, import.meta.url);
    mkdirSync(dirname(fileURLToPath(file)), { recursive: true });
    writeFileSync(file, text);
  }
  const readme = new URL("../README.md", import.meta.url);
  writeFileSync(readme, readFileSync(readme, "utf8").replace(usageBlock, `${usageLines().join("\n")}\n`));
}
