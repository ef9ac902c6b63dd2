import type { Citation } from "../model/citation.js";
import type { Finding, Severity } from "../model/finding.js";

/** A finding at a path such as `reports[0].submittedAt`, with the same place as a JSON Pointer. */
export function findingAt(
  code: string,
  severity: Severity,
  path: string,
  message: string,
  fix: string,
  basis: readonly Citation[],
): Finding {
  return { code, severity, path, pointer: pointerTo(path), message, fix, basis };
}

function pointerTo(path: string): string {
  return path === "" ? "" : `/${path.replaceAll("[", ".").replaceAll("]", "").replaceAll(".", "/")}`;
}
