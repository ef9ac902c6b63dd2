import type { LocalDate } from "../calendar/index.js";
import { english, say, section, type Language } from "../language/language.js";
import { clausesInWords } from "../wording/clauses-text.js";
import { dateText } from "../wording/dates.js";
import { joinTexts } from "../wording/lists.js";
import { taskText } from "../wording/task-text.js";
import type { Advice, Binding } from "./possible-date.js";

/** What to know, or to do, when a day is chosen for a conference. */
export const adviceWords = /* @__PURE__ */ section("advice", {
  "no-possible-day": "None of these days is possible.",
  limit: "It has to be held by {day} ({clause}).",
  tooLateFor: "Up to {day} it is too late for “{task}” ({clause}).",
  inTimeFrom: "Leaving the limit aside, the first day that is in time for everything is {day}.",
  neverInTime: "No day in the next half year is in time for everything.",
  whatToDo: "Hold it by the limit as far as that can be done, and record why something is late.",
  "should-be-missed": "Up to {day} it is too late for “{task}”, which should be done ({clause}).",
  "not-checked": "“{task}” ({clause}) could not be looked at: {needs} is not recorded.",
  "limit-not-known": "By when it has to be held cannot be told before {needs} is recorded ({clause}).",
  "conference-not-required": "The record says that no {conference} is required ({needs}).",
  "already-held": "The {conference} has been held ({needs}).",
  "projected-holidays": "The bank holidays of some of these days are projected. Check them when the list is published.",
});

/** Advice as sentences. */
export function adviceText(advice: Omit<Advice, "text">, language: Language = english): string {
  const { code, until, duty = "", task = "", layer = "", basis, needs = [] } = advice;
  if (code === "no-possible-day") return noneText(advice, language);
  return say(language, adviceWords, code, {
    task: taskText({ id: duty, task }, language),
    day: until === undefined ? "" : dateText(until, "long", language),
    clause: basis ? clausesInWords({ layer, basis }, language) : "",
    needs: joinTexts(needs, "or", language),
  });
}

function noneText({ limit, tooLateFor, until, date }: Omit<Advice, "text">, language: Language): string {
  const words = (key: keyof typeof adviceWords.messages, day?: LocalDate, about?: Binding) =>
    say(language, adviceWords, key, {
      day: day === undefined ? "" : dateText(day, "long", language),
      task: about ? taskText({ id: about.duty, task: about.task }, language) : "",
      clause: about ? clausesInWords(about, language) : "",
    });
  return [
    words("no-possible-day"),
    ...(limit ? [words("limit", limit.due.date, limit)] : []),
    ...(tooLateFor ? [words("tooLateFor", until, tooLateFor)] : []),
    date === undefined ? words("neverInTime") : words("inTimeFrom", date),
    ...(limit ? [words("whatToDo")] : []),
  ].join(" ");
}
