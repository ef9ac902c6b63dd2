import { createReadStream } from "node:fs";
import { csvHeader, worklistToCsv, worklistToMarkdown, worklistToText } from "../../formats/index.js";
import type { WordingOptions } from "../../language/language.js";
import type { ConferenceRecord } from "../../model/index.js";
import { buildTimeline } from "../../timeline/index.js";
import { collectWork } from "../../worklist/collect-work.js";
import type { Who, Worklist } from "../../worklist/index.js";
import { ABOUT_A_RECORD, formatIn, json, parsed, question, textOptions } from "../arguments.js";
import { eachHistory, type HistoriesRead } from "../each-history.js";
import { holdsHistories } from "../histories-from.js";
import { recordFrom, unusable } from "../input.js";
import { ask, codeOf, complain, nameOf, Unusable, type Io } from "../io.js";
import { holdsLines, linesOf } from "../lines.js";
import { recordReader } from "../read-record.js";
import { workOfHistory } from "../work-of-history.js";

const FORMATS = ["table", "json", "markdown", "csv"] as const;

/** One worklist over all records: one a file, or one a line. Of each only what is open is kept. */
export async function run(argv: readonly string[], io: Io): Promise<number> {
  const { values, positionals } = parsed(argv, {
    ...ABOUT_A_RECORD,
    role: { type: "string", multiple: true },
    agency: { type: "string", multiple: true },
    participant: { type: "string", multiple: true },
    all: { type: "boolean" },
    lines: { type: "boolean" },
  });
  const format = formatIn(values.format, FORMATS);
  const who = whoIn(values);
  const { policy, options, wording } = await question(values, positionals.slice(0, 1));
  const work = collectWork(who);
  const add = (record: ConferenceRecord) => work.add(ask(() => buildTimeline(record, policy, options)));
  // A mistake in the options is said before anything is read.
  ask(() => buildTimeline({ type: "initial" }, policy, options));
  let isWhole = true;
  for (const file of positionals) {
    if (await holdsHistories(file)) isWhole = (await addHistories(file)) && isWhole;
    else if (values.lines || holdsLines(file)) isWhole = (await addLines(file, add, io)) && isWhole;
    else add(await recordFrom(file));
  }
  io.out(written(ask(work.list), format, wording, io));
  return isWhole ? 0 : 2;

  async function addHistories(file: string): Promise<boolean> {
    const read: HistoriesRead = { histories: 0, hasErrors: false };
    for await (const history of eachHistory(file, io, read)) {
      work.add(ask(() => workOfHistory(history, policy, options)));
    }
    return !read.hasErrors;
  }
}

/** Whose list is asked for. Everybody's has to be asked for too. */
function whoIn({ all, role, agency, participant }: Omit<Who, "participants"> & { readonly all?: boolean }): Who {
  const given = [role, agency, participant].filter((names) => names !== undefined);
  if (given.length > 0 === (all === true) || given.some((names) => names.includes(""))) {
    throw new Unusable([
      "Say whose list: --role health-visitor, --agency health-visiting, --participant p2, or --all for everybody's.",
    ]);
  }
  return { role, agency, participant };
}

/** A record a line; each line that cannot be used is said with its number, and the rest go on. Whether all could be used. */
async function addLines(file: string, add: (record: ConferenceRecord) => void, io: Io): Promise<boolean> {
  const source = file === "-" ? process.stdin : createReadStream(file, { highWaterMark: 1 << 18 });
  const read = recordReader();
  let isWhole = true;
  try {
    for await (const lines of linesOf(source)) {
      for (const { number, text } of lines) {
        if (!/\S/.test(text)) continue;
        const record = read(text);
        if (record.ok) {
          add(record.value);
        } else {
          isWhole = false;
          complain(io, unusable(`${nameOf(file)}, line ${number}`, record.findings).problems);
        }
      }
    }
  } catch (error) {
    if (error instanceof Unusable) throw error;
    throw new Unusable([`${nameOf(file)} cannot be read (${codeOf(error)}).`]);
  }
  return isWhole;
}

function written(list: Worklist, format: (typeof FORMATS)[number], wording: WordingOptions, io: Io): string {
  switch (format) {
    case "json":
      return json(list);
    case "markdown":
      return worklistToMarkdown(list, wording);
    case "csv":
      return csvHeader("worklist", wording) + worklistToCsv(list, wording);
    case "table":
      return worklistToText(list, textOptions(io, wording));
  }
}
