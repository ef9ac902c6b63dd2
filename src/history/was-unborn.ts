import type { LocalDate } from "../calendar/index.js";
import type { ChildHistory } from "../model/history.js";

/** Whether a child was unborn on a day, as far as that is known. Of a child who has been born it is `false` without a day. */
export function wasUnborn({ bornOn, expectedDeliveryOn }: ChildHistory, day: LocalDate | undefined): boolean {
  if (bornOn === undefined) return expectedDeliveryOn !== undefined;
  return day !== undefined && bornOn > day;
}
