import { findPolicy, parsePolicy } from "../authorities/index.js";
import { parseRecord, type ConferenceRecord, type Finding, type Parsed } from "../model/index.js";
import type { Policy } from "../policy/index.js";
import { ask, nameOf, readText, Unusable } from "./io.js";

export async function recordFrom(file: string): Promise<ConferenceRecord> {
  return usable(file, parseRecord(await readText(file)));
}

/** A policy by its id, or from a JSON file. Whatever has a dot or a slash in it is a file. */
export async function policyFrom(idOrFile: string): Promise<Policy> {
  if (!isFile(idOrFile)) return ask(() => findPolicy(idOrFile));
  return usable(idOrFile, parsePolicy(await readText(idOrFile)));
}

/** Whether a policy is named by its file. */
export function isFile(idOrFile: string): boolean {
  return /[./\\]/.test(idOrFile) || idOrFile === "-";
}

/** A file as a relative URI. */
export function uriOf(file: string): string {
  return file === "-" ? "stdin" : encodeURI(file.replaceAll("\\", "/"));
}

function usable<T>(file: string, parsed: Parsed<T>): T {
  if (parsed.ok) return parsed.value;
  throw unusable(file, parsed.findings);
}

/** One line for each thing wrong with a file. */
export function unusable(file: string, findings: readonly Finding[]): Unusable {
  return new Unusable(
    findings.map(
      ({ code, path, message, fix }) => `${nameOf(file)}${path ? `: ${path}` : ""}: ${message} ${fix} [${code}]`,
    ),
  );
}
