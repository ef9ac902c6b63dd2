import type { UnusedInRun } from "../../validation/waiver-tally.js";
import { english, say, section, type Language } from "../../language/language.js";
import { chainTexts, joinTexts } from "../../wording/lists.js";

/** Waivers that let nothing stand, and why. */
export const waiverWords = /* @__PURE__ */ section("waivers", {
  unused: "UNUSED WAIVER {about}: {why}.",
  unusedWithSuggestions: "UNUSED WAIVER {about}: {why}. Did you mean {suggestions}?",
  record: "record {code}",
  deadline: "deadline {code}",
  participant: "participant {code}",
  code: "code {code}",
  path: "path {code}",
  "because.expired": "it no longer holds",
  "because.unknown-code": "no finding has this code",
  "because.unknown-duty": "the policy has no such duty",
  "because.unknown-deadline": "the record has no such deadline",
  "because.unknown-participant": "nobody in the record has this id",
  "because.not-a-participant": "this is the id of a child, of whom a deadline or a code is needed",
  "because.unknown-path": "no record has a field at this path",
  "because.unknown-record": "this record did not come",
  "because.unused": "there is no such finding",
} satisfies Record<`because.${UnusedInRun["why"]}` | (string & {}), string>);

const TARGETS = ["record", "deadline", "participant", "code", "path"] as const;

/**
 * A waiver that let nothing stand, as one line: what it is about, why it let nothing stand, and what may have been meant. Its
 * reason is left out.
 */
export function unusedWaiverInWords({ waiver, why, suggestions }: UnusedInRun, language: Language = english): string {
  const about = TARGETS.flatMap((target) =>
    waiver[target] === undefined ? [] : say(language, waiverWords, target, { code: waiver[target] }),
  );
  return say(language, waiverWords, suggestions.length === 0 ? "unused" : "unusedWithSuggestions", {
    about: chainTexts(about, "comma", language),
    why: say(language, waiverWords, `because.${why}`),
    suggestions: joinTexts(suggestions, "or", language),
  });
}
