import { isText } from "../../calendar/check-options.js";
import { checked, textTypes } from "../checked.js";
import type { Timeline } from "../../timeline/index.js";
import { plain, type TextOptions } from "../text/paint.js";
import { wrap } from "../text/wrap.js";
import type { PlainGroup } from "./plain-group.js";
import type { PlainScheduleOptions, PlainSection } from "./plain-page.js";
import { plainSchedule } from "./plain-schedule.js";

/** How a page in plain words is written, and for whom. All may be left out. */
export interface PlainWordsOptions extends TextOptions, PlainScheduleOptions {}

/**
 * A schedule for parents and carers, in short sentences without jargon: what concerns the family, by which day, what is
 * not known yet, and whom to ask. With `for`, a page for one participant. `words` and `labels` say in what language, and
 * what workers are called. See {@link plainSchedule} for its parts, for a page of one's own making.
 *
 * @throws CodedError `unknown-participant` when nobody in the record has the id that `for` gives.
 * @example
 * ```ts
 * const timeline = buildTimeline({ type: "review", conference: { planned: { start: "2020-05-05" } } }, "hounslow");
 * timelineToPlainWords(timeline).split("\n")[0]; // "Your review meeting"
 * ```
 */
export function timelineToPlainWords(timeline: Timeline, given: PlainWordsOptions = {}): string {
  const { paint = plain, width = 80, ...options } = checked(timeline, "timeline", given, { ...textTypes, for: isText });
  const { title, opening, sections } = plainSchedule(timeline, options);
  const lineOf = (line: string, indent = "") => wrap(line, width, indent);
  const group = ({ intro, lines }: PlainGroup) =>
    [...(intro === null ? [] : [lineOf(intro)]), ...lines.map((line) => `- ${lineOf(line, "  ")}`)].join("\n");
  const headed = (heading: string) => paint.bold(lineOf(heading));
  const section = ({ heading, groups }: PlainSection) => `${headed(heading)}\n${groups.map(group).join("\n\n")}`;
  return `${[headed(title), opening.map((line) => lineOf(line)).join("\n"), ...sections.map(section)].join("\n\n")}\n`;
}
