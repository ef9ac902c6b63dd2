import type { RuleOutcome, ValidationReport } from "../validation/index.js";

/**
 * A report as a line of JSON, with the number of the record's line before it. It is what `JSON.stringify` gives. Most of a
 * report is outcomes of rules, most of which are the same in every report, and are written once.
 */
export function reportLine(line: number, report: ValidationReport): string {
  let text = `{"line":${line}`;
  for (const [name, value] of Object.entries(report)) {
    const written = name === "rules" ? `[${report.rules.map(outcomeJson).join(",")}]` : JSON.stringify(value);
    if (written !== undefined) text += `,"${name}":${written}`;
  }
  return `${text}}\n`;
}

/** What is frozen is shared by many reports. */
function outcomeJson(outcome: RuleOutcome): string {
  if (!Object.isFrozen(outcome)) return JSON.stringify(outcome);
  let text = known.get(outcome);
  if (text === undefined) known.set(outcome, (text = JSON.stringify(outcome)));
  return text;
}

const known = /* @__PURE__ */ new WeakMap<RuleOutcome, string>();
