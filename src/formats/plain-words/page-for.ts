import type { PlainSchedule } from "./plain-page.js";
import type { Reader } from "./reader.js";

/** A page that was written as to a parent, in the words for one participant. */
export function pageFor(reader: Reader, { title, opening, sections }: PlainSchedule): PlainSchedule {
  const { is, person, isExcluded } = reader;
  const changes = [...(person.inCoreGroup ? [] : NOT_IN_CORE_GROUP), ...(isExcluded ? EXCLUDED : []), ...CHANGES[is]];
  const reworded = (line: string) => changes.reduce((text, [from, to]) => text.replaceAll(from, to), line);
  const written = sections.map(({ heading, groups }) => ({
    heading,
    groups: groups.map(({ intro, lines }) => ({
      intro: intro === null ? null : reworded(intro),
      lines: lines.map(reworded),
    })),
  }));
  return {
    title: reworded(isExcluded ? "What is done for you" : title),
    opening: (isExcluded ? opening.filter((line) => !line.startsWith("The full name")) : opening).map(reworded),
    sections: isExcluded && written.length === 1 ? [NOTHING, ...written] : written,
  };
}

const NOTHING = {
  heading: "For you",
  groups: [{ intro: null, lines: ["We have no note of anything that is to be done for you by name."] }],
};

type Changes = readonly (readonly [from: RegExp, to: string])[];

const NOT_IN_CORE_GROUP: Changes = [
  [
    /The core group is a small group\. You are in it, with the people who help your (child|baby)\./g,
    "The core group is a small group of people who help your $1.",
  ],
];

const EXCLUDED: Changes = [
  [/^This page is for you.*$/g, "This page is for you. It says only what others do for you by name."],
  [/^Ask your social worker if.*$/g, "Ask the person who sent you this page if something here is not clear."],
];

const NOT_A_PARENT: Changes = [[/ as a parent or carer\./g, "."]];

const NOT_THEIR_CHILD: Changes = [
  ...NOT_A_PARENT,
  [/^Your (review )?meeting$/g, "The $1meeting"],
  [/^Ask your social worker if.*$/g, "Ask the person who sent you this page if something here is not clear."],
  [/Ask your social worker\./g, "Ask the person who sent you this page."],
  [/Your social worker can tell you about this:/g, "The record does not say yet what this depends on:"],
  [/\byour (child|baby|social worker)\b/g, "the $1"],
  [/\bYour (child|baby|social worker)\b/g, "The $1"],
  [/the council you lived in/g, "the council where the child lived"],
  [/the council you live in now/g, "the council where the child lives now"],
];

/** What is said otherwise, by who reads. */
const CHANGES: Readonly<Record<Reader["is"], Changes>> = {
  parent: [],
  child: [
    ...NOT_A_PARENT,
    [/\byour child's/g, "your"],
    [/\bYour child's/g, "Your"],
    [/\byour child wants/g, "you want"],
    [/\byour child is/g, "you are"],
    [/\byour child\b/g, "you"],
    [/\bYour child\b/g, "You"],
  ],
  relative: NOT_THEIR_CHILD,
  worker: NOT_THEIR_CHILD,
};
