import { makeFinding, type Finding, type Severity } from "../model/finding.js";
import { shapeText } from "../model/shape-text.js";
import { english, say, section } from "../language/language.js";

/** What is wrong with a row of the dataset, by the codes of findings. */
export const ssdWords = /* @__PURE__ */ section("ssd", {
  "row-unreadable": "This row is not written as CSV, or has not as many fields as the table has columns.",
  "column-missing": "This table has no column {column}, so it is not read.",
  "id-missing": "This row has no id, or does not say whose it is.",
  "id-twice": "A row above has the same id.",
  "not-a-flag": "This is neither yes nor no.",
  "unknown-category": "This is no category of abuse.",
  "unknown-closure-reason": "This is no reason for closure.",
  "person-not-there": "This row is about a person who is not in ssd_person.",
  "plan-not-there": "This review is of a plan that is not in ssd_cp_plans.",
  "referral-not-there": "This row names a referral of this child that is not in ssd_cin_episodes.",
  "enquiry-not-there": "This conference follows an enquiry about this child that is not in ssd_s47_enquiry.",
  "several-conferences": "Another conference follows the same enquiry.",
  "plan-of-another-authority": "This is another authority's plan.",
});

/** What to do about each. */
export const ssdFixWords = /* @__PURE__ */ section("ssdFixes", {
  "row-unreadable": "Write the table again, with quotes around fields that hold commas, quotes or line breaks.",
  "column-missing": "Add the column, or correct its name.",
  "id-missing": "Give it. The row is left out.",
  "id-twice": "Remove one of them. This row is left out.",
  "not-a-flag": "Give Y or N. It is read as not known.",
  "unknown-category": "Give NEG, PHY, SAB, EMO or MUL, or the words. It is read as not known.",
  "unknown-closure-reason": "Give RC1 to RC9. It is read as not known.",
  "person-not-there": "Add the person, or correct the id. The row is left out.",
  "plan-not-there": "Add the plan, or correct the id. The row is left out.",
  "referral-not-there": "Check whether the referral is older than the extract. The row is read without it.",
  "enquiry-not-there": "Check whether the enquiry is older than the extract. The conference is read without its start.",
  "several-conferences": "Check which of them it led to. The first that was held counts, and this row is left out.",
  "plan-of-another-authority": "Nothing, if that is right. The plan and its reviews are left out.",
});

/** A code of a finding about a row. */
export type SsdProblem = keyof typeof ssdWords.messages;

/** Where in the dataset: a table, the row as spreadsheets number it (the header is row 1), and a column. */
export interface SsdPlace {
  readonly table: string;
  readonly row?: number;
  readonly column?: string;
}

const SEVERITIES: Partial<Record<SsdProblem, Severity>> = {
  "id-twice": "query",
  "referral-not-there": "query",
  "enquiry-not-there": "query",
  "several-conferences": "query",
  "plan-of-another-authority": "info",
};

/** A finding about a place in the dataset. It never repeats what stands there. */
export function ssdFinding(code: string, place: SsdPlace): Finding {
  const { table, row, column } = place;
  const params = { ...place };
  const shape = shapeText(code, {});
  const { message, fix } = shape ?? {
    message: say(english, ssdWords, code as SsdProblem, params),
    fix: say(english, ssdFixWords, code as SsdProblem, params),
  };
  return makeFinding({
    code,
    severity: SEVERITIES[code as SsdProblem] ?? "error",
    path: `${table}${row === undefined ? "" : `[${row - 2}]`}${column === undefined ? "" : `.${column}`}`,
    message,
    fix,
    params,
  });
}
