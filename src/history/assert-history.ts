import { hasFields } from "../calendar/assert-shape.js";
import { isListOf, isObject, type OptionType } from "../calendar/check-options.js";
import { CodedError } from "../calendar/index.js";
import type { ChildHistory } from "../model/history.js";

const isList: OptionType = (value) => value === undefined || isListOf(isObject)(value);
const LISTS = { referrals: isList, enquiries: isList, plans: isList, childInNeedPlans: isList, conferences: isList };

/**
 * Refuses what is no history of a child.
 *
 * @throws CodedError `not-a-history`.
 */
export function assertHistory(history: unknown): asserts history is ChildHistory {
  if (hasFields(history, LISTS)) return;
  throw new CodedError("not-a-history", "Expected a child's history: an object with enquiries, plans or conferences.");
}
