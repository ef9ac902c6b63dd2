import { checkOptions, isObject, isText, type OptionType, type OptionTypes } from "../calendar/check-options.js";
import { assertShape, fieldTypes } from "../calendar/assert-shape.js";
import { wordingTypes } from "../language/wording-options.js";

/** The types of the options of texts: their width, their colours and their words. */
export const textTypes: OptionTypes = {
  ...wordingTypes,
  width: (value) => typeof value === "number" && value > 0,
  paint: isObject,
};

const TIMELINE = /* @__PURE__ */ fieldTypes(
  ["deadlines", "checklist", "waiting", "notOwed", "notices"],
  ["record", "policy", "calendar"],
);
const HISTORY = /* @__PURE__ */ fieldTypes(["deadlines", "notOwed", "notices", "enquiries", "plans"]);
const REPORT = /* @__PURE__ */ fieldTypes(["findings"], ["record", "policy"]);
const WORKLIST = /* @__PURE__ */ fieldTypes(["waiting"], ["toDo", "awaited", "unassigned"]);
const COMPARISON = /* @__PURE__ */ fieldTypes(["policies", "rules", "deadlines"]);
const isNullOrText: OptionType = (value) => value === null || isText(value);
const CHANGES = /* @__PURE__ */ fieldTypes([
  "new",
  "moved",
  "gone",
  "done",
  "reopened",
  "newlyOverdue",
  "changed",
  "because",
]);
const COUNTS: OptionTypes = { from: isText, to: isText, .../* @__PURE__ */ fieldTypes(["counts"]) };
const DATE_EXPLAINED: OptionTypes = {
  duty: isText,
  date: isText,
  .../* @__PURE__ */ fieldTypes(["basis", "explanations", "counts"]),
};
const HOLIDAY_EFFECTS: OptionTypes = {
  date: isText,
  .../* @__PURE__ */ fieldTypes(["moved", "dueOnTheDay", "conferences"]),
};
const POSSIBLE_DATES: OptionTypes = { reference: isNullOrText, .../* @__PURE__ */ fieldTypes(["dates", "advice"]) };
const MEASURES: OptionTypes = { on: isText, .../* @__PURE__ */ fieldTypes(["rows"]) };
const SHAPES = {
  changes: CHANGES,
  counts: COUNTS,
  "date-explained": DATE_EXPLAINED,
  "holiday-effects": HOLIDAY_EFFECTS,
  "possible-dates": POSSIBLE_DATES,
  measures: MEASURES,

  timeline: TIMELINE,
  history: HISTORY,
  report: REPORT,
  worklist: WORKLIST,
  comparison: COMPARISON,
} as const;

/**
 * The options of something that is written, checked; and that what is to be written is that.
 *
 * @throws CodedError `not-a-timeline`, and so on; and those of `checkOptions`.
 */
export function checked<O extends object>(
  value: unknown,
  what: keyof typeof SHAPES,
  options: O,
  types: OptionTypes = wordingTypes,
): O {
  assertShape(value, what, SHAPES[what]);
  return checkOptions(options, types);
}
