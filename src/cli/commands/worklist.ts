import { worklistToMarkdown, worklistToText } from "../../formats/index.js";
import { buildTimeline } from "../../timeline/index.js";
import { worklist } from "../../worklist/index.js";
import { ABOUT_A_RECORD, formatIn, json, parsed, question, textOptions } from "../arguments.js";
import { recordFrom } from "../input.js";
import { ask, Unusable, type Io } from "../io.js";

/** One record a file; whoever has them a line each takes the library. */
export async function run(argv: readonly string[], io: Io): Promise<number> {
  const { values, positionals } = parsed(argv, { ...ABOUT_A_RECORD, role: { type: "string", multiple: true } });
  const format = formatIn(values.format, ["table", "json", "markdown"]);
  const { role } = values;
  if (role === undefined || role.includes("")) {
    throw new Unusable(["Say whose list: --role health-visitor, or --role conference-service."]);
  }
  const { policy, options } = await question(values, positionals.slice(0, 1));
  const records = await Promise.all(positionals.map(recordFrom));
  const list = ask(() =>
    worklist(
      records.map((record) => buildTimeline(record, policy, options)),
      { role },
    ),
  );
  if (format === "json") io.out(json(list));
  else io.out(format === "markdown" ? worklistToMarkdown(list) : worklistToText(list, textOptions(io)));
  return 0;
}
