import { comparePolicies } from "../../comparison/index.js";
import { comparisonToMarkdown, comparisonToText } from "../../formats/index.js";
import { calendarNamed, formatIn, json, parseArguments, textOptions } from "../arguments.js";
import { COMMANDS } from "../command-table.js";
import { policyFrom, recordFrom } from "../input.js";
import { orUsageError, UsageError, type Io } from "../io.js";

export async function run(argv: readonly string[], io: Io): Promise<number> {
  const { values, positionals } = parseArguments(argv, "compare", io);
  const format = formatIn(values.format, COMMANDS.compare.formats);
  const { on, all = false } = values;
  if (values["as-of"] !== undefined && values.record === undefined) {
    throw new UsageError([
      "--as-of is for the deadlines of a record: give --record, or say which rules are in force with --on.",
    ]);
  }
  const policies = await Promise.all(positionals.map(policyFrom));
  const record = values.record === undefined ? undefined : await recordFrom(values.record);
  const options = { on, record, asOf: values["as-of"], calendar: calendarNamed(values.calendar) };
  const comparison = orUsageError(() => comparePolicies(policies, options));
  if (format === "json") io.out(json(comparison));
  else if (format === "markdown") io.out(comparisonToMarkdown(comparison, { all }));
  else io.out(comparisonToText(comparison, { ...textOptions(io), all }));
  return 0;
}
