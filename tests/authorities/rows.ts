import type { Period } from "../../src/calendar/index.js";
import type { Clause, DueTime, Rule } from "../../src/policy/index.js";
import { conditionsIn } from "../../src/policy/when.js";

/** The rows of a table, with one blank around each column. */
export function written(table: string): string[] {
  if (table === "") return [];
  return table
    .trim()
    .split("\n")
    .map((row) =>
      row
        .split("|")
        .map((cell) => cell.trim().replaceAll(/\s+/g, " "))
        .join(" | "),
    );
}

/** What the clauses of a policy hold, in the form of the tables. */
export function rowsOf(clauses: readonly Clause[], kind: Rule["kind"]): string[] {
  return clauses.flatMap((clause) => clause.rules.flatMap((rule) => (rule.kind === kind ? rowOf(clause, rule) : [])));
}

function rowOf({ id, from, until }: Clause, rule: Rule): string {
  const place = [id, from && `from ${from}`, until && `until ${until}`].filter(Boolean).join(" ");
  const more = [...extras(rule)].join(", ");
  return [place, rule.id, list(rule.for, "all"), ...ownOf(rule), ...(more ? [more] : [])].join(" | ");
}

function ownOf(rule: Rule): string[] {
  const { strength } = rule;
  const when = conditionsIn(rule.when).join(" + ") || "-";
  if (rule.kind === "duty") {
    const { by, to, each = "-", due, doneBy = "-", phase } = rule;
    return [strength, list(by), list(to), each, dueText(due), doneBy, when, phase];
  }
  if (rule.kind === "not-here") return [when];
  const particulars = rule.particulars === undefined ? "-" : JSON.stringify(rule.particulars);
  return rule.kind === "requirement" ? [strength, particulars, when] : [particulars, when];
}

function* extras(rule: Rule): Generator<string> {
  if (rule.unless) yield `unless ${rule.unless.map((each) => conditionsIn(each).join(" + ")).join(" ")}`;
  if (rule.kind === "duty") {
    if (rule.target) yield `target ${periodText(rule.target)}`;
    for (const name of ["notBefore", "before", "about", "existence", "chases", "fromAge"] as const) {
      if (rule[name] !== undefined) yield `${name} ${rule[name]}`;
    }
  }
  if (rule.cites) yield `cites ${rule.cites.join(" ")}`;
}

function list(items: readonly string[] | undefined, none = "-"): string {
  return items && items.length > 0 ? items.join(", ") : none;
}

function dueText(due: DueTime | undefined): string {
  if (due === undefined) return "-";
  if ("notStated" in due) return "not stated";
  if ("readings" in due) return due.readings.map((each) => `${each.name}: ${periodText(each.due)}`).join(" / ");
  return periodText(due);
}

function periodText(period: Period): string {
  if ("soonerOf" in period) return `sooner of ${period.soonerOf.map(periodText).join(" + ")}`;
  if ("laterOf" in period) return `later of ${period.laterOf.map(periodText).join(" + ")}`;
  if (!("count" in period)) return `${period.relation} ${period.event}`;
  const { count, unit, relation, event, counting } = period;
  return `${count} ${unit} ${relation} ${event}${counting ? ` (${counting})` : ""}`;
}
