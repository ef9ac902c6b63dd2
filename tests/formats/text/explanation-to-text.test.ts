import { expect, it } from "vitest";
import { explain, explanationToText, validateRecord } from "../../../src/index.js";

const record = { type: "initial", strategyDiscussions: [{ heldOn: "2020-04-07" }] } as const;
const explained = explain(record, "hounslow", { duty: "conference-held" });

it("sentences to be read out, and below them each day of the count", () => {
  const [sentences, days] = explanationToText(explained, { width: 80 }).split("\n\n");
  expect(sentences!.split("\n").slice(0, 2)).toEqual([
    "conference-held",
    "  “Hold the ICPC” must be done by Thursday 30 April 2020: by local authority.",
  ]);
  expect(days!.split("\n").slice(0, 6)).toEqual([
    "    Tue 7 Apr 2020  day zero",
    "    Wed 8 Apr 2020         1",
    "    Thu 9 Apr 2020         2",
    "    Fri 10 Apr 2020           Good Friday",
    "    Sat 11 Apr 2020           Saturday",
    "    Sun 12 Apr 2020           Sunday",
  ]);
  expect(days!.trimEnd().split("\n").at(-1)).toBe("    Thu 30 Apr 2020       15");
});

it("days that are not counted are set back, and its title is set apart", () => {
  const mark = (sign: string) => (text: string) => `${sign}${text}${sign}`;
  const paint = { bold: mark("*"), dim: mark("~"), red: mark("!"), yellow: mark("!"), green: mark("!") };
  const text = explanationToText(explained, { paint });
  expect(text).toMatch(/^\*conference-held\*\n/);
  expect(text).toContain("\n    Wed 8 Apr 2020         1\n");
  expect(text).toContain("\n~    Sat 11 Apr 2020           Saturday~\n");
});

it("of what has no count it is sentences alone", () => {
  const items = explain({ type: "initial" }, "hounslow", { duty: "invitation-letters-sent" });
  expect(explanationToText(items)).toMatch(/^invitation-letters-sent\n(?: {2}\S.*\n| {4}\S.*\n)+$/);
});

it("a finding is named with its place", () => {
  const held = { start: "2020-05-05", end: "2020-05-05" };
  const report = validateRecord({ ...record, conference: { held } }, "hounslow", { asOf: "2020-05-08" });
  const late = report.findings.find(({ deadline }) => deadline?.duty === "conference-held")!;
  const [of] = explain({ ...record, conference: { held } }, "hounslow", { finding: late.key }, { asOf: "2020-05-08" });
  expect(explanationToText([of!]).split("\n")[0]).toBe(of!.key ?? `${of!.id} at ${late.path}`);
});
