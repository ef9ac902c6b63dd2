import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { writeMoment } from "../../src/calendar/index.js";
import { findPolicy, policies, validateRecord, type ConferenceRecord } from "../../src/index.js";
import { evaluate, pathOf, type FactPlace } from "../../src/obligations/index.js";
import { always } from "../always.js";
import { anyMoment, anyPolicyId, anyRecord } from "../any-record.js";
import { everyExample, exampleRecord } from "../example-records.js";

/** The lists of which the order means nothing. */
const LISTS = [
  "participants",
  "reports",
  "children",
  "strategyDiscussions",
  "decision.notified",
  "plan.outline.distributed",
  "plan.document.distributed",
  "minutes.distributed",
];

const examples = everyExample.map(exampleRecord);

/** A record with its lists in another order. */
function shuffled(record: ConferenceRecord, numbers: readonly number[]): ConferenceRecord {
  const copy = structuredClone(record) as unknown as Record<string, unknown>;
  LISTS.forEach((path, which) => {
    const steps = path.split(".");
    const name = steps.pop()!;
    const owner = steps.reduce<unknown>((value, step) => (value as Record<string, unknown> | undefined)?.[step], copy);
    const items = (owner as Record<string, unknown> | undefined)?.[name];
    if (!Array.isArray(items)) return;
    (owner as Record<string, unknown>)[name] = items
      .map((item: unknown, index) => [numbers[(index + which) % numbers.length]!, item] as const)
      .toSorted(([a], [b]) => a - b)
      .map(([, item]) => item);
  });
  return copy as unknown as ConferenceRecord;
}

/** A record in which each participant and each child is listed once: of several under one id nobody knows which is meant. */
function withoutTwins(record: ConferenceRecord): ConferenceRecord {
  const once = <T extends { readonly id: string }>(items: readonly T[]) => [
    ...new Map(items.map((item) => [item.id, item])).values(),
  ];
  const { participants, children } = record;
  return {
    ...record,
    ...(participants ? { participants: once(participants) } : {}),
    ...(children ? { children: once(children) } : {}),
  };
}

const withoutIndex = (path: string) => path.replaceAll(/\[\d+\]/g, "[]");
const at = (place: FactPlace | null | undefined) => (place ? withoutIndex(pathOf(place)) : null);

/** All that is decided of a record, whatever stands where. */
function decided(record: ConferenceRecord, policy: string, asOf: string | undefined): readonly string[] {
  const { obligations } = evaluate(record, findPolicy(policy)!, { asOf });
  return obligations
    .map(({ key, state, due, limit, evidence, rejected, planned, place, leftOut, because, ...rest }) => {
      const times = rejected.map(({ fact, because: why }) => `${at(fact)} ${writeMoment(fact.at!)} ${why}`).toSorted();
      return JSON.stringify({
        key,
        state,
        due,
        limit,
        evidence: evidence && [evidence.at, at(evidence.place)],
        rejected: times,
        planned: planned && [planned.at, at(planned)],
        place: at(place),
        leftOut,
        because: because && [because.code, at(because.place)],
        closedBy: rest.closedBy?.code,
        needs: rest.needs.map(withoutIndex).toSorted(),
        clause: rest.duty.clause.clause,
        reading: rest.reading?.name,
        count: rest.count?.notes,
        isConditional: rest.isConditional,
        chasedBy: rest.chasedBy,
        members: rest.party?.members,
        others: rest.otherReadings.map((each) => [each.reading.name, each.due]),
        phasePassed: rest.phasePassed,
        workingDaysLeft: rest.workingDaysLeft,
      });
    })
    .toSorted();
}

/** Each finding once, whatever stands where. */
function found(record: ConferenceRecord, policy: string, asOf: string | undefined): readonly string[] {
  const { findings } = validateRecord(record, findPolicy(policy)!, { asOf });
  return [
    ...new Set(
      findings.map(({ code, severity, path, params, deadline }) =>
        withoutIndex(JSON.stringify({ code, severity, path, params, deadline: deadline?.key })),
      ),
    ),
  ].toSorted();
}

const maybeAsOf = fc.option(anyMoment, { nil: undefined });
const anyOrder = fc.array(fc.nat(), { minLength: 8, maxLength: 8 });

function holds(record: ConferenceRecord, policy: string, asOf: string | undefined, order: readonly number[]): void {
  const other = shuffled(record, order);
  expect(decided(other, policy, asOf)).toEqual(decided(record, policy, asOf));
  expect(found(other, policy, asOf)).toEqual(found(record, policy, asOf));
}

describe("the order of a record's lists changes nothing", () => {
  it("of what is decided and found of any record", { timeout: 60_000 }, () => {
    always(
      fc.property(anyRecord, anyPolicyId, maybeAsOf, anyOrder, (record, policy, asOf, order) => {
        holds(withoutTwins(record), policy, asOf, order);
      }),
      500,
    );
  });

  it.each(policies.map(({ id }) => id))("of what is decided and found of the examples under %s", (policy) => {
    always(
      fc.property(fc.constantFrom(...examples), maybeAsOf, anyOrder, (record, asOf, order) => {
        holds(record, policy, asOf, order);
      }),
      40,
    );
  });
});
