import type { Box } from "./text-box.js";

/** A label for the stroke at `x`, whose size is known. */
export interface Label {
  readonly x: number;
  readonly width: number;
  readonly height: number;
}

const GAP = 4;

/**
 * Places labels above a line like flags on poles, so that none covers another; each right of its own stroke, or as near
 * as the edges allow.
 *
 * Those further right hang lower, so that a stroke runs behind another label only where the right edge leaves no other
 * way. Each stands on the highest label below it, which is looked up pixel by pixel: the work grows with the number of
 * labels and not with its square.
 *
 * @returns the boxes in the order of the labels, with `y` counted from the line: negative, upwards.
 */
export function placeLabels(labels: readonly Label[], left: number, right: number): Box[] {
  /** How high labels reach above the line, at each pixel from the left edge. */
  const skyline = new Float64Array(Math.max(1, Math.ceil(right - left) + 1));
  const pixel = (x: number) => Math.max(0, Math.min(skyline.length, x - left));
  const boxes = new Map<Label, Box>();
  for (const label of labels.toSorted((a, b) => b.x - a.x)) {
    const { width, height } = label;
    const x = Math.max(left, Math.min(label.x + GAP, right - width));
    const from = Math.floor(pixel(Math.min(x, label.x) - GAP));
    const until = Math.ceil(pixel(x + width + GAP));
    const ground = skyline.subarray(from, until).reduce((highest, top) => Math.max(highest, top), 0);
    const top = ground + GAP + height;
    skyline.fill(top, from, until);
    boxes.set(label, { x, y: -top, width, height });
  }
  return labels.map((label) => boxes.get(label)!);
}
