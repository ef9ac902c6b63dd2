import { readFileSync } from "node:fs";
import ts from "typescript";
import { policies } from "../../../src/index.js";
import { publicFace } from "../public-face.js";

const { name, description, engines } = JSON.parse(read("../package.json")) as {
  name: string;
  description: string;
  engines: { node: string };
};

/**
 * The package on one page for those who read with tools, by the convention of llms.txt.
 *
 * @param made the pages that are made with it, by their path.
 */
export function llmsText(made: ReadonlyMap<string, string>): string {
  return `# ${name}

> ${description}

${aboutTheModule()}

Install with \`npm install ${name} zod\`, for Node ${engines.node} or a browser; ES modules and CommonJS, with types.
Days are \`YYYY-MM-DD\` strings. Policies that come with it: ${policies.map(({ id }) => id).join(", ")}.

${sections(made).join("\n\n")}

## Functions

What the root exports, each with an example and its result in the comment. Every entry has more: see its types.

${functions().join("\n\n")}
`;
}

/** What the root's own docstring says. */
function aboutTheModule(): string {
  const [, text] = /^\/\*\*\n([\s\S]*?) \* @module/.exec(read("../src/index.ts"))!;
  const [, ...rest] = text!
    .replaceAll(/^ \* ?/gm, "")
    .trim()
    .split("\n\n");
  return rest.join("\n\n");
}

/** The list of pages, each with what the list says of it, else with its first sentence. */
function sections(made: ReadonlyMap<string, string>): string[] {
  const [, ...parts] = read("README.md")
    .replaceAll(/\n +/g, " ")
    .split(/^## (.+)$/m);
  return parts.flatMap((title, index) => {
    const links = [...(parts[index + 1] ?? "").matchAll(/\[([^\]]+)\]\(([^)]+)\)(?:: ([^;\n]+))?/g)];
    if (index % 2 || links.length === 0) return [];
    const lines = links.map(
      ([, label, page, note]) =>
        `- [${capital(label!)}](${page}): ${note ?? firstSentenceOf(made.get(page!) ?? read(page!))}`,
    );
    return [`## ${title}\n\n${lines.join("\n")}`];
  });
}

/** The first sentence of a page that is neither a heading, a list, a table nor code. */
function firstSentenceOf(page: string): string {
  const paragraph = page
    .replaceAll(/```[\s\S]*?```|<!--[\s\S]*?-->/g, "")
    .split(/\n{2,}/)
    .find((block) => /^[^#|\-\s]/.test(block));
  return sentence((paragraph ?? "").replaceAll(/\[([^\]]+)\]\([^)]*\)/g, "$1").replaceAll("**", ""));
}

function functions(): string[] {
  const { checker, entries } = publicFace();
  return [...entries.get(".")!].flatMap(([exported, symbol]) => {
    const [signature] = checker.getTypeOfSymbol(symbol).getCallSignatures();
    if (!signature) return [];
    const written = checker
      .signatureToString(signature, undefined, ts.TypeFormatFlags.NoTruncation)
      .replaceAll(" | undefined", "");
    const says = sentence(ts.displayPartsToString(symbol.getDocumentationComment(checker)));
    const example = symbol.getJsDocTags(checker).find((tag) => tag.name === "example")?.text;
    return [`### ${exported}\n\n\`${exported}${written}\`\n\n${says}\n\n${ts.displayPartsToString(example)}`];
  });
}

function sentence(text: string): string {
  const line = text.replaceAll(/\s+/g, " ").trim();
  return /^.*?[.:](?= [A-Z`“]|$)/.exec(line)?.[0] ?? line;
}

function capital(text: string): string {
  return text[0]!.toUpperCase() + text.slice(1);
}

/** A file, by its path from `docs/`. */
function read(file: string): string {
  return readFileSync(new URL(`../../${file}`, import.meta.url), "utf8");
}
