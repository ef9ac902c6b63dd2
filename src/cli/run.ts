import { parseArgs, type ParseArgsConfig } from "node:util";
import { createColors } from "picocolors";
import { policies as allPolicies } from "../authorities/index.js";
import { englandAndWales, northernIreland, scotland } from "../calendar/index.js";
import { policyToText, timelineToText, type TextOptions } from "../formats/index.js";
import { layersOf } from "../policy/index.js";
import { buildTimeline } from "../timeline/index.js";
import { policyFrom, recordFrom } from "./input.js";
import { ask, Unusable, type Io } from "./io.js";
import { jsonSchema, schemaNames } from "./schemas.js";
import { REPORT_FORMATS, validate } from "./validate.js";

const USAGE = `Usage:
  cpc timeline RECORD --policy ID|FILE [--as-of DATE] [--reading DUTY=READING]… [--calendar ID] [--format table|json]
  cpc validate RECORD --policy ID|FILE [--as-of DATE] [--reading …] [--calendar ID] [--exclude CODE]…
               [--format table|json|ndjson|sarif|csv]
  cpc schema record|policy|timeline|report
  cpc policies [show ID|FILE] [--format table|json]

RECORD is a JSON file; - reads standard input. A file ending in .ndjson or .jsonl holds a record a line, and so does what is
read for --format ndjson: one report a line goes out as each comes in. DATE is a day (2020-04-22), a London time
(2020-04-22T10:00) or an instant with its offset. Calendars: england-and-wales (unless said otherwise), scotland,
northern-ireland.

Exit status: 0 nothing wrong, 1 findings of severity error, 2 unusable input or arguments.
`;

const CALENDARS = [englandAndWales, scotland, northernIreland];
const FORMATS = ["table", "json"] as const;

/** Runs one command and gives its exit status. */
export async function run(argv: readonly string[], io: Io, version: string): Promise<number> {
  try {
    const [command, ...rest] = argv;
    if (rest.includes("--help") || rest.includes("-h")) {
      io.out(USAGE);
      return 0;
    }
    switch (command) {
      case "timeline":
        return await timeline(rest, io);
      case "validate":
        return await validateCommand(rest, io, version);
      case "schema":
        return schema(rest, io);
      case "policies":
        return await policies(rest, io);
      case undefined:
      case "help":
      case "--help":
      case "-h":
        io.out(USAGE);
        return command === undefined ? 2 : 0;
      case "--version":
        io.out(`${version}\n`);
        return 0;
      default:
        throw new Unusable([
          "There is no such command. The commands are: timeline, validate, policies, schema. See cpc --help.",
        ]);
    }
  } catch (error) {
    if (!(error instanceof Unusable)) throw error;
    for (const problem of error.problems) io.err(`cpc: ${problem}\n`);
    return 2;
  }
}

const COMMON = {
  policy: { type: "string" },
  "as-of": { type: "string" },
  reading: { type: "string", multiple: true },
  calendar: { type: "string" },
  format: { type: "string" },
} as const;

async function timeline(argv: readonly string[], io: Io): Promise<number> {
  const { values, positionals } = parsed(argv, COMMON);
  const format = formatIn(values.format, FORMATS);
  const { file, policy, options } = await question(values, positionals);
  const record = await recordFrom(file);
  const result = ask(() => buildTimeline(record, policy, options));
  io.out(format === "json" ? json(result) : timelineToText(result, textOptions(io)));
  return 0;
}

async function validateCommand(argv: readonly string[], io: Io, version: string): Promise<number> {
  const { values, positionals } = parsed(argv, { ...COMMON, exclude: { type: "string", multiple: true } });
  const format = formatIn(values.format, REPORT_FORMATS);
  const { file, policy, options } = await question(values, positionals);
  const exclude = values.exclude ?? [];
  return validate({ file, policy, options: { ...options, exclude }, format, text: textOptions(io), version }, io);
}

/** What timeline and validate both ask for: a record, a policy, and how to count. */
async function question(
  values: { policy?: string; "as-of"?: string; reading?: string[]; calendar?: string },
  positionals: readonly string[],
) {
  const [file, ...more] = positionals;
  if (file === undefined || more.length > 0) {
    throw new Unusable(["Give one record: a JSON file, or - for standard input."]);
  }
  if (values.policy === undefined) {
    throw new Unusable(["Say which policy: --policy ID or --policy FILE. cpc policies lists the ids."]);
  }
  const calendar = CALENDARS.find(({ id }) => id === (values.calendar ?? englandAndWales.id));
  if (!calendar) {
    throw new Unusable([`There is no such calendar. There are: ${CALENDARS.map(({ id }) => id).join(", ")}.`]);
  }
  const readings = Object.fromEntries((values.reading ?? []).map(readingIn));
  return { file, policy: await policyFrom(values.policy), options: { asOf: values["as-of"], calendar, readings } };
}

function schema(argv: readonly string[], io: Io): number {
  const [name, ...more] = parsed(argv, {}).positionals;
  const known = schemaNames.find((each) => each === name);
  if (!known || more.length > 0) throw new Unusable([`Give one of: ${schemaNames.join(", ")}.`]);
  io.out(json(jsonSchema(known)));
  return 0;
}

async function policies(argv: readonly string[], io: Io): Promise<number> {
  const { values, positionals } = parsed(argv, { format: { type: "string" } });
  const format = formatIn(values.format, FORMATS);
  const [verb, id, ...more] = positionals;
  if (verb === "show" && id !== undefined && more.length === 0) {
    const policy = await policyFrom(id);
    io.out(format === "json" ? json(policy) : policyToText(policy, textOptions(io)));
    return 0;
  }
  if (verb !== undefined) throw new Unusable(["Give nothing more, or: policies show ID."]);
  const rows = allPolicies.map((policy) => ({
    id: policy.id,
    title: policy.title,
    layers: layersOf(policy).map((layer) => layer.id),
    document: policy.document.title,
    clauses: policy.clauses.length,
  }));
  const widest = Math.max(...rows.map((row) => row.id.length));
  io.out(
    format === "json"
      ? json(rows)
      : rows.map((row) => `${row.id.padEnd(widest)}  ${row.document} (${row.clauses} clauses)\n`).join(""),
  );
  return 0;
}

function parsed<const O extends NonNullable<ParseArgsConfig["options"]>>(argv: readonly string[], options: O) {
  try {
    return parseArgs({ args: [...argv], options, allowPositionals: true });
  } catch (error) {
    throw new Unusable([`${(error as Error).message.split(/\n|\. /)[0]!.replace(/\.?$/, ".")} See cpc --help.`]);
  }
}

function formatIn<F extends string>(format: string | undefined, formats: readonly F[]): F {
  const known = formats.find((name) => name === (format ?? formats[0]));
  if (!known) throw new Unusable([`There is no such format. There are: ${formats.join(", ")}.`]);
  return known;
}

function readingIn(choice: string): [duty: string, reading: string] {
  const match = /^([^=]+)=([^=]+)$/.exec(choice);
  if (!match) throw new Unusable(["Give a reading as DUTY=READING: --reading reports-submitted=calendar-days."]);
  return [match[1]!, match[2]!];
}

function textOptions({ colour, width }: Io): TextOptions {
  return { paint: createColors(colour), ...(width === undefined ? {} : { width }) };
}

function json(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}
