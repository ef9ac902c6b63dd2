import type { Box, TextBox } from "./text-box.js";
import { element, escaped } from "./xml.js";

/** A text in its place. */
export function drawText({ text: words, x, y, height, size, isBold, tone }: TextBox): string {
  return element(
    "text",
    { class: `cpc-${tone}${isBold ? " cpc-bold" : ""}`, x, y: y + height / 2 + size * 0.36, "font-size": size },
    escaped(words),
  );
}

/** Hides the lines behind a text. */
export function cover({ x, y, width, height }: Box): string {
  return element("rect", { class: "cpc-surface", x: x - 2, y, width: width + 4, height });
}
