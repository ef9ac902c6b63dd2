import { longDate } from "../../calendar/index.js";
import type { Asked, ChecklistItem, Deadline, Timeline, Waiting } from "../../timeline/index.js";
import { isChild, isOfFamily } from "../../vocabulary/roles.js";
import { capital, spelt } from "../../vocabulary/words.js";
import { isLastWorkingDay } from "../../wording/last-working-day.js";
import { recipientOf } from "../../worklist/recipient.js";
import { plainActors } from "./plain-actors.js";
import { plainDue } from "./plain-date.js";
import { vocabulary, type PlainDuty } from "./vocabulary.js";

export const modals = { must: "must", should: "should", may: "can" } as const;

/** How a page words what is asked, what was done and what nobody has noted: to a family, or to one participant. */
export interface Wording {
  asked(one: Asked & Pick<Deadline, "party">, by: string | null, timeline: Timeline): string[];
  done(one: Deadline | ChecklistItem, timeline: Timeline): string;
  /** What is past and not recorded, where that is said of each thing by itself; after it, what the reader can do. */
  notNoted?(
    one: Deadline | ChecklistItem,
    timeline: Timeline,
  ): { readonly says: readonly string[]; readonly next: readonly string[] };
}

const NOT_KNOWN = "We cannot tell from our notes if it is done.";

/** A deadline in sentences for a family: who does what by when, or that it is done, or that nobody has noted it. */
export function plainDeadline(deadline: Deadline, timeline: Timeline, wording: Wording = toFamily): string[] {
  const { due, status, strength, otherReadings, projectedFrom, closedBy } = deadline;
  if (isDone(deadline)) return [wording.done(deadline, timeline)];
  const { asOf } = timeline;
  const hasPassed = asOf !== null && due.date < asOf.slice(0, 10);
  // Whether a right was used is not asked after.
  if (strength === "may" && (status === "overdue" || (status === null && hasPassed))) {
    return [
      ...wording.asked(deadline, null, timeline).map((sentence) => sentence.replace(" can ", " could ")),
      `The time for this ended on ${longDate(due.date)}.`,
    ];
  }
  const ended = closedBy?.code === "plan-ended" ? ["The plan has ended since then."] : [];
  if (wording.notNoted && strength !== "may" && (status === "overdue" || (status === null && hasPassed))) {
    const { says, next } = wording.notNoted(deadline, timeline);
    return [...says, `The day for this was ${longDate(due.date)}.`, ...(closedBy === null ? next : []), ...ended];
  }
  if (status === "overdue") {
    return [
      ...wording.asked(deadline, null, timeline),
      `The day for this was ${longDate(due.date)}.`,
      "We have no note that it is done.",
      ...(closedBy === null ? ["You can ask about it."] : []),
      ...ended,
    ];
  }
  if (status === null && asOf !== null && strength !== "may") {
    return [
      ...wording.asked(deadline, null, timeline),
      `The day for this ${hasPassed ? "was" : "is"} ${longDate(due.date)}.`,
      NOT_KNOWN,
    ];
  }
  const others = otherReadings.filter((other) => other.due.date !== due.date);
  return [
    ...wording.asked(deadline, plainDue(due), timeline),
    ...(isLastWorkingDay(deadline, asOf)
      ? [`The last working day before that is ${longDate(due.lastWorkingDay!)}.`]
      : []),
    ...others.map((other) => `The rule can also be read to mean ${plainDue(other.due)}.`),
    ...(projectedFrom.length > 0 ? ["This day may still change."] : []),
  ];
}

/**
 * An item of the checklist in sentences for a family.
 *
 * @param isOver whether what it had to come before has been.
 */
export function plainChecklistItem(
  item: ChecklistItem,
  timeline: Timeline,
  wording: Wording = toFamily,
  isOver = false,
): string[] {
  if (isDone(item)) return [wording.done(item, timeline)];
  if (isOver && wording.notNoted && item.strength !== "may") {
    const { says, next } = wording.notNoted(item, timeline);
    return [...says, ...next];
  }
  const sentences = wording.asked(item, null, timeline);
  // A right that nobody has used is a right still.
  if (item.strength === "may" || item.state === "open") return sentences;
  return [...sentences, item.state === "not-done" ? "It has not been done. You can ask about it." : NOT_KNOWN];
}

/** What cannot be dated yet, and is told all the same. */
export function plainWaiting(waiting: Waiting, timeline: Timeline, wording: Wording = toFamily): string[] {
  return wording.asked({ ...waiting, party: null }, null, timeline);
}

/** Whether something is told even while nobody knows when or whether it is asked for. */
export function isToldAnyway({ id }: Pick<Asked, "id">): boolean {
  return wordsOf(id)?.evenIfUnknown === true;
}

/** Whether something is done, in time or late. */
export function isDone(one: Deadline | ChecklistItem): boolean {
  const standing = "state" in one ? one.state : one.status;
  return standing === "done" || standing === "late";
}

const toFamily: Wording = { asked, done };

function asked(one: Asked & Pick<Deadline, "party">, by: string | null, timeline: Timeline): string[] {
  const { id, title, strength } = one;
  const words = wordsOf(id);
  const until = by === null ? "" : ` by ${by}`;
  if (strength === "may" && words?.allowed !== undefined) return [`${words.allowed}.`];
  const who = plainActors(one, words?.who);
  if (!words) {
    return [askedByTitle(who, strength, until, title), "Ask what it means."];
  }
  const whoDoes = `${who} ${modals[strength]} ${towards(one, words, "does", timeline)}${until}`;
  const only = onlyIf(words, timeline.record.planNeeded);
  return [`${only === null ? capital(whoDoes) : `${only}, ${whoDoes}`}.`];
}

/** What has no words of its own: `Each worker must see to this by Monday 4 May 2020: “Reports submitted”.` */
export function askedByTitle(who: string, strength: Asked["strength"], until: string, title: string): string {
  const does = strength === "may" ? "can choose to do this" : `${modals[strength]} see to this`;
  return `${capital(who)} ${does}${until}: “${title}”.`;
}

function done(one: Deadline | ChecklistItem, timeline: Timeline): string {
  const { id, title, doneAt } = one;
  const words = wordsOf(id);
  const what = words
    ? `${plainActors(one, words.who)} ${towards(one, words, "did", timeline)}`
    : `this was done: “${title}”`;
  return onItsDay(what, doneAt);
}

/** `On Tuesday 5 May 2020, the chair talked with you.`; without the day where none is recorded. */
export function onItsDay(what: string, doneAt: string | null): string {
  return doneAt === null ? `${capital(what)}.` : `On ${longDate(doneAt.slice(0, 10))}, ${what}.`;
}

/** What is done, to the one of several to whom it is: to a child, or to one of the parents. */
function towards(
  one: Asked & Pick<Deadline, "party">,
  words: PlainDuty,
  form: "does" | "did",
  { deadlines, checklist }: Timeline,
): string {
  const recipient = recipientOf(one.party, one);
  if (recipient === null) return words[form];
  if (isChild(recipient)) return words.toChild?.[form] ?? words[form].replaceAll(/\byou\b/g, "your child");
  const isOneOfSeveral = [...deadlines, ...checklist].some(({ id, party }) => {
    const other = id === one.id ? recipientOf(party, one) : null;
    return other !== null && other.id !== recipient.id && isOfFamily(other) && !isChild(other);
  });
  if (!isOneOfSeveral || recipient.role === undefined) return words[form];
  return words[form].replace(/\byou\b/, `you (the ${spelt(recipient.role)})`);
}

/** What a duty is subject to, while nobody knows that it is so. */
export function onlyIf({ only, ifPlan }: PlainDuty, planNeeded: boolean | null): string | null {
  if (ifPlan) return planNeeded === true ? null : "If there is a plan";
  return only ?? null;
}

export function wordsOf(id: string): (typeof vocabulary)[string] | undefined {
  return Object.hasOwn(vocabulary, id) ? vocabulary[id] : undefined;
}
