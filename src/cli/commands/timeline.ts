import { existsSync } from "node:fs";
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
  type FamilySheetOptions,
  type SvgOptions,
  type TimelineTextOptions,
} from "../../formats/index.js";
import type { FeedState } from "../../formats/icalendar/index.js";
import { themes } from "../../formats/svg/style-sheet.js";
import type { WordingOptions } from "../../language/language.js";
import { readJson } from "../../model/read-json.js";
import { nearest } from "../../vocabulary/nearest.js";
import { buildTimeline, type Timeline } from "../../timeline/index.js";
import { joinWords } from "../../vocabulary/words.js";
import { timelineFor } from "../../worklist/index.js";
import { choiceIn, formatIn, json, parseArguments, parseRecordArguments, textOptions } from "../arguments.js";
import { COMMANDS } from "../command-table.js";
import { feedOptions, refuseFeedOptions, type FeedValues } from "../feed-options.js";
import { writeAside } from "../files.js";
import { recordFrom, unusable } from "../input.js";
import { orUsageError, readSettingText, UsageError, type Io } from "../io.js";
import { lock } from "../lock.js";

export async function run(argv: readonly string[], io: Io): Promise<number> {
  const { values, positionals } = parseArguments(argv, "timeline", io);
  const format = formatIn(values.format, COMMANDS.timeline.formats);
  if (format !== "ics") refuseFeedOptions(values);
  if (format !== "svg" && (values.theme !== undefined || values.width !== undefined)) {
    throw new UsageError(["--theme and --width are for --format svg."]);
  }
  if (format !== "sheet" && values.contact !== undefined) throw new UsageError(["--contact is for --format sheet."]);
  const look = lookOf(values);
  const { file, policy, options, wording } = await parseRecordArguments(values, positionals);
  const record = await recordFrom(file);
  const whole = orUsageError(() => buildTimeline(record, policy, options));
  const reader = whole.record.people.find(({ id }) => id === values.for)?.id;
  // The page for one participant has its own measure of what is theirs.
  const isPage = (format === "plain" || format === "sheet") && reader !== undefined;
  const timeline = isPage ? whole : orUsageError(() => timelineOf(whole, values.for));
  if (format === "ics") {
    await feed(timeline, values, wording, io);
  } else {
    const text = textOptions(io, wording);
    const page = { for: reader, contact: values.contact };
    const drawing = { calendar: options.calendar, ...look };
    io.out(writeTimeline(timeline, format, { wording, text, page, drawing, why: values.why ?? false }));
  }
  return 0;
}

/** What the formats take, each what it knows. */
interface FormatInput {
  readonly wording: WordingOptions;
  readonly text: TimelineTextOptions;
  readonly page: FamilySheetOptions;
  readonly drawing: SvgOptions;
  readonly why: boolean;
}

/** A timeline in any format that needs nothing but the timeline. */
function writeTimeline(
  timeline: Timeline,
  format: Exclude<(typeof COMMANDS.timeline.formats)[number], "ics">,
  { wording, text, page, drawing, why }: FormatInput,
): string {
  switch (format) {
    case "table":
      return timelineToText(timeline, { ...text, why });
    case "json":
      return json(timeline);
    case "markdown":
      return timelineToMarkdown(timeline, wording);
    case "csv":
      return csvHeader("timeline", wording) + timelineToCsv(timeline, wording);
    case "svg":
      return `${timelineToSvg(timeline, { ...drawing, ...wording })}\n`;
    case "mermaid":
      return timelineToMermaid(timeline, wording);
    case "plain":
      return timelineToPlainWords(timeline, { ...text, for: page.for });
    case "sheet":
      return timelineToFamilySheet(timeline, { ...wording, ...page });
    case "print":
      return timelineToStaffSheet(timeline, wording);
  }
}

/** The colours and the width of a drawing. */
function lookOf({ theme, width }: { theme?: string; width?: string }): Pick<SvgOptions, "theme" | "width"> {
  const known = theme === undefined ? undefined : choiceIn(theme, themes, "theme");
  if (width !== undefined && !/^[1-9]\d{0,4}$/.test(width)) {
    throw new UsageError(["Give the width of a drawing in whole pixels: --width 360."]);
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
    const hint = near.length > 0 ? `Did you mean ${joinWords(near, "or")}?` : "Give an id of the record, or a role.";
    throw new CodedError(error.code, `Nobody in this record has this id or role, and no policy names it. ${hint}`);
  }
}

/**
 * A calendar feed; with a file for its state, entries keep their sequence from one time to the next. A feed whose state is lost
 * would say everything anew, so the state changes only once the feed is out.
 */
async function feed(timeline: Timeline, values: FeedValues, wording: WordingOptions, io: Io) {
  const { stamp, state: file } = values;
  const options = feedOptions(values);
  const { timelineToICalendar } = await import("../../formats/icalendar/index.js");
  const release = file === undefined ? null : lock(file);
  if (release) io.pending(release);
  const previous = file !== undefined && existsSync(file) ? stateIn(file) : undefined;
  const { calendar, state } = orUsageError(() =>
    timelineToICalendar(timeline, { ...options, stamp: stampOr(stamp, io), previous, ...wording }),
  );
  if (file !== undefined) {
    const aside = writeAside(file);
    io.pending(aside);
    aside.write(json(state));
  }
  io.out(calendar);
}

/** When the feed is made: now, unless said otherwise. */
function stampOr(stamp: string | undefined, { now }: Io): string {
  return stamp === undefined || stamp === "now" ? now() : stamp;
}

function stateIn(file: string): FeedState {
  const read = readJson(readSettingText(file));
  if (!read.ok) throw unusable(file, read.findings);
  return read.value as FeedState;
}
