import { CodedError } from "./coded-error.js";
import { isListOf, isObject, isText, type OptionType, type OptionTypes } from "./check-options.js";

const isListOfObjects = /* @__PURE__ */ isListOf(isObject);

/** The types of fields: lists of objects, and objects. */
export function fieldTypes(lists: readonly string[], objects: readonly string[] = []): OptionTypes {
  return Object.fromEntries([
    ...lists.map((name) => [name, isListOfObjects] as const),
    ...objects.map((name) => [name, isObject] as const),
  ]);
}

/**
 * Refuses what has not the fields that something has.
 *
 * @throws CodedError `not-a-…`, or the code given.
 */
export function assertShape(value: unknown, what: string, fields: OptionTypes, code = `not-a-${what}`): void {
  if (hasFields(value, fields)) return;
  const article = /^[aeiou]/.test(what) ? "an" : "a";
  throw new CodedError(code, `Expected ${article} ${what.replaceAll("-", " ")}, as this package makes it.`);
}

/** Refuses what is no list of such things. */
export function assertItems(value: unknown, what: string, isItem: OptionType, code = `not-a-list-of-${what}`): void {
  if (isRight(value, isListOf(isItem))) return;
  throw new CodedError(code, `Expected a list of ${what.replaceAll("-", " ")}.`);
}

/** Whether a value is an object that has fields of these types. */
export function hasFields(value: unknown, fields: OptionTypes): boolean {
  return isRight(
    value,
    (given) =>
      isObject(given) &&
      (fields !== ANY || canBeRead(given)) &&
      Object.entries(fields).every(([name, isOfType]) => isOfType(given[name])),
  );
}

/** What throws when it is looked at is nothing of the kind. */
function isRight(value: unknown, isOfType: OptionType): boolean {
  try {
    return isOfType(value);
  } catch {
    return false;
  }
}

/** Refuses what cannot be gone through one by one. */
export function assertIterable(value: unknown, what: string, code = `not-a-list-of-${what}`): void {
  const isIterable = (given: unknown) =>
    typeof given === "object" && given !== null && (Symbol.iterator in given || Symbol.asyncIterator in given);
  if (!isRight(value, isIterable)) throw new CodedError(code, `Expected ${what.replaceAll("-", " ")}, one by one.`);
}

/** Two days as texts; whether they are days is looked at where they are counted. */
export const isSpan: OptionType = (value) => hasFields(value, { from: isText, through: isText });

/** Of an object nothing is asked but that all of it can be looked at. */
export const ANY: OptionTypes = {};

function canBeRead(given: object): boolean {
  return Object.values(given).length >= 0;
}
