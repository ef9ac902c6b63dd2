/** How parts of a text are set apart on a terminal: each gives the text back with what makes it look so, or as it is. */
export interface Paint {
  /** Titles. */
  bold(text: string): string;
  /** What can be passed over. */
  dim(text: string): string;
  /** Errors, and what is past its time. */
  red(text: string): string;
  /** Queries, and what is due. */
  yellow(text: string): string;
  /** What is done. */
  green(text: string): string;
}

const same = (text: string) => text;

/** No colour: for files, pipes and those who ask for none. */
export const plain: Paint = { bold: same, dim: same, red: same, yellow: same, green: same };

/** How a text for reading is written. Both may be left out. */
export interface TextOptions {
  /** Plain unless said otherwise. */
  readonly paint?: Paint;
  /** Columns; 100 unless said otherwise. */
  readonly width?: number;
}
