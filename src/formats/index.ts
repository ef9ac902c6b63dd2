export { plain, type Paint, type TextOptions } from "./paint.js";
export { policyToText } from "./policy-to-text.js";
export { csvHeader, reportToCsv } from "./report-to-csv.js";
export { reportsToSarif, type SarifInput } from "./report-to-sarif.js";
export { reportToText } from "./report-to-text.js";
export { timelineToSvg, type SvgOptions } from "./svg/timeline-to-svg.js";
export { timelineToMermaid } from "./timeline-to-mermaid.js";
export { timelineToText } from "./timeline-to-text.js";
