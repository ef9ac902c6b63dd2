import type { Counting } from "../calendar/index.js";
import { english, say, section, type Language } from "../language/language.js";
import { lengthText } from "../wording/count-text.js";
import { nameOf } from "../wording/names.js";
import type { CountGiving } from "./count.js";

/** Counts that give a date, in words. */
export const countGivingWords = /* @__PURE__ */ section("givingCounts", {
  sameDay: "the same day",
  after: "{time} after",
  before: "{time} before",
  inclusive: "{time}, the day it is counted from being day one",
  inclusiveBack: "{time} back, the day it is counted from being day one",
  clearDays: { one: "{count} clear working day between", other: "{count} clear working days between" },
  rolledStart: "{time} after, counted from the next working day if it starts on none",
  rolledStartBack: "{time} before, counted from the working day before if it starts on none",
  withoutHolidays: "{text}, bank holidays being counted",
  withClosures: "{text}, days on which the office is shut being left out",
  withClosuresOnly: "{text}, bank holidays being counted, and days on which the office is shut being left out",
  inCalendar: "{text}, in the days of {calendar}",
});

const CONVENTIONS = {
  "day-zero": { after: "after", before: "before" },
  inclusive: { after: "inclusive", before: "inclusiveBack" },
  "clear-days": { after: "clearDays", before: "clearDays" },
  "rolled-start": { after: "rolledStart", before: "rolledStartBack" },
} as const satisfies Record<Counting, object>;

/** `16 working days, the day it is counted from being day one`. `several`: more than one calendar was tried. */
export function countGivingText(
  { count, unit, relation, counting = "day-zero", holidays, closures, calendar }: Omit<CountGiving, "text">,
  { several = false }: { readonly several?: boolean } = {},
  language: Language = english,
): string {
  if (count === 0) return say(language, countGivingWords, "sameDay");
  const time = lengthText(count, unit, language);
  const text = say(language, countGivingWords, CONVENTIONS[counting][relation], { count, time });
  if (unit !== "working-days") return text;
  const key = holidays
    ? closures
      ? ("withClosures" as const)
      : null
    : closures
      ? ("withClosuresOnly" as const)
      : ("withoutHolidays" as const);
  const counted = key === null ? text : say(language, countGivingWords, key, { text });
  return several && holidays && calendar !== null
    ? say(language, countGivingWords, "inCalendar", { text: counted, calendar: nameOf(calendar, language) })
    : counted;
}
