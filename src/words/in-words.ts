import { assertItems, assertShape } from "../calendar/assert-shape.js";
import { checkOptions, isObject, isText, type OptionTypes } from "../calendar/check-options.js";
import { wordingTypes } from "../language/wording-options.js";
import { languageOf, type WordingOptions } from "../language/language.js";
import { adviceText as textOfAdvice } from "../planning/advice-text.js";
import { causeText as textOfCause } from "../planning/cause-text.js";
import type { Cause } from "../planning/change.js";
import type { Difference } from "../planning/date-explained.js";
import { differencesText as textOfDifferences } from "../planning/difference-text.js";
import type { Advice } from "../planning/possible-date.js";
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
  checkWording(finding, CODED, options);
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
  checkWording(notice, CODED, options);
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
  checkWording(step, STEP, options);
  return textOfStep(step, languageOf(options));
}

/**
 * Why something changed from one timeline to the next, without a full stop: a part of a sentence of your own.
 *
 * @example
 * ```ts
 * causeText({ code: "as-of", from: "2020-05-01", to: "2020-05-04" });
 * // "the day asked about is Mon 4 May 2020, no longer Fri 1 May 2020"
 * ```
 */
export function causeText(cause: Cause, options: WordingOptions = {}): string {
  checkWording(cause, CODED, options);
  return textOfCause(cause, languageOf(options));
}

/**
 * How another system's date differs from the policy's, as a sentence.
 *
 * @example
 * ```ts
 * differencesText([{ code: "holidays-counted" }]); // "Bank holidays are counted as working days."
 * ```
 */
export function differencesText(differences: readonly Difference[], options: WordingOptions = {}): string {
  assertItems(differences, "differences", isObject);
  checkOptions(options, wordingTypes);
  return textOfDifferences(differences, languageOf(options));
}

/**
 * What to know, or to do, when a day is chosen for a conference, as sentences.
 *
 * @example
 * ```ts
 * adviceText({ code: "already-held", needs: ["conference.held.start"] });
 * // "The conference has been held (conference.held.start)."
 * ```
 */
export function adviceText(advice: Omit<Advice, "text">, options: WordingOptions = {}): string {
  checkWording(advice, CODED, options);
  return textOfAdvice(advice, languageOf(options));
}

const CODED: OptionTypes = { code: isText };
const STEP: OptionTypes = { step: isText };

function checkWording(value: unknown, fields: OptionTypes, options: WordingOptions): void {
  assertShape(value, "part-of-a-result", fields);
  checkOptions(options, wordingTypes);
}
