import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  buildTimeline,
  extendPolicy,
  layersOf,
  parsePolicy,
  policies,
  resolvePolicy,
  type Clause,
  type Policy,
  type Timeline,
} from "../../src/index.js";
import { conferenceTypes } from "../../src/vocabulary/codes.js";
import { conditions, duty, type ConditionName, type Duty } from "../../src/policy/index.js";
import { always } from "../always.js";
import { anyDay, anyRecord } from "../any-record.js";

const anyPolicy = fc.constantFrom(...policies);
const dutiesOf = (policy: Policy) => resolvePolicy(policy).flatMap((rule) => (rule.kind === "duty" ? rule : []));

const anyDue = fc.record({
  count: fc.integer({ min: 1, max: 30 }),
  unit: fc.constantFrom("working-days", "days", "weeks", "hours"),
  relation: fc.constantFrom("after", "before"),
  event: fc.constantFrom("conference-start", "conference-end", "section-47-strategy-discussion"),
});
/** A duty of this id, for some types of conference or all, under a condition or none. */
const anyDutyOf = (id: string): fc.Arbitrary<Duty> =>
  fc
    .record({
      due: anyDue,
      for: fc.option(fc.subarray([...conferenceTypes], { minLength: 1 }), { nil: undefined }),
      when: fc.option(fc.constantFrom(...(Object.keys(conditions) as ConditionName[])), { nil: undefined }),
    })
    .map(({ due, ...rest }) => {
      const given = Object.fromEntries(Object.entries(rest).filter(([, value]) => value !== undefined));
      return duty(id, { by: "chair", due, ...given });
    });
const clauseOf = (...rules: Duty[]): Clause => ({ id: "O1", at: "Section 1", says: "Something of its own.", rules });

/** The dates of a timeline, and what waits, without the clauses that say so. */
const datesOf = ({ deadlines, waiting, checklist }: Timeline) => ({
  deadlines: deadlines.map(({ key, due, status, otherReadings, projectedFrom }) => [
    key,
    due,
    status,
    otherReadings,
    projectedFrom,
  ]),
  waiting: waiting.map(({ id, needs }) => [id, needs]),
  checklist: checklist.map(({ key }) => key),
});

describe("a layer that says nothing", () => {
  it("changes no date, and no rule", () => {
    always(
      fc.property(anyPolicy, anyRecord, (policy, record) => {
        const empty = extendPolicy(policy, { id: "says-nothing" });
        expect(resolvePolicy(empty)).toEqual(resolvePolicy(policy));
        expect(datesOf(buildTimeline(record, empty))).toEqual(datesOf(buildTimeline(record, policy)));
      }),
      40,
    );
  });
});

describe("a duty that no layer has", () => {
  it("comes beside the others, and changes nothing of them", () => {
    always(
      fc.property(anyPolicy, anyRecord, anyDutyOf("something-of-its-own"), (policy, record, own) => {
        const more = extendPolicy(policy, { id: "has-more", clauses: [clauseOf(own)] });
        const rules = resolvePolicy(more).filter(({ id }) => id !== own.id);
        expect(rules).toEqual(resolvePolicy(policy));
        const timeline = buildTimeline(record, more);
        const isOther = ({ id }: { id: string }) => id !== own.id;
        const others = {
          ...timeline,
          deadlines: timeline.deadlines.filter(isOther),
          waiting: timeline.waiting.filter(isOther),
          checklist: timeline.checklist.filter(isOther),
        };
        expect(datesOf(others)).toEqual(datesOf(buildTimeline(record, policy)));
      }),
      60,
    );
  });
});

describe("a duty in place of one below", () => {
  it("keeps its id, holds for the types it names, and leaves the others to what was there", () => {
    const anyReplacement = anyPolicy.chain((policy) =>
      fc.constantFrom(...dutiesOf(policy)).chain(({ id }) => fc.tuple(fc.constant(policy), anyDutyOf(id))),
    );
    always(
      fc.property(anyReplacement, ([policy, own]) => {
        const rules = (of: Policy) => resolvePolicy(of).filter(({ id }) => id === own.id);
        const [before, after] = [
          rules(policy),
          rules(extendPolicy(policy, { id: "on-top", clauses: [clauseOf(own)] })),
        ];
        const named = own.for ?? conferenceTypes;
        for (const type of conferenceTypes) {
          const above = after.filter((rule) => rule.layer === "on-top" && rule.for.includes(type));
          const below = after.filter((rule) => rule.layer !== "on-top" && rule.for.includes(type));
          const old = before.filter((rule) => rule.for.includes(type));
          // What is said of initial conferences may hold for pre-birth ones too.
          if (type !== "pre-birth" || named.includes(type)) expect(above.length).toBe(named.includes(type) ? 1 : 0);
          if (above.length === 0) expect(below.map(({ clause }) => clause)).toEqual(old.map(({ clause }) => clause));
          else if (own.when === undefined) expect(below).toEqual([]);
          else for (const rule of below) expect(rule.unless).toContain(own.when);
          for (const { replaces } of above) expect(replaces.length).toBeGreaterThanOrEqual(old.length);
        }
        expect(
          resolvePolicy(extendPolicy(policy, { id: "on-top", clauses: [clauseOf(own)] })).filter(
            ({ id }) => id !== own.id,
          ),
        ).toEqual(resolvePolicy(policy).filter(({ id }) => id !== own.id));
      }),
      120,
    );
  });
});

describe("the order of clauses", () => {
  it("changes no date", () => {
    const shuffled = anyPolicy.chain((policy) =>
      fc
        .shuffledSubarray([...policy.clauses], { minLength: policy.clauses.length })
        .map((clauses) => [policy, { ...policy, clauses }] as const),
    );
    const sorted = (timeline: Timeline) => {
      const { deadlines, waiting, checklist } = datesOf(timeline);
      const byText = (list: unknown[]) => list.map((item) => JSON.stringify(item)).toSorted();
      return [byText(deadlines), byText(waiting), checklist.toSorted()];
    };
    always(
      fc.property(shuffled, anyRecord, ([policy, other], record) => {
        expect(sorted(buildTimeline(record, other))).toEqual(sorted(buildTimeline(record, policy)));
      }),
    );
  });
});

describe("JSON", () => {
  it("holds a policy with all its layers, and gives it back with the same rules on every day", () => {
    const anyOverlay = anyPolicy.chain((policy) =>
      fc.record({ own: anyDutyOf("something-of-its-own"), from: anyDay }).map(({ own, from }) =>
        extendPolicy(policy, {
          id: "through-json",
          closures: [{ date: from, title: "Shut" }],
          clauses: [{ ...clauseOf(own), from }],
        }),
      ),
    );
    always(
      fc.property(anyOverlay, anyDay, anyRecord, (policy, on, record) => {
        const read = parsePolicy(JSON.stringify(policy));
        if (!read.ok) throw new Error(read.findings[0]!.code);
        expect(read.value).toEqual(policy);
        expect(layersOf(read.value).length).toBe(layersOf(policy).length);
        expect(resolvePolicy(read.value, on)).toEqual(resolvePolicy(policy, on));
        expect(buildTimeline(record, read.value)).toEqual(buildTimeline(record, policy));
      }),
      50,
    );
  });
});
