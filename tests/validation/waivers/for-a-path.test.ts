import { describe, expect, it } from "vitest";
import type { Waiver } from "../../../src/validation/index.js";
import { hidden, judged, lateReports, reason } from "./late-reports.js";

describe("the path of a waiver", () => {
  const why = (waiver: Omit<Waiver, "reason">, record: object = lateReports) =>
    judged([{ ...waiver, reason }], record).unusedWaivers.map((each) => [each.why, ...each.suggestions]);

  it("can be a JSON Pointer, and then means the same place", () => {
    const code = "deadline-missed";
    const byPath = hidden([{ code, path: "reports[0].submittedAt" }]);
    expect(byPath).toHaveLength(1);
    expect(hidden([{ code, path: "/reports/0/submittedAt" }])).toEqual(byPath);
    expect(hidden([{ code, path: "/reports/9/submittedAt" }])).toEqual([]);
  });

  it("that no record has gets what may have been meant, with the number of the item", () => {
    for (const [path, meant] of [
      ["reports[2].submitedAt", "reports[2].submittedAt"],
      ["/reports/2/submitedAt", "reports[2].submittedAt"],
      ["reports[12].submitedAt", "reports[12].submittedAt"],
      ["reports.submittedAt", "reports[0].submittedAt"],
    ] as const) {
      const [found] = why({ code: "deadline-missed", path });
      expect(found).toContain("unknown-path");
      expect(found).toContain(meant);
    }
    expect(why({ code: "deadline-missed", path: "reports[12].submittedAt" })).toEqual([["unused"]]);
    expect(why({ code: "deadline-missed", path: "reports[7].submittedAt" })).toEqual([["unused"]]);
    expect(why({ code: "conference-end-assumed", path: "" })).toEqual([["unused"]]);
  });

  it("a child is no participant, and that is said", () => {
    expect(why({ participant: "c1" }, { ...lateReports, children: [{ id: "c1" }] })).toEqual([["not-a-participant"]]);
  });
});
