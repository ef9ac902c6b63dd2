import type { DutySummary } from "../../timeline/index.js";
import { dateText } from "../../wording/dates.js";
import { textIn } from "../../language/language.js";
import type { Doers } from "./doers.js";
import { saidAs, type Said } from "./said.js";
import type { Until } from "./telling.js";
import { sayIn, type Voice } from "./voice.js";

/** A duty's own words for what is done and what was, or its title where it has none that fit. */
export type Doing = { readonly does: Said; readonly did: Said } | { readonly what: Said };

/** `You must show her your report by Monday 4 May 2020.`, `If there is a plan, the core group must meet.` */
export function askedSentence(
  voice: Voice,
  strength: DutySummary["strength"],
  { said: who, isYou, count }: Doers,
  doing: Doing,
  until: Until,
  only: Said | null,
): Said {
  const isTitled = "what" in doing;
  const does = isTitled ? sayIn(voice, strength === "may" ? "chooseTo" : "seeTo") : doing.does;
  const places = { who, count, does };
  const you = isYou ? "you." : "";
  const clause =
    until === "ended"
      ? sayIn(voice, `${you}may.ended`, places)
      : until === null
        ? sayIn(voice, `${you}${strength}`, places)
        : sayIn(voice, `${you}${strength}.by`, { ...places, day: until });
  if (isTitled) return sayIn(voice, "asked.this", { clause, what: doing.what });
  return only === null ? sayIn(voice, "asked", { clause }) : sayIn(voice, "asked.onlyIf", { clause, only });
}

/** `On Tuesday 5 May 2020, the chair talked with you.`; without the day where none is recorded. */
export function doneSentence(
  voice: Voice,
  { said: who, isYou, count }: Doers,
  doing: Doing,
  doneAt: string | null,
): Said {
  const key = `${isYou ? "you." : ""}${"what" in doing ? "didThis" : "did"}` as const;
  const places = isYou || "did" in doing ? { who, count, ...doing } : doing;
  return doneAt === null
    ? sayIn(voice, key, places)
    : sayIn(voice, `${key}.on`, { ...places, day: dayText(doneAt, voice) });
}

/** `We have no note that the chair talked with you.` */
export function noNoteSentence(voice: Voice, { said: who, isYou, count }: Doers, doing: Doing): Said {
  const key = `${isYou ? "you." : ""}${"what" in doing ? "noNoteOfThis" : "noNote"}` as const;
  return sayIn(voice, key, isYou || "did" in doing ? { who, count, ...doing } : doing);
}

/** `“Reports submitted”`, `“Template sent”, for the doctor` */
export function titleSaid(voice: Voice, title: string, whom: string | null = null): Said {
  const text = textIn(voice.language, title);
  return whom === null ? sayIn(voice, "title", { title: text }) : sayIn(voice, "titleFor", { title: text, whom });
}

/** A day written out, of a day or a moment. */
export function dayText(moment: string, { language }: Voice): Said {
  return saidAs(dateText(moment.slice(0, 10), "long", language));
}
