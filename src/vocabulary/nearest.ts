import { distance } from "fastest-levenshtein";

/** The names a person may have meant: those that contain the text or are contained in it, and those a few slips away. */
export function nearest(text: string, names: readonly string[]): string[] {
  const wanted = text
    .slice(0, 64)
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, "-");
  return [...new Set(names)]
    .map((name) => ({ name, slips: slipsBetween(wanted, name) }))
    .filter(({ name, slips }) => slips <= Math.max(1, Math.floor(name.length / 3)))
    .toSorted((a, b) => a.slips - b.slips)
    .slice(0, 3)
    .map(({ name }) => name);
}

/** Shorter names are contained in too many texts. */
const SHORTEST_PART = 4;

function slipsBetween(wanted: string, name: string): number {
  const contains = (whole: string, part: string) => part.length >= SHORTEST_PART && whole.includes(part);
  if (contains(name, wanted) || contains(wanted, name)) return 0;
  // Letters in another order are one slip.
  return lettersOf(wanted) === lettersOf(name) ? 1 : distance(wanted, name);
}

function lettersOf(text: string): string {
  return [...text].toSorted().join("");
}
