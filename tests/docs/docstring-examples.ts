import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import ts from "typescript";

/** An example from a docstring, and the folder in whose docstring it stands. */
export interface Example {
  readonly place: string;
  readonly folder: string;
  readonly code: string;
}

/** The names that an entry of the package exports. */
export interface Face {
  readonly folder: string;
  readonly values: ReadonlySet<string>;
  readonly types: ReadonlySet<string>;
}

const DOCSTRING = /\/\*\*(?:(?!\*\/)[\s\S])*\*\//g;

function sources(src: string): readonly (readonly [file: string, text: string])[] {
  return readdirSync(src, { recursive: true, encoding: "utf8" })
    .map((file) => file.replaceAll("\\", "/"))
    .filter((file) => file.endsWith(".ts"))
    .map((file) => [file, readFileSync(join(src, file), "utf8")] as const);
}

/** Every ```ts block of every docstring. */
export function examplesIn(src: string): Example[] {
  return sources(src).flatMap(([file, text]) =>
    [...text.matchAll(DOCSTRING)].flatMap(({ 0: docstring, index }) =>
      [...docstring.replaceAll(/^ *\* ?/gm, "").matchAll(/```ts\n([\s\S]*?)```/g)].map((match) => ({
        place: `src/${file}:${text.slice(0, index).split("\n").length}`,
        folder: file.includes("/") ? file.replace(/\/[^/]*$/, "") : "",
        code: match[1]!,
      })),
    ),
  );
}

/** The names of the exported functions and values whose docstrings hold an example. */
export function namesWithExample(src: string): Set<string> {
  const documented = /(\/\*\*(?:(?!\*\/)[\s\S])*\*\/)\nexport (?:(?:async )?function\*?|const|class) (\w+)/g;
  return new Set(
    sources(src).flatMap(([, text]) =>
      [...text.matchAll(documented)].flatMap(([, docstring, name]) =>
        /@example\n \* ```ts\n/.test(docstring!) ? name! : [],
      ),
    ),
  );
}

/** What the index.ts of a folder exports. */
export function faceOf(src: string, folder: string): Face {
  const code = (file: string) =>
    readFileSync(join(src, folder, file), "utf8").replaceAll(/\/\*[\s\S]*?\*\/|\/\/.*/g, "");
  const text = code("index.ts").replaceAll(/^export \* from "(.+)\.js";$/gm, (_, file: string) => code(`${file}.ts`));
  const face = { folder, values: new Set<string>(), types: new Set<string>() };
  for (const [, name] of text.matchAll(/^export const (\w+)/gm)) face.values.add(name!);
  for (const [, isType, list] of text.matchAll(/^export (type )?\{([^}]*)\}/gm)) {
    for (const [, alsoType, name] of list!.matchAll(/(type )?(\w+)/g)) {
      face[isType || alsoType ? "types" : "values"].add(name!);
    }
  }
  return face;
}

/**
 * One module that exports every example as a function, by its place. What an example does not declare is taken from the
 * face of its own folder, else from the root, else from another; each result is given to `check` with what is said of it.
 */
export function moduleOf(examples: readonly Example[], faces: readonly Face[], name: string): string {
  return `${faces.map(({ folder }, index) => `import * as face${index} from "${folder === "" ? name : `${name}/${folder}`}";`).join("\n")}
export interface Said { readonly text: string; readonly throws?: string; readonly value?: unknown; readonly isPart?: boolean }
export type Check = (make: () => unknown, said: Said) => Promise<void>;
export const examples = new Map<string, (check: Check) => Promise<void>>();
${examples.map((example) => `examples.set(${JSON.stringify(example.place)}, async (check) => {\n${bodyOf(example, faces)}\n});`).join("\n")}
`;
}

function bodyOf({ folder, code, place }: Example, faces: readonly Face[]): string {
  const source = ts.createSourceFile("example.ts", code, ts.ScriptTarget.Latest, true);
  const edits: { from: number; to: number; text: string }[] = [];
  const declared = new Set<string>();
  const used = new Set<string>();
  const visit = (node: ts.Node): void => {
    if (ts.isImportDeclaration(node)) {
      const given = node.importClause!.name!.text;
      declared.add(given);
      const text = `const { default: ${given} } = await import(${node.moduleSpecifier.getText()});`;
      edits.push({ from: node.getStart(), to: node.end, text });
      return;
    }
    if (ts.isIdentifier(node) && !isMember(node)) (isDeclaration(node) ? declared : used).add(node.text);
    if (ts.isExpressionStatement(node)) {
      const said = saidOf(node, code, place);
      const text = `await check(() => (${node.expression.getText()}), ${said});`;
      if (said !== undefined) edits.push({ from: node.getStart(), to: node.end, text });
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  let body = code;
  for (const { from, to, text } of edits.toReversed()) body = body.slice(0, from) + text + body.slice(to);
  const rank = (face: Face) => [folder, ""].toReversed().indexOf(face.folder);
  const nearestFirst = faces.map((face, index) => ({ face, index })).toSorted((a, b) => rank(b.face) - rank(a.face));
  const taken = [...used].flatMap((name) => {
    if (declared.has(name)) return [];
    const value = nearestFirst.find(({ face }) => face.values.has(name));
    if (value) return `const ${name} = face${value.index}.${name};`;
    const type = nearestFirst.find(({ face }) => face.types.has(name));
    return type ? `type ${name} = face${type.index}.${name};` : [];
  });
  return [...taken, body].join("\n");
}

/** What the comment beside a statement, or on the lines under it, says of its result; as code. */
function saidOf(statement: ts.Statement, code: string, place: string): string | undefined {
  const beside = ts.getTrailingCommentRanges(code, statement.end) ?? [];
  const under = /^\n\s*((?:\/\/.*\n\s*)+)/.exec(code.slice(statement.end))?.[1] ?? "";
  const comment = (beside.map(({ pos, end }) => code.slice(pos, end)).join("\n") || under).trim();
  if (comment === "") return undefined;
  const text = comment.replaceAll(/\s*^\s*\/\/ ?/gm, " ").trim();
  const throws = /^throws ([a-z-]+)$/.exec(text)?.[1];
  if (throws) return JSON.stringify({ text, throws });
  const value = text.replaceAll(/, …(?= [}\]])/g, "");
  const result = isResult(value) ? value : value.slice(0, value.indexOf(": "));
  if (!isResult(result)) throw new Error(`${place}: this is no result: ${text}`);
  return `{ text: ${JSON.stringify(text)}, value: (${result}), isPart: ${value !== text} }`;
}

/** Whether a text is data: a string, a number, true, false, null, undefined, or a list or table of them. */
function isResult(text: string): boolean {
  const source = ts.createSourceFile("result.ts", `(${text});`, ts.ScriptTarget.Latest, true);
  const [statement, ...others] = source.statements;
  if (!statement || others.length > 0 || !ts.isExpressionStatement(statement)) return false;
  const isData = (node: ts.Expression): boolean => {
    if (ts.isParenthesizedExpression(node)) return isData(node.expression);
    if (ts.isPrefixUnaryExpression(node)) return ts.isNumericLiteral(node.operand);
    if (ts.isArrayLiteralExpression(node)) return node.elements.every(isData);
    if (ts.isObjectLiteralExpression(node))
      return node.properties.every((each) => ts.isPropertyAssignment(each) && isData(each.initializer));
    if (ts.isIdentifier(node)) return node.text === "undefined";
    const plain = [ts.SyntaxKind.TrueKeyword, ts.SyntaxKind.FalseKeyword, ts.SyntaxKind.NullKeyword];
    return ts.isStringLiteral(node) || ts.isNumericLiteral(node) || plain.includes(node.kind);
  };
  return !("parseDiagnostics" in source && (source.parseDiagnostics as []).length > 0) && isData(statement.expression);
}

/** A name that a declaration makes. */
function isDeclaration({ parent, text }: ts.Identifier): boolean {
  const declares = ts.isVariableDeclaration(parent) || ts.isParameter(parent) || ts.isBindingElement(parent);
  return declares && ts.isIdentifier(parent.name) && parent.name.text === text;
}

/** A name that is looked up in something else, and not by itself. */
function isMember(node: ts.Identifier): boolean {
  const { parent } = node;
  return (
    ((ts.isPropertyAccessExpression(parent) || ts.isPropertyAssignment(parent)) && parent.name === node) ||
    (ts.isBindingElement(parent) && parent.propertyName === node)
  );
}
