import { withByteOrderMark } from "./byte-order-mark.js";
import { complain, Unusable, type Io } from "./io.js";

const USAGE = `Usage:
  cpc timeline RECORD --policy ID|FILE [--as-of DATE] [--reading DUTY=READING]… [--calendar ID] [--not-held PATH]…
               [--format table|json|markdown|csv|svg|mermaid|plain|sheet|print|ics] [--for ID|ROLE]
               (for sheet: [--contact TEXT])
               (for ics: [--stamp INSTANT] [--state FILE] [--alarm DAYS@TIME]… [--name TEXT] [--domain NAME] [--url ADDRESS]
               [--class private|public|confidential] [--refresh MINUTES] [--reference CODE])
               (for svg: [--theme auto|light|dark] [--width PIXELS])
  cpc validate RECORD --policy ID|FILE [--as-of DATE] [--reading …] [--calendar ID] [--not-held PATH]… [--exclude CODE]…
               [--waive FILE] [--format table|json|ndjson|sarif|csv]
  cpc worklist RECORD… --policy ID|FILE (--all | [--role ROLE]… [--agency CODE]… [--participant ID]…) [--lines]
               [--as-of DATE] [--reading …] [--calendar ID] [--not-held PATH]… [--format table|json|markdown|csv]
  cpc history HISTORIES --policy ID|FILE [--as-of DATE] [--reading …] [--calendar ID] [--not-held PATH]…
               [--format table|json|csv|markdown]
  cpc measures HISTORIES --policy ID|FILE --on DAY [--by month|quarter|year] [--from DAY] [--through DAY]
               [--count children|meetings] [--suppress-below NUMBER] [--calendar ID] [--format table|json|csv|markdown]
  cpc plan RECORD|HISTORIES --policy ID|FILE --from DAY [--through DAY] [--as-of DATE] [--at START-END] [--unavailable DAYS]…
               [--duty ID]… [--lines] [--calendar ID] [--format table|json|markdown|csv]
  cpc diff BEFORE AFTER --policy ID|FILE [--policy-before ID|FILE] [--as-of DATE] [--as-of-before DATE] [--calendar ID]
               [--calendar-before ID] [--role ROLE]… [--agency CODE]… [--participant ID]… [--lines]
               [--format table|json|markdown|csv]
  cpc why FROM TO [--calendar ID]… [--format table|json|markdown|csv]
  cpc why RECORD DATE --policy ID|FILE --duty ID|KEY [--as-of DATE] [--format table|json|markdown|csv]
  cpc holiday DAY RECORD|HISTORIES… --policy ID|FILE [--title TEXT] [--as-of DATE] [--lines] [--calendar ID]
               [--format table|json|markdown|csv]
  cpc explain RECORD --policy ID|FILE (--duty ID|KEY | --finding CODE|KEY [--path PATH]) [--as-of DATE] [--format text|json]
  cpc census FILE.xml [--year YEAR | --reference-date DATE] [--format table|json|csv|ndjson]
  cpc compare ID|FILE ID|FILE… [--record RECORD] [--on DATE] [--as-of DATE] [--calendar ID] [--all]
               [--format table|json|markdown]
  cpc lint ID|FILE [--as-of DATE] [--format table|json|sarif]
  cpc policies [show ID|FILE] [--format table|json|markdown]
  cpc schema record|policy|timeline|history|report

RECORD is a JSON file; - reads standard input. To validate and for a worklist, a file ending in .ndjson or .jsonl holds a
record a line. So does what is read for validate --format ndjson, where one report a line goes out as each comes in, and for
worklist --lines. DATE is a day (2020-04-22), a London time (2020-04-22T10:00) or an instant with its offset. Calendars:
england-and-wales, scotland, northern-ireland; without --calendar, that of the policy's nation. PATH is a field that your system does not hold, with all
under it: coreGroup, reports[].submittedAt. CODE is that of a rule or finding, or the id of a duty or requirement. FILE of
--waive is a JSON list of waivers; those that hid nothing are named on standard error, or in the report. ROLE is a role as in
the records or an actor as in the policies, ID a participant's. A worklist with --all is everybody's. FILE of a feed's --state
keeps what entries said, so that those that change or vanish say so; its --stamp is now unless given, an --alarm 1@09:00 rings
at nine on the working day before, and {reference} in its --url stands for the record's. A sheet is one side of A4 for the
family, with TEXT as whom they can ask, and a print two at most for staff, both as HTML. HISTORIES are the histories of
children: JSON with one a line or one in the file, a children in need census as XML, or a folder with the tables of the Standard
Safeguarding Dataset, each as CSV under its name: ssd_cp_plans.csv. validate and worklist take them too.
To plan, DAYS is a day on which somebody is away, or two with .. between, both included; six weeks are looked at unless a last
day is given, as of --from unless said otherwise. BEFORE and AFTER are two files of RECORD or HISTORIES, matched by reference or
child; for two policies or days, give one file twice.
FILE.xml is a children in need census, or - for standard input; YEAR is that in which its year ends, and the header's reference
date stands for it unless said otherwise.

Every command about a record takes --words FILE, a JSON object of messages by section in your own words or another language,
and --labels FILE, a JSON object of what participants and agencies are called: { "p1": "School nurse" }.

Every --format csv takes --bom: a byte order mark first, by which Excel knows that the file is UTF-8.

Exit status: 0 nothing wrong, 1 findings of severity error, 2 unusable input or arguments; 130 when interrupted.
`;

/** One command: what it does with its arguments, and the exit status. */
interface Command {
  run(argv: readonly string[], io: Io, version: string): Promise<number> | number;
}

/** Each is loaded only when it is asked for. */
const COMMANDS: Readonly<Record<string, () => Promise<Command>>> = {
  timeline: () => import("./commands/timeline.js"),
  validate: () => import("./commands/validate.js"),
  worklist: () => import("./commands/worklist.js"),
  history: () => import("./commands/history.js"),
  measures: () => import("./commands/measures.js"),
  plan: () => import("./commands/plan.js"),
  diff: () => import("./commands/diff.js"),
  why: () => import("./commands/why.js"),
  holiday: () => import("./commands/holiday.js"),
  explain: () => import("./commands/explain.js"),
  census: () => import("./commands/census.js"),
  compare: () => import("./commands/compare.js"),
  lint: () => import("./commands/lint.js"),
  policies: () => import("./commands/policies.js"),
  schema: () => import("./commands/schema.js"),
};

/** Runs one command and gives its exit status. */
export async function run(argv: readonly string[], io: Io, version: string): Promise<number> {
  try {
    const [name, ...rest] = argv;
    if (name === undefined) {
      io.err(USAGE);
      return 2;
    }
    if (name === "help" || argv.some((word) => word === "--help" || word === "-h")) {
      io.out(USAGE);
      return 0;
    }
    if (name === "--version") {
      io.out(`${version}\n`);
      return 0;
    }
    if (!Object.hasOwn(COMMANDS, name)) {
      throw new Unusable([
        `There is no such command. The commands are: ${Object.keys(COMMANDS).join(", ")}. See cpc --help.`,
      ]);
    }
    const command = await COMMANDS[name]!();
    const asked = withByteOrderMark(rest, io);
    return await command.run(asked.argv, asked.io, version);
  } catch (error) {
    if (!(error instanceof Unusable)) throw error;
    complain(io, error.problems);
    return 2;
  }
}
