import { describe, expect, it } from "vitest";
import { englandAndWales } from "../../src/calendar/index.js";
import { daysThatMatter } from "../../src/planning/days-that-matter.js";
import { hasDayIn, hasFactOn } from "../../src/planning/passes-day.js";
import { compile } from "../../src/policy/compile.js";
import {
  days,
  duty,
  either,
  hours,
  months,
  on,
  reading,
  soonerOf,
  weeks,
  workingDays,
  type Duty,
} from "../../src/policy/index.js";
import { ownPolicy } from "../own-policy.js";

// A Wednesday, in weeks without a bank holiday.
const DATE = "2020-06-17";
const june = (...numbers: readonly number[]) => numbers.map((day) => `2020-06-${String(day).padStart(2, "0")}`);
const through = (first: number, last: number) =>
  june(...Array.from({ length: last - first + 1 }, (_, index) => first + index));
const matter = (...duties: readonly Duty[]) => daysThatMatter(compile(ownPolicy(duties), englandAndWales), DATE);
const daysOf = (part: string, ...duties: readonly Duty[]) => [...(matter(...duties).byPart.get(part) ?? [])].toSorted();
const visited = (due: Parameters<typeof duty>[1]["due"], more: object = {}) =>
  duty("visited", { by: "social-worker", due, ...more } as never);

describe("a day's neighbours matter as it does, since an instant can be of another day in London:", () => {
  it("from which working days pass it, or end on it", () => {
    // Five working days from Wednesday 10 June end on it; from Tuesday 16 June they pass it.
    expect(daysOf("bornOn", visited(workingDays(5).after("birth")))).toEqual(through(9, 18));
    // From Wednesday 24 June they end on it, backwards.
    expect(daysOf("expectedDeliveryOn", visited(workingDays(5).before("birth-or-expected-delivery")))).toEqual(
      through(16, 25),
    );
  });

  it.each([
    ["days", days(5), june(11, 12, 13)],
    ["weeks", weeks(1), june(9, 10, 11)],
    ["months", months(1), ["2020-05-16", "2020-05-17", "2020-05-18"]],
    ["hours, which can begin at any time of a day", hours(24), june(14, 15, 16, 17, 18)],
  ])("from which %s end on it, and none that only pass it", (_name, time, expected) => {
    expect(daysOf("bornOn", visited(time.after("birth")))).toEqual(expected);
  });

  it("on which something is due that is due the same day", () => {
    expect(daysOf("bornOn", visited(on("birth")))).toEqual(june(16, 17, 18));
  });
});

describe("they are found", () => {
  it("for each of several times", () => {
    const both = soonerOf(days(5).after("birth"), weeks(1).after("birth"));
    expect(daysOf("bornOn", visited(both))).toEqual(june(9, 10, 11, 12, 13));
    const read = either(
      reading("days", days(5).after("birth"), "As it is written."),
      reading("weeks", weeks(1).after("birth"), "As it is meant."),
    );
    expect(daysOf("bornOn", visited(read))).toEqual(june(9, 10, 11, 12, 13));
  });

  it("through what is counted from another duty, done or by when it is due", () => {
    const answered = duty("answered", { by: "family", due: days(2).after("visited") });
    const { byPart, byDuty } = matter(visited(days(5).after("birth")), answered);
    // Answered on the day: visited two days before it, born five days before that; and visited on the day.
    expect([...byPart.get("bornOn")!].toSorted()).toEqual(june(9, 10, 11, 12, 13));
    expect([...byDuty.get("visited")!].toSorted()).toEqual(june(14, 15, 16));
    expect(byDuty.get("answered")).toBeUndefined();
  });

  it("through what is done by an event of the record", () => {
    const completed = visited(days(5).after("birth"), { doneBy: "section-47-ended" });
    const answered = duty("answered", { by: "family", due: days(2).after("visited") });
    const { byPart, byDuty } = matter(completed, answered);
    expect([...byPart.get("section47")!].toSorted()).toEqual(june(14, 15, 16));
    expect([...byDuty.get("visited")!].toSorted()).toEqual(june(14, 15, 16));
  });

  it("of a duty that the policy does not have, by what was entered as completed", () => {
    const { byPart, byDuty } = matter(visited(days(5).after("birth")));
    expect(byDuty).toEqual(new Map());
    expect([...byPart.keys()].toSorted()).toEqual(["bornOn", "children", "conference", "nextReview"]);
  });

  it("for the conference and the review that are planned on it, whatever is counted", () => {
    for (const part of ["conference", "nextReview"])
      expect(daysOf(part, visited(days(5).after("birth"))), part).toEqual(june(16, 17, 18));
  });
});

it("a record has a fact on one of them where it stands for it, in a list or not, as a day or as a time", () => {
  const found = matter(
    visited(days(5).after("birth")),
    duty("answered", { by: "family", due: days(2).after("visited") }),
  );
  const has = (more: object) => hasFactOn({ type: "initial", ...more }, found);
  expect(has({})).toBe(false);
  expect(has({ bornOn: "2020-06-12" })).toBe(true);
  expect(has({ bornOn: "2020-06-20" })).toBe(false);
  expect(has({ children: [{ id: "c1" }, { id: "c2", bornOn: "2020-06-12" }] })).toBe(true);
  // Where no count begins.
  expect(has({ referral: { receivedOn: "2020-06-12" } })).toBe(false);
  expect(has({ conference: { planned: { start: "2020-06-17T10:00" } } })).toBe(true);
  const entered = (name: string) =>
    has({
      completed: [
        { duty: "other", at: "2020-06-15" },
        { duty: name, at: "2020-06-15" },
      ],
    });
  expect([entered("visited"), entered("answered")]).toEqual([true, false]);
  for (const completed of [null, "2020-06-15", [null]]) expect(has({ completed })).toBe(false);
});

it("a day is found in whatever holds it, at its beginning, and in nothing else", () => {
  const wanted = new Set(["2020-06-17"]);
  for (const held of ["2020-06-17", "2020-06-17T10:00Z", ["x", "2020-06-17"], { a: 1, b: { c: ["2020-06-17"] } }]) {
    expect(hasDayIn(held, wanted), JSON.stringify(held)).toBe(true);
  }
  for (const held of ["2020-06", "on 2020-06-17", 20200617, null, undefined, true, [], {}, { a: "2020-06-18" }]) {
    expect(hasDayIn(held, wanted), JSON.stringify(held)).toBe(false);
  }
});
