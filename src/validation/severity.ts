import type { Severity } from "../model/finding.js";
import type { Strength } from "../policy/rule.js";

/** What a rule's strength makes of its failing. */
export const severityOf: Readonly<Record<Strength, Severity>> = { must: "error", should: "query", may: "info" };
