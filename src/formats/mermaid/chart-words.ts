import { section } from "../../language/language.js";

/** Labels and sentences of a chart. */
export const chartWords = /* @__PURE__ */ section("chart", {
  policy: "Policy: {policy}.",
  dated: "{count} dated.",
  notDatedYet: "Not dated yet: {duties}.",
  notOwed: "Not owed: {duty}",
  asOf: "As of",
  due: "due {day}",
  deadline: "{task}: {text}.",
  dayAndState: "{day} · {state}",
  done: "done {day}",
  late: "done LATE {day}",
  overdue: "OVERDUE",
  plannedTooLate: "PLANNED for {day}: TOO LATE",
  doneShort: "done",
  lateShort: "LATE",
  plannedTooLateShort: "PLANNED TOO LATE",
  dueToday: "DUE TODAY",
  lastWorkingDay: "last working day",
  notDone: "not done",
  unknown: "not known",
});
