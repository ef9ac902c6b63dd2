import { events, type EventName } from "../vocabulary/events.js";
import { english, sayIfKnown, section, type Language } from "../language/language.js";
import { eventText } from "./anchor-text.js";

/** What is recorded at fields with a day, where that is no event, or could be one of several. `[]` stands for an item. */
export const fieldWords = /* @__PURE__ */ section("fields", {
  "strategyDiscussions[].heldOn": "{aStrategyDiscussion}",
  expectedDeliveryOn: "the expected date of delivery",
  "children[].bornOn": "the birth of a child",
  "children[].diedOn": "the death of a child",
  "children[].plan.startedOn": "the start of a child's {plan}",
  "children[].plan.endedOn": "the end of a child's {plan}",
  "children[].decision.madeAt": "the making of the decision for a child",
  "children[].decision.recordedAt": "the recording of the decision for a child",
  "conference.planned.start": "the {conference}",
  "conference.planned.end": "the end of the {conference}",
  "conference.held.start": "the {conference}",
  "conference.held.end": "the end of the {conference}",
  "conference.timeslot.start": "the timeslot of the {conference}",
  "conference.timeslot.end": "the end of the timeslot of the {conference}",
  "conference.adjourned.on": "the adjournment of the {conference}",
  "conference.adjourned.reconvenedOn": "the day on which the {conference} went on",
  "conference.sessions[].start": "a session of the {conference}",
  "conference.sessions[].end": "the end of a session of the {conference}",
  "conference.discussions[].start": "a discussion of the {conference}",
  "conference.discussions[].end": "the end of a discussion of the {conference}",
  "conference.stages[].start": "a stage of the {conference}",
  "conference.stages[].end": "the end of a stage of the {conference}",
  "conference.parentCall.plannedAt": "the chair's call to the parent",
  "conference.parentCalls[].plannedAt": "the chair's call to a parent",
  "conference.parentCalls[].heldAt": "the chair's call to a parent",
  "parentCalls[].plannedAt": "the chair's call to a parent",
  "parentCalls[].heldAt": "the chair's call to a parent",
  "previousDecisions[].madeAt": "an earlier decision",
  "plan.actions[].byWhen": "an action of the {plan}",
  "coreGroup.meetings[].heldOn": "a {coreGroup} meeting",
  "nextReview.plannedOn": "the next review {conference}",
  "nextReview.heldOn": "the next review {conference}",
  "meetingAfterPlan.plannedOn": "the meeting after the end of the {plan}",
  "midpointReview.scheduledAt": "the midpoint review",
  "completed[].at": "what is entered as completed",
});

/** The field that a path of a finding leads to: `reports[0].submittedAt` leads to `reports[].submittedAt`. */
export function fieldAt(path: string): string {
  return path.replaceAll(/\[\d+\]/g, "[]");
}

/** The event that a field gives; `null` where it gives none, or could give several. */
export function eventOfField(field: string): EventName | null {
  return (eventsByField ??= eventsOfFields()).get(field) ?? null;
}

let eventsByField: ReadonlyMap<string, EventName | null> | undefined;

function eventsOfFields(): ReadonlyMap<string, EventName | null> {
  const found = new Map<string, EventName | null>();
  for (const name of Object.keys(events) as EventName[]) {
    const { fact } = events[name];
    found.set(fact, found.has(fact) ? null : name);
  }
  return found;
}

/** What is recorded at a field, as a sentence has it: `the submission of the report`. */
export function fieldText(field: string, language: Language = english): string {
  const event = eventOfField(field);
  return sayIfKnown(language, fieldWords, field) ?? (event ? eventText(event, language) : field);
}
