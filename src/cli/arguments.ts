import { parseArgs, styleText } from "node:util";
import { calendarOfDivision, divisions, readMoment, type WorkingCalendar } from "../calendar/index.js";
import type { TextOptions } from "../formats/index.js";
import type { Paint } from "../formats/text/paint.js";
import type { WordingOptions } from "../language/language.js";
import { layersOf, type Policy } from "../policy/index.js";
import { assertNotHeld } from "../facts/not-held.js";
import { optionsOf, type CommandName, type OptionsOf, type SeveralOf } from "./command-table.js";
import { OPTIONS, type CommandOption, type OptionName } from "./command-options.js";
import { didYouMean } from "./did-you-mean.js";
import { policyFrom } from "./input.js";
import { orUsageError, codeOf, UsageError, type Io } from "./io.js";
import { wordingFrom } from "./wording.js";

/** What commands about a record ask for: a record, a policy, how to count, and in which words. */
export async function parseRecordArguments(
  values: {
    policy?: string;
    "as-of"?: string;
    reading?: string[];
    calendar?: string;
    "not-held"?: string[];
    words?: string;
    labels?: string;
  },
  positionals: readonly string[],
) {
  const [file, ...more] = positionals;
  if (file === undefined || more.length > 0) {
    throw new UsageError(["Give one record: a JSON file, or - for standard input."]);
  }
  if (values.policy === undefined) {
    throw new UsageError(["Say which policy: --policy ID or --policy FILE. cpc policies lists the ids."]);
  }
  const calendar = calendarNamed(values.calendar);
  const readings = Object.fromEntries((values.reading ?? []).map(readingIn));
  const options = { asOf: values["as-of"], calendar, readings, notHeld: values["not-held"] };
  orUsageError(() => assertNotHeld(options.notHeld ?? []));
  const policy = await policyFrom(values.policy);
  assertDuties(Object.keys(readings), policy);
  return { file, policy, options, wording: await wordingFrom(values) };
}

/** A reading of a duty that the policy does not have would change nothing, and look as if it had. */
function assertDuties(ids: readonly string[], policy: Policy): void {
  const known = layersOf(policy).flatMap(({ clauses }) =>
    clauses.flatMap(({ rules }) => rules.filter(({ kind }) => kind === "duty").map(({ id }) => id)),
  );
  const slip = ids.find((id) => !known.includes(id));
  if (slip === undefined) return;
  throw new UsageError([
    `The policy ${policy.id} has no duty of the id that --reading names.${didYouMean(slip, known)}`,
  ]);
}

/** A calendar by its id; without one, the policy's own is used. */
export function calendarNamed(name: string | undefined): WorkingCalendar | undefined {
  return name === undefined ? undefined : calendarOf(name);
}

/** A calendar by its id. */
export function calendarOf(id: string): WorkingCalendar {
  return calendarOfDivision(choiceIn(id, divisions, "calendar"));
}

/** The arguments of a command, by its row of the table. `today` is a day wherever a day is asked for. */
export function parseArguments<N extends CommandName>(
  argv: readonly string[],
  name: N,
  io: Pick<Io, "now">,
): Parsed<N> {
  try {
    const { values, positionals } = parseArgs({
      args: [...argv],
      options: optionsOf(name),
      allowPositionals: true,
    });
    for (const [option, value] of Object.entries(values)) {
      if (isDay(option) && typeof value === "string") values[option] = dayOr(value, io);
    }
    return { values, positionals } as Parsed<N>;
  } catch (error) {
    throw new UsageError([`${problemOf(error as Error, name)} See cpc ${name} --help.`]);
  }
}

/** What `parseArgs` gives for the options of a command. */
export interface Parsed<N extends CommandName> {
  readonly values: {
    -readonly [O in OptionsOf<N>]?: O extends SeveralOf<N> ? string[] : ValueOf<(typeof OPTIONS)[O]>;
  };
  readonly positionals: string[];
}

type ValueOf<O extends CommandOption> = O extends { readonly type: "boolean" }
  ? boolean
  : O extends { readonly multiple: true }
    ? string[]
    : string;

function isDay(option: string): boolean {
  const { value }: CommandOption = OPTIONS[option as OptionName];
  return value === "DATE" || value === "DAY";
}

/** London's day for `today`; any other text as it is. */
export function dayOr(text: string, { now }: Pick<Io, "now">): string {
  if (text !== "today") return text;
  const moment = readMoment(now());
  return typeof moment === "string" ? text : moment.date;
}

/** What is wrong with the arguments, and which option may have been meant. */
function problemOf(error: Error, name: CommandName): string {
  if (codeOf(error) === "ERR_PARSE_ARGS_UNKNOWN_OPTION") {
    const slip = /'(-[^']*)'/.exec(error.message)?.[1] ?? "";
    const names = Object.keys(optionsOf(name));
    return `There is no option ${slip} of cpc ${name}.${didYouMean(slip.replace(/^-+/, ""), names, (each) => `--${each}`)}`;
  }
  return error.message.split(/\n|\. /)[0]!.replace(/\.?$/, ".");
}

/** One of the formats of a command; the first unless named. */
export function formatIn<F extends string>(format: string | undefined, formats: readonly F[]): F {
  return choiceIn(format ?? formats[0]!, formats, "format");
}

/** One of some words. */
export function choiceIn<F extends string>(given: string, choices: readonly F[], what: string): F {
  const known = choices.find((name) => name === given);
  if (known !== undefined) return known;
  throw new UsageError([`There is no such ${what}.${didYouMean(given, choices)} There are: ${choices.join(", ")}.`]);
}

function readingIn(choice: string): [duty: string, reading: string] {
  const match = /^([^=]+)=([^=]+)$/.exec(choice);
  if (!match) throw new UsageError(["Give a reading as DUTY=READING: --reading reports-submitted=calendar-days."]);
  return [match[1]!, match[2]!];
}

/** How a text is written for this terminal. */
export function textOptions({ colour, width }: Io, wording: WordingOptions = {}): TextOptions & WordingOptions {
  return { ...(colour ? { paint: PAINT } : {}), ...(width === undefined ? {} : { width }), ...wording };
}

/** Whether there is colour is decided once, and not by Node again for each text. */
const styled = (style: keyof Paint) => (text: string) => styleText(style, text, { validateStream: false });
const PAINT: Paint = {
  bold: styled("bold"),
  dim: styled("dim"),
  red: styled("red"),
  yellow: styled("yellow"),
  green: styled("green"),
};

export function json(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}
