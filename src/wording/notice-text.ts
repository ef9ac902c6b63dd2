import type { MomentProblem } from "../calendar/index.js";
import { clausesText } from "./clauses-text.js";
import { lengthText } from "./count-text.js";
import { dateText } from "./dates.js";
import { taskText } from "./task-text.js";
import { english, say, sayIfKnown, section, type Language } from "../language/language.js";

/** Every notice that a timeline can carry: what it means. Codes never change. They stand in the order in which they are given. */
const NOTICES = {
  "immediate-safety-concern": "There is an immediate concern for a child's safety, and no response to it is recorded.",
  "planned-after-due": "This is planned for after the day by which it must be held.",
  "planned-day-passed": "The day for which this was planned has passed, and nothing is recorded as held.",
  "before-its-event": "These came before what they would follow, and do not count as done.",
  "after-as-of": "These are recorded for later than the day asked about, and do not count as done yet.",
  "policy-past-review": "The policy was to be reviewed before the day this timeline is for.",
  "policy-not-yet-in-force": "The policy comes into force after the day this timeline is for.",
  "policy-no-longer-in-force": "The policy ended before the day this timeline is for.",
  "policy-interim": "The rules were made for the time being, more than a year before the day asked about.",
  "authority-succeeded": "The authority ended before the day this timeline is for.",
  "calendar-of-another-nation":
    "The working days were counted in a calendar that is not of the nation whose rules these are.",
  "projected-holidays": "These dates depend on bank holidays that are projected and not published.",
  "closure-counted": "These dates are other than they would be if the office were never shut.",
  "outside-calendar": "These count days that the calendar does not know.",
  "conference-end-assumed": "The end of the {conference} is not recorded, so these are counted from its start.",
  "counted-from-later-event":
    "What these count from is not recorded, so they are counted from something that comes after it: they may be due sooner.",
  "time-of-day-unknown":
    "Hours are counted here from an event whose time of day is not recorded, so these give whole days.",
  "sooner-date-possible": "These are due at the sooner of several times, not all of which can be told yet.",
  "sooner-date-left-out":
    "One of the times of which the sooner counts had passed before the other's clock started, and is left out.",
  "section-47-start-differs":
    "The {section47Enquiry} is recorded as started on another day than the {strategyDiscussion} that is counted from.",
  "section-47-discussion-unclear":
    "It cannot be told at which {strategyDiscussion} the {section47Enquiry} was initiated.",
  "conference-before-strategy-discussion": "The {conference} starts before the {strategyDiscussion} that it follows.",
  "conference-before-previous-conference": "The {conference} starts before the previous {conference} was held.",
  "conference-ends-before-it-starts": "The {conference} ends before it starts.",
  "role-not-known": "Nobody here knows this role, and there is no agency, so nothing is asked of them.",
  "reading-not-used": "A reading was chosen for a duty that has no readings under this policy.",
  "not-a-code": "These ids are not written as codes, and what they name is left out.",
  "not-a-date-or-time": "These are neither dates nor times, and count as not recorded.",
  "date-does-not-exist": "These dates do not exist, and count as not recorded.",
  "time-does-not-exist":
    "These times do not exist in London, where the clocks go forward over them, and count as not recorded.",
  "time-exists-twice": "These times happen twice in London, as the clocks go back, and count as not recorded.",
} as const satisfies Record<string, string> & Record<MomentProblem, string>;

/** What notices mean. */
export const noticeWords = /* @__PURE__ */ section("notices", NOTICES);

/** What to do about each. */
export const noticeFixWords = /* @__PURE__ */ section("noticeFixes", {
  "immediate-safety-concern": "Respond now, outside this process, and record when.",
  "planned-after-due": "Hold it sooner, or record why it is late.",
  "planned-day-passed": "Record when it was held, or the new day.",
  "before-its-event": "Check both dates.",
  "after-as-of": "Check the dates, or ask about a later day.",
  "policy-past-review": "Check that it is still in force.",
  "policy-not-yet-in-force": "Check which rules applied then.",
  "policy-no-longer-in-force": "Check which rules replaced it.",
  "policy-interim": "Check which rules the authority has now.",
  "authority-succeeded": "Use the policy of the one of these that followed it here.",
  "calendar-of-another-nation": "Leave the calendar out; if it is meant, give it an id that names the division.",
  "projected-holidays": "Check them when the list is published.",
  "closure-counted": "Check that the document allows for that.",
  "outside-calendar": "Give a calendar that covers them.",
  "conference-end-assumed": "Record its end.",
  "counted-from-later-event": "Record the day of it.",
  "time-of-day-unknown": "Record the time.",
  "sooner-date-possible": "They may become due sooner.",
  "sooner-date-left-out": "Check the dates.",
  "section-47-start-differs": "Check both dates.",
  "section-47-discussion-unclear": "Flag that one, and only it.",
  "conference-before-strategy-discussion": "Check both dates.",
  "conference-before-previous-conference": "Check both dates.",
  "conference-ends-before-it-starts": "Nothing is counted from its end until one of them is corrected.",
  "role-not-known": "Give their agency, or use a role that is known.",
  "reading-not-used": "Leave it out, or choose for a duty that has readings.",
  "not-a-code": "Use letters, digits and . _ : - only.",
  "not-a-date-or-time": "Correct them.",
  "date-does-not-exist": "Correct them.",
  "time-does-not-exist": "Correct them.",
  "time-exists-twice": "Give them with an offset.",
} satisfies Record<NoticeCode, string>);

/** The code of a notice that a timeline can carry; see {@link noticeMessages}. */
export type NoticeCode = keyof typeof NOTICES;

/** Every code, in the order in which notices are given. */
export const noticeOrder = Object.keys(noticeWords.messages) as readonly NoticeCode[];

/** Every notice that a timeline can carry: what it means, and what to do. Codes never change. */
export const noticeMessages: Readonly<Record<NoticeCode, string>> = /* @__PURE__ */ messagesOf();

function messagesOf() {
  return Object.fromEntries(noticeOrder.map((code) => [code, noticeText({ code })])) as Record<NoticeCode, string>;
}

/** Something that is planned for later than it is due. */
export interface PlannedTooLate {
  /** The deadline's key. */
  readonly key: string;
  /** The duty's id. */
  readonly duty: string;
  readonly title: string;
  readonly task: string;
  /** The days: for which it is planned, and by which it is due. */
  readonly planned: string;
  readonly due: string;
  /** How many working days later; `null` outside the calendar. */
  readonly workingDays: number | null;
  readonly layer: string;
  readonly clauses: readonly string[];
}

export const plannedTooLateWords = /* @__PURE__ */ section("plannedTooLate", {
  by: "“{task}” is planned for {planned}, {time} after {due}, by which it is due ({clause}).",
  after: "“{task}” is planned for {planned}, after {due}, by which it is due ({clause}).",
});

/** `“Hold the ICPC” is planned for …, 5 working days after …, by which it is due (working-together WT1).` */
export function plannedTooLateText(
  { duty, task, planned, due, workingDays, layer, clauses }: PlannedTooLate,
  language: Language = english,
): string {
  return say(language, plannedTooLateWords, workingDays ? "by" : "after", {
    task: taskText({ id: duty, task }, language),
    planned: dateText(planned, "long", language),
    due: dateText(due, "long", language),
    time: workingDays ? lengthText(workingDays, "working-days", language) : "",
    clause: clausesText(layer, clauses, language),
  });
}

/** A notice, as far as its sentences are made of it. */
export interface WordedNotice {
  readonly code: string;
  readonly message?: string;
  readonly planned?: readonly PlannedTooLate[];
}

/** What a notice says, and what to do. Of a code that is in no dictionary, the message it came with. */
export function noticeText({ code, message = "", planned = [] }: WordedNotice, language: Language = english): string {
  const says = sayIfKnown(language, noticeWords, code);
  if (says === null) return message;
  return [
    says,
    sayIfKnown(language, noticeFixWords, code) ?? "",
    ...planned.map((late) => plannedTooLateText(late, language)),
  ]
    .filter((sentence) => sentence !== "")
    .join(" ");
}
