import type { Division } from "../calendar/index.js";
import { actors } from "../vocabulary/actors.js";
import { conferenceTypes } from "../vocabulary/codes.js";
import { familyRoles, professionalRoles, serviceRoles } from "../vocabulary/roles.js";
import { humanize, placeName } from "../vocabulary/words.js";
import { english, labelOf, sayIfKnown, section, textIn, type Language } from "../language/language.js";
import { joinTexts } from "./lists.js";

/** What agencies are called that are not their codes with blanks for hyphens. */
const AGENCIES = {
  "childrens-social-care": "children's social care",
  "childrens-services": "children's services",
  "childrens-centre": "children's centre",
  "adult-social-care": "adult social care",
  "adult-mental-health": "adult mental health",
  camhs: "CAMHS",
  gp: "GP",
  education: "education",
  health: "health",
  "health-visiting": "health visiting",
  housing: "housing",
  midwifery: "midwifery",
  police: "police",
  probation: "probation",
  "school-nursing": "school nursing",
  "youth-justice": "youth justice",
} as const;

/** Codes of what has other names in other nations. */
const OF_NATIONS = {
  "core-group": "{coreGroup}",
  "local-authority": "{localAuthority}",
  "conference-service": "{conference} service",
  "conference-chair": "{conference} chair",
  "conference-administrator": "{conference} administrator",
} as const;

/** What the divisions with bank holidays of their own are called. */
const DIVISIONS = {
  "england-and-wales": "England and Wales",
  scotland: "Scotland",
  "northern-ireland": "Northern Ireland",
} as const satisfies Record<Division, string>;

/**
 * What codes are called: roles, well-known agencies, actors and audiences, types of conference, strengths, stages, statuses, calendars and the
 * names of readings. Any other code that your records or policies use can be added.
 */
export const nameWords = /* @__PURE__ */ section("names", /* @__PURE__ */ namesOfCodes());

function namesOfCodes(): Readonly<Record<string, string>> {
  const codes = [
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
    "stated",
    "published",
    "quoted",
    "not-found",
  ];
  // Of the types of conference, `pre-birth` and `transfer-in` are written with their hyphens.
  return Object.fromEntries([
    ...codes.map((code) => [code, humanize(code)]),
    ...Object.entries(OF_NATIONS),
    ...conferenceTypes.map((type) => [type, type]),
    ...Object.entries(DIVISIONS),
    ...Object.entries(AGENCIES).filter(([code]) => !codes.includes(code)),
  ]);
}

/**
 * A code in words: its label, its name in the dictionary, or the code with its hyphens as blanks. What a policy calls its
 * own things can be among its texts too.
 */
export function nameOf(code: string, language: Language = english): string {
  return labelOf(language, code) ?? textIn(language, sayIfKnown(language, nameWords, code) ?? humanize(code));
}

/** `north-northamptonshire` → `North Northamptonshire` */
export function authorityText(code: string, language: Language = english): string {
  return labelOf(language, code) ?? textIn(language, placeName(code));
}

/** `North Northamptonshire and West Northamptonshire` */
export function authoritiesText(codes: readonly string[], language: Language = english): string {
  return joinTexts(
    codes.map((code) => authorityText(code, language)),
    "and",
    language,
  );
}

/** `["family", "conference-service"]` → `family and conference service` */
export function namesOf(codes: readonly string[], language: Language = english): string {
  return joinTexts(
    codes.map((code) => nameOf(code, language)),
    "and",
    language,
  );
}
