import { CodedError } from "../calendar/index.js";
import type { Finding } from "../model/finding.js";
import { validateRead } from "../validation/validate-record.js";
import type { ValidationOptions } from "../validation/validation-options.js";
import { say } from "../language/language.js";
import type { Case } from "./case.js";
import { explainDated } from "./explain-duty.js";
import { explanationWords } from "./explanation-words.js";
import type { Explanation } from "./explanation.js";
import { explanation } from "./explanation-of.js";
import { findingInWords } from "../wording/finding-text.js";
import { ruleOf, sourceInSentences } from "./rule-behind.js";

/** Findings of one code, at one place or at all; or one by its key. */
export function explainFindings(
  { finding: sought, path }: { finding: string; path?: string | undefined },
  given: Case,
  options: ValidationOptions,
): Explanation[] {
  const { findings, waived } = validateRead({ ok: true, value: given.record }, given.policy, options, given.record);
  const meant = [...findings, ...waived].filter(
    ({ code, key, path: at }) => (code === sought || key === sought) && (path ?? at) === at,
  );
  if (meant.length === 0) {
    const codes = [...new Set(findings.map(({ code }) => code))];
    const keys = findings.map(({ key }) => key);
    // A key has its code and its place.
    const named = sought.includes("@") ? keys : codes;
    const hint = named.length > 0 ? ` Its findings are: ${named.join(", ")}.` : " It has no findings.";
    throw new CodedError("no-such-finding", `The record has no such finding under this policy.${hint}`, {
      codes,
      keys,
    });
  }
  return meant.map((found) => explainFinding(found, given));
}

function explainFinding(found: Finding, given: Case): Explanation {
  const deadline = given.timeline.deadlines.find(({ key }) => key === found.deadline?.key);
  if (deadline && found.code.startsWith("deadline-")) return { ...explainDated(deadline, given), finding: found };
  const { language } = given;
  const { path } = found;
  const basis = ruleOf({ id: found.code, clause: found.basis[0]?.clause }, given);
  const { message: finding, fix } = findingInWords(found, language);
  return explanation(found.code, {
    finding: found,
    ...basis,
    sentences: [
      path === "" ? finding : say(language, explanationWords, "findingAt", { finding, path }),
      ...(basis.rule ? sourceInSentences(basis, given) : [say(language, explanationWords, "anyPolicy")]),
      fix,
    ],
  });
}
