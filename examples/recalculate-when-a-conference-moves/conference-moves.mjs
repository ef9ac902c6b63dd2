// @ts-check
import { buildTimeline } from "child-protection-conferences";
import { changesBetween } from "child-protection-conferences/planning";
import { causeText } from "child-protection-conferences/words";
/** @import { ConferenceRecord, Due } from "child-protection-conferences" */
/** @import { Item } from "child-protection-conferences/planning" */

/** @type {ConferenceRecord} */
const record = {
  type: "initial",
  reference: "CPC-0417",
  strategyDiscussions: [{ heldOn: "2020-04-09", initiatedSection47: true }],
  conference: { planned: { start: "2020-05-05T10:00", end: "2020-05-05T12:00" } },
  participants: [
    { id: "p1", role: "social-worker", agency: "childrens-social-care" },
    { id: "p2", role: "health-visitor", agency: "health-visiting" },
  ],
  reports: [{ from: "p1", submittedAt: "2020-04-27T09:05" }],
};
/** It is brought forward, and the school is asked to it. @type {ConferenceRecord} */
const moved = {
  ...record,
  conference: { planned: { start: "2020-04-30T14:00", end: "2020-04-30T16:00" } },
  participants: [
    { id: "p1", role: "social-worker", agency: "childrens-social-care" },
    { id: "p3", role: "deputy-head", agency: "primary-school" },
  ],
};

const asOf = "2020-04-28T15:00";
const changes = changesBetween(
  buildTimeline(record, "barking-and-dagenham", { asOf }),
  buildTimeline(moved, "barking-and-dagenham", { asOf }),
);

// To those who owe it. The conference service, to whom it may be owed, sees the whole list.
for (const { after, from, to } of changes.moved) tell(after, `is now due ${hourOf(to)}, no longer ${hourOf(from)}`);
for (const { after } of changes.new) tell(after, "is asked of you");
for (const { before } of changes.gone) tell(before, "is no longer asked of you");

console.log("\nWhy");
for (const { cause, keys } of changes.because) console.log(`  ${causeText(cause)} (${keys.length})`);

console.log();
for (const { key } of changes.newlyOverdue) console.log(`To the chair: ${key} is overdue now.`);
console.log(`Nothing changed for ${changes.unchanged} others.`);

/**
 * To the hour where there is one: a conference moved within its day moves what is due 48 hours before it.
 *
 * @param {Due | null} due
 */
function hourOf(due) {
  return due?.at?.slice(0, 16).replace("T", " ") ?? due?.date ?? "no time given";
}

/**
 * What is done already, or nobody's to do any more, concerns nobody.
 *
 * @param {Item | null} item
 * @param {string} what
 */
function tell(item, what) {
  if (!item || !("due" in item)) return;
  const { by, party, title, status, closedBy } = item;
  if (status === "done" || status === "late" || closedBy) return;
  const whom =
    party && "agency" in party ? party.agency : by.join(" and ") || "the conference service (nobody is named)";
  const of = party && "audience" in party ? ` (${party.audience})` : "";
  console.log(`To ${whom}: “${title}”${of} ${what}.`);
}
