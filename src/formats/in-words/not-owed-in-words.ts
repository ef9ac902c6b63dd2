import { clausesInWords } from "../../wording/clauses-text.js";
import type { NotOwed, Timeline } from "../../timeline/index.js";
import { becauseWords } from "../../wording/because-text.js";
import { english, say, type Language } from "../../language/language.js";
import { taskText } from "../../wording/task-text.js";
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

/** `Hold the first RCPC: The plan ended … (working-together WT2)` */
export function notOwedWithClause(one: NotOwed, language: Language = english): string {
  return say(language, timelineWords, "notOwedBecause", {
    task: taskText(one, language),
    because: notOwedBecause(one, language),
    clause: clausesInWords(one, language),
  });
}

/** `Hold the first RCPC: The plan ended …` */
export function notOwedInWords(one: NotOwed, language: Language = english): string {
  return say(language, timelineWords, "titled", {
    task: taskText(one, language),
    text: notOwedBecause(one, language),
  });
}
