import { expect, it } from "vitest";
import { buildTimeline, policies } from "../../../src/index.js";
import { evaluate } from "../../../src/obligations/index.js";
import { timelineOf } from "../../../src/timeline/index.js";
import { exampleNames, exampleRecord } from "../../example-records.js";
import { refusalOf } from "../../refusals.js";

it("the timeline of what was evaluated is the one that is built under the policy or its id", () => {
  const options = { asOf: "2026-05-01" };
  for (const policy of policies) {
    for (const record of exampleNames.map(exampleRecord)) {
      const evaluated = timelineOf(evaluate(record, policy, options));
      expect(evaluated).toEqual(buildTimeline(record, policy, options));
      expect(evaluated).toEqual(buildTimeline(record, policy.id, options));
    }
  }
});

it("what was not evaluated has none", () => {
  for (const given of [null, undefined, {}, { facts: {}, obligations: [] }, "hounslow"]) {
    expect(refusalOf(() => timelineOf(given as never))).toMatchObject({ code: "not-an-evaluation" });
  }
});
