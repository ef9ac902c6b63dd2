import type { Actor } from "../../policy/index.js";
import type { Deadline } from "../../timeline/index.js";
import { labelOf, say, sayIfKnown } from "../../language/language.js";
import { joinTexts } from "../../wording/lists.js";
import { recipientOf } from "../../worklist/recipient.js";
import { explainedBy } from "./explained.js";
import { plainNames, plainRole } from "./plain-names.js";
import { saidAs, type Said } from "./said.js";
import { sayIn, type Voice } from "./voice.js";

/** Who does something. */
export interface Doers {
  /** `your social worker`, `you and the chair` */
  readonly said: Said;
  /** The reader is one of them. */
  readonly isYou: boolean;
  /** How many they are, for the verb. */
  readonly count: number;
}

/** The reader, alone. */
export function you(voice: Voice): Doers {
  return { said: sayIn(voice, "you"), isYou: true, count: 1 };
}

/** Those who have been named, without repeating any. */
export function doersOf(names: readonly Said[], { language }: Voice): Doers {
  const each = names.filter(({ text }, index) => names.findIndex((other) => other.text === text) === index);
  return {
    said: {
      text: joinTexts(
        each.map(({ text }) => text),
        "and",
        language,
      ),
      explains: each.flatMap(({ explains }) => explains),
    },
    isYou: false,
    count: each.length,
  };
}

/** An actor of a policy: `the chair`, `your social worker`. */
export function actorSaid(actor: Actor, voice: Voice): Said {
  const { language, page, child } = voice;
  const key = `actor.${actor}`;
  const text =
    sayIfKnown(language, page, key, { child }) ?? sayIfKnown(language, plainNames, key) ?? plainRole(actor, language);
  return { text, explains: explainedBy(key) };
}

/** The party by whom something is done, where that is a worker, or those of an agency. */
type Workers = Extract<
  NonNullable<Deadline["party"]>,
  { readonly members: readonly string[] } | { readonly id: string }
>;

/** The worker or agency that owes something; `null` where the party is not one of those who do it. */
export function workersOf({ by, to, party }: Pick<Deadline, "by" | "to" | "party">): Workers | null {
  if (party === null) return null;
  if ("members" in party) return party;
  return "id" in party && recipientOf(party, { by, to }) === null ? party : null;
}

/**
 * What workers are called: the label of the only one, else that of their agency, else a role that is known:
 * `the health visitor`, `one of the workers`.
 */
export function workersSaid(workers: Workers, voice: Voice): Doers {
  const { language, page } = voice;
  const [ids, roles] = "members" in workers ? [workers.members, workers.roles] : [[workers.id], [workers.role]];
  const only = ids.length === 1 ? labelOf(language, ids[0]!) : undefined;
  const label = only ?? ("members" in workers ? labelOf(language, workers.agency) : undefined);
  const role = roles.length === 1 ? roles[0] : undefined;
  const text =
    label ??
    (role === "social-worker" ? say(language, page, "actor.social-worker") : undefined) ??
    (role === undefined ? null : sayIfKnown(language, plainNames, `role.${role}`)) ??
    say(language, plainNames, "oneOfWorkers");
  return { said: saidAs(text), isYou: false, count: 1 };
}

/** Who does it, where a document names no one. */
export function nobodyNamed(voice: Voice, isAny = false): Doers {
  return { said: saidAs(say(voice.language, plainNames, isAny ? "anyone" : "someone")), isYou: false, count: 1 };
}
