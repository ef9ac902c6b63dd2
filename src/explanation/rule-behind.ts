import { clausesAsRead } from "../policy/clauses-as-read.js";
import { layersOf } from "../policy/policy.js";
import type { Provenance, ResolvedRule } from "../policy/resolve-rules.js";
import type { Rule } from "../policy/rule.js";
import type { Deadline } from "../timeline/timeline.js";
import { say, textIn, type Language } from "../language/language.js";
import { dueTimeText, scopeInWords } from "../wording/limit-text.js";
import { sourceText } from "../wording/clauses-text.js";
import { nameOf } from "../wording/names.js";
import type { Case } from "./case.js";
import { explanationWords } from "./explanation-words.js";
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
  return rule ? basisOf(rule, given) : { rule: null, replaced: [] };
}

/** What a rule says, and what it replaced. */
export function basisOf(rule: ResolvedRule, given: Case): Basis {
  return { rule: explainRule(rule, given.language), replaced: replacedBy(rule, given) };
}

function explainRule(rule: Rule & Provenance, language: Language): RuleExplained {
  return {
    layer: rule.layer,
    clause: rule.clause,
    strength: rule.strength,
    says: rule.kind === "duty" ? dueTimeText(rule.due, language) : "",
    scope: scopeInWords(rule, language),
  };
}

function replacedBy({ id, replaces }: ResolvedRule, { policy, record, language }: Case): RuleExplained[] {
  return replaces.toReversed().flatMap(({ layer, clause }) => {
    const below = layersOf(policy).find((each) => each.id === layer);
    const found = (below ? clausesAsRead(below) : [])
      .find((each) => each.id === clause.clause && each.says === clause.says)
      ?.rules.filter((rule) => rule.id === id)
      .toSorted(
        (a, b) => Number(b.for?.includes(record.type) ?? true) - Number(a.for?.includes(record.type) ?? true),
      )[0];
    return found ? [explainRule({ ...found, layer, clause }, language)] : [];
  });
}

/** Where a rule comes from, and what it stands in place of. */
export function sourceInSentences({ rule, replaced }: Basis, given: Case): string[] {
  if (!rule) return [];
  const { language } = given;
  const { source } = rule.clause;
  return [
    say(language, explanationWords, "says", {
      source: sourceInWords(rule, given),
      says: textIn(language, rule.clause.says),
    }),
    ...(source ? [sourceText(source, language)] : []),
    ...replaced.map((below) =>
      say(language, explanationWords, below.says === "" ? "replaces" : "replacesLimit", {
        source: sourceInWords(below, given),
        limit: below.says,
      }),
    ),
  ];
}

/** `Hounslow, clause HO11 (ICPC · Pre-conference preparation)` */
function sourceInWords({ layer, clause: { clause, at, grade } }: RuleExplained, { policy, language }: Case): string {
  const title = layersOf(policy).find(({ id }) => id === layer)?.title ?? layer;
  return say(language, explanationWords, grade ? "sourceWithGrade" : "source", {
    policy: textIn(language, title),
    clause,
    at: textIn(language, at),
    grade: grade ? nameOf(grade, language) : "",
  });
}
