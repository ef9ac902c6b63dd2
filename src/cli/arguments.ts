import { parseArgs, styleText, type ParseArgsConfig } from "node:util";
import { calendarOfDivision, divisions, type WorkingCalendar } from "../calendar/index.js";
import type { TextOptions } from "../formats/index.js";
import type { Paint } from "../formats/paint.js";
import type { WordingOptions } from "../language/language.js";
import { assertFields } from "../validation/record-fields.js";
import { policyFrom } from "./input.js";
import { ask, Unusable, type Io } from "./io.js";
import { WORDING, wordingFrom } from "./wording.js";

/** The options of every command that asks about a record under a policy. */
export const ABOUT_A_RECORD = {
  policy: { type: "string" },
  "as-of": { type: "string" },
  reading: { type: "string", multiple: true },
  calendar: { type: "string" },
  "not-held": { type: "string", multiple: true },
  format: { type: "string" },
  ...WORDING,
} as const;

/** What commands about a record ask for: a record, a policy, how to count, and in which words. */
export async function question(
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
    throw new Unusable(["Give one record: a JSON file, or - for standard input."]);
  }
  if (values.policy === undefined) {
    throw new Unusable(["Say which policy: --policy ID or --policy FILE. cpc policies lists the ids."]);
  }
  const calendar = calendarNamed(values.calendar);
  const readings = Object.fromEntries((values.reading ?? []).map(readingIn));
  const options = { asOf: values["as-of"], calendar, readings, notHeld: values["not-held"] };
  ask(() => assertFields(options.notHeld ?? []));
  return { file, policy: await policyFrom(values.policy), options, wording: await wordingFrom(values) };
}

/** A calendar by its id; without one, the policy's own is used. */
export function calendarNamed(name: string | undefined): WorkingCalendar | undefined {
  return name === undefined ? undefined : calendarOf(name);
}

/** A calendar by its id. */
export function calendarOf(id: string): WorkingCalendar {
  const division = divisions.find((each) => each === id);
  if (division) return calendarOfDivision(division);
  throw new Unusable([`There is no such calendar. There are: ${divisions.join(", ")}.`]);
}

/** The arguments of a command. What it does not know is refused. */
export function parsed<const O extends NonNullable<ParseArgsConfig["options"]>>(
  argv: readonly string[],
  options: O,
): ReturnType<typeof parseArgs<{ args: string[]; options: O; allowPositionals: true }>> {
  try {
    return parseArgs({ args: [...argv], options, allowPositionals: true });
  } catch (error) {
    throw new Unusable([`${(error as Error).message.split(/\n|\. /)[0]!.replace(/\.?$/, ".")} See cpc --help.`]);
  }
}

/** One of the formats of a command; the first unless named. */
export function formatIn<F extends string>(format: string | undefined, formats: readonly F[]): F {
  const known = formats.find((name) => name === (format ?? formats[0]));
  if (!known) throw new Unusable([`There is no such format. There are: ${formats.join(", ")}.`]);
  return known;
}

function readingIn(choice: string): [duty: string, reading: string] {
  const match = /^([^=]+)=([^=]+)$/.exec(choice);
  if (!match) throw new Unusable(["Give a reading as DUTY=READING: --reading reports-submitted=calendar-days."]);
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
