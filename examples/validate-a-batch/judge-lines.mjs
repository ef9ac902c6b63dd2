// @ts-check
import { validateRecord } from "child-protection-conferences";
/** @import { ValidationOptions } from "child-protection-conferences" */

/**
 * Judges records, one a line, and gives a line for each and the counts at the end. A line that is no record is a report with
 * findings like any other, and so is a rule of your own that throws: the others are judged.
 *
 * @param {AsyncIterable<string>} lines
 * @param {string} policy
 * @param {ValidationOptions} options
 * @param {Map<string, number>} counts Empty; filled with how often there was what: `error deadline-missed`.
 * @throws CodedError for a mistake in the policy or the options, before the first line.
 */
export async function* judgeLines(lines, policy, options, counts) {
  /** @param {string} what */
  const count = (what) => counts.set(what, (counts.get(what) ?? 0) + 1);
  validateRecord({ type: "initial" }, policy, options);
  counts.clear();

  const totals = { error: 0, query: 0, info: 0 };
  let number = 0;
  let records = 0;
  for await (const line of lines) {
    number++;
    if (line.trim() === "") continue;
    records++;
    const { record, stage, findings, waived, unusedWaivers } = validateRecord(line, policy, options);
    const found = { error: 0, query: 0, info: 0 };
    for (const { code, severity } of findings) {
      found[severity]++;
      totals[severity]++;
      count(`${severity} ${code}`);
    }
    for (const { code } of waived) count(`waived ${code}`);
    // Of waivers for this one record. One for any record may be used by another.
    for (const { waiver, why } of unusedWaivers) if (waiver.record !== undefined) count(`unused waiver, ${why}`);
    const reference = (record.reference ?? "–").padEnd(10);
    yield `${`${number}`.padStart(5)} ${reference} ${inWords(found)} ${stage ?? "unreadable"}\n`;
  }
  yield `\n${records} records: ${inWords(totals)}\n\n`;
  for (const [what, times] of [...counts].toSorted(([a], [b]) => (a < b ? -1 : 1))) {
    yield `${`${times}`.padStart(5)} ${what}\n`;
  }
}

/** @param {Record<"error" | "query" | "info", number>} counts */
function inWords({ error, query, info }) {
  return `error ${error}, query ${query}, info ${info}`;
}
