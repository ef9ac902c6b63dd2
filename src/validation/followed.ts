import type { Moment } from "../calendar/index.js";
import type { Fact } from "../facts/fact.js";
import { byTime, isBefore } from "../facts/moments.js";
import type { Evaluation } from "../obligations/evaluate.js";
import type { Obligation, Rejected } from "../obligations/obligation.js";
import { singlesIn } from "../policy/due.js";
import { events, isEventName, type Event, type EventName } from "../vocabulary/events.js";

/** What a fact should have followed: an event or, with its title, a duty; and when that was. */
export interface Followed {
  readonly follows: string;
  readonly title: string | null;
  readonly at: Moment;
}

/** What a fact came before, of all that its duty follows; `null` where no day of it is recorded. */
export function followedBy(
  obligation: Obligation,
  { fact, because }: Rejected,
  evaluation: Evaluation,
): Followed | null {
  const names = because === "previous-decision" ? ["decision-made"] : followedIn(obligation);
  for (const name of names) {
    const found = momentOf(name, fact, evaluation);
    if (found) return found;
  }
  return null;
}

function followedIn({ duty, reading }: Obligation): readonly string[] {
  if (duty.notBefore) return [duty.notBefore];
  if (!reading) return ["conference-start"];
  return singlesIn(reading.due).map(({ event }) => event);
}

/** When something was that a fact came before; of the end of the conference its start, from which on it is possible. */
function momentOf(name: string, early: Fact, { facts, obligations }: Evaluation): Followed | null {
  const isLater = (at: Moment | null | undefined) => at && isBefore(early.at!, at);
  if (!isEventName(name)) {
    const done = obligations.find(({ duty, evidence }) => duty.id === name && isLater(evidence?.at));
    return done ? { follows: name, title: done.duty.title, at: done.evidence!.at! } : null;
  }
  const follows = (events[name] as Event<EventName>).possibleFrom ?? name;
  const [at] = facts
    .of(follows)
    .facts.flatMap((fact) => (isLater(fact.at) ? [fact.at!] : []))
    .toSorted(byTime);
  return at ? { follows, title: null, at } : null;
}
