import { censusFixWords, censusWords } from "../census/reading/reading-findings.js";
import { censusRules } from "../census/census-rules.js";
import { comparedWords } from "../comparison/rule-in-words.js";
import { explanationWords } from "../explanation/explanation-words.js";
import { comparisonWords } from "../formats/in-words/compared-in-words.js";
import { columnWords } from "../formats/csv/csv-header.js";
import { phaseWords, statusWords } from "../formats/in-words/deadline-in-words.js";
import { noteWords } from "../formats/in-words/deadline-notes.js";
import { historyWords } from "../formats/in-words/history-in-words.js";
import { feedWords } from "../formats/icalendar/feed-words.js";
import { measureWords } from "../formats/in-words/measures-in-words.js";
import { planningWords } from "../formats/in-words/planning-words.js";
import { paperWords } from "../formats/paper/paper-words.js";
import { plainTimes } from "../formats/plain-words/plain-date.js";
import { plainNames } from "../formats/plain-words/plain-names.js";
import { plainChild, plainChildDuties } from "../formats/plain-words/voices/child.js";
import { plainOther, plainOtherDuties } from "../formats/plain-words/voices/other.js";
import { plainParent, plainParentDuties, plainToChild } from "../formats/plain-words/voices/parent.js";
import { policyWords } from "../formats/in-words/policy-words.js";
import { reportWords } from "../formats/text/report-words.js";
import { sarifRuleWords } from "../formats/sarif/sarif-rule-words.js";
import { drawingWords, legendWords } from "../formats/svg/drawing-words.js";
import { chartWords } from "../formats/mermaid/chart-words.js";
import { summaryWords } from "../formats/in-words/summary-in-words.js";
import { tableWords } from "../formats/text/table-words.js";
import { timelineWords } from "../formats/in-words/timeline-words.js";
import { titleWords } from "../formats/in-words/title-in-words.js";
import { waiverWords } from "../formats/text/unused-waiver-in-words.js";
import { worklistWords } from "../formats/in-words/worklist-sections.js";
import { historyRules } from "../history/rules/index.js";
import { localeWords } from "../language/language.js";
import type { Message } from "../language/message.js";
import { termWords } from "../language/terms.js";
import { definitionWords } from "../measures/definition-text.js";
import { shapeFixWords, shapeWords, typeWords } from "../model/shape-text.js";
import { ssdFixWords, ssdWords } from "../ssd/ssd-finding.js";
import { adviceWords } from "../planning/advice-text.js";
import { causeWords } from "../planning/cause-text.js";
import { countGivingWords } from "../planning/count-giving-text.js";
import { differenceWords } from "../planning/difference-text.js";
import { outcomeWords } from "../validation/outcome-text.js";
import { generalRules, requirementRules } from "../validation/rules/index.js";
import { anchorWords, eventWords } from "../wording/anchor-text.js";
import { becauseWords, closedWords } from "../wording/because-text.js";
import { clauseWords } from "../wording/clauses-text.js";
import { conditionWords, openConditionWords } from "../wording/condition-text.js";
import { countWords, unitWords } from "../wording/count-text.js";
import { dateWords } from "../wording/dates.js";
import { anyDutyWords, dutyWords } from "../wording/duty-text.js";
import { fieldWords } from "../wording/field-text.js";
import { findingFixWords, findingWords } from "../wording/finding-text.js";
import { limitWords } from "../wording/limit-text.js";
import { listWords } from "../wording/lists.js";
import { nameWords } from "../wording/names.js";
import { noticeFixWords, noticeWords, plannedTooLateWords } from "../wording/notice-text.js";
import { partWords } from "../wording/part-text.js";
import { partyWords } from "../wording/party-text.js";
import { ageWords, eachWords, kindWords } from "../wording/rule-text.js";
import { taskWords } from "../wording/task-text.js";
import { whoWords } from "../wording/who-text.js";

/**
 * Every sentence, label and status word that results are written with, by section and code, in English. Give the option
 * `words` any part of it in other words or another language; what is not given stays English.
 *
 * A message has places: `{days} after {event}`. Keep the ones you need, in any order. `{Event}` is the same with a capital.
 * Where a number decides between forms a message is an object with one for each: `{ one, other }`, in Welsh `{ zero, one,
 * two, few, many, other }`; `locale.tag` says by which language's rules.
 *
 * `terms` are the things that have other names in other nations. A message has a place for one where it names it, and a
 * policy's own `terms` come first.
 *
 * `texts` is empty here: it translates what policies and calendars say, each text by itself. Begin with `policyTexts`.
 *
 * @example
 * ```ts
 * words.status.dueToday; // "DUE TODAY"
 * const timeline = buildTimeline({ type: "review", conference: { planned: { start: "2020-05-05" } } }, "hounslow");
 * timelineToText(timeline, { words: { titles: { conference: "Cynhadledd amddiffyn plant" } } }).split("\n")[0];
 * // "Cynhadledd amddiffyn plant"
 * ```
 */
export const words = /* @__PURE__ */ everySection();

function everySection() {
  return {
    locale: localeWords.messages,
    terms: termWords.messages,
    texts: {} as Readonly<Record<string, string>>,
    dates: dateWords.messages,
    lists: listWords.messages,
    units: unitWords.messages,
    names: nameWords.messages,
    parties: partyWords.messages,
    parts: partWords.messages,
    fields: fieldWords.messages,
    who: whoWords.messages,
    clauses: clauseWords.messages,
    events: eventWords.messages,
    anchors: anchorWords.messages,
    conditions: conditionWords.messages,
    openConditions: openConditionWords.messages,
    limits: limitWords.messages,
    counts: countWords.messages,
    notOwed: becauseWords.messages,
    closed: closedWords.messages,
    notices: noticeWords.messages,
    noticeFixes: noticeFixWords.messages,
    plannedTooLate: plannedTooLateWords.messages,
    duties: dutyWords.messages,
    tasks: taskWords.messages,
    anyDuty: anyDutyWords.messages,
    shape: shapeWords.messages,
    shapeFixes: shapeFixWords.messages,
    types: typeWords.messages,
    findings: { ...ofRules("message"), ...casesOfRules(), ...findingWords.messages },
    findingFixes: { ...ofRules("fix"), ...findingFixWords.messages },
    outcomes: outcomeWords.messages,
    waivers: waiverWords.messages,
    titles: titleWords.messages,
    phases: phaseWords.messages,
    status: statusWords.messages,
    notes: noteWords.messages,
    summary: summaryWords.messages,
    timeline: timelineWords.messages,
    tables: tableWords.messages,
    report: reportWords.messages,
    sarifRules: sarifRuleWords.messages,
    columns: columnWords.messages,
    measures: definitionWords.messages,
    measureTable: measureWords.messages,
    census: censusWords.messages,
    censusFixes: censusFixWords.messages,
    ssd: ssdWords.messages,
    ssdFixes: ssdFixWords.messages,
    chart: chartWords.messages,
    worklist: worklistWords.messages,
    history: historyWords.messages,
    planning: planningWords.messages,
    advice: adviceWords.messages,
    causes: causeWords.messages,
    givingCounts: countGivingWords.messages,
    differences: differenceWords.messages,
    drawing: drawingWords.messages,
    legend: legendWords.messages,
    feed: feedWords.messages,
    kinds: kindWords.messages,
    each: eachWords.messages,
    ages: ageWords.messages,
    policies: policyWords.messages,
    explanations: explanationWords.messages,
    comparedRules: comparedWords.messages,
    comparison: comparisonWords.messages,
    plainNames: plainNames.messages,
    plainTimes: plainTimes.messages,
    plainParent: plainParent.messages,
    plainParentDuties: plainParentDuties.messages,
    plainToChild: plainToChild.messages,
    plainChild: plainChild.messages,
    plainChildDuties: plainChildDuties.messages,
    plainOther: plainOther.messages,
    plainOtherDuties: plainOtherDuties.messages,
    paper: paperWords.messages,
  } as const;
}

/** Every rule says what is wrong, and what to do, in its own file. */
function ofRules(which: "message" | "fix"): Readonly<Record<string, string>> {
  return Object.fromEntries(
    [...generalRules, ...requirementRules, ...historyRules, ...censusRules()].map((rule) => [rule.code, rule[which]]),
  );
}

/** What is wrong in each case that a rule knows. */
function casesOfRules(): Readonly<Record<string, string>> {
  return Object.fromEntries(
    [...generalRules, ...requirementRules].flatMap(({ code, cases = {} }) =>
      Object.entries(cases).map(([how, says]) => [`${code}.${how}`, says]),
    ),
  );
}

/** Every section of {@link words} in full, in another language. */
export type Words = { readonly [S in keyof typeof words]: { readonly [K in keyof (typeof words)[S]]: Message } };

/** Any part of {@link words}, in other words or another language. */
export type SomeWords = { readonly [S in keyof Words]?: Partial<Words[S]> };
