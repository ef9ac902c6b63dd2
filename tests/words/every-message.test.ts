import { expect, it } from "vitest";
import { placesIn } from "../../src/language/message.js";
import { words } from "../../src/words/index.js";

it("every message is a text or the forms of one, is not empty, and its places are named in letters", () => {
  for (const [name, messages] of Object.entries(words)) {
    for (const [key, message] of Object.entries(messages)) {
      for (const text of typeof message === "string" ? [message] : Object.values(message as object)) {
        expect(text, `${name}.${key}`).toBeTypeOf("string");
        expect(text, `${name}.${key}`).not.toBe("");
        expect(text.split("{").length - 1, `${name}.${key}: ${text}`).toBe(placesIn(text).length);
      }
    }
  }
});

it("every section has a name, and messages", () => {
  // What authorities wrote has no English of ours.
  const { texts: _, ...sections } = words;
  for (const [name, messages] of Object.entries(sections)) {
    expect(name).not.toBe("");
    expect(Object.keys(messages), name).not.toEqual([]);
  }
});
