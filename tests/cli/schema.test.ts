import { describe, expect, it } from "vitest";
import * as z from "zod/v4";
import { buildTimeline, findPolicy, policies, validateRecord } from "../../src/index.js";
import { timelineSchema } from "../../src/timeline/schema.js";
import { reportSchema } from "../../src/validation/schema.js";
import { cpc } from "./cpc.js";

describe("cpc schema", () => {
  it.each(["record", "policy", "timeline", "report"])("prints JSON Schema of a %s", async (name) => {
    const schema = JSON.parse((await cpc(["schema", name])).stdout) as Record<string, unknown>;
    expect(schema).toMatchObject({
      $schema: "https://json-schema.org/draft/2020-12/schema",
      type: "object",
      additionalProperties: false,
    });
    expect(() => z.fromJSONSchema(schema as Parameters<typeof z.fromJSONSchema>[0])).not.toThrow();
  });

  it.each(policies.map(({ id }) => id))("describes what comes out under %s", (id) => {
    for (const record of [
      { type: "initial" },
      {
        type: "review",
        conference: { held: { start: "2029-05-01", end: "2029-05-01" } },
        minutes: { completedAt: "2029-05-02" },
      },
    ] as const) {
      const timeline = buildTimeline(record, id, { asOf: "2029-06-01" });
      const report = validateRecord(record, findPolicy(id), { asOf: "2029-06-01" });
      expect(timelineSchema.parse(timeline)).toEqual(timeline);
      expect(reportSchema.parse(report)).toEqual(report);
    }
  });

  it.each<[argv: readonly string[], problem: string]>([
    [[], "Give one of: record, policy, timeline, history, report."],
    [["record", "policy"], "Give one of: record, policy, timeline, history, report."],
    [["person"], "There is no such schema. There are: record, policy, timeline, history, report."],
  ])("refuses %j", async (argv, problem) => {
    expect(await cpc(["schema", ...argv])).toEqual({ status: 2, stdout: "", stderr: `cpc: ${problem}\n` });
  });
});
