import { isFlag } from "../../calendar/check-options.js";
import { checked, textTypes } from "../checked.js";
import type { HistoryTimeline } from "../../history/index.js";
import { summarizeTimeline, type Timeline } from "../../timeline/index.js";
import { languageOf, say, type WordingOptions } from "../../language/language.js";
import { deadlineReasons } from "./deadline-reasons.js";
import { STATE_COLOURS, stateCell, taskCell, whenCell, whoCell, type CellContext } from "./deadline-row.js";
import { drawnStatus } from "../in-words/drawn-status.js";
import { otherDeadlines } from "../in-words/history-deadlines.js";
import {
  conferenceInWords,
  enquiryLines,
  historyTitle,
  historyWords,
  lineInWords,
  planLines,
} from "../in-words/history-in-words.js";
import { notOwedInWords, notOwedOnce, notOwedWithClause } from "../in-words/not-owed-in-words.js";
import { noticeInWords } from "../in-words/notice-in-words.js";
import { plain, type TextOptions } from "./paint.js";
import { summaryInWords } from "../in-words/summary-in-words.js";
import { tableWords } from "./table-words.js";
import { columnWidths, textTable, type TextRow } from "./text-table.js";
import { calendarInWords, timelineWords } from "../in-words/timeline-words.js";
import { policyAsOfInWords, policyInWords } from "../in-words/title-in-words.js";
import { visible } from "./visible.js";
import { withHeading, isWide, paintHeading, summaryText } from "./text-parts.js";
import { historyAsTimeline } from "../../history/history-as-timeline.js";
import { wrap } from "./wrap.js";

/** How a history is written for reading. All may be left out. */
export interface HistoryTextOptions extends TextOptions, WordingOptions {
  /** Say below each deadline how its day was counted and whose clause it is, and of what is not owed whose clause that is. */
  readonly why?: boolean;
}

interface Page extends CellContext, Required<TextOptions> {
  readonly why: boolean;
}

/**
 * A child's history for reading: what matters first; the conference of each enquiry, each plan with its reviews, what else is
 * due, and what is not owed.
 *
 * @example
 * ```ts
 * const history = { id: "C000017", plans: [{ startedOn: "2025-01-27", reviews: [{ heldOn: "2025-04-22" }] }] };
 * historyToText(buildHistory(history, workingTogether, { asOf: "2025-05-01" })).split("\n")[0]; // "Child C000017"
 * ```
 */
export function historyToText(history: HistoryTimeline, options: HistoryTextOptions = {}): string {
  checked(history, "history", options, { ...textTypes, why: isFlag });
  const { paint = plain, width = 100, why = false, ...wording } = options;
  const shown = visible(history);
  const language = languageOf(visible(wording), shown.policy);
  const page: Page = { paint, width, why, language, asOf: shown.asOf, isWide: isWide(width) };
  const timeline = shown.policy === null ? null : historyAsTimeline(shown, shown.policy);
  // What the summary at the top says is not said again.
  const notices = timeline === null ? shown.notices : summarizeTimeline(timeline).notices;
  const words = (key: keyof typeof historyWords.messages) => say(language, historyWords, key);
  const labels = (key: keyof typeof timelineWords.messages) => say(language, timelineWords, key);
  const line = (text: string, indent = "  ") => indent + wrap(text, width, `${indent}    `);
  const blocks = [
    header(shown, timeline, page),
    withHeading(
      words("enquiries"),
      enquiryLines(shown, language)
        .map((each) => line(lineInWords(each, language)))
        .join("\n"),
      page,
    ),
    withHeading(
      words("plans"),
      planLines(shown, language)
        .flatMap(({ title, reviews }) => [
          line(title),
          ...(reviews.length === 0 ? [line(words("noReviews"), "    ")] : []),
          ...reviews.map((each) => line(lineInWords(each, language), "    ")),
        ])
        .join("\n"),
      page,
    ),
    withHeading(words("deadlines"), deadlineLines(shown, page), page),
    withHeading(
      labels("notOwed"),
      [...new Set(notOwedOnce(shown).map((one) => (why ? notOwedWithClause : notOwedInWords)(one, language)))]
        .map((one) => line(one))
        .join("\n"),
      page,
    ),
    withHeading(labels("pleaseNote"), notices.map((notice) => line(noticeInWords(notice, language))).join("\n"), page),
    paintHeading(
      shown.policy === null
        ? calendarInWords(shown.calendar, language)
        : say(language, tableWords, "countedBy", {
            policy: policyInWords(shown.policy, language),
            calendar: calendarInWords(shown.calendar, language),
          }),
      width,
      paint.dim,
    ),
  ];
  return `${blocks.filter((block) => block !== "").join("\n\n")}\n`;
}

function header(history: HistoryTimeline, timeline: Timeline | null, page: Page): string {
  const { policy, asOf } = history;
  const { paint, width, language } = page;
  return [
    paintHeading(historyTitle(history, language), width, paint.bold),
    ...(policy === null ? [] : [paintHeading(policyAsOfInWords(policy, asOf, language), width, paint.dim)]),
    ...(timeline === null ? [] : [summaryText(summaryInWords(timeline, language), page)]),
  ].join("\n");
}

function deadlineLines(history: HistoryTimeline, page: Page): string {
  const { paint, width, why, language } = page;
  const rows: TextRow[] = otherDeadlines(history).map((deadline) => {
    const drawn = drawnStatus(deadline);
    return {
      when: whenCell(deadline.due, page),
      what: say(language, historyWords, "ofConference", {
        task: taskCell(deadline, page),
        conference: conferenceInWords(deadline.conference, language),
      }),
      who: whoCell(deadline, page),
      state: stateCell(deadline, page),
      paintState: drawn === null ? paint.dim : paint[STATE_COLOURS[drawn]],
      ...(why ? { below: deadlineReasons(deadline, page) } : {}),
    };
  });
  return textTable(rows, columnWidths(rows, width), width);
}
