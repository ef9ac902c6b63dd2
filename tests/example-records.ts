import { readdirSync, readFileSync } from "node:fs";
import { buildTimeline, parseRecord, type ConferenceRecord, type Timeline } from "../src/index.js";

const FOLDER = new URL("../examples/records/", import.meta.url);

/** The name of every example record. */
export const everyExample: readonly string[] = readdirSync(FOLDER)
  .filter((name) => name.endsWith(".json"))
  .map((name) => name.slice(0, -".json".length));

/** Some of them, of every kind, for what is tried in many ways. */
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

/** The text of one of the example records, by the name of its file. */
export function exampleText(name: string): string {
  return readFileSync(new URL(`${name}.json`, FOLDER), "utf8");
}

/** One of the example records, as it is read. */
export function exampleRecord(name: string): ConferenceRecord {
  const parsed = parseRecord(exampleText(name));
  if (!parsed.ok) throw new Error(`${name} is no record.`);
  return parsed.value;
}

/** The timeline of one of the example records. */
export function exampleTimeline(name: string, policy: string, asOf?: string): Timeline {
  return buildTimeline(exampleRecord(name), policy, { asOf });
}
