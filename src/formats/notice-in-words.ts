import type { Notice, Waiting } from "../timeline/index.js";
import { english, say, textIn, type Language } from "../language/language.js";
import { chained } from "../wording/lists.js";
import { noticeText } from "../wording/notice-text.js";
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
    : say(language, timelineWords, "noticeAbout", { message, about: chained(about, "comma", language) });
}

/** `Core group first met: needs conference.planned.start` */
export function needsInWords({ title, needs }: Pick<Waiting, "title" | "needs">, language: Language = english): string {
  return say(language, timelineWords, "needs", {
    title: textIn(language, title),
    facts: chained(needs, "comma", language),
  });
}
