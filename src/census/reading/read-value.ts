import { isLocalDate, readMoment, type LocalDate } from "../../calendar/index.js";
import { codePattern } from "../../vocabulary/codes.js";
import type { FindingParameter } from "../../model/finding.js";
import { readBoolean } from "../../model/read-boolean.js";
import type { Kind } from "./groups.js";

/** Why the text of an element cannot be read. */
export interface Unreadable {
  readonly code: string;
  readonly params: Readonly<Record<string, FindingParameter>>;
}

/** The value that the text of an element is for, or why it is none. */
export function readValue(text: string, kind: Kind): string | number | boolean | Unreadable {
  switch (kind) {
    case "date":
      return readDay(text);
    case "flag":
      return readBoolean(text) ?? NO_FLAG;
    case "opposite-flag": {
      const flag = readBoolean(text);
      return flag === undefined ? NO_FLAG : !flag;
    }
    case "number":
      return /^-?\d{1,9}$/.test(text) ? Number(text) : NO_NUMBER;
    case "code":
      return codePattern.test(text) ? text : NO_CODE;
  }
}

/** Some systems write a day with a midnight behind it. */
function readDay(text: string): LocalDate | Unreadable {
  if (isLocalDate(text)) return text;
  const moment = readMoment(text);
  if (typeof moment !== "string") return moment.date;
  return { code: moment === "not-a-date-or-time" ? "not-a-date" : moment, params: {} };
}

const NO_FLAG: Unreadable = { code: "not-an-allowed-value", params: { allowed: ["0", "1", "true", "false"] } };
const NO_NUMBER: Unreadable = { code: "wrong-type", params: { expected: "int" } };
const NO_CODE: Unreadable = { code: "not-a-code", params: {} };
