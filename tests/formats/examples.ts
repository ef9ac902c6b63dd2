import { readdirSync, readFileSync } from "node:fs";
import { buildTimeline, parseRecord, type ConferenceRecord, type Timeline } from "../../src/index.js";

/** One of the example records, by the name of its file. */
export function exampleRecord(name: string): ConferenceRecord {
  const file = new URL(`../../examples/records/${name}.json`, import.meta.url);
  const parsed = parseRecord(readFileSync(file, "utf8"));
  if (!parsed.ok) throw new Error(`${name} is no record.`);
  return parsed.value;
}

/** The name of every example record. */
export const everyExample: readonly string[] = readdirSync(new URL("../../examples/records", import.meta.url))
  .filter((name) => name.endsWith(".json"))
  .map((name) => name.slice(0, -".json".length));

/** The timeline of one of the example records. */
export function exampleTimeline(name: string, policy: string, asOf?: string): Timeline {
  return buildTimeline(exampleRecord(name), policy, { asOf });
}

export const exampleNames = [
  "barking-and-dagenham-in-order",
  "barking-and-dagenham-pre-birth-in-order",
  "barking-and-dagenham-with-faults",
  "hounslow-initial",
  "hounslow-review-in-order",
  "independent-reviewing-service-in-order",
  "northamptonshire-with-faults",
  "safeguarding-qa-unit-review-in-order",
] as const;
