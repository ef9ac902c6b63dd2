import type { NotOwed, Timeline } from "../timeline/index.js";
import { becauseWords } from "../wording/because-text.js";
import { english, say, textIn, type Language } from "../language/language.js";
import { clausesInWords } from "./deadline-in-words.js";
import { timelineWords } from "./timeline-words.js";

/** What is not owed, each duty once for each reason: one for each of several agencies reads as one. */
export function notOwedOnce({ notOwed }: Pick<Timeline, "notOwed">): NotOwed[] {
  const once = new Map(
    notOwed.map((one) => [
      JSON.stringify([one.id, one.because, one.layer, one.basis.map(({ clause }) => clause)]),
      one,
    ]),
  );
  return [...once.values()];
}

/** Why something is not owed, as a sentence. */
export function notOwedBecause({ because }: NotOwed, language: Language = english): string {
  return say(language, becauseWords, because.code);
}

/** `Next review held: The plan ended … (working-together WT2)` */
export function notOwedWithClause(one: NotOwed, language: Language = english): string {
  return say(language, timelineWords, "notOwedBecause", {
    title: textIn(language, one.title),
    because: notOwedBecause(one, language),
    clause: clausesInWords(one, language),
  });
}

/** `Next review held: The plan ended …` */
export function notOwedInWords(one: NotOwed, language: Language = english): string {
  return say(language, timelineWords, "titled", {
    title: textIn(language, one.title),
    text: notOwedBecause(one, language),
  });
}
