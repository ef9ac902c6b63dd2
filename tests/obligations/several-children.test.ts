import { describe, expect, it } from "vitest";
import { pathOf } from "../../src/facts/fact.js";
import type { EvaluateOptions } from "../../src/obligations/index.js";
import { days, duty, every, type DutyOptions, type Rule } from "../../src/policy/index.js";
import { judged } from "./judged.js";

const HELD = { conference: { held: { start: "2020-05-05T10:00", end: "2020-05-05T12:00" } } };
const ASKED = { asOf: "2020-06-01" };
const NEW = { plan: { startedOn: "2020-05-05" } };
const OLD = { plan: { startedOn: "2020-01-05" } };
const NO_PLAN = { decision: { planNeeded: false, madeAt: "2020-05-05T12:00" } };
const ended = (endedOn: string) => ({ plan: { startedOn: "2020-01-05", endedOn } });

/** A next review, due ninety days after the conference. */
const review = (options: object = {}) =>
  duty("review-held", {
    by: "chair",
    due: days(90).after("conference-start"),
    doneBy: "next-review",
    when: "plan-not-ruled-out",
    about: "plan",
    ...options,
  } as DutyOptions);

/** Where the reviews of children stand, in lines: key, state, and by when it is due or why it is not owed. */
function lines(rules: readonly Rule[], record: object, children: readonly object[], asked: EvaluateOptions = ASKED) {
  const listed = children.map((child, index) => ({ id: `c${index}`, ...child }));
  return judged(rules, { ...HELD, ...record, children: listed }, asked).map(({ key, state, because, due }) =>
    [key, state, because ? because.code : due?.date].filter(Boolean).join(" "),
  );
}

describe("of several children for whom no next review is owed", () => {
  const reason = (...children: object[]) => {
    const orders = [children, children.toReversed()];
    const found = orders.map((listed) => {
      const [only, ...others] = judged([review()], { ...HELD, children: listed }, ASKED);
      expect(others).toEqual([]);
      return `${only!.because?.code} ${only!.because?.place.path}`;
    });
    expect(new Set(found).size).toBe(1);
    return found[0];
  };

  it("the reason is the same in whatever order they are listed: an ended plan, a death, then that none is needed", () => {
    const [plan, dead] = [
      { id: "a", ...ended("2020-05-20") },
      { id: "b", diedOn: "2020-05-20" },
    ];
    const none = { id: "c", ...NO_PLAN };
    expect(reason(plan, dead)).toBe("plan-ended children[].plan.endedOn");
    expect(reason(dead, none)).toBe("died children[].diedOn");
    expect(reason(plan, none)).toBe("plan-ended children[].plan.endedOn");
  });

  it("the reason is that no conference is required, before what is so of one of them", () => {
    const excused = { type: "initial", section47: { conferenceRequired: false } };
    const decided = { decision: { planNeeded: false, madeAt: "2020-05-05" } };
    for (const children of [
      [decided, {}],
      [{}, decided],
    ]) {
      expect(lines([review()], { conference: {}, ...excused }, children)).toEqual([
        "review-held not-owed conference-not-required",
      ]);
    }
  });

  it("the same reason at two places is told by one of them, in whatever order they are listed", () => {
    const [died, endedByDeath] = [
      { id: "a", diedOn: "2020-05-20" },
      { id: "b", plan: { startedOn: "2020-01-05", endedOn: "2020-05-21", endReason: "died" } },
    ];
    expect(reason(died, endedByDeath)).toBe("died children[].diedOn");
  });
});

describe("of several children whose next reviews stand differently", () => {
  const completed = [{ duty: "review-held", for: "c0", at: "2020-05-30" }];

  it("nothing is said of those who need no plan, and all of those whose plans ended or who wait", () => {
    expect(lines([review()], { completed }, [{}, {}, NO_PLAN])).toEqual([
      "review-held/c0 done 2020-08-03",
      "review-held/c1 upcoming 2020-08-03",
    ]);
    expect(lines([review()], { completed }, [{}, {}, ended("2020-05-20")])).toEqual([
      "review-held/c0 done 2020-08-03",
      "review-held/c1 upcoming 2020-08-03",
      "review-held/c2 not-owed plan-ended",
    ]);
    const rules = [
      review({ for: ["initial"] }),
      review({ for: ["review"], due: days(180).after("decision-made"), when: undefined }),
    ];
    expect(lines(rules, { type: "review" }, [NEW, OLD])).toEqual([
      "review-held/c0 upcoming 2020-08-03",
      "review-held/c1 waiting",
    ]);
  });

  it("one that somebody looked for and did not find is that child's, and no other's", () => {
    const notDone = [{ duty: "review-held", for: "c1" }];
    expect(lines([review()], { notDone }, [{}, {}], {})).toEqual([
      "review-held/c0 open 2020-08-03",
      "review-held/c1 not-done 2020-08-03",
    ]);
    expect(lines([review()], { notDone: [{ duty: "review-held" }] }, [{}, {}], {})).toEqual([
      "review-held not-done 2020-08-03",
    ]);
  });

  it("of reviews that stand the same, it is told where one was looked for, in whatever order the children are listed", () => {
    const place = (id: string) => {
      const notDone = [{ duty: "review-held", for: id }];
      const [one] = judged([review()], { ...HELD, notDone, children: [{ id: "a" }, { id: "b" }] }, ASKED);
      return pathOf(one!.place!);
    };
    expect(place("a")).toBe(place("b"));
  });
});

describe("of children who are new to the plan", () => {
  const usual = review({ for: ["review"], due: days(180).after("conference-start") });
  const first = (options: object = {}) => review({ for: ["initial"], ...options });

  it("the next review is the first, at a review and at no other conference", () => {
    expect(lines([first(), usual], { type: "review" }, [NEW])).toEqual(["review-held upcoming 2020-08-03"]);
    expect(lines([first(), usual], { type: "review" }, [OLD])).toEqual(["review-held upcoming 2020-11-01"]);
    const transferred = review({ for: ["transfer-in"], due: days(180).after("conference-start") });
    expect(lines([first(), transferred], { type: "transfer-in" }, [NEW])).toEqual(["review-held upcoming 2020-11-01"]);
  });

  it("nobody is, while only the end of the conference is recorded", () => {
    const conference = { held: { end: "2020-05-05T12:00" } };
    const rules = [first(), review({ for: ["review"], due: days(180).after("conference-end") })];
    expect(lines(rules, { type: "review", conference }, [OLD])).toEqual(["review-held upcoming 2020-11-01"]);
  });

  it("the next review is as any other's, where a first one has no time or no rule", () => {
    const untimed = review({ for: ["initial"], due: undefined, phase: "after" });
    for (const rules of [[untimed, usual], [usual]]) {
      expect(lines(rules, { type: "review" }, [NEW])).toEqual(["review-held upcoming 2020-11-01"]);
    }
  });

  it("the rule of the others is cited where both give the same day, in whatever order they are listed", () => {
    const same = [first({ title: "First review held" }), review({ for: ["review"], title: "Review held" })];
    for (const children of [
      [NEW, OLD],
      [OLD, NEW],
    ]) {
      const listed = children.map((child, index) => ({ id: `c${index}`, ...child }));
      const all = judged(same, { ...HELD, type: "review", children: listed }, ASKED);
      expect(all.map(({ key, duty: { title } }) => [key, title])).toEqual([["review-held", "Review held"]]);
    }
  });

  it("none is owed where the rule for a first one does not hold, whatever is so of the others", () => {
    const never = first({ when: "not-quorate" });
    const record = { type: "review", conference: { ...HELD.conference, quorate: true } };
    expect(lines([never, usual], record, [NEW])).toEqual([]);
    for (const children of [
      [NEW, ended("2020-05-20")],
      [ended("2020-05-20"), NEW],
    ]) {
      expect(lines([never, usual], record, children)).toEqual(["review-held not-owed plan-ended"]);
    }
  });
});

describe("reviews that recur", () => {
  it("are those of an only child under plain keys, each that was late and the next", () => {
    const recurring = review({ due: every(10, "days").since("next-review", { from: "conference-start" }) });
    const record = { nextReview: { heldOn: "2020-05-20" }, completed: [{ duty: "review-held", at: "2020-06-01" }] };
    expect(lines([recurring], record, [{}])).toEqual([
      "review-held/since-2020-05-20 late 2020-05-30",
      "review-held upcoming 2020-06-11",
    ]);
  });
});

describe("a duty for children of an age", () => {
  const aged = duty("child-told", { by: "chair", each: "child", fromAge: 10, phase: "after" });
  const told = (record: object, asOf?: string) =>
    judged([aged], { children: [{ id: "c", bornOn: "2010-05-05" }], ...record }, { asOf }).map(
      ({ state, isConditional }) => `${state}${isConditional ? ", perhaps" : ""}`,
    );

  it("is owed by their age on the day of the conference, of which only the end may be recorded", () => {
    expect(told({ conference: { held: { end: "2020-05-05T12:00" } } })).toEqual(["open"]);
    expect(told({ conference: { held: { end: "2020-05-04T12:00" } } })).toEqual([]);
    const overnight = { held: { start: "2020-05-04T22:00", end: "2020-05-05T01:00" } };
    expect(told({ conference: overnight }, "2020-06-01")).toEqual([]);
  });

  it("is owed by their age on the day asked about, before the conference has a day; without either, perhaps", () => {
    expect(told({}, "2020-05-05")).toEqual(["open"]);
    expect(told({}, "2020-05-04")).toEqual([]);
    expect(told({})).toEqual(["open, perhaps"]);
  });

  it("waits for a child's day of birth only where that is not recorded", () => {
    const timed = duty("child-told", {
      by: "chair",
      each: "child",
      fromAge: 10,
      when: "not-quorate",
      due: days(2).after("conference-end"),
    });
    const children = [{ id: "c", bornOn: "2005-05-05" }, { id: "d" }];
    expect(judged([timed], { ...HELD, children }, ASKED).map(({ needs }) => needs)).toEqual([
      ["conference.quorate"],
      ["conference.quorate", "children[].bornOn"],
    ]);
  });
});
