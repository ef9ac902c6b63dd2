import { languageOf, type WordingOptions } from "../language/language.js";
import * as wording from "../wording/finding-text.js";
import { noticeText as textOfNotice, type WordedNotice } from "../wording/notice-text.js";
import { stepText as textOfStep, type WordedStep } from "../wording/step-text.js";

/**
 * What a finding says, and what to do about it, made of its code and params. A code that is in no dictionary, such as that of
 * a rule of your own, keeps the sentences that it came with.
 */
export function findingText(
  finding: wording.WordedFinding,
  options: WordingOptions = {},
): { readonly message: string; readonly fix: string } {
  return wording.findingText(finding, languageOf(options));
}

/** What a notice says, and what to do, made of its code. */
export function noticeText(notice: WordedNotice, options: WordingOptions = {}): string {
  return textOfNotice(notice, languageOf(options));
}

/** What a step of a count says, made of its event, how well that is known, its period and the days left out. */
export function stepText(step: WordedStep, options: WordingOptions = {}): string {
  return textOfStep(step, languageOf(options));
}
