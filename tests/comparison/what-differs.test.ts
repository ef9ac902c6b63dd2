import { describe, expect, it } from "vitest";
import { comparePolicies, type ConferenceRecord, type Policy } from "../../src/index.js";
import {
  arrangement,
  clause,
  days,
  duty,
  every,
  hours,
  notHere,
  requirement,
  workingDays,
  type DueTime,
  type Rule,
} from "../../src/policy/index.js";
import { ownPolicy } from "../own-policy.js";

const one = (...rules: Rule[]) => ownPolicy(rules, { id: "one" });
const other = (...rules: Rule[]) => ownPolicy(rules, { id: "other" });
const compared = (...policies: Policy[]) => comparePolicies(policies).rules;
/** Of the only rule: whether it differs, and whether each thing that each policy says does. */
const differing = (...policies: Policy[]) =>
  compared(...policies).map(({ differs, in: sides }) => [
    differs,
    sides.map((side) => side.map((rule) => rule.differs)),
  ]);
const plan = (due: DueTime, rest: Partial<Parameters<typeof duty>[1]> = {}) =>
  duty("plan-sent", { by: "chair", to: "family", phase: "after", due, ...rest });
const nothing = ownPolicy([arrangement("platform", "video")], { id: "nothing" });
const after = (count: number) => days(count).after("conference-end");

describe("the policies that are compared", () => {
  it("come with their layers, the day asked about, and the calendar of each", () => {
    const { on, policies } = comparePolicies(["hounslow", "wales"], { on: "2020-05-05" });
    expect(on).toBe("2020-05-05");
    expect(policies.map(({ layers, calendar }) => [layers, calendar])).toEqual([
      [["working-together", "london", "hounslow"], "england-and-wales"],
      [["wales"], "england-and-wales"],
    ]);
    expect(comparePolicies(["hounslow", "wales"]).on).toBeNull();
  });

  it("are worded with what their nation calls its things", () => {
    const { rules } = comparePolicies(["working-together", "scotland"]);
    const said = (at: number) => rules.flatMap(({ in: sides }) => sides[at]!.map(({ says }) => says)).join("\n");
    expect(said(1)).toContain("planning meeting");
    expect(said(0)).not.toContain("planning meeting");
  });
});

describe("a rule of several policies", () => {
  it("has the title of the duty, or its id in words", () => {
    const titles = (...rules: Rule[]) => compared(one(...rules), nothing).map(({ title, kind }) => [title, kind]);
    expect(titles(plan(after(1), { title: "The plan is on its way" }))).toContainEqual([
      "The plan is on its way",
      "duty",
    ]);
    expect(titles(requirement("chair-independent"))).toContainEqual(["Chair independent", "requirement"]);
  });

  it("is no difference where only its title or the reason for its time is worded in another way", () => {
    const titled = (title: string) => plan(after(1), { title });
    expect(differing(one(titled("Plan sent")), other(titled("The plan is sent")))).toEqual([
      [false, [[false], [false]]],
    ]);
    const unstated = (notStated: string) => plan({ notStated });
    expect(differing(one(unstated("Section 2 says nothing.")), other(unstated("Nothing is said.")))).toEqual([
      [false, [[false], [false]]],
    ]);
    const read = (because: string) =>
      plan({
        readings: [
          { name: "days", due: after(3), because },
          { name: "working-days", due: workingDays(3).after("conference-end"), because },
        ],
      });
    expect(differing(one(read("It says days.")), other(read("So it is usually read.")))).toEqual([
      [false, [[false], [false]]],
    ]);
  });

  it("differs where a time, its readings, a number or a person does", () => {
    const both = (a: Rule, b: Rule) => differing(one(a), other(b))[0]![0];
    expect(both(plan(after(1)), plan(after(2)))).toBe(true);
    expect(both(plan(after(1)), plan({ notStated: "Nothing is said." }))).toBe(true);
    const read = (first: number, second: number) =>
      plan({
        readings: [
          { name: "short", due: after(first), because: "One can." },
          { name: "long", due: after(second), because: "One can." },
        ],
      });
    expect(both(read(1, 2), read(1, 3))).toBe(true);
    expect(
      both(requirement("attendees-within-capacity", { particulars: { people: 20 } }), {
        ...requirement("attendees-within-capacity", { particulars: { people: 12 } }),
      }),
    ).toBe(true);
    expect(both(plan(after(1), { by: "chair" }), plan(after(1), { by: "social-worker" }))).toBe(true);
  });

  it("differs in what only some of them say, and not in what all do", () => {
    const types = (type: "initial" | "review", count: number) => plan(after(count), { for: [type] });
    const [each] = differing(one(types("initial", 1), types("review", 5)), other(types("initial", 1)));
    expect(each).toEqual([true, [[false, true], [false]]]);
  });

  it("says for whom it is, and when", () => {
    const scopes = (...rules: Rule[]) => compared(one(...rules), nothing)[0]!.in[0]!.map(({ scope }) => scope);
    expect(
      scopes(
        plan(after(1), { for: ["initial"], when: "rated-red" }),
        plan(after(2), { for: ["review"], unless: ["rated-red"] }),
      ),
    ).toEqual([
      expect.stringMatching(/^for initial and pre-birth, if /),
      expect.stringMatching(/^for review, unless /),
    ]);
    expect(scopes(plan(after(1)))).toEqual([""]);
  });

  it("says what is asked, how strongly, and by when it should be done at best", () => {
    const says = (rule: Rule) => compared(one(rule), nothing)[0]!.in[0]![0]!.says;
    const again = duty("core-group-met-again", {
      by: "core-group",
      phase: "after",
      target: every(1, "months").since("latest-core-group"),
      due: every(6, "weeks").since("latest-core-group"),
    });
    expect(says(again)).toMatch(
      /^every 6 weeks after .*, and should be every (1 )?month after .*; must, by core group$/,
    );
    expect(says(requirement("chair-independent", { strength: "should" }))).toBe("should");
    expect(says(requirement("attendees-within-capacity", { particulars: { people: 20 } }))).toBe("must: people: 20");
    expect(says(arrangement("platform", "video"))).toBe("video");
  });

  it("stands beside the policy in which it does not hold, of whatever kind it is", () => {
    const below = ownPolicy([], {
      clauses: [
        clause("1", "1", "x", requirement("biscuits-offered"), arrangement("platform", "video"), plan(after(1))),
      ],
    });
    const above = ownPolicy([notHere("biscuits-offered"), notHere("plan-sent")], { id: "above", base: below });
    expect(
      compared(below, above).map(({ id, kind, in: sides }) => [id, kind, sides.map((side) => side.at(-1)!.says)]),
    ).toEqual([
      ["biscuits-offered", "requirement", ["must", "does not hold here"]],
      ["platform", "arrangement", ["video", "video"]],
      ["plan-sent", "duty", [expect.stringContaining("1 day after"), "does not hold here"]],
    ]);
  });
});

describe("a deadline of several policies", () => {
  const record: ConferenceRecord = {
    type: "initial",
    conference: { held: { start: "2026-06-01T10:00", end: "2026-06-01T12:00" } },
    participants: [
      { id: "p1", role: "school-nurse", agency: "health" },
      { id: "p2", role: "head-teacher", agency: "school" },
    ],
  };
  const deadlines = (given: ConferenceRecord, ...policies: Policy[]) =>
    comparePolicies(policies, { record: given }).deadlines;
  const told = (id: string, count: number) => duty(id, { by: "chair", due: after(count) });

  it("comes in the order in which the first of them is due, and after all dates what nobody can date yet", () => {
    const rows = deadlines(
      record,
      one(
        told("minutes-sent", 9),
        told("plan-sent", 5),
        duty("review-booked", { by: "chair", due: days(1).after("birth") }),
      ),
      other(told("minutes-sent", 2), told("plan-sent", 6), told("letter-sent", 7)),
    );
    expect(rows.map(({ key, differs }) => [key, differs])).toEqual([
      ["minutes-sent", true],
      ["plan-sent", true],
      ["letter-sent", true],
      ["review-booked", true],
    ]);
    const dates = rows.map(({ in: sides }) => sides.map((under) => (under && "due" in under ? under.due.date : under)));
    expect(dates).toEqual([
      ["2026-06-10", "2026-06-03"],
      ["2026-06-06", "2026-06-07"],
      [null, "2026-06-08"],
      [{ waitingFor: expect.any(Array) }, null],
    ]);
  });

  it("differs by the hour too, and not where all of them are due then, or wait for the same", () => {
    const timed = (count: number) => duty("plan-sent", { by: "chair", due: hours(count).after("conference-end") });
    const differs = (a: Rule, b: Rule) => deadlines(record, one(a), other(b)).map((row) => row.differs);
    expect(differs(timed(1), timed(2))).toEqual([true]);
    expect(differs(timed(2), timed(2))).toEqual([false]);
    expect(differs(told("plan-sent", 1), told("plan-sent", 1))).toEqual([false]);
    const born = duty("plan-sent", { by: "chair", due: days(1).after("birth") });
    expect(differs(born, born)).toEqual([false]);
    expect(differs(born, told("plan-sent", 1))).toEqual([true]);
  });

  it("says where another policy gives no time, or it is not owed there, with the clause", () => {
    const none = duty("plan-sent", { by: "chair", phase: "after" });
    const third = ownPolicy([notHere("plan-sent")], { id: "third", base: one(told("plan-sent", 1)) });
    const [row] = deadlines(record, one(told("plan-sent", 1)), other(none), third);
    expect(row!.in).toEqual([
      expect.objectContaining({ due: expect.objectContaining({ date: "2026-06-02" }), layer: "one" }),
      { noTime: true, layer: "other", clause: expect.objectContaining({ clause: "O1" }) },
      {
        notOwed: expect.objectContaining({ code: expect.any(String) }),
        layer: "third",
        clause: expect.objectContaining({ clause: "O1" }),
      },
    ]);
  });

  it("of each party stands beside what another policy asks once, and beside nothing of another duty", () => {
    const each = duty("reports-submitted", {
      by: "professional",
      each: "agency",
      due: days(1).before("conference-start"),
    });
    const once = duty("reports-submitted", { by: "professional", phase: "before" });
    const rows = deadlines(record, one(each, told("plan-sent", 1)), other(once));
    expect(rows.map(({ key, in: sides }) => [key, sides[1] && "noTime" in sides[1]])).toEqual([
      ["reports-submitted/health", true],
      ["reports-submitted/school", true],
      ["plan-sent", null],
    ]);
    const listed = { ...record, participants: [record.participants![0]!] };
    const untimed = duty("reports-submitted", { by: "professional", each: "agency", phase: "before" });
    const dated = duty("reports-submitted", { by: "professional", due: days(1).before("conference-start") });
    const [row] = deadlines(listed, one(dated), other(untimed));
    expect(row!.in[1]).toMatchObject({ noTime: true });
    const mixed = deadlines(record, one(each), other(untimed));
    expect(mixed.map(({ in: sides }) => sides[1])).toEqual([
      expect.objectContaining({ noTime: true }),
      expect.objectContaining({ noTime: true }),
    ]);
  });
});
