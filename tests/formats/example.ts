import { readFileSync } from "node:fs";
import { buildTimeline, parseRecord, type Timeline } from "../../src/index.js";

/** The timeline of a record in `examples/records`, under the policy its name begins with unless another is named. */
export function exampleTimeline(name: string, policy: string, asOf?: string): Timeline {
  const parsed = parseRecord(readFileSync(new URL(`../../examples/records/${name}.json`, import.meta.url), "utf8"));
  if (!parsed.ok) throw new Error(`The example ${name} is no record.`);
  return buildTimeline(parsed.value, policy, asOf === undefined ? {} : { asOf });
}
