import { expect, it } from "vitest";
import { languageOf } from "../../src/language/language.js";
import { nameOf, namesOf } from "../../src/wording/names.js";

it("a code is its label, else its name, else itself with blanks for hyphens", () => {
  const labels = { chair: "Mrs Jones's post" };
  const names = { chair: "cadeirydd", "core-group": "grŵp craidd" };
  expect(nameOf("core-group")).toBe("core group");
  expect(nameOf("of-our-own")).toBe("of our own");
  expect(nameOf("core-group", languageOf({ words: { names } }))).toBe("grŵp craidd");
  expect(namesOf(["chair", "core-group"], languageOf({ words: { names }, labels }))).toBe(
    "Mrs Jones's post and grŵp craidd",
  );
});

it("what a policy calls its own things can be translated among its texts, and a name comes before that", () => {
  const words = {
    names: { "school-days": "diwrnodau ysgol" },
    texts: { "school days": "other", "file room": "archif" },
  };
  expect(nameOf("school-days", languageOf({ words }))).toBe("diwrnodau ysgol");
  expect(nameOf("file-room", languageOf({ words }))).toBe("archif");
  expect(nameOf("chair", languageOf({ words: { texts: { chair: "cadeirydd" } } }))).toBe("cadeirydd");
});

it("types of conference keep their hyphens", () => {
  expect(namesOf(["pre-birth", "transfer-in"])).toBe("pre-birth and transfer-in");
});
