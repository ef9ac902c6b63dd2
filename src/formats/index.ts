export { plain, type Paint, type TextOptions } from "./paint.js";
export { policyToText } from "./policy-to-text.js";
export { timelineToText } from "./timeline-to-text.js";
