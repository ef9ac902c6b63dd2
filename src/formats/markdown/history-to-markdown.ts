import { checked } from "../checked.js";
import type { HistoryTimeline } from "../../history/index.js";
import { languageOf, say, type WordingOptions } from "../../language/language.js";
import { writtenMomentText } from "../../wording/dates.js";
import { deadlineCells, otherDeadlines } from "../in-words/history-deadlines.js";
import { enquiryLines, historyTitle, historyWords, planLines, type HistoryLine } from "../in-words/history-in-words.js";
import { markdownTable } from "./markdown-table.js";
import { markdownText } from "./markdown-text.js";
import { notOwedOnce, notOwedWithClause } from "../in-words/not-owed-in-words.js";
import { noticeInWords } from "../in-words/notice-in-words.js";
import { timelineWords } from "../in-words/timeline-words.js";
import { policyInWords } from "../in-words/title-in-words.js";

/**
 * A child's history as Markdown (GitHub's): a table of the enquiries, one for each plan, and one of what else is due.
 *
 * @example
 * ```ts
 * const history = { id: "C000017", plans: [{ startedOn: "2025-01-27" }] };
 * historyToMarkdown(buildHistory(history, workingTogether)).split("\n")[0]; // "# Child C000017"
 * ```
 */
export function historyToMarkdown(history: HistoryTimeline, options: WordingOptions = {}): string {
  checked(history, "history", options);
  const language = languageOf(options, history.policy);
  const words = (key: keyof typeof historyWords.messages) => say(language, historyWords, key);
  const labelled = (label: "policy" | "asOf", text: string) =>
    `- ${say(language, timelineWords, "labelled", { label: say(language, timelineWords, label), text })}`;
  const header = ["what", "due", "held", "standing"] as const;
  const table = (lines: readonly HistoryLine[]) =>
    markdownTable(
      header.map(words),
      lines.map(({ what, due, held, standing }) => [what, due ?? "", held ?? "", standing].map(markdownText)),
    );
  const enquiries = enquiryLines(history, language);
  const others = otherDeadlines(history);
  return `${[
    [
      `# ${markdownText(historyTitle(history, language))}`,
      "",
      ...(history.policy === null ? [] : [labelled("policy", markdownText(policyInWords(history.policy, language)))]),
      ...(history.asOf === null ? [] : [labelled("asOf", writtenMomentText(history.asOf, language))]),
    ].join("\n"),
    section(
      say(language, timelineWords, "pleaseNote"),
      history.notices.map((notice) => `- ${markdownText(noticeInWords(notice, language))}`),
    ),
    section(words("enquiries"), enquiries.length === 0 ? [] : [table(enquiries)]),
    ...planLines(history, language).map(({ title, reviews }) =>
      section(markdownText(title), [reviews.length === 0 ? words("noReviews") : table(reviews)]),
    ),
    section(
      words("deadlines"),
      others.length === 0
        ? []
        : [
            markdownTable(
              (["due", "what", "standing"] as const).map(words),
              others.map((deadline) => deadlineCells(deadline, history.asOf, language).map(markdownText)),
            ),
          ],
    ),
    section(
      say(language, timelineWords, "notOwed"),
      notOwedOnce(history).map((one) => `- ${markdownText(notOwedWithClause(one, language))}`),
    ),
  ]
    .filter((block) => block !== "")
    .join("\n\n")}\n`;
}

function section(title: string, lines: readonly string[]): string {
  return lines.length === 0 ? "" : `## ${title}\n\n${lines.join("\n")}`;
}
