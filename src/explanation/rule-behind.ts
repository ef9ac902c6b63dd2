import { dueInWords, scopeInWords } from "../wording/limit-text.js";
import { layersOf } from "../policy/policy.js";
import type { Provenance, ResolvedRule } from "../policy/resolve-policy.js";
import type { Rule } from "../policy/rule.js";
import { spelt } from "../vocabulary/words.js";
import type { Deadline } from "../timeline/timeline.js";
import type { Case } from "./case.js";
import type { Explanation, RuleExplained } from "./explanation.js";

/** The rule behind something, and those of lower layers that it stands in place of. */
export type Basis = Pick<Explanation, "rule" | "replaced">;

/** The rule behind something, by its id and, where several hold, its layer and clause. */
export function ruleOf(
  sought: { id: string; layer?: string; basis?: Deadline["basis"]; clause?: string | undefined },
  given: Case,
): Basis {
  const clause = sought.clause ?? sought.basis?.[0]?.clause;
  const candidates = given.rules.filter(({ id, for: types }) => id === sought.id && types.includes(given.record.type));
  const rule =
    candidates.find((each) => each.clause.clause === clause && (sought.layer ?? each.layer) === each.layer) ??
    candidates[0];
  return rule ? { rule: explained(rule), replaced: replacedBy(rule, given) } : { rule: null, replaced: [] };
}

/** What a rule says, and what it replaced. */
export function basisOf(rule: ResolvedRule, given: Case): Basis {
  return { rule: explained(rule), replaced: replacedBy(rule, given) };
}

function explained(rule: Rule & Provenance): RuleExplained {
  return {
    layer: rule.layer,
    clause: rule.clause,
    strength: rule.strength,
    says: rule.kind === "duty" ? dueInWords(rule.due) : "",
    scope: scopeInWords(rule),
  };
}

function replacedBy({ id, replaces }: ResolvedRule, { policy, record }: Case): RuleExplained[] {
  return replaces.toReversed().flatMap(({ layer, clause }) => {
    const found = layersOf(policy)
      .find((each) => each.id === layer)
      ?.clauses.find((each) => each.id === clause.clause && each.says === clause.says)
      ?.rules.filter((rule) => rule.id === id)
      .toSorted(
        (a, b) => Number(b.for?.includes(record.type) ?? true) - Number(a.for?.includes(record.type) ?? true),
      )[0];
    return found ? [explained({ ...found, layer, clause })] : [];
  });
}

/** Where a rule comes from, and what it stands in place of. */
export function sourceInSentences({ rule, replaced }: Basis, { policy }: Case): string[] {
  if (!rule) return [];
  const titleOf = (id: string) => layersOf(policy).find((layer) => layer.id === id)?.title ?? id;
  const where = ({ layer, clause: { clause, at, grade } }: RuleExplained) =>
    `${titleOf(layer)}, clause ${clause} (${at}${grade ? `; known as ${spelt(grade)}` : ""})`;
  return [
    `So says ${where(rule)}: ${rule.clause.says}`,
    ...replaced.map((below) => {
      const gave = below.says === "" ? "" : `, which gives ${below.says}`;
      return `It stands in place of ${where(below)}${gave}.`;
    }),
  ];
}
