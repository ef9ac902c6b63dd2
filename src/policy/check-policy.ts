import { eventsOf } from "../calendar/index.js";
import type { Finding } from "../model/finding.js";
import { finding } from "../model/parse.js";
import type { Clause } from "./clause.js";
import { periodsOf, readingsOf } from "./due.js";
import { isEventName } from "./events.js";
import { layersOf, type Policy } from "./policy.js";
import type { Duty, Rule } from "./rule.js";

type Path = readonly PropertyKey[];

/**
 * What is wrong with a policy of the right shape: what a type cannot say. Its base is taken as checked.
 *
 * | code | means |
 * |---|---|
 * | `duplicate-clause` | two clauses of one id in force at once |
 * | `clause-encodes-nothing` | a clause without a rule |
 * | `ends-before-it-begins` | `until` is not after `from` |
 * | `duplicate-rule` | two rules of one id that hold at once for the same conference type |
 * | `another-kind` | a rule of the same id, but of another kind, in a layer below |
 * | `duplicate-layer` | a layer below of the same id |
 * | `unknown-event` | a due time that counts from nothing a record can give and from no duty |
 * | `unit-does-not-fit` | a relation or a counting convention that its unit does not have |
 * | `duplicate-reading` | two readings of one name |
 * | `cycle` | a duty that is due relative to itself, through others or not |
 */
export function checkPolicy(policy: Policy): Finding[] {
  const duties = layersOf(policy).flatMap((layer) => layer.clauses.flatMap((clause) => clause.rules.filter(isDuty)));
  const dutyIds = new Set(duties.map((duty) => duty.id));
  return [
    ...checkSpan(policy, []),
    ...checkId(policy),
    ...policy.clauses.flatMap((clause, index) => checkClause(policy, clause, index, dutyIds)),
    ...checkCycles(policy, duties),
  ];
}

function checkId({ id, base }: Policy): Finding[] {
  return base && layersOf(base).some((layer) => layer.id === id)
    ? [finding("duplicate-layer", ["id"], "A layer below has this id.", "Give each layer an id of its own.")]
    : [];
}

function checkClause(policy: Policy, clause: Clause, index: number, dutyIds: ReadonlySet<string>): Finding[] {
  const path = ["clauses", index];
  const findings = checkSpan(clause, path);
  if (policy.clauses.slice(0, index).some((other) => other.id === clause.id && overlap(other, clause))) {
    findings.push(
      finding(
        "duplicate-clause",
        [...path, "id"],
        "An earlier clause has this id and is in force at the same time.",
        "Give it an id of its own, or dates that follow the other's.",
      ),
    );
  }
  if (clause.rules.length === 0) {
    findings.push(
      finding(
        "clause-encodes-nothing",
        [...path, "rules"],
        "This clause has no rule.",
        "Encode it as a duty, a requirement or an arrangement.",
      ),
    );
  }
  for (const [at, rule] of clause.rules.entries()) {
    const rulePath = [...path, "rules", at];
    if (isRepeated(policy, clause, rule)) {
      findings.push(
        finding(
          "duplicate-rule",
          [...rulePath, "id"],
          "Another rule of this id holds at the same time for the same conference type.",
          "Give them different ids, conference types, conditions or dates.",
        ),
      );
    }
    if (belowHasOtherKind(policy, rule)) {
      findings.push(
        finding(
          "another-kind",
          [...rulePath, "kind"],
          "A layer below has a rule of this id that is of another kind.",
          "Give it an id of its own, or the same kind.",
        ),
      );
    }
    if (isDuty(rule)) findings.push(...checkDue(rule, [...rulePath, "due"], dutyIds));
  }
  return findings;
}

function checkDue(duty: Duty, path: Path, dutyIds: ReadonlySet<string>): Finding[] {
  const findings: Finding[] = [];
  const names = readingsOf(duty.due).map(({ name }) => name);
  if (new Set(names).size < names.length) {
    findings.push(
      finding("duplicate-reading", path, "Two readings have one name.", "Give each reading a name of its own."),
    );
  }
  for (const period of periodsOf(duty.due)) {
    for (const event of eventsOf(period)) {
      if (isEventName(event) || dutyIds.has(event)) continue;
      findings.push(
        finding(
          "unknown-event",
          path,
          "This counts from something that no record can give and that is no duty's id.",
          "Name an event, or a duty of this policy or of the layers below it.",
        ),
      );
    }
    if (!unitFits(period)) {
      findings.push(
        finding(
          "unit-does-not-fit",
          path,
          "This relation or counting convention does not go with this unit.",
          "Spanning and counting conventions take working days; by takes gestation weeks, and nothing else does.",
        ),
      );
    }
  }
  return findings;
}

function unitFits(period: ReturnType<typeof periodsOf>[number]): boolean {
  if ("soonerOf" in period) return period.soonerOf.every(unitFits);
  if ("laterOf" in period) return period.laterOf.every(unitFits);
  if (!("count" in period)) return true;
  if ((period.unit === "gestation-weeks") !== (period.relation === "by")) return false;
  return period.unit === "working-days" || (period.relation !== "spanning" && period.counting === undefined);
}

function checkSpan({ from, until }: { from?: string; until?: string }, path: Path): Finding[] {
  return from !== undefined && until !== undefined && until <= from
    ? [
        finding(
          "ends-before-it-begins",
          [...path, "until"],
          "This ends before it begins.",
          "Until is the first day on which it is no longer in force, and later than from.",
        ),
      ]
    : [];
}

/** Whether two clauses are in force on one day. The same clause may stand twice with dates that follow each other. */
function overlap(a: Clause, b: Clause): boolean {
  return (a.from ?? "") < (b.until ?? "9999-99") && (b.from ?? "") < (a.until ?? "9999-99");
}

function isRepeated(policy: Policy, clause: Clause, rule: Rule): boolean {
  return policy.clauses.some(
    (other) =>
      overlap(other, clause) &&
      other.rules.some(
        (twin) => twin !== rule && twin.id === rule.id && twin.when === rule.when && shareType(twin, rule),
      ),
  );
}

function belowHasOtherKind({ base }: Policy, { id, kind }: Rule): boolean {
  if (!base) return false;
  return layersOf(base).some(({ clauses }) =>
    clauses.some(({ rules }) => rules.some((below) => below.id === id && below.kind !== kind)),
  );
}

function shareType(a: Rule, b: Rule): boolean {
  return !a.for || !b.for || a.for.some((type) => b.for!.includes(type));
}

function checkCycles(policy: Policy, duties: readonly Duty[]): Finding[] {
  // An event leads to the duties that bring it about, since one that has not happened is projected from theirs.
  const broughtAboutBy = new Map<string, Set<string>>();
  for (const { id, doneBy } of duties) {
    for (const event of [id, doneBy]) {
      if (event !== undefined) broughtAboutBy.set(event, (broughtAboutBy.get(event) ?? new Set()).add(id));
    }
  }
  const anchors = new Map<string, Set<string>>();
  for (const { id, due } of duties) {
    const from = anchors.get(id) ?? new Set();
    for (const event of periodsOf(due).flatMap(eventsOf)) {
      for (const duty of broughtAboutBy.get(event) ?? []) from.add(duty);
    }
    anchors.set(id, from);
  }
  const reachesItself = (id: string) => {
    const seen = new Set<string>();
    const queue = [...(anchors.get(id) ?? [])];
    for (let next = queue.pop(); next !== undefined; next = queue.pop()) {
      if (next === id) return true;
      if (!seen.has(next)) queue.push(...(anchors.get(next) ?? []));
      seen.add(next);
    }
    return false;
  };
  return policy.clauses.flatMap((clause, index) =>
    clause.rules.flatMap((rule, at) =>
      isDuty(rule) && reachesItself(rule.id)
        ? [
            finding(
              "cycle",
              ["clauses", index, "rules", at, "due"],
              "This duty is due relative to itself.",
              "Count it from an event instead, or from a duty that does not count from it.",
            ),
          ]
        : [],
    ),
  );
}

function isDuty(rule: Rule): rule is Duty {
  return rule.kind === "duty";
}
