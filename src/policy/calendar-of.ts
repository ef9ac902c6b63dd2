import { calendarOfDivision, englandAndWales, type Division, type WorkingCalendar } from "../calendar/index.js";
import { layersOf, type Policy } from "./policy.js";

/** The division whose bank holidays a policy counts by: its own, else that of the nearest layer below; `null` where none names one. */
export function holidaysOf(policy: Policy): Division | null {
  return layersOf(policy).findLast(({ holidays }) => holidays !== undefined)?.holidays ?? null;
}

/**
 * The working days that a policy's times are counted in: those of the division that it or the nearest layer below it
 * names. Where none does, those of England and Wales. The days on which an authority is shut are not left out here:
 * `calendarUnder` does that.
 *
 * @throws CodedError `too-many-layers`.
 * @example
 * ```ts
 * calendarOf(findPolicy("hounslow")).id; // "england-and-wales"
 * calendarOf(findPolicy("scotland")).id; // "scotland"
 * ```
 */
export function calendarOf(policy: Policy): WorkingCalendar {
  const division = holidaysOf(policy);
  return division === null ? englandAndWales : calendarOfDivision(division);
}
