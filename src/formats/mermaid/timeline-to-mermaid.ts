import { checked } from "../checked.js";
import type { LocalDate } from "../../calendar/index.js";
import type { Deadline, Timeline } from "../../timeline/index.js";
import { languageOf, say, type Language, type WordingOptions } from "../../language/language.js";
import { chainTexts } from "../../wording/lists.js";
import { dueDateText, taskWithParty } from "../in-words/deadline-in-words.js";
import { deadlineNotes, standingLabel } from "../in-words/deadline-notes.js";
import { sectionsOf, type Bar } from "./chart-sections.js";
import { chartWords } from "./chart-words.js";
import { axisOf } from "./mermaid-axis.js";
import { barHeight, DAYS, FONT_SIZE, labelThatFits, LEFT, RIGHT, type DaysDrawn } from "./mermaid-layout.js";
import { mermaidText } from "./mermaid-text.js";
import { notOwedInWords, notOwedOnce } from "../in-words/not-owed-in-words.js";
import { needsInWords } from "../in-words/notice-in-words.js";
import { summaryInWords } from "../in-words/summary-in-words.js";
import { policyInWords, titleInWords } from "../in-words/title-in-words.js";

/**
 * A timeline as a Mermaid gantt chart, for wikis that draw those: laid out for 830 pixels, at which no label is cut off and
 * no date of the axis is written over another.
 *
 * Left of the days stands what to do and who; beside each bar when it is due and how it stands, in few words. A bar runs from
 * the day counted from to the due date or, for what is due before an event, from the due date to the event; a milestone is due
 * on the day itself. Weekends are shaded, and so are the bank holidays that some count left out. Mermaid draws whole days.
 * Everything else is in the chart's description, which is heard and not seen.
 *
 * @example
 * ```ts
 * const timeline = buildTimeline({ type: "review", conference: { planned: { start: "2020-05-05" } } }, "hounslow");
 * timelineToMermaid(timeline).split("\n")[1]; // "gantt"
 * ```
 */
export function timelineToMermaid(timeline: Timeline, options: WordingOptions = {}): string {
  checked(timeline, "timeline", options);
  const language = languageOf(options, timeline.policy);
  const title = mermaidText(titleInWords(timeline, language));
  const sections = sectionsOf(timeline, language);
  const bars = sections.flatMap((each) => each.bars);
  const days = daysOf(bars);
  const height = barHeight(sections.map((each) => ({ lines: each.lines.length, bars: each.bars.length })));
  const { axisFormat, tickInterval } = axisOf({ ...days, room: DAYS });
  return `${[
    `%%{init: ${JSON.stringify({ gantt: { ...SETTINGS, barHeight: height } })}}%%`,
    "gantt",
    `  accTitle: ${title}`,
    `  accDescr: ${mermaidText(description(timeline, language))}`,
    `  title ${title}`,
    "  dateFormat YYYY-MM-DD",
    `  axisFormat ${axisFormat}`,
    ...(tickInterval === null ? [] : [`  tickInterval ${tickInterval}`, "  weekday monday"]),
    "  inclusiveEndDates",
    `  excludes ${["weekends", ...holidays(timeline.deadlines)].join(", ")}`,
    // Mermaid's own line would be at the reader's today.
    "  todayMarker off",
    ...sections.flatMap((each) => [
      `  section ${each.lines.map(mermaidText).join("<br>")}`,
      ...each.bars.map((bar) => taskLine(bar, labelThatFits(bar.texts, bar, days, height))),
    ]),
  ].join("\n")}\n`;
}

/** How Mermaid is asked to draw; two alternating grounds for sections, where it has four of its own. */
const SETTINGS = {
  leftPadding: LEFT,
  rightPadding: RIGHT,
  fontSize: FONT_SIZE,
  sectionFontSize: FONT_SIZE,
  numberSectionStyles: 2,
};

function daysOf(bars: readonly DaysDrawn[]): DaysDrawn {
  const [first = { from: "2000-01-01", through: "2000-01-01" }] = bars;
  return bars.reduce(
    ({ from, through }, bar) => ({
      from: bar.from < from ? bar.from : from,
      through: bar.through > through ? bar.through : through,
    }),
    first,
  );
}

/** What is wrong, overdue and next; whose rules; each deadline with all there is to know; and what has no date. */
function description(timeline: Timeline, language: Language): string {
  const { policy, deadlines, waiting, asOf } = timeline;
  const undated = waiting.map((one) => needsInWords(one, language));
  return [
    ...summaryInWords(timeline, language).map(({ text }) => (/\p{Sentence_Terminal}$/u.test(text) ? text : `${text}.`)),
    say(language, chartWords, "policy", { policy: policyInWords(policy, language) }),
    say(language, chartWords, "dated", { count: deadlines.length }),
    ...deadlines.map((deadline) =>
      say(language, chartWords, "deadline", {
        task: taskWithParty(deadline, language),
        text: chainTexts(
          [
            say(language, chartWords, "due", { day: dueDateText(deadline.due, language) }),
            standingLabel(deadline, asOf, language),
            ...deadlineNotes(deadline, language),
          ],
          "semicolon",
          language,
        ),
      }),
    ),
    ...(undated.length > 0
      ? [say(language, chartWords, "notDatedYet", { duties: chainTexts(undated, "semicolon", language) })]
      : []),
    ...notOwedOnce(timeline).map((one) =>
      say(language, chartWords, "notOwed", { duty: notOwedInWords(one, language) }),
    ),
  ].join(" ");
}

function taskLine({ tags, from, through }: Bar, label: string): string {
  return `  ${mermaidText(label)} :${[...tags, from, through].join(", ")}`;
}

function holidays(deadlines: readonly Deadline[]): LocalDate[] {
  const skipped = deadlines.flatMap(({ why }) => why.flatMap((step) => step.skipped ?? []));
  return [...new Set(skipped.filter(({ reason }) => reason !== "weekend").map(({ date }) => date))].toSorted();
}
