import type { Finding, Severity } from "../model/finding.js";
import { plain, type TextOptions } from "./paint.js";
import { counted } from "../vocabulary/words.js";
import { wrap } from "./wrap.js";

/**
 * Findings for reading: each with its place, what is wrong, what to do and whose clause; then how many there are.
 *
 * @example
 * ```ts
 * findingsToText([]); // "0 errors, 0 queries, 0 worth knowing.\n"
 * ```
 */
export function findingsToText(findings: readonly Finding[], options: TextOptions = {}): string {
  return `${[...findings.map((found) => findingBlock(found, options)), countInWords(findings)].join("\n\n")}\n`;
}

export function findingBlock(
  { code, severity, path, message, fix, basis }: Finding,
  { paint = plain, width = 100 }: TextOptions,
): string {
  const colour: Record<Severity, (text: string) => string> = { error: paint.red, query: paint.yellow, info: paint.dim };
  return [
    `${colour[severity](severity.toUpperCase().padEnd(5))} ${paint.bold(code)}${path === "" ? "" : `  ${path}`}`,
    `      ${wrap(`${message} ${fix}`, width, "      ")}`,
    ...basis.map(({ clause, at, says }) => `      ${paint.dim(wrap(`${clause}, ${at}: ${says}`, width, "      "))}`),
  ].join("\n");
}

/** `1 error, 2 queries, 0 worth knowing.` */
export function countInWords(findings: readonly Finding[]): string {
  const of = (severity: Severity) => findings.filter((finding) => finding.severity === severity).length;
  const queries = of("query");
  return `${counted(of("error"), "error")}, ${queries} ${queries === 1 ? "query" : "queries"}, ${of("info")} worth knowing.`;
}
