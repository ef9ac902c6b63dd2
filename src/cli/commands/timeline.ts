import { timelineToText } from "../../formats/index.js";
import { buildTimeline } from "../../timeline/index.js";
import { ABOUT_A_RECORD, formatIn, json, parsed, question, textOptions } from "../arguments.js";
import { recordFrom } from "../input.js";
import { ask, type Io } from "../io.js";

export async function run(argv: readonly string[], io: Io): Promise<number> {
  const { values, positionals } = parsed(argv, ABOUT_A_RECORD);
  const format = formatIn(values.format, ["table", "json"]);
  const { file, policy, options } = await question(values, positionals);
  const record = await recordFrom(file);
  const result = ask(() => buildTimeline(record, policy, options));
  io.out(format === "json" ? json(result) : timelineToText(result, textOptions(io)));
  return 0;
}
