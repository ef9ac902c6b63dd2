import { describe, expect, it } from "vitest";
import { englandAndWales, readMoment, type Moment } from "../../src/calendar/index.js";
import { pathOf, type Fact } from "../../src/facts/fact.js";
import { readFacts } from "../../src/facts/read-facts.js";
import type { ConferenceRecord } from "../../src/index.js";
import { findEvidence } from "../../src/obligations/evidence.js";
import { firstOf, lastOf } from "../../src/obligations/fact-order.js";
import { byWhose, tellingOneOf, whoseAre } from "../../src/obligations/facts-by-whose.js";
import type { Party } from "../../src/obligations/obligation.js";
import type { Bounds } from "../../src/obligations/search.js";
import { compile } from "../../src/policy/compile.js";
import { duty, type DutyOptions } from "../../src/policy/index.js";
import { ownPolicy } from "../own-policy.js";

const NO_BOUNDS: Bounds = { from: null, byDay: false, decision: null };
const DAY = "2020-05-05";
const NEXT = "2020-05-06";
const LATER = "2020-06-02";

/** What is found of a duty after a conference, as of 1 June 2020, in a line for each thing that is. */
function found(
  options: Partial<DutyOptions>,
  record: object,
  party: Party | null = null,
  bounds: Partial<Bounds> = {},
) {
  const rule = duty("letter-sent", { by: "chair", phase: "after", ...options } as DutyOptions);
  const compiled = compile(ownPolicy([rule]), englandAndWales).rulesOn(null, "initial").duties[0]!;
  const facts = readFacts({ type: "initial", ...record } as ConferenceRecord, readMoment("2020-06-01") as Moment);
  const evidenceFound = findEvidence(compiled, party, facts, { ...NO_BOUNDS, ...bounds });
  return [
    ...(evidenceFound.evidence
      ? [`done ${evidenceFound.evidence.at!.date} ${pathOf(evidenceFound.evidence.place)}`]
      : []),
    ...(evidenceFound.undated ? [`undated ${pathOf(evidenceFound.undated)}`] : []),
    ...(evidenceFound.unclear ? [`unclear ${pathOf(evidenceFound.unclear)}`] : []),
    ...(evidenceFound.planned ? [`planned ${pathOf(evidenceFound.planned)}`] : []),
    ...(evidenceFound.denied ? [`denied ${pathOf(evidenceFound.denied)}`] : []),
    ...(evidenceFound.isLeftOut ? [`left out ${evidenceFound.leftOut.join(" ")}`.trim()] : []),
    ...evidenceFound.rejected.map(({ fact, because }) => `${because} ${pathOf(fact)}`),
  ];
}

const one = (...members: string[]): Party => ({
  key: members[0]!,
  members,
  is: { id: members[0]!, role: undefined, agency: undefined },
});
const agency = (code: string, ...members: string[]): Party => ({ key: code, members, is: { agency: code, roles: [] } });
const audience = (of: "family" | "parents" | "participants"): Party => ({ key: of, members: [], is: { audience: of } });
const PARENTS = [
  { id: "m", role: "mother" },
  { id: "f", role: "father" },
];

describe("what is told to people in a list", () => {
  const toFamily = { to: "family", doneBy: "decision-notified" } as const;
  const told = (...entries: (string | [string, string | undefined])[]) => ({
    participants: PARENTS,
    decision: {
      notified: entries.map((entry) =>
        typeof entry === "string" ? { to: entry, at: DAY } : { to: entry[0], at: entry[1] },
      ),
    },
  });

  it("is done for somebody by their own entry, or by one for an audience that they belong to", () => {
    const of = (...entries: Parameters<typeof told>) => found(toFamily, told(...entries), one("m"));
    expect(of("m")).toEqual([`done ${DAY} decision.notified[0].at`]);
    expect(of("parents")).toEqual([`done ${DAY} decision.notified[0].at`]);
    expect(of("f")).toEqual(["left out"]);
    expect(of("agencies")).toEqual(["left out"]);
    expect(of(["m", NEXT], "parents")).toEqual([`done ${DAY} decision.notified[1].at`]);
    expect(of(["m", LATER])).toEqual(["planned decision.notified[0].at"]);
    expect(of(["m", undefined])).toEqual(["undated decision.notified[0].at"]);
    expect(of()).toEqual(["left out"]);
  });

  it("is done for a group once each of it is told, and names who is left out", () => {
    const of = (...entries: Parameters<typeof told>) => found(toFamily, told(...entries));
    expect(of("m", ["f", NEXT])).toEqual([`done ${NEXT} decision.notified[1].at`]);
    expect(of("m")).toEqual(["left out f"]);
    expect(of("agencies")).toEqual(["left out f m"]);
    expect(of("family")).toEqual([`done ${DAY} decision.notified[0].at`]);
    expect(of("m", "parents")).toEqual([`done ${DAY} decision.notified[0].at`]);
    expect(of("m", ["f", LATER])).toEqual(["planned decision.notified[1].at"]);
    expect(of("m", ["f", undefined])).toEqual(["undated decision.notified[1].at"]);
    expect(found(toFamily, {})).toEqual([]);
  });

  it("of several entries for one of them takes the first", () => {
    const twice = found(toFamily, told(["m", NEXT], "m", "f"));
    expect(twice).toEqual([`done ${DAY} decision.notified[1].at`]);
  });

  it("looks only at entries for those who are meant", () => {
    const early = { from: { event: "conference-start", at: readMoment(DAY) as Moment } };
    const record = told(["agencies", "2020-05-01"], ["m", "2020-05-01"], ["f", DAY]);
    expect(found(toFamily, record, null, early)).toEqual(["before-its-event decision.notified[1].at"]);
  });

  it("is done for nobody in particular once all that is recorded is", () => {
    const toNobody = { doneBy: "decision-notified" } as const;
    expect(found(toNobody, told("m", ["agencies", NEXT]))).toEqual([`done ${NEXT} decision.notified[1].at`]);
    expect(found(toNobody, told("m", ["agencies", LATER]))).toEqual(["planned decision.notified[1].at"]);
    expect(found(toNobody, told())).toEqual(["left out"]);
  });

  it("is done for an audience of which nobody is listed by its name, or one that covers it", () => {
    const of = (...entries: string[]) =>
      found(toFamily, { decision: { notified: entries.map((to) => ({ to, at: DAY })) } }, audience("family"));
    expect(of("family")).toEqual([`done ${DAY} decision.notified[0].at`]);
    expect(of("participants")).toEqual([`done ${DAY} decision.notified[0].at`]);
    expect(of("agencies")).toEqual(["left out family"]);
  });

  it("is done for all participants by telling each, or the family and the professionals", () => {
    const toAll = { to: "participants", doneBy: "minutes-circulated" } as const;
    const of = (participants: readonly object[], ...entries: string[]) =>
      found(toAll, { participants, minutes: { distributed: entries.map((to) => ({ to, at: DAY })) } });
    const all = [...PARENTS, { id: "t", role: "teacher", agency: "school" }];
    expect(of([], "family", "professionals")).toEqual([`done ${DAY} minutes.distributed[0].at`]);
    expect(of([], "family")).toEqual(["left out professionals"]);
    expect(of([], "participants")).toEqual([`done ${DAY} minutes.distributed[0].at`]);
    expect(of(all, "m", "f", "t")).toEqual([`done ${DAY} minutes.distributed[0].at`]);
    expect(of(all, "m", "f")).toEqual(["left out t"]);
    expect(of(all, "family", "professionals")).toEqual([`done ${DAY} minutes.distributed[0].at`]);
    expect(of(PARENTS, "m", "f")).toEqual([`done ${DAY} minutes.distributed[0].at`]);
  });
});

describe("what is done by or to people one at a time", () => {
  const shared = (...froms: (string | undefined)[]) => ({
    reports: froms.map((from) => ({ from, sharedWithFamilyAt: DAY })),
  });
  const sharing = { to: "family", doneBy: "report-shared-with-family" } as const;

  it("is done, by authors, once all that is recorded is", () => {
    expect(found(sharing, shared("p1", "p2"))).toEqual([`done ${DAY} reports[0].sharedWithFamilyAt`]);
    const open = { reports: [{ from: "p1", sharedWithFamilyAt: DAY }, { from: "p2" }] };
    expect(found(sharing, open)).toEqual([]);
    expect(found(sharing, { reports: [] })).toEqual([]);
    expect(found(sharing, open, one("p1"))).toEqual([`done ${DAY} reports[0].sharedWithFamilyAt`]);
    expect(found(sharing, open, one("p2"))).toEqual([]);
    expect(found(sharing, open, agency("school", "p1", "p2"))).toEqual([]);
    expect(found(sharing, shared("p1", "p2"), agency("school", "p1", "p2"))).toEqual([
      `done ${DAY} reports[0].sharedWithFamilyAt`,
    ]);
    expect(found(sharing, shared("p1"), audience("family"))).toEqual([`done ${DAY} reports[0].sharedWithFamilyAt`]);
  });

  const calls = (...entries: [string | undefined, string | undefined][]) => ({
    parentCalls: entries.map(([who, heldAt]) => ({ with: who, heldAt })),
  });
  const calling = { to: "parents", doneBy: "parent-called-before-conference" } as const;
  const call = (index: number, day = DAY) => `done ${day} parentCalls[${index}].heldAt`;

  it("is done for those to whom it is owed by what names each of them", () => {
    const of = (...entries: Parameters<typeof calls>) =>
      found(calling, { participants: PARENTS, ...calls(...entries) });
    expect(of(["m", DAY], ["f", NEXT])).toEqual([call(1, NEXT)]);
    expect(of(["m", DAY])).toEqual(["left out f"]);
    expect(of(["x", DAY])).toEqual(["left out f m"]);
    expect(of()).toEqual(["left out f m"]);
    expect(of([undefined, DAY])).toEqual([call(0)]);
    expect(of([undefined, DAY], [undefined, NEXT])).toEqual([call(1, NEXT)]);
    expect(of(["m", DAY], [undefined, NEXT])).toEqual(["unclear parentCalls[1].heldAt"]);
    expect(of(["m", DAY], [undefined, LATER])).toEqual([]);
    expect(of(["m", DAY], ["m", NEXT], ["f", DAY])).toEqual([call(1, NEXT)]);
  });

  it("is done for the only one there is by what names nobody", () => {
    const of = (...entries: Parameters<typeof calls>) =>
      found(calling, { participants: [PARENTS[0]], ...calls(...entries) }, one("m"));
    expect(of([undefined, DAY])).toEqual([call(0)]);
    expect(of([undefined, NEXT], [undefined, DAY])).toEqual([call(1)]);
    expect(of(["m", NEXT], [undefined, DAY])).toEqual([call(0, NEXT)]);
    expect(of(["x", DAY])).toEqual(["left out"]);
    expect(found(calling, { participants: PARENTS, ...calls([undefined, DAY]) }, one("m"))).toEqual([
      "unclear parentCalls[0].heldAt",
    ]);
    expect(found(calling, { participants: PARENTS, ...calls([undefined, LATER]) }, one("m"))).toEqual([]);
  });

  it("is done, where nobody in the record is one to whom it is owed, by what names nobody who is", () => {
    const teacher = [{ id: "t", role: "teacher", agency: "school" }];
    const of = (participants: readonly object[], ...entries: Parameters<typeof calls>) =>
      found(calling, { participants, ...calls(...entries) });
    expect(of([], ["x", DAY])).toEqual([call(0)]);
    expect(of([], ["x", DAY], [undefined, NEXT])).toEqual([call(1, NEXT)]);
    expect(of(teacher, [undefined, DAY])).toEqual([call(0)]);
    expect(of(teacher, [undefined, DAY], ["x", NEXT])).toEqual([call(1, NEXT)]);
    expect(of(teacher, ["x", DAY])).toEqual(["unclear parentCalls[0].heldAt"]);
    expect(of(teacher, ["x", LATER])).toEqual([]);
    expect(of(teacher, ["t", DAY])).toEqual([]);
    expect(of(teacher)).toEqual(["left out"]);
  });

  it("is owed, of an audience that is a party, to those of it", () => {
    const record = { participants: PARENTS, ...calls(["m", DAY], ["f", NEXT]) };
    expect(found({ ...calling, to: "professionals" }, record, audience("parents"))).toEqual([call(1, NEXT)]);
    expect(found(calling, { participants: PARENTS, ...calls(["m", DAY]) }, audience("parents"))).toEqual([
      "left out f",
    ]);
  });

  it("is done to nobody in particular once all that is recorded is", () => {
    const toNobody = { doneBy: "parent-called-before-conference" } as const;
    expect(found(toNobody, { participants: PARENTS, ...calls(["m", DAY]) })).toEqual([call(0)]);
    expect(found(toNobody, { participants: PARENTS, ...calls() })).toEqual(["left out"]);
  });
});

describe("what is entered as completed", () => {
  const entered = (...entries: [string | undefined, string?][]) => ({
    participants: [
      ...PARENTS,
      { id: "t", role: "teacher", agency: "school" },
      { id: "h", role: "head-teacher", agency: "school" },
    ],
    completed: entries.map(([whom, at = DAY]) => ({ duty: "letter-sent", for: whom, at })),
  });
  const line = (index: number, day = DAY) => `done ${day} completed[${index}].at`;

  it("for nobody in particular is done for all", () => {
    expect(found({}, entered([undefined]))).toEqual([line(0)]);
    expect(found({ to: "parents" }, entered([undefined]))).toEqual([line(0)]);
    expect(found({ to: "parents", each: "recipient" }, entered([undefined]), one("m"))).toEqual([line(0)]);
    expect(found({}, entered(["m"]))).toEqual([line(0)]);
    expect(found({}, entered([undefined, NEXT], ["m"]))).toEqual([line(1)]);
  });

  it("for somebody is done for them, by their id, their agency's code, or an audience that is theirs alone", () => {
    const each = { to: "parents", each: "recipient" } as const;
    const of = (party: Party, ...entries: Parameters<typeof entered>) => found(each, entered(...entries), party);
    expect(of(one("m"), ["m"])).toEqual([line(0)]);
    expect(of(one("m"), ["f"])).toEqual([]);
    expect(of(one("m"), ["parents"])).toEqual([line(0)]);
    expect(of(one("m"), ["professionals"])).toEqual([]);
    expect(of(one("m"), ["m", NEXT], ["parents", DAY])).toEqual([line(1)]);
    expect(of(one("m"), ["parents", DAY], ["m", DAY])).toEqual([line(0)]);
    expect(of(agency("school", "t", "h"), ["school"])).toEqual([line(0)]);
    expect(of(agency("school", "t", "h"), ["h"])).toEqual([line(0)]);
    expect(of(agency("school", "t", "h"), ["professionals"])).toEqual([]);
    expect(of({ key: "t~", members: ["t"], is: { id: "t", role: "teacher", agency: "school" } }, ["school"])).toEqual([
      line(0),
    ]);
  });

  it("is done for a group once each of it has an entry", () => {
    const of = (...entries: Parameters<typeof entered>) => found({ to: "parents" }, entered(...entries));
    expect(of(["m"])).toEqual([]);
    expect(of(["m"], ["f", NEXT])).toEqual([line(1, NEXT)]);
    expect(of(["parents"])).toEqual([line(0)]);
    expect(found({ to: "parents", each: "audience" }, entered(["m"], ["f", NEXT]), audience("parents"))).toEqual([
      line(1, NEXT),
    ]);
    expect(found({ to: "parents", each: "recipient" }, entered(["m"], ["f"]))).toEqual([]);
  });

  it("for nobody in particular adds nothing where the record says for whom it was done", () => {
    const both = { ...entered([undefined]), decision: { notified: [{ to: "f", at: DAY }] } };
    expect(found({ to: "parents", doneBy: "decision-notified" }, both, one("m"))).toEqual(["left out"]);
    const reports = { ...entered([undefined]), reports: [{ from: "x", submittedAt: NEXT }] };
    expect(found({ doneBy: "report-submitted" }, reports, one("m"))).toEqual([]);
    const unnamed = { ...entered([undefined]), reports: [{ submittedAt: LATER }] };
    expect(found({ doneBy: "report-submitted" }, unnamed, one("m"))).toEqual([line(0)]);
  });

  it("or recorded, whichever was first", () => {
    const minutes = (completedAt: string, at: string) =>
      found({ doneBy: "minutes-completed" }, { ...entered([undefined, at]), minutes: { completedAt } });
    expect(minutes(DAY, NEXT)).toEqual([`done ${DAY} minutes.completedAt`]);
    expect(minutes(NEXT, DAY)).toEqual([line(0)]);
    expect(minutes(LATER, NEXT)).toEqual([line(0, NEXT)]);
  });

  it("says that it was looked for and not done, by the first entry that can be meant", () => {
    const notDone = (...whom: (string | undefined)[]) => ({
      ...entered(),
      notDone: whom.map((each) => ({ duty: "letter-sent", for: each })),
    });
    const each = { to: "parents", each: "recipient" } as const;
    expect(found({}, notDone("m"))).toEqual(["denied notDone[0].duty"]);
    expect(found(each, notDone("f", "m", undefined), one("m"))).toEqual(["denied notDone[1].duty"]);
    expect(found(each, notDone("f", undefined, "m"), one("m"))).toEqual(["denied notDone[1].duty"]);
    expect(found(each, notDone("f"), one("m"))).toEqual([]);
    expect(found(each, notDone("f"))).toEqual([]);
    expect(found(each, notDone(undefined))).toEqual(["denied notDone[0].duty"]);
    expect(found(each, notDone("school"), agency("school", "t"))).toEqual(["denied notDone[0].duty"]);
  });

  it("is found among many, too", () => {
    const others = Array.from({ length: 12 }, (): [string, string] => ["f", NEXT]);
    const each = { to: "parents", each: "recipient" } as const;
    expect(found(each, entered(...others, ["m", NEXT]), one("m"))).toEqual([line(12, NEXT)]);
    expect(found(each, entered(...others), one("m"))).toEqual([]);
    const many = {
      ...entered([undefined]),
      reports: Array.from({ length: 12 }, () => ({ submittedAt: LATER })) as object[],
    };
    expect(found({ doneBy: "report-submitted" }, many, one("m"))).toEqual([line(0)]);
    many.reports.push({ from: "x", submittedAt: LATER });
    expect(found({ doneBy: "report-submitted" }, many, one("m"))).toEqual(["planned reports[0].submittedAt"]);
  });
});

describe("what came too early", () => {
  const minutes = { doneBy: "minutes-completed" } as const;
  const held = (text: string) => ({ event: "conference-start", at: readMoment(text) as Moment });
  const of = (completedAt: string, bounds: Partial<Bounds>) =>
    found(minutes, { minutes: { completedAt } }, null, bounds);
  const [early, done] = [["before-its-event minutes.completedAt"], [`done ${DAY} minutes.completedAt`]];

  it("is what was done before the event that it follows, or before its day where only that counts", () => {
    expect(of("2020-05-05T10:00", { from: held("2020-05-05T10:00") })).toEqual(done);
    expect(of("2020-05-05T09:59", { from: held("2020-05-05T10:00") })).toEqual(early);
    expect(of("2020-05-05T09:59", { from: held("2020-05-05T10:00"), byDay: true })).toEqual(done);
    expect(of("2020-05-04T23:59", { from: held("2020-05-05T10:00"), byDay: true })).toEqual(early);
    expect(of(DAY, {})).toEqual(done);
  });

  it("is what was told before the decision that it tells of", () => {
    expect(of(DAY, { decision: held(NEXT) })).toEqual(["previous-decision minutes.completedAt"]);
    expect(of(DAY, { decision: held(DAY) })).toEqual(done);
    expect(of(DAY, { from: held(NEXT), decision: held(NEXT) })).toEqual(early);
  });

  it("is not what is planned, or has no time", () => {
    expect(found(minutes, { minutes: { completedAt: LATER } }, null, { from: held("2020-07-01") })).toEqual([
      "planned minutes.completedAt",
    ]);
    const told = { decision: { notified: [{ to: "family" }] } };
    expect(found({ to: "family", doneBy: "decision-notified" }, told, null, { from: held(DAY) })).toEqual([
      "undated decision.notified[0].at",
    ]);
  });
});

describe("facts in their order", () => {
  const fact = (index: number, at: string | null, is: Fact["is"] = "happened", whose: string | null = null): Fact => ({
    path: "reports[].submittedAt",
    index,
    whose,
    at: at === null ? null : (readMoment(at) as Moment),
    is,
  });
  const [day, next, undated, planned] = [fact(0, DAY), fact(1, NEXT), fact(2, null), fact(3, "2020-05-01", "planned")];

  it("are those at a known time, then those at an unknown one, then what is planned", () => {
    expect(firstOf([planned, undated, next, day])).toBe(day);
    expect(firstOf([planned, undated])).toBe(undated);
    expect(firstOf([planned, null])).toBe(planned);
    expect([firstOf([]), firstOf([null])]).toEqual([null, null]);
    expect(lastOf([day, next])).toBe(next);
    expect(lastOf([undated, next])).toBe(undated);
    expect(lastOf([planned, undated, day])).toBe(planned);
    expect([lastOf([]), lastOf([day, null])]).toEqual([null, null]);
    const same = fact(4, DAY);
    expect([firstOf([day, same]), firstOf([same, day]), lastOf([day, same])]).toEqual([day, same, day]);
  });

  it("are found by whose they are, in their order, however many there are", () => {
    for (const n of [3, 12, 60]) {
      const facts = Array.from({ length: n }, (_, index) =>
        fact(index, DAY, "happened", [null, "p1", "p2"][index % 3]!),
      );
      const places = (several: readonly Fact[]) => several.map(({ index }) => index);
      const of = (...whose: (string | null)[]) => places(facts.filter((each) => whose.includes(each.whose)));
      expect(places(whoseAre(facts, ["p1"]))).toEqual(of("p1"));
      expect(places(whoseAre(facts, ["p2", "p1"]))).toEqual(of("p1", "p2"));
      expect(places(whoseAre(facts, ["p2", "p2"]))).toEqual(of("p2"));
      expect(places(whoseAre(facts, [null]))).toEqual(of(null));
      expect(whoseAre(facts, ["x"])).toEqual([]);
      expect(whoseAre(facts, ["x", "y"])).toEqual([]);
      for (const _ of [1, 2]) expect(places(byWhose(facts).get("p1")!)).toEqual(of("p1"));
    }
  });

  it("tell one of some by their own id, or by an audience that is theirs", () => {
    const { people } = readFacts({ type: "initial", participants: PARENTS } as ConferenceRecord, null);
    const entries = ["m", "parents", "agencies", "f"].map((whose, index) => fact(index, DAY, "happened", whose));
    const places = (...members: string[]) => tellingOneOf(entries, members, people).map(({ index }) => index);
    expect([places("m"), places("m", "f"), places("x")]).toEqual([[0, 1], [0, 1, 3], []]);
  });
});
