import { divisions } from "../calendar/index.js";
import { OPTIONS, type CommandOption, type OptionName } from "./command-options.js";

/**
 * The one table of commands: what each is for, its arguments, options, formats and examples. What `parseArgs` takes, all help,
 * what may have been meant by a slip, and the list in the README are made of it. A new option is a row in
 * `command-options.ts` and its name here; a new format is its name in `formats`.
 */
export interface CommandRow {
  /** What it answers, as one line. */
  readonly says: string;
  /** What follows the name: the arguments, and options that are always given. */
  readonly forms: readonly string[];
  /** The options that the short lists show. */
  readonly usual: readonly OptionName[];
  /** The rest. */
  readonly more: readonly OptionName[];
  /** Those that this command takes several times, and others once. */
  readonly several?: readonly OptionName[];
  /** The first is the usual one; empty where there is only one. */
  readonly formats: readonly string[];
  /** A line to type, and what it is for. */
  readonly examples: readonly (readonly [line: string, says: string])[];
}

const COUNTED = ["reading", "calendar", "not-held"] as const;
const WORDED = ["words", "labels", "output"] as const;
const FEED = ["stamp", "state", "alarm", "name", "domain", "class", "url", "refresh", "reference"] as const;
const TABLES = ["table", "json", "markdown", "csv"] as const;

export const COMMANDS = {
  timeline: {
    says: "What is due when in a case, who does it and how it stands",
    forms: ["RECORD --policy ID|FILE"],
    usual: ["as-of", "for", "why", "reading"],
    more: ["policy", "calendar", "not-held", ...FEED, "theme", "width", "contact", ...WORDED],
    formats: ["table", "json", "markdown", "csv", "svg", "mermaid", "plain", "sheet", "print", "ics"],
    examples: [
      ["cpc timeline case.json --policy hounslow --as-of today", "what is overdue, next and later"],
      ["cpc timeline case.json --policy hounslow --as-of today --why", "the same, with the reasons"],
      ["cpc timeline case.json --policy hounslow --for health-visitor", "what is one person's, by id or role"],
      ["cpc timeline case.json --policy hounslow --format ics --state feed.json --output case.ics", "a calendar feed"],
    ],
  },
  validate: {
    says: "What is missing or wrong in records or histories, and who says so",
    forms: ["RECORD|HISTORIES --policy ID|FILE"],
    usual: ["as-of", "why", "exclude", "waive"],
    more: ["policy", ...COUNTED, ...WORDED],
    formats: ["table", "json", "ndjson", "sarif", "csv"],
    examples: [
      ["cpc validate case.json --policy hounslow --as-of today", "one record"],
      ["cpc validate cases.ndjson --policy hounslow --as-of today --format ndjson", "one a line, a report a line"],
      ["cpc validate case.json --policy hounslow --waive agreed.json --why", "without what was agreed, with reasons"],
    ],
  },
  worklist: {
    says: "What somebody has to do over all cases, the most pressing first",
    forms: ["RECORD…|HISTORIES… --policy ID|FILE (--all | [--role ROLE] [--agency CODE] [--participant ID])"],
    usual: ["as-of", "why"],
    more: ["policy", "all", "role", "agency", "participant", "lines", ...COUNTED, ...WORDED],
    formats: TABLES,
    examples: [
      ["cpc worklist cases/*.json --policy hounslow --role chair --as-of today", "the chair's"],
      ["cpc worklist cases.ndjson --policy hounslow --all --as-of today", "everybody's"],
    ],
  },
  history: {
    says: "A child over time: enquiries, plans, reviews and what is due",
    forms: ["HISTORIES --policy ID|FILE"],
    usual: ["as-of", "why"],
    more: ["policy", ...COUNTED, ...WORDED],
    formats: TABLES,
    examples: [
      ["cpc history child.json --policy working-together --as-of today", "one child"],
      ["cpc history census.xml --policy working-together --format csv", "every child of a census, as rows"],
    ],
  },
  measures: {
    says: "Figures over all histories: how many were in time",
    forms: ["HISTORIES --policy ID|FILE --on DAY"],
    usual: ["by"],
    more: ["policy", "on", "from", "through", "count", "suppress-below", "calendar", "output"],
    formats: ["table", "json", "csv", "markdown"],
    examples: [
      ["cpc measures census.xml --policy working-together --on 2025-03-31 --by quarter", "a row for each quarter"],
      ["cpc measures histories.ndjson --policy working-together --on today --suppress-below 6", "small figures hidden"],
    ],
  },
  plan: {
    says: "On which days a conference can be held, and what binds",
    forms: ["RECORD|HISTORIES --policy ID|FILE --from DAY"],
    usual: ["through", "as-of"],
    more: ["policy", "from", "at", "unavailable", "duty", "lines", ...COUNTED, ...WORDED],
    several: ["duty"],
    formats: TABLES,
    examples: [
      ["cpc plan case.json --policy hounslow --from today", "the next six weeks"],
      [
        "cpc plan case.json --policy hounslow --from 2020-04-20 --unavailable 2020-04-27..2020-05-01",
        "somebody is away",
      ],
    ],
  },
  diff: {
    says: "What changed between two states of records or histories",
    forms: ["BEFORE AFTER --policy ID|FILE"],
    usual: ["policy-before", "as-of", "as-of-before"],
    more: ["policy", "calendar-before", "role", "agency", "participant", "lines", ...COUNTED, ...WORDED],
    formats: TABLES,
    examples: [
      ["cpc diff monday.json friday.json --policy hounslow --as-of today", "from one file to another"],
      ["cpc diff case.json case.json --policy hounslow --policy-before london", "from one policy to another"],
    ],
  },
  why: {
    says: "Which counts give one date from another, or why a date is not the policy's",
    forms: ["FROM TO", "RECORD DATE --policy ID|FILE --duty ID|KEY"],
    usual: ["calendar"],
    more: ["as-of", "policy", "duty", "reading", "not-held", ...WORDED],
    several: ["calendar"],
    formats: TABLES,
    examples: [
      ["cpc why 2020-04-09 2020-05-04", "15 working days, say"],
      ["cpc why case.json 2020-05-05 --policy hounslow --duty conference-held", "how a date differs from the policy's"],
    ],
  },
  holiday: {
    says: "Which deadlines a new bank holiday moves",
    forms: ["DAY RECORD…|HISTORIES… --policy ID|FILE"],
    usual: ["title", "as-of"],
    more: ["policy", "lines", ...COUNTED, ...WORDED],
    formats: TABLES,
    examples: [['cpc holiday 2027-06-21 cases.ndjson --policy hounslow --title "Jubilee"', "over all records"]],
  },
  explain: {
    says: "Why a deadline falls when it does, or why there is a finding",
    forms: ["RECORD --policy ID|FILE (--duty ID|KEY | --finding CODE|KEY [--path PATH])"],
    usual: ["as-of"],
    more: ["policy", "duty", "finding", "path", ...COUNTED, ...WORDED],
    formats: ["text", "json"],
    examples: [
      ["cpc explain case.json --policy hounslow --duty conference-held", "a deadline"],
      ["cpc explain case.json --policy hounslow --as-of today --finding deadline-overdue", "findings of one code"],
    ],
  },
  census: {
    says: "What is wrong in a children in need census before it is sent",
    forms: ["CENSUS"],
    usual: ["year"],
    more: ["reference-date", "output"],
    formats: ["table", "json", "csv", "ndjson"],
    examples: [["cpc census return.xml --format csv --output findings.csv", "findings as rows"]],
  },
  compare: {
    says: "Policies side by side: where they differ, and by which clause",
    forms: ["ID|FILE ID|FILE…"],
    usual: ["record", "on", "as-of"],
    more: ["calendar", "all", "output"],
    formats: ["table", "json", "markdown"],
    examples: [
      ["cpc compare hounslow london", "what one says and the other does not"],
      ["cpc compare hounslow norfolk --record case.json --as-of today", "and what that means for a case"],
    ],
  },
  lint: {
    says: "What is wrong in a policy that you write",
    forms: ["ID|FILE"],
    usual: ["as-of"],
    more: ["output"],
    formats: ["table", "json", "sarif"],
    examples: [["cpc lint ./ours.json", "a policy of your own"]],
  },
  policies: {
    says: "The policies there are, or one of them clause by clause",
    forms: ["", "show ID|FILE"],
    usual: [],
    more: ["output"],
    formats: ["table", "json", "markdown"],
    examples: [
      ["cpc policies", "a line each"],
      ["cpc policies show hounslow", "to be ticked off beside the document"],
    ],
  },
  schema: {
    says: "The JSON Schema of what goes in and what comes out",
    forms: ["record|policy|timeline|history|report"],
    usual: [],
    more: ["output"],
    formats: [],
    examples: [["cpc schema record --output record.schema.json", "for an editor or another language"]],
  },
} as const satisfies Readonly<Record<string, CommandRow>>;

export type CommandName = keyof typeof COMMANDS;

export const commandNames = Object.keys(COMMANDS) as CommandName[];

/** A command's row, whichever it is. */
export function rowOf(name: CommandName): CommandRow {
  return COMMANDS[name];
}

type Row<N extends CommandName> = (typeof COMMANDS)[N];
/** The options that a command takes. */
export type OptionsOf<N extends CommandName> = Row<N>["usual"][number] | Row<N>["more"][number] | FormatOption<N>;
/** Those that it takes several times, and others once. */
export type SeveralOf<N extends CommandName> = Row<N> extends { readonly several: readonly (infer O)[] } ? O : never;
type FormatOption<N extends CommandName> = Row<N>["formats"] extends readonly [] ? never : "format";

/** The options of a command as `parseArgs` takes them. */
export function optionsOf(name: CommandName): Record<string, CommandOption> {
  const { usual, more, formats, several = [] } = rowOf(name);
  const names: OptionName[] = [...usual, ...more];
  if (formats.length > 0) names.push("format");
  if (formats.includes("csv")) names.push("bom");
  return Object.fromEntries(
    names.map((each) => [each, several.includes(each) ? { ...OPTIONS[each], multiple: true } : OPTIONS[each]]),
  );
}

/** What the words in capitals stand for. */
export const PLACEHOLDERS: Readonly<Record<string, string>> = {
  RECORD: "A JSON file, or - for standard input. Files ending in .ndjson or .jsonl hold a record a line.",
  HISTORIES:
    "The histories of children: JSON with one a line or one in the file, a children in need census as XML, or a folder with the tables of the Standard Safeguarding Dataset, each as CSV under its name: ssd_cp_plans.csv.",
  BEFORE: "RECORD or HISTORIES as they were. For two policies or days, give one file twice.",
  AFTER: "RECORD or HISTORIES as they are; matched by reference or child.",
  CENSUS: "A children in need census as XML, or - for standard input.",
  FROM: "The first date: a day, a London time or an instant.",
  TO: "The second date.",
  DATE: "today, a day (2020-04-22), a London time (2020-04-22T10:00) or an instant with its offset.",
  DAY: "today, or a day: 2020-04-22.",
  INSTANT: "now, or a time with its offset: 2020-05-01T08:00:00Z.",
  CALENDAR: `One of: ${divisions.join(", ")}.`,
  PATH: "A field of a record: coreGroup, reports[].submittedAt.",
  PERIOD: "month, quarter or year.",
  DAYS: "2020-04-20, or 2020-04-20..2020-04-22, both included.",
};
