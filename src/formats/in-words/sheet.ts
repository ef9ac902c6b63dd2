/** A table of a sheet. */
export interface SheetTable {
  /** `null` where the sheet's own title is enough. */
  readonly title: string | null;
  /** Whether it lists what should be looked at first. */
  readonly isPressing?: boolean;
  readonly columns: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

/** An answer in words: what it comes to, in sentences, and then the tables. */
export interface Sheet {
  readonly title: string;
  readonly sentences: readonly string[];
  readonly tables: readonly SheetTable[];
}
