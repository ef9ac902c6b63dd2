import { describe, expect, it } from "vitest";
import { policyToText, type ConferenceRecord } from "../../../src/index.js";
import { duty, every, weeks } from "../../../src/policy/index.js";
import { dueOf, initial, ours } from "./on-the-national-layer.js";

describe("what recurs since it was last done itself", () => {
  const seen = duty("child-seen", {
    by: "social-worker",
    phase: "after",
    due: every(4, "weeks").since("child-seen", { from: "conference-end" }),
  });
  const keys = (completed: ConferenceRecord["completed"]) =>
    dueOf("child-seen", { ...initial, ...(completed ? { completed } : {}) }, ours([seen])).map(
      ({ key, due, status }) => `${key} ${due.date}${status ? ` ${status}` : ""}`,
    );

  it("counts the first time from another event, and then from each time", () => {
    expect(keys(undefined)).toEqual(["child-seen 2026-05-07"]);
    expect(keys([{ duty: "child-seen", at: "2026-04-20" }])).toEqual(["child-seen 2026-05-18"]);
  });

  it("keeps a time that was done late", () => {
    const completed = [
      { duty: "child-seen", at: "2026-04-20" },
      { duty: "child-seen", at: "2026-05-20" },
    ];
    expect(keys(completed)).toEqual(["child-seen/since-2026-04-20 2026-05-18 late", "child-seen 2026-06-17"]);
  });

  it("says both on the policy's page, and refuses from beside anything else", () => {
    expect(policyToText(ours([seen])).replaceAll(/\s+/g, " ")).toContain(
      "every 4 weeks after “child seen”, the first time after the end of the conference",
    );
    const wrong = { ...weeks(4).after("conference-end"), from: "conference-start" };
    expect(() => ours([{ ...seen, due: wrong }])).toThrow("unit-does-not-fit");
  });
});
