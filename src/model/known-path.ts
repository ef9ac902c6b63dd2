import { nearest } from "../vocabulary/nearest.js";
import { fieldsOfRecord, type Field } from "./fields-of-record.js";

let known: ReadonlySet<string> | undefined;

/** The paths of all fields of a record, `[]` standing for each item of a list; a list also without it. */
export function knownPaths(): ReadonlySet<string> {
  return (known ??= new Set(pathsIn(fieldsOfRecord, "").map(({ path }) => path)));
}

/** The paths of the fields that hold a value, and no other field. */
export function valuePaths(): string[] {
  return pathsIn(fieldsOfRecord, "").flatMap(({ path, isValue }) => (isValue ? path : []));
}

/** The fields of a record that a path which no record has may be meant for. */
export function pathsLike(path: string): string[] {
  return nearest(
    path,
    [...knownPaths()].filter((each) => !each.endsWith("[]")),
  );
}

interface KnownPath {
  readonly path: string;
  readonly isValue: boolean;
}

function pathsIn(field: Field, path: string): KnownPath[] {
  const own = path === "" ? [] : [{ path, isValue: field === 0 }];
  if (field === 0) return own;
  if (isList(field)) return [...own, ...pathsIn(field[0], `${path}[]`)];
  const below = Object.entries(field).flatMap(([name, each]) => pathsIn(each, path === "" ? name : `${path}.${name}`));
  return [...own, ...below];
}

function isList(field: Exclude<Field, 0>): field is readonly [Field] {
  return Array.isArray(field);
}
