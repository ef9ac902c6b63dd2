import type { Status } from "../../timeline/index.js";
import { bottomOf, paragraph, SMALL, type Box, type TextBox } from "./text-box.js";
import { textWidth } from "./text-width.js";

/** Everything in the drawing that stands for something. */
export type Sign =
  | { readonly sign: "status"; readonly status: Status | null }
  | { readonly sign: "window" | "projected" | "done-at" | "other-reading" | "event" | "as-of" | "cut" }
  | { readonly sign: "weekend" | "holiday" };

/** A sign and what it means, in its place. */
export interface KeyItem extends Box {
  readonly sign: Sign;
  readonly texts: readonly TextBox[];
}

/** What the shape of each status says. */
export const statusWords: Readonly<Record<Status | "none", string>> = {
  done: "Due, and done in time",
  late: "Due, and done late",
  overdue: "Overdue",
  "due-today": "Due today",
  upcoming: "Upcoming",
  none: "Due, and not recorded as done",
};

const signWords: Readonly<Record<Exclude<Sign["sign"], "status">, string>> = {
  window: "From the day counted from to the due date",
  projected: "Dashed: projected, counted from what has not happened yet",
  "done-at": "When it was done",
  "other-reading": "Due date under another reading",
  event: "What is counted from",
  "as-of": "The day asked about",
  cut: "Days left out; all others are to scale",
  weekend: "Weekend",
  holiday: "Bank holiday or closure",
};

const SIGN_WIDTH = 30;
const GAP = 18;

/** The meaning of each sign, beside each other as long as there is room. */
export function key(signs: readonly Sign[], left: number, y: number, room: number): KeyItem[] {
  let [x, top, bottom] = [left, y, y];
  return signs.map((sign) => {
    const text = sign.sign === "status" ? statusWords[sign.status ?? "none"] : signWords[sign.sign];
    if (x > left && x + SIGN_WIDTH + textWidth(text, SMALL) > left + room) [x, top] = [left, bottom];
    const texts = paragraph({ text, size: SMALL }, x + SIGN_WIDTH, top + 3, room - SIGN_WIDTH);
    const width = SIGN_WIDTH + Math.max(...texts.map((line) => line.width));
    const item = { sign, x, y: top, width, height: bottomOf(texts, top) + 3 - top, texts };
    bottom = Math.max(bottom, top + item.height);
    x += width + GAP;
    return item;
  });
}
