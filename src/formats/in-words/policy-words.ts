import type { Dated, PolicyClosure, PolicyDocument } from "../../policy/policy.js";
import { english, say, section, textIn, type Language } from "../../language/language.js";
import { datesInWords } from "../../wording/limit-text.js";
import { chainTexts } from "../../wording/lists.js";

/** Labels and sentences of a policy as text and as a page. */
export const policyWords = /* @__PURE__ */ section("policies", {
  titled: "{title} ({id})",
  layers: "Layers",
  inForceOn: "In force {date}",
  reviewByDay: "To be reviewed by {date}",
  ofStrength: "{strength} {rule}",
  says: "{rule}: {content}",
  id: "Id",
  document: "Document",
  publishedAt: "Published at",
  editions: "Editions",
  standsOn: "Based on",
  inForce: "In force",
  followedBy: "Followed by",
  reviewBy: "To be reviewed by",
  checkedOn: "Checked against its document on",
  publishedAtAddress: "Published at {url}",
  editionsNamed: "Editions: {editions}",
  checkedOnDay: "Checked against its document on {date}",
  chases: "chases {duty}",
  closures: "Not counted as working days",
  note: "Note",
  edition: "{edition} {date}",
  closedOn: "{date} ({title})",
  closedFrom: "{from} until {until} ({title})",
  knownAs: "known as {grade}",
  rule: "{Kind} ({strength}) {id}",
  arrangement: "{Kind} {id}",
  notHere: "does not hold here",
  duty: "“{title}”, {who}",
  target: "should be {limit}",
  limitAndReasons: "{limit} ({reasons})",
  reason: "{reading}: {because}",
});

/** `Virtual Child Protection Conferencing, London Borough of Hounslow` */
export function documentInWords({ title, publisher }: PolicyDocument, language: Language = english): string {
  return chainTexts(
    [title, publisher].filter((part) => part !== undefined).map((part) => textIn(language, part)),
    "comma",
    language,
  );
}

/** `2018 from 2018-07-04 until 2023-12-15` */
export function editionInWords(edition: { readonly name: string } & Dated, language: Language = english): string {
  return datesInWords(edition, language).reduce(
    (before, date) => say(language, policyWords, "edition", { edition: before, date }),
    textIn(language, edition.name),
  );
}

/** Editions on one line: `2018 until 2023-12-15; 2023 from 2023-12-15`. */
export function editionsInWords(
  editions: NonNullable<PolicyDocument["editions"]>,
  language: Language = english,
): string {
  return chainTexts(
    editions.map((edition) => editionInWords(edition, language)),
    "semicolon",
    language,
  );
}

/** `2026-12-29 (Town hall shut)` */
export function closureInWords(closure: PolicyClosure, language: Language = english): string {
  const title = textIn(language, closure.title);
  return "date" in closure
    ? say(language, policyWords, "closedOn", { date: closure.date, title })
    : say(language, policyWords, "closedFrom", { from: closure.from, until: closure.until, title });
}
