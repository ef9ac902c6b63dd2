/** Whether two values are the same as JSON, in whatever order their fields stand. */
export function isSameData(one: unknown, other: unknown): boolean {
  if (Object.is(one, other)) return true;
  if (typeof one !== "object" || typeof other !== "object" || one === null || other === null) return false;
  if (Array.isArray(one) !== Array.isArray(other)) return false;
  const [entries, otherKeys] = [Object.entries(one), Object.keys(other)];
  return (
    entries.length === otherKeys.length &&
    entries.every(
      ([key, value]) => Object.hasOwn(other, key) && isSameData(value, (other as Record<string, unknown>)[key]),
    )
  );
}
