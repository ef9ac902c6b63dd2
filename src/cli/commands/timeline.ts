import { CodedError } from "../../calendar/index.js";
import {
  csvHeader,
  timelineToCsv,
  timelineToMarkdown,
  timelineToMermaid,
  timelineToPlainWords,
  timelineToSvg,
  timelineToText,
} from "../../formats/index.js";
import { nearest } from "../../policy/nearest.js";
import { buildTimeline, type Timeline } from "../../timeline/index.js";
import { series } from "../../vocabulary/words.js";
import { timelineFor } from "../../worklist/index.js";
import { ABOUT_A_RECORD, formatIn, json, parsed, question, textOptions } from "../arguments.js";
import { OF_A_FEED, refuseFeedOptions, writeFeed } from "../feed.js";
import { recordFrom } from "../input.js";
import { ask, type Io } from "../io.js";

const FORMATS = ["table", "json", "markdown", "csv", "ics", "svg", "mermaid", "plain"] as const;

export async function run(argv: readonly string[], io: Io): Promise<number> {
  const { values, positionals } = parsed(argv, {
    ...ABOUT_A_RECORD,
    ...OF_A_FEED,
    for: { type: "string" },
  });
  const format = formatIn(values.format, FORMATS);
  if (format !== "ics") refuseFeedOptions(values);
  const { file, policy, options, wording } = await question(values, positionals);
  const record = await recordFrom(file);
  const whole = ask(() => buildTimeline(record, policy, options));
  const reader = whole.record.people.find(({ id }) => id === values.for)?.id;
  // The page for one participant has its own measure of what is theirs.
  const isPage = format === "plain" && reader !== undefined;
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
      await writeFeed(timeline, values, wording, io);
      break;
    case "svg":
      io.out(`${timelineToSvg(timeline, { calendar: options.calendar, ...wording })}\n`);
      break;
    case "mermaid":
      io.out(timelineToMermaid(timeline, wording));
      break;
    case "plain":
      io.out(timelineToPlainWords(timeline, { ...textOptions(io, wording), for: reader }));
  }
  return 0;
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
