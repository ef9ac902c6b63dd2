/** `conference-service` → `conference service` */
export function humanize(code: string): string {
  return code.replaceAll("-", " ");
}

/** The name of a place: `north-northamptonshire` → `North Northamptonshire`, `isle-of-wight` → `Isle of Wight`. */
export function placeName(code: string): string {
  const words = code.split("-").map((word, index) => (index > 0 && SMALL_WORDS.has(word) ? word : capitalize(word)));
  return words.join(" ");
}

const SMALL_WORDS: ReadonlySet<string> = new Set(["and", "in", "of", "on", "the", "under", "upon"]);

/** `["a", "b", "c"]` → `a, b and c` */
export function joinWords(words: readonly string[], joint = "and"): string {
  return words.length < 2 ? words.join("") : `${words.slice(0, -1).join(", ")} ${joint} ${words.at(-1)}`;
}

/** Puts texts in order by their characters: the same on every machine. */
export function byText(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}

export function capitalize(text: string): string {
  return text.slice(0, 1).toUpperCase() + text.slice(1);
}

/** The same with a small first letter: for what stood at the start of a sentence, and begins with a verb. */
export function uncapitalize(text: string): string {
  return text.slice(0, 1).toLowerCase() + text.slice(1);
}
