import { conditionMessages } from "./condition-words.js";
import { conditions, type Condition, type ConditionName } from "./conditions.js";
import { worded, type Worded } from "./worded.js";

/** A condition: what it says, the fact in a record that decides it, and what is so of it by its nature. */
export interface WordedCondition extends Condition, Worded {}

/**
 * The conditions a rule can be subject to: what each says, and the fact in a record that decides it. Where the fact is
 * missing the condition is unknown, which is neither true nor false.
 */
export const wordedConditions: Readonly<Record<ConditionName, WordedCondition>> = /* @__PURE__ */ worded(
  conditions,
  conditionMessages,
);
