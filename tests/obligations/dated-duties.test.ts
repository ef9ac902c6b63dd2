import { describe, expect, it } from "vitest";
import {
  buildTimeline,
  policies,
  resolvePolicy,
  validateRecord,
  type ConferenceRecord,
  type Policy,
} from "../../src/index.js";
import { addDays } from "../../src/calendar/local-date.js";
import { conditionsIn } from "../../src/policy/when.js";
import { periodsOf, singlesIn } from "../../src/policy/due.js";
import type { ResolvedRule } from "../../src/policy/index.js";
import { audiences, conferenceTypes, type ConferenceType } from "../../src/vocabulary/codes.js";

type Duty = Extract<ResolvedRule, { kind: "duty" }>;
type Parts = Partial<ConferenceRecord>;
interface Case {
  readonly policy: Policy;
  readonly type: ConferenceType;
  readonly duty: Duty;
}

/** A Tuesday; and a day that comes before everything that is recorded here. */
const [DAY, BEFORE_ALL] = ["2020-05-12", "2019-01-02"];
const LONG_AFTER = "2021-12-31";
const SEVERITY = { must: "error", should: "query", may: "info" };
const CONFERENCE = { start: `${DAY}T10:00`, end: `${DAY}T12:00` };
const PREVIOUS: Record<string, ConferenceType> = {
  "after-initial-conference": "initial",
  "after-review-conference": "review",
  "after-pre-birth-conference": "pre-birth",
  "after-transfer-in-conference": "transfer-in",
};

const CASES: readonly Case[] = policies.flatMap((policy) =>
  resolvePolicy(policy, DAY).flatMap((rule) => {
    if (rule.kind !== "duty" || rule.strength === "may") return [];
    if (rule.due === undefined || "notStated" in rule.due) return [];
    return conferenceTypes
      .filter((type) => rule.for.includes(type))
      .map((type): Case => ({ policy, type, duty: rule }));
  }),
);
const isOfConference = ({ doneBy }: Duty) => doneBy === "conference-held" || doneBy === "conference-concluded";
const timesOf = ({ due }: Duty) => periodsOf(due).flatMap(singlesIn);
const relationsOf = (duty: Duty) => timesOf(duty).map(({ relation }) => relation);
const isRecurring = (duty: Duty) => relationsOf(duty).includes("every");
const isFollowing = (duty: Duty) => relationsOf(duty).some((relation) => relation === "after");
const named = (isMeant: (duty: Duty) => boolean) =>
  CASES.filter(({ duty }) => isMeant(duty)).map(
    (each) => [`${each.policy.id}: ${each.duty.id} (${each.duty.clause.clause}) of ${each.type}`, each] as const,
  );

/** The record of a conference to which a duty applies, with what is added; nothing that it asks for is recorded. */
function recordOf({ type, duty }: Case, added: Parts = {}): ConferenceRecord {
  const met = conditionsIn(duty.when);
  const previous = met.map((name) => PREVIOUS[name]).find((each) => each !== undefined);
  return {
    type,
    referral: { receivedOn: "2020-03-02" },
    concern: { raisedOn: "2020-04-22" },
    strategyDiscussions: [{ heldOn: "2020-04-22", initiatedSection47: true }],
    section47: { startedOn: "2020-04-22" },
    expectedDeliveryOn: "2020-10-01",
    transferIn: { notifiedOn: "2020-04-21", acceptedOn: "2020-04-21" },
    ...(met.includes("emergency-protection-order") ? { emergencyProtectionOrder: { endsOn: "2020-05-20" } } : {}),
    conference: {
      decidedOn: "2020-04-24",
      ...(met.includes("one-to-one") ? { mode: "one-to-one" } : {}),
      ...(met.includes("not-quorate") ? { quorate: false } : {}),
      held: CONFERENCE,
    },
    decision: { planNeeded: true, madeAt: `${DAY}T11:30`, ...(met.includes("rated-red") ? { rag: "red" } : {}) },
    ...(met.some((name) => name === "child-born" || name.startsWith("mother-")) ||
    timesOf(duty).some(({ event }) => event === "birth")
      ? { bornOn: "2020-06-01", motherWellEnough: !met.includes("mother-not-well-enough") }
      : {}),
    ...(duty.id === "review-after-birth-held" ? { completed: [{ duty: "met-after-birth", at: "2020-06-05" }] } : {}),
    ...(met.includes("social-work-report-missing") ? { reports: [] } : {}),
    // That there was a problem of access is known by the duty's being entered.
    ...(met.includes("access-problem-recorded") ? { notDone: [{ duty: duty.id }] } : {}),
    ...(type === "review" ? { previousConference: { type: previous ?? "initial", heldOn: "2020-02-20" } } : {}),
    ...added,
  };
}

/** What is entered as done for all, and for each audience that it can be owed to one at a time. */
function done({ duty }: Case, at: string): Parts {
  const birth = duty.id === "review-after-birth-held" ? [{ duty: "met-after-birth", at: "2020-06-05" }] : [];
  const each = duty.each === "audience" ? audiences.map((to) => ({ duty: duty.id, for: to, at })) : [];
  return { completed: [{ duty: duty.id, at }, ...each, ...birth], notDone: [] };
}

/** The latest day on which it is due, under the reading that is chosen; and the instant, where there is one. */
function dueOf(given: Case): { readonly date: string; readonly at?: string | null | undefined } {
  const { deadlines } = buildTimeline(recordOf(given), given.policy);
  const due = deadlines.filter(({ id }) => id === given.duty.id).map((deadline) => deadline.due);
  expect(due.length).toBeGreaterThan(0);
  return due.at(-1)!;
}

/** The last day on which it is in time under any reading. */
function lastOf(given: Case): string {
  const { deadlines } = buildTimeline(recordOf(given), given.policy);
  return deadlines
    .filter(({ id }) => id === given.duty.id)
    .flatMap(({ due, otherReadings }) => [due.date, ...otherReadings.map((other) => other.due.date)])
    .toSorted()
    .at(-1)!;
}

function saidOf({ policy, duty }: Case, record: ConferenceRecord, asOf: string) {
  const { rules, findings } = validateRecord(record, policy, { asOf });
  const rule = rules.find((each) => each.duty === duty.id);
  expect(rule?.basis.map(({ clause }) => clause)).toContain(duty.clause.clause);
  const found = findings.filter(({ deadline }) => deadline?.duty === duty.id);
  for (const { basis } of found) expect(basis.map(({ clause }) => clause)).toContain(duty.clause.clause);
  return { status: rule!.status, found: found.map(({ severity, code }) => `${severity} ${code}`) };
}
const statusesOf = ({ policy, duty }: Case, record: ConferenceRecord, asOf: string) =>
  buildTimeline(record, policy, { asOf })
    .deadlines.filter(({ id }) => id === duty.id)
    .map(({ status }) => status);
const only = (found: readonly string[]) => [...new Set(found)];
/** That no agency's report came is a must, where its time is a should. */
const gravityLeftUndone = (duty: Duty) =>
  duty.id === "reports-submitted" && duty.clause.clause.startsWith("BD") ? "error" : SEVERITY[duty.strength];

it("there are such duties in every policy, of both strengths", () => {
  expect(new Set(CASES.map(({ policy }) => policy.id))).toEqual(new Set(policies.map(({ id }) => id)));
  expect(new Set(CASES.map(({ duty }) => duty.strength))).toEqual(new Set(["must", "should"]));
});

describe("a duty with a time", () => {
  // What recurs is due again once it is done: tests/obligations/evaluate.test.ts has it.
  const ordinary = named((duty) => !isOfConference(duty) && !isRecurring(duty));

  it.each(ordinary)("that is done when it is due is done: %s", (_, given) => {
    const { date, at } = dueOf(given);
    const record = recordOf(given, done(given, at ?? date));
    expect(only(statusesOf(given, record, LONG_AFTER) as string[])).toEqual(["done"]);
    expect(saidOf(given, record, LONG_AFTER)).toEqual({ status: "passed", found: [] });
  });

  it.each(ordinary)("that is done the day after, under every reading, is missed: %s", (_, given) => {
    const record = recordOf(given, done(given, addDays(lastOf(given), 1)));
    const { status, found } = saidOf(given, record, LONG_AFTER);
    expect(status).toBe("failed");
    expect(only(found)).toEqual([`${SEVERITY[given.duty.strength]} deadline-missed`]);
    expect(only(statusesOf(given, record, LONG_AFTER) as string[])).toEqual(["late"]);
  });

  it.each(ordinary.filter(([, given]) => lastOf(given) > dueOf(given).date))(
    "that is in time under another reading only is a query: %s",
    (_, given) => {
      const record = recordOf(given, done(given, lastOf(given)));
      expect(only(saidOf(given, record, LONG_AFTER).found)).toEqual(["query deadline-missed"]);
      expect(only(statusesOf(given, record, LONG_AFTER) as string[])).toEqual(["late"]);
    },
  );

  it.each(ordinary)("that is not done is due today, and overdue the day after: %s", (_, given) => {
    const { date } = dueOf(given);
    expect(statusesOf(given, recordOf(given), date)).toContain("due-today");
    expect(saidOf(given, recordOf(given), date).found).not.toContain("error deadline-overdue");
    expect(statusesOf(given, recordOf(given), addDays(date, 1))).toContain("overdue");
    const { status, found } = saidOf(given, recordOf(given), addDays(lastOf(given), 1));
    expect(status).toBe("failed");
    expect(found.length).toBeGreaterThan(0);
    for (const line of found) expect(line).toMatch(/^(error|query) deadline-overdue$/);
    expect(only(saidOf(given, recordOf(given), LONG_AFTER).found)).toEqual([
      `${gravityLeftUndone(given.duty)} deadline-overdue`,
    ]);
  });

  it.each(ordinary)("that is recorded as not done is as grave as one that is absent: %s", (_, given) => {
    const record = recordOf(given, { notDone: [{ duty: given.duty.id }] });
    const { status, found } = saidOf(given, record, LONG_AFTER);
    expect(status).toBe("failed");
    expect(only(found)).toEqual([`${gravityLeftUndone(given.duty)} deadline-overdue`]);
  });

  it.each(named((duty) => !isOfConference(duty) && isFollowing(duty)))(
    "is not done by what came before its event: %s",
    (_, given) => {
      const record = recordOf(given, done(given, BEFORE_ALL));
      const { status, found } = saidOf(given, record, LONG_AFTER);
      expect(status).toBe("failed");
      expect(found.filter((line) => line.endsWith(" before-its-event")).length).toBeGreaterThan(0);
      expect(statusesOf(given, record, LONG_AFTER)).not.toContain("done");
    },
  );
});

describe("the time of the conference itself", () => {
  const held = named(({ doneBy }) => doneBy === "conference-held");
  const on = (given: Case, day?: string): ConferenceRecord =>
    recordOf(given, { decision: undefined, conference: day ? { held: { start: day, end: day } } : {} });

  it.each(held)("%s", (_, given) => {
    const { date } = dueOf(given);
    const last = lastOf(given);
    expect(saidOf(given, on(given, date), LONG_AFTER)).toEqual({ status: "passed", found: [] });
    expect(saidOf(given, on(given, addDays(last, 1)), LONG_AFTER)).toEqual({
      status: "failed",
      found: [`${SEVERITY[given.duty.strength]} deadline-missed`],
    });
    expect(statusesOf(given, on(given), date)).toEqual(["due-today"]);
    expect(saidOf(given, on(given), addDays(last, 1))).toEqual({
      status: "failed",
      found: [`${SEVERITY[given.duty.strength]} deadline-overdue`],
    });
  });
});
