/**
 * Text as Markdown shows it, on one line: nothing in it is markup, in a table either. Line breaks become spaces.
 */
export function markdownText(text: string): string {
  return (
    text
      .replaceAll(/\s+/g, " ")
      .trim()
      .replaceAll(/[\\`*_[\]<>|~$]/g, String.raw`\$&`)
      .replaceAll(/&(?=#?\w+;)/g, String.raw`\&`)
      // What GitHub, or another reader of Markdown, would make a link of, a mention or an emoji.
      .replaceAll(/:(?=\/\/)|(?<!:)\/(?=\/)|(?<=\bwww)\.|@|:(?=[\w+-]+:)/gi, String.raw`\$&`)
      // What begins a heading, a list or a rule.
      .replace(/^(?:[#+=-]|\d+(?=[.)]))/, (start) => (/\d/.test(start) ? `${start}\\` : `\\${start}`))
  );
}
