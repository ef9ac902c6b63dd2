import type { Timeline } from "../../timeline/index.js";
import { say, sayIfKnown, type Language, type Section } from "../../language/language.js";
import type { Message } from "../../language/message.js";
import { plainDuty } from "./duties.js";
import { explainedBy } from "./explained.js";
import type { Reader } from "./reader.js";
import type { Said } from "./said.js";
import { plainChild, plainChildDuties } from "./voices/child.js";
import { plainOther, plainOtherDuties } from "./voices/other.js";
import type { PageKey } from "./voices/page-for-all.js";
import { plainParent, plainParentDuties } from "./voices/parent.js";

/** How a page speaks: the words for its reader, in a language. */
export interface Voice {
  readonly language: Language;
  readonly page: Section<Readonly<Record<PageKey, Message>>>;
  readonly duties: Section;
  /** The child whom the meeting is about, to the reader: `your child`, `the baby`, `you`. */
  readonly child: string;
}

const SECTIONS = {
  parent: { page: plainParent, duties: plainParentDuties },
  child: { page: plainChild, duties: plainChildDuties },
  other: { page: plainOther, duties: plainOtherDuties },
} as const;

/** The voice for a reader; without one, that for the parents and carers together. */
export function voiceFor(reader: Reader | null, { type }: Timeline["record"], language: Language): Voice {
  const sections = SECTIONS[sectionsFor(reader)];
  return { ...sections, language, child: say(language, sections.page, type === "pre-birth" ? "baby" : "child") };
}

function sectionsFor(reader: Reader | null): keyof typeof SECTIONS {
  if (reader === null || reader.is === "parent") return "parent";
  return reader.is === "child" ? "child" : "other";
}

/** What is put into the places of a message. */
export type Places = Readonly<Record<string, Said | string | number>>;

/** A message of the page, with what it and its parts name. */
export function sayIn(voice: Voice, key: PageKey, places: Places = {}): Said {
  const text = say(voice.language, voice.page, key, { child: voice.child, ...textsOf(places) });
  return { text, explains: [...explainedBy(key), ...explainedIn(places)] };
}

/** A form of a duty's words; `null` where it has not that form. */
export function sayOfDuty(
  { language, duties, child }: Voice,
  id: string,
  form: "does" | "did" | "when" | "who" | "only" | "allowed",
  places: Places = {},
  among: Section = duties,
): Said | null {
  const key = `${id}.${form}`;
  const text = sayIfKnown(language, among, key, { child, ...textsOf(places) });
  return text === null ? null : { text, explains: [...explainedBy(key), ...explainedIn(places)] };
}

/** What a duty is subject to, while nobody knows that it is so: `if there is a plan`. */
export function onlyIf(voice: Voice, id: string, planNeeded: boolean | null): Said | null {
  if (plainDuty(id)?.ifPlan) return planNeeded === true ? null : sayIn(voice, "ifPlan");
  return sayOfDuty(voice, id, "only");
}

function textsOf(places: Places): Readonly<Record<string, string | number>> {
  return Object.fromEntries(
    Object.entries(places).map(([place, value]) => [place, typeof value === "object" ? value.text : value]),
  );
}

function explainedIn(places: Places): Said["explains"] {
  return Object.values(places).flatMap((value) => (typeof value === "object" ? value.explains : []));
}
