import { describe, expect, it } from "vitest";
import { readFacts } from "../../src/facts/read-facts.js";
import type { ConferenceRecord } from "../../src/index.js";
import type { Particulars } from "../../src/policy/rule.js";
import { ruleParameters } from "../../src/validation/rule-parameters.js";
import { everybodyIn, ownerAt } from "../../src/validation/whose.js";

const record = {
  type: "initial",
  children: Array.from({ length: 11 }, (_, index) => ({ id: `C${index}` })),
  participants: [
    { id: "p1", role: "chair" },
    { id: "p2", role: "health-visitor", agency: "health-visiting" },
    { id: "p3", agency: "police" },
  ],
  reports: [
    { from: "p2" },
    { from: "p3" },
    { from: "police" },
    { from: "p9" },
    {},
    { from: 3 },
    ...Array.from({ length: 5 }, () => ({ from: "p1" })),
  ],
  decision: { dissent: [{ from: "p1" }], notified: [{ to: "family" }, { to: "p8" }] },
  complaints: [{ from: "p7" }],
} as unknown as ConferenceRecord;
const facts = readFacts(record, null);

describe("whom a finding is about", () => {
  it.each<[why: string, path: string, owner: string | null, parameters: object]>([
    ["a child, by id", "children[0].bornOn", null, { party: "C0", child: "C0" }],
    ["a child whose place has two digits", "children[10].bornOn", null, { party: "C10", child: "C10" }],
    ["a child who is not there", "children[99].bornOn", null, {}],
    ["no child, where the path only ends like one", "sessions.children[0]", null, {}],
    [
      "whose entry it is, with role and agency",
      "reports[0].submittedAt",
      "p2",
      { party: "p2", role: "health-visitor", agency: "health-visiting" },
    ],
    ["somebody without a role", "reports[1]", "p3", { party: "p3", agency: "police" }],
    ["nobody, where an agency is named", "reports[2]", null, {}],
    ["somebody who is no participant", "reports[3]", "p9", { party: "p9" }],
    ["nobody, where nobody is named", "reports[4]", null, {}],
    ["nobody, where a number is", "reports[5]", null, {}],
    ["an entry whose place has two digits", "reports[10]", "p1", { party: "p1", role: "chair" }],
    ["nobody, of the list as a whole", "reports", null, {}],
    ["nobody, of an entry that is not there", "reports[99]", null, {}],
    ["an entry in a decision", "decision.dissent[0]", "p1", { party: "p1", role: "chair" }],
    ["nobody, where an audience is named", "decision.notified[0]", null, {}],
    ["somebody who was told", "decision.notified[1].at", "p8", { party: "p8" }],
    ["a list without a date", "complaints[0]", "p7", { party: "p7" }],
    ["nobody, of what is nobody's own", "conference.held.start", null, {}],
    ["nobody, of the record as a whole", "", null, {}],
  ])("%s", (_, path, owner, parameters) => {
    expect(ownerAt(path, record, facts)).toBe(owner);
    expect(ruleParameters(path, undefined, record, facts)).toEqual(parameters);
  });

  it("everybody is each of them once: participants, then those who have entries", () => {
    expect(everybodyIn(record, facts)).toEqual(["p1", "p2", "p3", "p9", "p8", "p7"]);
    const odd = { type: "initial", complaints: { from: "x" }, decision: "none" } as unknown as ConferenceRecord;
    expect(everybodyIn(odd, readFacts({ type: "initial" }, null))).toEqual([]);
  });
});

describe("the limits that a finding has from the policy", () => {
  it.each<[why: string, particulars: unknown, parameters: object]>([
    ["none", undefined, {}],
    ["one code", "video", { allowed: ["video"] }],
    ["several codes", ["video", "hybrid"], { allowed: ["video", "hybrid"] }],
    [
      "codes that go together",
      [["chair-with-family", "parents"], "all"],
      { allowed: ["chair-with-family+parents", "all"] },
    ],
    ["no codes", [], { allowed: [] }],
    ["a list of numbers", [3], {}],
    ["a list with a number among codes", [["video", 3], "hybrid"], {}],
    ["numbers by name", { months: 6 }, { months: 6 }],
    [
      "what has other limits in it",
      {
        people: 20,
        roles: ["chair"],
        pairs: [["a", "b"]],
        isFirm: true,
        nested: { months: 6 },
        numbers: [3],
        mixed: ["a", 3],
      },
      { people: 20, roles: ["chair"], pairs: ["a+b"], isFirm: true },
    ],
  ])("%s", (_, particulars, parameters) => {
    expect(ruleParameters("", particulars as Particulars, record, facts)).toEqual(parameters);
  });

  it("stand beside whom it is about", () => {
    expect(ruleParameters("reports[1]", { months: 6 }, record, facts)).toEqual({
      months: 6,
      party: "p3",
      agency: "police",
    });
  });
});
