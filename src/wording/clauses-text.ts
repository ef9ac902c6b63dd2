import type { Citation } from "../model/citation.js";
import { english, say, section, textIn, type Language } from "../language/language.js";
import { chainTexts } from "./lists.js";
import { nameOf } from "./names.js";

/** How clauses are cited. */
export const clauseWords = /* @__PURE__ */ section("clauses", {
  short: "{layer} {clauses}",
  full: "{says} — {layer} {clause}, {at}",
  fullGraded: "{says} — {layer} {clause}, {at} ({grade})",
  ofFinding: "{clause}, {at}: {says}",
  cited: "{cited} {source}",
  source: "Read at {url}.",
  sourceOn: "Read at {url} on {date}.",
  sourceTitled: "Read in “{title}” at {url}.",
  sourceTitledOn: "Read in “{title}” at {url} on {date}.",
});

/** `hounslow HO10` */
export function clausesText(layer: string, clauses: readonly string[], language: Language = english): string {
  return say(language, clauseWords, "short", { layer, clauses: chainTexts(clauses, "comma", language) });
}

/** The same of something with its clauses: `hounslow HO10`. */
export function clausesInWords(
  { layer, basis }: { readonly layer: string; readonly basis: readonly Citation[] },
  language: Language = english,
): string {
  return clausesText(
    layer,
    basis.map(({ clause }) => clause),
    language,
  );
}

/** `Read in “Core groups” at https://example.org/core-groups on 2026-11-26.` */
export function sourceText(
  { title, url, readOn }: NonNullable<Citation["source"]>,
  language: Language = english,
  written = (address: string) => address,
): string {
  const places = { url: written(url), date: readOn ?? "" };
  if (title === undefined) return say(language, clauseWords, readOn === undefined ? "source" : "sourceOn", places);
  return say(language, clauseWords, readOn === undefined ? "sourceTitled" : "sourceTitledOn", {
    ...places,
    title: textIn(language, title),
  });
}

/** A citation with the page on which the clause was read, where it has one of its own. */
export function withSource(cited: string, { source }: Citation, language: Language = english): string {
  return source ? say(language, clauseWords, "cited", { cited, source: sourceText(source, language) }) : cited;
}

/** What each clause says, and where in the document. */
export function basisText(
  { layer, basis }: { readonly layer: string; readonly basis: readonly Citation[] },
  language: Language = english,
): string {
  const each = basis.map((citation) => {
    const { clause, at, says, grade } = citation;
    const cited = say(language, clauseWords, grade ? "fullGraded" : "full", {
      says: textIn(language, says),
      layer,
      clause,
      at: textIn(language, at),
      grade: grade ? nameOf(grade, language) : "",
    });
    return withSource(cited, citation, language);
  });
  return chainTexts(each, "semicolon", language);
}
