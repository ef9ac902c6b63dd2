import type { MomentProblem } from "../calendar/index.js";

/** Every notice a timeline can carry: what it means, and what to do. Codes never change. */
export const noticeMessages = {
  "immediate-safety-concern":
    "There is an immediate concern for a child's safety, and no response to it is recorded. Respond now, outside this process, and record when.",
  "planned-after-due":
    "This is planned for after the day by which it must be held. Hold it sooner, or record why it is late.",
  "planned-day-passed":
    "The day for which this was planned has passed, and nothing is recorded as held. Record when it was held, or the new day.",
  "before-its-event": "These came before what they would follow, and do not count as done. Check both dates.",
  "after-as-of": "These are recorded for later than the day asked about, and do not count as done yet.",
  "policy-past-review":
    "The policy was to be reviewed before the day this timeline is for. Check that it is still in force.",
  "policy-not-yet-in-force":
    "The policy comes into force after the day this timeline is for. Check which rules applied then.",
  "policy-no-longer-in-force": "The policy ended before the day this timeline is for. Check which rules replaced it.",
  "authority-succeeded":
    "The authority ended before the day this timeline is for. Use the policy of the one of these that followed it here.",
  "projected-holidays":
    "These dates depend on bank holidays that are projected and not published. Check them when the list is published.",
  "closure-counted":
    "These dates are other than they would be if the office were never shut. Check that the document allows for that.",
  "outside-calendar": "These count days that the calendar does not know. Give a calendar that covers them.",
  "conference-end-assumed":
    "The end of the conference is not recorded, so these are counted from its start. Record its end.",
  "time-of-day-unknown":
    "Hours are counted here from an event whose time of day is not recorded, so these give whole days. Record the time.",
  "sooner-date-possible":
    "These are due at the sooner of several times, not all of which can be told yet. They may become due sooner.",
  "sooner-date-left-out":
    "One of the times of which the sooner counts had passed before the other's clock started, and is left out.",
  "section-47-start-differs":
    "The section 47 enquiry is recorded as started on another day than the strategy discussion that is counted from. Check both dates.",
  "section-47-discussion-unclear":
    "It cannot be told at which strategy discussion the section 47 enquiry was initiated. Flag that one, and only it.",
  "conference-before-strategy-discussion":
    "The conference starts before the strategy discussion that it follows. Check both dates.",
  "conference-before-previous-conference":
    "The conference starts before the previous conference was held. Check both dates.",
  "conference-ends-before-it-starts":
    "The conference ends before it starts. Nothing is counted from its end until one of them is corrected.",
  "role-not-known":
    "Nobody here knows this role, and there is no agency, so nothing is asked of them. Give their agency, or use a role that is known.",
  "reading-not-used": "A reading was chosen for a duty that has no readings under this policy.",
  "not-a-code":
    "These ids are not written as codes, and what they name is left out. Use letters, digits and . _ : - only.",
  "not-a-date-or-time": "These are neither dates nor times, and count as not recorded. Correct them.",
  "date-does-not-exist": "These dates do not exist, and count as not recorded. Correct them.",
  "time-does-not-exist":
    "These times do not exist in London, where the clocks go forward over them, and count as not recorded. Correct them.",
  "time-exists-twice":
    "These times happen twice in London, as the clocks go back, and count as not recorded. Give them with an offset.",
} as const satisfies Record<string, string> & Record<MomentProblem, string>;

/** The code of a notice that a timeline can carry; see {@link noticeMessages}. */
export type NoticeCode = keyof typeof noticeMessages;

/** Every code, in the order in which notices are given. */
export const noticeOrder = Object.keys(noticeMessages) as readonly NoticeCode[];
