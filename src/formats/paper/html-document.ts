import { say, localeWords, type Language } from "../../language/language.js";
import { directionOf } from "./direction.js";
import { element, htmlText } from "./html.js";

/** What a document is made of: its title as text, its style and its body. */
export interface DocumentParts {
  readonly title: string;
  readonly style: string;
  /** As HTML. */
  readonly body: readonly string[];
}

/** Nothing is loaded and nothing runs, whatever comes into the document. */
const POLICY = "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'";

/** A whole document of HTML that needs nothing but itself, in its language. */
export function htmlDocument({ title, style, body }: DocumentParts, language: Language): string {
  const tag = say(language, localeWords, "tag");
  return `<!doctype html>
<html lang="${htmlText(tag)}" dir="${directionOf(tag)}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${htmlText(POLICY)}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light">
${element("title", {}, htmlText(title))}
<style>
${style}
</style>
</head>
<body>
${body.join("\n")}
</body>
</html>
`;
}
