import { readFileSync } from "node:fs";
import type { Plugin } from "esbuild";
import ts from "typescript";

/**
 * Lets a bundler leave out a constant that nobody uses, whatever makes it. Nothing in this package runs on import; but of
 * `z.string().min(1)`, or of `{ ...others }`, no bundler knows that, and it keeps the constant wherever it needs something
 * else of the same chunk. A minifier takes the function away again.
 */
export const unusedConstants: Plugin = {
  name: "unused-constants",
  setup({ onLoad }) {
    onLoad({ filter: /[\\/]src[\\/].*\.ts$/ }, ({ path }) => ({
      contents: markConstants(readFileSync(path, "utf8")),
      loader: "ts",
    }));
  },
};

/** The text of a module in which whatever makes a constant is marked as something that can be left out. */
function markConstants(text: string): string {
  const module = ts.createSourceFile("module.ts", text, ts.ScriptTarget.Latest);
  const made = module.statements
    .filter(ts.isVariableStatement)
    .flatMap(({ declarationList }) => declarationList.declarations)
    .flatMap(({ initializer }) => (initializer === undefined || isPlain(initializer) ? [] : initializer));
  return made.reduceRight((before, each) => {
    const [from, to] = [each.getStart(module), each.end];
    return `${before.slice(0, from)}/* @__PURE__ */ (() => (${before.slice(from, to)}))()${before.slice(to)}`;
  }, text);
}

/**
 * What every bundler knows to do nothing: functions, literals, names, and lists and objects of these. A regular expression
 * is none: for older machines it is written as a call.
 */
function isPlain(value: ts.Expression): boolean {
  if (ts.isAsExpression(value) || ts.isSatisfiesExpression(value)) return isPlain(value.expression);
  if (ts.isArrayLiteralExpression(value)) return value.elements.every(isPlain);
  if (ts.isObjectLiteralExpression(value)) {
    return value.properties.every(
      (property) =>
        ts.isShorthandPropertyAssignment(property) ||
        ts.isMethodDeclaration(property) ||
        (ts.isPropertyAssignment(property) &&
          !ts.isComputedPropertyName(property.name) &&
          isPlain(property.initializer)),
    );
  }
  return (
    ts.isFunctionLike(value) ||
    ts.isIdentifier(value) ||
    (ts.isLiteralExpression(value) && !ts.isRegularExpressionLiteral(value)) ||
    [ts.SyntaxKind.TrueKeyword, ts.SyntaxKind.FalseKeyword, ts.SyntaxKind.NullKeyword].includes(value.kind)
  );
}
