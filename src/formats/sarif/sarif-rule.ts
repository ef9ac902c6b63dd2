import type { ReportingDescriptor } from "sarif";
import { historyRules } from "../../history/rules/index.js";
import { english, say, type Section } from "../../language/language.js";
import { inEnglish, isTerm } from "../../language/terms.js";
import { lintRules } from "../../lint/rules/index.js";
import { shapeFixWords, shapeWords } from "../../model/shape-text.js";
import { generalRules, requirementRules } from "../../validation/rules/index.js";
import { capitalize, humanize, uncapitalize } from "../../vocabulary/words.js";
import { findingFixWords } from "../../wording/finding-text.js";
import { noticeFixWords, noticeWords } from "../../wording/notice-text.js";
import { sarifRuleWords } from "./sarif-rule-words.js";

/** What a rule says of itself. */
export interface SarifRuleText {
  readonly code: string;
  /** What is wrong when it fails, whatever the record. */
  readonly message: string;
  /** What to do about it. */
  readonly fix: string;
}

/**
 * A rule as SARIF describes it: by what it says of itself, and never by one of its findings. A code of which nothing is known
 * is described by its words.
 */
export function sarifRule(code: string, own: readonly SarifRuleText[] = []): ReportingDescriptor {
  const rule = [...own, ...everyRule()].find((each) => each.code === code);
  const message = rule ? inEnglish(rule.message) : saidIn([sarifRuleWords, noticeWords, shapeWords], code);
  const fix = rule ? inEnglish(rule.fix) : saidIn([findingFixWords, noticeFixWords, shapeFixWords], code);
  return {
    id: code,
    shortDescription: { text: message ?? say(english, sarifRuleWords, "other", { name: capitalize(humanize(code)) }) },
    help: { text: fix ?? say(english, sarifRuleWords, "noFix") },
  };
}

function everyRule(): readonly SarifRuleText[] {
  return [...requirementRules, ...generalRules, ...historyRules, ...lintRules];
}

/** What the first of the sections that knows a code says of it; nothing where that has a place for what a finding says. */
function saidIn(sections: readonly Section[], code: string): string | undefined {
  const message = sections
    .map(({ messages }) => (Object.hasOwn(messages, code) ? messages[code] : undefined))
    .find(Boolean);
  return typeof message === "string" && placesIn(message).every(isTerm) ? inEnglish(message) : undefined;
}

function placesIn(message: string): readonly string[] {
  return [...message.matchAll(/\{(\w+)\}/g)].map(([, name]) => uncapitalize(name!));
}
