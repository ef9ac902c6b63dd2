import { escapeXml } from "../svg/xml.js";

/** An element of HTML. The contents are HTML already: text goes through {@link htmlText} first. */
export function element(name: string, attributes: Readonly<Record<string, string>>, ...contents: readonly string[]) {
  const written = Object.entries(attributes).map(([attribute, value]) => ` ${attribute}="${escapeXml(value)}"`);
  return `<${name}${written.join("")}>${contents.join("")}</${name}>`;
}

/** Text as HTML allows it in contents and in attributes. */
export const htmlText = escapeXml;
