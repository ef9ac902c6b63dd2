import { expect, it } from "vitest";
import {
  comparePolicies,
  comparisonToMarkdown,
  comparisonToText,
  policies,
  type ConferenceRecord,
} from "../../src/index.js";
import { exampleRecord } from "../example-records.js";
import { foreignWords, idsOf, latinIn } from "../wording/other-words.js";

const words = foreignWords();
const ids = idsOf(policies);
const record = exampleRecord("hounslow-initial");
const records: readonly (readonly [string, ConferenceRecord])[] = [
  ["as it is", record],
  ["with nothing in it", { type: "initial" }],
  ["that needs no conference", { ...record, section47: { conferenceRequired: false } }],
];

it.each(records)("a comparison of all policies for a record %s has no English left", (_, compared) => {
  const comparison = comparePolicies(policies, { record: compared, asOf: "2020-05-01", words });
  const same = [
    ...ids,
    ...comparison.deadlines.flatMap(({ key, in: sides }) => [
      key,
      ...sides.flatMap((under) => (under && "waitingFor" in under ? under.waitingFor : [])),
    ]),
  ];
  for (const all of [false, true]) {
    expect(latinIn(comparisonToText(comparison, { all, words }), same)).toEqual([]);
    expect(latinIn(comparisonToMarkdown(comparison, { all, words }), same)).toEqual([]);
  }
});

it("what the rules say is worded when policies are compared, and everything beside it stays data", () => {
  const usual = comparePolicies(policies, { record, asOf: "2020-05-01" });
  const other = comparePolicies(policies, { record, asOf: "2020-05-01", words });
  expect(other.deadlines).toEqual(usual.deadlines);
  expect(other.policies).toEqual(usual.policies);
  const without = ({ rules }: typeof usual) =>
    rules.map((rule) => ({
      ...rule,
      in: rule.in.map((side) => side.map(({ differs, layer, clause }) => ({ differs, layer, clause }))),
    }));
  expect(without(other)).toEqual(without(usual));
  const own = { comparedRules: { duty: "{who} ({strength}): {limit}" }, units: { hours: { other: "{count} awr" } } };
  const [reports] = comparePolicies(["barking-and-dagenham", "london"], { words: own }).rules.flatMap(
    ({ id, in: sides }) => (id === "reports-submitted" ? sides[0]! : []),
  );
  expect(reports!.says).toBe(
    "by agency to conference service, each agency (should): 48 awr before the start of the conference",
  );
});

it("how many rules are the same is said of one and of several", () => {
  const comparison = comparePolicies(["hounslow", "london"]);
  const same = comparison.rules.filter(({ differs }) => !differs);
  expect(same.length).toBeGreaterThan(1);
  expect(comparisonToText(comparison)).toContain(`\n\n${same.length} rules are the same in all.\n`);
  expect(comparisonToText({ ...comparison, rules: [same[0]!] })).toBe(
    "1 rule is the same in all.\n\nHounslow, interim rules of 2020 (hounslow)\n",
  );
  expect(comparisonToText({ ...comparison, rules: [same[0]!] }, { all: true })).toMatch(/^RULES\n\n.*\n {2}\w/);
});
