/** How parts of a text are set apart on a terminal. */
export interface Paint {
  bold(text: string): string;
  dim(text: string): string;
  red(text: string): string;
  yellow(text: string): string;
  green(text: string): string;
}

const same = (text: string) => text;

/** No colour: for files, pipes and whoever asks for none. */
export const plain: Paint = { bold: same, dim: same, red: same, yellow: same, green: same };

export interface TextOptions {
  /** Plain unless said otherwise. */
  readonly paint?: Paint;
  /** Columns; 100 unless said otherwise. */
  readonly width?: number;
}
