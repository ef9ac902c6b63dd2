import type { Finding } from "../model/finding.js";
import type { ConferenceRecord } from "../model/record.js";
import { ownLists } from "./whose.js";

/** The fields that name the items of a record's lists: whose an item is, or the id of its own that it has. */
const NAMING: ReadonlyMap<string, readonly string[]> = /* @__PURE__ */ new Map<string, readonly string[]>([
  ...[...ownLists].map(([list, field]): [string, readonly string[]] => [list, [field]]),
  ["children", ["id"]],
  ["dangerStatements", ["id"]],
  ["safetyGoals", ["id"]],
  ["plan.actions", ["id"]],
  ["previousConference.plan.actions", ["id"]],
  ["completed", ["duty", "for"]],
  ["notDone", ["duty", "for"]],
  ["reasons", ["duty", "for"]],
]);

/**
 * Findings with keys that stay the same when a list of the record changes its order: the name of an item stands where its
 * number did, unless the finding is that the name looks personal. A finding about a deadline has that deadline's key. The
 * second of two has `~2` after it.
 */
export function withKeys(findings: readonly Finding[], record: ConferenceRecord): readonly Finding[] {
  const times = new Map<string, number>();
  return findings.map((finding) => {
    const { code, path } = finding;
    const isPlain = finding.key === `${code}@${path}` && code !== "looks-personal";
    const own = isPlain ? `${code}@${nameOfPlace(path, record)}` : finding.key;
    const before = times.get(own) ?? 0;
    times.set(own, before + 1);
    const key = before === 0 ? own : `${own}~${before + 1}`;
    return key === finding.key ? finding : { ...finding, key };
  });
}

/** `reports[0].from` → `reports/p1.from`; an item that nothing names keeps its number. */
function nameOfPlace(path: string, record: ConferenceRecord): string {
  if (!path.includes("[")) return path;
  let value: unknown = record;
  let list = "";
  return path
    .split(".")
    .map((step) => {
      const [, name = step, index] = /^(.*)\[(\d+)\]$/.exec(step) ?? [];
      value = fieldOf(value, name);
      list = list === "" ? name : `${list}.${name}`;
      if (index === undefined) return name;
      const naming = NAMING.get(list);
      value = fieldOf(value, index);
      const names = (naming ?? []).map((field) => fieldOf(value, field)).filter((each) => each !== undefined);
      return names.length > 0 ? [name, ...names].join("/") : step;
    })
    .join(".");
}

function fieldOf(value: unknown, name: string): unknown {
  return (value as Readonly<Record<string, unknown>> | undefined)?.[name];
}
