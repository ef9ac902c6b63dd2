import type { Notice, Waiting } from "../../timeline/index.js";
import { english, say, type Language } from "../../language/language.js";
import { chainTexts } from "../../wording/lists.js";
import { noticeText } from "../../wording/notice-text.js";
import { taskText } from "../../wording/task-text.js";
import { timelineWords } from "./timeline-words.js";

/** A notice with the keys and paths that it is about; `about` puts others in their place, already written. */
export function noticeInWords(
  notice: Notice,
  language: Language = english,
  about: readonly string[] = [...(notice.about ?? []), ...(notice.paths ?? [])],
): string {
  const message = noticeText(notice, language);
  return about.length === 0
    ? message
    : say(language, timelineWords, "noticeAbout", { message, about: chainTexts(about, "comma", language) });
}

/** `Hold the first core group: needs conference.planned.start` */
export function needsInWords(one: Pick<Waiting, "id" | "task" | "needs">, language: Language = english): string {
  return say(language, timelineWords, "needs", {
    task: taskText(one, language),
    facts: chainTexts(one.needs, "comma", language),
  });
}
