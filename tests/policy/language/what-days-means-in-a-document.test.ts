import { describe, expect, it } from "vitest";
import { policyToMarkdown } from "../../../src/index.js";
import {
  calendarDays,
  days,
  duty,
  either,
  laterOf,
  reading,
  soonerOf,
  weeks,
  workingDays,
  type DueTime,
  type NotStated,
  type PolicyDocument,
} from "../../../src/policy/index.js";
import { document, dueOf, initial, ours } from "./on-the-national-layer.js";

describe("what days means in a document", () => {
  const meanings = [
    { as: "working-days", because: "The others count working days." },
    { as: "calendar-days", because: "The text says days." },
  ] as const;
  const minutes = (due: Exclude<DueTime, NotStated>) =>
    duty("minutes-circulated", { by: [], to: "participants", due, doneBy: "minutes-circulated", phase: "after" });
  const read = (due: Exclude<DueTime, NotStated>, meant: PolicyDocument["days"]) => {
    const under = ours([minutes(due)], { document: meant ? { ...document, days: meant } : document });
    const [found] = dueOf("minutes-circulated", initial, under);
    return [found?.reading ?? null, found?.due.date, ...(found?.otherReadings ?? []).map((other) => other.due.date)];
  };

  it("each time in days has both readings, the default first", () => {
    // Ten working days from Thursday 9 April: Thursday 23 April; ten days: Sunday 19 April.
    expect(read(days(10).after("conference-end"), meanings)).toEqual(["working-days", "2026-04-23", "2026-04-19"]);
    expect(read(days(10).after("conference-end"), [meanings[1], meanings[0]])).toEqual([
      "calendar-days",
      "2026-04-19",
      "2026-04-23",
    ]);
  });

  it("one meaning is no ambiguity; without any, days are calendar days as ever", () => {
    expect(read(days(10).after("conference-end"), [meanings[0]])).toEqual([null, "2026-04-23"]);
    expect(read(days(10).after("conference-end"), undefined)).toEqual([null, "2026-04-19"]);
  });

  it("changes no working days, weeks, calendar days, nor readings that a duty has of its own", () => {
    expect(read(workingDays(10).after("conference-end"), meanings)).toEqual([null, "2026-04-23"]);
    expect(read(weeks(1).after("conference-end"), meanings)).toEqual([null, "2026-04-16"]);
    expect(read(calendarDays(10).after("conference-end"), meanings)).toEqual([null, "2026-04-19"]);
    const own = either(
      reading("a", days(10).after("conference-end"), "One."),
      reading("b", days(3).after("conference-end"), "Two."),
    );
    expect(read(own, meanings)).toEqual(["a", "2026-04-19", "2026-04-12"]);
  });

  it("reads the parts of a sooner or later alike", () => {
    const due = soonerOf(days(10).after("conference-end"), weeks(2).after("conference-end"));
    expect(read(due, meanings)).toEqual(["working-days", "2026-04-23", "2026-04-19"]);
    const later = laterOf(days(10).after("conference-end"), weeks(1).after("conference-end"));
    expect(read(later, meanings)).toEqual(["working-days", "2026-04-23", "2026-04-19"]);
  });

  it("stays what it is in the policy, and is shown read on its page", () => {
    const under = ours([minutes(days(10).after("conference-end"))], { document: { ...document, days: meanings } });
    expect(JSON.stringify(under.clauses)).not.toContain("readings");
    expect(policyToMarkdown(under)).toContain(
      "10 working days after the end of the conference (working days), or 10 days",
    );
  });
});
