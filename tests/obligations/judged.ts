import { pathOf } from "../../src/facts/fact.js";
import type { ConferenceRecord } from "../../src/index.js";
import { evaluate, type EvaluateOptions, type Obligation } from "../../src/obligations/index.js";
import type { SingleCount } from "../../src/obligations/count.js";
import type { Rule } from "../../src/policy/index.js";
import { ownPolicy } from "../own-policy.js";

/** The obligations of a record under a policy of these rules alone. */
export function judged(rules: readonly Rule[], record: object, options: EvaluateOptions = {}): readonly Obligation[] {
  return evaluate({ type: "initial", ...record } as ConferenceRecord, ownPolicy(rules), options).obligations;
}

/** The one of a key, or of a duty that is owed once. */
export function obligation(all: readonly Obligation[], key: string): Obligation {
  const found = all.filter((each) => each.key === key);
  if (found.length !== 1) throw new Error(`${found.length} of ${key} among ${all.map((each) => each.key).join(", ")}`);
  return found[0]!;
}

/** What an obligation of one count is counted from, in a line: the event, its day, how it is known, and how it is due. */
export function countedFrom({ count, due, needs }: Obligation): string {
  if (!count) return `waits for ${needs.join(", ")}`;
  const { event, at, is, isPlanned } = (count as SingleCount).anchor;
  return `${event} ${at.date} ${is}${isPlanned ? " (planned)" : ""} → ${due!.date}`;
}

/** Where an obligation stands, by its evidence. */
export function standing({ state, evidence }: Obligation): string {
  return [state, ...(evidence ? [evidence.at?.date ?? "undated", pathOf(evidence.place)] : [])].join(" ");
}
