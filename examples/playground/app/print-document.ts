import { element } from "./element.js";

/**
 * Prints a whole HTML document without leaving the page. The page's policy lets no style sheet in but its own, so that the
 * document's is given to its frame as an object.
 */
export function printDocument(html: string): void {
  document.getElementById("printed")?.remove();
  const { markup, css } = apart(html);
  const made = new DOMParser().parseFromString(markup, "text/html");
  const frame = element("iframe", {
    id: "printed",
    title: "What is printed",
    class: "printed",
    "aria-hidden": "true",
    tabindex: -1,
  });
  document.body.append(frame);
  const view = frame.contentWindow as (Window & typeof globalThis) | null;
  if (!view) return;
  const sheet = new view.CSSStyleSheet();
  sheet.replaceSync(css);
  view.document.adoptedStyleSheets = [sheet];
  view.document.replaceChild(view.document.adoptNode(made.documentElement), view.document.documentElement);
  view.document.title = made.title;
  view.focus();
  view.print();
}

/** A document without its style sheets, and these. */
function apart(html: string): { markup: string; css: string } {
  let css = "";
  const markup = html.replaceAll(/<style[^>]*>([\s\S]*?)<\/style>/g, (_, text: string) => {
    css += text;
    return "";
  });
  return { markup, css };
}
