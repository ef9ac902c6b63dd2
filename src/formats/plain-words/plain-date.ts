import type { Due } from "../../timeline/index.js";
import { dateText } from "../../wording/dates.js";
import { english, say, section, type Language } from "../../language/language.js";

/** How a page writes the times of a day. `{time}` is the time by the 24-hour clock: `13:30`. */
export const plainTimes = /* @__PURE__ */ section("plainTimes", {
  onDay: "{time} on {date}",
  noon: "12 noon",
  midnight: "12 midnight",
  am: "{hour}am",
  amWithMinutes: "{hour}.{minutes}am",
  pm: "{hour}pm",
  pmWithMinutes: "{hour}.{minutes}pm",
});

/** `10am on Tuesday 21 April 2020`, `Tuesday 21 April 2020` */
export function plainDue({ date, at }: Pick<Due, "date" | "at">, language: Language = english): string {
  const day = dateText(date, "long", language);
  return at === undefined
    ? day
    : say(language, plainTimes, "onDay", { time: plainTime(at.slice(11, 16), language), date: day });
}

/** `10am`, `1.30pm`, `12 noon`, `12 midnight` */
export function plainTime(time: string, language: Language = english): string {
  if (time === "12:00") return say(language, plainTimes, "noon", { time });
  if (time === "00:00") return say(language, plainTimes, "midnight", { time });
  const hours = Number(time.slice(0, 2));
  const minutes = time.slice(3);
  const half = hours < 12 ? "am" : "pm";
  return say(language, plainTimes, minutes === "00" ? half : (`${half}WithMinutes` as const), {
    time,
    hour: hours % 12 || 12,
    minutes,
  });
}
