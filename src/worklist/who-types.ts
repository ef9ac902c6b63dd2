import { assertShape, fieldTypes } from "../calendar/assert-shape.js";
import {
  checkOptions,
  isListOf,
  isObject,
  isText,
  type OptionType,
  type OptionTypes,
} from "../calendar/check-options.js";
import type { Who } from "./who.js";

const isOneOrMore: OptionType = (value) => isText(value) || isListOf(isText)(value);

const WHO: OptionTypes = {
  role: isOneOrMore,
  agency: isOneOrMore,
  participant: isOneOrMore,
  participants: (value) => isObject(value) && Object.values(value).every(isOneOrMore),
};

const TIMELINE = /* @__PURE__ */ fieldTypes(["deadlines", "checklist", "waiting", "notOwed", "notices"], ["record"]);

/**
 * Refuses who is asked about in words that are not known.
 *
 * @throws CodedError of {@link checkOptions}.
 */
export function assertWho(who: Who): void {
  checkOptions(who, WHO);
}

/**
 * Refuses what is no timeline.
 *
 * @throws CodedError `not-a-timeline`.
 */
export function assertTimeline(timeline: unknown): void {
  assertShape(timeline, "timeline", TIMELINE);
}
