/**
 * A copy of a value with something else at a path; `undefined` takes away what is there, and each object that then holds
 * nothing.
 */
export function setIn<T extends object>(value: T, path: readonly string[], put: unknown): T {
  const [first, ...rest] = path;
  const held = (value as Readonly<Record<string, unknown>>)[first!];
  const inner = rest.length === 0 ? put : setIn((held as object | undefined) ?? {}, rest, put);
  const { [first!]: _, ...others } = value as Record<string, unknown>;
  const isNothing = inner === undefined || (rest.length > 0 && Object.keys(inner as object).length === 0);
  return (isNothing ? others : { ...value, [first!]: inner }) as T;
}

/** What a value holds at a path. */
export function valueIn(value: object, path: readonly string[]): unknown {
  let found: unknown = value;
  for (const step of path) found = (found as Readonly<Record<string, unknown>> | undefined)?.[step];
  return found;
}
