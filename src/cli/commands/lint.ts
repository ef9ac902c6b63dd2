import { findingsToText, reportsToSarif } from "../../formats/index.js";
import { lintPolicy } from "../../lint/index.js";
import { formatIn, json, parseArguments, textOptions } from "../arguments.js";
import { COMMANDS } from "../command-table.js";
import { isFile, policyFrom, policyIn, uriOf } from "../input.js";
import { orUsageError, readSettingText, UsageError, type Io } from "../io.js";

export async function run(argv: readonly string[], io: Io, version: string): Promise<number> {
  const { values, positionals } = parseArguments(argv, "lint", io);
  const format = formatIn(values.format, COMMANDS.lint.formats);
  const [idOrFile, ...more] = positionals;
  if (idOrFile === undefined || more.length > 0) throw new UsageError(["Give one policy: a JSON file, or an id."]);
  const policy = isFile(idOrFile) ? await policyIn(idOrFile) : await policyFrom(idOrFile);
  const findings = orUsageError(() => lintPolicy(policy, { asOf: values["as-of"] }));
  if (format === "json") io.out(json(findings));
  else if (format === "sarif") {
    const source = isFile(idOrFile) && idOrFile !== "-" ? { source: readSettingText(idOrFile) } : {};
    io.out(json(reportsToSarif([{ report: { findings }, uri: uriOf(idOrFile), ...source }], version)));
  } else io.out(findingsToText(findings, { ...textOptions(io), why: true }));
  return findings.some(({ severity }) => severity === "error") ? 1 : 0;
}
