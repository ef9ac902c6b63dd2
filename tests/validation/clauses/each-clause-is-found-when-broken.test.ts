import { describe, expect, it } from "vitest";
import { findPolicy, policies } from "../../../src/index.js";
import { layersOf } from "../../../src/policy/index.js";
import { dutyCodes } from "../../../src/validation/obligation-findings.js";
import { AS_OF, draftOf, lineOf, namesOf, newIn, reportOn } from "../examples.js";
import { type Row, whole } from "./broken.js";
import { BARKING_AND_DAGENHAM } from "./in-barking-and-dagenham.js";
import { HOUNSLOW } from "./in-hounslow.js";
import { INDEPENDENT_REVIEWING_SERVICE } from "./in-independent-reviewing-service.js";
import { NORTHAMPTONSHIRE } from "./in-northamptonshire.js";
import { SAFEGUARDING_QA_UNIT } from "./in-safeguarding-qa-unit.js";

const TABLE: Record<string, readonly Row[]> = {
  ...BARKING_AND_DAGENHAM,
  ...SAFEGUARDING_QA_UNIT,
  ...NORTHAMPTONSHIRE,
  ...INDEPENDENT_REVIEWING_SERVICE,
  ...HOUNSLOW,
};
const SEVERITY = { must: "error", should: "query", may: "info" };

describe.each(Object.entries(TABLE))("%s", (id, rows) => {
  it.each(whole(rows))("%s is found when that alone is broken, and nothing else is", (line, change, where) => {
    const { name = `${id}-in-order`, given, asOf = AS_OF, breaks } = where;
    const record = draftOf(name);
    given?.(record);
    const before = reportOn(record, name, asOf);
    change(record);
    const report = reportOn(record, name, asOf);
    expect(newIn(report, before).map(lineOf)).toEqual([line]);
    if (breaks) expect(report.rules.find(({ code }) => code === breaks)?.status).toBe("failed");
  });

  it("has each of its requirements, and those below it, broken once", () => {
    const required = layersOf(findPolicy(id)).flatMap(({ clauses }) =>
      clauses.flatMap((clause) =>
        clause.rules
          .filter(({ kind }) => kind === "requirement")
          // No example is of a transfer-in.
          .filter((rule) => !rule.for?.every((type) => type === "transfer-in"))
          .flatMap((rule) =>
            [clause.id, ...(rule.cites ?? [])].map((cited) => `${SEVERITY[rule.strength]} ${rule.id} ${cited}`),
          ),
      ),
    );
    const broken = whole(rows).flatMap(([line, , { breaks }]) => {
      const [severity, code, , ...cited] = line.split(" ");
      return cited.map((clause) => `${severity} ${breaks ?? code} ${clause}`);
    });
    const ofDuties = broken.filter((line) => dutyCodes.some((code) => line.includes(` ${code} `)));
    expect([...new Set(broken)].filter((line) => !ofDuties.includes(line)).toSorted()).toEqual(
      [...new Set(required)].toSorted(),
    );
  });
});

it("every authority that has examples is in the table", () => {
  const shown = policies.map(({ id }) => id).filter((id) => namesOf("-in-order").includes(`${id}-in-order`));
  expect(Object.keys(TABLE).toSorted()).toEqual(shown.toSorted());
  expect(shown).toHaveLength(5);
});
