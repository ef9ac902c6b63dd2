import { changesToCsv, changesToMarkdown, changesToText, csvHeader } from "../../formats/index.js";
import type { Policy } from "../../policy/policy.js";
import { changesBetween, type Changes } from "../../planning/index.js";
import { buildTimeline, type Timeline, type TimelineOptions } from "../../timeline/index.js";
import type { Who } from "../../worklist/index.js";
import { calendarNamed, formatIn, parseArguments, parseRecordArguments, textOptions } from "../arguments.js";
import { COMMANDS } from "../command-table.js";
import { eachItem, forItem, nothingRead, type ItemsRead } from "../each-item.js";
import { policyFrom } from "../input.js";
import { orUsageError, complain, UsageError, type Io } from "../io.js";
import { resultsIn } from "../results.js";
import { workOfHistory } from "../work-of-history.js";

/** What one side of the comparison is counted by. */
interface SideOptions {
  readonly policy: Policy;
  readonly options: TimelineOptions;
}

/**
 * What changed from one file to another: two records, or many that are matched by their references, or histories by the codes
 * of their children. Of many only those that changed are written.
 */
export async function run(argv: readonly string[], io: Io): Promise<number> {
  const { values, positionals } = parseArguments(argv, "diff", io);
  const format = formatIn(values.format, COMMANDS.diff.formats);
  const [before, after, ...more] = positionals;
  if (before === undefined || after === undefined || more.length > 0) {
    throw new UsageError([
      "Give two files: as it was, and as it is. For two policies or days, give the same file twice.",
    ]);
  }
  const { policy, options, wording } = await parseRecordArguments(values, [after]);
  const is: SideOptions = { policy, options };
  const was: SideOptions = {
    policy: values["policy-before"] === undefined ? policy : await policyFrom(values["policy-before"]),
    options: {
      ...options,
      asOf: values["as-of-before"] ?? options.asOf,
      calendar: values["calendar-before"] === undefined ? options.calendar : calendarNamed(values["calendar-before"]),
    },
  };
  // A mistake in the options is said before anything is read.
  for (const side of [was, is]) orUsageError(() => buildTimeline({ type: "initial" }, side.policy, side.options));
  const { role, agency, participant } = values;
  const who: Who = { role, agency, participant };
  const read = nothingRead();
  const timelines = new Map<string | null, Timeline>();
  for await (const timeline of timelinesOf(before, was, read)) {
    const { reference } = timeline.record;
    if (timelines.has(reference)) throw new UsageError([`${before} has several records ${referenceText(reference)}.`]);
    timelines.set(reference, timeline);
  }
  const results = resultsIn<Changes>(format, io, {
    csvHeader: csvHeader("changes", wording),
    csv: (each) => changesToCsv(each, wording),
    markdown: (each) => changesToMarkdown(each, wording),
    table: (each) => changesToText(each, textOptions(io, wording)),
  });
  const isSingle = timelines.size === 1;
  let compared = 0;
  for await (const timeline of timelinesOf(after, is, read)) {
    const { reference } = timeline.record;
    // A single record may have its reference only later.
    const key = isSingle && !timelines.has(reference) && compared === 0 ? [...timelines.keys()][0]! : reference;
    const other = timelines.get(key);
    timelines.delete(key);
    compared += 1;
    if (!other) {
      complain(io, [`Only in ${after}: the record ${referenceText(reference)}.`]);
      continue;
    }
    const changes = orUsageError(() => changesBetween(other, timeline, who));
    if (isSingle || isAny(changes)) results.add(changes);
  }
  results.end();
  for (const reference of timelines.keys())
    complain(io, [`Only in ${before}: the record ${referenceText(reference)}.`]);
  return read.hasErrors ? 2 : 0;

  async function* timelinesOf(file: string, side: SideOptions, state: ItemsRead): AsyncGenerator<Timeline> {
    for await (const item of eachItem(file, values.lines === true, io, state)) {
      const built: Timeline[] = [];
      forItem(item, io, state, () =>
        built.push(
          item.is === "record"
            ? buildTimeline(item.record, side.policy, side.options)
            : workOfHistory(item.history, side.policy, side.options),
        ),
      );
      yield* built;
    }
  }
}

function referenceText(reference: string | null): string {
  return reference ?? "without a reference";
}

function isAny({ because }: Changes): boolean {
  return because.length > 0;
}
