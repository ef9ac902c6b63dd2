/** What a code can look like that is no code: what would tell who somebody is. */
export type Personal = "telephone" | "nhs-number" | "national-insurance-number" | "name";

/** The last digit of an NHS number follows from the nine before it. */
function isNhsNumber(digits: string): boolean {
  if (digits.startsWith("00") || new Set(digits).size === 1) return false;
  let sum = 0;
  for (let place = 0; place < 9; place++) sum += Number(digits[place]) * (10 - place);
  return (11 - (sum % 11)) % 11 === Number(digits[9]);
}

const SEPARATORS = /[ ._:-]/g;
/** Nothing shorter is a number of these, and few codes have so many digits. */
const MANY_DIGITS = /(?:\d[ ._:-]*){6}/;
const TELEPHONE = /^(?:(?:0044|44)0?[12378]\d{8,9}|0[12378]\d{9})$/;
const MOBILE_WITHIN = /(?<!\d)07\d{9}(?!\d)/;
const NHS_NUMBER = /^(?:nhs(?:no|number)?)?(\d{10})$/i;
/** `QQ` begins no number, and every example of one. */
const NATIONAL_INSURANCE = /^(?:[A-CEGHJ-PR-TW-Z][A-CEGHJ-NPR-TW-Z]|QQ)\d{6}[A-D]$/i;
/** Words with a capital, or an initial before one, and a dot or a low line between them. */
const NAME =
  /^(?:(?:O|Ma?c|D|De)?[A-Z][a-z]*(?:-[A-Z][a-z]+)?[._]{1,2})+(?:O|Ma?c|D|De)?[A-Z][a-z]+(?:-[A-Z][a-z]+)?\d{0,4}$/;

/**
 * What a code looks like that should be an id of a case system; `null` of what looks like one. `CPC-0417`, `C000017` and
 * `1234567890`, which is no NHS number, look like ids.
 *
 * @param mayBeName whether a name can stand there: words with capitals are also how organisations and roles are written.
 */
export function looksPersonal(text: string, mayBeName: boolean): Personal | null {
  if (mayBeName && NAME.test(text)) return "name";
  if (!MANY_DIGITS.test(text)) return null;
  const bare = text.replaceAll(SEPARATORS, "");
  if (TELEPHONE.test(bare) || MOBILE_WITHIN.test(text)) return "telephone";
  if (NATIONAL_INSURANCE.test(bare)) return "national-insurance-number";
  const [, digits] = NHS_NUMBER.exec(bare) ?? [];
  return digits !== undefined && isNhsNumber(digits) ? "nhs-number" : null;
}
