import { CodedError } from "./coded-error.js";

/** Whether a value is of the type that an option takes. `undefined` always is: the option is not given then. */
export type OptionType = (value: unknown) => boolean;

/** The options that a function takes, by name, each with its type. */
export type OptionTypes = Readonly<Record<string, OptionType>>;

export const isText: OptionType = (value) => typeof value === "string";
export const isFlag: OptionType = (value) => typeof value === "boolean";
export const isCount: OptionType = (value) => typeof value === "number" && Number.isFinite(value);
export const isCallable: OptionType = (value) => typeof value === "function";
/** Looked at by the function itself, which has codes of its own for what is wrong with it. */
export const isAnything: OptionType = () => true;

/** An object that is no list: a table, a record, something that a function made. */
export function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

export function isListOf(isItem: OptionType): OptionType {
  return (value) => Array.isArray(value) && value.every((item) => isItem(item));
}

/** A table of texts by name: `{ p1: "School nurse" }`. */
export const isTexts: OptionType = (value) => isObject(value) && Object.values(value).every(isText);

export function isOneOf(...codes: readonly (string | null)[]): OptionType {
  return (value) => (codes as readonly unknown[]).includes(value);
}

/**
 * The options as they were given, checked: each is one that the function takes, and of its type.
 *
 * @throws CodedError `not-options`, `unknown-option`, whose `details` name the `option`, those that are `known` and the
 * nearest of them; `wrong-option`, whose `details` name it.
 */
export function checkOptions<O extends object>(options: O, types: OptionTypes): O {
  if (!isObject(options)) throw notOptions(types);
  for (const option of ownNames(options, types)) {
    const isOfType = Object.hasOwn(types, option) ? types[option] : undefined;
    if (!isOfType) throw unknownOption(option, Object.keys(types));
    if (!isRight(options as Readonly<Record<string, unknown>>, option, isOfType)) {
      throw new CodedError("wrong-option", `The option ${option} cannot be this. See its type.`, { option });
    }
  }
  return options;
}

function ownNames(options: object, types: OptionTypes): readonly string[] {
  try {
    return Object.keys(options);
  } catch {
    throw notOptions(types);
  }
}

/** What throws when it is looked at is of no type. */
function isRight(options: Readonly<Record<string, unknown>>, option: string, isOfType: OptionType): boolean {
  try {
    const value = options[option];
    return value === undefined || isOfType(value);
  } catch {
    return false;
  }
}

function notOptions(types: OptionTypes): CodedError {
  const known = Object.keys(types);
  return new CodedError("not-options", `Give options as an object of any of: ${known.join(", ")}.`, { known });
}

/** Names that begin alike are what slips of the keyboard and other spellings leave of one. */
function beginning(name: string): string {
  return name.slice(0, 3).toLowerCase();
}

function unknownOption(given: string, known: readonly string[]): CodedError {
  // A name that is no name could be anything, and is not repeated.
  const option = /^[\w$-]{1,40}$/.test(given) ? given : null;
  const near = option === null ? [] : known.filter((name) => beginning(name) === beginning(option));
  const hint = near.length > 0 ? `Did you mean ${near.join(" or ")}?` : `There are: ${known.join(", ")}.`;
  return new CodedError("unknown-option", `There is no option ${option ?? "of this name"} here. ${hint}`, {
    option,
    known,
    suggestions: near,
  });
}
