import { isAnything, isTexts, type OptionTypes } from "../calendar/check-options.js";

/** The types of the options of `evaluate`. A day, a calendar and paths have codes of their own for what is wrong with them. */
export const evaluateTypes: OptionTypes = {
  asOf: isAnything,
  calendar: isAnything,
  readings: isTexts,
  notHeld: isAnything,
};
