import { describe, expect, it } from "vitest";
import { extendPolicy, findPolicy, parsePolicy, policies, policyAt, policyTexts } from "../../src/authorities/index.js";
import { policyGiven } from "../../src/authorities/by-id/policy-given.js";
import { arrangement, clause, notHere, policy, requirement, type Policy } from "../../src/policy/index.js";
import { refused } from "../refusals.js";

const ids = policies.map(({ id }) => id);
const own = (id: string, rest: Partial<Policy> = {}) =>
  policy({ id, title: id, layer: "authority", document: { title: id }, clauses: [], ...rest });

describe("a policy by its id", () => {
  it("is the one that comes with the package, and a policy is itself", () => {
    for (const each of policies) expect(findPolicy(each.id)).toBe(each);
    const ours = own("ours");
    expect(policyGiven(ours)).toBe(ours);
    expect(policyGiven("hounslow")).toBe(findPolicy("hounslow"));
  });

  it("is refused with the nearest ids, and with all of them where none is near", () => {
    expect(refused(() => findPolicy("hounslw"))).toMatchObject({
      code: "unknown-policy",
      message: "There is no policy of this id. Did you mean hounslow?",
      details: { suggestions: ["hounslow"], known: ids },
    });
    for (const id of ["zzzzzzzz", 7, null, undefined] as string[]) {
      expect(refused(() => findPolicy(id))).toMatchObject({
        code: "unknown-policy",
        message: `There is no policy of this id. There are: ${ids.join(", ")}.`,
        details: { suggestions: [] },
      });
    }
  });
});

describe("the policy of an authority", () => {
  const first = own("first", { authority: "shire", until: "2020-01-01" });
  const second = own("second", {
    authority: "shire",
    from: "2021-01-01",
    until: "2022-01-01",
    succeededBy: ["north", "south"],
  });
  const third = own("third", { authority: "shire", from: "2023-01-01" });
  const all = [third, first, second];
  const on = (day: string | null, among: readonly Policy[] = all) => policyAt("shire", day, among).id;

  it("is the one in force on a day, and without a day the latest", () => {
    expect([on("2019-12-31"), on("2021-01-01"), on("2023-01-01"), on(null)]).toEqual([
      "first",
      "second",
      "third",
      "third",
    ]);
    expect(on(null, [first, second])).toBe("second");
  });

  it("is, of one and another that is based on it, the latter", () => {
    const above = own("above", { authority: "shire", from: "2023-01-01", base: third });
    expect(on("2024-01-01", [third, above])).toBe("above");
    expect(on("2024-01-01", [above, third])).toBe("above");
  });

  it("says when the last one ended, who followed, and when the next begins", () => {
    expect(refused(() => on("2020-06-01"))).toMatchObject({
      code: "no-policy-in-force",
      message: "No policy of shire is in force on 2020-06-01. One is in force from 2021-01-01.",
      details: { authority: "shire", on: "2020-06-01", ended: "2020-01-01", successors: [], next: "2021-01-01" },
    });
    expect(refused(() => on("2022-06-01"))).toMatchObject({
      message:
        "No policy of shire is in force on 2022-06-01. It ended on 2022-01-01, and was followed by north and south. One is in force from 2023-01-01.",
      details: { ended: "2022-01-01", successors: ["north", "south"], next: "2023-01-01" },
    });
    expect(refused(() => on("2022-06-01", [first, second])).details).toMatchObject({ next: null });
    expect(refused(() => on("2019-06-01", [second, third])).details).toMatchObject({ ended: null, successors: [] });
  });

  it("is refused for an authority that is not there", () => {
    const unknown = (authority: string) => refused(() => policyAt(authority, null, all));
    expect(unknown("shires").message).toBe("There is no policy of this authority. Did you mean shire?");
    expect(unknown("second").message).toBe("There is no policy of this authority. Did you mean shire?");
    expect(unknown("north").message).toBe(
      "There is no policy of this authority. It followed shire, and its own policy is not here.",
    );
    for (const authority of ["zzzzzzzz", 7, null] as string[]) {
      expect(unknown(authority)).toMatchObject({
        code: "unknown-authority",
        message: "There is no policy of this authority. There are: shire.",
        details: { suggestions: [], known: ["shire"] },
      });
    }
  });

  it("is sought on a day, among policies", () => {
    expect(refused(() => on("soon"))).toMatchObject({
      code: "not-a-date",
      message: "Expected the day for which a policy is sought, YYYY-MM-DD.",
    });
    for (const among of [[{}], [null], [{ id: "shire" }], "shire"] as never[]) {
      expect(refused(() => on(null, among)).code).toBe("not-a-list-of-policies");
    }
  });
});

describe("an overlay", () => {
  it("has an id, and its clauses are a list", () => {
    for (const overlay of [null, {}, { id: 7 }, { id: "ours", clauses: "none" }] as never[]) {
      expect(refused(() => extendPolicy("hounslow", overlay))).toMatchObject({
        code: "invalid-policy",
        message: "Expected an overlay, as this package makes it.",
      });
    }
  });

  it("has the dates of its base, and no others", () => {
    const dates = (base: Policy) => {
      const { authority, from, until, interim, succeededBy } = extendPolicy(base, { id: "ours" });
      return { authority, from, until, interim, succeededBy };
    };
    const dated = { from: "2020-01-01", until: "2021-01-01", interim: "2020", succeededBy: ["north"] };
    expect(dates(own("base", dated))).toEqual({ authority: "base", ...dated });
    expect(Object.keys(extendPolicy(own("base"), { id: "ours" }))).not.toEqual(
      expect.arrayContaining([expect.stringMatching(/^(from|until|interim|succeededBy)$/)]),
    );
  });
});

describe("the texts of a policy", () => {
  it("are those that it has, of each rule", () => {
    const ours = own("ours", {
      clauses: [
        clause(
          "1",
          "Part",
          "Says.",
          requirement("record-kept", { particulars: { few: ["oneThing", 3, "another-thing"] } }),
        ),
        clause("2", "Part two", "Says more.", notHere("minutes-circulated"), arrangement("held-online", "by-video")),
        clause("3", "Part three", "Nothing more.", requirement("quorum")),
      ] as Policy["clauses"],
    });
    expect(Object.keys(policyTexts(ours)).toSorted()).toEqual([
      "Held online",
      "Minutes circulated",
      "Nothing more.",
      "Part",
      "Part three",
      "Part two",
      "Quorum",
      "Record kept",
      "Says more.",
      "Says.",
      "another thing",
      "by video",
      "few",
      "oneThing",
      "ours",
    ]);
  });

  it("are of a policy by its id as well", () => {
    for (const each of policies) expect(policyTexts(each.id)).toEqual(policyTexts(each));
  });
});

it("a policy that is read may be based on one of your own, by its id", () => {
  const ours = own("ours", { clauses: [clause("1", "Part", "Says.", requirement("record-kept"))] });
  const json = {
    id: "above",
    title: "Above",
    layer: "authority",
    document: { title: "Above" },
    clauses: [],
    base: "ours",
  };
  expect(parsePolicy(json, { known: [ours] })).toMatchObject({ ok: true, value: { base: { id: "ours" } } });
  expect(parsePolicy(json)).toMatchObject({ ok: false, findings: [{ code: "unknown-base" }] });
});
