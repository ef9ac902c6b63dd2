import { longDate } from "../../calendar/index.js";
import type { ChecklistItem, Deadline, Obligation } from "../../timeline/index.js";
import { capital } from "../../policy/words.js";
import { plainActors } from "./plain-actors.js";
import { plainDue } from "./plain-date.js";
import { vocabulary, type PlainDuty } from "./vocabulary.js";

const MODALS = { must: "must", should: "should", may: "can" } as const;

/** A deadline in sentences for a family: who does what by when, or that it is done, or that nobody has noted it. */
export function plainDeadline(deadline: Deadline, planNeeded: boolean | null): string[] {
  const { due, status, strength, doneAt, otherReadings, projectedFrom } = deadline;
  if (doneAt !== null) return [done(deadline, deadline.party)];
  if (status === "overdue") {
    const sentences = asked(deadline, deadline.party, null, planNeeded);
    return strength === "may"
      ? [
          ...sentences.map((sentence) => sentence.replace(" can ", " could ")),
          `The time for this ended on ${longDate(due.date)}.`,
        ]
      : [
          ...sentences,
          `The day for this was ${longDate(due.date)}.`,
          "We have no note that it is done. You can ask about it.",
        ];
  }
  const others = otherReadings.filter((other) => other.due.date !== due.date);
  return [
    ...asked(deadline, deadline.party, plainDue(due), planNeeded),
    ...others.map((other) => `The rule can also be read to mean ${plainDue(other.due)}.`),
    ...(projectedFrom.length > 0 ? ["This day may still change."] : []),
  ];
}

/** An item of the checklist in sentences for a family. */
export function plainChecklistItem(item: ChecklistItem, planNeeded: boolean | null): string[] {
  return item.doneAt === null ? asked(item, null, null, planNeeded) : [done(item, null)];
}

function asked(
  obligation: Obligation,
  party: Deadline["party"],
  by: string | null,
  planNeeded: boolean | null,
): string[] {
  const { id, title, strength } = obligation;
  const words = wordsOf(id);
  const until = by === null ? "" : ` by ${by}`;
  if (strength === "may" && words?.allowed !== undefined) return [`${words.allowed}.`];
  const who = plainActors(obligation.by, party);
  if (!words) return [`${capital(who)} ${MODALS[strength]} see to this${until}: “${title}”.`, "Ask what it means."];
  const whoDoes = `${who} ${MODALS[strength]} ${words.does}${until}`;
  const only = onlyIf(words, planNeeded);
  return [`${only === null ? capital(whoDoes) : `${only}, ${whoDoes}`}.`];
}

function done({ id, title, by, doneAt }: Obligation, party: Deadline["party"]): string {
  const words = wordsOf(id);
  const on = `On ${longDate(doneAt!.slice(0, 10))}`;
  return words ? `${on}, ${plainActors(by, party)} ${words.did}.` : `${on}, this was done: “${title}”.`;
}

/** What a duty is subject to, while nobody knows that it is so. */
export function onlyIf({ only, ifPlan }: PlainDuty, planNeeded: boolean | null): string | null {
  if (ifPlan) return planNeeded === true ? null : "If there is a plan";
  return only ?? null;
}

function wordsOf(id: string): (typeof vocabulary)[string] | undefined {
  return Object.hasOwn(vocabulary, id) ? vocabulary[id] : undefined;
}
