import type { WordingOptions } from "./language.js";
import { ANY, hasFields } from "../calendar/assert-shape.js";
import { isObject, isTexts, type OptionType, type OptionTypes } from "../calendar/check-options.js";

const isNone: OptionType = (value) => value === null;

/** The types of the options by which results are worded. */
export const wordingTypes: OptionTypes = {
  // What cannot be used of a dictionary stays English.
  words: (value) => !isObject(value) || hasFields(value, ANY),
  labels: (value) => isNone(value) || isTexts(value),
  terms: (value) => isNone(value) || isTexts(value),
};

/** Of the options of something that is written, those that say in which words. */
export function wordingIn({ words, labels, terms }: WordingOptions): WordingOptions {
  return { words, labels, terms };
}
