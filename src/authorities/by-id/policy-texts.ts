import { assertPolicy } from "../../policy/assert-policy.js";
import { humanize, placeName } from "../../vocabulary/words.js";
import type { Clause } from "../../policy/clause.js";
import { clausesAsRead } from "../../policy/clauses-as-read.js";
import { readingsOf } from "../../policy/due.js";
import { layersOf, type Policy } from "../../policy/policy.js";
import type { DueTime, Particulars, Rule } from "../../policy/rule.js";
import { titleOf } from "../../policy/write.js";
import { policyGiven } from "./policy-given.js";

/**
 * Every text that a policy and the layers it is based on bring into what is written, each by itself: a start for a
 * translation, as `words: { texts: { ...policyTexts(policy), "Hounslow": "Hounslow (dros dro)" } }`.
 *
 * These are the titles and tasks, what clauses say and where, why no time is given, why a reading is possible, particulars, and
 * the names of duties and readings in words; of the document its title, publisher, editions and note; what a nation calls its
 * things; and the titles of closures. A calendar's own holidays are in `calendarTexts`. What a code is called in `words.names` comes before these.
 *
 * `policy` is a policy, or the id of one that comes with this package.
 *
 * @throws CodedError `unknown-policy`, `too-many-layers`.
 * @example
 * ```ts
 * policyTexts("hounslow")["Reports submitted"]; // "Reports submitted"
 * ```
 */
export function policyTexts(policy: Policy | string): Record<string, string> {
  const given = policyGiven(policy);
  assertPolicy(given);
  const texts = layersOf(given).flatMap((layer) => [
    ...ofLayer(layer),
    ...clausesAsRead(layer).flatMap((clause) => [...ofClause(clause), ...clause.rules.flatMap(ofRule)]),
  ]);
  return Object.fromEntries(texts.filter((text) => /\p{L}/u.test(text)).map((text) => [text, text]));
}

function ofLayer({ title, document, terms = {}, closures = [], succeededBy = [] }: Policy): string[] {
  const { publisher, editions = [], note } = document;
  return [
    title,
    document.title,
    ...[publisher, note].filter((text) => text !== undefined),
    ...editions.map(({ name }) => name),
    ...Object.values(terms),
    ...closures.map((closure) => closure.title),
    ...succeededBy.map(placeName),
  ];
}

function ofClause({ at, says, source }: Clause): string[] {
  return [at, says, ...(source?.title === undefined ? [] : [source.title])];
}

function ofRule(rule: Rule): string[] {
  const { kind, id } = rule;
  if (kind === "duty")
    return [rule.title, ...(rule.task === undefined ? [] : [rule.task]), humanize(id), ...ofDue(rule.due)];
  if (kind === "not-here") return [titleOf(id)];
  return [titleOf(id), ...(rule.particulars === undefined ? [] : ofParticulars(rule.particulars))];
}

function ofDue(due: DueTime | undefined): string[] {
  if (due && "notStated" in due) return [due.notStated];
  return readingsOf(due).flatMap((reading) => (reading.name === null ? [] : [humanize(reading.name), reading.because]));
}

function ofParticulars(particulars: Particulars): string[] {
  if (typeof particulars === "string") return [humanize(particulars)];
  if (typeof particulars !== "object") return [];
  if (Array.isArray(particulars)) return particulars.flatMap(ofParticulars);
  return Object.entries(particulars).flatMap(([name, value]: [string, Particulars]) => [
    humanize(name),
    ...ofParticulars(value),
  ]);
}
