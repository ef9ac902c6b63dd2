import type { ConferenceRecord } from "../model/record.js";
import { events, type Event, type EventName } from "../vocabulary/events.js";
import type { Fact } from "./fact.js";
import { byTime, isBefore, later } from "./moments.js";
import { list, type EventFacts, type Source } from "./source.js";
import { everyDiscussion, section47Discussion } from "./strategy-discussions.js";

/** How the events are read that are not one field of a record. */
export const derivedFacts: { readonly [K in EventName]?: (source: Source) => EventFacts } = {
  "first-strategy-discussion": everyDiscussion,
  "latest-strategy-discussion": everyDiscussion,
  "section-47-strategy-discussion": section47Discussion,
  "conference-start": ({ conference }) => ({ facts: some(conference.start), needs: conference.startNeeds }),
  "conference-end": ({ conference }) => ({ facts: some(conference.end), needs: conference.endNeeds }),
  "conference-held": ({ conference: { held, start } }) => ({
    facts: some(held ?? start),
    needs: ["conference.held.start"],
  }),
  "conference-concluded": ({ conference: { end, endAssumed } }) => ({
    facts: endAssumed ? [] : some(end),
    needs: ["conference.held.end"],
  }),
  // A decision that is said to be older than the conference is none of it.
  "decision-or-conference-end": ({ event, conference: { start } }) => {
    const made = event("decision-made");
    const isOfConference = made.facts.some(({ at }) => at && !(start && isBefore(at, start.at!)));
    return isOfConference ? made : event("conference-end");
  },
  "decision-made": (source) => decidedAt(source, "madeAt"),
  "decision-recorded": (source) => decidedAt(source, "recordedAt"),
  "parent-called-before-conference": ({ field }) => ({
    facts: ["conference.parentCall.heldAt", "conference.parentCalls[].heldAt", "parentCalls[].heldAt"].flatMap(field),
    needs: ["conference.parentCall.heldAt"],
  }),
  "case-discussion-held": ({ record, field }) => {
    const facts = field("conference.caseDiscussion.heldAt");
    const people = record.conference?.caseDiscussion?.with;
    return {
      facts: Array.isArray(people)
        ? facts.flatMap((fact) => people.map((id: string) => ({ ...fact, whose: id })))
        : facts,
      needs: ["conference.caseDiscussion.heldAt"],
    };
  },
  // It is part of the conference, and recorded without a time of its own.
  "participant-consulted": ({ record, conference }) => ({
    facts: list(record.participants).flatMap(([{ id, consulted }, index]): Fact[] => {
      if (consulted === undefined) return [];
      const place = { path: "participants[].consulted", index, whose: id };
      if (!consulted) return [{ ...place, at: null, is: "denied" }];
      const { start, isHeld } = conference;
      return start && !isHeld ? [] : [{ ...place, at: start?.at ?? null, is: "happened" }];
    }),
    needs: ["participants[].consulted"],
  }),
  "child-conversation-scheduled": ({ record, field }) => {
    const facts = field("conference.childConversation.scheduledAt");
    const { scheduled } = record.conference?.childConversation ?? {};
    return {
      facts:
        facts.length > 0 || scheduled === undefined
          ? facts
          : [flag("conference.childConversation.scheduled", scheduled)],
      needs: ["conference.childConversation.scheduledAt"],
    };
  },
  "pre-birth-assessment-completed": ({ record, field }) => {
    const facts = field("preBirthAssessment.completedOn");
    const { done } = record.preBirthAssessment ?? {};
    return {
      facts: facts.length > 0 || done === undefined ? facts : [flag("preBirthAssessment.done", done)],
      needs: ["preBirthAssessment.completedOn"],
    };
  },
  "exclusion-requested": ({ record, field }) => {
    const excluded = new Set(list(record.participants).flatMap(([who, index]) => (who.exclusion ? index : [])));
    return {
      facts: field("participants[].exclusion.requestedAt").filter(({ index }) => excluded.has(index)),
      needs: ["participants[].exclusion.requestedAt"],
    };
  },
  "social-work-report-completed": socialWorkReportCompleted,
  birth: birth,
  "birth-or-expected-delivery": (source) => {
    const born = birth(source);
    const hasHappened = born.facts.some(({ is }) => is === "happened");
    return hasHappened ? born : { facts: source.field("expectedDeliveryOn"), needs: ["expectedDeliveryOn"] };
  },
  "meeting-after-birth": (source) => ({
    facts: [...source.field("coreGroup.meetings[].heldOn"), ...source.field("nextReview.heldOn")].filter((meeting) =>
      isAfterBirth(meeting, source),
    ),
    needs: ["coreGroup.meetings[].heldOn"],
  }),
  // A review that is itself the first meeting after a birth is not yet the one that follows it.
  "review-after-birth": (source) => {
    const meetings = source.field("coreGroup.meetings[].heldOn").filter((meeting) => isAfterBirth(meeting, source));
    return {
      facts: source
        .field("nextReview.heldOn")
        .filter((review) => meetings.some((meeting) => review.at && !isBefore(review.at, meeting.at!))),
      needs: ["nextReview.heldOn"],
    };
  },
  "next-review": ({ field }) => {
    const held = field("nextReview.heldOn");
    return { facts: held.some(({ at }) => at) ? held : field("nextReview.plannedOn"), needs: ["nextReview.heldOn"] };
  },
  "meeting-after-plan": ({ field }) => {
    const held = field("meetingAfterPlan.heldOn");
    return {
      facts: held.some(({ at }) => at) ? held : field("meetingAfterPlan.plannedOn"),
      needs: ["meetingAfterPlan.heldOn"],
    };
  },
  "midpoint-review-scheduled": ({ field }) => {
    const scheduled = field("midpointReview.scheduledAt");
    return {
      facts: scheduled.length > 0 ? scheduled : field("midpointReview.heldOn"),
      needs: ["midpointReview.scheduledAt"],
    };
  },
  "plan-started": ({ field }) => planDate(field, "startedOn"),
  "plan-ended": ({ field }) => planDate(field, "endedOn"),
};

/** The parts of a record that an event is read from beside that of its own field. */
const FURTHER_PARTS: { readonly [K in EventName]?: readonly (keyof ConferenceRecord)[] } = {
  "first-strategy-discussion": ["section47"],
  "latest-strategy-discussion": ["section47"],
  "section-47-strategy-discussion": ["section47"],
  "decision-or-conference-end": ["decision", "children"],
  "decision-made": ["children"],
  "decision-recorded": ["children"],
  "participant-consulted": ["conference"],
  birth: ["children"],
  "birth-or-expected-delivery": ["bornOn", "children"],
  "meeting-after-birth": ["nextReview"],
  "plan-started": ["children"],
  "plan-ended": ["children"],
};

/** The parts of a record in which the day of an event can stand: the names of its fields. */
export function partsWithDayOf(event: EventName): readonly string[] {
  const { fact, lists = [] }: Event = events[event];
  const own = [fact, ...lists].map((path) => /^\w+/.exec(path)![0]);
  return [...new Set([...own, ...(FURTHER_PARTS[event] ?? [])])];
}

/** When a decision was made or recorded: the one for all, else the last of those that children have of their own. */
function decidedAt({ field }: Source, name: "madeAt" | "recordedAt"): EventFacts {
  const forAll = field(`decision.${name}`);
  const own = field(`children[].decision.${name}`).filter(({ at }) => at !== null);
  const last = own.reduce<Fact | null>(
    (one, other) => (one && later(one.at!, other.at!) === one.at ? one : other),
    null,
  );
  return { facts: forAll.length > 0 ? forAll : some(last), needs: [`decision.${name}`] };
}

/** Of several children the first who was not yet born when the record was made. */
function birth({ record, field }: Source): EventFacts {
  const unborn = new Set(list(record.children).flatMap(([child, index]) => (child.unborn ? index : [])));
  const forAll = field("bornOn").filter(({ at }) => at !== null);
  return {
    facts: forAll.length > 0 ? forAll : field("children[].bornOn").filter(({ at, index }) => at && unborn.has(index)),
    needs: ["bornOn"],
  };
}

function isAfterBirth(meeting: Fact, { event }: Source): boolean {
  const [born] = event("birth").facts.toSorted((a, b) => byTime(a.at!, b.at!));
  return born !== undefined && meeting.at !== null && meeting.at.date >= born.at!.date;
}

/** A report that was submitted was complete by then. */
function socialWorkReportCompleted({ record, field }: Source): EventFacts {
  const socialWorkers = new Set(
    list(record.participants).flatMap(([{ id, role }]) => (role === "social-worker" ? id : [])),
  );
  const meant = new Set(
    list(record.reports).flatMap(([{ kind, from }, index]) =>
      kind === "social-work-report" || (!kind && socialWorkers.has(from)) ? index : [],
    ),
  );
  const submitted = new Map(field("reports[].submittedAt").map((fact) => [fact.index, fact]));
  return {
    facts: field("reports[].completedAt")
      .filter(({ index }) => meant.has(index))
      .map((completed) => {
        const sent = submitted.get(completed.index);
        return completed.at === null && sent?.at ? sent : completed;
      })
      .map((fact) => ({ ...fact, whose: null })),
    needs: ["reports[].completedAt"],
  };
}

function planDate(field: Source["field"], name: string): EventFacts {
  const forAll = field(`plan.${name}`);
  return { facts: forAll.length > 0 ? forAll : field(`children[].plan.${name}`), needs: [`plan.${name}`] };
}

function flag(path: string, isSo: boolean): Fact {
  return { path, index: -1, whose: null, at: null, is: isSo ? "happened" : "denied" };
}

function some(fact: Fact | null): readonly Fact[] {
  return fact ? [fact] : [];
}
