import type { Paint } from "./paint.js";
import type { Box, TextBox } from "./text-box.js";
import { element, escapeXml } from "./xml.js";

/** A text in its place. */
export function drawText({ text: words, x, y, height, size, isBold, tone }: TextBox, paint: Paint): string {
  return element(
    "text",
    {
      ...paint(tone),
      x,
      y: y + height / 2 + size * 0.36,
      "font-size": size,
      "font-weight": isBold ? 700 : null,
    },
    escapeXml(words),
  );
}

/** Hides the lines behind a text. */
export function cover({ x, y, width, height }: Box, paint: Paint): string {
  return element("rect", { ...paint("surface"), x: x - 2, y, width: width + 4, height });
}
