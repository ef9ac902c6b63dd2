import fc from "fast-check";
import { describe, expect, it, vi } from "vitest";
import { addDays } from "../../src/calendar/index.js";
import { buildTimeline, findPolicy, validateRecord, worklist, type ConferenceRecord } from "../../src/index.js";
import { evaluate, pathOf, type Obligation } from "../../src/obligations/index.js";
import { singlesIn } from "../../src/policy/due.js";
import { actors } from "../../src/vocabulary/actors.js";
import { always, often } from "../always.js";
import { anyMoment, anyPolicyId, anyRecord } from "../any-record.js";
import { leavesOf, withAt, type Place } from "../leaves.js";

// Hundreds of records under every policy, also on a busy machine.
vi.setConfig({ testTimeout: 60_000 });

const anyCase = fc.tuple(anyRecord, anyPolicyId);
const maybeAsOf = fc.option(anyMoment, { nil: undefined });
const obligationsOf = (record: ConferenceRecord, policy: string, asOf?: string) =>
  evaluate(record, findPolicy(policy)!, { asOf }).obligations;
const isMoment = (value: unknown): value is string => typeof value === "string" && /^\d{4}-\d\d-\d\d/.test(value);
const isDone = ({ evidence }: Obligation) => evidence !== null;
const byKey = (obligations: readonly Obligation[]) => new Map(obligations.map((each) => [each.key, each]));

/** A place as findings name it: `reports[0].submittedAt`. */
const pathAt = (place: Place) =>
  place.map((step, index) => (typeof step === "number" ? `[${step}]` : index === 0 ? step : `.${step}`)).join("");

/** A record in which each participant is listed once. */
function withoutTwins(record: ConferenceRecord): ConferenceRecord {
  const { participants } = record;
  if (!participants) return record;
  return { ...record, participants: [...new Map(participants.map((who) => [who.id, who])).values()] };
}

describe("a fact that is moved to before the conference that it follows", () => {
  const FOLLOWING =
    /^(?:coreGroup|minutes|nextReview\.heldOn|plan\.(?:outline|document)|decision\.(?:notified|recordedAt))/;
  const OF_CONFERENCE = ["conference-start", "conference-end"];
  const followsConference = ({ duty, reading }: Obligation) =>
    duty.phase === "after" &&
    !duty.before &&
    (reading === null
      ? duty.readings.length === 0
      : singlesIn(reading.due).every(({ relation, event }) => relation === "after" && OF_CONFERENCE.includes(event)));

  it("discharges nothing that follows it, makes nothing done that was not, and is found where it would have", () => {
    const counted = { moved: 0, undone: 0 };
    always(
      fc.property(
        anyCase,
        maybeAsOf,
        fc.nat(),
        fc.integer({ min: 1, max: 60 }),
        ([record, policy], asOf, which, days) => {
          const { start } = evaluate(record, findPolicy(policy)!, { asOf }).facts.conference;
          const moments = leavesOf(record).filter(
            ({ place, value }) => isMoment(value) && FOLLOWING.test(pathAt(place)),
          );
          fc.pre(start !== null && moments.length > 0);
          const { place } = moments[which % moments.length]!;
          const path = pathAt(place);
          const early = withAt(record, place, addDays(start!.at!.date, -days));
          const before = byKey(obligationsOf(record, policy, asOf));
          const after = obligationsOf(early, policy, asOf);
          const isFound = validateRecord(early, findPolicy(policy)!, { asOf }).findings.some(
            (finding) => finding.code === "before-its-event" && finding.path === path,
          );
          counted.moved++;
          for (const obligation of after.filter(followsConference)) {
            const said = `${obligation.key} by ${path}`;
            const known = before.get(obligation.key);
            if (isDone(obligation)) expect(pathOf(obligation.evidence!.place), said).not.toBe(path);
            if (!known || known.state === "not-owed" || obligation.state === "not-owed") continue;
            if (!isDone(known)) expect(isDone(obligation), said).toBe(false);
            if (isDone(known) && pathOf(known.evidence!.place) === path) {
              counted.undone++;
              expect(isFound, said).toBe(true);
            }
          }
        },
      ),
      500,
    );
    expect(counted.moved).toBeGreaterThanOrEqual(often(101));
    expect(counted.undone).toBeGreaterThanOrEqual(often(11));
  });
});

describe("a day asked about that is earlier", () => {
  it("makes nothing done that is not done later", () => {
    let done = 0;
    always(
      fc.property(anyCase, maybeAsOf, fc.nat(90), ([record, policy], asOf, days) => {
        const later = byKey(obligationsOf(record, policy, asOf));
        const day = asOf ?? "2020-05-01";
        for (const each of obligationsOf(record, policy, addDays(day.slice(0, 10), -days) + day.slice(10))) {
          if (!isDone(each) || each.evidence!.at === null) continue;
          const then = later.get(each.key);
          // What a later decision rules out is not owed any more.
          if (!then || then.state === "not-owed") continue;
          expect(isDone(then), each.key).toBe(true);
          done++;
        }
      }),
      500,
    );
    expect(done).toBeGreaterThanOrEqual(often(101));
  });

  it("has nothing done after it, but what says for when something is arranged", () => {
    const ARRANGED = ["midpointReview.scheduledAt", "conference.childConversation.scheduledAt"];
    always(
      fc.property(anyCase, anyMoment, ([record, policy], asOf) => {
        const evaluation = evaluate(record, findPolicy(policy)!, { asOf });
        for (const { key, evidence } of evaluation.obligations) {
          if (!evidence?.at || ARRANGED.includes(evidence.place.path)) continue;
          expect(evidence.at.date <= evaluation.asOf!.date, key).toBe(true);
        }
      }),
      200,
    );
  });
});

describe("participants who come, go or stand in another order", () => {
  const parties = (record: ConferenceRecord, policy: string) =>
    obligationsOf(record, policy).filter(({ party }) => party !== null);

  it("are under the same keys in whatever order", () => {
    let several = 0;
    always(
      fc.property(anyCase, fc.array(fc.nat(), { minLength: 5, maxLength: 5 }), ([any, policy], order) => {
        const record = withoutTwins(any);
        fc.pre((record.participants?.length ?? 0) > 1);
        const participants = record
          .participants!.map((who, index) => [order[index]!, who] as const)
          .toSorted(([a], [b]) => a - b)
          .map(([, who]) => who);
        const keys = (of: ConferenceRecord) => obligationsOf(of, policy).map(({ key }) => key);
        const before = keys(record);
        expect(keys({ ...record, participants }).toSorted()).toEqual(before.toSorted());
        expect(keys({ ...record, participants: record.participants!.toReversed() }).toSorted()).toEqual(
          before.toSorted(),
        );
        if (before.some((key) => key.includes("/"))) several++;
      }),
      300,
    );
    expect(several).toBeGreaterThanOrEqual(often(21));
  });

  it("change nobody else's key when one is added or leaves", () => {
    const newcomer = fc.record({
      id: fc.constant("p9"),
      role: fc.constantFrom("social-worker", "teacher", "mother", "child", "chair", "somebody-else"),
      agency: fc.constantFrom(undefined, "primary-school", "health-visiting", "dentistry"),
      invited: fc.constantFrom(undefined, false),
    });
    let compared = 0;
    always(
      fc.property(anyCase, newcomer, fc.nat(), ([any, policy], { agency, invited, ...who }, where) => {
        const without = withoutTwins(any);
        const others = without.participants ?? [];
        const at = where % (others.length + 1);
        const one = { ...who, ...(agency ? { agency } : {}), ...(invited === false ? { invited } : {}) };
        const joined = { ...without, participants: [...others.slice(0, at), one, ...others.slice(at)] };
        const [fewer, more] = [parties(without, policy), parties(joined, policy)];
        const keysOf = (those: readonly Obligation[], id: string) =>
          those.filter(({ duty }) => duty.id === id).map(({ key }) => key);
        for (const { key, duty } of fewer) {
          // A condition of who is there may rule a duty out for everybody.
          const keys = keysOf(more, duty.id);
          if (keys.length > 0) expect(keys).toContain(key);
          compared++;
        }
        for (const { key, duty, party } of more) {
          if (party!.members.some((id) => id === "p9") && party!.members.length === 1) continue;
          const keys = keysOf(fewer, duty.id);
          if (keys.length > 0 && !isInvitedByNewcomer(party!.members)) expect(keys).toContain(key);
        }

        /** An agency of which nobody else is invited is asked because of the newcomer. */
        function isInvitedByNewcomer(members: readonly string[]): boolean {
          if (!members.includes("p9")) return false;
          return !others.some(({ id, invited: isAsked }) => members.includes(id) && isAsked !== false);
        }
      }),
      300,
    );
    expect(compared).toBeGreaterThanOrEqual(often(101));
  });

  it("are under keys of their own", () => {
    always(
      fc.property(anyCase, ([record, policy]) => {
        const keys = obligationsOf(record, policy).map(({ key }) => key);
        expect(keys).toEqual([...new Set(keys)]);
      }),
      300,
    );
  });
});

describe("timeline, report and worklist", () => {
  it("never disagree on what is late and what is overdue", () => {
    const compared = { late: 0, overdue: 0 };
    always(
      fc.property(anyCase, maybeAsOf, ([record, policy], asOf) => {
        const { deadlines, checklist } = buildTimeline(record, policy, { asOf });
        const { findings } = validateRecord(record, policy, { asOf });
        const found = (code: string) =>
          findings.flatMap(({ code: each, deadline }) => (each === code && deadline ? [deadline.key] : [])).toSorted();
        const late = [
          ...deadlines.filter(({ status }) => status === "late"),
          ...checklist.filter(({ state }) => state === "late"),
        ].map(({ key }) => key);
        const overdue = deadlines
          .filter(({ status, strength }) => status === "overdue" && strength !== "may")
          .map(({ key }) => key);
        expect(found("deadline-missed")).toEqual(late.toSorted());
        expect(found("deadline-overdue")).toEqual(overdue.toSorted());
        compared.late += late.length;
        compared.overdue += overdue.length;
      }),
      600,
    );
    expect(Math.min(compared.late, compared.overdue)).toBeGreaterThanOrEqual(often(51));
  });

  it("give a deadline that a finding is about the same due day and party", () => {
    always(
      fc.property(anyCase, maybeAsOf, ([record, policy], asOf) => {
        const { deadlines } = buildTimeline(record, policy, { asOf });
        const known = new Map(deadlines.map((each) => [each.key, each]));
        for (const { code, deadline } of validateRecord(record, policy, { asOf }).findings) {
          if (code !== "deadline-missed" && code !== "deadline-overdue") continue;
          const own = known.get(deadline!.key);
          if (!own) continue;
          expect(deadline).toMatchObject({ duty: own.id, due: own.due.at ?? own.due.date });
        }
      }),
      200,
    );
  });

  it("agree on what is still to be done: nothing that is done, everything that is overdue and somebody's", () => {
    let overdue = 0;
    always(
      fc.property(anyCase, maybeAsOf, ([record, policy], asOf) => {
        const timeline = buildTimeline(record, policy, { asOf });
        const work = worklist(timeline, { role: actors });
        const sides = [work.toDo, work.awaited, work.unassigned];
        const late = sides.flatMap((items) => items.overdue);
        const all = sides.flatMap((items) => [...items.overdue, ...items.open, ...items.undated]);
        const done = new Set(
          [...timeline.deadlines, ...timeline.checklist].flatMap((each) =>
            ("status" in each ? each.status : each.state) === "done" ||
            ("status" in each ? each.status : each.state) === "late"
              ? [each.key]
              : [],
          ),
        );
        const notOwed = new Set(timeline.notOwed.map(({ key }) => key));
        for (const { key, doneAt } of all) {
          expect(doneAt, key).toBeNull();
          expect(done.has(key), key).toBe(false);
          expect(notOwed.has(key), key).toBe(false);
        }
        for (const { key, status } of late) expect(status, key).toBe("overdue");
        const keys = new Set(all.map(({ key }) => key));
        for (const { key, status, strength, closedBy } of timeline.deadlines) {
          if (status !== "overdue") continue;
          expect(keys.has(key), key).toBe(strength !== "may" && closedBy === null);
          overdue++;
        }
      }),
      300,
    );
    expect(overdue).toBeGreaterThanOrEqual(often(51));
  });

  it("list nothing in two places", () => {
    always(
      fc.property(anyCase, maybeAsOf, ([record, policy], asOf) => {
        const { deadlines, checklist, notOwed } = buildTimeline(record, policy, { asOf });
        const keys = [...deadlines, ...checklist, ...notOwed].map(({ key }) => key);
        expect(keys).toEqual([...new Set(keys)]);
      }),
      300,
    );
  });
});

describe("a timeline's dates and nothing else", () => {
  it("agree with all there is to say of them", () => {
    let compared = 0;
    always(
      fc.property(anyCase, maybeAsOf, ([record, policy], asOf) => {
        const full = buildTimeline(record, policy, { asOf });
        const dates = buildTimeline(record, policy, { asOf, detail: "dates" });
        expect({ ...dates, deadlines: [] }).toEqual({
          schemaVersion: 1,
          asOf: full.asOf,
          policy,
          reference: full.record.reference,
          deadlines: [],
        });
        expect(dates.deadlines).toEqual(
          full.deadlines.map(({ key, due, status, doneAt, party, layer, basis }) => ({
            key,
            due,
            status,
            doneAt,
            party,
            basis: [{ layer, clause: basis[0]!.clause }],
          })),
        );
        compared += dates.deadlines.length;
      }),
      300,
    );
    expect(compared).toBeGreaterThanOrEqual(often(501));
  });
});
