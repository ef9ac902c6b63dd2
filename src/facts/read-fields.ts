import { readMoment, type Moment } from "../calendar/index.js";
import type { ConferenceRecord } from "../model/record.js";
import { codePattern } from "../vocabulary/codes.js";
import { datedFields } from "./dated-fields.js";
import { pathOf, type Fact, type Problem } from "./fact.js";
import { isBefore } from "./moments.js";

/** The dated fields of one record, as read. */
export interface Fields {
  /** The facts of each field, in the order of {@link datedFields}. */
  readonly byField: readonly (readonly Fact[])[];
  /** The paths of the lists that the record has, also of those that are empty. */
  readonly lists: readonly string[];
  /** What happened later than the day asked about. */
  readonly afterAsOf: readonly Fact[];
}

/** A step on the way to dated fields: an object, a list, or a field itself. Records are walked along these. */
interface Step {
  readonly key: string;
  readonly children: Step[];
  /** The field that is reached; -1 on the way to others. */
  field: number;
  /** The path of the list, where this is one, and the field of its items that names whose they are. */
  readonly list: string | null;
  whose: string | undefined;
  /** The fields below. */
  readonly below: number[];
}

const root: Step = /* @__PURE__ */ stepsTo();
const numbers: ReadonlyMap<string, number> = /* @__PURE__ */ new Map(
  datedFields.map(({ path }, number) => [path, number]),
);

/** The number of a field, by its path. */
export function fieldNumber(path: string): number {
  return numbers.get(path)!;
}

/** One walk through a record: every day and time in it, and what could not be read. */
export function readFields(record: ConferenceRecord, asOf: Moment | null, problems: Problem[]): Fields {
  const byField: (Fact[] | undefined)[] = datedFields.map(() => undefined);
  const lists: string[] = [];
  const afterAsOf: Fact[] = [];
  walk(record, root, -1, null);
  return { byField: byField.map((facts) => facts ?? NONE), lists, afterAsOf };

  function walk(value: object, { children }: Step, index: number, whose: string | null): void {
    for (const step of children) {
      const found = (value as Record<string, unknown>)[step.key];
      if (step.field >= 0) {
        if (found !== undefined && found !== null) add(step.field, read(found, step.field, index, whose));
        else if (index >= 0) add(step.field, missing(step.field, index, whose));
      } else if (typeof found !== "object" || found === null) {
        if (index >= 0) for (const number of step.below) add(number, missing(number, index, whose));
      } else if (step.list === null) {
        walk(found, step, index, whose);
      } else if (Array.isArray(found)) {
        lists.push(step.list);
        for (let at = 0; at < found.length; at++) walkItem(found[at], step, at);
      }
    }
  }

  function walkItem(item: unknown, step: Step, index: number): void {
    if (typeof item !== "object" || item === null) return;
    const named = step.whose === undefined ? undefined : (item as Record<string, unknown>)[step.whose];
    if (named !== undefined && !isCode(named)) problems.push({ code: "not-a-code", path: `${step.list}[${index}]` });
    else walk(item, step, index, (named as string | undefined) ?? null);
  }

  function add(number: number, fact: Fact): void {
    const known = byField[number];
    if (known) known.push(fact);
    else byField[number] = [fact];
  }

  function read(text: unknown, number: number, index: number, whose: string | null): Fact {
    const field = datedFields[number]!;
    const { path } = field;
    const moment = readMoment(text);
    if (typeof moment === "string") {
      problems.push({ code: moment, path: pathOf({ path, index }) });
      return missing(number, index, whose);
    }
    const at = field.day && moment.at !== null ? { date: moment.date, at: null } : moment;
    if (field.is === "planned") return { at, path, index, whose, is: "planned" };
    if (asOf === null || field.is === "arranged" || !isBefore(asOf, at)) {
      return { at, path, index, whose, is: "happened" };
    }
    const later: Fact = { at, path, index, whose, is: "planned" };
    afterAsOf.push(later);
    return later;
  }
}

/** An item without its date. One of a list of what was told says that it was, also without saying when. */
function missing(number: number, index: number, whose: string | null): Fact {
  const { path } = datedFields[number]!;
  return { at: null, path, index, whose, is: path.endsWith("[].at") ? "happened" : "missing" };
}

/** Whether something is written as references, ids and roles are; they appear in results, and must not carry a name there. */
export function isCode(value: unknown): boolean {
  return typeof value === "string" && codePattern.test(value);
}

const NONE: readonly Fact[] = [];

function stepsTo(): Step {
  const top: Step = { key: "", children: [], field: -1, list: null, whose: undefined, below: [] };
  datedFields.forEach(({ path, whose }, number) => {
    let at = top;
    let walked = "";
    for (const part of path.split(".")) {
      const key = part.replace("[]", "");
      walked = walked === "" ? key : `${walked}.${key}`;
      let next = at.children.find((step) => step.key === key);
      if (!next) {
        next = { key, children: [], field: -1, list: part === key ? null : walked, whose: undefined, below: [] };
        at.children.push(next);
      }
      next.below.push(number);
      if (next.list !== null) next.whose = whose;
      at = next;
    }
    at.field = number;
  });
  return top;
}
