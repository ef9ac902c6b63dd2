import type { CountedPeriod, DayPeriod, LocalDate, NonWorkingDay } from "../calendar/index.js";
import type { Anchor } from "../obligations/count.js";
import { anchorText } from "./anchor-text.js";
import { countWords, periodText, skippedText } from "./count-text.js";
import { writtenMomentText } from "./dates.js";
import { english, say, type Language } from "../language/language.js";

/** A step of a count, as far as its sentence is made of it. */
export interface WordedStep {
  readonly step: "from" | "count" | "choose";
  /** The sentence it came with: used where it has not the parts that sentences are made of. */
  readonly text?: string;
  readonly date: LocalDate;
  readonly at?: string;
  readonly event?: string;
  readonly kind?: Anchor["is"] | "planned";
  readonly asPlanned?: true;
  readonly title?: string;
  readonly period?: CountedPeriod | DayPeriod;
  readonly skipped?: readonly NonWorkingDay[];
  readonly choose?: "sooner" | "later";
}

/** What a step counts from: `the start of the conference, as planned`. */
export function stepAnchorText(
  { event = "", kind = "happened", asPlanned, title }: Pick<WordedStep, "event" | "kind" | "asPlanned" | "title">,
  language: Language = english,
): string {
  const isPlanned = kind === "planned" || asPlanned === true;
  return anchorText({ event, is: kind === "planned" ? "happened" : kind, isPlanned, title: title ?? null }, language);
}

/** `Counted from the start of the conference, as planned: Tuesday 5 May 2020 at 10:00.` */
export function stepText(step: WordedStep, language: Language = english): string {
  const day = writtenMomentText(step.at ?? step.date, language);
  switch (step.step) {
    case "from":
      if (step.event === undefined) return step.text ?? "";
      return say(language, countWords, "from", { event: stepAnchorText(step, language), day });
    case "choose":
      return say(language, countWords, step.choose === "later" ? "chooseLater" : "chooseSooner", { day });
    case "count": {
      const { period, skipped = [], at, text = "" } = step;
      if (!period) return text;
      const isInWholeDays = "unit" in period && period.unit === "hours" && at === undefined;
      const length = periodText(period, isInWholeDays, language);
      return skipped.length === 0
        ? say(language, countWords, "is", { length, day })
        : say(language, countWords, "isAndSkipped", { length, day, skipped: skippedText(skipped, language) });
    }
  }
}
