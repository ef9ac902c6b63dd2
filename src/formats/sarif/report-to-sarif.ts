import { assertItems, fieldTypes, hasFields } from "../../calendar/assert-shape.js";
import { checkOptions, isListOf, isObject, isText, type OptionTypes } from "../../calendar/check-options.js";
import { CodedError } from "../../calendar/index.js";
import type { Log, Run } from "sarif";
import { sarifResults, type SarifInput } from "./sarif-result.js";
import { sarifRule, type SarifRuleText } from "./sarif-rule.js";

const SCHEMA = "https://json.schemastore.org/sarif-2.1.0.json";
const VERSION = "2.1.0";
const COLUMNS = "utf16CodeUnits";

/** How a SARIF log is written. */
export interface SarifOptions {
  /** The rules of your own that you validated with, for what they say of themselves. */
  readonly rules?: readonly SarifRuleText[] | undefined;
}

/** The parts of a SARIF log, in whole lines, to be written one after the other. */
export interface SarifWriter {
  /** Comes first. */
  start(): string;
  /** The results about one file, or about one line of it; may be empty. */
  add(input: SarifInput): string;
  /** Comes last, and describes the rules that found something. */
  end(): string;
}

/**
 * Findings as a SARIF 2.1.0 log, for tools that review code. A query becomes a warning, and what is worth knowing a
 * note. Each rule is described by its own message and fix. If an input has a `source`, each of its results has a line
 * and column.
 *
 * For many reports, see `sarifWriter`.
 *
 * @param version the version of the tool that the log names: this package's `version`.
 * @throws CodedError `not-a-report`; `not-a-version` when `version` is not a text.
 *
 * @example
 * ```ts
 * const source = '{\n  "type": "review",\n  "conference": { "held": { "start": "2020-02-30" } }\n}';
 * const report = validateRecord(source, "hounslow");
 * const log = reportsToSarif([{ report, uri: "records/CPC-0417.json", source }], "1.0.0");
 * JSON.stringify(log).includes('{"uri":"./records/CPC-0417.json"},"region":{"startLine":3,'); // true
 * ```
 */
export function reportsToSarif(inputs: readonly SarifInput[], version: string, options: SarifOptions = {}): object {
  assertItems(inputs, "reports", (input) => hasFields(input, INPUT), "not-a-report");
  if (!isText(version)) throw new CodedError("not-a-version", "Give the version of the tool as a text.");
  const { rules } = checkOptions(options, { rules: isListOf(isObject) });
  const results = inputs.flatMap(sarifResults);
  const codes = new Set(results.map(({ ruleId }) => ruleId!));
  return {
    $schema: SCHEMA,
    version: VERSION,
    runs: [{ tool: toolOf(codes, version, rules), columnKind: COLUMNS, results }],
  } satisfies Log;
}

/**
 * The same log in parts, so that memory does not grow with the number of reports: write what each of its functions gives.
 *
 * @example
 * ```ts
 * const { start, add, end } = sarifWriter("1.0.0");
 * let log = start();
 * for (const [index, record] of [{ type: "review" }, { type: "revue" }].entries())
 *   log += add({ report: validateRecord(JSON.stringify(record), "hounslow"), uri: "cases.ndjson", line: index + 1 });
 * JSON.parse(log + end()).version; // "2.1.0"
 * ```
 */
export function sarifWriter(version: string, options: SarifOptions = {}): SarifWriter {
  const { rules } = checkOptions(options, { rules: isListOf(isObject) });
  const codes = new Set<string>();
  let isFirst = true;
  return {
    start: () => `{"$schema":"${SCHEMA}","version":"${VERSION}","runs":[{"columnKind":"${COLUMNS}","results":[\n`,
    add(input) {
      let written = "";
      for (const result of sarifResults(input)) {
        codes.add(result.ruleId!);
        written += `${isFirst ? "" : ","}${JSON.stringify(result)}\n`;
        isFirst = false;
      }
      return written;
    },
    end: () => `],"tool":${JSON.stringify(toolOf(codes, version, rules))}}]}\n`,
  };
}

function toolOf(codes: ReadonlySet<string>, version: string, own?: readonly SarifRuleText[]): Run["tool"] {
  const rules = [...codes].toSorted().map((code) => sarifRule(code, own));
  return { driver: { name: "child-protection-conferences", version, rules } };
}

const REPORT = /* @__PURE__ */ fieldTypes(["findings"]);
const INPUT: OptionTypes = { uri: isText, report: (value) => hasFields(value, REPORT) };
