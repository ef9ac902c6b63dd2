import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { addDays } from "../../src/calendar/index.js";
import { buildTimeline, findPolicy, type ConferenceRecord, type Deadline, type Timeline } from "../../src/index.js";
import { calendarOf } from "../../src/policy/index.js";
import { frozen } from "../../src/policy/policy.js";
import { always, often } from "../always.js";
import { anyDay, anyMoment, anyPolicyId, anyRecord } from "../any-record.js";
import { leavesOf, withAt } from "../leaves.js";

const anyCase = fc.tuple(anyRecord, anyPolicyId);

/** Whether one due time is before another: by the instant where both have one, else by the day. */
function isBefore(a: Deadline["due"], b: Deadline["due"]): boolean {
  return a.at !== undefined && b.at !== undefined ? Date.parse(a.at) < Date.parse(b.at) : a.date < b.date;
}

/** The deadlines of two timelines that are the same duty to the same party under the same clause. */
function pairs(one: Timeline, other: Timeline): [Deadline, Deadline][] {
  const name = ({ key, basis }: Deadline) => `${key} ${basis[0]!.clause}`;
  const others = new Map(other.deadlines.map((deadline) => [name(deadline), deadline]));
  return one.deadlines.flatMap((deadline) => {
    const twin = others.get(name(deadline));
    return twin ? [[deadline, twin] as [Deadline, Deadline]] : [];
  });
}

/** How a deadline is counted: its own relations, and those of the duties whose due time stands in for an event. */
function relationsOf(deadline: Deadline, { deadlines }: Timeline): string[] {
  const counted = [deadline, ...deadlines.filter(({ id }) => deadline.projectedFrom.includes(id))];
  return counted.flatMap(({ why }) => why.flatMap(({ period }) => period?.relation ?? []));
}

const isMoment = (value: unknown) => typeof value === "string" && /^\d{4}-\d\d-\d\d/.test(value);

describe("any record, under any policy", () => {
  it("gives a timeline in due order, under keys of their own, with what each that waits is waiting for", () => {
    always(
      fc.property(anyCase, ([record, policy]) => {
        const { deadlines, checklist, waiting } = buildTimeline(record, policy);
        for (const [index, { due }] of deadlines.slice(1).entries()) {
          expect(isBefore(due, deadlines[index]!.due)).toBe(false);
        }
        const keys = [...deadlines, ...checklist].map(({ key }) => key);
        expect(keys).toEqual([...new Set(keys)]);
        const ids = waiting.map(({ id }) => id);
        expect(ids).toEqual([...new Set(ids)]);
        for (const { needs, id } of waiting) expect(needs, id).not.toEqual([]);
      }),
      100,
    );
  });

  it("gives the same bytes each time, also from what is frozen, and is left as it was", () => {
    always(
      fc.property(anyCase, fc.option(anyMoment, { nil: undefined }), ([record, policy], asOf) => {
        const text = JSON.stringify(record);
        const timeline = JSON.stringify(buildTimeline(record, policy, { asOf }));
        expect(JSON.stringify(record)).toBe(text);
        const again = frozen(JSON.parse(text) as ConferenceRecord);
        expect(JSON.stringify(buildTimeline(again, policy, frozen({ asOf })))).toBe(timeline);
      }),
      200,
    );
  });
});

describe("the day asked about", () => {
  /** The last day of anything in a record. */
  const lastDayOf = (record: ConferenceRecord) =>
    leavesOf(record)
      .flatMap(({ value }) => (isMoment(value) ? String(value).slice(0, 10) : []))
      .toSorted()
      .at(-1);
  const withoutStanding = (timeline: Timeline) => ({
    ...timeline,
    asOf: null,
    // Of rules that were made for the time being, their age is said.
    notices: timeline.notices.filter(({ code }) => code !== "policy-interim"),
    deadlines: timeline.deadlines.map(({ status, ...deadline }) => ({
      ...deadline,
      workingDaysLeft: null,
      closedBy: null,
      status: status === "done" || status === "late" ? status : null,
    })),
  });

  it("changes where each deadline stands, and nothing else once all that is recorded has happened", () => {
    always(
      fc.property(anyCase, fc.nat(300), fc.nat(300), ([record, policy], one, other) => {
        const last = lastDayOf(record);
        fc.pre(last !== undefined);
        const [first, second] = [one, other].map((days) =>
          // Two days on: an instant at an offset can be of the next day in London.
          buildTimeline(record, policy, { asOf: addDays(last, days + 2) }),
        ) as [Timeline, Timeline];
        fc.pre(first.record.conference !== null);
        expect(withoutStanding(second)).toEqual(withoutStanding(first));
      }),
      200,
    );
  });

  it("cuts off nothing where it is not given", () => {
    always(
      fc.property(anyCase, ([record, policy]) => {
        const { planned: _, discussions: __, ...conference } = record.conference ?? {};
        const { plannedOn: ___, ...nextReview } = record.nextReview ?? {};
        const happened: ConferenceRecord = { ...record, conference, nextReview };
        const last = lastDayOf(happened);
        fc.pre(last !== undefined);
        const afterwards = buildTimeline(happened, policy, { asOf: addDays(last, 2) });
        fc.pre(afterwards.record.conference !== null);
        expect(buildTimeline(happened, policy)).toEqual(withoutStanding(afterwards));
      }),
      200,
    );
  });

  it("once later makes nothing less overdue that is due on the same day and still not done", () => {
    const urgency = ["upcoming", "due-today", "overdue"];
    let compared = 0;
    always(
      fc.property(anyCase, anyMoment, fc.nat(200), ([record, policy], asOf, days) => {
        const now = buildTimeline(record, policy, { asOf });
        const then = buildTimeline(record, policy, { asOf: addDays(asOf.slice(0, 10), days) + asOf.slice(10) });
        for (const [before, after] of pairs(now, then)) {
          if (before.doneAt !== null || after.doneAt !== null) continue;
          if (before.status === null || after.status === null) continue;
          if (isBefore(before.due, after.due) || isBefore(after.due, before.due)) continue;
          expect(urgency.indexOf(after.status)).toBeGreaterThanOrEqual(urgency.indexOf(before.status));
          if (before.workingDaysLeft === null || after.workingDaysLeft === null) continue;
          expect(after.workingDaysLeft).toBeLessThanOrEqual(before.workingDaysLeft);
          compared++;
        }
      }),
      200,
    );
    expect(compared).toBeGreaterThanOrEqual(often(21));
  });
});

describe("an event that moves later", () => {
  it("makes nothing due earlier", () => {
    // All but meetings, of which one that moves to after the birth becomes the first one after it, and notices, of which
    // one that moves to after the decision becomes the first that tells it.
    const EVENTS = new Set<string | number>([
      "strategyDiscussions",
      "previousConference",
      "conference",
      "referral",
      "transferIn",
      "bornOn",
      "expectedDeliveryOn",
      "decision",
      "completed",
    ]);
    let moved = 0;
    always(
      fc.property(anyCase, fc.nat(), fc.integer({ min: 1, max: 60 }), ([record, policy], which, days) => {
        const moments = leavesOf(record).filter(
          ({ place, value }) => isMoment(value) && EVENTS.has(place[0]!) && place[1] !== "notified",
        );
        fc.pre(moments.length > 0);
        const { place, value } = moments[which % moments.length]!;
        const text = String(value);
        const later = withAt(record, place, addDays(text.slice(0, 10), days) + text.slice(10));
        for (const [before, after] of pairs(buildTimeline(record, policy), buildTimeline(later, policy))) {
          expect(isBefore(after.due, before.due), `${before.key} for ${place.join(".")}`).toBe(false);
          if (isBefore(before.due, after.due)) moved++;
        }
      }),
      500,
    );
    expect(moved).toBeGreaterThanOrEqual(often(1));
  });
});

describe("a day on which the office is shut", () => {
  it("makes nothing that is due after something earlier, and nothing that is due before something later", () => {
    const AFTER = new Set(["after", "spanning", "every"]);
    const changed = { after: 0, before: 0 };
    always(
      fc.property(anyCase, anyDay, fc.nat(10), ([record, policy], from, length) => {
        const closures = [{ from, until: addDays(from, length + 1), title: "Shut" }];
        const open = buildTimeline(record, policy);
        const shut = buildTimeline(record, policy, { calendar: calendarOf(findPolicy(policy)).with({ closures }) });
        for (const [before, after] of pairs(open, shut)) {
          const relations = relationsOf(before, open);
          if (relations.every((relation) => AFTER.has(relation))) {
            expect(isBefore(after.due, before.due), before.key).toBe(false);
            if (isBefore(before.due, after.due)) changed.after++;
          } else if (relations.every((relation) => relation === "before")) {
            expect(isBefore(before.due, after.due), before.key).toBe(false);
            if (isBefore(after.due, before.due)) changed.before++;
          }
        }
      }),
      300,
    );
    expect(Math.min(changed.after, changed.before)).toBeGreaterThanOrEqual(often(1));
  });
});

describe("a further fact", () => {
  it("leaves dated what has a date, unless it contradicts another, makes a discussion one of several, breaks the conference off or excuses what it is counted from", () => {
    always(
      fc.property(anyCase, fc.nat(), ([more, policy], which) => {
        const facts = leavesOf(more).filter(({ value }) => isMoment(value) || typeof value === "boolean");
        fc.pre(facts.length > 0);
        const { place } = facts[which % facts.length]!;
        const before = buildTimeline(withAt(more, place, undefined), policy);
        const after = buildTimeline(more, policy);
        const dated = new Set(before.deadlines.map(({ id }) => id));
        for (const { id } of before.waiting) dated.delete(id);
        const undone = after.waiting.filter(({ id }) => dated.has(id));
        const isBackwards = after.notices.some(({ code }) => code === "conference-ends-before-it-starts");
        const excused = new Set(after.notOwed.map(({ id }) => id));
        for (const { id } of before.notOwed) excused.delete(id);
        const isExplained = (need: string) =>
          (isBackwards && /^conference\.(planned|held)\.end$/.test(need)) ||
          need.startsWith("strategyDiscussions[") ||
          need === "conference.adjourned.reconvenedOn" ||
          (excused.has("decision-notified") && need === "decision.notified[].at");
        const because = undone.map(({ id, needs }) => [id, needs.find(isExplained) && "known"]);
        expect(because, place.join(".")).toEqual(because.map(([id]) => [id, "known"]));
      }),
      500,
    );
  });

  it.each<[string, Partial<ConferenceRecord>, Partial<ConferenceRecord>, string, string?]>([
    [
      "a second strategy discussion, without a flag on either",
      { strategyDiscussions: [{ heldOn: "2020-04-01" }] },
      { strategyDiscussions: [{ heldOn: "2020-04-01" }, { heldOn: "2020-04-03" }] },
      "strategyDiscussions[].initiatedSection47",
    ],
    [
      "a flag on a discussion without a day",
      { strategyDiscussions: [{ heldOn: "2020-04-01", initiatedSection47: true }, {}] },
      { strategyDiscussions: [{ heldOn: "2020-04-01", initiatedSection47: true }, { initiatedSection47: true }] },
      "strategyDiscussions[1].heldOn",
    ],
    [
      "an end before the start",
      { conference: { held: { start: "2020-04-22" } } },
      { conference: { held: { start: "2020-04-22", end: "2020-04-21" } } },
      "conference.held.end",
    ],
    [
      "for whom something was completed, where it stood for all",
      { completed: [{ duty: "decision-notified", at: "2020-04-10" }] },
      { completed: [{ duty: "decision-notified", at: "2020-04-10", for: "family" }] },
      "decision.notified[].at",
      "barking-and-dagenham",
    ],
  ])("makes a deadline wait that had a date, when it is %s", (_, before, after, need, policy = "hounslow") => {
    const needs = (facts: Partial<ConferenceRecord>) =>
      buildTimeline({ type: "initial", ...facts }, policy).waiting.flatMap((each) => each.needs);
    expect(needs(before)).not.toContain(need);
    expect(needs(after)).toContain(need);
  });
});
