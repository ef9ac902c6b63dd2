import { expect, it } from "vitest";
import { barkingAndDagenham, hounslow } from "../../src/authorities/index.js";
import { reportLine } from "../../src/cli/report-line.js";
import { passed, validateRecord } from "../../src/validation/index.js";
import { everyExample, exampleRecord } from "../example-records.js";

const own = { code: "own-rule", message: "It is so.", fix: "Mend it.", from: "recorded", check: () => passed } as const;

it("writes a report as JSON does, however often its outcomes were written before", () => {
  const reports = [hounslow, barkingAndDagenham].flatMap((policy) =>
    everyExample
      .map(exampleRecord)
      .flatMap((record) => [
        validateRecord(record, policy, { asOf: "2020-12-31", rules: [own] }),
        validateRecord(record, policy),
      ]),
  );
  const written = [...reports, ...reports].map((report, index) => reportLine(index + 1, report));
  expect(written).toEqual(
    [...reports, ...reports].map((report, index) => `${JSON.stringify({ line: index + 1, ...report })}\n`),
  );
  expect(reports.length).toBeGreaterThan(20);
});

it("writes a report on what cannot be read, too", () => {
  const report = validateRecord("{", hounslow);
  expect(reportLine(7, report)).toBe(`${JSON.stringify({ line: 7, ...report })}\n`);
});
