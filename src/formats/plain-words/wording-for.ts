import type { Actor } from "../../policy/index.js";
import type { Asked, ChecklistItem, Deadline, Timeline } from "../../timeline/index.js";
import { capital, spelt } from "../../vocabulary/words.js";
import { recipientOf } from "../../worklist/recipient.js";
import { actorWords, plainWorker } from "./plain-actors.js";
import { askedByTitle, modals, onItsDay, onlyIf, type Wording } from "./plain-sentence.js";
import { belongsTo, isBy, wordsTo, type Reader } from "./reader.js";

type Owed = Asked & Pick<Deadline, "party">;

/** How a page words what it tells one participant. */
export function wordingFor(reader: Reader): Wording {
  return {
    asked(one, by, { record }) {
      const { strength, title } = one;
      const words = wordsTo(one, reader);
      if (strength === "may" && words?.allowed !== undefined) return [`${words.allowed}.`];
      const until = by === null ? "" : ` by ${by}`;
      const who = actorsTo(one, reader, words?.who);
      if (!words) {
        return [
          askedByTitle(who, strength, until, title + forWhom(one, reader)),
          ...(reader.is === "worker" ? [] : ["Ask what it means."]),
        ];
      }
      const only = onlyIf(words, record.planNeeded);
      const does = `${who} ${modals[strength]} ${words.does}${until}`;
      return [`${only === null ? capital(does) : `${only}, ${does}`}.`];
    },
    done(one, timeline) {
      const { doneAt, title } = one;
      const isOwn = isBy(one, reader);
      // What one of several did, each of them might have done.
      const isByAnyOf = isOwn && isOfGroup(one, reader, timeline);
      const words = isByAnyOf ? undefined : wordsTo(one, reader);
      if (words) return onItsDay(`${actorsTo(one, reader, words.who)} ${words.did}`, doneAt);
      const who = actorsTo(one, reader);
      const what = isOwn && !isByAnyOf && isYou(who) ? `${who} did this` : "this was done";
      return onItsDay(`${what}: “${title}”${forWhom(one, reader)}`, doneAt);
    },
    notNoted(one, { record }) {
      const words = wordsTo(one, reader);
      const who = actorsTo(one, reader, words?.who);
      const done = isYou(who) ? `${who} have done this` : "this was done";
      const what = words
        ? `${who === "someone" ? "anyone" : who} ${words.did}`
        : `${done}: “${one.title}”${forWhom(one, reader)}`;
      const only = words ? onlyIf(words, record.planNeeded) : null;
      return {
        says: [
          `We have no note that ${what}.`,
          ...(only === null ? [] : [`It is asked for only ${only.replace("If", "if")}.`]),
        ],
        next: isYou(who) ? [] : ["You can ask about it."],
      };
    },
  };
}

/** Who does something, to the reader: `you`, `your social worker`, `you and the chair`. */
function actorsTo(one: Owed, reader: Reader, whereNotNamed = "someone"): string {
  const { by, to, party } = one;
  const isOwn = isBy(one, reader);
  if (party !== null && ("members" in party || ("id" in party && recipientOf(party, one) === null))) {
    return isOwn ? "you" : plainWorker(party);
  }
  const actors = party !== null && "audience" in party && !to.includes(party.audience) ? [party.audience] : by;
  if (actors.some((actor) => GROUPS.has(actor) && belongsTo(actor, reader.person))) return "you";
  const names = actors.map((actor) => nameTo(actor, reader));
  if (names.length === 0) return whereNotNamed;
  return [...new Set(names)].toSorted((a, b) => Number(b === "you") - Number(a === "you")).join(" and ");
}

/** Whether the reader is among those whom `actorsTo` names. */
function isYou(who: string): boolean {
  return who === "you" || who.startsWith("you and ");
}

function nameTo(actor: Actor, { person, is }: Reader): string {
  if (actor !== "core-group" && belongsTo(actor, person)) return "you";
  if (actor === "parents" && is === "child") return "your parents";
  return OTHERS[actor] ?? actorWords[actor] ?? `the ${spelt(actor)}`;
}

/** Those who are the reader on the page of a family. */
const OTHERS: Readonly<Partial<Record<Actor, string>>> = {
  family: "the family",
  parents: "the parents",
  participants: "those who take part",
};

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
function isOfGroup({ by, to, party }: Owed, { person }: Reader, { record }: Timeline): boolean {
  if (party !== null && ("members" in party || "id" in party)) return false;
  const actors = party !== null && "audience" in party && !to.includes(party.audience) ? [party.audience] : by;
  const groups = actors.filter((actor) => GROUPS.has(actor));
  return record.people.some((other) => other.id !== person.id && groups.some((group) => belongsTo(group, other)));
}

/** For which of several it is, to whoever does it for each of them. */
function forWhom(one: Owed | ChecklistItem, { person }: Reader): string {
  const recipient = recipientOf(one.party, one);
  if (recipient === null || recipient.id === person.id) return "";
  return recipient.role === undefined ? ", for one of those who take part" : `, for the ${spelt(recipient.role)}`;
}
