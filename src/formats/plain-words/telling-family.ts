import type { ChecklistItem, Deadline, Timeline } from "../../timeline/index.js";
import { isChild, isOfFamily } from "../../vocabulary/roles.js";
import { labelOf, say } from "../../language/language.js";
import { recipientOf, type Participant } from "../../worklist/recipient.js";
import { askedSentence, doneSentence, titleSaid, type Doing } from "./clauses.js";
import { concernsFamily } from "./concerns-family.js";
import { actorSaid, doersOf, nobodyNamed, workersOf, workersSaid, you, type Doers } from "./doers.js";
import { plainDuty } from "./duties.js";
import type { OwedDuty } from "./owed-duty.js";
import { plainRole } from "./plain-names.js";
import type { Telling } from "./telling.js";
import { onlyIf, sayIn, sayOfDuty, type Voice } from "./voice.js";
import { plainToChild } from "./voices/parent.js";

/** How a page tells the parents and carers together. */
export function tellingFamily(voice: Voice, timeline: Timeline): Telling {
  const { planNeeded } = timeline.record;
  return {
    voice,
    concerns: concernsFamily,
    speaksTo: ({ id }) => plainDuty(id) !== undefined,
    asked(one, until) {
      const { id, strength } = one;
      const allowed = strength === "may" ? sayOfDuty(voice, id, "allowed") : null;
      if (allowed !== null) return [allowed];
      const doing = doingOf(one, voice, timeline);
      const sentence = askedSentence(voice, strength, doers(one, voice), doing, until, onlyIf(voice, id, planNeeded));
      return "what" in doing ? [sentence, sayIn(voice, "askMeaning")] : [sentence];
    },
    done(one) {
      const doing = doingOf(one, voice, timeline);
      // A title does not say what was done, so nobody is named as having done it.
      return doneSentence(voice, "what" in doing ? nobodyNamed(voice) : doers(one, voice), doing, one.doneAt);
    },
  };
}

/** Those who are the reader on the page of a family. */
const READERS: ReadonlySet<string> = new Set(["family", "parents", "participants"]);

/** `your social worker`, `the health visitor`, `you`; `someone` where no one is named. */
function doers(one: OwedDuty, voice: Voice): Doers {
  const workers = workersOf(one);
  if (workers !== null) return workersSaid(workers, voice);
  const { id, by } = one;
  if (by.some((actor) => READERS.has(actor))) return you(voice);
  if (by.length > 0)
    return doersOf(
      by.map((actor) => actorSaid(actor, voice)),
      voice,
    );
  const who = sayOfDuty(voice, id, "who");
  return who === null ? nobodyNamed(voice) : doersOf([who], voice);
}

/** What is done, to the one of several to whom it is: to a child, or to one of the parents. */
function doingOf(one: OwedDuty | Deadline | ChecklistItem, voice: Voice, timeline: Timeline): Doing {
  const { id, title } = one;
  const recipient = recipientOf(one.party, one);
  const isToChild = recipient !== null && isChild(recipient) && plainDuty(id)?.saysYou === true;
  const places = { which: recipient === null || isToChild ? "" : whichOf(one, recipient, voice, timeline) };
  const among = isToChild ? plainToChild : voice.duties;
  const does = sayOfDuty(voice, id, "does", places, among);
  const did = sayOfDuty(voice, id, "did", places, among);
  if (does !== null && did !== null) return { does, did };
  return { what: titleSaid(voice, title, isToChild ? voice.child : null) };
}

/** ` (the mother)`, where the same is done to another parent too. */
function whichOf(one: OwedDuty, recipient: Participant, voice: Voice, { deadlines, checklist }: Timeline): string {
  const isOneOfSeveral = [...deadlines, ...checklist].some(({ id, party }) => {
    const other = id === one.id ? recipientOf(party, one) : null;
    return other !== null && other.id !== recipient.id && isOfFamily(other) && !isChild(other);
  });
  const { language, page } = voice;
  const whom =
    labelOf(language, recipient.id) ?? (recipient.role === undefined ? undefined : plainRole(recipient.role, language));
  return isOneOfSeveral && whom !== undefined ? say(language, page, "which", { whom }) : "";
}
