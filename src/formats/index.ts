/**
 * Timelines, reports, policies and the rest as text, Markdown, CSV, SARIF, drawings and plain words for a family.
 * Takes a result. Gives a string, and writes nothing anywhere. May import `planning` and the folders before it.
 *
 * @module
 */
export { comparisonToMarkdown } from "./markdown/comparison-to-markdown.js";
export { comparisonToText, type ComparisonTextOptions } from "./text/comparison-to-text.js";
export { explanationToText } from "./text/explanation-to-text.js";
export { findingsToText, type FindingsTextOptions } from "./text/findings-to-text.js";
export { historyCsvHeader, historyToCsv } from "./csv/history-to-csv.js";
export { historyToMarkdown } from "./markdown/history-to-markdown.js";
export { historyToText, type HistoryTextOptions } from "./text/history-to-text.js";
export { measuresCsvHeader, measuresToCsv } from "./csv/measures-to-csv.js";
export { measuresToMarkdown } from "./markdown/measures-to-markdown.js";
export { measuresToText } from "./text/measures-to-text.js";
export { timelineToStaffSheet } from "./paper/timeline-to-staff-sheet.js";
export { timelineToFamilySheet, type FamilySheetOptions } from "./paper/timeline-to-family-sheet.js";
export { plain, type Paint, type TextOptions } from "./text/paint.js";
export { changesCsvHeader, changesToCsv } from "./csv/changes-to-csv.js";
export { changesToMarkdown } from "./markdown/changes-to-markdown.js";
export { changesToText } from "./text/changes-to-text.js";
export { countsCsvHeader, countsToCsv } from "./csv/counts-to-csv.js";
export { countsToMarkdown } from "./markdown/counts-to-markdown.js";
export { countsToText } from "./text/counts-to-text.js";
export { dateExplainedCsvHeader, dateExplainedToCsv } from "./csv/date-explained-to-csv.js";
export { dateExplainedToMarkdown } from "./markdown/date-explained-to-markdown.js";
export { dateExplainedToText } from "./text/date-explained-to-text.js";
export { holidayEffectsCsvHeader, holidayEffectsToCsv } from "./csv/holiday-effects-to-csv.js";
export { holidayEffectsToMarkdown } from "./markdown/holiday-effects-to-markdown.js";
export { holidayEffectsToText } from "./text/holiday-effects-to-text.js";
export { possibleDatesCsvHeader, possibleDatesToCsv } from "./csv/possible-dates-to-csv.js";
export { possibleDatesToMarkdown } from "./markdown/possible-dates-to-markdown.js";
export { possibleDatesToText } from "./text/possible-dates-to-text.js";
export type { CountsBetween } from "./in-words/counts-in-words.js";
export { policyToMarkdown } from "./markdown/policy-to-markdown.js";
export { policyToText } from "./text/policy-to-text.js";
export { csvHeader, type CsvHeaderOptions } from "./csv/csv-header.js";
export { reportCsvHeader, reportToCsv, type ReportCsvOptions } from "./csv/report-to-csv.js";
export { reportsToSarif, sarifWriter, type SarifOptions, type SarifWriter } from "./sarif/report-to-sarif.js";
export type { SarifInput } from "./sarif/sarif-result.js";
export type { SarifRuleText } from "./sarif/sarif-rule.js";
export { reportToText } from "./text/report-to-text.js";
export type { Theme } from "./svg/style-sheet.js";
export { timelineToSvg, type SvgOptions } from "./svg/timeline-to-svg.js";
export { timelineToMermaid } from "./mermaid/timeline-to-mermaid.js";
export { timelineCsvHeader, timelineToCsv } from "./csv/timeline-to-csv.js";
export { summaryLines, type SummaryLine } from "./in-words/summary-in-words.js";
export { timelineToMarkdown } from "./markdown/timeline-to-markdown.js";
export { timelineToText, type TimelineTextOptions } from "./text/timeline-to-text.js";
export { worklistCsvHeader, worklistToCsv } from "./csv/worklist-to-csv.js";
export { worklistToMarkdown } from "./markdown/worklist-to-markdown.js";
export { worklistToText, type WorklistTextOptions } from "./text/worklist-to-text.js";
export type { PlainGroup } from "./plain-words/plain-group.js";
export type { PlainSchedule, PlainScheduleOptions, PlainSection } from "./plain-words/plain-page.js";
export { plainSchedule } from "./plain-words/plain-schedule.js";
export { timelineToPlainWords, type PlainWordsOptions } from "./plain-words/timeline-to-plain-words.js";
