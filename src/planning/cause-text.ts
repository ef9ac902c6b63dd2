import { english, say, section, textIn, type Language } from "../language/language.js";
import { eventText } from "../wording/anchor-text.js";
import { closedWords } from "../wording/because-text.js";
import { clausesText } from "../wording/clauses-text.js";
import { dateText, shortMomentText } from "../wording/dates.js";
import { nameOf } from "../wording/names.js";
import type { Cause, FactThen, PolicyThen } from "./change.js";

/** Why something changed. */
export const causeWords = /* @__PURE__ */ section("causes", {
  "fact.new": "{event} is recorded: {to}",
  "fact.gone": "{event} is no longer recorded: it was {from}",
  "fact.other": "{event}: {to}, no longer {from}",
  "fact.known": "what is recorded at {path}",
  "kind.happened": "{day}",
  "kind.planned": "{day}, as planned",
  "kind.completed": "{day}",
  "kind.projected": "{day}, by when it is due",
  "kind.assumed": "{day}, by the event that stands in for it",
  policy: "the rules: {to}, no longer {from}",
  "policy.clause": "{clause}",
  "policy.edition": "{clause} ({edition})",
  "policy.none": "{policy}",
  reading: "the clause is read as “{to}”, no longer as “{from}”",
  "holiday.off": "{title}, {day}, is no working day now",
  "holiday.on": "{title}, {day}, is a working day now",
  calendar: "the working days: {to}, no longer {from}",
  "as-of": "the day asked about is {to}, no longer {from}",
  "as-of.none": "not given",
  "people.joined": "{who} is in the record now",
  "people.left": "{who} is no longer in the record",
  "people.told-apart": "{who} now has a deadline apart from others, or no longer",
  "people.nobody": "who is in the record",
  "owed.again": "it is owed again: it no longer holds that {because}",
  "owed.ended": "it is not owed any more: {because}",
  "before-its-event.other": "what is recorded comes before what it would follow, and does not count any more",
  "before-its-event.again": "what is recorded comes no longer before what it follows, and counts now",
  record: "something else in the record",
});

/** A cause in words: `the start of the conference: Thu 7 May 2020 10:00, as planned, no longer Tue 5 May 2020 10:00, as planned`. */
export function causeText(cause: Cause, language: Language = english): string {
  const words = (key: keyof typeof causeWords.messages, places: Readonly<Record<string, string>> = {}) =>
    say(language, causeWords, key, places);
  switch (cause.code) {
    case "fact": {
      const { from, to } = cause;
      const places = {
        event: eventText(cause.event, language),
        path: cause.path ?? "",
        from: from ? factText(from, language) : "",
        to: to ? factText(to, language) : "",
      };
      if (from && to) return words("fact.other", places);
      return words(from ? "fact.gone" : to ? "fact.new" : "fact.known", places);
    }
    case "policy":
      return words("policy", { from: policyText(cause.from, language), to: policyText(cause.to, language) });
    case "reading": {
      const [from, to] = [cause.from, cause.to].map((name) => nameOf(name ?? "", language));
      return words("reading", { from: from!, to: to! });
    }
    case "holiday":
      return words(cause.isOff ? "holiday.off" : "holiday.on", {
        title: textIn(language, cause.title),
        day: dateText(cause.date, "short", language),
      });
    case "calendar":
      return words("calendar", { from: nameOf(cause.from, language), to: nameOf(cause.to, language) });
    case "as-of": {
      const day = (asOf: string | null) => (asOf === null ? words("as-of.none") : shortMomentText(asOf, language));
      return words("as-of", { from: day(cause.from), to: day(cause.to) });
    }
    case "owed":
      return words(cause.isOwed ? "owed.again" : "owed.ended", {
        because: say(language, closedWords, cause.because.code),
      });
    case "people":
      return cause.who === null
        ? words("people.nobody")
        : words(`people.${cause.change}`, { who: nameOf(cause.who, language) });
    case "before-its-event":
      return words(`before-its-event.${cause.counts ? "again" : "other"}`);
    case "record":
      return words(cause.code);
  }
}

/** `Tue 5 May 2020 10:00, as planned` */
function factText({ at, kind }: FactThen, language: Language): string {
  return say(language, causeWords, `kind.${kind}`, { day: shortMomentText(at, language) });
}

/** `hounslow HO10 (version 2)` */
function policyText({ policy, edition, layer, clauses }: PolicyThen, language: Language): string {
  const clause = clauses.length > 0 ? clausesText(layer, clauses, language) : "";
  if (clause === "") return say(language, causeWords, "policy.none", { policy });
  return edition === null
    ? say(language, causeWords, "policy.clause", { clause })
    : say(language, causeWords, "policy.edition", { clause, edition: textIn(language, edition) });
}
