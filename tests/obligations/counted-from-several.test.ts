import { describe, expect, it } from "vitest";
import type { SingleCount } from "../../src/obligations/count.js";
import { days, duty, months, soonerOf, type DutyOptions, type Rule } from "../../src/policy/index.js";
import { countedFrom, judged, obligation } from "./judged.js";

const HELD = { conference: { held: { start: "2020-05-05T10:00", end: "2020-05-05T12:00" } } };
const ASKED = { asOf: "2020-06-01" };
const FOLLOWING = duty("letter-sent", { by: "chair", due: days(2).after("seen") });

/** What a letter is counted from that follows a duty, under more rules and in a record. */
const letter = (rules: readonly Rule[], record: object) =>
  countedFrom(obligation(judged([...rules, FOLLOWING], { ...HELD, ...record }, ASKED), "letter-sent"));

describe("what follows a duty that several owe, one at a time,", () => {
  const participants = [
    { id: "t", role: "teacher", agency: "school" },
    { id: "h", role: "health-visitor", agency: "health" },
    { id: "g", role: "gp", agency: "practice" },
  ];
  const seen = (options: object = { due: days(5).after("conference-end") }) =>
    duty("seen", { by: "agency", each: "agency", ...options } as DutyOptions);
  const entered = (...done: string[]) => ({
    participants,
    completed: done.map((at, index) => ({ duty: "seen", for: participants[index]!.id, at })),
  });

  it("is counted from when it is due, while one of them has not done it and that is last", () => {
    expect(letter([seen()], { participants })).toBe("seen 2020-05-10 projected → 2020-05-12");
    expect(letter([seen()], entered("2020-05-07", "2020-05-08"))).toBe("seen 2020-05-10 projected → 2020-05-12");
  });

  it("is counted from when the last of them did it", () => {
    for (const done of [
      ["2020-05-08", "2020-05-07", "2020-05-06"],
      ["2020-05-06", "2020-05-08", "2020-05-07"],
      ["2020-05-06", "2020-05-07", "2020-05-08"],
      ["2020-05-08", "2020-05-08", "2020-05-08"],
    ]) {
      expect(letter([seen()], entered(...done))).toBe("seen 2020-05-08 completed → 2020-05-10");
    }
    expect(letter([seen()], entered("2020-05-15"))).toBe("seen 2020-05-15 completed → 2020-05-17");
  });

  it("waits while one of them has no time and has not done it", () => {
    const untimed = seen({ phase: "after" });
    const waits = "waits for completed[seen].at";
    expect(letter([untimed], { participants })).toBe(waits);
    expect(letter([untimed], entered("2020-05-07", "2020-05-08"))).toBe(waits);
    expect(letter([untimed], entered("2020-05-07", "2020-05-08", "2020-05-06"))).toBe(
      "seen 2020-05-08 completed → 2020-05-10",
    );
  });

  it("is each one's own, where it is owed by the same", () => {
    const own = duty("letter-sent", { by: "agency", each: "agency", due: days(2).after("seen") });
    const all = judged([seen(), own], { ...HELD, ...entered("2020-05-07") }, ASKED);
    expect(["school", "health"].map((agency) => countedFrom(obligation(all, `letter-sent/${agency}`)))).toEqual([
      "seen 2020-05-07 completed → 2020-05-09",
      "seen 2020-05-10 projected → 2020-05-12",
    ]);
  });

  it("waits where none of them owes it", () => {
    const aged = duty("seen", { by: "chair", each: "child", fromAge: 10, due: days(5).after("conference-end") });
    expect(letter([aged], { children: [{ id: "a", bornOn: "2015-05-05" }] })).toBe("waits for completed[seen].at");
  });

  it("is not counted from the one for whom it is not owed, in whatever order the children are listed", () => {
    const forChild = duty("seen", { by: "chair", each: "child", due: days(5).after("conference-end") });
    const children = [{ id: "a", diedOn: "2020-05-06" }, { id: "b" }];
    for (const listed of [children, children.toReversed()]) {
      expect(letter([forChild], { children: listed })).toBe("seen 2020-05-10 projected → 2020-05-12");
    }
    expect(letter([forChild], { children: children.slice(0, 1) })).toBe("waits for completed[seen].at");
  });
});

describe("what follows a duty of which several rules hold", () => {
  const quorate = (value: boolean) => ({ conference: { ...HELD.conference, quorate: value, split: true } });
  const rules = [
    duty("seen", { by: "chair", due: days(5).after("conference-end"), when: "not-quorate" }),
    duty("seen", { by: "chair", due: days(9).after("conference-end"), when: "split-conference" }),
  ];

  it("is counted from the first of those that hold", () => {
    expect(letter(rules, quorate(false))).toBe("seen 2020-05-10 projected → 2020-05-12");
    expect(letter(rules, quorate(true))).toBe("seen 2020-05-14 projected → 2020-05-16");
  });
});

describe("what follows a next review", () => {
  const rules = [
    duty("next-review-held", {
      by: "chair",
      for: ["initial"],
      due: months(3).after("conference-start"),
      doneBy: "next-review",
      about: "plan",
    }),
    duty("next-review-held", {
      by: "chair",
      for: ["review"],
      due: months(6).after("conference-start"),
      doneBy: "next-review",
      about: "plan",
    }),
    duty("letter-sent", { by: "chair", due: days(20).before("next-review") }),
  ];
  const before = (...startedOn: string[]) =>
    countedFrom(
      obligation(
        judged(rules, {
          ...HELD,
          type: "review",
          children: startedOn.map((day, index) => ({ id: `c${index}`, plan: { startedOn: day } })),
        }),
        "letter-sent",
      ),
    );

  it("is counted from the first review of a child who is new to the plan, as from any other", () => {
    expect(before("2020-01-05")).toBe("next-review 2020-11-05 projected → 2020-10-16");
    expect(before("2020-05-05")).toBe("next-review 2020-08-05 projected → 2020-07-16");
    expect(before("2020-05-05", "2020-05-05")).toBe("next-review 2020-08-05 projected → 2020-07-16");
  });

  it("is counted from the last of the children's, where these differ", () => {
    expect(before("2020-05-05", "2020-01-05")).toBe("next-review 2020-11-05 projected → 2020-10-16");
    expect(before("2020-01-05", "2020-05-05")).toBe("next-review 2020-11-05 projected → 2020-10-16");
  });
});

describe("duties that are counted from the sooner of several", () => {
  it("share the list of those that they are projected from, however many owe them", () => {
    const each = { by: "agency", each: "agency" } as const;
    const rules = [
      duty("seen", { ...each, due: days(5).after("conference-end") }),
      duty("heard", { ...each, due: days(6).after("conference-end") }),
      duty("agreed", { ...each, due: soonerOf(days(9).after("seen"), days(9).after("heard")) }),
      duty("letter-sent", { ...each, due: days(2).after("agreed") }),
    ];
    const participants = ["a", "b", "c", "d"].map((id) => ({ id, role: "teacher", agency: `school-${id}` }));
    const letters = judged(rules, { ...HELD, participants }, ASKED).filter(({ duty: { id } }) => id === "letter-sent");
    const lists = letters.map(({ count }) => (count as SingleCount).anchor.projectedFrom);
    expect(lists).toEqual(participants.map(() => ["seen", "heard", "agreed"]));
    expect(new Set(lists).size).toBe(1);
  });
});

describe("what follows a duty that is not in force", () => {
  it("waits for its entry, and what was done before is not measured against it", () => {
    const seen = duty("seen", { by: "chair", phase: "after", for: ["review"] });
    expect(letter([seen], {})).toBe("waits for completed[seen].at");
    const completed = [{ duty: "letter-sent", at: "2020-05-06" }];
    expect(obligation(judged([seen, FOLLOWING], { ...HELD, completed }), "letter-sent").rejected).toEqual([]);
  });
});
