import type { Finding, FindingParameter } from "../model/finding.js";
import { shapeText } from "../model/shape-text.js";
import type { ConditionName } from "../vocabulary/conditions.js";
import { lengthText } from "./count-text.js";
import { writtenMomentText } from "./dates.js";
import { dutyText } from "./duty-text.js";
import { english, say, sayIfKnown, section, textIn, type Language } from "../language/language.js";
import { conditionWords } from "./condition-text.js";
import { joined } from "./lists.js";
import { nameOf } from "./names.js";
import { noticeFixWords, noticeWords, plannedTooLateText } from "./notice-text.js";
import { partyFrom } from "./party-parameters.js";
import { whoPlaces } from "./party-text.js";

/** What findings say, by their codes and, after a dot, the case that they are about. */
export const findingWords = /* @__PURE__ */ section("findings", {
  "deadline-missed": "{wasDone} on {doneOn}. It was due on {due}.",
  "deadline-missed.byDays": "{wasDone} on {doneOn}. It was due on {due}, {days} earlier.",
  "deadline-missed.before-the-conference": "{wasDone} on {doneOn}. It had to be done before the conference.",
  "deadline-missed.before-the-decision": "{wasDone} on {doneOn}. It had to be done before the decision.",
  "deadline-missed.on-the-day": "{wasDone} on {doneOn}. It had to be done on the day of the conference.",
  "deadline-overdue": "{wasNotDone}. It was due on {due}.",
  "deadline-overdue.byDays": "{wasNotDone}. It was due on {due}, {days} ago.",
  "not-done.recorded": "{wasNotDone}. That is what the record says.",
  "not-done.left-out": "{wasNotDone}. The record lists everybody for whom it was done, and leaves these out.",
  "not-done.some-left-out": "The record lists everybody for whom this was done, and leaves somebody out: “{title}”.",
  "not-done.not-there": "{wasNotDone}, and the conference has been held.",
  "response-missing": "{wasNotDone}. It is asked for because {condition}.",
  "before-its-event":
    "What is recorded for {at} came before what it would follow, and does not count as done: {titles}.",
  "before-its-event.notice":
    "The notice of {at} came before the decision was made. It was about another decision, and does not count.",
  "after-as-of": "What is recorded for {at} is later than the day asked about, and does not count as done yet.",
  "planned-day-passed": "This was planned for {at}. That day has passed, and nothing is recorded as held.",
  "completed-unknown-duty": "The policy has no duty of this id, so nothing is done by it.",
  "completed-for-nobody": "This is for somebody who is not in the record, so nothing is done by it.",
  "rule-threw": "The rule {rule} could not be judged: its check threw an error.",
  "not-a-verdict": "The rule {rule} could not be judged: its check gave something that is no verdict.",
  otherReading: "{message} Read as {reading}, it would be due on {due}.",
  about: "{message} This is about {who}{id}.",
});

/** What to do about each. */
export const findingFixWords = /* @__PURE__ */ section("findingFixes", {
  "deadline-missed": "Record the reason, and check the date that is recorded.",
  "deadline-overdue": "Do it, or record when it was done.",
  "not-done": "Do it, or record that it was done.",
  "not-done.not-there": "Obtain it, or record that it came.",
  "response-missing": "Do it, or record when it was done.",
  "before-its-event": "Check both dates.",
  "before-its-event.notice": "Check both times, or record the earlier decision among the previous ones.",
  "planned-after-due": "Hold it sooner, or record why it is late.",
  "completed-unknown-duty": "Use the id of a duty of the policy.",
  "completed-unknown-duty.near": "Correct the id: did you mean {suggestions}? Nothing is done by it until then.",
  "completed-for-nobody": "Use a participant's id, an agency's code or an audience.",
  "rule-threw": "Correct the rule, or exclude it.",
  "not-a-verdict": "Correct the rule, or exclude it.",
});

/** Readers of datasets make their own English sentences; a dictionary can have others for them. */
const DATASETS = { says: ["ssd", "census"], fixes: ["ssdFixes", "censusFixes"] } as const;

function ofDatasets(
  language: Language,
  which: keyof typeof DATASETS,
  code: string,
  places: Places,
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
export type RuleSentences = Partial<Pick<Finding, "message" | "fix">>;

/**
 * What a finding says, and what to do about it. A code that is in no dictionary, such as that of a rule of one's own,
 * keeps the sentences that it came with.
 */
export function findingText(
  { code, params, message = "", fix = "" }: WordedFinding,
  language: Language = english,
  ofRule: RuleSentences = {},
): { readonly message: string; readonly fix: string } {
  const places = placesOf(params, language);
  const at = (key: string) => sayIfKnown(language, findingWords, key, places);
  const how = (known: (key: string) => string | null) =>
    (typeof params["how"] === "string" ? known(`${code}.${params["how"]}`) : null) ??
    (Number(params["workingDaysLate"]) > 0 ? known(`${code}.byDays`) : null) ??
    known(code);
  const shape = shapeText(code, params, language);
  const says =
    code === "planned-after-due"
      ? plannedTooLate(params, language)
      : (how(at) ??
        shape?.message ??
        sayIfKnown(language, noticeWords, code, places) ??
        ofDatasets(language, "says", code, places) ??
        ofRule.message);
  return {
    message: says === undefined ? message : withParty(withOtherReading(says, params, language), params, language),
    fix:
      how((key) => sayIfKnown(language, findingFixWords, key, places)) ??
      shape?.fix ??
      sayIfKnown(language, noticeFixWords, code, places) ??
      ofDatasets(language, "fixes", code, places) ??
      ofRule.fix ??
      fix,
  };
}

/** What a finding says and what to do: as it came, or in the words and with the labels that are asked for. */
export function findingInWords(finding: Finding, language: Language): Pick<Finding, "message" | "fix"> {
  return language === english ? finding : findingText(finding, language);
}

type Params = Finding["params"];

function placesOf(params: Params, language: Language): Places {
  const places: Record<string, string | number | null> = {};
  for (const [name, value] of Object.entries(params)) places[name] = placed(value, language);
  for (const name of MOMENTS) {
    const moment = params[name];
    if (typeof moment === "string") places[name] = writtenMomentText(moment, language);
  }
  const { duty, title, workingDaysLate, condition, titles, done } = params;
  if (typeof done === "string") places["doneOn"] = writtenMomentText(done, language);
  if (typeof title === "string") places["title"] = textIn(language, title);
  if (typeof workingDaysLate === "number") places["days"] = lengthText(workingDaysLate, "working-days", language);
  if (typeof condition === "string") places["condition"] = say(language, conditionWords, condition as ConditionName);
  if (Array.isArray(titles)) {
    places["titles"] = joined(
      titles.map((each: string) => textIn(language, each)),
      "and",
      language,
    );
  }
  if (typeof duty !== "string") return places;
  const named = { duty, title: String(title ?? duty), party: partyFrom(params) };
  // A sentence has one of these: each is made when it is asked for.
  return Object.defineProperties(places, {
    wasDone: { get: () => dutyText(named, "done", language) },
    wasNotDone: { get: () => dutyText(named, "notDone", language) },
  });
}

type Places = Readonly<Record<string, string | number | null>>;

const MOMENTS = ["due", "at", "limit", "otherDue"] as const;

/** A parameter as a sentence has it: several values are joined by "or", as they are a choice. */
function placed(value: FindingParameter, language: Language): string | number | null {
  if (typeof value === "boolean") return String(value);
  return typeof value === "object" && value !== null ? joined(value, "or", language) : value;
}

function plannedTooLate(params: Params, language: Language): string {
  const { key, title, planned, due, workingDays, layer, clauses } = params;
  return plannedTooLateText(
    {
      key: String(key),
      title: String(title),
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
