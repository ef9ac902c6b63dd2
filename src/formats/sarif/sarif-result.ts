import type { Location, Result } from "sarif";
import type { Finding, Severity } from "../../model/finding.js";
import type { ValidationReport, WaivedFinding } from "../../validation/report.js";
import { placesInJson, type TextPlace } from "./json-places.js";

const LEVELS = { error: "error", query: "warning", info: "note" } as const satisfies Record<Severity, string>;

/** The findings about one file, or about one line of it: a report, or what a policy's review found. */
export interface SarifInput {
  /** A report, or only its findings; those that were waived are suppressed results. */
  readonly report: Pick<ValidationReport, "findings"> & Partial<Pick<ValidationReport, "waived">>;
  /** Where it was read: a URI, or a relative path with `/`. What a URI cannot hold is percent-encoded. */
  readonly uri: string;
  /** The line of a file that holds a record a line. */
  readonly line?: number;
  /** The JSON that was read, as text: each finding then has the line and column of what it is about. */
  readonly source?: string;
}

/** What was found in a file, the waived findings last. */
export function sarifResults({ report, uri, line, source }: SarifInput): Result[] {
  const { findings, waived = [] } = report;
  const found: readonly (Finding & Partial<WaivedFinding>)[] = [...findings, ...waived];
  const places =
    source === undefined
      ? []
      : placesInJson(
          source,
          found.map(({ pointer }) => pointer),
        );
  return found.map((finding, index): Result => {
    const { code, severity, path, pointer, message, fix, basis, waived: waiver } = finding;
    return {
      ruleId: code,
      level: LEVELS[severity],
      message: { text: `${message} ${fix}` },
      locations: [locationOf(path, uri, line, places[index] ?? null)],
      ...(waiver ? { suppressions: [{ kind: "external" as const, justification: waiver.reason }] } : {}),
      properties: { pointer, clauses: basis.map(({ clause }) => clause), ...sourcesOf(basis) },
    };
  });
}

function locationOf(path: string, uri: string, line: number | undefined, place: TextPlace | null): Location {
  // In a file with a record a line, the text of a record is one line of it.
  const startLine = line ?? place?.line;
  return {
    physicalLocation: {
      artifactLocation: { uri: reference(uri) },
      ...(startLine === undefined
        ? {}
        : { region: { startLine, ...(place === null ? {} : { startColumn: place.column }) } }),
    },
    ...(path === "" ? {} : { logicalLocations: [{ fullyQualifiedName: path, kind: "member" }] }),
  };
}

/** A URI with its scheme, or a relative reference that begins with a dot, so that no name in it reads as a scheme. */
function reference(uri: string): string {
  const [authority = ""] = /^[A-Za-z][A-Za-z\d+.-]*:\/\/[^/?#]*/.exec(uri) ?? [];
  const fragment = uri.indexOf("#");
  const isInPlace: Readonly<Record<string, (at: number) => boolean>> = {
    "%": (at) => /^%[\dA-Fa-f]{2}/.test(uri.slice(at, at + 3)),
    "#": (at) => at === fragment,
    "[": (at) => at < authority.length,
    "]": (at) => at < authority.length,
  };
  const written = uri.replaceAll(/[^\w\-.~:/?@!$&'()*+,;=]/gu, (character, at: number) =>
    isInPlace[character]?.(at) ? character : encodeURIComponent(/\p{Cs}/u.test(character) ? "\uFFFD" : character),
  );
  return /^(?:[a-z][a-z0-9+.-]+:\/|\.{0,2}\/)/i.test(written) ? written : `./${written}`;
}

/** The pages on which the clauses were read, where these are others than their documents'. */
function sourcesOf(basis: Finding["basis"]): { readonly sources?: readonly string[] } {
  const sources = basis.flatMap(({ source }) => source?.url ?? []);
  return sources.length > 0 ? { sources } : {};
}
