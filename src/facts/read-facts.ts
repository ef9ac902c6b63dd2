import type { LocalDate, Moment } from "../calendar/index.js";
import type { ConferenceRecord } from "../model/record.js";
import { audiences, type ConferenceType } from "../vocabulary/codes.js";
import type { ConditionName } from "../vocabulary/conditions.js";
import { conditions } from "../vocabulary/conditions.js";
import { events, type Event, type EventName } from "../vocabulary/events.js";
import { readChildren, type ChildFacts } from "./children.js";
import { conferenceFacts, type ConferenceFacts } from "./conference.js";
import { conditionReaders, type ConditionInput } from "./conditions.js";
import { derivedFacts } from "./derived-facts.js";
import { list, type EventFacts, type Source } from "./source.js";
import { completedEntries, entriesByDuty, entriesIn, type DutyEntry, type Entry } from "./entries.js";
import { groupBy } from "./group-by.js";
import { pathOf, type Fact, type FactPlace, type Problem } from "./fact.js";
import { isBefore } from "./moments.js";
import { isHeldBySource } from "./not-held.js";
import { readPeople, type People } from "./people.js";
import { fieldNumber, isCode, readFields } from "./read-fields.js";

/** A record read once: all that anything after it may ask, as of a day. Nothing changes it. */
export interface Facts {
  readonly type: ConferenceType;
  readonly reference: string | null;
  readonly asOf: Moment | null;
  readonly conference: ConferenceFacts;
  readonly people: People;
  readonly children: readonly ChildFacts[];
  /** A child by their id; `null`: the one that stands for all where none is listed. */
  childById(id: string | null): ChildFacts | undefined;
  /** Whether a plan is needed, for one child at least; `null` while that is not decided. */
  readonly planNeeded: boolean | null;
  /** That no conference is required, and where that is recorded. */
  readonly notRequired: FactPlace | null;
  /** There is a concern that cannot wait for the conference, and no response to it is recorded. */
  readonly needsImmediateResponse: boolean;
  /** The conference is before the one that it follows. */
  readonly isBeforePrevious: boolean;
  /** What could not be read, or cannot be so. */
  readonly problems: readonly Problem[];
  /** What is recorded for later than the day asked about. */
  readonly afterAsOf: readonly Fact[];
  /** What the record says of an event. */
  of(event: EventName): EventFacts;
  /** The moment at a path as findings name it: `conference.discussions[0].start`. `null` where none is, or none that can be read. */
  momentAt(path: string): Moment | null;
  /** Whether a condition is met; `null` while the record does not say. */
  condition(name: ConditionName): boolean | null;
  /** That a duty was entered as completed, each time. */
  completed(duty: string): readonly Entry[];
  /** That a duty was entered as looked for and not done. */
  notDone(duty: string): readonly Entry[];
  /** That a reason was given why a duty is late, or was not done. */
  reasons(duty: string): readonly Entry[];
  /** Whether an earlier decision is recorded, of which a notice at a moment can tell. */
  hasEarlierDecision(notice: Moment): boolean;
  /** Whether an id names somebody in the record, an agency or an audience. */
  isSomebody(id: string): boolean;
  /** Every duty that is entered as completed or as not done, with its place; also for nobody who is known. */
  readonly entries: readonly DutyEntry[];
  /** The list of which an event is an item, where the record has one: what is not in it has not happened. */
  listOf(event: EventName): string | null;
  /** The paths that the source of the record does not hold. */
  readonly notHeld: readonly string[];
  /** Whether the source of the record holds what stands at a path. */
  isHeldBySource(path: string): boolean;
  /** The days of the strategy discussions that are recorded. */
  readonly discussionDays: readonly LocalDate[];
}

/**
 * Reads a record once. What cannot be read counts as not recorded, and is among `problems`.
 *
 * @param asOf the day or instant asked about: what is recorded for later has not happened. Without it nothing is cut.
 * @param notHeld paths that the source of the record does not hold; each covers what is under it.
 */
export function readFacts(record: ConferenceRecord, asOf: Moment | null, notHeld: readonly string[] = []): Facts {
  const problems: Problem[] = [];
  const fields = readFields(record, asOf, problems);
  const field = (path: string): readonly Fact[] => fields.byField[fieldNumber(path)]!;
  const conference = conferenceFacts(
    {
      at: (path) => field(path).find(({ at }) => at !== null) ?? null,
      all: field,
      isWritten: (path) => field(path).length > 0,
      isMidnight: (path) => /[T ]00:00(?::00(?:\.0+)?)?(?: ?(?:Z|[+-].*))?$/.test(textAt(record, path)),
    },
    asOf,
    problems,
  );
  const people = readPeople(record, problems);
  const isDecided = decidedAsOf();
  const children = readChildren(record, field, isDecided);
  const byEvent = new Map<EventName, EventFacts>();
  const byCondition = new Map<ConditionName, boolean | null>();
  const source: Source = { record, conference, problems, field, event: of };
  const planNeeded = isPlanNeeded(children);
  if (record.reference !== undefined && !isCode(record.reference))
    problems.push({ code: "not-a-code", path: "reference" });
  const completed = completedEntries(record.completed, () => field("completed[].at"));
  const notDone = entriesIn(record.notDone, "notDone[].duty");
  const reasons = entriesIn(record.reasons, "reasons[].duty");
  let reasonsByDuty: ReadonlyMap<string, readonly Entry[]> | undefined;
  let decisionsMade: ReadonlyMap<number, Moment | null> | undefined;
  let byChild: ReadonlyMap<string | null, ChildFacts> | undefined;
  let somebody: ReadonlySet<unknown> | undefined;
  let byPath: Map<string, Moment> | undefined;
  let conditionInput: ConditionInput | undefined;
  noticeContradictions();

  return {
    type: record.type,
    reference: isCode(record.reference) ? record.reference! : null,
    asOf,
    conference,
    people,
    children,
    childById: (id) => (byChild ??= new Map(children.map((child) => [child.id, child]))).get(id),
    planNeeded,
    notRequired:
      record.section47?.conferenceRequired === false ? { path: "section47.conferenceRequired", index: -1 } : null,
    needsImmediateResponse:
      record.immediateSafetyConcern === true &&
      !of("immediate-concern-responded-to").facts.some(({ is, at }) => is === "happened" && at !== null) &&
      !completed.some(({ duty, fact }) => duty === "immediate-concern-responded-to" && fact?.is === "happened"),
    isBeforePrevious: problems.some(({ code }) => code === "conference-before-previous-conference"),
    problems,
    afterAsOf: fields.afterAsOf.filter(({ path }) => path !== "conference.held.end" || conference.held !== null),
    of,
    momentAt(path) {
      if (!byPath) {
        byPath = new Map();
        for (const facts of fields.byField) {
          for (const fact of facts) {
            if (fact.at) byPath.set(pathOf(fact), fact.at);
          }
        }
      }
      return byPath.get(path) ?? null;
    },
    condition(name) {
      let met = byCondition.get(name);
      if (met === undefined) {
        met = conditionReaders[name](
          (conditionInput ??= {
            record,
            isDecided,
            planNeeded,
            isHeld: conference.isHeld,
            isBorn: of("birth").facts.some(hasHappened),
            isSocialWorkReportIn: of("social-work-report-completed").facts.some(hasHappened),
          }),
        );
        byCondition.set(name, met);
      }
      return met;
    },
    completed: entriesByDuty(completed, isSomebody),
    notDone: entriesByDuty(notDone, isSomebody),
    isSomebody,
    reasons: (duty) => (reasonsByDuty ??= groupBy(reasons, (entry) => entry.duty)).get(duty) ?? NONE,
    hasEarlierDecision(notice) {
      const made = (decisionsMade ??= momentsByPlace(field("previousDecisions[].madeAt")));
      return list(record.previousDecisions).some(([, index]) => {
        const at = made.get(index);
        return !at || !isBefore(notice, at);
      });
    },
    entries: completed.length + notDone.length === 0 ? NONE : [...completed, ...notDone],
    listOf: (event) => LISTS.get(event)!.find((path) => fields.lists.includes(path)) ?? null,
    notHeld,
    isHeldBySource(path) {
      return notHeld.length === 0 || isHeldBySource(path, notHeld);
    },
    discussionDays: field("strategyDiscussions[].heldOn").flatMap(({ at }) => at?.date ?? []),
  };

  function of(event: EventName): EventFacts {
    let found = byEvent.get(event);
    if (!found) {
      const derived = derivedFacts[event];
      const { fact } = events[event];
      found = derived ? derived(source) : { facts: field(fact), needs: [fact] };
      if (!isDecided && found.facts.some(isToldWithoutTime)) {
        found = { ...found, facts: found.facts.map((each) => (isToldWithoutTime(each) ? notYet(each) : each)) };
      }
      byEvent.set(event, found);
    }
    return found;
  }

  function isSomebody(id: string): boolean {
    if (people.list.length + children.length + (record.reports?.length ?? 0) < FEW) return isOneOfFew(id);
    somebody ??= new Set<unknown>([
      ...audiences,
      ...people.list.flatMap((who) => [who.id, who.agency]),
      ...children.map((child) => child.id),
      ...of("report-submitted").facts.map(({ whose }) => whose),
      ...of("template-returned").facts.map(({ whose }) => whose),
    ]);
    return somebody.has(id);
  }

  function isOneOfFew(id: string): boolean {
    return (
      (audiences as readonly string[]).includes(id) ||
      people.list.some((who) => who.id === id || who.agency === id) ||
      children.some((child) => child.id === id) ||
      of("report-submitted").facts.some(({ whose }) => whose === id) ||
      of("template-returned").facts.some(({ whose }) => whose === id)
    );
  }

  /** What has no date of its own holds from the decision, else from the conference. */
  function decidedAsOf(): boolean {
    if (asOf === null) return true;
    const made = field("decision.madeAt")[0];
    if (made?.at) return made.is === "happened";
    return !(conference.start && isBefore(asOf, conference.start.at!));
  }

  /** Notices dates that cannot all be right, whether or not anything is counted from them. */
  function noticeContradictions(): void {
    const start = conference.start?.at;
    if (!start) return;
    const discussions = of("first-strategy-discussion").facts.map(({ at }) => at!);
    if (discussions.length > 0 && discussions.every(({ date }) => start.date < date)) {
      problems.push({ code: "conference-before-strategy-discussion", path: "strategyDiscussions" });
    }
    const previous = field("previousConference.heldOn")[0]?.at;
    if (previous && start.date < previous.date) {
      problems.push({ code: "conference-before-previous-conference", path: "previousConference.heldOn" });
    }
  }
}

const NONE: readonly never[] = [];
/** Of so few, looking at each costs less than making a set of them; there are more entries in few records. */
const FEW = 30;

function momentsByPlace(facts: readonly Fact[]): ReadonlyMap<number, Moment | null> {
  return new Map(facts.toReversed().map(({ index, at }) => [index, at]));
}

/** What was told without saying when holds from the conference on, too. */
function isToldWithoutTime({ at, is, path }: Fact): boolean {
  return at === null && is === "happened" && path.endsWith("[].at");
}

function notYet(fact: Fact): Fact {
  return { ...fact, is: "missing" };
}

function hasHappened({ is }: Fact): boolean {
  return is === "happened";
}

/** The path of the fact that tells whether a condition is met. */
export function factDeciding(condition: ConditionName): string {
  return conditions[condition].fact;
}

function isPlanNeeded(children: readonly ChildFacts[]): boolean | null {
  if (children.some((child) => child.planNeeded === true)) return true;
  return children.every((child) => child.planNeeded === false) ? false : null;
}

function textAt(record: ConferenceRecord, path: string): string {
  let value: unknown = record;
  for (const step of path.split(".")) value = (value as Record<string, unknown> | null | undefined)?.[step];
  return typeof value === "string" ? value : "";
}

/** The paths of the lists of which each event is an item. */
const LISTS: ReadonlyMap<string, readonly string[]> = /* @__PURE__ */ listsOfEvents();

function listsOfEvents() {
  return new Map(
    Object.entries<Event<EventName>>(events).map(([name, { fact, lists = NONE }]) => {
      const end = fact.indexOf("[]");
      return [name, end < 0 ? lists : [fact.slice(0, end), ...lists]];
    }),
  );
}
