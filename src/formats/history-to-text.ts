import type { HistoryTimeline } from "../history/index.js";
import { languageOf, say, type Language, type WordingOptions } from "../language/language.js";
import { writtenMomentText } from "../wording/dates.js";
import { deadlineCells, otherDeadlines } from "./history-deadlines.js";
import { enquiryLines, historyTitle, historyWords, lineInWords, planLines } from "./history-in-words.js";
import { notOwedOnce, notOwedWithClause } from "./not-owed-in-words.js";
import { noticeInWords } from "./notice-in-words.js";
import { plain, type Paint, type TextOptions } from "./paint.js";
import { calendarInWords, timelineWords } from "./timeline-words.js";
import { policyInWords } from "./title-in-words.js";
import { wrap } from "./wrap.js";

/**
 * A child's history for reading: the conference of each enquiry, each plan with its reviews, what else is due, and what is not
 * owed.
 *
 * @example
 * ```ts
 * const history = { id: "C000017", plans: [{ startedOn: "2025-01-27", reviews: [{ heldOn: "2025-04-22" }] }] };
 * historyToText(buildHistory(history, workingTogether, { asOf: "2025-05-01" })).split("\n").slice(-3)[0];
 * // "    Review: due Sun 27 Apr 2025, held Tue 22 Apr 2025: in time"
 * ```
 */
export function historyToText(
  history: HistoryTimeline,
  { paint = plain, width = 100, ...wording }: TextOptions & WordingOptions = {},
): string {
  const language = languageOf(wording, history.policy);
  const words = (key: keyof typeof historyWords.messages) => say(language, historyWords, key);
  const labels = (key: keyof typeof timelineWords.messages) => say(language, timelineWords, key);
  const blocks = [
    header(history, paint, language),
    section(
      labels("pleaseNote"),
      history.notices.map((notice) => `  ${wrap(noticeInWords(notice, language), width, "  ")}`),
      paint,
    ),
    section(
      words("enquiries"),
      enquiryLines(history, language).map((line) => `  ${wrap(lineInWords(line, language), width, "      ")}`),
      paint,
    ),
    section(
      words("plans"),
      planLines(history, language).flatMap(({ title, reviews }) => [
        `  ${title}`,
        ...(reviews.length === 0 ? [`    ${words("noReviews")}`] : []),
        ...reviews.map((line) => `    ${wrap(lineInWords(line, language), width, "      ")}`),
      ]),
      paint,
    ),
    section(
      words("deadlines"),
      otherDeadlines(history).map((deadline) => {
        const [due, what, standing] = deadlineCells(deadline, history.asOf, language);
        return `  ${[due, what, standing].filter((cell) => cell !== "").join("  ")}`;
      }),
      paint,
    ),
    section(
      labels("notOwed"),
      notOwedOnce(history).map((one) => `  ${wrap(notOwedWithClause(one, language), width, "      ")}`),
      paint,
    ),
  ];
  return `${blocks.filter((block) => block !== "").join("\n\n")}\n`;
}

function header(history: HistoryTimeline, paint: Paint, language: Language): string {
  const { policy, calendar, asOf } = history;
  const rows: (readonly [label: string, text: string])[] = [
    ...(policy === null ? [] : [[say(language, timelineWords, "policy"), policyInWords(policy, language)] as const]),
    [say(language, timelineWords, "bankHolidays"), calendarInWords(calendar, language)],
    ...(asOf === null ? [] : [[say(language, timelineWords, "asOf"), writtenMomentText(asOf, language)] as const]),
  ];
  const column = Math.max(...rows.map(([label]) => label.length)) + 1;
  return [
    paint.bold(historyTitle(history, language)),
    ...rows.map(([label, text]) => `${label.padEnd(column)}${text}`),
  ].join("\n");
}

function section(title: string, lines: readonly string[], paint: Paint): string {
  return lines.length === 0 ? "" : `${paint.bold(title.toUpperCase())}\n${lines.join("\n")}`;
}
