import { actors } from "../vocabulary/actors.js";
import { conferenceTypes } from "../vocabulary/codes.js";
import { familyRoles, professionalRoles, serviceRoles } from "../vocabulary/roles.js";
import { spelt } from "../vocabulary/words.js";
import { english, labelOf, sayIfKnown, section, type Language } from "./language.js";
import { joined } from "./lists.js";

/**
 * What codes are called: roles, actors and audiences, types of conference, strengths, stages, statuses, calendars and the
 * names of readings. Any other code that your records or policies use can be added.
 */
export const nameWords = /* @__PURE__ */ section("names", /* @__PURE__ */ namesOfCodes());

function namesOfCodes(): Readonly<Record<string, string>> {
  const codes = [
    ...conferenceTypes,
    ...actors,
    ...familyRoles,
    ...serviceRoles,
    ...professionalRoles,
    "must",
    "should",
    "may",
    "recorded",
    "held",
    "decided",
    "minuted",
    "done",
    "late",
    "overdue",
    "due-today",
    "upcoming",
    "not-done",
    "open",
    "unclear",
    "not-held",
    "working-days",
    "calendar-days",
    "after-decision",
    "after-end",
    "england-and-wales",
    "scotland",
    "northern-ireland",
    "stated",
    "published",
    "quoted",
    "not-found",
  ];
  return Object.fromEntries(codes.map((code) => [code, spelt(code)]));
}

/** A code in words: its label, its name in the dictionary, or the code with its hyphens as blanks. */
export function nameOf(code: string, language: Language = english): string {
  return labelOf(language, code) ?? sayIfKnown(language, nameWords, code) ?? spelt(code);
}

/** `["family", "conference-service"]` → `family and conference service` */
export function namesOf(codes: readonly string[], language: Language = english): string {
  return joined(
    codes.map((code) => nameOf(code, language)),
    "and",
    language,
  );
}
