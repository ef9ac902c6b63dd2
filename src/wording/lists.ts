import { english, say, section, type Language } from "../language/language.js";

/** How several things are joined. */
export const listWords = /* @__PURE__ */ section("lists", {
  comma: "{before}, {next}",
  and: "{before} and {last}",
  or: "{before} or {last}",
  semicolon: "{before}; {next}",
});

/** `["a", "b", "c"]` → `a, b and c` */
export function joinTexts(texts: readonly string[], by: "and" | "or", language: Language = english): string {
  if (texts.length < 2) return texts.join("");
  const before = chainTexts(texts.slice(0, -1), "comma", language);
  return say(language, listWords, by, { before, last: texts.at(-1)! });
}

/** `["a", "b", "c"]` → `a, b, c`, or `a; b; c` */
export function chainTexts(texts: readonly string[], by: "comma" | "semicolon", language: Language = english): string {
  return texts.length === 0 ? "" : texts.reduce((before, next) => say(language, listWords, by, { before, next }));
}
