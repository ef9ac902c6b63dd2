import { nearest } from "../vocabulary/nearest.js";
import { joinWords } from "../vocabulary/words.js";

/** ` Did you mean timeline?`, to stand after a sentence; nothing where nothing is near. */
export function didYouMean(text: string, names: readonly string[], written = (name: string) => name): string {
  const near = nearest(text, names);
  return near.length === 0 ? "" : ` Did you mean ${joinWords(near.map(written), "or")}?`;
}
