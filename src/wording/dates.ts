import { dayNumber, londonTimeOfDay, weekdayNumber, type LocalDate, type Moment } from "../calendar/index.js";
import { english, say, section, type Language } from "../language/language.js";

/** How days and times are written. Months and weekdays by their numbers; Monday is 1. */
export const dateWords = /* @__PURE__ */ section("dates", {
  long: "{weekday} {day} {month} {year}",
  short: "{shortWeekday} {day} {shortMonth} {year}",
  dayAndMonth: "{shortWeekday} {day} {shortMonth}",
  weekdayAndDay: "{shortWeekday} {day}",
  dayMonthAndYear: "{day} {shortMonth} {year}",
  monthAndYear: "{shortMonth} {year}",
  longAtTime: "{date} at {time}",
  shortWithTime: "{date} {time}",
  weekday1: "Monday",
  weekday2: "Tuesday",
  weekday3: "Wednesday",
  weekday4: "Thursday",
  weekday5: "Friday",
  weekday6: "Saturday",
  weekday7: "Sunday",
  shortWeekday1: "Mon",
  shortWeekday2: "Tue",
  shortWeekday3: "Wed",
  shortWeekday4: "Thu",
  shortWeekday5: "Fri",
  shortWeekday6: "Sat",
  shortWeekday7: "Sun",
  month1: "January",
  month2: "February",
  month3: "March",
  month4: "April",
  month5: "May",
  month6: "June",
  month7: "July",
  month8: "August",
  month9: "September",
  month10: "October",
  month11: "November",
  month12: "December",
  shortMonth1: "Jan",
  shortMonth2: "Feb",
  shortMonth3: "Mar",
  shortMonth4: "Apr",
  shortMonth5: "May",
  shortMonth6: "Jun",
  shortMonth7: "Jul",
  shortMonth8: "Aug",
  shortMonth9: "Sep",
  shortMonth10: "Oct",
  shortMonth11: "Nov",
  shortMonth12: "Dec",
});

type Form = "long" | "short" | "dayAndMonth" | "weekdayAndDay" | "dayMonthAndYear" | "monthAndYear";
type Key = keyof typeof dateWords.messages;

/** A day: `long`, `Wednesday 22 April 2020`; `short`, `Wed 22 Apr 2020`; and its parts. */
export function dateText(date: LocalDate, form: Form, language: Language = english): string {
  if (language !== english) return writeDate(date, form, language);
  const written = (inEnglish[form] ??= new Map());
  let text = written.get(date);
  if (text === undefined) {
    if (written.size >= MOST_KEPT) written.clear();
    written.set(date, (text = writeDate(date, form, language)));
  }
  return text;
}

/** The same few days are written over and over. */
const inEnglish: Partial<Record<Form, Map<LocalDate, string>>> = {};
const MOST_KEPT = 10_000;

function writeDate(date: LocalDate, form: Form, language: Language): string {
  dayNumber(date);
  const [weekday, month] = [weekdayNumber(date), Number(date.slice(5, 7))];
  const named = (key: string) => say(language, dateWords, key as Key);
  const isShort = form !== "long";
  return say(language, dateWords, form, {
    day: Number(date.slice(8, 10)),
    year: Number(date.slice(0, 4)),
    ...(isShort
      ? { shortWeekday: named(`shortWeekday${weekday}`), shortMonth: named(`shortMonth${month}`) }
      : { weekday: named(`weekday${weekday}`), month: named(`month${month}`) }),
  });
}

/** `Wednesday` */
export function weekdayText(date: LocalDate, language: Language = english): string {
  return say(language, dateWords, `weekday${weekdayNumber(date)}` as Key);
}

/** `Wednesday 22 April 2020 at 10:00` */
export function momentText({ date, at }: Moment, language: Language = english): string {
  const day = dateText(date, "long", language);
  return at === null ? day : say(language, dateWords, "longAtTime", { date: day, time: londonTimeOfDay(at) });
}

/** A date or an instant as results hold them: `Wednesday 22 April 2020 at 10:00`. */
export function writtenMomentText(moment: string, language: Language = english): string {
  const date = dateText(moment.slice(0, 10), "long", language);
  return moment.length > 10 ? say(language, dateWords, "longAtTime", { date, time: moment.slice(11, 16) }) : date;
}

/** The same for a table: `Wed 22 Apr 2020 10:00`. */
export function shortMomentText(moment: string, language: Language = english): string {
  const date = dateText(moment.slice(0, 10), "short", language);
  return moment.length > 10 ? say(language, dateWords, "shortWithTime", { date, time: moment.slice(11, 16) }) : date;
}
