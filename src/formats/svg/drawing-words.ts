import type { Status } from "../../timeline/index.js";
import { section } from "../../wording/language.js";
import type { Sign } from "./key.js";

/** What is written in a drawing, and what its description says. */
export const drawingWords = /* @__PURE__ */ section("drawing", {
  policy: "Policy: {policy}",
  calendar: "Calendar: {calendar}, bank holidays published {from} to {through}",
  calendarAllProjected: "Calendar: {calendar}, bank holidays all projected",
  asOf: "As of {day}",
  titleWithParty: "{title} · {party}",
  due: "Due {day}",
  event: "{event}: {day}",
  daysNotDrawn: { one: "{count} day not drawn", other: "{count} days not drawn" },
  shadedDay: "{day}: {title}",
  nothingDated: "No deadline has a date yet",
  nothingToDraw: "There is nothing to draw until the facts below are known.",
  holidays: "Bank holidays and closures in these days",
  holiday: "{days} {title}",
  projected: "{title} (projected)",
  stretch: "{from} to {through}",
  moreHolidays: "{holidays}; and {count} more",
  waiting: "Not dated yet",
  outsideCalendar: "Some of these days lie outside the calendar: whether anything is counted on them is not known.",
  tooNarrow: "These days are too narrow to shade weekends and bank holidays.",
  undated: {
    one: "{count} more thing without a time given: see the checklist.",
    other: "{count} more things without a time given: see the checklist.",
  },
  deadlines: { one: "{count} deadline, in due order:", other: "{count} deadlines, in due order:" },
  noDeadlines: "0 deadlines, in due order.",
  numbered: "{number}. {text}",
  countedFrom: "Counted from: {event}, {day}",
  who: "Who: {who}",
  readAs: "Read as {reading}: {day}. {because}",
  leftOut: "Days are drawn to scale; left out are {stretches}",
  andStretch: "{before}, and {next}",
  sentence: "{text}.",
});

/** What each sign in a drawing stands for: the shapes of statuses, and the rest. */
export const legendWords = /* @__PURE__ */ section("legend", {
  done: "Due, and done in time",
  late: "Due, and done late",
  overdue: "Overdue",
  "due-today": "Due today",
  upcoming: "Upcoming",
  none: "Due, and not recorded as done",
  window: "From the day counted from to the due date",
  projected: "Dashed: projected, counted from what has not happened yet",
  "done-at": "When it was done",
  "other-reading": "Due date under another reading",
  event: "What is counted from",
  "as-of": "The day asked about",
  cut: "Days left out; all others are to scale",
  weekend: "Weekend",
  holiday: "Bank holiday or closure",
} satisfies Record<Status | "none" | Exclude<Sign["sign"], "status">, string>);
