import { hasFields } from "./assert-shape.js";
import { isCallable, isObject } from "./check-options.js";
import { CodedError } from "./coded-error.js";
import type { WorkingCalendar } from "./working-calendar.js";

const CALENDAR = {
  add: isCallable,
  between: isCallable,
  whyNotWorking: isCallable,
  with: isCallable,
  covers: isObject,
};

/**
 * Refuses what does not count working days.
 *
 * @throws CodedError `not-a-calendar`.
 */
export function assertCalendar(calendar: unknown): asserts calendar is WorkingCalendar {
  if (!hasFields(calendar, CALENDAR)) {
    throw new CodedError("not-a-calendar", "Expected a working calendar, such as englandAndWales or scotland.");
  }
}
