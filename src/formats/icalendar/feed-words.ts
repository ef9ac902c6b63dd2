import { section } from "../../language/language.js";

/** What a calendar of deadlines is called, and what its entries say. */
export const feedWords = /* @__PURE__ */ section("feed", {
  calendar: "{Conference} deadlines",
  calendarWithReference: "{Conference} deadlines {reference}",
  summary: "{reference}: {what}",
  summaryDone: "{reference}: {what} – done",
  summaryLate: "{reference}: {what} – done late",
  summaryClosed: "{reference}: {what} – no longer to be done",
  withdrawn: "{summary} – withdrawn",
  who: "Who: {who}",
  done: "Done: {day}",
  late: "Done late: {day}",
  moved: "Moved: {how}. Why: {because}.",
  closed: "Not done, and no longer to be done: {because}.",
  projected: "Not settled: counted from when this is due: {duties}.",
  why: "Why: {step}",
  says: "Says: {clauses}",
});
