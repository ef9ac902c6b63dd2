import { existsSync } from "node:fs";
import { dirname, isAbsolute, relative, resolve, sep } from "node:path";
import { pathToFileURL } from "node:url";
import { findPolicy, parsePolicy, policies } from "../authorities/index.js";
import { parseRecord, type ConferenceRecord, type Finding, type Parsed } from "../model/index.js";
import { readJson } from "../model/read-json.js";
import { LONGEST_POLICY } from "../policy/define-policy.js";
import type { Policy } from "../policy/policy.js";
import { orUsageError, nameOf, readSettingText, readText, UsageError } from "./io.js";

export async function recordFrom(file: string): Promise<ConferenceRecord> {
  return usable(file, parseRecord(await readText(file)));
}

/** A policy by its id, or from a JSON file. Whatever has a dot or a slash in it is a file. */
export async function policyFrom(idOrFile: string): Promise<Policy> {
  if (isFile(idOrFile)) return usable(idOrFile, parsePolicy(await policyIn(idOrFile)));
  if (existsSync(idOrFile) && !policies.some(({ id }) => id === idOrFile)) {
    throw new UsageError([`There is no policy of this id. For the file of this name, give ./${idOrFile}`]);
  }
  return orUsageError(() => findPolicy(idOrFile));
}

/** A policy's JSON; a base that is named by its file, from where the policy's own is, is read too. */
export async function policyIn(file: string, above: readonly string[] = []): Promise<unknown> {
  if (above.includes(file))
    throw new UsageError([`${file}: base: A policy cannot be based on itself. [too-many-layers]`]);
  const text = file === "-" ? await readText(file) : readSettingText(file);
  const read = readJson(text);
  if (!read.ok && above.length > 0) throw unusable(file, read.findings);
  // What is too long is said of the text.
  if (!read.ok || text.length > LONGEST_POLICY) return text;
  const { base } = (read.value ?? {}) as { base?: unknown };
  if (typeof base !== "string" || !isFile(base) || file === "-") return read.value;
  return { ...(read.value as object), base: await policyIn(resolve(dirname(file), base), [...above, resolve(file)]) };
}

/** Whether a policy is named by its file. */
export function isFile(idOrFile: string): boolean {
  return /[./\\]/.test(idOrFile) || idOrFile === "-";
}

/** A file as a URI: relative to the folder the command runs in, where it is in or beside it; of another drive with its scheme. */
export function uriOf(file: string): string {
  if (file === "-") return "./stdin";
  const path = relative(".", file);
  if (isAbsolute(path)) return pathToFileURL(path).href;
  const written = path.split(sep).map(encodeURIComponent).join("/");
  return written.startsWith("../") ? written : `./${written}`;
}

function usable<T>(file: string, parsed: Parsed<T>): T {
  if (parsed.ok) return parsed.value;
  throw unusable(file, parsed.findings);
}

/** One line for each thing wrong with a file. */
export function unusable(file: string, findings: readonly Finding[]): UsageError {
  return new UsageError(
    findings.map(
      ({ code, path, message, fix }) => `${nameOf(file)}${path ? `: ${path}` : ""}: ${message} ${fix} [${code}]`,
    ),
  );
}
