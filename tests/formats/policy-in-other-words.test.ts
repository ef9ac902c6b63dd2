import { describe, expect, it } from "vitest";
import {
  definePolicy,
  extendPolicy,
  findPolicy,
  policies,
  policyTexts,
  policyToMarkdown,
  policyToText,
  resolvePolicy,
  type Policy,
} from "../../src/index.js";
import {
  arrangement,
  clause,
  duty,
  either,
  graded,
  inForce,
  notStated,
  reading,
  requirement,
  workingDays,
} from "../../src/policy/index.js";
import { foreignWords, idsOf, latinIn } from "../wording/other-words.js";

/** A policy that has everything a policy can have. */
const whole = definePolicy({
  ...extendPolicy("northamptonshire", {
    id: "whole",
    closures: [
      { date: "2026-12-29", title: "Town hall shut" },
      { from: "2027-12-24", until: "2028-01-02", title: "Christmas shutdown" },
    ],
    from: "2020-01-01",
    until: "2030-04-01",
    succeededBy: ["north-shire", "west-shire"],
    reviewBy: "2021-01-01",
    document: {
      title: "Handbook",
      publisher: "The Partnership",
      url: "https://example.org/handbook",
      checkedOn: "2026-11-01",
      note: "Chapter two was not read.",
      editions: [
        { name: "First edition", from: "2018-07-04", until: "2023-12-15" },
        { name: "Second edition", from: "2023-12-15" },
      ],
    },
  }),
  clauses: [
    ...inForce(
      { from: "2020-01-01", until: "2029-01-01" },
      clause(
        "W1",
        "Chapter 1",
        "Letters go out in time.",
        duty("letter-sent", {
          by: "agency",
          to: ["parents", "child"],
          each: "agency",
          when: "split-conference",
          unless: ["one-to-one"],
          due: either(
            reading("school-days", workingDays(1).before("conference-start"), "Schools read it so."),
            reading("working-days", workingDays(2).before("conference-start"), ""),
          ),
        }),
      ),
    ),
    ...graded(
      "not-found",
      clause(
        "W2",
        "Chapter 3",
        "Replies are awaited.",
        duty("reply-sent", { by: [], due: workingDays(1).after("letter-sent"), strength: "should" }),
        duty("reply-read", { by: "chair", phase: "after", due: notStated("No time was found.") }),
        requirement("replies-filed", { particulars: { people: 20, places: ["file-room", "Records Office"] } }),
        arrangement("filing", { kept: true, units: ["one-off"] }),
      ),
    ),
  ],
} satisfies Policy);
const all = [...policies, whole];
const words = foreignWords(all);
const ids = idsOf(all);

describe.each(all.map((policy) => [policy.id, policy] as const))("%s in other words", (_, policy) => {
  it("has no English left as text", () => {
    expect(latinIn(policyToText(policy, { words }), ids)).toEqual([]);
  });
  it("has no English left as a page", () => {
    expect(latinIn(policyToMarkdown(policy, { words }), ids)).toEqual([]);
  });
});

it("the check finds English where a text or a message is left out", () => {
  const { texts, policies: _, ...rest } = words;
  expect(latinIn(policyToText(whole, { words: { ...rest, texts } }), ids)).toContain("Layers");
  expect(latinIn(policyToMarkdown(whole, { words: { ...words, texts: {} } }), ids)).toEqual(
    expect.arrayContaining(["Handbook", "shutdown", "Schools", "Records", "Shire"]),
  );
});

it("a page takes its parts in another order, and what a policy calls its own things in other words", () => {
  const own = {
    policies: { rule: "{id}: {kind}, {strength}", duty: "{who}: «{title}»", closedFrom: "{title}: {from}/{until}" },
    kinds: { duty: "dyletswydd" },
    names: { must: "rhaid" },
    texts: {
      "Letter sent": "Llythyr wedi'i anfon",
      "letter sent": "anfon y llythyr",
      "school days": "diwrnodau ysgol",
    },
  };
  const page = policyToMarkdown(whole, { words: own });
  expect(page).toContain(
    "- `letter-sent`: dyletswydd, rhaid; by agency to parents and child, each agency: «Llythyr wedi'i anfon»; 1 working day before the start of the conference (diwrnodau ysgol), or 2 working days before the start of the conference (working days) (diwrnodau ysgol: Schools read it so.); if the conference is split, unless the conference is held by one-to-one discussion and written submissions",
  );
  expect(page).toContain("1 working day after “anfon y llythyr”");
  expect(page).toContain(
    "- Not counted as working days: 2026-12-29 (Town hall shut); Christmas shutdown: 2027-12-24/2028-01-02",
  );
});

it("everything that a policy can have is on its page and in its text", () => {
  const page = policyToMarkdown(whole);
  for (const line of [
    "- Document: Handbook, The Partnership",
    "- Published at: <https://example.org/handbook>",
    "- Editions: First edition from 2018-07-04 until 2023-12-15; Second edition from 2023-12-15",
    "- Based on: Northamptonshire, then Working Together",
    "- In force: from 2020-01-01, until 2030-04-01",
    "- Followed by: North Shire and West Shire",
    "- To be reviewed by: 2021-01-01",
    "- Checked against its document on: 2026-11-01",
    "- Not counted as working days: 2026-12-29 (Town hall shut); 2027-12-24 until 2028-01-02 (Christmas shutdown)",
    "- Note: Chapter two was not read.",
    "**W1.** Letters go out in time. _(from 2020-01-01, until 2029-01-01)_",
    "**W2.** Replies are awaited. _(known as not found)_",
    "- Requirement (must) `replies-filed`; people: 20; places: file room, Records Office",
    "- Arrangement `filing`; kept: yes; units: one off",
  ])
    expect(page.split("\n")).toContain(line);
  const text = policyToText(whole, { width: 400 });
  for (const line of [
    "Layers: whole, then northamptonshire, then working-together",
    "In force from 2020-01-01",
    "In force until 2030-04-01",
    "Followed by: North Shire and West Shire",
    "To be reviewed by 2021-01-01",
    "Not counted as working days: 2026-12-29 (Town hall shut); 2027-12-24 until 2028-01-02 (Christmas shutdown)",
    "W1  Chapter 1 · from 2020-01-01 · until 2029-01-01",
    "W2  Chapter 3 · not found",
    "  · should reply-sent: not named; 1 working day after “letter sent”",
    "  · must reply-read: chair; not stated: No time was found",
    "  · filing: kept: yes; units: one off",
  ])
    expect(text.split("\n")).toContain(line);
});

it("a reading without a reason has no place among the reasons", () => {
  expect(policyToMarkdown(whole)).toContain("(working days) (school days: Schools read it so.)");
});

it("a policy without particulars has no empty lines about them", () => {
  const bare = policyToMarkdown(findPolicy("working-together")).split("\n\n")[1]!;
  expect(bare).not.toMatch(/: $|undefined/m);
  expect(bare).not.toContain("Followed by");
});

it("ids stay as they are", () => {
  const text = policyToText(whole, { words });
  for (const { id } of resolvePolicy(whole).filter(({ layer }) => layer === "whole")) expect(text).toContain(id);
  expect(Object.keys(policyTexts(whole))).not.toContain("letter-sent");
});
