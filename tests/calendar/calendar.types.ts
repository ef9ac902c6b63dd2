import {
  CodedError,
  calendarFromGovUk,
  englandAndWales,
  combineCalendars,
  type LocalDate,
  type WorkingCalendar,
} from "child-protection-conferences";
import { addDays, isLocalDate, weekday, type Weekday } from "child-protection-conferences/calendar";

// Days are texts, and what a calendar gives back is one.

const due: LocalDate = englandAndWales.add("2020-04-01", 15);
export const text: string = addDays(due, 1);
export const day: Weekday = weekday(due);
export const calendar: WorkingCalendar = combineCalendars(englandAndWales, englandAndWales);
void [calendarFromGovUk, isLocalDate];

// @ts-expect-error no Date crosses this face
englandAndWales.add(new Date(0), 15);
// @ts-expect-error a day of the week that does not exist
export const never: Weekday = "Someday";

export function coded(error: unknown): string {
  if (!(error instanceof CodedError)) return "";
  // @ts-expect-error details are anything until looked at
  error.details["findings"] satisfies string;
  return error.code;
}
