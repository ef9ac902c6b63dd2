import type { Finding, Severity } from "../model/finding.js";
import type { ValidationReport, WaivedFinding } from "../validation/report.js";

const LEVELS: Readonly<Record<Severity, "error" | "warning" | "note">> = {
  error: "error",
  query: "warning",
  info: "note",
};

/** The findings about one file, or about one line of it: a report, or what a policy's review found. */
export interface SarifInput {
  /** A report, or only its findings; those that were waived are suppressed results. */
  readonly report: Pick<ValidationReport, "findings"> & Partial<Pick<ValidationReport, "waived">>;
  /** Where it was read, as a relative path or URI. */
  readonly uri: string;
  /** The line of a file that holds a record a line. */
  readonly line?: number;
}

/**
 * Findings as a SARIF 2.1.0 log, for tools that review code. A query is a warning there, and what is worth knowing a
 * note.
 *
 * @example
 * ```ts
 * const report = validateRecord({ type: "review", conference: { held: { start: "2020-02-30" } } }, "hounslow");
 * const log = reportsToSarif([{ report, uri: "records/CPC-0417.json" }], "1.0.0");
 * JSON.stringify(log).includes('"level":"error"'); // true
 * ```
 */
export function reportsToSarif(inputs: readonly SarifInput[], version: string): object {
  const codes = new Map<string, Finding>();
  for (const { report } of inputs)
    for (const finding of foundIn(report)) codes.set(finding.code, codes.get(finding.code) ?? finding);
  return {
    $schema: "https://json.schemastore.org/sarif-2.1.0.json",
    version: "2.1.0",
    runs: [
      {
        tool: {
          driver: {
            name: "child-protection-conferences",
            version,
            rules: [...codes].map(([id, { message, fix }]) => ({
              id,
              shortDescription: { text: message },
              help: { text: fix },
            })),
          },
        },
        results: inputs.flatMap(({ report, uri, line }) =>
          foundIn(report).map(({ code, severity, path, pointer, message, fix, basis, waived }) => ({
            ruleId: code,
            level: LEVELS[severity],
            message: { text: `${message} ${fix}` },
            locations: [
              {
                physicalLocation: {
                  artifactLocation: { uri },
                  ...(line === undefined ? {} : { region: { startLine: line } }),
                },
                logicalLocations: [{ fullyQualifiedName: path, kind: "member" }],
              },
            ],
            ...(waived ? { suppressions: [{ kind: "external", justification: waived.reason }] } : {}),
            properties: { pointer, clauses: basis.map(({ clause }) => clause), ...sourcesOf(basis) },
          })),
        ),
      },
    ],
  };
}

/** The pages on which the clauses were read, where these are others than their documents'. */
function sourcesOf(basis: Finding["basis"]): { readonly sources?: readonly string[] } {
  const sources = basis.flatMap(({ source }) => source?.url ?? []);
  return sources.length > 0 ? { sources } : {};
}

function foundIn({ findings, waived = [] }: SarifInput["report"]): readonly (Finding & Partial<WaivedFinding>)[] {
  return [...findings, ...waived];
}
