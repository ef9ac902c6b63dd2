import { wordingIn } from "../../language/wording-options.js";
import { csvHeader, worklistToCsv, worklistToMarkdown, worklistToText } from "../../formats/index.js";
import type { WorklistTextOptions } from "../../formats/text/worklist-to-text.js";
import { buildTimeline } from "../../timeline/index.js";
import { collectWork } from "../../worklist/collect-work.js";
import type { Who, Worklist } from "../../worklist/index.js";
import { formatIn, json, parseArguments, parseRecordArguments, textOptions } from "../arguments.js";
import { COMMANDS } from "../command-table.js";
import { eachItem, forItem, nothingRead } from "../each-item.js";
import { orUsageError, UsageError, type Io } from "../io.js";
import { workOfHistory } from "../work-of-history.js";

/** One worklist over all records: one a file, or one a line. Of each only what is open is kept. */
export async function run(argv: readonly string[], io: Io): Promise<number> {
  const { values, positionals } = parseArguments(argv, "worklist", io);
  const format = formatIn(values.format, COMMANDS.worklist.formats);
  const who = whoIn(values);
  const { policy, options, wording } = await parseRecordArguments(values, positionals.slice(0, 1));
  const work = collectWork(who);
  // A mistake in the options is said before anything is read.
  orUsageError(() => buildTimeline({ type: "initial" }, policy, options));
  const read = nothingRead();
  for (const file of positionals) {
    for await (const item of eachItem(file, values.lines === true, io, read)) {
      forItem(item, io, read, () =>
        work.add(
          item.is === "record"
            ? buildTimeline(item.record, policy, options)
            : workOfHistory(item.history, policy, options),
        ),
      );
    }
  }
  io.out(writeWorklist(orUsageError(work.list), format, { ...textOptions(io, wording), why: values.why ?? false }));
  return read.hasErrors ? 2 : 0;
}

/** Whose list is asked for. Everybody's has to be asked for too. */
function whoIn({ all, role, agency, participant }: Omit<Who, "participants"> & { readonly all?: boolean }): Who {
  const given = [role, agency, participant].filter((names) => names !== undefined);
  if (given.length > 0 === (all === true) || given.some((names) => names.includes(""))) {
    throw new UsageError([
      "Say whose list: --role health-visitor, --agency health-visiting, --participant p2, or --all for everybody's.",
    ]);
  }
  return { role, agency, participant };
}

function writeWorklist(
  list: Worklist,
  format: (typeof COMMANDS.worklist.formats)[number],
  options: WorklistTextOptions,
): string {
  switch (format) {
    case "json":
      return json(list);
    case "markdown":
      return worklistToMarkdown(list, wordingIn(options));
    case "csv":
      return csvHeader("worklist", wordingIn(options)) + worklistToCsv(list, wordingIn(options));
    case "table":
      return worklistToText(list, options);
  }
}
