import type { Deadline, Step } from "../timeline/index.js";
import type { Cause, FactThen, Item, OtherChange, PolicyThen } from "./change.js";
import { clausesKey } from "./clauses-key.js";
import { conferenceOf, inSide, rootsOf, waitingIn, type Compared, type Side } from "./compared-side.js";
import { countsOf, isSameEvent, isSamePeriod, momentOf, type CountSteps } from "./counts-of-item.js";
import { factThen, whatOf } from "./fact-of-step.js";

/** Why each kind of change came about. */
export interface Causes {
  ofNew(now: Item): readonly Cause[];
  ofGone(was: Item): readonly Cause[];
  ofMove(was: Item, now: Item): readonly Cause[];
  ofClosing(closed: Item): readonly Cause[];
  ofDoing(was: Item, now: Item): readonly Cause[];
  ofLateness(was: Item, now: Item): readonly Cause[];
  ofOther(was: Item, now: Item, what: OtherChange["what"]): readonly Cause[];
}

/** Finds causes in two timelines. */
export function causesIn(before: Side, after: Side): Causes {
  const policies = [policyOf(before.whole), policyOf(after.whole)] as const;
  const isOtherPolicy = policies[0] !== policies[1];

  const isSameConference = conferenceText(before) === conferenceText(after);

  /** What a step counts from is on one side only. */
  function factOf(step: Step, there: Side): readonly Cause[] {
    const then = factThen(step, there);
    const [from, to] = there === after ? [null, then] : [then, null];
    return [{ code: "fact", ...whatOf(step, there), from, to }];
  }

  /** Of what is in one timeline only: `there` it is, in the other it is not. */
  function ofPresence(item: Item, there: Side, other: Side): readonly Cause[] {
    const isNew = there === after;
    const waited = waitingIn(other).find(({ id }) => id === item.id);
    if (waited) return waitedFor(item, waited.needs, isNew);
    const excused = excuseOf(item, there.whole, other.whole);
    if (excused) {
      const { code, path } = excused.because;
      return [{ code: "owed", isOwed: isNew, because: { code, path } }];
    }
    if (isOtherPolicy) {
      const [from, to] = isNew
        ? [policyThen(before), policyThen(after, item)]
        : [policyThen(before, item), policyThen(after)];
      return [{ code: "policy", from, to }];
    }
    // A conference of a history is recorded there and not here.
    const conference = conferenceOf(item);
    if (conference !== null && !other.conferences.has(conference)) {
      return rootsOf(item, there).flatMap((step) => factOf(step, there));
    }
    const people = peopleOf(item, isNew);
    const isElsewhere = other.byDuty.has(item.id);
    if (isElsewhere || people.change !== "told-apart") return [people];
    const steps = rootsOf(item, there).filter(({ event }) => !other.events.has(event));
    return steps.length > 0 ? steps.flatMap((step) => factOf(step, there)) : OTHERWISE;
  }

  /** Somebody by or to whom it is owed joined or left; in both records they are told apart, or no longer. */
  function peopleOf({ party }: Item, isNew: boolean): Extract<Cause, { readonly code: "people" }> {
    const who = party && ("members" in party ? party.agency : (Object.values(party as object)[0] as string));
    const isIn = ({ whole }: Side) =>
      "record" in whole && whole.record.people.some(({ id, agency }) => id === who || agency === who);
    const isApart = isIn(before) === isIn(after);
    return { code: "people", who, change: isApart ? "told-apart" : isNew ? "joined" : "left" };
  }

  /** The facts that were missing on one side, and that the item is counted from on the other. */
  function waitedFor(item: Item, needs: readonly string[], isNew: boolean): readonly Cause[] {
    // A planned day that has passed is recorded as it was.
    const passed = isSameConference ? timePassed() : [];
    if (passed.length > 0 && needs.some((path) => path.startsWith("conference."))) return passed;
    const [there, other] = isNew ? [after, before] : [before, after];
    const steps = rootsOf(item, there).filter(({ event }) => !other.events.has(event));
    if (steps.length > 0) return steps.flatMap((step) => factOf(step, there));
    return needs.map((path) => ({ code: "fact", event: item.id, path, from: null, to: null }));
  }

  function ofMove(was: Item, now: Item, above: readonly string[] = []): readonly Cause[] {
    if (!("due" in was && "due" in now)) return otherRule(was, now);
    if (was.reading !== now.reading) return [{ code: "reading", from: was.reading, to: now.reading }];
    const [one, other] = [countsOf(was), countsOf(now)];
    const isOtherTime = one.some((each) =>
      other.some((since) => isSameEvent(each, since) && !isSamePeriod(each, since)),
    );
    if (clausesKey(was) !== clausesKey(now) || isOtherTime) return otherRule(was, now);
    const found = [...one, ...other].flatMap(({ from }) => {
      const [then, since] = [one, other].map((counts) => counts.find((each) => each.from.event === from.event));
      return causesOfCount(then, since, was, now, above);
    });
    const causes = unique(found);
    return causes.length > 0 ? causes : otherCalendar();
  }

  /** Why one count of two gives another day. */
  function causesOfCount(
    then: CountSteps | undefined,
    since: CountSteps | undefined,
    was: Deadline,
    now: Deadline,
    above: readonly string[],
  ): readonly Cause[] {
    if (!then || !since) {
      return since ? factOf(since.from, after) : factOf(then!.from, before);
    }
    if (momentOf(then.from) === momentOf(since.from)) {
      return momentOf(then.count) === momentOf(since.count) ? [] : holidays(then, since);
    }
    if (then.from.kind === "projected" && since.from.kind === "projected") {
      const id = now.projectedFrom.at(-1);
      const [one, other] = [inSide(before, id, was), inSide(after, id, now)];
      if (one && other && !above.includes(one.key)) return ofMove(one, other, [...above, one.key]);
    }
    const [from, to] = [factThen(then.from, before), factThen(since.from, after)];
    return [{ code: "fact", ...whatOf(since.from, after), from, to }];
  }

  function otherRule(was: Item, now: Item): readonly Cause[] {
    return [{ code: "policy", from: policyThen(before, was), to: policyThen(after, now) }];
  }

  function otherCalendar(): readonly Cause[] {
    const [from, to] = [before.whole.calendar.id, after.whole.calendar.id];
    return from === to ? OTHERWISE : [{ code: "calendar", from, to }];
  }

  function timePassed(): readonly Cause[] {
    const [from, to] = [before.whole.asOf, after.whole.asOf];
    return from === to ? [] : [{ code: "as-of", from, to }];
  }

  /** When it was done is recorded now, no longer, or otherwise, or counts otherwise. */
  function recorded(was: Item, now: Item): readonly Cause[] {
    if (was.doneAt === now.doneAt) return OTHERWISE;
    if (now.doneAt === null && isTooEarly(now, after.whole)) return [{ code: "before-its-event", counts: false }];
    if (was.doneAt === null && isTooEarly(was, before.whole)) return [{ code: "before-its-event", counts: true }];
    const then = ({ doneAt }: Item): FactThen | null => (doneAt === null ? null : { at: doneAt, kind: "happened" });
    return [{ code: "fact", event: now.id, path: null, from: then(was), to: then(now) }];
  }

  return {
    ofNew: (now) => ofPresence(now, after, before),
    ofGone: (was) => ofPresence(was, before, after),
    ofMove: (was, now) => ofMove(was, now),
    ofClosing(closed) {
      const because = "due" in closed ? closed.closedBy : null;
      return because ? [{ code: "owed", isOwed: before.all.get(closed.key) === closed, because }] : OTHERWISE;
    },
    ofDoing(was, now) {
      // What was done stays recorded, and comes before what it follows now.
      const isMoved = "due" in was && "due" in now && was.due.date !== now.due.date;
      return now.doneAt === null && isMoved ? ofMove(was, now) : recorded(was, now);
    },
    ofLateness(was, now) {
      if ("due" in was && "due" in now && momentOfDue(was) !== momentOfDue(now)) return ofMove(was, now);
      const passed = timePassed();
      return passed.length > 0 ? passed : recorded(was, now);
    },
    ofOther(was, now, what) {
      const found: Cause[] = [];
      if (what.includes("reading")) {
        const reading = (item: Item) => ("due" in item ? item.reading : null);
        found.push({ code: "reading", from: reading(was), to: reading(now) });
      }
      if (what.some((each) => each === "clause" || each === "strength" || each === "who"))
        found.push(...otherRule(was, now));
      if (what.includes("done-at")) found.push(...recorded(was, now));
      else if (what.includes("in-time")) found.push(...ofMove(was, now));
      if (what.includes("last-working-day")) found.push(...otherCalendar());
      return found.length > 0 ? found : OTHERWISE;
    },
  };
}

const OTHERWISE: readonly Cause[] = [{ code: "record" }];

function conferenceText({ whole }: Side): string | null {
  return "record" in whole ? JSON.stringify(whole.record.conference) : null;
}

/** Why an item is not owed there. What somebody only may do is not listed as not owed: it goes with what stops everything. */
function excuseOf(
  { key, id, strength }: Item,
  here: Compared,
  there: Compared,
): Compared["notOwed"][number] | undefined {
  const own = there.notOwed.find((one) => one.key === key || one.key === id);
  if (own || strength !== "may") return own;
  return there.notOwed.find(
    ({ because: { code } }) => STOPS_EVERYTHING.has(code) && here.notOwed.every(({ because }) => because.code !== code),
  );
}

const STOPS_EVERYTHING: ReadonlySet<string> = new Set(["conference-not-required", "died"]);

/** Whether something recorded as done for an item comes before what it would follow. */
function isTooEarly({ key }: Item, { notices }: Compared): boolean {
  return notices.some(({ code, about }) => code === "before-its-event" && about?.includes(key) === true);
}

function momentOfDue({ due }: Deadline): string {
  return due.at ?? due.date;
}

/** The days that are off in one count and not in the other, and that both passed or came to. */
function holidays(then: CountSteps, since: CountSteps): readonly Cause[] {
  const [was, now] = [then, since].map(({ count }) => new Map((count.skipped ?? []).map((day) => [day.date, day])));
  const dates = [...was!.keys(), ...now!.keys()].filter((date) => was!.has(date) !== now!.has(date));
  const isPassed = (date: string, { from, count }: CountSteps) => {
    const [first, last] = from.date < count.date ? [from.date, count.date] : [count.date, from.date];
    return first <= date && date <= last;
  };
  return dates.toSorted().flatMap((date): readonly Cause[] => {
    const day = now!.get(date) ?? was!.get(date)!;
    const isOff = now!.has(date);
    if (day.reason === "weekend" || !isPassed(date, isOff ? then : since)) return [];
    return [{ code: "holiday", date, title: day.title, reason: day.reason, isOff }];
  });
}

function policyOf({ policy }: Compared): string {
  return JSON.stringify([policy?.id, policy?.edition, policy?.document.title, policy?.from, policy?.until]);
}

function policyThen({ whole: { policy } }: Side, item?: Item): PolicyThen {
  return {
    policy: policy?.id ?? "",
    edition: policy?.edition ?? null,
    layer: item?.layer ?? policy?.id ?? "",
    clauses: item?.basis.map(({ clause }) => clause) ?? [],
  };
}

function unique(causes: readonly Cause[]): readonly Cause[] {
  return [...new Map(causes.map((cause) => [JSON.stringify(cause), cause])).values()];
}
