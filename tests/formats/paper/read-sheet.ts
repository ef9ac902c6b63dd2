import { DOMParser, onErrorStopParsing, type Document, type Element } from "@xmldom/xmldom";

/** A sheet as a document; whatever is not well formed is an error. */
export function readSheet(html: string): Document {
  const xml = html.replace("<!doctype html>\n", "").replaceAll(/<meta ([^>]*)>/g, "<meta $1/>");
  return new DOMParser({ onError: onErrorStopParsing }).parseFromString(xml, "application/xhtml+xml");
}

/** The elements of a name, in order; of a class too, where one is given. */
export function all(root: Document | Element, name: string, style?: string): Element[] {
  return Array.from(root.getElementsByTagName(name)).filter(
    (element) => style === undefined || (element.getAttribute("class") ?? "").split(" ").includes(style),
  );
}

/** What elements of a name say. */
export function textsOf(root: Document | Element, name: string, style?: string): string[] {
  return all(root, name, style).map(({ textContent }) => textContent ?? "");
}

/** The size of a sheet's type in points. */
export function pointsOf(html: string): number {
  return Number(/font:([\d.]+)pt/.exec(html)![1]);
}
