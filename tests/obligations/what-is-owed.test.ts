import { describe, expect, it } from "vitest";
import { pathOf } from "../../src/facts/fact.js";
import { evaluate, type EvaluateOptions } from "../../src/obligations/index.js";
import { extendPolicy } from "../../src/authorities/index.js";
import { clause, days, duty, notHere, type DutyOptions, type Rule } from "../../src/policy/index.js";
import { workingCalendar, type ConferenceRecord } from "../../src/index.js";
import { ownPolicy } from "../own-policy.js";
import { judged } from "./judged.js";

const HELD = { conference: { held: { start: "2020-05-05T10:00", end: "2020-05-05T12:00" } } };
const ASKED = { asOf: "2020-06-01" };
type Some = Partial<DutyOptions>;
const letter = (options: Some = {}, id = "letter-sent") =>
  duty(id, { by: "chair", phase: "after", ...options } as DutyOptions);

/** The obligations in lines: key, state, why it is not owed and where that stands. */
function owed(rules: readonly Rule[], record: object = HELD, options: EvaluateOptions = ASKED): string[] {
  return judged(rules, record, options).map(({ key, state, because }) =>
    [key, state, ...(because ? [because.code, pathOf(because.place)] : [])].join(" ").trim(),
  );
}

describe("a duty under conditions", () => {
  const quorate = (value: boolean | undefined, split?: boolean) => ({
    conference: { ...HELD.conference, quorate: value, split },
  });

  it("is owed where all are met, not where one is not, and perhaps where one is not known", () => {
    const both = [letter({ when: ["not-quorate", "split-conference"] })];
    const one = (record: object) =>
      judged(both, record, ASKED).map(({ state, isConditional }) => `${state}${isConditional ? ", perhaps" : ""}`);
    expect(one(quorate(false, true))).toEqual(["open"]);
    expect(one(quorate(true, true))).toEqual([]);
    expect(one(quorate(false, false))).toEqual([]);
    expect(one(quorate(undefined, false))).toEqual([]);
    expect(one(quorate(undefined, true))).toEqual(["open, perhaps"]);
    expect(one(quorate(false, undefined))).toEqual(["open, perhaps"]);
  });

  it("is not owed where what excludes it is met, and perhaps where that is not known", () => {
    const unless = [letter({ when: "split-conference", unless: ["not-quorate"] })];
    const one = (record: object) => judged(unless, record, ASKED).map(({ isConditional }) => isConditional);
    expect(one(quorate(true, true))).toEqual([false]);
    expect(one(quorate(false, true))).toEqual([]);
    expect(one(quorate(undefined, true))).toEqual([true]);
    expect(one(quorate(true, false))).toEqual([]);
    expect(one(quorate(undefined, false))).toEqual([]);
    expect(one(quorate(true, undefined))).toEqual([true]);
    expect(one(quorate(false, undefined))).toEqual([]);
  });

  it("is said not to be owed where no plan is needed, if that is the only reason", () => {
    const decided = (planNeeded: boolean, more: object = {}) => ({
      conference: { ...HELD.conference, ...more },
      decision: { planNeeded, madeAt: "2020-05-05T12:00" },
    });
    const line = ["letter-sent not-owed no-plan-needed decision.planNeeded"];
    expect(owed([letter({ when: "plan-not-ruled-out" })], decided(false))).toEqual(line);
    expect(owed([letter({ when: "plan-not-ruled-out" })], decided(true))).toEqual(["letter-sent open"]);
    const two = [letter({ when: ["plan-not-ruled-out", "split-conference"] })];
    expect(owed(two, decided(false, { split: true }))).toEqual(line);
    expect(owed(two, decided(false))).toEqual(line);
    expect(owed(two, decided(false, { split: false }))).toEqual([]);
    const unless = [letter({ when: "plan-not-ruled-out", unless: ["split-conference"] })];
    expect(owed(unless, decided(false, { split: false }))).toEqual(line);
    expect(owed(unless, decided(false, { split: true }))).toEqual([]);
    expect(owed([letter({ when: "split-conference" })], decided(false, { split: false }))).toEqual([]);
  });

  it("that a policy says does not hold here is said once, where its condition is met", () => {
    const base = ownPolicy([letter()]);
    const here = (...rules: Rule[]) =>
      extendPolicy(base, {
        id: "ours",
        document: { title: "Ours" },
        clauses: [clause("X1", "1", "It is not done here.", ...rules)],
      } as never);
    const lines = (record: object, ...rules: Rule[]) =>
      evaluate({ type: "initial", ...record } as ConferenceRecord, here(...rules), ASKED).obligations.map(
        ({ key, state, because }) => [key, state, because?.code ?? ""].join(" ").trim(),
      );
    const always = notHere("letter-sent");
    expect(lines(HELD, always)).toEqual(["letter-sent not-owed not-here"]);
    const place = evaluate({ type: "initial", ...HELD } as ConferenceRecord, here(always), ASKED).obligations[0]!;
    expect(place).toMatchObject({
      because: { code: "not-here", place: { path: "", index: -1 } },
      party: null,
      otherReadings: [],
      rejected: [],
      leftOut: [],
      needs: [],
      chasedBy: [],
      isConditional: false,
      phasePassed: false,
    });
    const where = notHere("letter-sent", { when: "not-quorate" });
    expect(lines(quorate(false), where)).toContain("letter-sent not-owed not-here");
    expect(lines(quorate(true), where)).toEqual(["letter-sent open"]);
    expect(lines(quorate(undefined), where)).toEqual(["letter-sent open"]);
    const sometimes = ownPolicy([letter({ when: "split-conference" })]);
    const nowhere = extendPolicy(sometimes, {
      id: "ours",
      document: { title: "Ours" },
      clauses: [clause("X1", "1", "It is not done here.", where)],
    } as never);
    const neither = { type: "initial", ...quorate(true, false) } as ConferenceRecord;
    expect(evaluate(neither, nowhere, ASKED).obligations).toEqual([]);
  });

  it("that is not owed twice for the same key is said once, and not where it is owed", () => {
    const decision = { planNeeded: false, madeAt: "2020-05-05T12:00" };
    const record = { conference: { ...HELD.conference, quorate: false }, decision };
    const none = letter({ when: "plan-not-ruled-out" });
    const also = letter({ when: ["plan-not-ruled-out", "not-quorate"] });
    expect(owed([none, also], record)).toEqual(["letter-sent not-owed no-plan-needed decision.planNeeded"]);
    const rules = [none, letter({ when: "not-quorate" }), letter({}, "minutes-sent")];
    expect(owed(rules, record)).toEqual(["letter-sent open", "minutes-sent open"]);
    expect(owed([none, letter({}, "minutes-sent")], record)).toEqual([
      "letter-sent not-owed no-plan-needed decision.planNeeded",
      "minutes-sent open",
    ]);
  });
});

describe("what ended", () => {
  const child = (id: string, rest: object = {}) => ({ id, ...rest });
  const plan = (endedOn?: string) => ({ plan: { startedOn: "2020-01-05", endedOn } });
  const because = (options: Some, ...children: object[]) =>
    owed([letter(options)], { ...HELD, children })[0]!.replace("letter-sent ", "");
  const aboutPlan = { about: "plan" } as const;

  it("excuses what is owed because of a plan once every plan has ended, by the last of them", () => {
    expect(because(aboutPlan, child("a", plan("2020-05-10")))).toBe("not-owed plan-ended children[0].plan.endedOn");
    expect(because(aboutPlan, child("a", plan("2020-05-10")), child("b", plan()))).toBe("open");
    expect(because(aboutPlan, child("a", plan("2020-05-10")), child("b", plan("2020-05-11")))).toBe(
      "not-owed plan-ended children[1].plan.endedOn",
    );
    expect(because(aboutPlan, child("a", plan("2020-05-11")), child("b", plan("2020-05-10")))).toBe(
      "not-owed plan-ended children[0].plan.endedOn",
    );
    expect(because({}, child("a", plan("2020-05-10")))).toBe("open");
  });

  it("of the same day is the same, in whatever order the children are listed", () => {
    const [ended, died] = [child("a", plan("2020-05-10")), child("b", { diedOn: "2020-05-10" })];
    expect(because(aboutPlan, ended, died)).toBe("not-owed plan-ended children[0].plan.endedOn");
    expect(because(aboutPlan, died, ended)).toBe("not-owed plan-ended children[1].plan.endedOn");
    expect(because(aboutPlan, ended, child("c", plan("2020-05-10")))).toBe(
      "not-owed plan-ended children[0].plan.endedOn",
    );
  });

  it("is no plan of a child for whom none is needed, unless all are such", () => {
    const none = { decision: { planNeeded: false, madeAt: "2020-05-05T12:00" } };
    expect(because(aboutPlan, child("a", plan("2020-05-10")), child("b", none))).toBe(
      "not-owed plan-ended children[0].plan.endedOn",
    );
    expect(because(aboutPlan, child("b", none))).toBe("open");
    expect(because(aboutPlan, child("b", { ...none, ...plan("2020-05-10") }))).toBe(
      "not-owed plan-ended children[0].plan.endedOn",
    );
  });

  it("excuses a review that has not been held, and nothing else of one", () => {
    const review = (options: Some, record: object) =>
      owed([letter({ phase: "before", ...options } as Some)], {
        type: "review",
        children: [child("a", plan("2020-05-04"))],
        ...record,
      })[0]!.replace("letter-sent ", "");
    const planned = { conference: { planned: { start: "2020-06-08" } } };
    const ended = "not-owed plan-ended children[0].plan.endedOn";
    expect(review({}, planned)).toBe(ended);
    expect(review({}, HELD)).toBe("open");
    expect(review({ about: "enquiry" }, planned)).toBe("open");
    expect(review({}, { ...planned, type: "initial" })).toBe("open");
    expect(review(aboutPlan, HELD)).toBe(ended);
  });
});

describe("a duty for each child", () => {
  const each = letter({ each: "child" } as Some);
  const decision = (planNeeded: boolean) => ({ decision: { planNeeded, madeAt: "2020-05-05T12:00" } });

  it("is owed for each by their own decision, end and age", () => {
    const rule = letter({ each: "child", when: "plan-not-ruled-out" } as Some);
    const children = [{ id: "a", ...decision(true) }, { id: "b", ...decision(false) }, { id: "c" }];
    expect(owed([rule], { ...HELD, children })).toEqual(["letter-sent/a open", "letter-sent/c open"]);
    const ended = [{ id: "a", diedOn: "2020-05-06" }, { id: "b" }];
    expect(owed([each], { ...HELD, children: ended })).toEqual([
      "letter-sent/a not-owed died children[0].diedOn",
      "letter-sent/b open",
    ]);
    const aged = letter({ each: "child", fromAge: 10 } as Some);
    const born = [
      { id: "a", bornOn: "2010-05-05" },
      { id: "b", bornOn: "2010-05-06" },
      { id: "c", unborn: true },
    ];
    expect(owed([aged], { ...HELD, children: born })).toEqual(["letter-sent/a open"]);
    const perhaps = judged([aged], { ...HELD, children: [{ id: "a" }, { id: "b", bornOn: "2005-01-01" }] }, ASKED);
    expect(perhaps.map(({ key, isConditional }) => [key, isConditional])).toEqual([
      ["letter-sent/a", true],
      ["letter-sent/b", false],
    ]);
    const unknown = letter({ each: "child", when: "not-quorate" } as Some);
    const [one] = judged([unknown], { ...HELD, children: [{ id: "a", bornOn: "2005-01-01" }] }, ASKED);
    expect(one!.isConditional).toBe(true);
  });

  it("is owed once where no child is listed", () => {
    expect(owed([each])).toEqual(["letter-sent open"]);
  });

  it("is done for an only child by one who takes part under another id, and for others by their own", () => {
    const told = (children: object[], participants: object[]) =>
      owed([letter({ each: "child", to: "child", doneBy: "decision-notified" } as Some)], {
        ...HELD,
        children,
        participants,
        decision: { notified: [{ to: "p", at: "2020-05-06" }] },
      });
    const p = { id: "p", role: "child" };
    expect(told([{ id: "p" }], [p])).toEqual(["letter-sent/p done"]);
    expect(told([{ id: "p" }, { id: "q" }], [p])).toEqual(["letter-sent/p done", "letter-sent/q not-done"]);
  });
});

describe("a next review", () => {
  const review = letter({ due: days(90).after("conference-start"), doneBy: "next-review", about: "plan" } as Some);
  const plans = (...ended: (string | undefined)[]) => ({
    ...HELD,
    children: ended.map((endedOn, index) => ({ id: `c${index}`, plan: { startedOn: "2020-05-05", endedOn } })),
  });

  it("is one for all children, while it stands the same for those for whom it is owed", () => {
    expect(owed([review], plans(undefined))).toEqual(["letter-sent upcoming"]);
    expect(owed([review], plans(undefined, undefined))).toEqual(["letter-sent upcoming"]);
    expect(owed([review], plans("2020-05-20", undefined))).toEqual(["letter-sent upcoming"]);
    expect(owed([review], plans("2020-05-21", "2020-05-20"))).toEqual([
      "letter-sent not-owed plan-ended children[0].plan.endedOn",
    ]);
    expect(owed([review], { ...HELD })).toEqual(["letter-sent upcoming"]);
    for (const { party } of judged([review], plans(undefined, undefined), ASKED)) expect(party).toBeNull();
  });

  it("is each child's own, where it stands otherwise for one of them", () => {
    const completed = [{ duty: "letter-sent", for: "c0", at: "2020-05-30" }];
    expect(owed([review], { ...plans(undefined, undefined), completed })).toEqual([
      "letter-sent/c0 done",
      "letter-sent/c1 upcoming",
    ]);
    const three = { ...plans(undefined, undefined, "2020-05-20"), completed };
    expect(owed([review], three)).toEqual([
      "letter-sent/c0 done",
      "letter-sent/c1 upcoming",
      "letter-sent/c2 not-owed plan-ended children[2].plan.endedOn",
    ]);
    const parties = judged([review], { ...plans(undefined, undefined), completed }, ASKED).map(({ party }) => party);
    expect(parties).toEqual([
      { key: "c0", members: [], is: { child: "c0" } },
      { key: "c1", members: [], is: { child: "c1" } },
    ]);
  });

  it("is not owed for those who need no plan", () => {
    const rule = letter({
      due: days(90).after("conference-start"),
      doneBy: "next-review",
      when: "plan-not-ruled-out",
      about: "plan",
    } as Some);
    const needed = (...values: boolean[]) => ({
      ...HELD,
      children: values.map((planNeeded, index) => ({
        id: `c${index}`,
        decision: { planNeeded, madeAt: "2020-05-05T12:00" },
      })),
    });
    expect(owed([rule], needed(true, false))).toEqual(["letter-sent upcoming"]);
    expect(owed([rule], needed(false, false))).toEqual(["letter-sent not-owed no-plan-needed decision.planNeeded"]);
  });
});

describe("those by or to whom a duty is owed one at a time", () => {
  const participants = [
    { id: "t", role: "teacher", agency: "school" },
    { id: "h", role: "head-teacher", agency: "school" },
    { id: "g", role: "gp" },
    { id: "m", role: "mother" },
  ];
  const parties = (options: Some, record: object = {}) =>
    judged([letter(options)], { ...HELD, participants, ...record }, ASKED).map(({ party }) =>
      party ? [party.key, ...party.members, JSON.stringify(party.is)].join(" ") : null,
    );

  it("are agencies, with the roles of their own; authors who are no participants stand for themselves", () => {
    const school = 'school h t {"agency":"school","roles":["head-teacher","teacher"]}';
    const doctor = 'g g {"id":"g","role":"gp"}';
    const reports = [{ from: "t" }, { from: "x" }, { from: "x" }, {}];
    expect(parties({ each: "agency" } as Some)).toEqual([school, doctor]);
    expect(parties({ each: "agency" } as Some, { reports })).toEqual([school, doctor, 'x x {"id":"x"}']);
    expect(parties({ each: "report" } as Some, { reports: [{ from: "m" }] })).toEqual([
      school,
      doctor,
      'm m {"id":"m","role":"mother"}',
    ]);
    expect(parties({ each: "agency" } as Some, { reports: [{ from: "m" }] })).toEqual([school, doctor]);
    const uninvited = participants.map((who) => ({ ...who, invited: false }));
    const both = { participants: uninvited, reports: [{ from: "t" }, { from: "h" }, { from: "t" }] };
    expect(parties({ each: "report" } as Some, both)).toEqual([school]);
  });

  it("are professionals, and who returned a template and is no participant", () => {
    const returnedTemplates = [
      { from: "x", returnedAt: "2020-05-06" },
      { from: "m", returnedAt: "2020-05-06" },
    ];
    const keys = (record?: object) =>
      parties({ each: "professional" } as Some, record).map((line) => line!.split(" ")[0]);
    expect(keys()).toEqual(["t", "h", "g"]);
    expect(keys({ returnedTemplates })).toEqual(["t", "h", "g", "x"]);
  });

  it("are each once, also where somebody is listed twice", () => {
    const twice = [...participants, { id: "g", role: "gp" }];
    expect(parties({ each: "professional" } as Some, { participants: twice })).toHaveLength(3);
    const two = [
      { id: "a", role: "gp", agency: "x" },
      { id: "x", role: "gp" },
    ];
    expect(parties({ each: "agency" } as Some, { participants: two }).map((line) => line!.split(" ")[0])).toEqual([
      "x",
      "x~",
    ]);
  });

  it("are audiences, recipients or children", () => {
    expect(parties({ each: "audience", to: ["family", "agencies"] } as Some)).toEqual([
      'family {"audience":"family"}',
      'agencies {"audience":"agencies"}',
    ]);
    expect(parties({ each: "recipient", to: "professionals" } as Some).map((line) => line!.split(" ")[0])).toEqual([
      "t",
      "h",
      "g",
    ]);
    expect(parties({ each: "child" } as Some, { children: [{ id: "c" }] })).toEqual(['c {"child":"c"}']);
    expect(parties({ each: "child" } as Some, { children: [{ id: "c" }, { id: "d" }] })).toEqual([
      'c c {"child":"c"}',
      'd d {"child":"d"}',
    ]);
    expect(parties({ each: "child" } as Some, { children: [{ id: "m" }] })).toEqual(['m m {"child":"m"}']);
    expect(parties({})).toEqual([null]);
  });
});

describe("an evaluation", () => {
  it("names the readings that were chosen for duties that have none", () => {
    const unused = (readings: Record<string, string>) =>
      evaluate({ type: "initial", ...HELD } as ConferenceRecord, ownPolicy([letter()]), { readings }).unusedReadings;
    expect([unused({ "letter-sent": "x" }), unused({ other: "x" }), unused({})]).toEqual([
      ["letter-sent"],
      ["other"],
      [],
    ]);
  });

  it("refuses what is no policy, each time, and what is no calendar or path", () => {
    const broken = { ...ownPolicy([letter()]), clauses: 3 } as never;
    const record = { type: "initial", ...HELD } as ConferenceRecord;
    for (const _ of [1, 2])
      expect(() => evaluate(record, broken)).toThrowError(expect.objectContaining({ code: expect.any(String) }));
    const policy = ownPolicy([letter()]);
    expect(() => evaluate(record, policy, { calendar: {} as never })).toThrowError(
      expect.objectContaining({ code: "not-a-calendar" }),
    );
    expect(() => evaluate(record, policy, { notHeld: ["x"] })).toThrowError(
      expect.objectContaining({ code: "unknown-field" }),
    );
    expect(evaluate(record, policy, { calendar: workingCalendar() }).obligations).toHaveLength(1);
  });
});
