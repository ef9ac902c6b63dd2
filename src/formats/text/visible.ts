/**
 * What nobody sees on a terminal, and what changes what they see: control characters; marks that turn the direction of a text
 * around; letters without a width; half a letter. What belongs to a letter before it stays: an accent, a joined picture, a flag.
 */
const INVISIBLE =
  /(?<kept>\u{1F3F4}[\u{E0020}-\u{E007E}]+\u{E007F}|(?<=[^\p{ASCII}\p{Z}\p{C}])[\u200C\u200D](?=[^\p{ASCII}\p{Z}\p{C}])|(?<=[^\p{Z}\p{C}])\p{VS})|[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}\u034F\u115F\u1160\u17B4\u17B5\u180E\u3164\uFFA0\p{VS}]/gu;

/** A text in which everything is seen: `<U+202E>` stands for what would not be, and a space for the end of a line. */
export function visibleText(text: string): string {
  if (/^[\x20-\x7E]*$/.test(text)) return text;
  return text.replaceAll(INVISIBLE, (found, kept: string | undefined) => {
    if (kept !== undefined) return kept;
    return /[\t\n\v\f\r\u0085\u2028\u2029]/.test(found) ? " " : escapeInvisible(found);
  });
}

function escapeInvisible(found: string): string {
  return `<U+${found.codePointAt(0)!.toString(16).toUpperCase().padStart(4, "0")}>`;
}

/**
 * The same of every text in a value, keys included, before it is written for a terminal. A value in which everything is seen
 * comes back as it is, and not as a copy.
 */
export function visible<T>(value: T): T {
  return visibleIn(value) as T;
}

function visibleIn(value: unknown): unknown {
  if (typeof value === "string") return visibleText(value);
  if (typeof value !== "object" || value === null) return value;
  if (Array.isArray(value)) {
    const items = value.map(visibleIn);
    return items.some((item, at) => item !== value[at]) ? items : value;
  }
  const entries = Object.entries(value);
  const shown = entries.map(([key, own]) => [visibleText(key), visibleIn(own)] as const);
  return shown.some(([key, own], at) => key !== entries[at]![0] || own !== entries[at]![1])
    ? Object.fromEntries(shown)
    : value;
}
