import { assertShape } from "../calendar/assert-shape.js";
import { checkOptions, isText } from "../calendar/check-options.js";
import { evaluateTypes } from "../obligations/evaluate-options.js";
import { policyGiven } from "../authorities/by-id/policy-given.js";
import { CodedError, isLocalDate, writeMoment } from "../calendar/index.js";
import { pathOf, type Fact } from "../facts/fact.js";
import { keyIn } from "../history/history-names.js";
import { judgeHistory } from "../history/judge-history.js";
import type { ChildHistory } from "../model/history.js";
import type { ConferenceRecord } from "../model/record.js";
import { assertCalendar } from "../calendar/assert-calendar.js";
import { readAsOf } from "../obligations/arguments.js";
import { withDependencies } from "../policy/dependencies.js";
import { evaluateRecord, evaluateFacts, type EvaluateOptions, type Evaluation } from "../obligations/evaluate.js";
import type { Obligation } from "../obligations/obligation.js";
import { calendarOf } from "../policy/calendar-of.js";
import { compile, type CompiledDuty } from "../policy/compile.js";
import { assertPolicy } from "../policy/assert-policy.js";
import { termsOf, type Policy } from "../policy/policy.js";
import { partyIn, statusOf } from "../timeline/deadlines.js";
import { lastWorkingDayBy, writeDue } from "../timeline/due.js";
import type { Due } from "../timeline/index.js";
import { daysThatMatter } from "./days-that-matter.js";
import type {
  Affectable,
  AffectedConference,
  AffectedDeadline,
  AnnouncedHoliday,
  HolidayEffects,
  Where,
} from "./holiday-effects.js";
import { taskOf } from "../wording/task-text.js";
import { hasDayIn, hasFactOn, passesDay } from "./passes-day.js";
import { recountTimeline } from "./recount-timeline.js";
import { policyLanguage } from "../wording/policy-language.js";

/** Collects what a holiday moves, one record, history or timeline after the other. */
export interface AffectedCollector {
  add(item: Affectable): void;
  effects(): HolidayEffects;
}

/** Nothing yet; see `affectedByHoliday`. */
export function collectAffected(
  idOrPolicy: Policy | string,
  holiday: AnnouncedHoliday,
  options: EvaluateOptions = {},
): AffectedCollector {
  assertShape(holiday, "holiday", { date: isText, title: isText }, "not-a-date");
  checkOptions(options, evaluateTypes);
  const { date, title } = holiday;
  if (!isLocalDate(date)) throw new CodedError("not-a-date", "Expected the holiday's day, written YYYY-MM-DD.");
  const policy = policyGiven(idOrPolicy);
  assertPolicy(policy);
  const { calendar = calendarOf(policy) } = options;
  assertCalendar(calendar);
  readAsOf(options.asOf);
  const before = compile(policy, calendar);
  const alreadyOff = before.calendar.whyNotWorking(date);
  const withHoliday = { ...options, calendar: calendar.with({ holidays: [{ date, title }] }) };
  const after = compile(policy, withHoliday.calendar);
  const matter = daysThatMatter(before, date);
  // The parts of a history are others than those of a record.
  const anywhere = new Set([...matter.byPart.values(), ...matter.byDuty.values()].flatMap((days) => [...days]));
  let looked = 0;
  let recounted = 0;
  const moved: AffectedDeadline[] = [];
  const dueOnTheDay: AffectedDeadline[] = [];
  const conferences: AffectedConference[] = [];
  const notRecounted: (Where & { readonly key: string })[] = [];

  return {
    add(item) {
      const index = looked++;
      assertLooked(item, index);
      if ("deadlines" in item) addTimeline(item, index);
      else if ("type" in item) {
        if (hasFactOn(item, matter)) addRecord(item, index);
      } else if (hasDayIn(item, anywhere)) addHistory(item, index);
    },
    effects: () => ({
      schemaVersion: 1,
      date,
      title,
      policy: policy.id,
      terms: termsOf(policy),
      calendar: before.calendar.id,
      alreadyOff,
      looked,
      recounted,
      moved,
      dueOnTheDay,
      conferences,
      notRecounted,
    }),
  };

  function addRecord(record: ConferenceRecord, index: number): void {
    const evaluation = evaluateRecord(record, policy, options, "dated");
    const where = { index, reference: evaluation.facts.reference, child: null };
    addConferences(evaluation, where);
    if (alreadyOff !== null) return;
    const touched = new Set(evaluation.obligations.filter(isTouched).map(({ duty }) => duty.id));
    if (touched.size === 0) return;
    recounted += 1;
    // Only what the day touches can have moved, beside what that is counted from.
    const isOfTouched = ({ id }: CompiledDuty) => touched.has(id);
    const again = evaluateFacts(evaluation.facts, after, options.readings, (rules) =>
      withDependencies(rules.dated, isOfTouched),
    );
    const touchedIn = ({ obligations }: Evaluation): readonly Placed[] =>
      obligations.flatMap((obligation) =>
        isOfTouched(obligation.duty) ? { obligation, key: obligation.key, where } : [],
      );
    addDifferences(touchedIn(evaluation), touchedIn(again));
  }

  function addHistory(history: ChildHistory, index: number): void {
    const judged = judgeHistory(history, policy, options, false);
    const child = history.id ?? null;
    for (const { evaluation } of judged.conferences) {
      addConferences(evaluation, { index, reference: evaluation.facts.reference, child });
    }
    const isAffected = judged.conferences.some(({ kept }) => kept.some(isTouched));
    if (alreadyOff !== null || !isAffected) return;
    recounted += 1;
    const all = (of: typeof judged) =>
      of.conferences.flatMap((conference) =>
        conference.kept.map((obligation) => ({
          obligation,
          key: keyIn(conference, obligation.key),
          where: { index, reference: conference.evaluation.facts.reference, child },
        })),
      );
    addDifferences(all(judged), all(judgeHistory(history, policy, withHoliday, false)));
  }

  function addTimeline(timeline: Extract<Affectable, { readonly deadlines: unknown }>, index: number): void {
    const { touched, differences, unsure } = recountTimeline(timeline, date, before, after);
    if (touched && alreadyOff === null) recounted += 1;
    const child = "child" in timeline ? timeline.child : null;
    const reference = "record" in timeline ? timeline.record.reference : null;
    for (const { deadline, from, to } of alreadyOff === null ? differences : []) {
      const { key, id, title: called, task, party, status, layer, basis } = deadline;
      const own = "conference" in deadline ? deadline.conference.reference : reference;
      const where = { index, reference: own, child };
      note({ ...where, key, duty: id, title: called, task, party, status, layer, basis, from, to });
    }
    notRecounted.push(...unsure.map((key) => ({ index, reference, child, key })));
    const conference = "record" in timeline ? timeline.record.conference : null;
    if (conference && !conference.isHeld && conference.start?.slice(0, 10) === date) {
      conferences.push({
        index,
        reference,
        child,
        what: "conference",
        path: "conference.planned.start",
        at: conference.start,
      });
    }
  }

  /** What is planned on the day, and not held. */
  function addConferences({ facts }: Evaluation, where: Where): void {
    const planned = (fact: Fact | null | undefined) => fact?.is === "planned" && fact.at?.date === date;
    const add = (what: AffectedConference["what"], fact: Fact) =>
      conferences.push({ ...where, what, path: pathOf(fact), at: writeMoment(fact.at!) });
    const { start } = facts.conference;
    if (start && planned(start)) add("conference", start);
    for (const fact of facts.of("next-review").facts.filter(planned)) add("next-review", fact);
  }

  /** Whether the due time of an obligation can be another, or its last working day. */
  function isTouched({ count, due }: Obligation): boolean {
    return count !== null && (due?.date === date || passesDay(count, date));
  }

  function addDifferences(was: readonly Placed[], now: readonly Placed[]): void {
    const found = new Map(now.filter(isDated).map((each) => [each.key, each]));
    for (const each of was.filter(isDated)) {
      const other = found.get(each.key);
      found.delete(each.key);
      if (!other || isOther(each.obligation, other.obligation)) addDifference(each, each, other);
    }
    for (const each of found.values()) addDifference(each, undefined, each);
  }

  /** Whether an obligation is due at another time, or has another last working day: then that was the holiday. */
  function isOther({ due, duty }: Obligation, { due: again }: Obligation): boolean {
    return due!.date !== again!.date || due!.at !== again!.at || lastWorkingDayBy(due!.date, duty.calendar) === date;
  }

  function addDifference({ obligation, key, where }: Placed, was: Placed | undefined, now: Placed | undefined): void {
    const { duty, party } = obligation;
    const { id, title: called, layer, basis } = duty;
    const status = was ? statusOf(obligation) : null;
    const [from, to] = [was, now].map((each) => (each ? dueOf(each.obligation) : null)) as [Due | null, Due | null];
    const task = taskOf(duty, policyLanguage(after));
    note({ ...where, key, duty: id, title: called, task, party: partyIn(party), status, layer, basis, from, to });
  }

  function note(deadline: AffectedDeadline): void {
    const { from, to } = deadline;
    if (from?.date !== to?.date || from?.at !== to?.at) moved.push(deadline);
    else if (from?.lastWorkingDay !== to?.lastWorkingDay) dueOnTheDay.push(deadline);
  }
}

/** @throws CodedError `not-a-record`, `not-a-timeline`. */
function assertLooked(item: Affectable, index: number): void {
  if (typeof item !== "object" || item === null) {
    throw new CodedError("not-a-record", "Expected a conference record, a child's history or a timeline.", { index });
  }
  if ("deadlines" in item && item.deadlines.some((deadline) => !("why" in deadline))) {
    throw new CodedError("not-a-timeline", "Give whole timelines: those of dates only do not say how they count.", {
      index,
    });
  }
}

/** An obligation under the key that it has where it is listed. */
interface Placed {
  readonly obligation: Obligation;
  readonly key: string;
  readonly where: Where;
}

function isDated({ obligation: { due, state } }: Placed): boolean {
  return due !== null && state !== "not-owed";
}

function dueOf({ due, duty }: Obligation): Due {
  return writeDue(due!, duty.calendar);
}
