/** Attributes of an element; those that are `null` are left out. */
export type Attributes = Readonly<Record<string, string | number | null>>;

/** An element of XML. The contents are XML already: text goes through {@link escapeXml} first. */
export function element(name: string, attributes: Attributes, ...contents: readonly string[]): string {
  const written = Object.entries(attributes)
    .filter(([, value]) => value !== null)
    .map(([attribute, value]) => ` ${attribute}="${typeof value === "number" ? round(value) : escapeXml(value!)}"`)
    .join("");
  const inside = contents.join("");
  return inside === "" ? `<${name}${written}/>` : `<${name}${written}>${inside}</${name}>`;
}

/** Text as XML 1.0 allows it in contents and in attributes; what no document may hold becomes U+FFFD. */
export function escapeXml(text: string): string {
  return text
    .replaceAll(NOT_XML, "\uFFFD")
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll('"', "&quot;")
    .replaceAll("'", "&#39;");
}

// oxlint-disable-next-line no-control-regex -- they are what must not get through
const NOT_XML = /[\p{Surrogate}\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/gu;

/** A number of pixels to a hundredth. */
export function round(value: number): string {
  return String(Math.round(value * 100) / 100);
}

/** A path as it is painted; nothing where there is nothing to draw. */
export function path(paint: Attributes, d: string): string {
  return d === "" ? "" : element("path", { ...paint, d });
}
