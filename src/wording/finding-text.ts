import type { Finding, FindingParameter } from "../model/finding.js";
import { shapeText } from "../model/shape-text.js";
import { writtenMomentText } from "./dates.js";
import { findingPlaces, type FindingPlaces } from "./finding-places.js";
import { english, say, sayIfKnown, section, type Language } from "../language/language.js";
import { fill } from "../language/message.js";
import { nameOf } from "./names.js";
import { noticeFixWords, noticeWords, plannedTooLateText } from "./notice-text.js";
import { partyFrom } from "./party-parameters.js";
import { whoPlaces } from "./party-text.js";

/** What findings say, by their codes and, after a dot, the case that they are about. */
export const findingWords = /* @__PURE__ */ section("findings", {
  "deadline-missed": "{wasDone} on {doneOn}. It was due on {due}.",
  "deadline-missed.byDays": "{wasDone} on {doneOn}. It was due on {due}, {days} earlier.",
  "deadline-missed.before-the-conference":
    "{wasDone} on {doneOn}. It had to be done before the {conference} on {limit}.",
  "deadline-missed.before-the-decision": "{wasDone} on {doneOn}. It had to be done before the decision on {limit}.",
  "deadline-missed.on-the-day": "{wasDone} on {doneOn}. It had to be done on the day of the {conference}, {limitDay}.",
  "deadline-overdue": "{wasNotDone}. It was due on {due}.",
  "deadline-overdue.byDays": "{wasNotDone}. It was due on {due}, {days} ago.",
  "target-missed": "{wasNotDone}. It should have been done by {target}, and must be by {latest}.",
  "target-missed.done": "{wasDone} on {doneOn}. It should have been done by {target}; it had to be by {latest}.",
  "not-done.recorded": "{wasNotDone}. That is what the record says.",
  "not-done.left-out": "{wasNotDone}. The record lists everybody for whom it was done, and leaves them out.",
  "not-done.some-left-out": "The record lists everybody for whom this was done, and leaves somebody out: “{title}”.",
  "not-done.these-left-out": "The record lists everybody for whom this was done, and leaves out {leftOut}: “{title}”.",
  "not-done.not-there": "{wasNotDone}, and the {conference} has been held.",
  "response-missing": "{wasNotDone}. It is asked for because {condition}.",
  "before-its-event": "{What} is recorded for {at}, before what it would follow, and does not count as done: {titles}.",
  "before-its-event.follows":
    "{What} is recorded for {at}, before {follows} on {followsOn}, and does not count as done: {titles}.",
  "before-its-event.notice":
    "The notice of {at} came before the decision was made. It was about another decision, and does not count.",
  "before-its-event.notice-of-day":
    "The notice of {at} came before the decision was made on {followsOn}. It was about another decision, and does not count.",
  "after-as-of": "{What} is recorded for {at}, later than {asOf}, the day asked about, and does not count as done yet.",
  "planned-day-passed": "{What} was planned for {at}. That day has passed, and nothing is recorded as held.",
  "conference-ends-before-it-starts": "The {conference} ends on {end}, before it starts on {start}.",
  "conference-before-strategy-discussion":
    "The {conference} starts on {start}, before the {strategyDiscussion} on {discussed} that it follows.",
  "conference-before-previous-conference":
    "The {conference} starts on {start}, before the previous {conference} was held on {previous}.",
  "section-47-start-differs":
    "The {section47Enquiry} is recorded as started on {started}, and the {strategyDiscussion} that is counted from was on {discussed}.",
  "conference-end-assumed":
    "The end of the {conference} is not recorded, so what follows it is counted from its start.",
  "counted-from-later-event":
    "What a due date counts from is not recorded, and it is counted from something that comes after it: it may be sooner.",
  "time-of-day-unknown": "The time of day of an event is not recorded, so hours that count from it give a whole day.",
  "projected-holidays": "A due date depends on bank holidays that are projected and not published.",
  "closure-counted": "A due date is other than it would be if the office were never shut.",
  "outside-calendar": "A count goes over days that the calendar does not know.",
  "policy-past-review": "{policyTitle} was to be reviewed by {reviewBy}, before {on}, whose rules apply.",
  "policy-not-yet-in-force": "{policyTitle} comes into force on {policyFrom}, after {on}, whose rules apply.",
  "policy-no-longer-in-force": "{policyTitle} ended on {until}, and the rules of {on} apply.",
  "authority-succeeded": "The authority of {policyTitle} ended on {until}, and the rules of {on} apply.",
  "policy-interim":
    "{policyTitle} was made for the time being, and its text is of {interim}, more than a year before {asOf}.",
  "completed-unknown-duty": "{policyTitle} has no duty {id}, so nothing counts as done by this entry.",
  "completed-unknown-duty.notDone":
    "{policyTitle} has no duty {id}, so this entry says of nothing that it is not done.",
  "completed-unknown-duty.reasons": "{policyTitle} has no duty {id}, so this reason explains nothing.",
  "completed-for-nobody": "Nobody in the record is {whom}, so nothing counts as done by this entry.",
  "completed-for-nobody.notDone": "Nobody in the record is {whom}, so this entry says of nothing that it is not done.",
  "completed-for-nobody.reasons": "Nobody in the record is {whom}, so this reason explains nothing.",
  "looks-personal": "This code looks as if it would tell who somebody is.",
  "looks-personal.telephone": "This code looks like a telephone number.",
  "looks-personal.nhs-number": "This code looks like an NHS number.",
  "looks-personal.national-insurance-number": "This code looks like a national insurance number.",
  "looks-personal.name": "This code looks like a person's name.",
  "rule-threw": "The rule {rule} could not be judged: its check threw an error.",
  "not-a-verdict": "The rule {rule} could not be judged: its check gave something that is no verdict.",
  otherReading: "{message} Read as {reading}, it would be due on {due}.",
  about: "{message} This is about {who}{id}.",
});

/** What to do about each. */
export const findingFixWords = /* @__PURE__ */ section("findingFixes", {
  "deadline-missed": "Record the reason, and check the date that is recorded.",
  "deadline-overdue": "Do it, or record when it was done.",
  "target-missed": "Do it soon, or record when it was done.",
  "target-missed.done": "Check the date that is recorded, or record why it was done later than it should be.",
  "not-done": "Do it, or record that it was done.",
  "not-done.not-there": "Obtain it, or record that it came.",
  "response-missing": "Do it, or record when it was done.",
  "before-its-event": "Check both dates.",
  "before-its-event.notice": "Check both times, or record the earlier decision among the previous ones.",
  "planned-after-due": "Hold it sooner, or record why it is late.",
  "completed-unknown-duty": "Use the id of a duty of the policy.",
  "completed-unknown-duty.near": "Correct the id: did you mean {suggestions}?",
  "conference-end-assumed": "Record its end.",
  "counted-from-later-event": "Record the day of it.",
  "time-of-day-unknown": "Record the time.",
  "projected-holidays": "Check it when the list is published.",
  "outside-calendar": "Give a calendar that covers them.",
  "authority-succeeded": "Use the policy of {successors}, which followed it here.",
  "completed-for-nobody": "Use a participant's id, an agency's code or an audience.",
  "looks-personal":
    "Use an id that tells nothing of anybody: ids appear in results, keys and feeds. If it is only an id, leave it.",
  "rule-threw": "Correct the rule, or exclude it.",
  "not-a-verdict": "Correct the rule, or exclude it.",
});

/** Readers of datasets make their own English sentences; a dictionary can have others for them. */
const DATASETS = { says: ["ssd", "census"], fixes: ["ssdFixes", "censusFixes"] } as const;

function ofDatasets(
  language: Language,
  which: keyof typeof DATASETS,
  code: string,
  places: FindingPlaces,
): string | undefined {
  for (const name of DATASETS[which]) {
    const text = sayIfKnown(language, { name, messages: {} }, code, places);
    if (text !== null) return text;
  }
  return undefined;
}

/** A finding, as far as its sentences are made of it. */
export type WordedFinding = Pick<Finding, "code" | "params"> & Partial<Pick<Finding, "message" | "fix">>;

/** The sentences of a rule: of a code that is in no dictionary. */
export interface RuleSentences extends Partial<Pick<Finding, "message" | "fix">> {
  /** What is wrong where the finding's parameters say more: by their `how`, or `missing`. */
  readonly cases?: Readonly<Record<string, string>> | undefined;
}

/**
 * What a finding says, and what to do about it. A code that is in no dictionary, such as that of a rule of one's own,
 * keeps the sentences that it came with.
 */
export function findingText(
  { code, params, message = "", fix = "" }: WordedFinding,
  language: Language = english,
  ofRule: RuleSentences = {},
): { readonly message: string; readonly fix: string } {
  const places = findingPlaces(params, language);
  const at = (key: string) => sayIfKnown(language, findingWords, key, places);
  const cases = casesOf(params);
  const how = (known: (key: string) => string | null) =>
    firstOf(cases, (each) => known(`${code}.${each}`)) ?? known(code);
  const ofItsRule = firstOf(cases, (each) => ofRule.cases?.[each]) ?? ofRule.message;
  const shape = shapeText(code, params, language);
  const says =
    code === "planned-after-due"
      ? plannedTooLate(params, language)
      : (how(at) ??
        shape?.message ??
        sayIfKnown(language, noticeWords, code, places) ??
        ofDatasets(language, "says", code, places) ??
        (ofItsRule === undefined ? undefined : fill(ofItsRule, places, language.termOf)));
  return {
    message: says === undefined ? message : withParty(withOtherReading(says, params, language), params, language),
    fix:
      how((key) => sayIfKnown(language, findingFixWords, key, places)) ??
      shape?.fix ??
      sayIfKnown(language, noticeFixWords, code, places) ??
      ofDatasets(language, "fixes", code, places) ??
      (ofRule.fix === undefined ? undefined : fill(ofRule.fix, places, language.termOf)) ??
      fix,
  };
}

/** What a finding says and what to do: as it came, or in the words and with the labels that are asked for. */
export function findingInWords(finding: Finding, language: Language): Pick<Finding, "message" | "fix"> {
  return language === english ? finding : findingText(finding, language);
}

type Params = Finding["params"];

/** The cases that a finding can be, the most telling first. */
function casesOf({
  how,
  workingDaysLate,
  suggestions,
  missing,
  leftOut,
  follows,
  followsOn,
}: Params): readonly string[] {
  return [
    ...(isSome(leftOut) ? ["these-left-out"] : []),
    ...(typeof how === "string" && typeof followsOn === "string" ? [`${how}-of-day`] : []),
    ...(typeof how === "string" ? [how] : []),
    ...(typeof follows === "string" ? ["follows"] : []),
    ...(Number(workingDaysLate) > 0 ? ["byDays"] : []),
    ...(isSome(suggestions) ? ["near"] : []),
    ...(isSome(missing) ? ["missing"] : []),
  ];
}

function isSome(value: FindingParameter | undefined): boolean {
  return Array.isArray(value) && value.length > 0;
}

function firstOf<T>(cases: readonly string[], known: (each: string) => T | null | undefined): T | undefined {
  for (const each of cases) {
    const found = known(each);
    if (found !== null && found !== undefined) return found;
  }
  return undefined;
}

function plannedTooLate(params: Params, language: Language): string {
  const { key, duty, title, task, planned, due, workingDays, layer, clauses } = params;
  return plannedTooLateText(
    {
      key: String(key),
      duty: String(duty),
      title: String(title),
      task: String(task),
      planned: String(planned).slice(0, 10),
      due: String(due).slice(0, 10),
      workingDays: typeof workingDays === "number" ? workingDays : null,
      layer: String(layer),
      clauses: Array.isArray(clauses) ? clauses : [],
    },
    language,
  );
}

function withOtherReading(message: string, { otherReading, otherDue }: Params, language: Language): string {
  if (typeof otherReading !== "string" || typeof otherDue !== "string") return message;
  return say(language, findingWords, "otherReading", {
    message,
    reading: nameOf(otherReading, language),
    due: writtenMomentText(otherDue, language),
  });
}

/** Of a rule's finding about one person or agency: who. A duty's sentence says it already. */
function withParty(message: string, params: Params, language: Language): string {
  const party = "duty" in params ? null : partyFrom(params);
  return party ? say(language, findingWords, "about", { message, ...whoPlaces(party, language) }) : message;
}
