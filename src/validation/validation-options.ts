import { isAnything, type OptionTypes } from "../calendar/check-options.js";
import { evaluateTypes } from "../obligations/evaluate-options.js";
import type { EvaluateOptions } from "../obligations/evaluate.js";
import type { OwnRule } from "./rule.js";
import type { Waiver } from "./waiver.js";

/** How a record is judged, beside how its timeline is counted. All may be left out. */
export interface ValidationOptions extends EvaluateOptions {
  /** Rules of one's own; one with the id of a policy's requirement for its code judges that. */
  readonly rules?: readonly OwnRule[] | undefined;
  /** What is not to be judged: codes of rules and findings, and ids of the policy's duties and requirements. */
  readonly exclude?: readonly string[] | undefined;
  /**
   * Findings that are let stand. They stay in the report, under `waived`. A list is read once and serves any number of
   * records: do not change it after using it.
   */
  readonly waive?: readonly Waiver[] | undefined;
}

/** The types of these options. Rules, codes and waivers have codes of their own for what is wrong with them. */
export const validationTypes: OptionTypes = {
  ...evaluateTypes,
  rules: isAnything,
  exclude: isAnything,
  waive: isAnything,
};
