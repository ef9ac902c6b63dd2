import type { Parsed } from "./finding.js";
import { childHistory, type ChildHistory } from "./history.js";
import { parseBy } from "./parse.js";
import { readJson } from "./read-json.js";

/**
 * Reads a child's history from JSON text or from parsed JSON. It never throws on bad data: what is wrong comes back as
 * findings, each with its path.
 *
 * @example
 * ```ts
 * parseHistory({ id: "C000017", plans: [{ startedOn: "2025-01-27", reviews: [{ heldOn: "2025-04-22" }] }] }).ok; // true
 * parseHistory({ id: "C000017", plans: [{ startedOn: "2025-02-29" }] });
 * // { ok: false, findings: [{ code: "date-does-not-exist", path: "plans[0].startedOn", … }] }
 * ```
 */
export function parseHistory(json: unknown): Parsed<ChildHistory> {
  const read = readJson(json);
  return read.ok ? parseBy(childHistory, read.value) : read;
}
