import type { HistoryDeadline, HistoryTimeline } from "../../history/index.js";
import { english, say, type Language } from "../../language/language.js";
import { dueDateText, standingInWords } from "./deadline-in-words.js";
import { taskText } from "../../wording/task-text.js";
import { conferenceInWords, historyWords } from "./history-in-words.js";

/** The deadlines of a history that are none of its conferences and reviews, which are listed for themselves. */
export function otherDeadlines({ deadlines }: HistoryTimeline): readonly HistoryDeadline[] {
  return deadlines.filter(({ id }) => !LISTED.has(id));
}

const LISTED: ReadonlySet<string> = new Set(["conference-held", "next-review-held"]);

/** When a deadline is due, what it is and of which conference, and how it stands. */
export function deadlineCells(
  deadline: HistoryDeadline,
  asOf: HistoryTimeline["asOf"],
  language: Language = english,
): readonly [due: string, what: string, standing: string] {
  return [
    dueDateText(deadline.due, language),
    say(language, historyWords, "ofConference", {
      task: taskText(deadline, language),
      conference: conferenceInWords(deadline.conference, language),
    }),
    standingInWords(deadline, asOf, language),
  ];
}
