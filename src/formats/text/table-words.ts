import { section } from "../../language/language.js";

/** Headings of tables for reading, and how things stand in as few words as a column has room for. */
export const tableWords = /* @__PURE__ */ section("tables", {
  countedBy: "{policy}. Bank holidays: {calendar}.",
  overdue: "Overdue",
  thisWeek: "This week",
  nextWeek: "Next week",
  later: "Later",
  open: "To do",
  done: "Done",
  rest: "Not done or not known, and not to be done now",
  doneOn: "done {day}",
  lateOn: "LATE, {day}",
  overdueBy: "by {days}",
  overdueSince: "since {day}",
  passed: "passed",
  closed: "NOT DONE",
  plannedTooLate: "PLANNED TOO LATE",
  dueToday: "TODAY",
  lastWorkingDayWas: "last day was {day}",
  unknown: "not known",
  weaker: "{task} ({strength})",
  notOwed: "{because} {tasks}.",
});
