import { describe, expect, it } from "vitest";
import { validateRecord } from "../../../src/index.js";
import { duty, requirement } from "../../../src/policy/language.js";
import { HELD, asking } from "./conference-in-june.js";

describe("one fault is found once", () => {
  /** The duty is a should here, and the requirement of the same clause a must. */
  const policy = asking(
    duty("split-arrangements-communicated", {
      by: "chair",
      strength: "should",
      phase: "before",
      doneBy: "split-arrangements-communicated",
    }),
    requirement("split-arrangements-recorded"),
  );
  const splitArrangements = { discussed: true, communicatedAt: "2020-06-03T10:00" };
  const record = { type: "initial", conference: { ...HELD.conference, split: true, splitArrangements } };

  it("and by the graver of the two that find it", () => {
    const { findings } = validateRecord(record, policy);
    expect(findings.map(({ severity, path }) => `${severity} ${path}`)).toEqual([
      "error conference.splitArrangements.communicatedAt",
    ]);
  });

  it("and by the other where one is excluded", () => {
    const { findings } = validateRecord(record, policy, { exclude: ["deadline-missed"] });
    expect(findings.map(({ code }) => code)).toEqual(["split-arrangements-recorded"]);
  });
});
