import { english, say, section, type Language } from "../language/language.js";
import { namesOf } from "./names.js";

/** Who does something, and for whom or to whom; a document may leave open who does it. */
export interface Who {
  readonly by: readonly string[];
  readonly to: readonly string[];
}

export const whoWords = /* @__PURE__ */ section("who", {
  notNamed: "not named",
  byAndTo: "{by} → {to}",
  withStrength: "{who} ({strength})",
  doneBy: "by {by}",
  doneByTo: "by {by} to {to}",
  doneByNobodyNamed: "by whom is not said",
  doneByNobodyNamedTo: "by whom is not said, to {to}",
});

/** `professional → family`; of what a document leaves open, `not named → family`. */
export function whoText({ by, to }: Who, language: Language = english): string {
  const who = by.length > 0 ? namesOf(by, language) : say(language, whoWords, "notNamed");
  return to.length > 0 ? say(language, whoWords, "byAndTo", { by: who, to: namesOf(to, language) }) : who;
}

/** `by professional`, or `by whom is not said`. */
export function doersText({ by }: Pick<Who, "by">, language: Language = english): string {
  return by.length > 0
    ? say(language, whoWords, "doneBy", { by: namesOf(by, language) })
    : say(language, whoWords, "doneByNobodyNamed");
}

/** `by professional to family`; of what a document leaves open, `by whom is not said, to family`. */
export function doersAndRecipientsText({ by, to }: Who, language: Language = english): string {
  if (to.length === 0) return doersText({ by }, language);
  return say(language, whoWords, by.length > 0 ? "doneByTo" : "doneByNobodyNamedTo", {
    by: namesOf(by, language),
    to: namesOf(to, language),
  });
}
