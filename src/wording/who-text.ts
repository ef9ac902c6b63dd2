import { listed } from "../vocabulary/words.js";

/** Who does something, and for whom or to whom; a document may leave open who does it. */
export interface Who {
  readonly by: readonly string[];
  readonly to: readonly string[];
}

/** `professional → family`; of what a document leaves open, `not named → family`. */
export function whoText({ by, to }: Who): string {
  return `${by.length > 0 ? listed(by) : "not named"}${to.length > 0 ? ` → ${listed(to)}` : ""}`;
}

/** `by professional`, or `by whom is not said`. */
export function doersText({ by }: Pick<Who, "by">): string {
  return by.length > 0 ? `by ${listed(by)}` : "by whom is not said";
}

/** `by professional to family`; of what a document leaves open, `by whom is not said, to family`. */
export function doersAndRecipientsText({ by, to }: Who): string {
  if (to.length === 0) return doersText({ by });
  return `${doersText({ by })}${by.length > 0 ? "" : ","} to ${listed(to)}`;
}
