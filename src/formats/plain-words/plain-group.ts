/** Lines that belong together. */
export interface PlainGroup {
  /** What the lines have in common, to be read before them: `No day is set for this:`. */
  readonly intro: string | null;
  readonly lines: readonly string[];
}
