import { english, say, section } from "../../language/language.js";
import { makeFinding, type Finding, type FindingParameter, type Severity } from "../../model/finding.js";
import { shapeText } from "../../model/shape-text.js";
import type { CensusFault } from "./census-reading.js";

/** What is wrong with a return as a whole, or with what it repeats. */
export const censusWords = /* @__PURE__ */ section("census", {
  "not-xml": "This is not XML from here on.",
  truncated: "The file ends before the return does.",
  "wrong-encoding": "From here on, the file is not in the encoding that it says it is in.",
  "has-doctype": "The file has a document type, which a return has no need of, and which is not read.",
  "too-large-to-read": "There is more text or depth in one place than a return has.",
  "not-a-census": "There are no children in this: it is no children in need census.",
  "other-collection": "The header is that of another collection.",
  "no-reference-date": "The header has no reference date.",
  "given-twice": "This is given twice. The first is read.",
});

/** What to do about each. */
export const censusFixWords = /* @__PURE__ */ section("censusFixes", {
  "not-xml": "Make the file again, or correct it at this line and column.",
  truncated: "Make the file again, and copy the whole of it.",
  "wrong-encoding": "Save it as UTF-8, or correct the encoding in its first line.",
  "has-doctype": "Remove the document type.",
  "too-large-to-read": "Make the file again.",
  "not-a-census": "Give the XML file that goes to the census.",
  "other-collection": "Check that this is the right file.",
  "no-reference-date": "Say which year it is about.",
  "given-twice": "Remove one of them.",
});

type Code = keyof (typeof censusWords)["messages"];

/** Why a return cannot be read to its end. */
export type FaultCode = Exclude<Code, "other-collection" | "no-reference-date" | "given-twice">;

/** A finding about a return, in its own words. */
export function censusFinding(
  code: Code,
  path: string,
  params: Readonly<Record<string, FindingParameter>>,
  severity: Severity = "error",
): Finding {
  const message = say(english, censusWords, code);
  return makeFinding({ code, severity, path, params, message, fix: say(english, censusFixWords, code) });
}

/** A finding about a value that cannot be read: the codes and words of every other reading. */
export function valueFinding(code: string, path: string, params: Readonly<Record<string, FindingParameter>>): Finding {
  const { message, fix } = shapeText(code, params) ?? { message: "", fix: "" };
  return makeFinding({ code, severity: "error", path, params, message, fix });
}

/** What ends the reading of a return, at its line and column. */
export function faultAt(code: FaultCode, line: number, column: number): CensusFault {
  return { child: null, line, history: null, findings: [censusFinding(code, "", { line, column })] };
}
