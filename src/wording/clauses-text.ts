import type { Citation } from "../model/citation.js";
import { english, say, section, textIn, type Language } from "../language/language.js";
import { chained } from "./lists.js";
import { nameOf } from "./names.js";

/** How clauses are cited. */
export const clauseWords = /* @__PURE__ */ section("clauses", {
  short: "{layer} {clauses}",
  full: "{says} — {layer} {clause}, {at}",
  fullGraded: "{says} — {layer} {clause}, {at} ({grade})",
  ofFinding: "{clause}, {at}: {says}",
});

/** `hounslow HO10` */
export function clausesText(layer: string, clauses: readonly string[], language: Language = english): string {
  return say(language, clauseWords, "short", { layer, clauses: chained(clauses, "comma", language) });
}

/** What each clause says, and where in the document. */
export function basisText(
  { layer, basis }: { readonly layer: string; readonly basis: readonly Citation[] },
  language: Language = english,
): string {
  const each = basis.map(({ clause, at, says, grade }) =>
    say(language, clauseWords, grade ? "fullGraded" : "full", {
      says: textIn(language, says),
      layer,
      clause,
      at: textIn(language, at),
      grade: grade ? nameOf(grade, language) : "",
    }),
  );
  return chained(each, "semicolon", language);
}
