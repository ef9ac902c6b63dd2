import * as z from "zod/v4";

/** A record or a history in which one list, or several, have so many items. */
export type Made = Record<string, unknown>;

interface Schema {
  readonly $ref?: string;
  readonly type?: string;
  readonly enum?: readonly string[];
  readonly const?: string;
  readonly pattern?: string;
  readonly description?: string;
  readonly minimum?: number;
  readonly items?: Schema;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly anyOf?: readonly Schema[];
}

/** What the lists of a schema are filled with: every field of every item, with ids that the lists have in common. */
export function listsOf(schema: z.ZodType) {
  const whole = z.toJSONSchema(schema, { io: "input", unrepresentable: "any" }) as Schema & {
    $defs?: Readonly<Record<string, Schema>>;
  };
  const at = (given: Schema): Schema => (given.$ref ? whole.$defs![given.$ref.split("/").at(-1)!]! : given);
  return { paths: pathsIn(whole, ""), filled };

  function pathsIn(given: Schema, path: string): string[] {
    const { properties = {}, anyOf = [], items } = at(given);
    if (items) return [path, ...pathsIn(items, `${path}[]`)];
    return [
      ...Object.entries(properties).flatMap(([name, each]) => pathsIn(each, path === "" ? name : `${path}.${name}`)),
      ...anyOf.flatMap((each) => pathsIn(each, path)),
    ];
  }

  /** The object with `n` items in the list at a path; of a list within another, in each of that one's few. */
  function filled(path: string, n: number): Made {
    return objectWith(whole, path.split("."), n) as Made;
  }

  function objectWith(given: Schema, [step, ...rest]: readonly string[], n: number): unknown {
    const { properties = {} } = at(given);
    const name = step!.replace("[]", "");
    const field = at(properties[name]!);
    if (rest.length > 0 && !field.items) return { [name]: objectWith(field, rest, n) };
    if (rest.length === 0) return { [name]: Array.from({ length: n }, (_, index) => valueOf(field.items!, index)) };
    const item = valueOf(field.items!, 0) as Made;
    return { [name]: [{ ...item, ...(objectWith(field.items!, rest, n) as Made) }] };
  }

  function valueOf(given: Schema, index: number, name = ""): unknown {
    const { type, enum: codes, const: only, properties, items, anyOf } = at(given);
    if (only !== undefined) return only;
    if (codes) return codes[index % codes.length];
    if (anyOf) return valueOf(anyOf[index % anyOf.length]!, index, name);
    if (items) return [valueOf(items, index, name)];
    if (properties) {
      const entries = Object.entries(properties).map(([key, each]) => [key, valueOf(each, index, key)] as const);
      return Object.fromEntries(entries.filter(([, value]) => value !== undefined));
    }
    if (type === "boolean") return index % 3 !== 0;
    if (type === "integer" || type === "number") return index % 5;
    return type === "string" ? textOf(at(given), index, name) : undefined;
  }
}

const DUTIES = ["minutes-circulated", "reports-submitted", "core-group-first-met", "letter-sent"];
const ROLES = ["social-worker", "health-visitor", "mother", "teacher", "child", "police"];

function textOf({ pattern = "", description = "" }: Schema, index: number, name: string): string | undefined {
  if (name === "duty") return DUTIES[index % DUTIES.length];
  if (name === "role") return ROLES[index % ROLES.length];
  if (name === "agency") return `agency-${index}`;
  if (/^\^?\(?.*\\d\{4\}/.test(pattern) || /YYYY|date|time/i.test(description)) {
    const day = `2020-0${1 + (index % 9)}-${10 + (index % 18)}`;
    return /(?:At|start|end)$/.test(name) || name === "at" ? `${day}T10:${10 + (index % 50)}` : day;
  }
  return `p${index}`;
}

/** Two made objects in one: of a list that both have, the longer. */
export function together(one: unknown, other: unknown): Made {
  const made: Made = { ...(one as Made) };
  for (const [name, value] of Object.entries(other as Made)) {
    const known = made[name];
    if (isObject(known) && isObject(value)) made[name] = together(known, value);
    else if (!Array.isArray(known) || !Array.isArray(value) || known.length < value.length) made[name] = value;
  }
  return made;
}

function isObject(value: unknown): value is Made {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
