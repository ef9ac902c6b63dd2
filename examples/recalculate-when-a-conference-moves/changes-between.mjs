// @ts-check
/** @import { Deadline, Timeline } from "child-protection-conferences" */

/**
 * What became of each deadline from one timeline to the next of the same record, by key. `newlyLate` says it of those that
 * had not missed their time before; they may have moved, be new, or stand where they were.
 *
 * @param {Timeline} before
 * @param {Timeline} after
 */
export function changesBetween(before, after) {
  const was = new Map(before.deadlines.map((deadline) => [deadline.key, deadline]));
  const is = new Map(after.deadlines.map((deadline) => [deadline.key, deadline]));
  const kept = after.deadlines.flatMap((now) => {
    const old = was.get(now.key);
    return old ? [{ old, now }] : [];
  });
  return {
    moved: kept.filter(({ old, now }) => dueOf(old) !== dueOf(now)),
    unchanged: kept.filter(({ old, now }) => dueOf(old) === dueOf(now)).map(({ now }) => now),
    added: after.deadlines.filter(({ key }) => !was.has(key)),
    withdrawn: before.deadlines.filter(({ key }) => !is.has(key)),
    newlyLate: after.deadlines.filter((now) => isMissed(now) && !isMissed(was.get(now.key))),
  };
}

/**
 * To the hour where there is one: a conference moved within its day moves what is due 48 hours before it.
 *
 * @param {Deadline} deadline
 */
export const dueOf = ({ due }) => due.at?.slice(0, 16).replace("T", " ") ?? due.date;

/** @param {Deadline | undefined} deadline */
const isMissed = (deadline) => deadline?.status === "overdue" || deadline?.status === "late";
