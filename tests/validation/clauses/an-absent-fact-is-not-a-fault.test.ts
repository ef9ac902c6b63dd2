import { describe, expect, it } from "vitest";
import { validateRecord } from "../../../src/validation/index.js";
import { draftOf, lineOf, namesOf, newIn, policyOf, reportOn } from "../examples.js";

describe("a fact that is taken out of a record", () => {
  /** What an absent fact still fails, and why. */
  const LEGITIMATE: readonly (readonly [pattern: RegExp, why: string])[] = [
    [/^decision\.planNeeded: error decision-made /, "a decision without an outcome is one that is not made"],
    [
      /^conference\.held\.end: error deadline-missed decision\.notified/,
      "where the end is not recorded the start stands in for it, and a notice says so",
    ],
    [
      /^coreGroup.*: error deadline-missed (coreGroup\.meetings|nextReview\.heldOn)/,
      "a meeting without a date is passed over, and the next one, or the review, counts as the first",
    ],
    [/: (?:error|query) deadline-overdue /, "what was done is not known to be done, and its time has passed"],
    [/: (?:error|query) response-missing /, "what a concern, a wish or a rating asks for is not known to be there"],
    [
      /: query planned-day-passed (?:conference\.planned\.start|nextReview\.plannedOn)$/,
      "it is planned, and not known to be held",
    ],
    [
      /^participants\[\d+\]\.agency: query role-not-known /,
      "a role that nobody knows is told by its agency to be a professional's",
    ],
    [/: query section-47-discussion-unclear /, "of several strategy discussions none is known to count from"],
  ];
  const KEPT = new Set(["type", "id", "from", "to", "stage", "kind", "mode"]);

  it.each(namesOf("-in-order"))("is a fact that nobody knows, and makes nothing wrong in %s", (name) => {
    const before = reportOn(draftOf(name), name);
    const found: string[] = [];
    let taken = 0;
    for (const path of placesIn(draftOf(name), "")) {
      const record = draftOf(name);
      takeOut(record, path);
      taken++;
      for (const finding of newIn(reportOn(record, name), before)) {
        if (finding.severity !== "info") found.push(`${path}: ${lineOf(finding)}`);
      }
    }
    expect(taken).toBeGreaterThan(150);
    expect(found.filter((line) => !LEGITIMATE.some(([pattern]) => pattern.test(line)))).toEqual([]);
  });

  it("leaves a record readable whatever is taken out", () => {
    for (const name of namesOf("-in-order")) {
      for (const path of placesIn(draftOf(name), "")) {
        const record = draftOf(name);
        takeOut(record, path);
        expect(validateRecord(record, policyOf(name)).stage, `${name} ${path}`).not.toBeNull();
      }
    }
  });

  /** The places of every field that may be absent. */
  function placesIn(value: unknown, path: string): string[] {
    if (Array.isArray(value)) return value.flatMap((item, index) => placesIn(item, `${path}[${index}]`));
    if (typeof value !== "object" || value === null) return [];
    return Object.entries(value).flatMap(([key, inner]) => {
      const place = path === "" ? key : `${path}.${key}`;
      // What is entered as completed, and an action's update, say what they are about in fields that they must have.
      const isRequired =
        KEPT.has(key) ||
        /^completed\[\d+\]\.|actionUpdates\[\d+\]\.action$|^safetyScales\[\d+\]\.by$|arentCalls\[\d+\]\.with$/.test(
          place,
        );
      return [...(isRequired ? [] : [place]), ...placesIn(inner, place)];
    });
  }

  function takeOut(record: unknown, path: string): void {
    const steps = path.split(/[.[\]]+/).filter((step) => step !== "");
    const last = steps.pop()!;
    const holder = steps.reduce<unknown>((value, step) => (value as Record<string, unknown>)[step], record);
    delete (holder as Record<string, unknown>)[last];
  }
});
