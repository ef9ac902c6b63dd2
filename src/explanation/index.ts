export { explain, type About } from "./explain.js";
export type { Count, CountedDay, Explanation, RuleExplained } from "./explanation.js";
