import { languageOf, type WordingOptions } from "../language/language.js";
import * as wording from "../wording/finding-text.js";
import { noticeText as textOfNotice, type WordedNotice } from "../wording/notice-text.js";
import { stepText as textOfStep, type WordedStep } from "../wording/step-text.js";

/**
 * What a finding says, and what to do about it, made of its code and params. A code that is in no dictionary, such as that of
 * a rule of your own, keeps the sentences that it came with.
 *
 * @example
 * ```ts
 * const params = { duty: "minutes-circulated", title: "Minutes circulated", party: null, due: "2020-06-04", workingDaysLate: 2 };
 * findingText({ code: "deadline-overdue", params }).message;
 * // "The minutes were not circulated. It was due on Thursday 4 June 2020, 2 working days ago."
 * ```
 */
export function findingText(
  finding: wording.WordedFinding,
  options: WordingOptions = {},
): { readonly message: string; readonly fix: string } {
  return wording.findingText(finding, languageOf(options));
}

/**
 * What a notice says, and what to do, made of its code.
 *
 * @example
 * ```ts
 * noticeText({ code: "outside-calendar" }, { words: { noticeFixes: { "outside-calendar": "Ask us for a calendar." } } });
 * // "These count days that the calendar does not know. Ask us for a calendar."
 * ```
 */
export function noticeText(notice: WordedNotice, options: WordingOptions = {}): string {
  return textOfNotice(notice, languageOf(options));
}

/**
 * What a step of a count says, made of its event, how well that is known, its period and the days left out.
 *
 * @example
 * ```ts
 * stepText({ step: "from", event: "conference-start", kind: "planned", date: "2020-05-05" });
 * // "Counted from the start of the conference, as planned: Tuesday 5 May 2020."
 * ```
 */
export function stepText(step: WordedStep, options: WordingOptions = {}): string {
  return textOfStep(step, languageOf(options));
}
