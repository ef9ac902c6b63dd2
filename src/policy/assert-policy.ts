import { CodedError } from "../calendar/coded-error.js";
import { isListOf, isObject, isOneOf, isText, type OptionType, type OptionTypes } from "../calendar/check-options.js";
import { hasFields } from "../calendar/assert-shape.js";
import { conferenceTypes } from "../vocabulary/codes.js";
import { conditions } from "../vocabulary/conditions.js";
import { isEventName } from "../vocabulary/events.js";
import { singlePeriodsOf } from "./due.js";
import { MOST_LAYERS, MOST_RULES, notAPolicy, type Policy } from "./policy.js";
import { eachOf, phases, strengths, type Duty, type Rule } from "./rule.js";

/**
 * Refuses what is not a policy, or has not been read as one: JSON may leave out what reading fills in. A policy that was not
 * parsed is looked at whole, once: that it is of a size that a policy can have, and that every part is there and of its type.
 * What its parts mean to each other, `definePolicy` checks.
 *
 * @throws CodedError `not-a-policy`; `too-many-layers` and `too-many-rules`.
 */
export function assertPolicy(policy: unknown): asserts policy is Policy {
  if (typeof policy === "object" && policy !== null && whole.has(policy)) return;
  const problem = problemOf(policy);
  if (problem === null) whole.add(policy as Policy);
  else throw problem;
}

const whole = /* @__PURE__ */ new WeakSet<object>();

function problemOf(policy: unknown): CodedError | null {
  try {
    const rules: Rule[] = [];
    let layer: unknown = policy;
    for (let layers = 0; layers === 0 || layer !== undefined; layers++) {
      if (layers === MOST_LAYERS)
        return tooMany("layers", `A policy is based on at most ${MOST_LAYERS - 1} others, and not on itself.`);
      if (!hasFields(layer, LAYER)) return notAPolicy();
      const { clauses, base } = layer as Policy;
      for (const clause of clauses) rules.push(...clause.rules);
      layer = base;
    }
    const times = rules.flatMap((rule) => (rule.kind === "duty" ? singlePeriodsOf(rule.due) : []));
    return Math.max(rules.length, times.length) > MOST_RULES
      ? tooMany(
          "rules",
          `A policy and the layers below it have at most ${MOST_RULES} rules together, and as many times.`,
        )
      : null;
  } catch {
    return notAPolicy();
  }
}

function tooMany(what: "layers" | "rules", message: string): CodedError {
  return new CodedError(`too-many-${what}`, message);
}

const ifGiven =
  (isOfType: OptionType): OptionType =>
  (value) =>
    value === undefined || isOfType(value);
const isCondition: OptionType = (value) => isText(value) && Object.hasOwn(conditions, value as string);
const isWhen: OptionType = (value) => isCondition(value) || isListOf(isCondition)(value);
const isEvent: OptionType = (value) => isText(value) && isEventName(value as string);

const single: OptionTypes = { event: isText, relation: isText, from: ifGiven(isText) };

function isPeriod(value: unknown, depth = 0): boolean {
  if (!isObject(value) || depth > 3) return false;
  const several = value["soonerOf"] ?? value["laterOf"];
  if (several !== undefined)
    return Array.isArray(several) && several.length > 0 && several.every((each) => isPeriod(each, depth + 1));
  const isCounted = value["relation"] !== "on" && value["relation"] !== "day-before";
  return hasFields(value, single) && (!isCounted || (Number.isInteger(value["count"]) && isText(value["unit"])));
}

function isDue(value: unknown): boolean {
  if (!isObject(value)) return false;
  if ("notStated" in value) return isText(value["notStated"]);
  const { readings } = value;
  return readings === undefined ? isPeriod(value) : isListOf((each) => hasFields(each, READING))(readings);
}

const READING: OptionTypes = { name: isText, due: (value) => isPeriod(value) };

const RULE: OptionTypes = {
  id: isText,
  kind: /* @__PURE__ */ isOneOf("duty", "requirement", "arrangement", "not-here"),
  strength: /* @__PURE__ */ isOneOf(...strengths),
  for: /* @__PURE__ */ ifGiven(isListOf(isOneOf(...conferenceTypes))),
  when: /* @__PURE__ */ ifGiven(isWhen),
  unless: /* @__PURE__ */ ifGiven(isListOf(isWhen)),
  cites: /* @__PURE__ */ ifGiven(isListOf(isText)),
};

const DUTY: OptionTypes = {
  title: isText,
  by: /* @__PURE__ */ isListOf(isText),
  to: /* @__PURE__ */ isListOf(isText),
  phase: /* @__PURE__ */ isOneOf(...phases),
  each: /* @__PURE__ */ ifGiven(isOneOf(...eachOf)),
  due: /* @__PURE__ */ ifGiven(isDue),
  target: /* @__PURE__ */ ifGiven((value) => isPeriod(value)),
  doneBy: /* @__PURE__ */ ifGiven(isEvent),
  notBefore: /* @__PURE__ */ ifGiven(isEvent),
  before: /* @__PURE__ */ ifGiven(isEvent),
};

const isRule: OptionType = (value) =>
  hasFields(value, RULE) && ((value as Duty).kind !== "duty" || hasFields(value, DUTY));

const CLAUSE: OptionTypes = { id: isText, at: isText, says: isText, rules: /* @__PURE__ */ isListOf(isRule) };

const LAYER: OptionTypes = {
  id: isText,
  title: isText,
  document: (value) => hasFields(value, { title: isText }),
  clauses: /* @__PURE__ */ isListOf((clause) => hasFields(clause, CLAUSE)),
  closures: /* @__PURE__ */ ifGiven(isListOf(isObject)),
};
