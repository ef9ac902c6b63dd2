/**
 * Timelines, reports, policies and the rest as text, Markdown, CSV, SARIF, drawings and plain words for a family.
 *
 * Every function is pure: what it makes is given back, and nothing is written anywhere.
 *
 * @module
 */
export { comparisonToMarkdown } from "./comparison-to-markdown.js";
export { comparisonToText, type ComparisonTextOptions } from "./comparison-to-text.js";
export { explanationToText } from "./explanation-to-text.js";
export { findingsToText, type FindingsTextOptions } from "./findings-to-text.js";
export { historyCsvHeader, historyToCsv } from "./history-to-csv.js";
export { historyToMarkdown } from "./history-to-markdown.js";
export { historyToText, type HistoryTextOptions } from "./history-to-text.js";
export { measuresCsvHeader, measuresToCsv } from "./measures-to-csv.js";
export { measuresToMarkdown } from "./measures-to-markdown.js";
export { measuresToText } from "./measures-to-text.js";
export { timelineToStaffSheet } from "./paper/timeline-to-staff-sheet.js";
export { timelineToFamilySheet, type FamilySheetOptions } from "./paper/timeline-to-family-sheet.js";
export { plain, type Paint, type TextOptions } from "./paint.js";
export { changesCsvHeader, changesToCsv } from "./planning/changes-to-csv.js";
export { changesToMarkdown } from "./planning/changes-to-markdown.js";
export { changesToText } from "./planning/changes-to-text.js";
export { countsCsvHeader, countsToCsv } from "./planning/counts-to-csv.js";
export { countsToMarkdown } from "./planning/counts-to-markdown.js";
export { countsToText } from "./planning/counts-to-text.js";
export { dateExplainedCsvHeader, dateExplainedToCsv } from "./planning/date-explained-to-csv.js";
export { dateExplainedToMarkdown } from "./planning/date-explained-to-markdown.js";
export { dateExplainedToText } from "./planning/date-explained-to-text.js";
export { holidayEffectsCsvHeader, holidayEffectsToCsv } from "./planning/holiday-effects-to-csv.js";
export { holidayEffectsToMarkdown } from "./planning/holiday-effects-to-markdown.js";
export { holidayEffectsToText } from "./planning/holiday-effects-to-text.js";
export { possibleDatesCsvHeader, possibleDatesToCsv } from "./planning/possible-dates-to-csv.js";
export { possibleDatesToMarkdown } from "./planning/possible-dates-to-markdown.js";
export { possibleDatesToText } from "./planning/possible-dates-to-text.js";
export type { CountsBetween } from "./planning/counts-in-words.js";
export { policyToMarkdown } from "./policy-to-markdown.js";
export { policyToText } from "./policy-to-text.js";
export { csvHeader, type CsvHeaderOptions } from "./csv-header.js";
export { reportCsvHeader, reportToCsv, type ReportCsvOptions } from "./report-to-csv.js";
export { reportsToSarif, sarifWriter, type SarifOptions, type SarifWriter } from "./report-to-sarif.js";
export type { SarifInput } from "./sarif-result.js";
export type { SarifRuleText } from "./sarif-rule.js";
export { reportToText } from "./report-to-text.js";
export type { Theme } from "./svg/style-sheet.js";
export { timelineToSvg, type SvgOptions } from "./svg/timeline-to-svg.js";
export { timelineToMermaid } from "./timeline-to-mermaid.js";
export { timelineCsvHeader, timelineToCsv } from "./timeline-to-csv.js";
export { summaryLines, type SummaryLine } from "./summary-in-words.js";
export { timelineToMarkdown } from "./timeline-to-markdown.js";
export { timelineToText, type TimelineTextOptions } from "./timeline-to-text.js";
export { worklistCsvHeader, worklistToCsv } from "./worklist-to-csv.js";
export { worklistToMarkdown } from "./worklist-to-markdown.js";
export { worklistToText, type WorklistTextOptions } from "./worklist-to-text.js";
export type { PlainGroup } from "./plain-words/plain-group.js";
export type { PlainSchedule, PlainScheduleOptions, PlainSection } from "./plain-words/plain-page.js";
export { plainSchedule } from "./plain-words/plain-schedule.js";
export { timelineToPlainWords, type PlainWordsOptions } from "./plain-words/timeline-to-plain-words.js";
