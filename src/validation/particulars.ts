/** Whether a requirement's particulars hold a number of this name: `{ "people": 20 }`. */
export const numberNamed = (name: string) => (particulars: unknown) =>
  typeof particulars === "object" &&
  particulars !== null &&
  typeof (particulars as Record<string, unknown>)[name] === "number";

/** Whether a requirement's particulars are a list of texts: `["09:45", "13:45"]`. */
export const listOfTexts = (particulars: unknown): boolean =>
  Array.isArray(particulars) && particulars.every((item) => typeof item === "string");
