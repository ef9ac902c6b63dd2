/** A clause of a policy: where something comes from. */
export interface Citation {
  /** The clause's id in its policy: `HO11`. */
  readonly clause: string;
  /** Where it stands in the document. */
  readonly at: string;
  /** What it says, in this library's words. */
  readonly says: string;
  /** How it is known, where not by reading its document: `published`, `quoted`, `not-found`. */
  readonly grade?: string;
  /** Where it was read, where that is another page than its document's: what the page is, its address, the day. */
  readonly source?: { readonly title?: string; readonly url: string; readonly readOn?: string };
}
