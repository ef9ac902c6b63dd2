import { existsSync, writeFileSync } from "node:fs";
import { CodedError } from "../../calendar/index.js";
import {
  csvHeader,
  timelineToCsv,
  timelineToFamilySheet,
  timelineToMarkdown,
  timelineToMermaid,
  timelineToPlainWords,
  timelineToStaffSheet,
  timelineToSvg,
  timelineToText,
  type SvgOptions,
} from "../../formats/index.js";
import type { FeedState } from "../../formats/icalendar/index.js";
import { themes } from "../../formats/svg/style-sheet.js";
import type { WordingOptions } from "../../language/language.js";
import { readJson } from "../../model/parse.js";
import { nearest } from "../../policy/nearest.js";
import { buildTimeline, type Timeline } from "../../timeline/index.js";
import { series } from "../../vocabulary/words.js";
import { timelineFor } from "../../worklist/index.js";
import { ABOUT_A_RECORD, formatIn, json, parsed, question, textOptions } from "../arguments.js";
import { feedOptions, OF_A_FEED, refuseFeedOptions, type FeedValues } from "../feed-options.js";
import { recordFrom, unusable } from "../input.js";
import { ask, codeOf, readText, Unusable, type Io } from "../io.js";

const FORMATS = ["table", "json", "markdown", "csv", "ics", "svg", "mermaid", "plain", "sheet", "print"] as const;

export async function run(argv: readonly string[], io: Io): Promise<number> {
  const { values, positionals } = parsed(argv, {
    ...ABOUT_A_RECORD,
    ...OF_A_FEED,
    for: { type: "string" },
    theme: { type: "string" },
    width: { type: "string" },
    contact: { type: "string" },
  });
  const format = formatIn(values.format, FORMATS);
  if (format !== "ics") refuseFeedOptions(values);
  if (format !== "svg" && (values.theme !== undefined || values.width !== undefined)) {
    throw new Unusable(["--theme and --width are for --format svg."]);
  }
  if (format !== "sheet" && values.contact !== undefined) throw new Unusable(["--contact is for --format sheet."]);
  const look = lookOf(values);
  const { file, policy, options, wording } = await question(values, positionals);
  const record = await recordFrom(file);
  const whole = ask(() => buildTimeline(record, policy, options));
  const reader = whole.record.people.find(({ id }) => id === values.for)?.id;
  // The page for one participant has its own measure of what is theirs.
  const isPage = (format === "plain" || format === "sheet") && reader !== undefined;
  const timeline = isPage ? whole : ask(() => timelineOf(whole, values.for));
  switch (format) {
    case "table":
      io.out(timelineToText(timeline, textOptions(io, wording)));
      break;
    case "json":
      io.out(json(timeline));
      break;
    case "markdown":
      io.out(timelineToMarkdown(timeline, wording));
      break;
    case "csv":
      io.out(csvHeader("timeline", wording) + timelineToCsv(timeline, wording));
      break;
    case "ics":
      await feed(timeline, values, wording, io);
      break;
    case "svg":
      io.out(`${timelineToSvg(timeline, { calendar: options.calendar, ...look, ...wording })}\n`);
      break;
    case "mermaid":
      io.out(timelineToMermaid(timeline, wording));
      break;
    case "plain":
      io.out(timelineToPlainWords(timeline, { ...textOptions(io, wording), for: reader }));
      break;
    case "sheet":
      io.out(timelineToFamilySheet(timeline, { ...wording, for: reader, contact: values.contact }));
      break;
    case "print":
      io.out(timelineToStaffSheet(timeline, wording));
  }
  return 0;
}

/** The colours and the width of a drawing. */
function lookOf({ theme, width }: { theme?: string; width?: string }): Pick<SvgOptions, "theme" | "width"> {
  const known = themes.find((each) => each === theme);
  if (theme !== undefined && !known) throw new Unusable([`There is no such theme. There are: ${themes.join(", ")}.`]);
  if (width !== undefined && !/^[1-9]\d{0,4}$/.test(width)) {
    throw new Unusable(["Give the width of a drawing in whole pixels: --width 360."]);
  }
  return { theme: known, width: width === undefined ? undefined : Number(width) };
}

/** What is somebody's, by their id or their role; all of it where nobody is named. */
function timelineOf(timeline: Timeline, name: string | undefined): Timeline {
  if (name === undefined) return timeline;
  const ids = timeline.record.people.map(({ id }) => id);
  if (ids.includes(name)) return timelineFor(timeline, { participant: name });
  try {
    return timelineFor(timeline, { role: name });
  } catch (error) {
    if (!(error instanceof CodedError && error.code === "unknown-role")) throw error;
    const roles = error.details["suggestions"] as readonly string[];
    const near = [...nearest(name, ids), ...roles];
    const hint = near.length > 0 ? `Did you mean ${series(near, "or")}?` : "Give an id of the record, or a role.";
    throw new CodedError(error.code, `Nobody in this record has this id or role, and no policy names it. ${hint}`);
  }
}

/** A calendar feed; with a file for its state, entries keep their sequence from one time to the next. */
async function feed(timeline: Timeline, values: FeedValues, wording: WordingOptions, io: Io) {
  const { stamp = io.now(), state: file } = values;
  const options = feedOptions(values);
  const { timelineToICalendar } = await import("../../formats/icalendar/index.js");
  const previous = file !== undefined && existsSync(file) ? await stateIn(file) : undefined;
  const { calendar, state } = ask(() => timelineToICalendar(timeline, { ...options, stamp, previous, ...wording }));
  // A feed whose state is lost would say everything anew the next time.
  if (file !== undefined) {
    try {
      writeFileSync(file, json(state));
    } catch (error) {
      throw new Unusable([`${file} cannot be written (${codeOf(error)}).`]);
    }
  }
  io.out(calendar);
}

async function stateIn(file: string): Promise<FeedState> {
  const read = readJson(await readText(file));
  if (!read.ok) throw unusable(file, read.findings);
  return read.value as FeedState;
}
