import type { Actor } from "../../policy/index.js";
import type { Timeline } from "../../timeline/index.js";
import { labelOf, say } from "../../language/language.js";
import { recipientOf } from "../../worklist/recipient.js";
import { askedSentence, doneSentence, noNoteSentence, titleSaid, type Doing } from "./clauses.js";
import { actorSaid, doersOf, nobodyNamed, workersOf, workersSaid, you, type Doers } from "./doers.js";
import type { OwedDuty } from "./owed-duty.js";
import { plainNames, plainRole } from "./plain-names.js";
import { belongsTo, concernsReader, isBy, isSpokenTo, type Reader } from "./reader.js";
import type { Telling } from "./telling.js";
import { onlyIf, sayIn, sayOfDuty, type Voice } from "./voice.js";

/** How a page tells one participant. */
export function tellingReader(reader: Reader, voice: Voice, { record }: Timeline): Telling {
  const doingOf = (one: OwedDuty): Doing => {
    const places = { which: "" };
    const does = isSpokenTo(one, reader) ? sayOfDuty(voice, one.id, "does", places) : null;
    const did = does === null ? null : sayOfDuty(voice, one.id, "did", places);
    return does !== null && did !== null ? { does, did } : titled(one);
  };
  const titled = (one: OwedDuty) => ({ what: titleSaid(voice, one.title, forWhom(one, reader, voice)) });
  return {
    voice,
    concerns: (asked, party) => concernsReader(asked, party, reader),
    speaksTo: (one) => isSpokenTo(one, reader),
    asked(one, until) {
      const { id, strength } = one;
      const doing = doingOf(one);
      const allowed = strength === "may" && "does" in doing ? sayOfDuty(voice, id, "allowed") : null;
      if (allowed !== null) return [allowed];
      const who = doersTo(one, reader, voice, "does" in doing);
      const only = onlyIf(voice, id, record.planNeeded);
      const sentence = askedSentence(voice, strength, who, doing, until, only);
      return "does" in doing || reader.is === "worker" ? [sentence] : [sentence, sayIn(voice, "askMeaning")];
    },
    done(one) {
      // What one of several did, each of them might have done.
      const isByAnyOf = isBy(one, reader) && isOfGroup(one, reader, record.people);
      const doing = isByAnyOf ? titled(one) : doingOf(one);
      const who = doersTo(one, reader, voice, "does" in doing);
      const isOther = isByAnyOf || !isBy(one, reader) || !who.isYou;
      return doneSentence(voice, "what" in doing && isOther ? nobodyNamed(voice) : who, doing, one.doneAt);
    },
    notNoted(one) {
      const doing = doingOf(one);
      const who = doersTo(one, reader, voice, "does" in doing, true);
      const only = "does" in doing ? onlyIf(voice, one.id, record.planNeeded) : null;
      return {
        says: [noNoteSentence(voice, who, doing), ...(only === null ? [] : [sayIn(voice, "askedOnlyIf", { only })])],
        next: who.isYou ? [] : [sayIn(voice, "askAboutIt")],
      };
    },
  };
}

/** Who does something, to the reader: `you`, `your social worker`, `you and the chair`. */
function doersTo(one: OwedDuty, reader: Reader, voice: Voice, hasWords: boolean, isAny = false): Doers {
  const workers = workersOf(one);
  if (workers !== null) return isBy(one, reader) ? you(voice) : workersSaid(workers, voice);
  const actors = actorsOf(one);
  if (actors.some((actor) => GROUPS.has(actor) && belongsTo(actor, reader.person))) return you(voice);
  const who = actors.length === 0 && hasWords ? sayOfDuty(voice, one.id, "who") : null;
  if (who !== null) return doersOf([who], voice);
  if (actors.length === 0) return nobodyNamed(voice, isAny);
  const isReader = (actor: Actor) => actor !== "core-group" && belongsTo(actor, reader.person);
  const others = actors.filter((actor) => !isReader(actor)).map((actor) => actorSaid(actor, voice));
  if (others.length === actors.length) return doersOf(others, voice);
  return { ...doersOf([you(voice).said, ...others], voice), isYou: true };
}

/** The one audience of those who do it each for themselves, or all who do it. */
function actorsOf({ by, to, party }: OwedDuty): readonly Actor[] {
  return party !== null && "audience" in party && !to.includes(party.audience) ? [party.audience] : by;
}

/** Actors that are several people, each of whom can do what is asked of them all. */
const GROUPS: ReadonlySet<Actor> = new Set<Actor>([
  "family",
  "parents",
  "child",
  "participants",
  "agencies",
  "agency",
  "professionals",
  "professional",
]);

/** Whether the reader is one of several, by any of whom something may have been done. */
function isOfGroup(one: OwedDuty, { person }: Reader, people: Timeline["record"]["people"]): boolean {
  if (one.party !== null && ("members" in one.party || "id" in one.party)) return false;
  const groups = actorsOf(one).filter((actor) => GROUPS.has(actor));
  return people.some((other) => other.id !== person.id && groups.some((group) => belongsTo(group, other)));
}

/** For which of several people the duty is, where the reader does it once for each: `the mother`. */
function forWhom(one: OwedDuty, { person }: Reader, { language }: Voice): string | null {
  const recipient = recipientOf(one.party, one);
  if (recipient === null || recipient.id === person.id) return null;
  const label = labelOf(language, recipient.id);
  if (label !== undefined) return label;
  return recipient.role === undefined
    ? say(language, plainNames, "oneOfThoseWhoTakePart")
    : plainRole(recipient.role, language);
}
