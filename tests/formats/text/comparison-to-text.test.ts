import { expect, it } from "vitest";
import { comparePolicies, comparisonToText } from "../../../src/index.js";
import { county, town } from "../policies.js";

const record = { type: "initial", conference: { held: { start: "2026-03-02", end: "2026-03-02" } } } as const;
const compared = comparePolicies([town, county], { record });

it("under each deadline and rule that differs stands what each policy says, and how much is the same", () => {
  expect(comparisonToText(compared)).toBe(`DEADLINES

Plan sent (plan-sent)
  town    Tue 3 Mar 2026; town O1
  county  Thu 5 Mar 2026; county O1

RULES

plan-sent (duty)
  town    1 day after the end of the conference; must, by chair to family; town O1
  county  3 days after the end of the conference; must, by chair to family; county O1

modes (arrangement)
  town    video, telephone; for initial and pre-birth; town O1
          telephone; for review; town O1
  county  –

1 rule is the same in all.

County, interim rules of 2020 (county)
`);
});

it("with all, what is the same stands there too, and is not counted", () => {
  const text = comparisonToText(compared, { all: true });
  expect(text).toContain("platform (arrangement)\n  town    video; town O1\n  county  video; county O1\n");
  expect(text).not.toContain("same in all");
});

it("without a record it has no deadlines, and of policies that are the same it has no rules", () => {
  expect(comparisonToText(comparePolicies([town, county]))).toMatch(/^RULES\n\nplan-sent/);
  expect(comparisonToText(comparePolicies([county, county]))).toMatch(/^2 rules are the same in all\.\n/);
});

it("where it is narrow, what a policy says stands under its id", () => {
  expect(comparisonToText(compared, { width: 40 })).toContain(
    "plan-sent (duty)\n  town\n    1 day after the end of the\n    conference; must, by chair to\n    family; town O1\n  county\n",
  );
  expect(comparisonToText(compared, { width: 50 })).toContain("  town    1 day after the end of the conference;\n");
  expect(comparisonToText(compared, { width: 49 })).toContain("  town\n    1 day after the end of the conference;");
});

it("headings and ids are set apart", () => {
  const mark = (sign: string) => (text: string) => `${sign}${text}${sign}`;
  const paint = { bold: mark("*"), dim: mark("~"), red: mark("!"), yellow: mark("!"), green: mark("!") };
  const text = comparisonToText(compared, { paint });
  expect(text).toMatch(/^\*DEADLINES\*\n\n\*Plan sent \(plan-sent\)\*\n {2}~town {4}~Tue/);
  expect(comparisonToText(compared, { paint, width: 40 })).toContain("\n  ~town~\n");
});
