import { expect, it } from "vitest";
import { plainTimes } from "../../../src/formats/plain-words/plain-date.js";
import { plainNames } from "../../../src/formats/plain-words/plain-names.js";
import { plainChild, plainChildDuties } from "../../../src/formats/plain-words/voices/child.js";
import { plainOther, plainOtherDuties } from "../../../src/formats/plain-words/voices/other.js";
import { plainParent, plainParentDuties, plainToChild } from "../../../src/formats/plain-words/voices/parent.js";
import { policies, type Timeline } from "../../../src/index.js";
import type { Dictionary, Section } from "../../../src/language/language.js";
import { placesIn, type Message } from "../../../src/language/message.js";
import { termWords } from "../../../src/language/terms.js";
import { dateWords } from "../../../src/wording/dates.js";
import { listWords } from "../../../src/wording/lists.js";
import { nameWords } from "../../../src/wording/names.js";
import { textOf, timelinesUnder } from "./pages-for-everybody.js";

const sections: readonly Section[] = [
  plainParent,
  plainParentDuties,
  plainChild,
  plainChildDuties,
  plainOther,
  plainOtherDuties,
  plainToChild,
  plainNames,
  plainTimes,
  nameWords,
  termWords,
  dateWords,
  listWords,
];

const readersOf = ({ record }: Timeline) => [undefined, ...record.people.map(({ id }) => id)];

/** A message without words: its places between marks. */
const marked = (message: Message): Message =>
  `⟦${placesIn(typeof message === "string" ? message : message.other)
    .map((place) => `{${place}}`)
    .join("·")}⟧`;
const markedSection = ({ name, messages }: Section) =>
  [name, Object.fromEntries(Object.entries(messages).map(([key, message]) => [key, marked(message)]))] as const;
const titlesOf = ({ deadlines, checklist, waiting }: Timeline) =>
  [...deadlines, ...checklist, ...waiting].map(({ title }) => [title, "⟦⟧"] as const);
const termsOf = ({ policy }: Timeline) => Object.values(policy.terms ?? {}).map((term) => [term, "⟦⟧"] as const);
const timelines = policies.flatMap(({ id }) => timelinesUnder(id));
const marks: Dictionary = {
  ...Object.fromEntries(sections.map(markedSection)),
  texts: Object.fromEntries(timelines.flatMap((timeline) => [...titlesOf(timeline), ...termsOf(timeline)])),
};

it.each(policies.map(({ id }) => id))(
  "%s: every word of a page is from the dictionary or a label, for everybody, before and after",
  (policy) => {
    for (const timeline of timelines.filter((each) => each.policy.id === policy))
      for (const whom of readersOf(timeline)) {
        const text = textOf(timeline, { for: whom, words: marks });
        expect(text).toContain("⟦");
        expect(text).not.toMatch(/\p{Letter}/u);
      }
  },
);
