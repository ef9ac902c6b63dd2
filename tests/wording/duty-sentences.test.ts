import { describe, expect, it } from "vitest";
import { policies } from "../../src/authorities/index.js";
import type { Duty, Rule } from "../../src/policy/index.js";
import { layersOf } from "../../src/policy/policy.js";
import { events, type Event } from "../../src/vocabulary/events.js";
import { inEnglish } from "../../src/language/terms.js";
import { dutySentences, type DutySentence } from "../../src/wording/duty-sentences.js";

const duties = policies
  .flatMap(layersOf)
  .flatMap(({ clauses }) => clauses.flatMap(({ rules }) => rules))
  .filter((rule: Rule): rule is Duty => rule.kind === "duty");
const isOwedToSeveral = ({ each, doneBy }: Duty) =>
  each !== undefined || (doneBy !== undefined && (events[doneBy] as Event).perChild === true);

describe("the sentences of duties", () => {
  it("are there for every duty of every layer, and for nothing else", () => {
    const ids = [...new Set(duties.map(({ id }) => id))].toSorted();
    expect(Object.keys(dutySentences).toSorted()).toEqual(ids);
  });

  it("name one of several wherever a policy has one deadline for each, and nowhere else", () => {
    const several = new Set(duties.filter(isOwedToSeveral).map(({ id }) => id));
    for (const [id, { doneFor, notDoneFor }] of Object.entries(dutySentences)) {
      expect([id, doneFor !== undefined, notDoneFor !== undefined]).toEqual([id, several.has(id), several.has(id)]);
    }
  });
});

/** With the words of England for what other nations call otherwise. */
const english = ({ done, notDone, doneFor, notDoneFor }: DutySentence): DutySentence => ({
  done: inEnglish(done),
  notDone: inEnglish(notDone),
  ...(doneFor === undefined ? {} : { doneFor: keptPlaces(doneFor) }),
  ...(notDoneFor === undefined ? {} : { notDoneFor: keptPlaces(notDoneFor) }),
});
const keptPlaces = (text: string) => text.replaceAll(/\{\w+\}/g, (place) => inEnglish(place) || place);

describe.each(Object.entries(dutySentences).map(([id, each]) => [id, english(each)] as const))(
  "the sentences of %s",
  (_, { done, notDone, doneFor, notDoneFor }) => {
    const ofOne = [doneFor, notDoneFor].filter((text) => text !== undefined);

    it("begin with a capital or a placeholder in its place, and end without a stop", () => {
      for (const text of [done, notDone, ...ofOne])
        expect(text).toMatch(/^(?:[A-Z]|\{Who(?:se)?\})\S*(?: \S+)*[a-z}]$/);
    });

    it("name nobody where all are meant", () => {
      for (const text of [done, notDone]) expect(text).not.toMatch(/[{}]/);
    });

    it("deny in one form only", () => {
      const DENIES = /\bnot\b|^No\b/;
      for (const text of [done, doneFor ?? ""]) expect(text).not.toMatch(DENIES);
      for (const text of [notDone, notDoneFor ?? "not"]) expect(text).toMatch(DENIES);
    });

    it("end in nothing that has a day of its own, so that a day that follows is the day it was done", () => {
      for (const text of [done, doneFor ?? ""]) {
        expect(text).not.toMatch(
          /\b(?:conference|review|birth|decision|discussion|meeting|core group|take part|join)$/,
        );
        expect(text).not.toMatch(/\d|\b(?:today|yesterday)\b/);
      }
    });
  },
);

const ofOneOfSeveral = Object.entries(dutySentences)
  .flatMap(([id, each]) => Object.entries(english(each)).map(([name, text]) => [`${name} of ${id}`, text] as const))
  .filter(([name]) => /^(?:doneFor|notDoneFor) /.test(name));

describe.each(ofOneOfSeveral)("the sentence %s", (_, text) => {
  it("names one of several once, with the id, by known placeholders", () => {
    const placeholders = [...text.matchAll(/\{([^}]*)\}/g)].map(([, name]) => name);
    expect(placeholders).toHaveLength(2);
    expect(["who", "Who", "whose", "Whose"]).toContain(placeholders[0]);
    expect(placeholders[1]).toBe("id");
    expect(text).not.toMatch(/\s\{id\}/);
    expect(text.slice(1)).not.toContain("{Who");
  });

  it("fits one and several after the name", () => {
    expect(text).not.toMatch(/\{[Ww]ho\}\{id\} (?:was|were|is|are|has|have|does)\b/);
  });
});
