import { describe, expect, it } from "vitest";
import { events, isEventName, isNeverBefore, type EventName } from "../../src/vocabulary/events.js";
import { byText, capitalize, humanize, joinWords, uncapitalize } from "../../src/vocabulary/words.js";

describe("an event", () => {
  it("has a name of its own, and no name that every object has", () => {
    expect(isEventName("conference-start")).toBe(true);
    for (const name of ["conference-finish", "toString", "", 5, null]) expect(isEventName(name as string)).toBe(false);
  });

  it.each<[EventName, EventName, boolean]>([
    ["conference-start", "conference-start", true],
    ["conference-end", "conference-start", true],
    ["decision-made", "conference-start", true],
    ["decision-notified", "conference-start", true],
    ["minutes-circulated", "minutes-completed", true],
    ["plan-ended", "plan-started", true],
    ["report-set-circulated", "report-submitted", true],
    ["latest-core-group", "first-core-group", true],
    ["next-review", "conference-end", true],
    ["report-submitted", "section-47-strategy-discussion", true],
    ["report-submitted", "previous-conference", true],
    ["conference-start", "conference-end", false],
    ["conference-start", "decision-made", false],
    ["report-submitted", "conference-start", false],
    ["minutes-completed", "minutes-circulated", false],
    ["safety-plan-developed", "conference-start", false],
  ])("%s is never before %s: %j", (event, other, isSo) => {
    expect(isNeverBefore(event, other)).toBe(isSo);
  });

  it("comes after nothing that comes after it", () => {
    const names = Object.keys(events) as EventName[];
    const both = names.flatMap((one) =>
      names
        .filter((other) => one !== other && isNeverBefore(one, other) && isNeverBefore(other, one))
        .map((other) => `${one} ${other}`),
    );
    expect(both).toEqual([]);
    expect(names.length).toBeGreaterThan(40);
  });
});

describe("words", () => {
  it("are joined, ordered and written with and without a capital", () => {
    expect(joinWords([])).toBe("");
    expect(joinWords(["a"])).toBe("a");
    expect(joinWords(["a", "b"])).toBe("a and b");
    expect(joinWords(["a", "b", "c"], "or")).toBe("a, b or c");
    expect(["b", "B", "a", "b"].toSorted(byText)).toEqual(["B", "a", "b", "b"]);
    expect([byText("a", "a"), byText("a", "b"), byText("b", "a")]).toEqual([0, -1, 1]);
    expect([capitalize("the chair"), capitalize("")]).toEqual(["The chair", ""]);
    expect([uncapitalize("The Chair"), uncapitalize("")]).toEqual(["the Chair", ""]);
    expect(humanize("half-sister-in-law")).toBe("half sister in law");
  });
});
