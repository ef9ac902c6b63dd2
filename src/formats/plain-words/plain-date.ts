import { longDate } from "../../calendar/index.js";
import type { Due } from "../../timeline/index.js";

/** `10am on Tuesday 21 April 2020`, `Tuesday 21 April 2020` */
export function plainDue({ date, at }: Pick<Due, "date" | "at">): string {
  const time = at === undefined ? null : plainTime(at.slice(11, 16));
  return time === null ? longDate(date) : `${time} on ${longDate(date)}`;
}

/** `10am`, `1.30pm`, `12 noon`, `12 midnight` */
export function plainTime(time: string): string {
  if (time === "12:00") return "12 noon";
  if (time === "00:00") return "12 midnight";
  const hours = Number(time.slice(0, 2));
  const minutes = time.slice(3);
  return `${hours % 12 || 12}${minutes === "00" ? "" : `.${minutes}`}${hours < 12 ? "am" : "pm"}`;
}
