import { overlap, type Box } from "./text-box.js";

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
 * way.
 *
 * @returns the boxes in the order of the labels, with `y` counted from the line: negative, upwards.
 */
export function placeLabels(labels: readonly Label[], left: number, right: number): Box[] {
  const placed: (Box & { readonly at: number })[] = [];
  const boxes = new Map<Label, Box>();
  for (const label of labels.toSorted((a, b) => b.x - a.x)) {
    const { width, height } = label;
    const x = Math.max(left, Math.min(label.x + GAP, right - width));
    const levels = [0, ...placed.map(({ y }) => -y)].toSorted((a, b) => a - b);
    const candidates = levels.map((level) => ({ x, y: -level - height - GAP, width, height, at: label.x }));
    const free = candidates.filter((box) => !placed.some((other) => overlap(grown(box), other)));
    const box = free.find((candidate) => !placed.some((other) => crosses(candidate, other))) ?? free[0]!;
    placed.push(box);
    boxes.set(label, { x, y: box.y, width, height });
  }
  return labels.map((label) => boxes.get(label)!);
}

/** Whether the stroke down from one label runs through the other. */
function crosses(a: Box & { at: number }, b: Box & { at: number }): boolean {
  const [upper, lower] = a.y < b.y ? [a, b] : [b, a];
  return upper.at > lower.x - GAP && upper.at < lower.x + lower.width + GAP;
}

function grown({ x, y, width, height }: Box): Box {
  return { x: x - GAP, y: y - GAP + 1, width: width + 2 * GAP, height: height + 2 * GAP - 2 };
}
