/** `conference-service` → `conference service` */
export function spelt(code: string): string {
  return code.replaceAll("-", " ");
}

/** `["a", "b", "c"]` → `a, b and c` */
export function series(words: readonly string[], joint = "and"): string {
  return words.length < 2 ? words.join("") : `${words.slice(0, -1).join(", ")} ${joint} ${words.at(-1)}`;
}

/** `["family", "conference-service"]` → `family and conference service` */
export function listed(codes: readonly string[]): string {
  return series(codes.map(spelt));
}

/** Puts texts in order by their characters: the same on every machine. */
export function byText(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}

/** `1 working day`, `2 working days` */
export function counted(count: number, unit: string): string {
  return `${count} ${unit}${count === 1 ? "" : "s"}`;
}

export function capital(text: string): string {
  return text.slice(0, 1).toUpperCase() + text.slice(1);
}

/** The same with a small first letter: for what stood at the start of a sentence, and begins with a verb. */
export function uncapital(text: string): string {
  return text.slice(0, 1).toLowerCase() + text.slice(1);
}
