import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { addDays } from "../../src/calendar/index.js";
import {
  buildTimeline,
  definePolicy,
  findPolicy,
  policies,
  policyAt,
  policyFor,
  type ConferenceRecord,
  type Policy,
} from "../../src/index.js";
import { evaluate, policyFor as policyAmong } from "../../src/obligations/index.js";
import { clause, duty, workingDays } from "../../src/policy/index.js";
import { always } from "../always.js";
import { anyDay, anyMoment, anyRecord } from "../any-record.js";
import { refused } from "../refusals.js";

/** Coastshire's minutes are due after 20 working days, and from 1 May 2020 on after 10. */
function coastshire(id: string, count: number, dates: Partial<Policy>): Policy {
  return definePolicy({
    id,
    authority: "coastshire",
    title: "Coastshire",
    layer: "authority",
    document: { title: "Conference procedure", editions: [{ name: id }] },
    clauses: [
      clause(
        "1",
        "1",
        "Minutes go out within a time.",
        duty("minutes-circulated", { by: "conference-service", due: workingDays(count).after("conference-end") }),
      ),
    ],
    ...dates,
  });
}
const first = coastshire("coastshire-2019", 20, { from: "2019-01-01", until: "2020-05-01" });
const second = coastshire("coastshire-2020", 10, { from: "2020-05-01" });
const among = [second, ...policies, first];

const forRecord = (fields: object, asOf?: string, known: readonly Policy[] = among) => {
  const record = { type: "initial", ...fields } as ConferenceRecord;
  const { policy, on, by } = policyFor(record, "coastshire", { among: known, asOf });
  return [policy.id, on, by];
};
const planned = (start: string) => ({ conference: { planned: { start } } });
const held = (start: string) => ({ conference: { held: { start } } });

describe("the policy for a record", () => {
  it("is the one in force on the day of the conference, planned or held, the first day of the new one included", () => {
    expect(forRecord(planned("2020-04-30T10:00"))).toEqual(["coastshire-2019", "2020-04-30", "conference-planned"]);
    expect(forRecord(planned("2020-05-01T10:00"))).toEqual(["coastshire-2020", "2020-05-01", "conference-planned"]);
    expect(forRecord(held("2020-04-30T16:00"))).toEqual(["coastshire-2019", "2020-04-30", "conference-held"]);
    expect(forRecord(held("2020-05-01"))).toEqual(["coastshire-2020", "2020-05-01", "conference-held"]);
  });

  it("is by the day in London, whatever zone the time is written in", () => {
    expect(forRecord(planned("2020-04-30T23:30:00Z"))).toEqual(["coastshire-2020", "2020-05-01", "conference-planned"]);
    expect(forRecord({}, "2020-04-30T23:30:00Z")).toEqual(["coastshire-2020", "2020-05-01", "as-of"]);
    expect(forRecord(planned("2020-05-01T00:30:00+02:00"))[0]).toBe("coastshire-2019");
  });

  it("is by the day it was held and not the one for which it was planned", () => {
    const moved = { conference: { planned: { start: "2020-04-28T10:00" }, held: { start: "2020-05-05T10:00" } } };
    expect(forRecord(moved)).toEqual(["coastshire-2020", "2020-05-05", "conference-held"]);
  });

  it("is by the conference also where another day is asked about; what is recorded for later is planned", () => {
    expect(forRecord(held("2020-04-30"), "2021-01-01")).toEqual(["coastshire-2019", "2020-04-30", "conference-held"]);
    expect(forRecord(held("2020-05-05"), "2020-04-20")).toEqual([
      "coastshire-2020",
      "2020-05-05",
      "conference-planned",
    ]);
  });

  it("is by the end where only that is known, and by the discussions that the conference consists of", () => {
    expect(forRecord({ conference: { held: { end: "2020-04-30T12:00" } } })).toEqual([
      "coastshire-2019",
      "2020-04-30",
      "conference-held",
    ]);
    const discussions = [{ start: "2020-05-04T10:00" }, { start: "2020-04-30T10:00" }];
    expect(forRecord({ conference: { discussions } })).toEqual(["coastshire-2019", "2020-04-30", "conference-held"]);
    expect(forRecord({ conference: { discussions } }, "2020-04-01")[2]).toBe("conference-planned");
  });

  it("before the conference has a day is by the day asked about, and without one by the last strategy discussion", () => {
    const discussed = { strategyDiscussions: [{ heldOn: "2020-05-01" }, { heldOn: "2020-04-20" }] };
    expect(forRecord({}, "2020-04-30")).toEqual(["coastshire-2019", "2020-04-30", "as-of"]);
    expect(forRecord(discussed, "2020-04-30T12:00")).toEqual(["coastshire-2019", "2020-04-30", "as-of"]);
    expect(forRecord(discussed)).toEqual(["coastshire-2020", "2020-05-01", "strategy-discussion"]);
  });

  it("is by the next that is known where the conference's day cannot be read", () => {
    expect(forRecord(planned("soon"), "2020-04-30")).toEqual(["coastshire-2019", "2020-04-30", "as-of"]);
    expect(forRecord(planned("soon"))).toEqual(["coastshire-2020", null, "latest"]);
  });

  it("is the latest where nothing gives a day: the one without an end, else the last to end", () => {
    expect(forRecord({})).toEqual(["coastshire-2020", null, "latest"]);
    const ended = coastshire("coastshire-ended", 5, { from: "2020-05-01", until: "2022-01-01" });
    expect(forRecord({}, undefined, [ended, first])[0]).toBe("coastshire-ended");
    const meanwhile = coastshire("coastshire-meanwhile", 5, { from: "2021-01-01", until: "2021-06-01" });
    expect(forRecord({}, undefined, [meanwhile, second, first])[0]).toBe("coastshire-2020");
    expect(forRecord({}, "2021-02-01", [meanwhile, second, first])[0]).toBe("coastshire-meanwhile");
    const toCome = coastshire("coastshire-2090", 5, { from: "2090-01-01" });
    expect(forRecord({}, undefined, [second, toCome])[0]).toBe("coastshire-2090");
  });

  it("is sought among the policies that come with this package unless others are given", () => {
    const record: ConferenceRecord = { type: "review", ...planned("2020-05-05") };
    expect(policyFor(record, "northamptonshire")).toEqual({
      policy: findPolicy("northamptonshire"),
      on: "2020-05-05",
      by: "conference-planned",
    });
    expect(policyFor(record, "hounslow").policy).toBe(findPolicy("hounslow"));
    expect(policyFor({ type: "review" }, "northamptonshire").by).toBe("latest");
    expect(policyAmong(record, "coastshire", { among }).policy).toBe(second);
  });

  it("leaves the record as it was", () => {
    const record = Object.freeze({ type: "initial", ...planned("2020-05-05") }) as ConferenceRecord;
    const text = JSON.stringify(record);
    policyFor(record, "coastshire", { among: Object.freeze([...among]) });
    expect(JSON.stringify(record)).toBe(text);
  });
});

describe("where there is no policy for a record", () => {
  const ask = (fields: object, authority: string, asOf?: string) => () =>
    policyFor({ type: "initial", ...fields } as ConferenceRecord, authority, { among, asOf });

  it("the authority's successors are named, and the day on which the next policy begins", () => {
    expect(refused(ask(planned("2021-04-01"), "northamptonshire"))).toMatchObject({
      code: "no-policy-in-force",
      message: expect.stringContaining("followed by north-northamptonshire and west-northamptonshire"),
      details: {
        on: "2021-04-01",
        ended: "2021-04-01",
        successors: ["north-northamptonshire", "west-northamptonshire"],
        next: null,
      },
    });
    expect(refused(ask(planned("2018-12-31"), "coastshire"))).toMatchObject({
      code: "no-policy-in-force",
      message: "No policy of coastshire is in force on 2018-12-31. One is in force from 2019-01-01.",
      details: { ended: null, successors: [], next: "2019-01-01" },
    });
  });

  it("the authorities that may have been meant are named, also by the id of one of their policies", () => {
    expect(refused(ask({}, "coastshir"))).toMatchObject({
      code: "unknown-authority",
      details: { suggestions: ["coastshire"] },
    });
    const renamed = [coastshire("procedure-of-2020", 10, {})];
    const byId = () => policyFor({ type: "initial" }, "procedure-of-2020", { among: renamed });
    expect(refused(byId)).toMatchObject({ code: "unknown-authority", details: { suggestions: ["coastshire"] } });
    expect(refused(byId).message).toContain("Did you mean coastshire?");
    expect(refused(() => policyFor({ type: "initial" }, "hounslow", { among: [] }))).toMatchObject({
      code: "unknown-authority",
      details: { suggestions: [], known: [] },
    });
  });

  it("what is no record, no type of conference or no day is the caller's mistake", () => {
    expect(refused(() => policyFor(null as never, "hounslow"))).toMatchObject({ code: "not-a-record" });
    expect(refused(() => policyFor({ type: "party" } as never, "hounslow"))).toMatchObject({
      code: "unknown-conference-type",
    });
    for (const asOf of ["tomorrow", "2020-02-30", ""]) {
      expect(refused(ask({}, "coastshire", asOf)).code).toBe(
        refused(() => buildTimeline({ type: "initial" }, "hounslow", { asOf })).code,
      );
    }
  });
});

/** Whether a timeline under a policy calls it in force: it says so where it is not. */
function isInForce(record: ConferenceRecord, policy: Policy, asOf: string | undefined): boolean {
  const { notices } = buildTimeline(record, policy, { asOf });
  return !notices.some(({ code }) => code === "policy-not-yet-in-force" || code === "policy-no-longer-in-force");
}

describe("the policy for any record", () => {
  const before = coastshire("coastshire-before", 15, { until: "2019-01-01" });
  const all = [first, before, second];

  it("is the one that a timeline under it calls in force, and it alone, on the day by which evaluate takes its rules", () => {
    always(
      fc.property(anyRecord, fc.option(anyMoment, { nil: undefined }), (record, asOf) => {
        const { policy, on, by } = policyFor(record, "coastshire", { among: all, asOf });
        for (const each of all) expect(evaluate(record, each, { asOf }).on).toBe(on);
        expect(by === "latest").toBe(on === null);
        expect(by).not.toBe(asOf === undefined ? "as-of" : "strategy-discussion");
        if (on === null) expect(policy).toBe(second);
        else expect(all.filter((each) => isInForce(record, each, asOf))).toEqual([policy]);
      }),
      200,
    );
  });

  it("is the one that gives the same dates as a single policy with both editions of the clause", () => {
    const together = definePolicy({
      ...second,
      id: "together",
      from: undefined,
      clauses: all.flatMap((each) => each.clauses.map((one) => ({ ...one, from: each.from, until: each.until }))),
    } as unknown as Policy);
    const dates = (record: ConferenceRecord, policy: Policy, asOf: string | undefined) =>
      buildTimeline(record, policy, { asOf }).deadlines.map(({ key, due, status }) => [key, due, status]);
    always(
      fc.property(anyRecord, fc.option(anyMoment, { nil: undefined }), (record, asOf) => {
        const { policy } = policyFor(record, "coastshire", { among: all, asOf });
        expect(dates(record, policy, asOf)).toEqual(dates(record, together, asOf));
      }),
      200,
    );
  });

  it("does not depend on the order in which the policies are given", () => {
    always(
      fc.property(
        anyRecord,
        fc.shuffledSubarray([...all, ...policies], { minLength: all.length + policies.length }),
        (record, shuffled) => {
          expect(policyFor(record, "coastshire", { among: shuffled })).toEqual(
            policyFor(record, "coastshire", { among: all }),
          );
        },
      ),
      50,
    );
  });

  it("by a day is the policy on that day", () => {
    always(
      fc.property(anyDay, (day) => {
        expect(policyFor({ type: "initial" }, "coastshire", { among: all, asOf: day }).policy).toBe(
          policyAt("coastshire", day, all),
        );
      }),
      50,
    );
  });

  it("is exactly one on every day, and changes on the first day of the next", () => {
    const changes: string[] = [];
    let last: Policy | undefined;
    for (let day = "2018-12-01"; day < "2020-08-01"; day = addDays(day, 1)) {
      const record: ConferenceRecord = { type: "initial", ...planned(day) };
      const { policy, on } = policyFor(record, "coastshire", { among: all });
      expect(on).toBe(day);
      expect(all.filter((each) => isInForce(record, each, undefined))).toEqual([policy]);
      if (policy !== last) changes.push(`${day} ${policy.id}`);
      last = policy;
    }
    expect(changes).toEqual([
      "2018-12-01 coastshire-before",
      "2019-01-01 coastshire-2019",
      "2020-05-01 coastshire-2020",
    ]);
  });
});
