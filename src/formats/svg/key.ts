import type { DrawnStatus } from "../in-words/drawn-status.js";
import { english, say, type Language } from "../../language/language.js";
import { legendWords } from "./drawing-words.js";
import { bottomOf, paragraph, SMALL, type Box, type TextBox } from "./text-box.js";
import { textWidth } from "./text-width.js";

/** Everything in the drawing that stands for something. */
export type Sign =
  | { readonly sign: "status"; readonly status: DrawnStatus | null }
  | { readonly sign: "window" | "projected" | "was-due" | "planned-for" | "other-reading" | "event" | "as-of" | "cut" }
  | { readonly sign: "weekend" | "holiday" };

/** A sign and what it means, in its place. */
export interface KeyItem extends Box {
  readonly sign: Sign;
  readonly texts: readonly TextBox[];
}

const SIGN_WIDTH = 32;
const GAP = 18;

/** The meaning of each sign, beside each other as long as there is room. */
export function key(
  signs: readonly Sign[],
  left: number,
  y: number,
  room: number,
  language: Language = english,
): KeyItem[] {
  let [x, top, bottom] = [left, y, y];
  return signs.map((sign) => {
    const text = say(language, legendWords, sign.sign === "status" ? (sign.status ?? "none") : sign.sign);
    if (x > left && x + SIGN_WIDTH + textWidth(text, SMALL) > left + room) [x, top] = [left, bottom];
    const texts = paragraph({ text, size: SMALL }, x + SIGN_WIDTH, top + 3, room - SIGN_WIDTH);
    const width = SIGN_WIDTH + Math.max(...texts.map((line) => line.width));
    const item = { sign, x, y: top, width, height: bottomOf(texts, top) + 3 - top, texts };
    bottom = Math.max(bottom, top + item.height);
    x += width + GAP;
    return item;
  });
}
