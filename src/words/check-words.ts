import type { Dictionary } from "../language/language.js";
import { placesIn, type Message } from "../language/message.js";
import { words } from "./words.js";

/** Something about a dictionary that its author should look at. */
export interface WordsProblem {
  /**
   * `unknown-section` or `unknown-key`: nothing asks for it. `unknown-place`: the English message has no such place, and
   * it stays empty. `missing`: it is not given, and stays English.
   */
  readonly code: "unknown-section" | "unknown-key" | "unknown-place" | "missing";
  /** `status.overdueBy` */
  readonly at: string;
  /** Of `unknown-place`: the place. */
  readonly place?: string;
}

/** Sections that take codes of one's own beside the known ones. */
const OPEN: ReadonlySet<string> = new Set(["texts", "names", "duties", "findings", "findingFixes"]);

/**
 * What in a dictionary is misspelt, and what it does not have yet.
 *
 * @example
 * ```ts
 * checkWords({ status: { dueTodya: "HEDDIW" } }).filter(({ code }) => code !== "missing");
 * // [{ code: "unknown-key", at: "status.dueTodya" }]
 * ```
 */
export function checkWords(dictionary: Dictionary): WordsProblem[] {
  const known: Dictionary = words;
  return [
    ...Object.entries(dictionary).flatMap(([name, messages = {}]) => {
      const english = Object.hasOwn(known, name) ? known[name] : undefined;
      if (!english) return [{ code: "unknown-section" as const, at: name }];
      return Object.entries(messages).flatMap(([key, message]) =>
        Object.hasOwn(english, key)
          ? unknownPlaces(message, english[key]!, `${name}.${key}`)
          : OPEN.has(name)
            ? []
            : [{ code: "unknown-key" as const, at: `${name}.${key}` }],
      );
    }),
    ...Object.entries(known).flatMap(([name, english = {}]) => {
      const given = Object.hasOwn(dictionary, name) ? dictionary[name]! : {};
      return Object.keys(english).flatMap((key) =>
        Object.hasOwn(given, key) ? [] : [{ code: "missing" as const, at: `${name}.${key}` }],
      );
    }),
  ];
}

function unknownPlaces(message: Message, english: Message, at: string): WordsProblem[] {
  const known = new Set(formsOf(english).flatMap(placesIn).map(lowered));
  const used = new Set(formsOf(message).flatMap(placesIn));
  return [...used]
    .filter((place) => !known.has(lowered(place)) && place !== "count")
    .map((place) => ({ code: "unknown-place" as const, at, place }));
}

function formsOf(message: Message): string[] {
  return typeof message === "string" ? [message] : Object.values(message);
}

function lowered(place: string): string {
  return place[0]!.toLowerCase() + place.slice(1);
}
