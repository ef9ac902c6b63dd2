import type { Finding, FindingParameter } from "../model/finding.js";
import type { ConditionName } from "../vocabulary/conditions.js";
import { labelOf, say, sayIfKnown, textIn, type Language } from "../language/language.js";
import type { Filling } from "../language/message.js";
import { anchorText, eventText } from "./anchor-text.js";
import { conditionWords } from "./condition-text.js";
import { lengthText } from "./count-text.js";
import { dateText, writtenMomentText } from "./dates.js";
import { dutyText } from "./duty-text.js";
import { fieldText } from "./field-text.js";
import { joinTexts } from "./lists.js";
import { authorityText, nameWords } from "./names.js";
import { partText } from "./part-text.js";
import { partyFrom } from "./party-parameters.js";

type Params = Finding["params"];

/** What stands in the places of a finding's sentences. Each is made when a sentence has it. */
export function findingPlaces(params: Params, language: Language): FindingPlaces {
  return (name) => {
    const made = PLACES.get(name)?.(params, language);
    if (made !== undefined) return made;
    const value = Object.hasOwn(params, name) ? params[name] : undefined;
    return value === undefined ? undefined : placeText(value, language);
  };
}

/** What stands in the place of a name; nothing where the finding says nothing of it. */
export type FindingPlaces = (name: string) => Filling;

/** The places that say more than the parameter of their name does. */
const PLACES: ReadonlyMap<string, (params: Params, language: Language) => string | undefined> = /* @__PURE__ */ new Map<
  string,
  (params: Params, language: Language) => string | undefined
>([
  ["missing", ({ missing }, language) => partsText(missing, language)],
  ["allowed", ({ allowed }, language) => partsText(allowed, language)],
  ["mode", ({ mode }, language) => partsText(mode, language)],
  ["view", ({ view }, language) => partsText(view, language)],
  ["what", ({ field }, language) => (typeof field === "string" ? fieldText(field, language) : undefined)],
  ["follows", ({ follows, followsTitle }, language) => followsText(follows, followsTitle, language)],
  ["limitDay", ({ limit }, language) => (typeof limit === "string" ? dayText(limit, language) : undefined)],
  ["policyTitle", ({ policyTitle }, language) => titleText(policyTitle, language)],
  ["title", ({ title }, language) => titleText(title, language)],
  ["titles", ({ titles }, language) => eachText(titles, (each) => textIn(language, each), language)],
  [
    "successors",
    ({ successors }, language) => eachText(successors, (each) => authorityText(each, language), language, "or"),
  ],
  ["leftOut", ({ leftOut }, language) => eachText(leftOut, (each) => whoText(each, language), language)],
  ["doneOn", ({ done }, language) => (typeof done === "string" ? writtenMomentText(done, language) : undefined)],
  ["days", ({ workingDaysLate: days }, language) => daysText(days, language)],
  ["condition", ({ condition }, language) => conditionText(condition, language)],
  ["wasDone", (params, language) => ofDuty(params, "done", language)],
  ["wasNotDone", (params, language) => ofDuty(params, "notDone", language)],
]);

/** Codes of parts, ways and roles; several are a choice. */
function partsText(codes: FindingParameter | undefined, language: Language): string | undefined {
  if (typeof codes === "string") return partText(codes, language);
  if (!Array.isArray(codes)) return undefined;
  return joinTexts(
    codes.map((each: string) => partText(each, language)),
    "or",
    language,
  );
}

function followsText(
  follows: FindingParameter | undefined,
  title: FindingParameter | undefined,
  language: Language,
): string | undefined {
  if (typeof follows !== "string") return undefined;
  return typeof title === "string"
    ? anchorText({ event: follows, is: "completed", isPlanned: false, title }, language)
    : eventText(follows, language);
}

function dayText(moment: string, language: Language): string {
  return dateText(moment.slice(0, 10), "long", language);
}

function titleText(title: FindingParameter | undefined, language: Language): string | undefined {
  return typeof title === "string" ? textIn(language, title) : undefined;
}

function eachText(
  several: FindingParameter | undefined,
  textOf: (each: string) => string,
  language: Language,
  joint: "and" | "or" = "and",
): string | undefined {
  return Array.isArray(several) ? joinTexts(several.map(textOf), joint, language) : undefined;
}

function whoText(code: string, language: Language): string {
  return labelOf(language, code) ?? sayIfKnown(language, nameWords, code) ?? code;
}

function daysText(days: FindingParameter | undefined, language: Language): string | undefined {
  return typeof days === "number" ? lengthText(days, "working-days", language) : undefined;
}

function conditionText(condition: FindingParameter | undefined, language: Language): string | undefined {
  return typeof condition === "string" ? say(language, conditionWords, condition as ConditionName) : undefined;
}

/** That the duty was done, or not, by or for whom. */
function ofDuty(params: Params, which: "done" | "notDone", language: Language): string | undefined {
  const { duty, title } = params;
  if (typeof duty !== "string") return undefined;
  return dutyText({ duty, title: String(title ?? duty), party: partyFrom(params) }, which, language);
}

/** A day, or an instant, as results hold them. */
const WRITTEN_MOMENT = /^\d{4}-\d\d-\d\d(?:T\d\d:\d\d:\d\d(?:\.\d+)?(?:Z|[+-]\d\d:\d\d))?$/;

/** A parameter as a sentence has it: days are written in full; several values are joined by "or", as they are a choice. */
function placeText(value: FindingParameter, language: Language): string | number | null {
  if (typeof value === "string" && WRITTEN_MOMENT.test(value)) return writtenMomentText(value, language);
  if (typeof value === "boolean") return String(value);
  return typeof value === "object" && value !== null ? joinTexts(value, "or", language) : value;
}
