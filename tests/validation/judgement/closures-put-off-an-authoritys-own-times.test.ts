import { describe, expect, it } from "vitest";
import { extendPolicy, policies } from "../../../src/index.js";
import { HELD, MINUTES, NATIONAL, PLAN, judged } from "./conference-in-june.js";

describe("closures", () => {
  const shut = (scope?: "all") =>
    extendPolicy(
      policies.find(({ id }) => id === NATIONAL)!,
      {
        id: "shut",
        title: "Shut",
        layer: "authority",
        closures: [{ date: "2020-06-15", title: "Shut", ...(scope ? { scope } : {}) }],
        clauses: [{ id: "T1", at: "1", says: "Minutes are sent.", rules: [MINUTES] }],
      } as never,
    );

  it("put off the authority's own times, with a notice, and never national ones", () => {
    const { due, timeline } = judged({ ...HELD, ...PLAN }, shut());
    expect(due("minutes-circulated")).toBe("2020-07-01");
    expect(due("core-group-first-met")).toBe("2020-06-16");
    expect(timeline.notices.find(({ code }) => code === "closure-counted")?.about).toEqual(["minutes-circulated"]);
  });

  it("put off all where the policy says so", () => {
    const { due, timeline, linesOf } = judged({ ...HELD, ...PLAN }, shut("all"));
    expect(due("core-group-first-met")).toBe("2020-06-17");
    expect(due("minutes-circulated")).toBe("2020-07-01");
    expect(timeline.notices.find(({ code }) => code === "closure-counted")?.about?.toSorted()).toEqual([
      "core-group-first-met",
      "minutes-circulated",
    ]);
    expect(linesOf("closure-counted")).toEqual(["info closure-counted"]);
  });
});
