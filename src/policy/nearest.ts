import { distance } from "fastest-levenshtein";

/** The names a person may have meant: those that contain the text or are contained in it, and those a few slips away. */
export function nearest(text: string, ids: readonly string[]): string[] {
  const wanted = text
    .slice(0, 64)
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, "-");
  return ids
    .map((id) => ({
      id,
      slips: wanted.length > 2 && (id.includes(wanted) || wanted.includes(id)) ? 0 : distance(wanted, id),
    }))
    .filter(({ id, slips }) => slips <= Math.max(2, Math.floor(id.length / 3)))
    .toSorted((a, b) => a.slips - b.slips)
    .slice(0, 3)
    .map(({ id }) => id);
}
