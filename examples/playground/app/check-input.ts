import { insideOf } from "./case-file.js";
import { placeOfError } from "./json-place.js";

/** One record or history of what is checked. */
export interface Checked {
  /** `Record 3`, or its file where there is but one in it. */
  readonly name: string;
  readonly value: unknown;
  /** The policy that the file names. */
  readonly policy?: string;
}

/** Text that is no JSON, and where. */
export interface Broken {
  readonly name: string;
  readonly message: string;
}

/** Reads JSON, a list in JSON, or JSON a line; what is broken is said with its line and column, and the rest is read. */
export function readChecked(name: string, text: string): { readonly items: Checked[]; readonly broken: Broken[] } {
  const whole = placeOfError(text);
  if (whole === null) {
    const value: unknown = JSON.parse(text.replace(/^\uFEFF/, ""));
    if (!Array.isArray(value)) return { items: [{ name, ...insideOf(value) }], broken: [] };
    return { items: value.map((each, index) => ({ name: `${name}, ${index + 1}`, ...insideOf(each) })), broken: [] };
  }
  const lines = text.split(/\r\n|\r|\n/).flatMap((line, index) => (line.trim() ? [{ line, number: index + 1 }] : []));
  const isByLine = lines.length > 1 && lines.some(({ line }) => /^\s*\{/.test(line) && placeOfError(line) === null);
  if (!isByLine) return { items: [], broken: [{ name, message: whole.message }] };
  const items: Checked[] = [];
  const broken: Broken[] = [];
  for (const { line, number } of lines) {
    const place = placeOfError(line);
    if (place === null) items.push({ name: `${name}, line ${number}`, ...insideOf(JSON.parse(line)) });
    else broken.push({ name, message: `This is not JSON: see line ${number}, column ${place.column}.` });
  }
  return { items, broken };
}
