import type { LocalDate } from "../../calendar/index.js";
import { dateText } from "../../wording/dates.js";
import { say, type Language } from "../../language/language.js";
import { drawingWords } from "./drawing-words.js";

/** `Sunday 7 June 2020 to Sunday 2 August 2020` */
export function stretchText(
  { from, through }: { readonly from: LocalDate; readonly through: LocalDate },
  form: "long" | "short",
  language: Language,
): string {
  return say(language, drawingWords, "stretch", {
    from: dateText(from, form, language),
    through: dateText(through, form, language),
  });
}
