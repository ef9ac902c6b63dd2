import { timelineToSvg } from "child-protection-conferences/formats";
import { calendarUnder } from "child-protection-conferences/timeline";
import { element } from "./element.js";
import type { ShownCase } from "./shown-case.js";

/** The timeline drawn at the width there is, and again when that changes. */
export interface Drawing {
  readonly element: HTMLElement;
  draw(shown: ShownCase): void;
}

/** The drawing brings a style sheet, which the page's policy keeps out of its markup and lets in as an object. */
const sheet = new CSSStyleSheet();

export function drawing(): Drawing {
  const frame = element("figure", { class: "drawing" });
  document.adoptedStyleSheets = [sheet];
  let last: ShownCase | null = null;
  let width = 0;
  const redraw = () => {
    if (last === null || width === 0) return;
    const { markup, style } = apart(timelineToSvg(last.timeline, { width, calendar: calendarOf(last) }));
    sheet.replaceSync(style);
    const parsed = new DOMParser().parseFromString(markup, "image/svg+xml");
    frame.replaceChildren(document.importNode(parsed.documentElement, true));
  };
  new ResizeObserver(([entry]) => {
    const now = Math.floor(entry!.contentRect.width);
    if (now === width) return;
    width = now;
    redraw();
  }).observe(frame);
  return {
    element: frame,
    draw(shown) {
      last = shown;
      redraw();
    },
  };
}

/** The drawing's own style sheet, and the drawing without it. */
function apart(svg: string): { markup: string; style: string } {
  let style = "";
  const markup = svg.replace(/<style>([^<]*)<\/style>/, (_, text: string) => {
    style = text;
    return "";
  });
  return { markup, style };
}

/** The days that are not counted: an authority can have some of its own. */
export function calendarOf({ policy }: Pick<ShownCase, "policy">) {
  return calendarUnder(policy);
}
