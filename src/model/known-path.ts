import { nearest } from "../vocabulary/nearest.js";
import { fieldsOfRecord, type Field } from "./fields-of-record.js";

let known: ReadonlySet<string> | undefined;

/** The paths of all fields of a record, `[]` standing for each item of a list; a list also without it. */
export function knownPaths(): ReadonlySet<string> {
  return (known ??= new Set(pathsIn(fieldsOfRecord, "")));
}

/** The fields of a record that a path which no record has may be meant for. */
export function pathsLike(path: string): string[] {
  return nearest(
    path,
    [...knownPaths()].filter((each) => !each.endsWith("[]")),
  );
}

function pathsIn(field: Field, path: string): string[] {
  const own = path === "" ? [] : [path];
  if (field === 0) return own;
  if (isList(field)) return [...own, ...pathsIn(field[0], `${path}[]`)];
  const below = Object.entries(field).flatMap(([name, each]) => pathsIn(each, path === "" ? name : `${path}.${name}`));
  return [...own, ...below];
}

function isList(field: Exclude<Field, 0>): field is readonly [Field] {
  return Array.isArray(field);
}
