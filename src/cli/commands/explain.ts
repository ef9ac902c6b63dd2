import { explain } from "../../explanation/index.js";
import { explanationToText } from "../../formats/index.js";
import { formatIn, json, parseArguments, parseRecordArguments, textOptions } from "../arguments.js";
import { COMMANDS } from "../command-table.js";
import { recordFrom } from "../input.js";
import { orUsageError, UsageError, type Io } from "../io.js";

export async function run(argv: readonly string[], io: Io): Promise<number> {
  const { values, positionals } = parseArguments(argv, "explain", io);
  const format = formatIn(values.format, COMMANDS.explain.formats);
  const { file, policy, options, wording } = await parseRecordArguments(values, positionals);
  const { duty, finding, path } = values;
  if ((duty === undefined) === (finding === undefined)) {
    throw new UsageError(["Say what to explain: --duty ID or --finding CODE, and not both; either takes a key too."]);
  }
  if (finding === undefined && path !== undefined) throw new UsageError(["--path is for a finding."]);
  const record = await recordFrom(file);
  const about = duty === undefined ? { finding: finding!, path } : { duty };
  const explanations = orUsageError(() => explain(record, policy, about, { ...options, ...wording }));
  io.out(format === "json" ? json(explanations) : explanationToText(explanations, textOptions(io, wording)));
  return 0;
}
