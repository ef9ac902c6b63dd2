const YES = /^(?:y|yes|t|true|1)$/i;
const NO = /^(?:n|no|f|false|0)$/i;

/** A yes or no as databases and returns write it; `undefined` for anything else. */
export function readBoolean(value: unknown): boolean | undefined {
  if (typeof value === "boolean") return value;
  if (typeof value !== "string" && typeof value !== "number" && typeof value !== "bigint") return undefined;
  const text = String(value).trim();
  return YES.test(text) ? true : NO.test(text) ? false : undefined;
}
