// @ts-check
import { buildTimeline } from "child-protection-conferences";
import { changesBetween, dueOf } from "./changes-between.mjs";
/** @import { ConferenceRecord, Deadline } from "child-protection-conferences" */

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
for (const { old, now } of changes.moved) tell(now, `is now due ${dueOf(now)}, no longer ${dueOf(old)}`);
for (const deadline of changes.added) tell(deadline, `is asked of you, due ${dueOf(deadline)}`);
for (const deadline of changes.withdrawn) tell(deadline, "is no longer asked of you");
console.log();
for (const { key, status } of changes.newlyLate) console.log(`To the chair: the move made ${key} ${status}.`);
console.log(`Nothing changed for ${changes.unchanged.map(({ key }) => key).join(", ")}.`);

/**
 * @param {Deadline} deadline
 * @param {string} what
 */
function tell({ by, party, title, status, closedBy }, what) {
  if (status === "done" || status === "late" || closedBy) return;
  const whom =
    party && "agency" in party ? party.agency : by.join(" and ") || "the conference service (nobody is named)";
  const of = party && "audience" in party ? ` (${party.audience})` : "";
  console.log(`To ${whom}: “${title}”${of} ${what}.`);
}
