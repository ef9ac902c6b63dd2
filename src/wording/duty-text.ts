import { dutySentences } from "./duty-sentences.js";
import { english, say, sayIfKnown, section, textIn, type Language } from "../language/language.js";
import { partyText, whoPlaces, type NamedParty } from "./party-text.js";

/** What was done of a duty, and what was not, by its id: `decision-notified.notDone`. Add those of your own policies. */
export const dutyWords = /* @__PURE__ */ section("duties", /* @__PURE__ */ keyed());

function keyed(): Readonly<Record<string, string>> {
  return Object.fromEntries(
    Object.entries(dutySentences).flatMap(([id, sentences]) =>
      Object.entries(sentences).map(([form, text]: [string, string]) => [`${id}.${form}`, text]),
    ),
  );
}

/** The same of a duty that has no sentences of its own. */
export const anyDutyWords = /* @__PURE__ */ section("anyDuty", {
  done: "“{title}” was done",
  notDone: "“{title}” was not done",
  inBrackets: "{thing} ({party})",
});

/** A duty, and the one of several by or to whom it is owed. */
export interface NamedDuty {
  readonly duty: string;
  readonly title: string;
  readonly party: NamedParty | null;
}

/** `The school nurse's report (p3) was not shared with the family`: the sentence of a duty, without its full stop. */
export function dutyText(
  { duty, title, party }: NamedDuty,
  form: "done" | "notDone",
  language: Language = english,
): string {
  const forOne = party && sayIfKnown(language, dutyWords, `${duty}.${form}For`, whoPlaces(party, language));
  if (forOne !== null) return forOne;
  const thing =
    sayIfKnown(language, dutyWords, `${duty}.${form}`) ??
    say(language, anyDutyWords, form, { title: textIn(language, title) });
  return party ? say(language, anyDutyWords, "inBrackets", { thing, party: partyText(party, language) }) : thing;
}
