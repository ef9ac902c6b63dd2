import { readDate, readMoment } from "../calendar/index.js";
import type { Finding, FindingParameter } from "./finding.js";
import { notWrittenSo, safeKey, shapeFinding } from "./shape-finding.js";

/**
 * The shape of a value, read without a schema library: `read` gives the value as it is meant, and adds what is wrong with it.
 * A schema of the same shape says it to others; a test holds the two together.
 */
export interface Shape {
  readonly read: (value: unknown, path: Path, problems: Problem[]) => unknown;
  /** Of a field that may be left out: it stays out, or stands for this. */
  readonly absent?: { readonly value: unknown } | "left-out";
  /** The names of the fields that the value can have. */
  readonly names?: readonly string[];
  /** The shapes inside. */
  readonly inside?: readonly Shape[];
}

/** Something wrong. `isFatal`: of another kind than it should be, and not only of another size or with too many fields. */
export interface Problem {
  readonly finding: Finding;
  readonly path: Path;
  readonly isFatal: boolean;
  /** The value is of another type than this shape: a list where it is a text. */
  readonly isOfAnotherType?: boolean;
  /** The value is no text, and not one of a few words. */
  readonly isOfAnotherValue?: boolean;
  /** How many mistakes it stands for; one unless given. */
  readonly mistakes?: number;
}

type Path = readonly PropertyKey[];

/** A field that can be left out. */
export function ifGiven(shape: Shape): Shape {
  return { ...shape, absent: "left-out" };
}

/** A field that stands for a value where it is left out. */
export function orElse(shape: Shape, value: unknown): Shape {
  return { ...shape, absent: { value } };
}

/** How long a text can be, and how it is written, with what to do where it is not. */
interface TextOptions {
  readonly least?: number;
  readonly most?: number;
  readonly pattern?: RegExp;
  readonly fix?: string;
  readonly clean?: (text: string) => string;
}

/** A text. */
export function text({ least, most, pattern, fix = "", clean }: TextOptions): Shape {
  return {
    read(value, path, problems) {
      if (typeof value !== "string") return wrongType(value, path, "string", problems);
      const read = clean ? clean(value) : value;
      if (most !== undefined && read.length > most) note(problems, path, "too-long", { maximum: most });
      if (pattern && !pattern.test(read)) problems.push({ finding: notWrittenSo(path, fix), path, isFatal: false });
      if (least !== undefined && read.length < least) note(problems, path, "too-short", { minimum: least });
      return read;
    },
  };
}

/** A day; of a time, its day in London. */
export const day: Shape = {
  read(value, path, problems) {
    if (typeof value !== "string") return wrongType(value, path, "date", problems);
    const moment = readMoment(value);
    // What looks like a day and is none has ten characters.
    if (typeof moment !== "string" && (value.length !== 10 || moment.at === null)) return readDate(value);
    const code = typeof moment !== "string" || moment === "not-a-date-or-time" ? "not-a-date" : moment;
    note(problems, path, code, {}, true);
    return value;
  },
};

/** An address on the web. */
export function webAddress(most: number): Shape {
  return {
    read(value, path, problems) {
      if (typeof value !== "string") return wrongType(value, path, "string", problems);
      const isOne = isWebAddress(value.trim());
      if (!isOne) note(problems, path, "not-a-url");
      const read = isOne ? value.trim().replaceAll(/[\t\n\r]/g, "") : value;
      if (read.length > most) note(problems, path, "too-long", { maximum: most });
      return read;
    },
  };
}

function isWebAddress(value: string): boolean {
  try {
    return /^https?:\/\//i.test(value) && /^https?:$/.test(new URL(value).protocol);
  } catch {
    return false;
  }
}

/** A whole number within limits. */
export function wholeNumber(least: number, most: number): Shape {
  return {
    read(value, path, problems) {
      if (typeof value !== "number" || !Number.isFinite(value)) return wrongType(value, path, "number", problems);
      if (!Number.isInteger(value)) return wrongType(value, path, "int", problems);
      if (value < Number.MIN_SAFE_INTEGER) note(problems, path, "too-small", { minimum: Number.MIN_SAFE_INTEGER });
      if (value > Number.MAX_SAFE_INTEGER) note(problems, path, "too-large", { maximum: Number.MAX_SAFE_INTEGER });
      if (value < least) note(problems, path, "too-small", { minimum: least });
      if (value > most) note(problems, path, "too-large", { maximum: most });
      return value;
    },
  };
}

/** Any number, or yes or no. */
export function plain(type: "number" | "boolean"): Shape {
  return {
    read(value, path, problems) {
      const isOne = typeof value === type && (type === "boolean" || Number.isFinite(value));
      return isOne ? value : wrongType(value, path, type, problems);
    },
  };
}

/** One of a few words. */
export function oneOf(allowed: readonly string[]): Shape {
  const known = new Set<unknown>(allowed);
  return {
    read(value, path, problems) {
      if (!known.has(value)) notAllowed(value, path, allowed, problems);
      return value;
    },
  };
}

function notAllowed(value: unknown, path: Path, allowed: readonly string[], problems: Problem[]): void {
  const found =
    value === undefined
      ? shapeFinding("missing", path, { how: "one-of", allowed })
      : shapeFinding("not-an-allowed-value", path, { allowed });
  problems.push({ finding: found, path, isFatal: true, isOfAnotherValue: typeof value !== "string" });
}

/** A list of things of one shape. */
export function listOf(item: Shape, most: number, least = 0): Shape {
  return {
    inside: [item],
    read(value, path, problems) {
      if (!Array.isArray(value)) return wrongType(value, path, "array", problems);
      const read = value.map((each: unknown, index) => item.read(each, [...path, index], problems));
      if (read.length > most) note(problems, path, "too-many", { maximum: most });
      if (read.length < least) note(problems, path, "too-few", { minimum: least });
      return read;
    },
  };
}

/** A table of things of one shape, by names of another. */
export function tableOf(name: Shape, item: Shape): Shape {
  return {
    inside: [item],
    read(value, path, problems) {
      if (!isPlain(value)) return wrongType(value, path, "record", problems);
      const read: Record<string, unknown> = {};
      for (const [key, each] of Object.entries(value)) {
        const at = [...path, key];
        const wrong: Problem[] = [];
        const called = name.read(key, at, wrong) as string;
        if (wrong.length > 0) note(problems, at, "invalid", {}, true);
        else if (key !== "__proto__" && called !== "__proto__") read[called] = item.read(each, at, problems);
      }
      return read;
    },
  };
}

/** An object of these fields and no others. */
export function object(fields: Readonly<Record<string, Shape>>): Shape {
  const entries = Object.entries(fields);
  return {
    names: entries.map(([name]) => name),
    inside: entries.map(([, shape]) => shape),
    read(value, path, problems) {
      if (!isObject(value)) return wrongType(value, path, "object", problems);
      const read: Record<string, unknown> = {};
      for (const [name, { read: readField, absent }] of entries) {
        const given = value[name];
        if (given !== undefined || absent === undefined) read[name] = readField(given, [...path, name], problems);
        else if (absent !== "left-out") read[name] = absent.value;
      }
      for (const name of Object.keys(value)) {
        if (!Object.hasOwn(fields, name)) note(problems, [...path, safeKey(name)], "unknown-key");
      }
      return read;
    },
  };
}

/** An object whose `kind` says which of several it is. */
export function byKind(kinds: Readonly<Record<string, Shape>>): Shape {
  return {
    inside: Object.values(kinds),
    read(value, path, problems) {
      if (!isObject(value)) return wrongType(value, path, "object", problems);
      const { kind } = value;
      if (typeof kind === "string" && Object.hasOwn(kinds, kind)) return kinds[kind]!.read(value, path, problems);
      notAllowed(kind, [...path, "kind"], Object.keys(kinds), problems);
      return value;
    },
  };
}

/** One of several shapes: what is wrong is said of the one that is meant, of which the least is wrong. */
export function either(...options: readonly Shape[]): Shape {
  return {
    inside: options,
    read(value, path, problems) {
      const results: Result[] = [];
      for (const option of options) {
        const wrong: Problem[] = [];
        const read = option.read(value, path, wrong);
        if (wrong.length === 0) return read;
        results.push({ read, wrong });
      }
      const usable = results.filter(({ wrong }) => !wrong.some(({ isFatal }) => isFatal));
      if (usable.length === 1) {
        problems.push(...usable[0]!.wrong);
        return usable[0]!.read;
      }
      const isAt = (each: Problem) => each.path.length === path.length;
      const ofItsKind = results.filter(
        ({ wrong: [first, ...others] }) =>
          others.length > 0 || !isAt(first!) || !(first!.isOfAnotherType || first!.isOfAnotherValue),
      );
      const [nearest, next] = (ofItsKind.length > 0 ? ofItsKind : results).toSorted(
        (a, b) => mistakesIn(a) - mistakesIn(b),
      );
      const isNoneOfThem = nearest!.wrong.every((each) => each.isOfAnotherType && isAt(each));
      if (!isNoneOfThem && (!next || mistakesIn(nearest!) < mistakesIn(next))) {
        problems.push(...nearest!.wrong.map((each) => ({ ...each, isFatal: true })));
      } else {
        const mistakes = Math.min(...results.map(mistakesIn));
        problems.push({ finding: shapeFinding("wrong-shape", path), path, isFatal: true, mistakes });
      }
      return value;
    },
  };
}

/** What reading a value as one of several shapes gave. */
interface Result {
  readonly read: unknown;
  readonly wrong: readonly Problem[];
}

function mistakesIn({ wrong }: Result): number {
  return wrong.reduce((sum, { mistakes = 1 }) => sum + mistakes, 0);
}

/** A shape whose value is changed once nothing is wrong with it. */
export function onceRead(shape: Shape, change: (value: unknown, path: Path, problems: Problem[]) => unknown): Shape {
  return {
    ...shape,
    read(value, path, problems) {
      const before = problems.length;
      const read = shape.read(value, path, problems);
      return problems.length > before ? read : change(read, path, problems);
    },
  };
}

/** A shape that is only made once it is asked for, as one must be that is inside itself. */
export function later(make: () => Shape): Shape {
  return { read: (value, path, problems) => make().read(value, path, problems) };
}

/** The names of all fields in a shape. */
export function namesIn({ names = [], inside = [] }: Shape): readonly string[] {
  return [...new Set([...names, ...inside.flatMap(namesIn)])];
}

function note(
  problems: Problem[],
  path: Path,
  code: string,
  params: Readonly<Record<string, FindingParameter>> = {},
  isFatal = false,
): void {
  problems.push({ finding: shapeFinding(code, path, params), path, isFatal });
}

function wrongType(value: unknown, path: Path, expected: string, problems: Problem[]): unknown {
  const how = path.length === 0 && expected === "object" ? { how: "whole" } : {};
  const found =
    value === undefined
      ? shapeFinding("missing", path, { expected })
      : shapeFinding("wrong-type", path, { expected, ...how });
  problems.push({ finding: found, path, isFatal: true, isOfAnotherType: true });
  return value;
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** An object that is no instance of a class. */
function isPlain(value: unknown): value is Record<string, unknown> {
  if (!isObject(value)) return false;
  const { constructor: made } = value;
  return typeof made !== "function" || Object.hasOwn((made.prototype ?? {}) as object, "isPrototypeOf");
}
